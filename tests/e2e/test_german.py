"""The command line in German, whatever the computer speaks: the same commands, codes and files."""

import json

import pytest

WRONG = {
    "input_1": ("network.Input", {"shape": (4, 4, 4, 1)}),
    "conv3d_1": ("layers.Conv3D", {"strides": (2, 2, 2), "dilation_rate": (2, 2, 2)}),
}


@pytest.fixture
def german(voxdeck):
    voxdeck.environment["VOXDECK_LANGUAGE"] = "de"
    return voxdeck


def test_help_is_in_german(german):
    told, err = german("--help")
    assert err == ""
    assert "Faltungsnetze" in told
    for command in ("check", "train", "cards", "new", "runs", "selftest"):
        assert f"\n    {command} " in told
    for english in ("usage:", "options:", "positional arguments:", "show this help"):
        assert english not in told
    assert "the following arguments are required" not in german("check", code=2)[1]


def test_the_language_of_the_system_is_spoken(voxdeck):
    for name in ("VOXDECK_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        voxdeck.environment.pop(name, None)
    voxdeck.environment["LANG"] = "de_DE.UTF-8"
    assert "usage:" not in voxdeck("--help")[0]
    voxdeck.environment["LANG"] = "fr_FR.UTF-8"
    assert voxdeck("--help")[0].startswith("usage: voxdeck ")


def test_a_wrong_deck_is_told_in_german_and_exits_as_in_english(german, deck):
    deck(WRONG, [("input_1.output", "conv3d_1.inputs")])
    told, err = german("check", "net.deck", code=1)
    assert err == ""
    assert "Schrittweiten (2 × 2 × 2)" in told
    assert "cannot both be above 1" not in told
    assert told.splitlines()[-1].endswith(" in 2 Karten.")
    assert german("check", "missing.deck", code=2)[1] != "voxdeck: There is no file missing.deck.\n"
    assert "missing.deck" in german("missing.deck", code=2)[1]


def test_json_keeps_its_keys_and_codes(german, voxdeck, deck):
    deck(WRONG, [("input_1.output", "conv3d_1.inputs")])
    nodes = {node["id"]: node for node in german.objects("check", "net.deck", code=1)}
    (problem,) = nodes["conv3d_1"]["problems"]
    assert problem["severity"] == "error"
    assert nodes["conv3d_1"]["card"] == "layers.Conv3D"
    assert problem["text"].startswith("Schrittweiten (2 × 2 × 2)")
    listed = german("cards", "--json")[0]
    voxdeck.environment["VOXDECK_LANGUAGE"] = "en"
    assert json.loads(listed) == voxdeck.listed("cards")


def test_cards_are_found_by_german_words(german):
    told, _ = german("cards", "Faltung")
    assert told.strip().splitlines()[0].endswith("layers.Conv3D")
    assert "layers.Conv3D" in german("cards", "conv3d")[0]
