"""The user's library of groups: a folder of text files, each a deck that says what it shows outside as a group."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

import platformdirs

from app.document.deck_file import SUFFIX, read_deck, write_deck
from app.document.graph import Graph
from app.document.groups import MOST_DEEP, holds_training
from app.document.migration import DeckError
from resources.translations import tr


def groups_folder() -> Path:
    """Return the user's own folder for groups; it need not be there yet."""
    return Path(platformdirs.user_data_dir("voxdeck", appauthor=False)) / "groups"


@dataclass(frozen=True, slots=True)
class GroupFile:
    """A group in a library, and the file that holds it."""

    path: Path
    graph: Graph


def read_groups(folder: Path) -> tuple[list[GroupFile], list[str]]:
    """Read all groups of a library.

    Returns:
        The sound ones by their name, and for each file that is none a sentence that says why.
    """
    found: list[GroupFile] = []
    troubles: list[str] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            found.append(GroupFile(path, _read_group(path)))
        except DeckError as error:
            troubles.append(str(error))
    found.sort(key=lambda entry: entry.graph.name.lower())
    return found, troubles


def _read_group(path: Path) -> Graph:
    graph = read_deck(path)
    if not graph.nodes:
        raise DeckError(tr("{path} holds no cards, so it is no group.", path=path))
    if holds_training(graph):
        raise DeckError(
            tr("{path} holds a Train card, so it is no group. Training stays outside of groups.", path=path)
        )
    if 1 + graph.depth > MOST_DEEP:
        raise DeckError(tr("{where}: groups lie more than {most} deep within each other.", where=path, most=MOST_DEEP))
    if graph.as_card is None:
        raise DeckError(tr("{path} shows a card outside that this version does not know.", path=path))
    return graph if graph.name else replace(graph, name=path.stem)


def place_for(folder: Path, name: str) -> Path:
    """Return the file of a group of that name, there or not."""
    stem = re.sub(r"[^\w]+", "-", name.strip().lower()).strip("-")[:80]
    return folder / f"{stem or 'group'}{SUFFIX}"


def write_group(folder: Path, graph: Graph) -> Path:
    """Write a group into a library, over one of the same name.

    Raises:
        DeckError: it could not be written.
    """
    path = place_for(folder, graph.name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DeckError(tr("{path} cannot be made: {reason}.", path=folder, reason=reason)) from None
    write_deck(path, graph)
    return path


def rename_group(path: Path, name: str) -> Path:
    """Call a group of a library otherwise; its file gets the name too.

    Raises:
        DeckError: another one has that name, or a file could not be written.
    """
    target = place_for(path.parent, name)
    if target != path and target.exists():
        raise DeckError(tr("A group {name} is in the library already. Choose another name.", name=name))
    write_group(path.parent, replace(read_deck(path), name=name.strip()))
    if target != path:
        delete_group(path)
    return target


def delete_group(path: Path) -> None:
    """Delete a group from a library; one that is gone already is no error.

    Raises:
        DeckError: it could not be deleted.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DeckError(tr("{path} cannot be deleted: {reason}.", path=path, reason=reason)) from None
