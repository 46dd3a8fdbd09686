import os
from pathlib import Path

import pytest

from app.document.deck_file import read_deck, write_deck, write_whole
from app.document.deck_text import deck_text
from app.document.graph import Graph, Node
from app.document.migration import DeckError

OLD = Graph({"a": Node("a", "layers.Conv3D")})
NEW = Graph({"b": Node("b", "layers.Dense", title="größer")})


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_deck_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_deck(tmp_path / "a.deck", NEW)
    assert read_deck(tmp_path / "a.deck") == NEW
    assert names_in(tmp_path) == ["a.deck"]


def test_the_last_good_copy_stays_beside_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "a.deck"
    write_deck(path, OLD)
    write_deck(path, NEW)
    assert names_in(tmp_path) == ["a.deck", "a.deck~"]
    assert read_deck(tmp_path / "a.deck~") == OLD
    assert read_deck(path) == NEW


def test_a_mark_at_the_beginning_as_some_editors_leave_it_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.deck"
    path.write_text(deck_text(NEW), encoding="utf-8-sig")
    assert read_deck(path) == NEW


@pytest.mark.parametrize("fault", ["missing", "folder", "not text", "below a file"])
def test_what_cannot_be_read_is_told_in_a_sentence(tmp_path: Path, fault: str) -> None:
    path = tmp_path / "a.deck"
    words = "There is no file"
    if fault == "folder":
        path.mkdir()
        words = "is a folder. Name a .deck file in it"
    elif fault == "not text":
        path.write_bytes(b"\x89PNG\xff")
        words = "is not a deck: it is not text"
    elif fault == "below a file":
        path.write_text("")
        path = path / "b.deck"
        words = "cannot be read: not a directory"
    with pytest.raises(DeckError, match=words) as caught:
        read_deck(path)
    assert str(path) in str(caught.value)


def test_a_write_that_fails_leaves_the_old_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.deck"
    write_deck(path, OLD)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DeckError, match=r"a\.deck cannot be written: no space left on device"):
        write_deck(path, NEW)
    assert read_deck(path) == OLD
    assert names_in(tmp_path) == ["a.deck"]


def test_a_folder_in_the_way_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.deck"
    path.mkdir()
    with pytest.raises(DeckError, match="cannot be written: is a directory"):
        write_deck(path, NEW)
    with pytest.raises(IsADirectoryError):
        write_whole(path, b"content")
    assert path.is_dir()
    assert names_in(tmp_path) == ["a.deck"]


def test_a_folder_in_the_place_of_the_backup_keeps_the_old_deck(tmp_path: Path) -> None:
    path = tmp_path / "a.deck"
    write_deck(path, OLD)
    (tmp_path / "a.deck~").mkdir()
    with pytest.raises(DeckError, match="The old file is as it was"):
        write_deck(path, NEW)
    assert read_deck(path) == OLD


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeckError, match="cannot be written: no such file or directory"):
        write_deck(tmp_path / "nowhere" / "a.deck", NEW)


def test_a_deck_behind_a_link_is_written_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    write_deck(tmp_path / "kept" / "a.deck", OLD)
    link = tmp_path / "b.deck"
    link.symlink_to(Path("kept") / "a.deck")
    write_deck(link, NEW)
    assert link.is_symlink()
    assert read_deck(tmp_path / "kept" / "a.deck") == NEW
    assert names_in(tmp_path / "kept") == ["a.deck", "a.deck~"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions in another way")
def test_who_may_read_a_deck_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.deck"
    write_deck(path, OLD)
    path.chmod(0o660)
    write_deck(path, NEW)
    assert path.stat().st_mode & 0o777 == 0o660
