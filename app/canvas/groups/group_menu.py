"""What the right mouse button offers on groups, on their sockets, and on cards inside an open one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.canvas.under_mouse import Hit
from app.document.exposing import label_of
from app.document.graph import Node
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.deck_canvas import DeckCanvas


def add_group_entries(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    """Add what concerns groups to the menu of a card, where there is anything."""
    if hit.card is None:
        return
    groups, chosen = canvas.groups, canvas.view.selected_cards()
    menu.addSeparator()
    if len(chosen) == 1 and hit.card.node.inner is not None:
        menu.addAction(tr("Open group"), "Return", groups.open_selected)
        menu.addAction(tr("Ungroup"), "Ctrl+Shift+G", groups.ungroup)
        menu.addAction(tr("Save group to library…"), groups.save_selected)
        _add_socket_entries(canvas, menu, hit)
        _add_hidden_entries(canvas, menu, hit.card.node)
    menu.addAction(tr("Collapse into a group"), "Ctrl+G", groups.collapse)
    if len(chosen) == 1 and canvas.level.path:
        _add_outside_entry(canvas, menu, hit)
    menu.addSeparator()


def _add_socket_entries(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    """Offer to rename, move and hide the socket of the row under the mouse."""
    if hit.card is None or hit.row is None or hit.row.place is None or hit.row.socket is None:
        return
    groups, group = canvas.groups, hit.card.id
    name, output, label = hit.row.place.name, hit.row.place.output, hit.row.socket.label
    part = menu.addMenu(tr("Socket {socket}", socket=tr(label)).replace("&", "&&"))
    part.addAction(tr("Rename…"), lambda: groups.ask_to_rename_socket(group, name, label, output=output))
    part.addAction(tr("Move up"), lambda: groups.move_socket(group, name, -1, output=output))
    part.addAction(tr("Move down"), lambda: groups.move_socket(group, name, 1, output=output))
    part.addAction(tr("Hide"), lambda: groups.hide_socket(group, name, output=output))


def _add_hidden_entries(canvas: DeckCanvas, menu: QMenu, group: Node) -> None:
    """Offer to show the hidden sockets of a group again."""
    hidden = [entry for entry in group.inner.exposed if entry.hidden] if group.inner is not None else []
    if not hidden or group.inner is None:
        return
    part = menu.addMenu(tr("Show again"))
    for entry in hidden:
        text = label_of(group.inner, entry).replace("&", "&&")
        show = partial(canvas.groups.show_socket, group.id, entry.name, output=entry.output)
        part.addAction(text).triggered.connect(lambda _=False, act=show: act())


def _add_outside_entry(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    """Offer to show the socket of the row under the mouse outside, or to hide it there."""
    if hit.card is None or hit.row is None or hit.row.place is None or hit.row.socket is None:
        return
    groups, node = canvas.groups, hit.card.id
    name, output, label = hit.row.place.name, hit.row.place.output, hit.row.socket.label
    if groups.is_exposed(node, name, output=output):
        text = tr("Hide {socket} from outside", socket=tr(label))
        menu.addAction(text.replace("&", "&&"), lambda: groups.conceal(node, name, output=output))
    elif output or not hit.row.linked:
        text = tr("Show {socket} outside as…", socket=tr(label))
        menu.addAction(text.replace("&", "&&"), lambda: groups.ask_to_expose(node, name, label, output=output))
