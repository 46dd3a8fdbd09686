"""Which gesture a press of the mouse begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from app.canvas.annotations.resizing import ResizeAnnotation
from app.canvas.card_item import CardItem
from app.canvas.card_layout import Place
from app.canvas.copy_gesture import CopyGesture
from app.canvas.gestures import Gesture, Pan, PressOnLink, PressOnThing, RubberBand, Slice
from app.canvas.lasso import Lasso
from app.canvas.link_gesture import LinkGesture
from app.canvas.under_mouse import Hit, Part
from app.document.commands import RemoveItems

if TYPE_CHECKING:
    from app.canvas.card_view import CardView


def begin(view: CardView, pos: QPoint, hit: Hit, button: Qt.MouseButton, keys: Qt.KeyboardModifier) -> Gesture | None:
    """Return the gesture that a press begins at a point of the view, or None where it is over at once."""
    if button is Qt.MouseButton.MiddleButton or (button is Qt.MouseButton.LeftButton and view.space_held):
        view.space_used = True
        return Pan(view, pos)
    armed = view.arming.take()
    if button is not Qt.MouseButton.LeftButton:
        view.viewport().unsetCursor()
        return None
    if armed is not None:
        return armed(view, pos, hit, keys)
    if keys & Qt.KeyboardModifier.AltModifier:
        return _begin_with_alt(view, pos, hit, keys)
    return _begin_plain(view, pos, hit, keys)


def _begin_plain(view: CardView, pos: QPoint, hit: Hit, keys: Qt.KeyboardModifier) -> Gesture:
    if hit.part is Part.SOCKET and hit.card and hit.row and hit.row.place:
        return _begin_link(view, hit.card, hit.row.place, pos)
    if hit.part is Part.EDGE and hit.annotation:
        return ResizeAnnotation(view, pos, hit.annotation, hit.edges)
    if hit.thing:
        return PressOnThing(view, pos, hit, keys)
    if hit.link:
        return PressOnLink(view, pos, hit.link, keys)
    return RubberBand(view, pos, keys)


def _begin_with_alt(view: CardView, pos: QPoint, hit: Hit, keys: Qt.KeyboardModifier) -> Gesture | None:
    if keys & Qt.KeyboardModifier.ControlModifier:
        return Lasso(view, pos, keys)
    if keys & Qt.KeyboardModifier.ShiftModifier:
        return Slice(view, pos)
    if hit.link:
        view.do(RemoveItems(links=(hit.link.link,)))
        return None
    if hit.part is Part.EDGE and hit.annotation:
        return ResizeAnnotation(view, pos, hit.annotation, hit.edges)
    return CopyGesture(view, pos, hit.thing) if hit.thing else Pan(view, pos)


def _begin_link(view: CardView, card: CardItem, place: Place, pos: QPoint) -> Gesture:
    links = view.history.graph.links_into(card.id, place.name)
    if place.output or place.order >= len(links):
        return LinkGesture(view, card, place, pos, None)
    link = links[place.order]
    return LinkGesture(view, view.drawing.cards[link.source], Place(True, link.output), pos, link)
