"""Decks of older versions, brought up to this one step by step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from resources.translations import tr

FORMAT = "voxdeck-deck"
VERSION = 2


class DeckError(Exception):
    """A deck cannot be read or written; the message names the file and what to do."""


def _resample_as_before(content: dict[str, Any]) -> dict[str, Any]:
    """Let Resample to spacing not smooth first, which it does by default since; within group cards likewise."""
    nodes = content.get("nodes")
    for node in nodes if isinstance(nodes, list) else ():
        if not isinstance(node, dict):
            continue  # told where the nodes are read
        if node.get("card") == "data.ResampleSpacing" and isinstance(values := node.setdefault("values", {}), dict):
            values.setdefault("smooth", False)
        if isinstance(inner := node.get("inner"), dict):
            _resample_as_before(inner)
    return content


# For each version, the step that makes the next one of it.
STEPS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _resample_as_before}


def migrate(content: object, where: str) -> dict[str, Any]:
    """Return the content of a deck file in this version's form.

    Raises:
        DeckError: it is no deck, or one of a newer version.
    """
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise DeckError(tr("{where} is not a Voxdeck deck.", where=where))
    version = content.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise DeckError(tr("{where}: the format's version is missing.", where=where))
    if version > VERSION:
        raise DeckError(
            tr(
                "{where} was saved by a newer Voxdeck (format {version}). Open it with that version.",
                where=where,
                version=version,
            )
        )
    while version < VERSION:
        content = STEPS[version](content)
        version += 1
    return content
