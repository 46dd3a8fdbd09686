"""The library of groups: files in a folder, and the shelf that offers them."""

from dataclasses import replace

import pytest

from app.document.deck_file import write_deck
from app.document.graph import Graph
from app.document.group_files import delete_group, read_groups, rename_group, write_group
from app.document.migration import DeckError
from app.document.shelf import FAMILY, OWN_FAMILY, Shelf
from cards import catalog
from resources import GROUPS
from tests.unit.document.test_grouping import collapsed, residual


def block(name: str) -> Graph:
    inner = collapsed().nodes["group_1"].inner
    assert inner is not None
    return replace(inner, name=name, about="Two convolutions and a way around.")


def test_a_group_is_kept_found_renamed_and_deleted(tmp_path) -> None:
    folder = tmp_path / "not yet" / "groups"
    path = write_group(folder, block("My block: 3D / best"))
    assert path.name == "my-block-3d-best.deck"
    shelf = Shelf(folder)
    (card,) = shelf.families()[OWN_FAMILY]
    assert (card.title, card.help) == ("My block: 3D / best", "Two convolutions and a way around.")
    assert card in shelf.search("best block")
    graph = shelf.placing(card.key, (8.0, 16.0)).apply(residual())
    assert graph.title("my_block_3d_best_1") == "My block: 3D / best"
    assert graph.nodes["my_block_3d_best_1"].inner == block("My block: 3D / best")
    moved = rename_group(path, "Other")
    assert [entry.graph.name for entry in read_groups(folder)[0]] == ["Other"]
    write_group(folder, block("Third"))
    with pytest.raises(DeckError, match="in the library already"):
        rename_group(moved, "third")
    delete_group(moved)
    assert [entry.graph.name for entry in read_groups(folder)[0]] == ["Third"]


def test_what_is_no_group_is_told_and_left_out(tmp_path) -> None:
    (tmp_path / "broken.deck").write_text("{")
    (tmp_path / "empty.deck").write_text('{"format": "voxdeck-deck", "version": 1}')
    (tmp_path / "odd.deck").write_bytes(b"\xff\xfe\x00")
    write_deck(
        tmp_path / "training.deck", Graph({"t": replace(residual().nodes["join"], id="t", card="training.Train")})
    )
    write_group(tmp_path, block("Sound"))
    shelf = Shelf(tmp_path)
    assert [card.title for card in shelf.families()[OWN_FAMILY]] == ["Sound"]
    told = " ".join(shelf.troubles)
    for words in ("not a whole deck file", "holds no cards", "it is not text", "holds a Train card"):
        assert words in told
    assert len(shelf.troubles) == 4


def test_the_groups_that_come_with_the_program_are_sound_and_clash_with_no_card() -> None:
    found, troubles = read_groups(GROUPS)
    assert not troubles
    assert {entry.graph.name for entry in found} == {
        "Convolution, norm, activation",
        "Residual block 3D",
        "Squeeze-excite residual block",
        "U-Net down step",
        "U-Net up step",
    }
    for entry in found:
        assert entry.graph.about
        card = entry.graph.as_card
        assert card is not None
        assert {"filters", "kernel_size", "inputs"} <= {socket.name for socket in card.inputs}
        assert catalog.find(Shelf().families()[FAMILY][0].key) is None
