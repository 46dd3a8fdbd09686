"""In what the runs of a deck differ: the values on their cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from app.document.graph import Graph
from app.document.migration import DeckError
from app.runs.folder import RunFolder
from cards.values import value_text
from resources.translations import tr

ABSENT = "–"
Values = Mapping[tuple[str, str], str]


def card_values(folder: RunFolder) -> Values:
    """Return the values on the cards of a run's deck, as text by card and input; empty where it cannot be read."""
    try:
        state = folder.deck.stat()
    except OSError:
        return {}
    return _known_values(folder.path, state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=1024)
def _known_values(path: Path, _size: int, _changed: int) -> Values:
    try:
        graph = RunFolder(path).read_graph()
    except DeckError:
        return {}
    return _values(graph)


def _values(graph: Graph) -> Values:
    found: dict[tuple[str, str], str] = {}
    for key, node in graph.nodes.items():
        definition = node.definition
        if definition is None:
            continue
        title = graph.title(key)
        found[title, ""] = tr("present")
        for socket in definition.inputs:
            if not graph.links_into(key, socket.name) and (value := node.value(socket.name)) is not None:
                found[title, tr(socket.label)] = value_text(socket, value)
    return found


def differing(values: Sequence[Values]) -> list[dict[str, str]]:
    """Return for each run what differs among all of them, in words: ``Convolution 3D: Filters`` to ``32``.

    Of a card that some runs lack, only that is told, not each of its values.
    """
    keys = list(dict.fromkeys(key for found in values for key in found))
    lacking = {title for title, label in keys if not label and any((title, "") not in found for found in values)}
    told: list[dict[str, str]] = [{} for _ in values]
    for key in keys:
        title, label = key
        if label and title in lacking:
            continue
        texts = [found.get(key, ABSENT) for found in values]
        if len(set(texts)) == 1:
            continue
        name = f"{title}: {label}" if label else title
        for place, text in enumerate(texts):
            told[place][name] = text
    return told
