"""The menus of the right mouse button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QMenu

from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.annotations.annotation_painter import colour_of
from app.canvas.groups.group_menu import add_group_entries
from app.canvas.under_mouse import Hit
from app.document.annotation import Tint
from app.document.commands import RemoveItems
from app.document.words import within
from cards.card import Output
from cards.types import DATASET
from resources.translations import tr

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
    elif hit.annotation:
        if not hit.annotation.isSelected():
            canvas.view.select_only([hit.annotation])
        _annotation_menu(canvas, menu, hit.annotation)
    elif hit.link:
        link = hit.link.link
        canvas.view.select_only([hit.link])
        menu.addAction(
            tr("Delete link"), QKeySequence.StandardKey.Delete, lambda: canvas.view.do(RemoveItems(links=(link,)))
        )
    else:
        _ground_menu(canvas, menu, pos)
    return menu


def _card_menu(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    if hit.card is None:
        return
    node, nodes = hit.card.id, canvas.selected_nodes()
    if len(nodes) == 1:
        _fix_menu(canvas, menu, hit)
        _look_menu(canvas, menu, hit)
        menu.addAction(tr("Rename"), lambda: canvas.view.editing.rename(node))
    menu.addAction(tr("Duplicate"), "Ctrl+D", canvas.duplicate)
    menu.addAction(tr("Copy"), QKeySequence.StandardKey.Copy, lambda: canvas.copy())
    menu.addAction(tr("Cut"), QKeySequence.StandardKey.Cut, canvas.cut)
    folding = [key for key in nodes if _folds(canvas, key)]
    if folding:
        menu.addSeparator()
        unfolded = not all(canvas.history.graph.nodes[key].unfolded for key in folding)
        text = tr("Open rows") if unfolded else tr("Fold rows")
        menu.addAction(text, lambda: canvas.edits.set_unfolded(tuple(folding), unfolded=unfolded))
    _order_menu(canvas, menu, hit)
    bypassed = all(canvas.history.graph.nodes[key].bypassed for key in nodes)
    menu.addAction(tr("Use again") if bypassed else tr("Bypass"), "M", canvas.edits.toggle_bypass)
    menu.addAction(tr("Frame", "verb"), "Ctrl+J", canvas.annotating.frame_selection)
    add_group_entries(canvas, menu, hit)
    menu.addAction(tr("Delete"), QKeySequence.StandardKey.Delete, canvas.delete_selected)
    if any(canvas.history.graph.links_to(key) for key in nodes):
        menu.addAction(tr("Delete and keep the chain"), "Ctrl+Del", canvas.edits.delete_from_chain)


def _fix_menu(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    """Offer what would put the card's problems right; a group's lie inside it."""
    if hit.card is None or hit.card.node.inner is not None:
        return
    offered = [(problem, place) for problem in hit.card.state.problems for place in range(len(problem.fixes))]
    for problem, place in offered:
        fix = partial(canvas.fix_requested.emit, problem, place)
        menu.addAction(tr("Fix: {fix}", fix=problem.fixes[place].label), fix)
    if offered:
        menu.addSeparator()


def _look_menu(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    """Offer to look at the volumes that a card gives or takes: of several outputs, at the one under the mouse."""
    node = canvas.history.graph.nodes[hit.card.id] if hit.card else None
    if node is None or node.definition is None:
        return
    card = node.definition
    outputs = [output for output in card.outputs if output.type is DATASET]
    if not outputs and not any(socket.type is DATASET for socket in card.inputs):
        return
    place = hit.row.place if hit.row else None
    aimed = [output for output in outputs if place is not None and place.output and place.name == output.name]
    offered: list[Output | None] = [*(aimed or outputs)] or [None]
    for output in offered:
        words = tr("Look at the volumes")
        if output and len(outputs) > 1:
            words = tr("Look at the volumes: {output}", output=within(output.label))
        look = partial(canvas.look_requested.emit, node.id, output.name if output else "")
        if output is offered[0]:
            menu.addAction(words, "Ctrl+E", look)
        else:
            menu.addAction(words, look)
    menu.addSeparator()


def _folds(canvas: DeckCanvas, node: str) -> bool:
    return any(row.place is None for row in canvas.view.drawing.cards[node].layout.rows)


def _order_menu(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    """Offer to move the link under the mouse among those of its input."""
    place = hit.row.place if hit.row else None
    if hit.card is None or place is None or place.output:
        return
    links = canvas.history.graph.links_into(hit.card.id, place.name)
    if len(links) < 2 or place.order >= len(links):
        return
    menu.addSeparator()
    for text, step in ((tr("Move link up"), -1), (tr("Move link down"), 1)):
        if 0 <= place.order + step < len(links):
            menu.addAction(text, partial(canvas.edits.reorder, links[place.order], place.order + step))
    menu.addSeparator()


def _annotation_menu(canvas: DeckCanvas, menu: QMenu, item: AnnotationItem) -> None:
    if len(canvas.view.selected_annotations()) == 1:
        menu.addAction(tr("Rename") if item.framing else tr("Write"), lambda: canvas.view.writing.open(item.id))
    colours = menu.addMenu(tr("Colour"))
    for tint in Tint:
        picture = QPixmap(16, 16)
        picture.fill(QColor(colour_of(tint)))
        action = QAction(QIcon(picture), tr(str(tint)).capitalize(), colours, checkable=True)
        action.triggered.connect(partial(canvas.annotating.set_tint, tint))
        action.setChecked(item.annotation.tint == tint)
        colours.addAction(action)
    if item.framing:
        menu.addAction(tr("Select what is in it"), lambda: canvas.annotating.select_framed(item))
    menu.addSeparator()
    menu.addAction(tr("Duplicate"), "Ctrl+D", canvas.duplicate)
    menu.addAction(tr("Copy"), QKeySequence.StandardKey.Copy, lambda: canvas.copy())
    menu.addAction(tr("Delete"), QKeySequence.StandardKey.Delete, canvas.delete_selected)


def _ground_menu(canvas: DeckCanvas, menu: QMenu, pos: QPoint) -> None:
    point = canvas.view.mapToScene(pos)
    menu.addAction(tr("Add card…"), "Tab", lambda: canvas.open_search(point))
    menu.addAction(tr("Paste"), QKeySequence.StandardKey.Paste, lambda: canvas.edits.paste(point))
    menu.addAction(tr("Add note"), "Ctrl+Shift+N", lambda: canvas.annotating.add_note(point))
    menu.addSeparator()
    menu.addAction(tr("Tidy up"), "Ctrl+L", canvas.arranging.tidy_up)
    menu.addAction(tr("Select all"), QKeySequence.StandardKey.SelectAll, canvas.select_all)
    menu.addAction(tr("Zoom to fit"), "F", lambda: canvas.zoom_to_fit())
