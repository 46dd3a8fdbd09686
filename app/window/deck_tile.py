"""A deck to choose: its picture, its name, a sentence and a fact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QTextOption
from PySide6.QtWidgets import QPushButton, QWidget

from app.canvas.look import mixed
from app.document.deck_file import read_deck
from app.document.migration import DeckError
from app.window.deck_picture import picture_of
from resources.themes import Theme
from resources.translations import tr, tr_count

_EMS = 15.5  # width of a tile in heights of a line
_PICTURE = 6.0
_TIMES = "\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}"  # no line ends within a shape
_LINES = 3
_MADE = "data.SyntheticShapes"
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ])")


@dataclass(frozen=True, slots=True)
class Offer:
    """What a tile offers.

    Attributes:
        path: of the deck.
        name: in words.
        fact: a line such as when it was used; empty counts the cards.
    """

    path: Path
    name: str
    fact: str = ""


class DeckTile(QPushButton):
    """A button that shows a deck; picture and sentence come with ``prepare``, so that a page of them opens at once."""

    def __init__(self, offer: Offer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(offer.name, parent)
        self.setObjectName("deck_tile")
        self.offer = offer
        self._theme = theme
        self._about = ""
        self._fact = offer.fact
        self._picture: QPixmap | None = None
        self._hovered = False
        self.setAccessibleName(offer.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def prepared(self) -> bool:
        """Whether picture and sentence are there."""
        return self._picture is not None

    @property
    def about(self) -> str:
        """The sentence below the name."""
        return self._about

    @property
    def fact(self) -> str:
        """The last line."""
        return self._fact

    def prepare(self) -> None:
        """Read the deck and draw its picture."""
        size = QSizeF(max(1, self.width() - 2), self._line * _PICTURE)
        try:
            graph = read_deck(self.offer.path)
            self._picture = picture_of(self.offer.path, size, self.devicePixelRatioF(), self._theme)
        except DeckError as error:
            self._picture, self._about = QPixmap(1, 1), str(error)
            self._picture.fill(QColor(self._theme.canvas))
        else:
            self._about = tr(graph.about)  # the program's own templates are known
            made = any(node.card == _MADE for node in graph.nodes.values())
            fact = self.offer.fact or (tr("no files needed") if made else "")
            self._fact = " · ".join(
                part for part in (tr_count("{count} card", "{count:,} cards", len(graph.nodes)), fact) if part
            )
        self.setToolTip(f"<qt>{self._about or self.offer.path}</qt>")
        self.setAccessibleDescription(f"{self._about} {self._fact}")
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; the picture is drawn anew."""
        self._theme = theme
        if self.prepared:
            self.prepare()

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of every tile."""
        return QSize(round(self._line * _EMS), round(self._line * (_PICTURE + 1.9 + _LINES + 1.6)))

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Show that it can be clicked."""
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Stop showing it."""
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the tile."""
        theme, line = self._theme, self._line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(box, 8, 8)
        ground = theme.raised if not self.isDown() else mixed(theme.accent, theme.raised, 0.18)
        painter.fillPath(outline, QColor(mixed(theme.accent, ground, 0.06) if self._hovered else ground))
        painter.save()
        painter.setClipPath(outline)
        picture = QRectF(box.left(), box.top(), box.width(), line * _PICTURE)
        painter.fillRect(picture, QColor(theme.canvas))
        if self._picture is not None:
            painter.drawPixmap(QPointF(picture.topLeft()), self._picture)
        painter.restore()
        self._write(painter, QRectF(box.left(), picture.bottom(), box.width(), box.bottom() - picture.bottom()))
        strong = self.hasFocus() or self._hovered
        painter.setPen(QPen(QColor(theme.accent if strong else theme.border), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _write(self, painter: QPainter, box: QRectF) -> None:
        theme, line = self._theme, self._line
        inner = box.adjusted(line * 0.7, line * 0.5, -line * 0.7, -line * 0.5)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line * 1.2), name)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text_muted))
        top = inner.top() + line * 1.25
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WordWrap)
        sentence = self._shortened(inner.width())
        painter.drawText(QRectF(inner.left(), top, inner.width(), line * (_LINES + 0.2)), sentence, wrap)
        fact = painter.fontMetrics().elidedText(self._fact, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(QRectF(inner.left(), inner.bottom() - line, inner.width(), line * 1.1), fact)

    def _shortened(self, width: float) -> str:
        """Return the first sentence, or as much of it as fills the lines."""
        text = first_sentence(self._about).replace(" × ", _TIMES)
        metrics, flags = self.fontMetrics(), int(Qt.TextFlag.TextWordWrap.value)
        words = text.split(" ")
        while words and metrics.boundingRect(0, 0, int(width), 9999, flags, text).height() > self._line * (
            _LINES + 0.2
        ):
            words.pop()
            text = " ".join(words).rstrip(",;:.(") + "…"
        return text


def first_sentence(text: str) -> str:
    """Return a text up to the end of its first sentence."""
    return _SENTENCE_END.split(text, maxsplit=1)[0]
