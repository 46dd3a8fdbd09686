"""The tab of the volume viewer: light until it is looked at, and a placeholder while the viewer floats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from app.panels.empty_state import EmptyState
from resources.themes import Theme
from resources.translations import tr

if TYPE_CHECKING:
    from app.panels.viewer.viewer import VolumeViewer


class ViewerTab(QWidget):
    """Holds the viewer, which is made when it is first seen, as NumPy is then imported.

    Signals:
        made: the viewer, once.
    """

    made = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._viewer: VolumeViewer | None = None
        self._window: _FloatingWindow | None = None
        self._away = EmptyState(
            "window",
            tr("The volumes are in a window of their own"),
            tr("Close it, or press W in it, to have them here again."),
            theme,
        )
        self.back = QPushButton(tr("Bring them back"))
        self.back.clicked.connect(self.dock)
        self._away.offer(self.back)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._away)

    @property
    def viewer(self) -> VolumeViewer:
        """The viewer; made where it is not yet."""
        if self._viewer is None:
            from app.panels.viewer.viewer import VolumeViewer  # noqa: PLC0415 - NumPy is imported when first needed

            self._viewer = VolumeViewer(self._theme)
            self._viewer.float_asked.connect(self.toggle_float)
            self._viewer.full_screen_asked.connect(self.toggle_full_screen)
            self._viewer.leave_asked.connect(self._leave_full_screen)
            self._stack.addWidget(self._viewer)
            self._stack.setCurrentWidget(self._viewer)
            self.made.emit(self._viewer)
        return self._viewer

    @property
    def is_made(self) -> bool:
        """Whether the viewer was needed yet."""
        return self._viewer is not None

    @property
    def floating(self) -> QWidget | None:
        """The window of its own, or None while it is docked."""
        return self._window

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Make the viewer when the tab is first seen."""
        super().showEvent(event)
        self.viewer  # noqa: B018 - makes it

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._away.set_theme(theme)
        if self._viewer is not None:
            self._viewer.set_theme(theme)

    def toggle_float(self) -> None:
        """Put the viewer into a window of its own, or back."""
        if self._window is None:
            self._float()
        else:
            self.dock()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or leave it."""
        if self._window is None:
            self._float(full=True)
        elif self._window.isFullScreen():
            self._leave_full_screen()
        else:
            self._window.showFullScreen()

    def _float(self, *, full: bool = False) -> None:
        viewer = self.viewer
        window = _FloatingWindow(self.window())
        window.docks_again = full
        window.closed.connect(self.dock)
        self._window = window
        self._stack.removeWidget(viewer)
        window.take(viewer)
        self._stack.setCurrentIndex(0)
        window.resize(viewer.sizeHint())
        window.restoreGeometry(self.geometry_kept)
        if full:
            window.showFullScreen()
        else:
            window.show()
        viewer.setFocus()

    geometry_kept = QByteArray()

    def _leave_full_screen(self) -> None:
        window = self._window
        if window is None or not window.isFullScreen():
            return
        if window.docks_again:
            self.dock()
        else:
            window.showNormal()

    def dock(self) -> None:
        """Bring the viewer back into the tab."""
        window, self._window = self._window, None
        if window is None:
            return
        if not window.isFullScreen():
            self.geometry_kept = window.saveGeometry()
        self._stack.addWidget(self.viewer)
        self._stack.setCurrentWidget(self.viewer)
        self.viewer.show()
        window.hide()
        window.deleteLater()
        self.viewer.setFocus()

    def raise_window(self) -> None:
        """Bring the window of its own before the others, where there is one."""
        if self._window is not None:
            self._window.raise_()
            self._window.activateWindow()


class _FloatingWindow(QWidget):
    """A window that holds the viewer; closing it brings the viewer back."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.docks_again = False
        self.setWindowTitle(tr("Volumes — Voxdeck"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAutoFillBackground(True)

    def take(self, viewer: QWidget) -> None:
        """Hold the viewer."""
        self._column.addWidget(viewer)
        viewer.show()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Give the viewer back."""
        self.closed.emit()
        event.accept()
