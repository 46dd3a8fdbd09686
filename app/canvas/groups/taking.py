"""What goes into a group along with the cards that are collapsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.card_item import CardItem
from app.canvas.gestures import with_framed

if TYPE_CHECKING:
    from app.canvas.card_view import CardView


def taken_inside(view: CardView) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the cards, and the frames and notes, that a collapse of what is selected takes inside.

    A selected frame brings all that lies in it. A frame that holds selected cards and touches no others comes along,
    and so does what lies between the selected cards, unless a card that stays outside lies on it.
    """
    chosen = with_framed(view, view.selected_things())
    cards = [thing for thing in chosen if isinstance(thing, CardItem)]
    staying = [card.outline() for card in view.drawing.cards.values() if card not in cards]
    taken = {thing.id: thing for thing in chosen if isinstance(thing, AnnotationItem)}
    # The larger ones first, since what lies in a frame that comes along comes along too.
    for item in sorted(view.drawing.annotations.values(), key=lambda item: -_area(item.outline())):
        if any(item.outline().intersects(box) for box in staying):
            continue
        whole = QRectF()
        for box in [thing.outline() for thing in cards] + [thing.outline() for thing in taken.values()]:
            whole = whole.united(box)
        if whole.contains(item.outline()) or any(item.holds(card.outline()) for card in cards):
            taken[item.id] = item
    noted = tuple(key for key in view.drawing.annotations if key in taken)
    return tuple(key for key in view.drawing.cards if view.drawing.cards[key] in cards), noted


def _area(box: QRectF) -> float:
    return box.width() * box.height()
