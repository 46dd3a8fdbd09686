"""The link into which a card would go that is dragged over it; it lights up meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt

from app.canvas.card_item import CardItem
from app.canvas.link_item import LinkItem
from app.canvas.look import BLOCKS_BELOW
from app.document.graph import Link

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

_SHINE_THROUGH = 0.6
_REACH = 8.0  # pixels of the view


class LinkAim:
    """What a dragged card aims at; ``fits`` tells whether it would go into a link.

    ``card`` is the one that is dragged where it is on the canvas already: it lets the link shine through.
    """

    def __init__(self, view: CardView, fits: Callable[[Link], bool], card: CardItem | None = None) -> None:
        self._view = view
        self._fits = fits
        self._card = card
        self._known: dict[Link, bool] = {}
        self._item: LinkItem | None = None

    @property
    def link(self) -> Link | None:
        """The link that is aimed at."""
        return self._item.link if self._item else None

    def move(self, pos: QPoint) -> None:
        """Aim at the link under a point of the view."""
        self._show(self._found(pos))

    def forget(self) -> None:
        """Aim at nothing."""
        self._show(None)

    def _show(self, item: LinkItem | None) -> None:
        if item is not self._item:
            if self._item:
                self._item.set_receiving(False)
            self._item = item
            if item:
                item.set_receiving(True)
            if self._card:
                self._card.setOpacity(_SHINE_THROUGH if item else 1.0)

    def _found(self, pos: QPoint) -> LinkItem | None:
        view = self._view
        if view.zoom < BLOCKS_BELOW:
            return None
        point, reach = view.mapToScene(pos), _REACH / view.zoom
        box = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        for item in view.scene().items(box, Qt.ItemSelectionMode.IntersectsItemBoundingRect):
            if isinstance(item, LinkItem) and item.shape().intersects(box) and self._takes(item.link):
                return item
        return None

    def _takes(self, link: Link) -> bool:
        if link not in self._known:
            self._known[link] = self._fits(link)
        return self._known[link]
