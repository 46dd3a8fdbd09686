"""What the right mouse button offers on groups, on their sockets, and on cards inside an open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.canvas.under_mouse import Hit

if TYPE_CHECKING:
    from app.canvas.deck_canvas import DeckCanvas


def add_group_entries(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    """Add what concerns groups to the menu of a card, where there is anything."""
    if hit.card is None:
        return
    groups, chosen = canvas.groups, canvas.view.selected_cards()
    menu.addSeparator()
    if len(chosen) == 1 and hit.card.node.inner is not None:
        menu.addAction("Open group", "Return", groups.open_selected)
        menu.addAction("Ungroup", "Ctrl+Shift+G", groups.ungroup)
        menu.addAction("Save group to library…", groups.save_selected)
        _add_socket_entries(canvas, menu, hit)
    menu.addAction("Collapse into a group", "Ctrl+G", groups.collapse)
    if len(chosen) == 1 and canvas.level.path:
        _add_outside_entry(canvas, menu, hit)
    menu.addSeparator()


def _add_socket_entries(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    """Offer to rename, move and hide the socket of the row under the mouse."""
    if hit.card is None or hit.row is None or hit.row.place is None or hit.row.socket is None:
        return
    groups, group = canvas.groups, hit.card.id
    name, output, label = hit.row.place.name, hit.row.place.output, hit.row.socket.label
    part = menu.addMenu(f"Socket {label}".replace("&", "&&"))
    part.addAction("Rename…", lambda: groups.ask_to_rename_socket(group, name, label, output=output))
    part.addAction("Move up", lambda: groups.move_socket(group, name, -1, output=output))
    part.addAction("Move down", lambda: groups.move_socket(group, name, 1, output=output))
    part.addAction("Hide", lambda: groups.hide_socket(group, name, output=output))


def _add_outside_entry(canvas: DeckCanvas, menu: QMenu, hit: Hit) -> None:
    """Offer to show the socket of the row under the mouse outside, or to hide it there."""
    if hit.card is None or hit.row is None or hit.row.place is None or hit.row.socket is None:
        return
    groups, node = canvas.groups, hit.card.id
    name, output, label = hit.row.place.name, hit.row.place.output, hit.row.socket.label
    if groups.is_exposed(node, name, output=output):
        text = f"Hide {label} from outside"
        menu.addAction(text.replace("&", "&&"), lambda: groups.conceal(node, name, output=output))
    elif output or not hit.row.linked:
        text = f"Show {label} outside as…"
        menu.addAction(text.replace("&", "&&"), lambda: groups.ask_to_expose(node, name, label, output=output))
