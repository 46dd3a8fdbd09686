"""Moves what is shown while the mouse drags something at the edge of the view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QTimer

_EDGE = 20  # pixels
_FASTEST = 18  # pixels a tick
_TICK = 16  # ms


class EdgePan(QObject):
    """A timer that runs while the mouse is at the edge.

    Args:
        parent: the view.
        pan: moves what is shown by some pixels, and the gesture with it.
    """

    def __init__(self, parent: QObject, pan: Callable[[QPoint], None]) -> None:
        super().__init__(parent)
        self._pan = pan
        self._step = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(lambda: self._pan(self._step))

    def follow(self, pos: QPoint, room: QRect) -> None:
        """Start or stop as the mouse comes to the edge of the view or leaves it."""
        across = _push(pos.x(), room.left(), room.right())
        down = _push(pos.y(), room.top(), room.bottom())
        self._step = QPoint(across, down)
        if self._step.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stop, as nothing is dragged any more."""
        self._timer.stop()


def _push(at: int, first: int, last: int) -> int:
    """Return how far the view moves a tick: more, the farther the mouse is beyond the edge."""
    if at < first + _EDGE:
        return min((first + _EDGE - at) // 2, _FASTEST)
    if at > last - _EDGE:
        return -min((at - last + _EDGE) // 2, _FASTEST)
    return 0
