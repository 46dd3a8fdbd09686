"""What is drawn on a card, gathered once: glyphs, fields and sockets, for all zooms."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from app.canvas import look as looks
from app.canvas.card_layout import Row
from app.canvas.card_state import Tone
from app.canvas.glyphs import Piece, Writing, written
from app.canvas.look import LABEL, NOTE, TEXT_LEFT, WIDTH, Look
from app.canvas.socket_item import Mark, mark
from cards.card import Input
from resources.themes import Theme

if TYPE_CHECKING:
    from app.canvas.card_item import CardItem

Pieces = dict[str, list[Piece]]


@dataclass(slots=True)
class Sketch:
    """What a card shows, until it looks otherwise.

    Attributes:
        head: title and notes.
        rows: labels and values.
        boxes: the fields.
        chevrons: of those that are chosen from.
        ticks: rows with a tick box.
        toned: rows whose field has a border of its own.
        folds: rows that open and fold the card.
        sockets: as they are drawn.
    """

    head: Writing = ()
    rows: Writing = ()
    boxes: QPainterPath = field(default_factory=QPainterPath)
    chevrons: QPainterPath = field(default_factory=QPainterPath)
    ticks: list[Row] = field(default_factory=list)
    toned: list[Row] = field(default_factory=list)
    folds: list[Row] = field(default_factory=list)
    sockets: list[Mark] = field(default_factory=list)


def tone_colour(theme: Theme, tone: Tone) -> str:
    """Return the colour in which a line is written."""
    return {
        Tone.ERROR: theme.error,
        Tone.WARNING: theme.warning,
        Tone.RUNNING: theme.running,
        Tone.WAITING: theme.text_muted,
        Tone.PLAIN: theme.text_muted,
    }[tone]


def sketch_of(card: CardItem) -> Sketch:
    """Return what a card shows, gathered when it is first painted."""
    if card.sketch is None:
        look, made = card.sight.look, Sketch()
        made.head = written(_head(card, look))
        _gather_fields(card, made)
        made.folds = [row for row in card.layout.rows if row.place is None]
        made.rows = written(_rows(card, look))
        made.sockets = [
            mark(look, row.anchor, row.type, filled=row.linked or bool(row.fed), dimmed=is_dimmed(card, row))
            for row in card.layout.rows
            if row.place is not None
        ]
        card.sketch = made
    return card.sketch


def is_dimmed(card: CardItem, row: Row) -> bool:
    """Tell whether a row's socket is drawn as one that cannot be linked."""
    takes = card.sight.takes
    if takes is not None and row.place is not None:
        return not takes(card.id, row.place)
    return card.layout.bypassed


def _head(card: CardItem, look: Look) -> Pieces:
    theme, layout = look.theme, card.layout
    pieces: Pieces = defaultdict(list)
    colour = theme.text if layout.colour is not None and not layout.bypassed else theme.text_muted
    top = 18.5 - looks.metrics(layout.title_font).height() / 2
    pieces[colour].append(Piece(layout.title_font, layout.title, TEXT_LEFT, top))
    for tone, line, height in layout.notes:
        left = TEXT_LEFT + (12 if tone is Tone.RUNNING else 0)
        pieces[tone_colour(theme, tone)].append(Piece(NOTE, line, left, height))
    return pieces


def _gather_fields(card: CardItem, made: Sketch) -> None:
    for row in card.layout.rows:
        if row.field is None:
            continue
        if row.tone is not Tone.PLAIN or row is card.hovered_row:
            made.toned.append(row)
        if row.ticked is not None:
            made.ticks.append(row)
            continue
        made.boxes.addRoundedRect(row.field, 5, 5)
        if isinstance(row.socket, Input) and row.socket.choices:
            _add_chevron(made.chevrons, row.field)


def _add_chevron(path: QPainterPath, box: QRectF) -> None:
    x, y = box.right() - 11, box.center().y()
    path.moveTo(x - 3.2, y - 1.6)
    path.lineTo(x, y + 1.7)
    path.lineTo(x + 3.2, y - 1.6)


def _rows(card: CardItem, look: Look) -> Pieces:
    theme, half = look.theme, looks.metrics(LABEL).height() / 2
    takes, waits = card.sight.takes, bool(card.state.waits)
    pieces: Pieces = defaultdict(list)
    for row in card.layout.rows:
        top = row.middle - half
        if row.place is None:
            colour = theme.text if row is card.hovered_row else theme.text_muted
            pieces[colour].append(Piece(LABEL, row.label, TEXT_LEFT + 14, top))
            continue
        quiet = waits or row.free or card.layout.colour is None
        if takes is not None:
            quiet = not takes(card.id, row.place)
        left = WIDTH - TEXT_LEFT + 2 - looks.text_width(LABEL, row.label) if row.place.output else TEXT_LEFT
        label = f"+ {row.label}" if row.free else row.label
        pieces[theme.text_muted if quiet else theme.text].append(Piece(LABEL, label, left, top))
        if row.value:
            colour, left = _value(look, row, muted=quiet and row.tone is Tone.PLAIN)
            pieces[colour].append(Piece(LABEL, row.value, left, top))
    return pieces


def _value(look: Look, row: Row, *, muted: bool) -> tuple[str, float]:
    """Return the colour of a row's value, and where it begins."""
    theme, width = look.theme, looks.text_width(LABEL, row.value)
    if row.field is None:
        return theme.text_muted if row.fed else theme.text_disabled, WIDTH - looks.TEXT_RIGHT - width
    colour = theme.text_muted if muted else theme.text
    if row.tone is not Tone.PLAIN:
        colour = tone_colour(theme, row.tone)
    room = row.field.width() - (13 if isinstance(row.socket, Input) and row.socket.choices else 0)
    return colour, row.field.left() + (room - width) / 2
