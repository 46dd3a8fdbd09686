"""A card and its rows as a screen reader sees them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from app.canvas.accessible import words
from app.canvas.accessible.face import Action, Face, tell
from app.canvas.card_item import CardItem
from app.canvas.card_layout import Place, Row
from app.canvas.look import ROW, WIDTH
from app.canvas.under_mouse import Hit, Part
from app.document.graph import Graph
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.accessible.view_face import ViewFace

_OPEN, _TRAIN, _RENAME = "open", "train", "rename"
# As Qt reads a relation: what the other card does to this one.
_FED_BY, _FEEDS = QAccessible.RelationFlag.FlowsTo, QAccessible.RelationFlag.FlowsFrom
Relations = list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]


class CardFace(Face):
    """A card: an entry of the canvas' list, with its rows as parts."""

    def __init__(self, canvas: ViewFace, card: CardItem) -> None:
        super().__init__(canvas)
        self.card = card
        self._rows: dict[Place | None, RowFace] = {}

    @property
    def graph(self) -> Graph:
        """The document as it is drawn."""
        return self.view.drawing.graph

    @property
    def there(self) -> bool:
        """Whether the card is still drawn; its face lives a little longer, to tell that it is not."""
        return self.alive and self.view.drawing.cards.get(self.card.id) is self.card

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        return QAccessible.Role.ListItem

    def name(self) -> str:
        """Return its title with its badge."""
        return words.card_name(self.graph, self.card) if self.there else ""

    def description(self) -> str:
        """Return what is wrong with it, and what it is linked to."""
        return words.card_description(self.graph, self.card) if self.there else ""

    def help(self) -> str:
        """Return what cards of its kind do."""
        definition = self.card.node.definition
        return tr(definition.help) if definition else ""

    def box(self) -> QRectF:
        """Return the card's rectangle."""
        return self.card.outline()

    def state(self) -> QAccessible.State:
        """Tell whether it is selected, and whether something is wrong with it."""
        state = super().state()
        if self.there:
            state.extSelectable = True
            state.selected = self.card.isSelected()
            state.invalid = self.card.state.wrong
        return state

    # Its rows

    def childCount(self) -> int:  # noqa: N802
        """Return how many rows it has."""
        return len(self.card.layout.rows) if self.there else 0

    def child(self, index: int) -> RowFace | None:  # type: ignore[override]
        """Return a row."""
        rows = self.card.layout.rows if self.there else []
        return self.row_face(rows[index].place) if 0 <= index < len(rows) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Return which row a face is of."""
        row = child.row if isinstance(child, RowFace) and child.above is self else None
        return self.card.layout.rows.index(row) if row else -1

    def row_face(self, place: Place | None) -> RowFace:
        """Return the face of a row; None stands for the row that opens and folds."""
        if place not in self._rows:
            self._rows[place] = RowFace(self, place)
        return self._rows[place]

    def tell_changes(self) -> None:
        """Tell what is new about the card, and which of its rows have come, gone or changed."""
        super().tell_changes()
        if not self._rows:
            return
        there = [row.place for row in self.card.layout.rows]
        for place in [place for place in self._rows if place not in there]:
            self._rows.pop(place).retire()
        for place in there:
            known = place in self._rows
            face = self.row_face(place)
            if known:
                face.tell_changes()
            else:
                tell(face, QAccessible.Event.ObjectCreated)

    def retire(self) -> None:
        """Be no more, with all rows."""
        for row in self._rows.values():
            row.alive = False
        super().retire()

    def end(self) -> None:
        """Have Qt forget it and its rows."""
        for row in self._rows.values():
            row.end()
        self._rows.clear()
        super().end()

    # What can be done with it

    def relations(self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations) -> Relations:
        """Return the cards that feed it and those that it feeds."""
        if not self.there:
            return []
        feeding = dict.fromkeys(link.source for link in self.graph.links_to(self.card.id))
        fed = dict.fromkeys(link.target for link in self.graph.links_from(self.card.id))
        ends = [(node, _FED_BY) for node in feeding] + [(node, _FEEDS) for node in fed]
        return [(self.canvas.card_face(node), flag) for node, flag in ends if flag & match]

    def actions(self) -> Mapping[str, Action]:
        """Return: press selects the card and puts the keyboard on it; a group opens, a Train card trains."""
        names, card, view = QAccessibleActionInterface, self.card, self.view
        actions: dict[str, Action] = {names.pressAction(): self.go, names.setFocusAction(): self.go}
        if card.node.inner is not None:
            actions[_OPEN] = lambda: view.group_opened.emit(card.id)
        if card.layout.startable:
            actions[_TRAIN] = lambda: view.train_requested.emit(card.id)
        actions[_RENAME] = lambda: view.editing.rename(card.id)
        actions[names.showMenuAction()] = self._show_menu
        return actions

    def action_words(self) -> Mapping[str, str]:
        """Return the words for the actions of its own."""
        return {_OPEN: tr("Open group"), _TRAIN: tr("Train this network"), _RENAME: tr("Rename")}

    def go(self) -> None:
        """Select the card and put the keyboard on it."""
        if self.there:
            self.take_keyboard()
            self.view.walk.go(self.card.id)

    def _show_menu(self) -> None:
        self.go()
        self.view.menu_asked.emit(Hit(Part.TITLE, self.card), self.view.mapFromScene(self.box().center()))


class RowFace(Face):
    """A row of a card."""

    def __init__(self, above: CardFace, place: Place | None) -> None:
        super().__init__(above.canvas)
        self.above = above
        self._place = place

    @property
    def row(self) -> Row | None:
        """The row as it is laid out now; None where it is no more."""
        if not (self.alive and self.above.there):
            return None
        layout = self.above.card.layout
        if self._place is not None:
            return layout.by_place.get(self._place)
        return next((row for row in layout.rows if row.place is None), None)

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the card."""
        return self.above if self.alive and self.above.alive else None

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        ticking = self.row is not None and self.row.ticked is not None
        return QAccessible.Role.CheckBox if ticking else QAccessible.Role.ListItem

    def name(self) -> str:
        """Return its label with its value or link."""
        return words.row_name(self.above.graph, self.above.card, self.row) if self.row else ""

    def description(self) -> str:
        """Return its type, and what is wrong with it."""
        return words.row_description(self.above.card, self.row) if self.row else ""

    def help(self) -> str:
        """Return what the value does."""
        return tr(self.row.socket.help) if self.row and self.row.socket else ""

    def value(self) -> str:
        """Return its value or link."""
        return words.row_value(self.above.graph, self.above.card, self.row) if self.row else ""

    def box(self) -> QRectF:
        """Return the row's rectangle."""
        if self.row is None:
            return QRectF()
        return QRectF(0, self.row.middle - ROW / 2, WIDTH, ROW).translated(self.above.card.pos())

    def state(self) -> QAccessible.State:
        """Tell whether it is ticked, folded, or wrong."""
        state, row = super().state(), self.row
        state.selectable = False
        if row is None:
            return state
        state.invalid = bool(words.row_problem(self.above.card, row))
        if row.ticked is not None:
            state.checkable, state.checked = True, row.ticked
        if row.place is None:
            unfolded = self.above.card.node.unfolded
            state.expandable, state.expanded, state.collapsed = True, unfolded, not unfolded
        return state

    def actions(self) -> Mapping[str, Action]:
        """Return: press edits or ticks the value or opens the seldom rows, and puts the keyboard on the row."""
        names = QAccessibleActionInterface
        press = names.pressAction() if self.row is None or self.row.ticked is None else names.toggleAction()
        return {press: self._press, names.setFocusAction(): self.go}

    def go(self) -> None:
        """Put the keyboard on the row."""
        if self.row is not None:
            self.take_keyboard()
            self.view.walk.go_to_row(self.above.card.id, self.row)

    def _press(self) -> None:
        self.go()
        if self.row is not None and (self.row.field is not None or self.row.place is None):
            self.view.walk.enter()
