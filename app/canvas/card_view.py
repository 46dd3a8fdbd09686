"""The canvas itself: NodeGraphQt's viewer whose gestures ask the document, and draw only what it answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QRubberBand, QWidget

from app.canvas import tooltips
from app.canvas.annotations.writing import Writing
from app.canvas.arming import Arming
from app.canvas.beginning import begin
from app.canvas.card_drops import CardDrops
from app.canvas.card_item import CardItem
from app.canvas.card_layout import Place
from app.canvas.edge_pan import EdgePan
from app.canvas.field_editing import FieldEditing, MakeEditor
from app.canvas.gestures import Gesture
from app.canvas.gliding import Gliding
from app.canvas.groups.outside import fed_words
from app.canvas.hovering import Hovering
from app.canvas.keyboard.spoken import Spoken
from app.canvas.keyboard.walk import Walk
from app.canvas.link_gesture import LinkGesture
from app.canvas.look import Look
from app.canvas.mouse_hint import MouseHint
from app.canvas.selecting_viewer import SelectingViewer
from app.canvas.sight import Sight
from app.canvas.under_mouse import Hit, Part, find_under
from app.document.commands import Command, EditRefused, SetUnfolded
from app.document.graph import Change, Link
from app.document.level import Document, fed_in
from app.document.linking import LinkRefused
from app.document.shelf import Shelf
from cards.values import ValueRefused
from resources.themes import Theme


class CardView(SelectingViewer):
    """Turns the mouse into commands."""

    message = Signal(str)
    train_requested = Signal(str)
    help_requested = Signal(str)
    group_opened = Signal(str)
    search_asked = Signal(QPointF)
    link_search_asked = Signal(str, Place, QPointF)
    menu_asked = Signal(Hit, QPoint)

    def __init__(self, history: Document, theme: Theme, make_editor: MakeEditor, parent: QWidget | None = None) -> None:
        self.history = history
        self.shelf = Shelf()
        self._gesture: Gesture | None = None
        self._mouse: QPoint | None = None
        self.space_held = False
        self.space_used = False
        self.arming = Arming(self)
        super().__init__(theme, Sight(Look(theme)), parent)
        self.rubber_band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self.hint = MouseHint(self.viewport())
        self.hint.set_theme(theme)
        self._edge_pan = EdgePan(self, self._pan_at_edge)
        self._hovering = Hovering(self.viewport())
        self._drops = CardDrops(self)
        self.gliding = Gliding(self.drawing, self)
        self.editing = FieldEditing(self, make_editor)
        self.writing = Writing(self)
        self.walk = Walk(self)
        self.spoken = Spoken(self, self.walk)
        self.viewport().setMouseTracking(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scene().selectionChanged.connect(self.selection_edited)

    def do(self, command: Command) -> str:
        """Ask the document for an edit; return, and tell, why it refuses; empty where it does not."""
        try:
            self.history.do(command)
        except (EditRefused, LinkRefused, ValueRefused) as error:
            self.message.emit(str(error))
            return str(error)
        return ""

    def add(self, command: Command) -> None:
        """Ask the document for an edit that adds cards, frames or notes, and select them."""
        before = {thing.id for thing in self.every_thing()}
        self.do(command)
        added = [thing for thing in self.every_thing() if thing.id not in before]
        for thing in added:
            if isinstance(thing, CardItem):
                self.raise_card(thing)
        if added:
            self.select_only(added)

    def follow(self, change: Change) -> None:
        """Draw a change of the document; what the mouse was doing is over."""
        self.end_gesture()
        self.gliding.finish()
        self._drops.leave()
        self._hovering.forget()
        self.drawing.follow(change)
        self.drawing.show_fed(fed_in(self.history))
        self.spoken.follow(change)
        self.editing.follow()
        self.writing.follow()
        self.walk.follow()
        self.viewport().update()

    @property
    def busy(self) -> bool:
        """Whether the mouse is in the middle of a gesture."""
        return self._gesture is not None

    def end_gesture(self) -> None:
        """Break off what the mouse is doing."""
        gesture, self._gesture = self._gesture, None
        self._edge_pan.stop()
        if gesture is not None:
            gesture.cancel()

    # Gestures

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a gesture."""
        self.end_gesture()
        self.gliding.finish()
        self.editing.finish()
        self.writing.finish()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        pos, button, modifiers = event.position().toPoint(), event.button(), event.modifiers()
        self._origin_pos = pos
        hit = find_under(self, pos)
        self._gesture = begin(self, pos, hit, button, modifiers)
        event.accept()

    def take_off(self, link: Link, near: QPointF) -> None:
        """Draw a link anew from the end that is farther from a point."""
        item = self.drawing.links[link]
        to_source = (item.source.scenePos() - near).manhattanLength()
        to_target = (item.target.scenePos() - near).manhattanLength()
        kept = item.source if to_target <= to_source else item.target
        self.end_gesture()
        self._gesture = LinkGesture(self, kept.card, kept.place, self.mapFromScene(near), link)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with the gesture, or show what is under the mouse."""
        pos = event.position().toPoint()
        self._mouse = pos
        if self._gesture is not None:
            self._gesture.move(pos)
            if self._gesture is not None and self._gesture.drags:
                self._edge_pan.follow(pos, self.viewport().rect())
        else:
            self.hover(pos)
        event.accept()

    def _pan_at_edge(self, step: QPoint) -> None:
        if self._gesture is not None and self._mouse is not None:
            self.pan_by(step)
            self._gesture.move(self._mouse)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End the gesture."""
        gesture, self._gesture = self._gesture, None
        self._edge_pan.stop()
        if gesture is not None:
            gesture.release(event.position().toPoint())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Rename a card or open a group at its title, write a frame's title or a note; search on the ground."""
        pos = event.position().toPoint()
        hit = find_under(self, pos)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if hit.part is Part.EMPTY:
            self.search_asked.emit(self.mapToScene(pos))
        elif hit.part is Part.TITLE and hit.card:
            if hit.card.node.inner is not None:
                self.group_opened.emit(hit.card.id)
            else:
                self.editing.rename(hit.card.id)
        elif hit.part is Part.ANNOTATION and hit.annotation:
            self.writing.open(hit.annotation.id)
        else:
            self.mousePressEvent(event)

    def clicked(self, hit: Hit) -> None:
        """Act on a click on a card."""
        card, row = hit.card, hit.row
        if card is None:
            return
        if hit.part is Part.FOLD:
            self.do(SetUnfolded((card.id,), not card.node.unfolded))
        elif hit.part is Part.FIELD and row and row.place:
            self.editing.open(card.id, row.place.name)
        elif row and row.fed:
            self.message.emit(fed_words(row))
        elif hit.part is Part.START:
            self.train_requested.emit(card.id)
        elif hit.part is Part.HELP:
            self.help_requested.emit(card.id)

    def hover(self, pos: QPoint) -> None:
        """Show what the mouse is over."""
        hand = Qt.CursorShape.OpenHandCursor if self.space_held else None
        self._hovering.show(find_under(self, pos), hand or self.arming.cursor)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Forget the mouse."""
        self._mouse = None
        if self._gesture is None:
            self._hovering.show(Hit())
        super().leaveEvent(event)

    def mouse_place(self) -> QPointF:
        """Return the point of the scene under the mouse, or, where it is elsewhere, in the middle."""
        return self.mapToScene(self._mouse) if self._mouse is not None else self.middle()

    # What Qt brings

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Say where the keyboard is now."""
        super().focusInEvent(event)
        self.spoken.enter()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of what is under the mouse."""
        self.end_gesture()
        pos = self.viewport().mapFromGlobal(event.globalPos())
        self.menu_asked.emit(find_under(self, pos), pos)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Break off a gesture on Escape; other keys are the canvas'."""
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.end_gesture()
            return
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave keys to the canvas."""
        event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001, N802
        """Keep Tab for the search; Shift+Tab leaves the canvas, as F6 does."""
        return False if next else bool(super().focusNextPrevChild(next))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Show what is under the mouse in words."""
        if tooltips.is_asked(event):
            tooltips.show(self, event)
            return True
        return bool(super().viewportEvent(event))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take cards from the palette."""
        self._drops.move(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Take cards from the palette."""
        self._drops.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Forget the card."""
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Place the card where it was dropped."""
        self._drops.drop(event)
