"""What a screen reader is told: the card and the row that the keyboard is on, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.canvas.accessible import factory
from app.canvas.accessible.words import card_text, row_text
from app.document.graph import Change
from resources.translations import marked, tr

if TYPE_CHECKING:
    from app.canvas.card_view import CardView
    from app.canvas.keyboard.walk import Walk

NAME = marked("Canvas")
_HOW = marked("Arrow keys walk over cards and their rows; Enter edits, L links.")


class Spoken:
    """Keeps the accessible description of a view; a running screen reader is led to the cards and rows themselves."""

    def __init__(self, view: CardView, walk: Walk) -> None:
        self._view = view
        self._walk = walk
        self._said = ""
        factory.install()
        view.setAccessibleName(tr(NAME))
        view.setAccessibleDescription(tr(_HOW))
        walk.moved.connect(self.tell)
        view.selection_edited.connect(self.tell)

    def tell(self) -> None:
        """Say where the keyboard is, or what is selected."""
        text = self._text()
        led = QAccessible.isActive()  # to the cards and rows, which say their own words
        described = tr(_HOW) if led else text
        if described != self._view.accessibleDescription():
            self._view.setAccessibleDescription(described)
        if not led:
            return
        face = factory.face_of(self._view)
        if face is not None:
            face.tell_selection()
            face.tell_place()
        if text != self._said and self._walk.card is None and len(self._view.selected_cards()) > 1:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, text))
        self._said = text

    def enter(self) -> None:
        """Say where the keyboard is once more, after Qt has said that it is on the canvas."""
        if QAccessible.isActive():
            QTimer.singleShot(0, self._view, self._tell_place)

    def _tell_place(self) -> None:
        face = factory.face_of(self._view)
        if face is not None:
            face.tell_place(again=True)

    def follow(self, change: Change) -> None:
        """Say what an edit has brought, to who has asked what there is."""
        face = factory.made_for(self._view)
        if face is not None:
            face.follow(change)

    def _text(self) -> str:
        card, row = self._walk.card, self._walk.row
        nodes = self._view.history.graph.nodes  # a card that is just being removed is still selected
        if card is not None and card.id not in nodes:
            return tr(_HOW)
        if card is not None and row is not None:
            return row_text(self._view.history.graph, card, row)
        chosen = [card] if card else [chosen for chosen in self._view.selected_cards() if chosen.id in nodes]
        if len(chosen) == 1:
            return card_text(self._view.history.graph, chosen[0])
        return tr("{count} cards selected", count=len(chosen)) if chosen else tr(_HOW)
