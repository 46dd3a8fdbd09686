"""What the faces of cards, rows, frames and notes share: their life, and how a screen reader is told of them.

Qt keeps an interface until it is told to forget it, and so each one is kept here as well until Qt has let it go;
otherwise Python would free what Qt still holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface, QWindow
from shiboken6 import VoidPtr

if TYPE_CHECKING:
    from app.canvas.accessible.view_face import ViewFace
    from app.canvas.card_view import CardView

Action = Callable[[], None]
_ACTION = QAccessible.InterfaceType.ActionInterface
# What PySide takes for no interface here: a None it cannot translate, and the program ends.
NOTHING = VoidPtr(0)
_kept: set[Face] = set()


def tell(face: QAccessibleInterface, event: QAccessible.Event) -> None:
    """Tell a screen reader that something has happened to a face."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(face, event))


class Acting(QAccessibleActionInterface):
    """What can be done with a face, done once Qt's question has been answered, since it may end the face."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def actionNames(self) -> list[str]:  # noqa: N802
        """Return the actions' names."""
        return list(self._face.actions()) if self._face.alive else []

    def doAction(self, actionName: str) -> None:  # noqa: N802, N803 - Qt's names
        """Act."""
        QTimer.singleShot(0, partial(self._act, actionName))

    def _act(self, name: str) -> None:
        act = self._face.actions().get(name) if self._face.alive else None
        if act is not None:
            act()

    def localizedActionName(self, name: str) -> str:  # noqa: N802
        """Return what an action is called on the screen."""
        return self._face.action_words().get(name) or super().localizedActionName(name)

    def localizedActionDescription(self, name: str) -> str:  # noqa: N802
        """Return what an action does."""
        return self._face.action_words().get(name) or super().localizedActionDescription(name)

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: N802, N803
        """Return no keys: the canvas' own walk to the card first."""
        return []


class Face(QAccessibleInterface):
    """A part of the canvas as a screen reader sees it."""

    def __init__(self, canvas: ViewFace) -> None:
        super().__init__()
        self.canvas = canvas
        self.alive = True
        self._acting = Acting(self)
        self._said = ("", "")
        self._number = QAccessible.registerAccessibleInterface(self)
        _kept.add(self)

    @property
    def view(self) -> CardView:
        """The view that it is in."""
        return self.canvas.view

    # What each kind says in its own way

    def name(self) -> str:
        """Return what it is called."""
        return ""

    def description(self) -> str:
        """Return what else is said of it."""
        return ""

    def help(self) -> str:
        """Return what it is for."""
        return ""

    def value(self) -> str:
        """Return its value."""
        return ""

    def box(self) -> QRectF:
        """Return its rectangle in the scene."""
        return QRectF()

    def actions(self) -> Mapping[str, Action]:
        """Return what can be done with it, by name."""
        return {}

    def action_words(self) -> Mapping[str, str]:
        """Return what the actions are called on the screen, where Qt has no words for them."""
        return {}

    def take_keyboard(self) -> None:
        """Bring the keyboard to the canvas."""
        self.view.activateWindow()
        self.view.setFocus()

    # Its life

    def tell_changes(self) -> None:
        """Tell of another name or description, if there is one."""
        if not QAccessible.isActive():
            return
        said = (self.name(), self.description())
        if said[0] != self._said[0]:
            tell(self, QAccessible.Event.NameChanged)
        if said[1] != self._said[1]:
            tell(self, QAccessible.Event.DescriptionChanged)
        self._said = said

    def retire(self) -> None:
        """Be no more: tell of it, and have Qt forget it once it is done with what it does."""
        if self.alive:
            tell(self, QAccessible.Event.ObjectDestroyed)
            self.alive = False
            QTimer.singleShot(0, self.end)

    def end(self) -> None:
        """Have Qt forget it at once."""
        self.alive = False
        if self in _kept:
            _kept.discard(self)
            QAccessible.deleteAccessibleInterface(self._number)

    # What Qt asks

    def isValid(self) -> bool:  # noqa: N802
        """Tell whether it is still there."""
        return self.alive

    def object(self) -> None:  # type: ignore[override]  # the stub knows no None
        """Return nothing: no QObject stands behind it."""
        return

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window that it is in."""
        return self.canvas.window() if self.alive else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what it is a part of."""
        return self.canvas if self.alive else None

    def childCount(self) -> int:  # noqa: N802
        """Return how many parts it has."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return one of its parts."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return the part at a point of the screen."""
        return next((part for part in map(self.child, range(self.childCount())) if _holds(part, x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Return which of its parts one is."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Return what it says."""
        if not self.alive:
            return ""
        texts = QAccessible.Text
        said = {texts.Name: self.name, texts.Description: self.description, texts.Help: self.help}
        say = (said | {texts.Value: self.value}).get(kind)
        text = say() if say else ""
        if kind in (texts.Name, texts.Description):
            name, description = self._said
            self._said = (text, description) if kind is texts.Name else (name, text)
        return text

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802
        """Take no text: values are typed in their own editors."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        if not self.alive:
            return QRect()
        shown = self.view.mapFromScene(self.box()).boundingRect()
        return shown.translated(self.view.viewport().mapToGlobal(QPoint(0, 0)))

    def state(self) -> QAccessible.State:
        """Return the state of what can be chosen and is in sight or not."""
        state = QAccessible.State()
        if not self.alive:
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        ground = self.view.viewport()
        sight = ground.rect().translated(ground.mapToGlobal(QPoint(0, 0)))
        state.offscreen = not sight.intersects(self.rect())
        state.invisible = not self.view.isVisible()
        state.focused = self.view.hasFocus() and self.canvas.current() is self
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Acting | VoidPtr:  # type: ignore[override]
        """Offer what can be done with it."""
        return self._acting if kind is _ACTION and self.alive else NOTHING


def _holds(part: QAccessibleInterface | None, x: int, y: int) -> bool:
    return part is not None and part.rect().contains(x, y)
