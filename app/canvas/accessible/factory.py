"""Makes the canvas' face when a screen reader first asks for it; nothing is made, or even imported, before."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from app.canvas.accessible.view_face import ViewFace
    from app.canvas.card_view import CardView

# Qt owns what it is given without Python knowing: each face is kept until Qt has freed it.
_made: list[ViewFace] = []


@cache
def install() -> None:
    """Have Qt ask here first, once for the whole program."""
    QAccessible.installFactory(_make)


def face_of(view: CardView) -> ViewFace | None:
    """Return the face of a view, made where it is not yet."""
    QAccessible.queryAccessibleInterface(view)
    return made_for(view)


def made_for(view: CardView) -> ViewFace | None:
    """Return the face of a view; None where nobody has asked for it."""
    return next((face for face in _made if face.alive and face.view is view), None)


def _make(kind: str, thing: QObject) -> ViewFace | None:
    if kind != "CardView":
        return None
    from app.canvas.accessible.view_face import ViewFace  # noqa: PLC0415 - only where a screen reader asks
    from app.canvas.card_view import CardView  # noqa: PLC0415 - which imports this module

    if not isinstance(thing, CardView):
        return None
    face = ViewFace(thing)
    _made.append(face)
    thing.destroyed.connect(lambda: QTimer.singleShot(0, _forget))
    return face


def _forget() -> None:
    """Let go of faces that Qt has freed."""
    _made[:] = [face for face in _made if shiboken6.isValid(face)]  # type: ignore[no-untyped-call]
