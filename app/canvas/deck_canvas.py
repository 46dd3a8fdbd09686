"""The canvas as the window sees it: a view over the document's history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.canvas.annotations.annotating_actions import AnnotatingActions
from app.canvas.arranging import Arranging
from app.canvas.card_layout import Place
from app.canvas.card_view import CardView
from app.canvas.drawing import DrawnState
from app.canvas.editing_actions import EditingActions
from app.canvas.field_editing import MakeEditor
from app.canvas.groups.breadcrumb import Breadcrumb
from app.canvas.groups.group_actions import GroupActions
from app.canvas.keyboard.begun import Begun
from app.canvas.keys import CanvasKeys
from app.canvas.link_gesture import fitting_cards
from app.canvas.menus import menu_of
from app.canvas.mini_map import MiniMap
from app.canvas.search_popup import SearchPopup
from app.canvas.under_mouse import Hit
from app.compiler.findings import Finding
from app.compiler.problems import Problem
from app.document.graph import Change
from app.document.history import History
from app.document.level import Level
from app.document.shelf import Shelf
from cards.card import Card
from resources.themes import Theme
from resources.translations import tr


class DeckCanvas(QWidget):
    """Draws a document and edits it; every edit goes through the history.

    Attributes:
        hints: whether an empty canvas says how to begin; whoever lays something over it says that in its own way.

    Signals:
        selection_changed: ids of the selected cards.
        message: why an edit was refused, in one sentence.
        train_requested: id of the Train card whose button was pressed.
        help_requested: id of the card whose question mark was pressed.
    """

    selection_changed = Signal(tuple)
    message = Signal(str)
    train_requested = Signal(str)
    look_requested = Signal(str, str)
    help_requested = Signal(str)
    fix_requested = Signal(object, int)

    def __init__(
        self,
        history: History,
        theme: Theme,
        make_editor: MakeEditor,
        parent: QWidget | None = None,
        shelf: Shelf | None = None,
    ) -> None:
        super().__init__(parent)
        self.history = self.level = Level(history)
        self.shelf = shelf or Shelf()
        self.view = CardView(self.level, theme, make_editor, self)
        self.view.shelf = self.shelf
        self.groups = GroupActions(self.view, self.level)
        self.breadcrumb = Breadcrumb(theme)
        self.edits = EditingActions(self.view)
        self.arranging = Arranging(self.view)
        self.annotating = AnnotatingActions(self.view)
        self.search = SearchPopup(self)
        self.hints = True
        self._empty_hint = QLabel(tr("Drag a card from the palette, or double-click to search"), self)
        font = self._empty_hint.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._empty_hint.setFont(font)
        self._empty_hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._selected: tuple[str, ...] = ()
        self._keys = CanvasKeys(self)
        self.begun = Begun(self)
        self.mini_map = MiniMap(self.view, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.breadcrumb)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._wire()
        self.set_theme(theme)
        self._follow(Change.between(type(history.graph)(), history.graph))
        self.destroyed.connect(self.level.subscribe(self._follow))

    def _wire(self) -> None:
        self.view.message.connect(self.message)
        self.view.train_requested.connect(self.train_requested)
        self.view.selection_edited.connect(self._tell_selection)
        self.view.search_asked.connect(self.open_search)
        self.view.link_search_asked.connect(self._search_to_link)
        self.view.menu_asked.connect(self._open_menu)
        self.view.help_requested.connect(self.help_requested)
        self.view.group_opened.connect(self.groups.open)
        self.groups.moved.connect(self._show_path)
        self.breadcrumb.chosen.connect(self.groups.go_up_to)
        self.view.installEventFilter(self._keys)

    def _show_path(self) -> None:
        self.breadcrumb.show_path(self.level.titles)
        self.view.setFocus()

    def _follow(self, change: Change) -> None:
        self.view.follow(change)
        self.mini_map.follow()
        self._show_hint()
        self._tell_selection()

    # What is known beside the document

    def set_findings(
        self, findings: Mapping[str, Finding], problems: Sequence[Problem], waiting: Mapping[str, str]
    ) -> None:
        """Show what is known of all nodes.

        Args:
            findings: of the checker, by node.
            problems: of the compiler.
            waiting: node that has to be put right first, by the node that waits for it.
        """
        self.view.drawing.set_findings(findings, problems, waiting)

    def update_finding(self, finding: Finding) -> None:
        """Show what the checker found out about one node."""
        self.view.drawing.update_finding(finding)

    def set_node_status(self, node: str, text: str | None) -> None:
        """Show what a training does at the moment, on its Train card; None ends it."""
        self.view.drawing.set_status(node, text)

    def drawn_state(self) -> DrawnState:
        """Read from the scene's items what is drawn."""
        return self.view.drawing.drawn_state()

    def set_theme(self, theme: Theme) -> None:
        """Show all in another theme."""
        self.view.set_theme(theme)
        self.breadcrumb.set_theme(theme)
        self.view.hint.set_theme(theme)
        self.search.set_theme(theme)
        self.mini_map.set_theme()
        self._empty_hint.setStyleSheet(f"color: {theme.text_muted}; background: transparent;")
        self._show_hint()

    # Selection and view

    def selected_nodes(self) -> tuple[str, ...]:
        """Return the ids of the selected cards, in the document's order."""
        return self.edits.selected()

    def select(self, nodes: Iterable[str]) -> None:
        """Select exactly these cards."""
        self.view.select_only([self.view.drawing.cards[key] for key in nodes if key in self.view.drawing.cards])

    def select_all(self) -> None:
        """Select all cards, frames and notes."""
        self.view.select_only(self.view.every_thing())

    def _tell_selection(self) -> None:
        selected = self.selected_nodes()
        if selected != self._selected:
            self._selected = selected
            self.selection_changed.emit(selected)

    def show_node(self, node: str, input: str | None = None) -> None:
        """Select a card and bring it into view; with an input, open its field."""
        card = self.view.drawing.cards.get(node)
        if card is None:
            return
        self.select([node])
        visible = self.view.mapToScene(self.view.viewport().rect()).boundingRect()
        if not visible.contains(card.outline()) or self.view.zoom < 0.6:
            self.view.show_at(max(self.view.zoom, 0.8), card.outline().center())
        if input is not None:
            self.view.editing.open(node, input)

    def zoom_in(self) -> None:
        """Zoom in."""
        self.view.zoom_in()

    def zoom_out(self) -> None:
        """Zoom out."""
        self.view.zoom_out()

    def zoom_reset(self) -> None:
        """Show a pixel a pixel."""
        self.view.zoom_reset()

    def zoom_to_fit(self) -> None:
        """Show all that is selected, or all there is."""
        box = QRectF()
        for thing in self.view.selected_things() or self.view.every_thing():
            box = box.united(thing.outline())
        self.view.fit(box)

    # Edits

    def add_card(self, key: str, place: QPoint | None = None) -> None:
        """Add a card at a point of the screen, or in the middle of the view."""
        if place is None:
            self.edits.add_in_middle(key)
        else:
            self.edits.add_at(key, self.view.mapToScene(self.view.mapFromGlobal(place)))

    def delete_selected(self) -> None:
        """Delete the selected cards and links."""
        self.edits.delete()

    def copy(self) -> None:
        """Put the selected cards on the system's clipboard."""
        self.edits.copy()

    def cut(self) -> None:
        """Put the selected cards on the system's clipboard and delete them."""
        self.edits.cut()

    def paste(self) -> None:
        """Paste at the mouse, or in the middle of the view when the mouse is elsewhere."""
        self.edits.paste(self.view.mouse_place())

    def duplicate(self) -> None:
        """Put a copy of the selected cards beside them."""
        self.edits.duplicate()

    def open_search(self, scene_position: QPointF | None = None) -> None:
        """Open the search; the chosen card is placed at a point of the scene, or at the mouse, or in the middle."""
        point = self.view.mouse_place() if scene_position is None else scene_position
        self._search(point, self.shelf.cards, lambda card: self.edits.add_at(card.key, point), tr("Search a card"))

    def _search_to_link(self, node: str, place: Place, point: QPointF) -> None:
        sockets = self.history.graph.nodes[node]
        end = sockets.output(place.name) if place.output else sockets.input(place.name)
        if end is None:
            return
        cards = fitting_cards(end, self.shelf.cards)
        kind = tr(end.type.label)
        what = tr("Cards that take a {kind}", kind=kind) if place.output else tr("Cards that give a {kind}", kind=kind)
        self._search(point, cards, lambda card: self.edits.add_linked(card, node, place, end, point), what)

    def _search(self, point: QPointF, cards: tuple[Card, ...], choose: Callable[[Card], None], prompt: str) -> None:
        self.search.open(self.view.mapFromScene(point), cards, choose, prompt)

    def _open_menu(self, hit: Hit, pos: QPoint) -> None:
        menu_of(self, hit, pos).popup(self.view.viewport().mapToGlobal(pos))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the hint in the middle and the mini-map in its corner."""
        super().resizeEvent(event)
        self.mini_map.place()
        self._show_hint()

    def _show_hint(self) -> None:
        graph = self.history.graph
        self._empty_hint.setVisible(self.hints and not graph.nodes and not graph.annotations)
        self._empty_hint.adjustSize()
        self._empty_hint.move(self.rect().center() - self._empty_hint.rect().center())
