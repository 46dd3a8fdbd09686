"""The viewer with what is selected in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGraphicsItem

from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.card_item import CardItem
from app.canvas.link_item import LinkItem
from app.canvas.navigated_viewer import NavigatedViewer


class SelectingViewer(NavigatedViewer):
    """Knows the selected cards, links, frames and notes."""

    selection_edited = Signal()
    _top = 1.0

    def selected_cards(self) -> list[CardItem]:
        """Return the selected cards in the document's order."""
        return [card for card in self.drawing.cards.values() if card.isSelected()]

    def selected_links(self) -> list[LinkItem]:
        """Return the selected links in the document's order."""
        return [link for link in self.drawing.links.values() if link.isSelected()]

    def selected_annotations(self) -> list[AnnotationItem]:
        """Return the selected frames and notes in the document's order."""
        return [item for item in self.drawing.annotations.values() if item.isSelected()]

    def selected_things(self) -> list[CardItem | AnnotationItem]:
        """Return the selected cards, frames and notes."""
        return [*self.selected_cards(), *self.selected_annotations()]

    def every_thing(self) -> list[CardItem | AnnotationItem]:
        """Return all cards, frames and notes."""
        return [*self.drawing.cards.values(), *self.drawing.annotations.values()]

    def select_only(self, items: Iterable[QGraphicsItem]) -> None:
        """Select exactly these; who listens hears of it once."""
        wanted = set(items)
        before = set(self.scene().selectedItems())
        if wanted == before:
            return
        self.scene().blockSignals(True)
        for item in before - wanted:
            item.setSelected(False)
        for item in wanted - before:
            item.setSelected(True)
        self.scene().blockSignals(False)
        # With its signals blocked the scene does not tell the view what to draw anew either.
        self.viewport().update()
        self.selection_edited.emit()

    def raise_card(self, card: CardItem) -> None:
        """Bring a card to the front."""
        self._top += 1e-4
        card.setZValue(self._top)
