"""Commands that need no Keras."""

import json
import time

import pytest

from app import __version__
from cards import catalog


def test_version(voxdeck):
    assert voxdeck("--version")[0] == f"voxdeck {__version__}\n"


def test_without_a_display_no_window_opens_and_a_sentence_says_so(voxdeck, small_deck):
    for arguments in ((), (small_deck,)):
        _, err = voxdeck(*arguments, code=2)
        assert err == (
            "voxdeck: There is no display to open a window on. Use the command line instead: voxdeck --help.\n"
        )


def test_an_unknown_command_is_a_usage_error(voxdeck):
    assert "invalid choice: 'chekc'" in voxdeck("chekc", code=2)[1]


def test_cards_are_told_whole(voxdeck):
    told = {card["key"]: card for card in voxdeck.listed("cards")}
    assert list(told) == [card.key for card in catalog.CARDS]
    conv = told["layers.Conv3D"]
    kernel = next(socket for socket in conv["inputs"] if socket["name"] == "kernel_size")
    assert (kernel["type"], kernel["default"], kernel["length"], kernel["minimum"]) == (
        "List of Integer",
        [3, 3, 3],
        3,
        1,
    )
    assert [socket["type"] for socket in conv["outputs"]] == ["NeuralNetworkLayer", "NeuralNetworkTensor"]


def test_cards_come_at_once_and_in_words(voxdeck):
    started = time.monotonic()
    out, _ = voxdeck("cards")
    assert time.monotonic() - started < 3  # Keras alone takes longer
    assert "layers.Conv3D" in out
    assert "padding" in voxdeck("cards", "conv3d")[0]
    assert "No card is found by 'xyzzy'" in voxdeck("cards", "xyzzy", code=2)[1]


def test_a_reader_that_leaves_early_is_no_fault(voxdeck):
    with voxdeck.start("cards", "--json") as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(20) == 141
        assert process.stderr.read() == ""


def test_templates_are_listed_and_made_but_never_over_another_file(voxdeck, tmp_path):
    names = {entry["name"]: entry["about"] for entry in voxdeck.listed("new", "--list")}
    assert {"shapes-classifier", "modelnet-classifier", "nifti-folder-classifier", "voxnet"} <= set(names)
    assert all(about.endswith(".") for about in names.values())
    voxdeck("new", "shapes-classifier", "a")
    made = (tmp_path / "a.deck").read_text()
    assert json.loads(made)["about"] == names["shapes-classifier"]
    (tmp_path / "a.deck").write_text("mine")
    assert "a.deck is there already" in voxdeck("new", "shapes-classifier", "a.deck", code=2)[1]
    assert (tmp_path / "a.deck").read_text() == "mine"
    voxdeck("new", "shapes-classifier", "a.deck", "--force")
    assert (tmp_path / "a.deck").read_text() == made
    assert "There is no template nonsense." in voxdeck("new", "nonsense", "b.deck", code=2)[1]
    assert "Name a template and a file" in voxdeck("new", code=2)[1]


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ("train.epochs", "--set takes NODE.input=VALUE"),
        ("trian.epochs=3", "the deck has no node trian. Its nodes: shapes, split"),
        ("train.epoch=3", "Train has no input epoch. Its inputs: optimizer, epochs"),
        ("train.epochs=many", "Epochs takes a whole number. Received 'many'."),
        ("train.epochs=0", "Epochs must be 1 or more. Received 0."),
        ("train.network=output", "Network is fed by Output"),
        ("conv.padding=sam", "Padding is one of valid, same"),
    ],
)
def test_a_setting_that_does_not_fit_is_told(voxdeck, small_deck, setting, sentence):
    _, err = voxdeck("train", small_deck, "--set", setting, code=2)
    assert sentence in err
    assert len(err.splitlines()) == 1


def test_a_run_folder_that_holds_something_is_refused(voxdeck, small_deck, tmp_path):
    _, err = voxdeck("train", small_deck, "--run-dir", tmp_path, code=2)
    assert err == f"voxdeck: {tmp_path} is not empty. Name a new folder for the run.\n"


def test_a_deck_without_runs(voxdeck, small_deck):
    assert "has no runs yet" in voxdeck("runs", small_deck)[0]
