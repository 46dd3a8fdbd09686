"""Cards that are dragged from the palette: placed where they are dropped, on a link between its two cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from app.canvas.link_aim import LinkAim
from app.canvas.look import TITLE, WIDTH, snapped
from app.document.chains import InsertNode, way_through
from app.document.commands import Several
from app.document.graph import Graph, Link

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

CARD_MIME = "application/x-voxdeck-card"


class CardDrops:
    """The drags over one view."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._key = ""
        self._aim: LinkAim | None = None

    def move(self, event: QDragMoveEvent) -> None:
        """Take cards, and light up the link into which one would go."""
        key = _key_of(event.mimeData())
        if not key:
            event.ignore()
            return
        event.acceptProposedAction()
        if self._aim is None or key != self._key:
            self.leave()
            self._key, self._aim = key, LinkAim(self._view, self._fits)
        self._aim.move(event.position().toPoint())

    def leave(self) -> None:
        """Forget the drag."""
        if self._aim is not None:
            self._aim.forget()
        self._aim = None

    def drop(self, event: QDropEvent) -> None:
        """Place the card."""
        if not _key_of(event.mimeData()):
            event.ignore()
            return
        self.move(event)  # type: ignore[arg-type]
        view, link = self._view, self._aim.link if self._aim else None
        self.leave()
        view.setFocus()
        point = view.mapToScene(event.position().toPoint())
        x, y = snapped(point.x() - WIDTH / 2, point.y() - TITLE / 2)
        graph = view.history.graph
        node = view.shelf.fresh_id(self._key, graph)
        add = view.shelf.placing(self._key, (x, y), node)
        if link is None:
            view.add(add)
            return
        insert = InsertNode(node, link)
        view.add(Several((add, insert), insert.name(self._with_card(graph, node))))

    def _fits(self, link: Link) -> bool:
        graph = self._view.history.graph
        node = self._view.shelf.fresh_id(self._key, graph)
        return way_through(self._with_card(graph, node), node, link) is not None

    def _with_card(self, graph: Graph, node: str) -> Graph:
        return graph.with_nodes([self._view.shelf.node(self._key, node)])


def _key_of(data: QMimeData) -> str:
    return bytes(data.data(CARD_MIME).data()).decode("utf-8", "replace")
