"""Wrong decks and inputs: one clear sentence each, exit code 1 or 2, and no traceback."""

import json

import pytest

CONV = {"conv3d_1": ("layers.Conv3D", {})}
BLOCK = {"input_1": ("network.Input", {"shape": (4, 4, 4, 1)}), **CONV}


def only_line_with(text, mark):
    """Return the one line that bears a mark."""
    lines = [line for line in text.splitlines() if mark in line]
    assert len(lines) == 1, text
    return lines[0]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{'format': 1}", "is not a whole deck file: line 1, column 2, expecting property name"),
        ('{"format": "voxdeck-deck", "version": 1, "nodes": [{"id": "a"', "is not a whole deck file: line 1"),
        ('{"format": "voxdeck-deck", "version": 99}', "was saved by a newer Voxdeck (format 99)"),
        ('{"name": "my notes"}', "is not a Voxdeck deck."),
        ("", "is not a whole deck file"),
    ],
    ids=["bad JSON", "cut file", "newer version", "another file", "empty file"],
)
@pytest.mark.parametrize("command", ["check", "train"])
def test_a_file_that_is_no_sound_deck(voxdeck, tmp_path, command, content, sentence):
    (tmp_path / "net.deck").write_text(content)
    out, err = voxdeck(command, "net.deck", code=2)
    assert out == ""
    assert sentence in only_line_with(err, "net.deck")


def test_a_file_that_is_not_there(voxdeck):
    assert voxdeck("check", "missing.deck", code=2)[1] == "voxdeck: There is no file missing.deck.\n"
    assert voxdeck("missing.deck", code=2)[1] == "voxdeck: There is no file missing.deck.\n"


def test_a_card_that_is_not_known(voxdeck, tmp_path):
    content = {"format": "voxdeck-deck", "version": 1, "nodes": [{"id": "magic_1", "card": "layers.Magic"}]}
    (tmp_path / "net.deck").write_text(json.dumps(content))
    out, err = voxdeck("check", "net.deck", code=1)
    sentence = "This version does not know the card layers.Magic. It is kept as it is."
    assert sentence in only_line_with(out, "magic_1")
    assert err == ""
    assert sentence in only_line_with(voxdeck("train", "net.deck", code=1)[1], "magic_1")


def test_cards_that_feed_each_other(voxdeck, deck):
    add = {f"add_{number}": ("layers.Add", {}) for number in (1, 2)}
    deck(add, [("add_1.output", "add_2.inputs"), ("add_2.output", "add_1.inputs")], checked=False)
    out, _ = voxdeck("check", "net.deck", code=1)
    assert "These cards feed each other in a loop: Add" in only_line_with(out, "✗ add_1")


def test_a_link_that_is_missing(voxdeck, deck):
    cards = {**CONV, "output_1": ("network.Output", {})}
    deck(cards, [("conv3d_1.output", "output_1.outputs")])
    out, _ = voxdeck("check", "net.deck", code=1)
    assert "Input is not linked. Link a tensor to it." in only_line_with(out, "conv3d_1")
    assert "waits for Convolution 3D" in only_line_with(out, "output_1")


def test_strides_with_dilation(voxdeck, deck):
    deck({"conv3d_1": ("layers.Conv3D", {"strides": (2, 2, 2), "dilation_rate": (2, 2, 2)})})
    out, _ = voxdeck("check", "net.deck", code=1)
    line = only_line_with(out, "conv3d_1")
    assert "Strides (2 × 2 × 2) and Dilation rate (2 × 2 × 2) cannot both be above 1." in line


def test_a_deck_without_a_train_card(voxdeck, deck):
    deck({"input_1": ("network.Input", {"shape": (4, 4, 4, 1)})})
    _, err = voxdeck("train", "net.deck", code=1)
    assert err == "voxdeck: The deck has no Train card. Add one and link the network to it.\n"


def test_a_kernel_larger_than_the_volume(voxdeck, deck):
    cards = {**BLOCK, "conv3d_1": ("layers.Conv3D", {"kernel_size": (7, 7, 7)})}
    deck(cards, [("input_1.output", "conv3d_1.inputs")])
    out, err = voxdeck("check", "net.deck", code=1)
    line = only_line_with(out, "conv3d_1")
    assert "✗" in line
    assert "7" in line
    assert "4" in line
    assert "4 × 4 × 4 × 1" in only_line_with(out, "input_1")
    assert err == ""


DATA = {
    "short_1": ("data.NumpyVolumes", {"file": "short.npz"}),
    "missing_1": ("data.NumpyVolumes", {"file": "missing.npz"}),
    "broken_1": ("data.VolumeFolder", {"folder": "broken"}),
    "empty_1": ("data.VolumeFolder", {"folder": "empty"}),
}


def test_data_that_cannot_be_used(voxdeck, deck, volumes):
    """All in one deck, as each start of Keras costs seconds: labels that are too few, no file, no volume, no files."""
    deck({**DATA, "split_1": ("data.Split", {})}, [("short_1.dataset", "split_1.dataset")])
    nodes = {node["id"]: node for node in voxdeck.objects("check", "net.deck", code=1)}
    told = {}
    for key in DATA:
        (problem,) = nodes[key]["problems"]
        assert problem["severity"] == "error"
        told[key] = problem["text"]
    for key, words in {"short_1": "short.npz 6 5", "missing_1": "missing.npz", "broken_1": "scan.nii.gz"}.items():
        assert all(word in told[key] for word in words.split()), told
    assert str(volumes / "empty") in told["empty_1"] or "empty" in told["empty_1"]
    assert all(text.endswith(".") for text in told.values())
    assert (nodes["split_1"]["waiting"], nodes["split_1"]["problems"]) == ("short_1", [])


def test_a_training_on_data_that_cannot_be_used(voxdeck, deck, volumes, small_deck):
    """The trainer tells it as the checker does, and ends as failed."""
    voxdeck("train", small_deck, "--set", "dense.units=0", code=2)
    content = json.loads(small_deck.read_text())
    content["nodes"][0] = {"id": "shapes", "card": "data.VolumeFolder", "values": {"folder": "broken"}}
    small_deck.write_text(json.dumps(content))
    _, err = voxdeck("train", small_deck, code=1)
    assert "scan.nii.gz" in err
    assert len(err.splitlines()) == 1
