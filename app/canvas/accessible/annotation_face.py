"""A frame or a note as a screen reader sees it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from app.canvas.accessible import words
from app.canvas.accessible.face import Action, Face
from app.canvas.annotations.annotation_item import AnnotationItem
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.accessible.view_face import ViewFace

_WRITE = "write"


class AnnotationFace(Face):
    """A frame: a group that says which cards lie in it; or a note."""

    def __init__(self, canvas: ViewFace, item: AnnotationItem) -> None:
        super().__init__(canvas)
        self.item = item

    @property
    def there(self) -> bool:
        """Whether it is still drawn."""
        return self.alive and self.view.drawing.annotations.get(self.item.id) is self.item

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        return QAccessible.Role.Grouping if self.item.framing else QAccessible.Role.Note

    def name(self) -> str:
        """Return its title or text."""
        return words.annotation_name(self.item)

    def description(self) -> str:
        """Return which cards lie in a frame."""
        if not self.there or not self.item.framing:
            return ""
        drawing = self.view.drawing
        held = [card for card in drawing.cards.values() if self.item.holds(card.outline())]
        return words.frame_description(drawing.graph, held)

    def box(self) -> QRectF:
        """Return its rectangle."""
        return self.item.outline()

    def state(self) -> QAccessible.State:
        """Tell whether it is selected."""
        state = super().state()
        if self.there:
            state.selected = self.item.isSelected()
        return state

    def actions(self) -> Mapping[str, Action]:
        """Return: press selects it; it can be written."""
        names = QAccessibleActionInterface
        return {names.pressAction(): self.go, names.setFocusAction(): self.go, _WRITE: self._write}

    def action_words(self) -> Mapping[str, str]:
        """Return the words for the action of its own."""
        return {_WRITE: tr("Rename") if self.item.framing else tr("Write")}

    def go(self) -> None:
        """Select it and bring it into view."""
        if self.there:
            self.take_keyboard()
            self.view.select_only([self.item])
            self.view.walk.reveal(self.item)

    def _write(self) -> None:
        self.go()
        if self.there:
            self.view.writing.open(self.item.id)
