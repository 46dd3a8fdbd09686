"""The menus of the right mouse button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.canvas.under_mouse import Hit
from app.document.commands import RemoveItems

if TYPE_CHECKING:
    from app.canvas.deck_canvas import DeckCanvas


def menu_of(canvas: DeckCanvas, hit: Hit, pos: QPoint) -> QMenu:
    """Make the menu of what is under the mouse; a card under it that is not selected becomes the only one."""
    menu = QMenu(canvas)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if hit.card:
        if not hit.card.isSelected():
            canvas.view.select_only([hit.card])
        _card_menu(canvas, menu, hit)
    elif hit.link:
        link = hit.link.link
        canvas.view.select_only([hit.link])
        menu.addAction(
            "Delete link", QKeySequence.StandardKey.Delete, lambda: canvas.view.do(RemoveItems(links=(link,)))
        )
    else:
        _ground_menu(canvas, menu, pos)
    return menu


def _card_menu(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    if hit.card is None:
        return
    node, nodes = hit.card.id, canvas.selected_nodes()
    if len(nodes) == 1:
        menu.addAction("Rename", lambda: canvas.view.editing.rename(node))
    menu.addAction("Duplicate", "Ctrl+D", canvas.duplicate)
    menu.addAction("Copy", QKeySequence.StandardKey.Copy, lambda: canvas.copy())
    menu.addAction("Cut", QKeySequence.StandardKey.Cut, canvas.cut)
    folding = [key for key in nodes if _folds(canvas, key)]
    if folding:
        menu.addSeparator()
        unfolded = not all(canvas.history.graph.nodes[key].unfolded for key in folding)
        text = "Open rows" if unfolded else "Fold rows"
        menu.addAction(text, lambda: canvas.edits.set_unfolded(tuple(folding), unfolded=unfolded))
    menu.addSeparator()
    menu.addAction("Delete", QKeySequence.StandardKey.Delete, canvas.delete_selected)
    if any(canvas.history.graph.links_to(key) for key in nodes):
        menu.addAction("Delete and keep the chain", "Ctrl+Del", canvas.edits.delete_from_chain)


def _folds(canvas: DeckCanvas, node: str) -> bool:
    return any(row.place is None for row in canvas.view.drawing.cards[node].layout.rows)


def _ground_menu(canvas: DeckCanvas, menu: QMenu, pos: QPoint) -> None:
    point = canvas.view.mapToScene(pos)
    menu.addAction("Add card…", "Tab", lambda: canvas.open_search(point))
    menu.addAction("Paste", QKeySequence.StandardKey.Paste, lambda: canvas.edits.paste(point))
    menu.addSeparator()
    menu.addAction("Tidy up", "Ctrl+L", canvas.arranging.tidy_up)
    menu.addAction("Select all", QKeySequence.StandardKey.SelectAll, canvas.select_all)
    menu.addAction("Zoom to fit", "F", lambda: canvas.zoom_to_fit())
