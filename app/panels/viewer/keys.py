"""The viewer's keys, as one table that help can list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.panels.viewer.plane_view import PlaneView
from app.panels.viewer.view_state import AUTO, FULL
from resources.translations import marked, tr

if TYPE_CHECKING:
    from app.panels.viewer.viewer import VolumeViewer

_FAR = 10
Act = Callable[["VolumeViewer", PlaneView], object]


@dataclass(frozen=True)
class ViewerKey:
    """A key of the viewer.

    Attributes:
        key: of Qt.
        words: what it does.
        act: does it; the pane that has the focus is handed over.
        shift: whether Shift is held.
    """

    key: Qt.Key
    words: str
    act: Act
    shift: bool = False


def _scroll(slices: int) -> Act:
    return lambda viewer, pane: viewer.panes.scroll_slices(pane.picture.plane.axis if pane.picture else 0, slices)


def _sample(steps: int) -> Act:
    return lambda viewer, _: viewer.go(index=viewer.index + steps)


def _stage(steps: int) -> Act:
    return lambda viewer, _: viewer.go(stage=viewer.stage + steps)


def _window(name: str) -> Act:
    def choose(viewer: VolumeViewer, _: PlaneView) -> None:
        viewer.state.choose_window(name)
        viewer.refresh()

    return choose


def _toggle(name: str) -> Act:
    def toggle(viewer: VolumeViewer, _: PlaneView) -> None:
        setattr(viewer.state, name, not getattr(viewer.state, name))
        viewer.refresh()

    return toggle


def _overlays(viewer: VolumeViewer, _: PlaneView) -> None:
    viewer.state.toggle_overlays()
    viewer.refresh()


def _next_projection(viewer: VolumeViewer, _: PlaneView) -> None:
    viewer.state.projected = (viewer.state.projected + 1) % 3
    viewer.refresh()


def _leave(viewer: VolumeViewer, _: PlaneView) -> None:
    if viewer.panes.large is not None:
        viewer.panes.enlarge(None)
    else:
        viewer.leave_asked.emit()


def _draw(viewer: VolumeViewer, _: PlaneView) -> None:
    viewer.draw_again()


def _controls(viewer: VolumeViewer, _: PlaneView) -> None:
    viewer.toggle_controls()


def _enlarge(viewer: VolumeViewer, pane: PlaneView) -> None:
    viewer.panes.enlarge(pane)


def _zoom(steps: int) -> Act:
    return lambda _, pane: pane.zoom(steps)


def _reset(viewer: VolumeViewer, _: PlaneView) -> None:
    viewer.reset()


def _float(viewer: VolumeViewer, _: PlaneView) -> None:
    viewer.float_asked.emit()


def _full_screen(viewer: VolumeViewer, _: PlaneView) -> None:
    viewer.full_screen_asked.emit()


KEYS = (
    ViewerKey(Qt.Key.Key_Up, marked("Next slice"), _scroll(1)),
    ViewerKey(Qt.Key.Key_Down, marked("Slice before"), _scroll(-1)),
    ViewerKey(Qt.Key.Key_PageUp, marked("Ten slices on"), _scroll(_FAR)),
    ViewerKey(Qt.Key.Key_PageDown, marked("Ten slices back"), _scroll(-_FAR)),
    ViewerKey(Qt.Key.Key_Right, marked("Next sample"), _sample(1)),
    ViewerKey(Qt.Key.Key_Left, marked("Sample before"), _sample(-1)),
    ViewerKey(Qt.Key.Key_Right, marked("Next step of preparation"), _stage(1), shift=True),
    ViewerKey(Qt.Key.Key_Left, marked("Step of preparation before"), _stage(-1), shift=True),
    ViewerKey(Qt.Key.Key_D, marked("Draw what is random again"), _draw),
    ViewerKey(Qt.Key.Key_A, marked("Automatic window"), _window(AUTO)),
    ViewerKey(Qt.Key.Key_F, marked("Window of the full range"), _window(FULL)),
    ViewerKey(Qt.Key.Key_O, marked("Hide or show the masks"), _overlays),
    ViewerKey(Qt.Key.Key_C, marked("Hide or show the crosshair"), _toggle("crosshair")),
    ViewerKey(Qt.Key.Key_S, marked("Smooth between voxels"), _toggle("smooth")),
    ViewerKey(Qt.Key.Key_M, marked("Next axis of the projection"), _next_projection),
    ViewerKey(Qt.Key.Key_B, marked("Hide or show brightness and labels"), _controls),
    ViewerKey(Qt.Key.Key_Return, marked("Make the pane large, or all again"), _enlarge),
    ViewerKey(Qt.Key.Key_Plus, marked("Zoom in"), _zoom(1)),
    ViewerKey(Qt.Key.Key_Minus, marked("Zoom out"), _zoom(-1)),
    ViewerKey(Qt.Key.Key_R, marked("Fit the panes and centre the crosshair"), _reset),
    ViewerKey(Qt.Key.Key_W, marked("In a window of its own, or back"), _float),
    ViewerKey(Qt.Key.Key_F11, marked("Full screen"), _full_screen),
    ViewerKey(Qt.Key.Key_Escape, marked("Leave the large pane or the full screen"), _leave),
)
_SAME = {Qt.Key.Key_Enter: Qt.Key.Key_Return, Qt.Key.Key_Equal: Qt.Key.Key_Plus}
MOUSE = (
    (marked("Wheel"), marked("Scroll through slices; with Shift ten at a time, with Ctrl zoom")),
    (marked("Click or drag"), marked("Move the crosshair, in all panes")),
    (marked("Right drag, Shift+drag"), marked("Change the window: to the right wider, up darker")),
    (marked("Middle drag"), marked("Move the picture")),
    (marked("Double click"), marked("Make the pane large, or all again")),
)


def shortcut_words() -> list[tuple[str, str]]:
    """Return what each key and each gesture of the mouse does, with its name."""
    keys = []
    for known in KEYS:
        shift = Qt.KeyboardModifier.ShiftModifier if known.shift else Qt.KeyboardModifier.NoModifier
        name = QKeySequence(QKeyCombination(shift, known.key)).toString(QKeySequence.SequenceFormat.NativeText)
        keys.append((tr(known.words), name))
    return [*keys, *((tr(words), tr(gesture)) for gesture, words in MOUSE)]


def act_on_key(viewer: VolumeViewer, event: QKeyEvent) -> bool:
    """Do what a key stands for; tell whether it stands for anything."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = _SAME.get(Qt.Key(event.key()), Qt.Key(event.key()))
    shift = held == Qt.KeyboardModifier.ShiftModifier
    if held and not (shift and key is not Qt.Key.Key_Plus) and not shift:
        return False
    for known in KEYS:
        if known.key == key and (known.shift == shift or key == Qt.Key.Key_Plus):
            known.act(viewer, _pane(viewer))
            return True
    return False


def _pane(viewer: VolumeViewer) -> PlaneView:
    """Return the pane that the keys are for: the one with the focus, else the large one, else the first."""
    shown = viewer.panes.panes
    focused = next((pane for pane in shown if pane.hasFocus()), None)
    return focused or viewer.panes.large or shown[0]
