"""Where everything on a card stands: its rows, fields and sockets, in the card's own coordinates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from app.canvas import look
from app.canvas.card_state import NOTHING_KNOWN, CardState, Tone
from app.canvas.groups.outside import mark_outside
from app.document.bypass import passage
from app.document.exposing import exposing
from app.document.graph import Graph, Node
from app.document.outside import NOT_FED, Fed
from app.document.words import beginning_small
from cards.card import Card, Input, Kind, Output, Role
from cards.types import BOOLEAN, SocketType
from cards.values import value_text
from resources.translations import tr

_GAP = 10.0
_FIELD_HEIGHT = 19.0
_FIELD_PADDING = 9.0
_CHEVRON = 13.0
_SMALLEST_FIELD = 46.0
_LEAST_VALUE = 56.0
_HELP = 18.0
_INNER = look.WIDTH - look.TEXT_LEFT - look.TEXT_RIGHT


class Place(NamedTuple):
    """A socket of a card: its side, its name, and for an input of many links which of its rows."""

    output: bool
    name: str
    order: int = 0


@dataclass(slots=True)
class Row:
    """One row.

    Attributes:
        middle: its height on the card.
        label: as it is drawn.
        place: its socket; None for the row that opens and folds.
        socket: the card's own declaration; None on a card that this version does not know.
        linked: whether a link ends here.
        value: text of the value, as it is drawn.
        field: where the value is edited; None where nothing can be typed.
        ticked: state of a tick box; None where there is none.
        tone: of the value: error or warning where something is wrong with it.
        free: the row of an input of many links that waits for one more.
        outside: whether the group that is open shows the socket outside.
        fed: how the cards outside of that group are called that feed it.
    """

    middle: float
    label: str
    place: Place | None
    socket: Input | Output | None = None
    linked: bool = False
    value: str = ""
    field: QRectF | None = None
    ticked: bool | None = None
    tone: Tone = Tone.PLAIN
    free: bool = False
    outside: bool = False
    fed: str = ""

    @property
    def anchor(self) -> QPointF:
        """Where its link ends."""
        return QPointF(look.WIDTH if self.place and self.place.output else 0.0, self.middle)

    @property
    def type(self) -> SocketType | None:
        """The type of its socket."""
        return self.socket.type if self.socket else None


@dataclass(slots=True)
class CardLayout:
    """A whole card."""

    title: str
    colour: str | None
    title_font: str = look.TITLE_FONT
    notes: list[tuple[Tone, str, float]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    height: float = 0.0
    tone: Tone = Tone.PLAIN
    startable: bool = False
    bypassed: bool = False
    passage: tuple[Row, Row] | None = None
    rule: float = 0.0
    by_place: dict[Place, Row] = field(default_factory=dict)

    def row_at(self, y: float) -> Row | None:
        """Return the row at a height, or None."""
        return next((row for row in self.rows if abs(y - row.middle) <= look.ROW / 2), None)

    @property
    def title_box(self) -> QRectF:
        """Where the title is edited."""
        return QRectF(look.TEXT_LEFT - 6, 6, look.WIDTH - look.TEXT_LEFT - look.TEXT_RIGHT + 12, look.TITLE - 9)

    @property
    def start_button(self) -> QRectF:
        """Where the Train card's button stands."""
        return QRectF(look.WIDTH - 35, 8, 22, 22)

    @property
    def help_button(self) -> QRectF:
        """Where the question mark stands while the mouse is over the card, or the card is selected."""
        return QRectF(look.WIDTH - _HELP - 9 - (28 if self.startable else 0), 9.5, _HELP, _HELP)


def card_colour(card: Card) -> str:
    """Return the colour of what a card gives, or, where it gives nothing, of what it takes first."""
    sockets = card.outputs[::-1] or card.inputs
    return sockets[0].type.colour if sockets else "#808080"


def lay_out(graph: Graph, node: Node, state: CardState = NOTHING_KNOWN, outside: Fed = NOT_FED) -> CardLayout:
    """Lay out a node; ``outside`` tells what feeds the cards of an open group from outside of it."""
    card = node.definition
    startable = card is not None and card.kind is Kind.TRAIN
    room = _INNER - _HELP - (26 if startable else 0)
    tone = Tone.ERROR if state.wrong else Tone.WARNING if state.doubtful else Tone.PLAIN
    font, title = look.fitted_title(graph.title(node.id), room)
    layout = CardLayout(title, card_colour(card) if card else None, tone=tone, startable=startable)
    layout.title_font, layout.bypassed = font, node.bypassed
    top = _lay_notes(layout, state, reserve=card is not None and card.kind is not Kind.PARAMETER)
    rows = _rows(graph, node, card, state) if card else _unknown_rows(graph, node)
    for row in rows:
        row.middle = top + look.ROW / 2
        if row.field is not None:
            row.field.moveTop(row.middle - row.field.height() / 2)
        top += look.ROW
        mark_outside(graph, node.id, row, outside)
        if row.fed:
            _lay_fed(row)
        layout.rows.append(row)
        if row.place is not None:
            layout.by_place[row.place] = row
    layout.height = top + 9
    way = passage(card) if card and node.bypassed else None
    if way:
        layout.passage = layout.by_place[Place(False, way[0])], layout.by_place[Place(True, way[1])]
    return layout


def _lay_notes(layout: CardLayout, state: CardState, *, reserve: bool) -> float:
    top = look.TITLE
    bypassed = layout.bypassed and not state.wrong
    for tone, text in ((Tone.PLAIN, tr("bypassed")),) if bypassed else state.notes():
        indent = 12.0 if tone is Tone.RUNNING else 0.0
        for line in look.wrapped(look.NOTE, text, _INNER - indent):
            layout.notes.append((tone, line, top))
            top += look.LINE
    if not layout.notes and reserve:
        top += look.LINE
    return top + 7


def _unknown_rows(graph: Graph, node: Node) -> Iterator[Row]:
    names = dict.fromkeys(link.input for link in graph.links_to(node.id))
    outputs = dict.fromkeys(link.output for link in graph.links_from(node.id))
    for name in names:
        for index, _ in enumerate(graph.links_into(node.id, name)):
            yield Row(0, look.elided(look.LABEL, name, _INNER), Place(False, name, index), linked=True)
    for name in outputs:
        yield Row(0, look.elided(look.LABEL, name, _INNER), Place(True, name), linked=True)


def _rows(graph: Graph, node: Node, card: Card, state: CardState) -> Iterator[Row]:
    # The sockets of a group stand in the order that they were given.
    grouped = card.kind is Kind.GROUP
    arguments = [socket for socket in card.inputs if grouped or socket.role is not Role.CALL]
    folded = [socket for socket in arguments if _may_fold(graph, node, socket, state)]
    hidden = set() if node.unfolded else {socket.name for socket in folded}
    for socket in arguments:
        if socket.name not in hidden:
            yield from _input_rows(graph, node, socket, state)
    if folded:
        yield Row(0, _fold_label(node, folded), None)
    for socket in card.inputs:
        if socket.role is Role.CALL and not grouped:
            yield from _input_rows(graph, node, socket, state)
    used = {link.output for link in graph.links_from(node.id)}
    for output in card.outputs:
        label = look.elided(look.LABEL, tr(output.label), _INNER)
        yield Row(0, label, Place(True, output.name), output, output.name in used)


def _may_fold(graph: Graph, node: Node, socket: Input, state: CardState) -> bool:
    """Tell whether a row matters seldom: declared so, and neither linked nor changed nor wrong."""
    if not socket.folded or socket.name in node.values or state.mark(socket.name):
        return False
    if any(exposing(graph, node.id, socket.name, output=False)):
        return False
    return not graph.links_into(node.id, socket.name)


def _fold_label(node: Node, folded: list[Input]) -> str:
    if node.unfolded:
        return tr("Fewer rows")
    names = [tr(folded[0].label), *(beginning_small(socket.label) for socket in folded[1:])]
    if len(names) <= 3:
        label = ", ".join(names)
        if look.text_width(look.LABEL, label) <= _INNER - 14:
            return label
    for shown in (2, 1):
        label = tr("{names}, {count} more", names=", ".join(names[:shown]), count=len(names) - shown)
        if look.text_width(look.LABEL, label) <= _INNER - 14:
            return label
    return tr("{count} more", count=len(names))


def _input_rows(graph: Graph, node: Node, socket: Input, state: CardState) -> Iterator[Row]:
    links = graph.links_into(node.id, socket.name)
    if socket.many:
        for index, _ in enumerate(links):
            yield _row(node, socket, state, index, linked=True)
        free = _row(node, socket, state, len(links), linked=False)
        free.free = bool(links)
        yield free
        return
    yield _row(node, socket, state, 0, linked=bool(links))
    # More links than one into a single input can only come from a file; each is drawn, so that it can be removed.
    for index in range(1, len(links)):
        yield _row(node, socket, state, index, linked=True)


def _row(node: Node, socket: Input, state: CardState, index: int, *, linked: bool) -> Row:
    label = f"{tr(socket.label)} {index + 1}" if index else tr(socket.label)
    row = Row(0, look.elided(look.LABEL, label, _INNER), Place(False, socket.name, index), socket, linked)
    problem = state.mark(socket.name)
    if problem:
        row.tone = Tone(problem.severity)
    if linked or index:
        return row
    value = node.value(socket.name)
    if not socket.editable:
        row.value = _fitting(tr(socket.when_empty), row, 0)
    elif socket.type is BOOLEAN and isinstance(value, bool):
        row.ticked = value
        row.label = look.elided(look.LABEL, row.label, _INNER - _GAP - 17)
        row.field = QRectF(look.WIDTH - look.TEXT_RIGHT - 17, 0, 17, 17)
    else:
        _lay_field(row, socket, value_text(socket, value))
    return row


def _lay_field(row: Row, socket: Input, text: str) -> None:
    extra = 2 * _FIELD_PADDING + (_CHEVRON if socket.choices else 0)
    if socket.path and text:
        text = text.replace("\\", "/").rpartition("/")[2] or text
    row.value = _fitting(text, row, extra)
    width = max(_SMALLEST_FIELD, look.text_width(look.LABEL, row.value) + extra)
    row.field = QRectF(look.WIDTH - look.TEXT_RIGHT - width, 0, width, _FIELD_HEIGHT)


def _lay_fed(row: Row) -> None:
    """Say what feeds a row from outside in the place of its value, which then does not count."""
    if row.socket is None:
        return
    row.field, row.ticked = None, None
    row.label = look.elided(look.LABEL, tr(row.socket.label), _INNER)
    row.value = _fitting(tr("← outside: {card}", card=row.fed), row, 0)


def _fitting(text: str, row: Row, extra: float) -> str:
    """Return a value as it fits beside its label; a long label makes room for as much as can be recognized."""
    least = max(min(look.text_width(look.LABEL, text), _LEAST_VALUE), _SMALLEST_FIELD - extra if extra else 0.0)
    row.label = look.elided(look.LABEL, row.label, _INNER - _GAP - extra - least)
    room = _INNER - look.text_width(look.LABEL, row.label) - _GAP - extra
    return look.elided(look.LABEL, text, room)
