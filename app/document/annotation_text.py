"""Frames and notes as they stand in a deck file, and back."""

from __future__ import annotations

import math
from collections.abc import Mapping

from app.document.annotation import SMALLEST, Annotation, Kind, Tint
from app.document.migration import DeckError
from cards.quoting import quoted
from resources.translations import tr

LISTS: Mapping[str, Kind] = {"frames": Kind.FRAME, "notes": Kind.NOTE}
_WORDS = {Kind.FRAME: "title", Kind.NOTE: "text"}
_FARTHEST = 1e8  # pixels
_KNOWN = frozenset({"id", "title", "text", "colour", "box"})


def annotation_block(annotation: Annotation) -> dict[str, object]:
    """Return an annotation as plain data, its keys in a fixed order."""
    block: dict[str, object] = {"id": annotation.id, _WORDS[annotation.kind]: annotation.text}
    block |= {
        "colour": str(annotation.tint),
        "box": [short_number(n) for n in (*annotation.position, *annotation.size)],
    }
    return block | dict(annotation.extras)


def within_reach(number: float) -> float:
    """Return a coordinate on the canvas: one that no hand could reach, and no screen could show, is brought nearer."""
    return float(min(max(number, -_FARTHEST), _FARTHEST))


def short_number(number: float) -> float | int:
    """Return a coordinate as decks hold it: whole where it can be, else to a hundredth."""
    rounded = round(float(number), 2)
    return int(rounded) if rounded.is_integer() else rounded


def parse_annotations(content: Mapping[str, object], where: str) -> dict[str, Annotation]:
    """Read the frames and notes of a deck.

    Raises:
        DeckError: one sentence that names the file and the entry.
    """
    found: dict[str, Annotation] = {}
    for name, kind in LISTS.items():
        entries = content.get(name, [])
        if not isinstance(entries, list):
            raise DeckError(tr('{where}: "{name}" must be a list.', where=where, name=name))
        for place, entry in enumerate(entries, start=1):
            annotation = _parse(entry, kind, _place(where, kind, place))
            if annotation.id in found:
                raise DeckError(tr("{where}: two frames or notes are called {name}.", where=where, name=annotation.id))
            found[annotation.id] = annotation
    return found


def _place(where: str, kind: Kind, number: int) -> str:
    if kind is Kind.FRAME:
        return tr("{where}, frame {number}", where=where, number=number)
    return tr("{where}, note {number}", where=where, number=number)


def _parse(entry: object, kind: Kind, where: str) -> Annotation:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("id"), str) or not entry["id"]:
        if kind is Kind.FRAME:
            raise DeckError(tr("{where}: a frame must be a block with id, title, colour and box.", where=where))
        raise DeckError(tr("{where}: a note must be a block with id, text, colour and box.", where=where))
    text, tint = entry.get(_WORDS[kind], ""), entry.get("colour", "")
    left, top, width, height = _parse_box(entry.get("box"), f"{where} ({entry['id']})")
    known = _KNOWN - {word for other, word in _WORDS.items() if other is not kind}
    return Annotation(
        id=entry["id"],
        kind=kind,
        text=text if isinstance(text, str) else "",
        position=(left, top),
        size=(max(width, SMALLEST[0]), max(height, SMALLEST[1])),
        tint=tint if isinstance(tint, str) and tint else Tint.GREY,
        extras={key: value for key, value in entry.items() if key not in known},
    )


def _parse_box(box: object, where: str) -> tuple[float, ...]:
    if isinstance(box, list) and len(box) == 4:
        numbers = [within_reach(n) for n in box if isinstance(n, int | float) and not isinstance(n, bool)]
        if len(numbers) == 4 and all(map(math.isfinite, numbers)):
            return tuple(numbers)
    raise DeckError(
        tr("{where}: a box is four numbers: left, top, width, height. Received {box}.", where=where, box=quoted(box))
    )
