"""``voxdeck cards``: as JSON and as pages."""

import json

import pytest

from app.cli import main
from cards.catalog import CARDS
from cards.types import ALL_TYPES


def test_json_lists_each_card_with_its_inputs(capsys):
    assert main(["cards", "--json"]) == 0
    lines = json.loads(capsys.readouterr().out)
    assert [line["key"] for line in lines] == [card.key for card in CARDS]
    assert len(lines) > 280
    types = {kind.name for kind in ALL_TYPES}
    for line, card in zip(lines, CARDS, strict=True):
        assert line["help"] == card.help
        assert [socket["name"] for socket in line["inputs"]] == [socket.name for socket in card.inputs]
        for socket in line["inputs"]:
            assert socket["type"] in types
            assert socket["help"].endswith(".")
            default = socket["default"]
            assert (tuple(default) if isinstance(default, list) else default) == card.defaults()[socket["name"]]


def test_pages_are_written_for_all_cards(tmp_path, capsys):
    assert main(["cards", "--markdown", str(tmp_path / "pages")]) == 0
    written = {path.name for path in (tmp_path / "pages").iterdir()}
    assert written == {f"{card.key}.md" for card in CARDS} | {"index.md"}
    assert f"{len(CARDS)} pages" in capsys.readouterr().out


def test_pages_of_the_cards_that_a_word_finds(tmp_path):
    assert main(["cards", "Conv3D", "--markdown", str(tmp_path)]) == 0
    assert "Convolution 3D" in (tmp_path / "layers.Conv3D.md").read_text(encoding="utf-8")
    assert "](layers.Conv3D.md)" in (tmp_path / "index.md").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_told(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["cards", "--markdown", str(tmp_path / "file")]) == 2
    assert "cannot be written to" in capsys.readouterr().err


@pytest.mark.parametrize("key", ["layers.ApplyLayer", "schedules.CosineDecay"])
def test_a_key_shows_its_card(key, capsys):
    assert main(["cards", key]) == 0
    assert key in capsys.readouterr().out
