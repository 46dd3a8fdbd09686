"""The volume viewer: joins panes, controls and state; asks for volumes and shows them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from app.panels.empty_state import EmptyState
from app.panels.viewer.busy_notice import BusyNotice
from app.panels.viewer.controls import Controls
from app.panels.viewer.head_bar import HeadBar
from app.panels.viewer.keys import act_on_key
from app.panels.viewer.readout import Readout
from app.panels.viewer.view_state import ViewState
from app.panels.viewer.volume_panes import VolumePanes
from app.panels.viewer.voxels import SeenVolume
from app.training.look import Look
from app.training.volume_source import VolumeSource
from resources.themes import Theme
from resources.translations import tr


class VolumeViewer(QWidget):
    """Shows one sample of a source at one step.

    Signals:
        asked: source, place of the step, number of the sample, draw: a volume is wanted.
        cancelled: the one that was asked for is not wanted any more.
        float_asked, full_screen_asked: the panel is wanted in a window of its own, or on the full screen, or back.
        leave_asked: the full screen is to be left.
    """

    asked = Signal(object, int, int, int)
    cancelled = Signal()
    float_asked = Signal()
    full_screen_asked = Signal()
    leave_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.state = ViewState()
        self.source: VolumeSource | None = None
        self.volume: SeenVolume | None = None
        self.stage = self.index = self.draw = 0
        self.head = HeadBar(theme)
        self.panes = VolumePanes(self.state, theme)
        self.controls = Controls(self.state, theme)
        self.readout = Readout(theme)
        advice = tr("Select it on the canvas and press Ctrl+E. Every step of preparation can be looked at.")
        self.empty = EmptyState("volumes", tr("Choose a data card to see its volumes"), advice, theme)
        self.wrong = EmptyState("error", "", "", theme)
        self.again = QPushButton(tr("Try again"))
        self._lay_out()
        self.busy = BusyNotice(self)
        self._wire()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panes, 1)
        row.addWidget(self.controls)
        self._stack = QStackedLayout()
        self.wrong.offer(self.again)
        for page in (self.empty, middle, self.wrong):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._stack, 1)
        column.addWidget(self.readout)
        self.head.hide()
        self.readout.hide()

    def _wire(self) -> None:
        self.panes.moved.connect(lambda: self._read_out(None))
        self.panes.hovered.connect(lambda place: self._read_out(place))
        self.panes.changed.connect(self.refresh)
        head = self.head
        head.stage_chosen.connect(lambda stage: self.go(stage=stage))
        head.sample_chosen.connect(lambda index: self.go(index=index))
        head.sample_stepped.connect(lambda steps: self.go(index=self.index + steps))
        head.draw.clicked.connect(self.draw_again)
        head.fit.clicked.connect(self.reset)
        head.column.clicked.connect(self.toggle_controls)
        head.float.clicked.connect(self.float_asked)
        head.full.clicked.connect(self.full_screen_asked)
        self.controls.changed.connect(self.refresh)
        self.busy.cancelled.connect(self._cancel)
        self.again.clicked.connect(lambda: self.go())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        for part in (self.head, self.panes, self.controls, self.readout, self.empty, self.wrong):
            part.set_theme(theme)
        self.refresh()
        if self.volume is not None:
            self.readout.show_look(self.volume.look)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for four panes and the controls."""
        return QSize(1100, 700)

    # What is shown

    def begin(self, source: VolumeSource, *, stage: int | None = None, index: int = 0) -> None:
        """Show volumes from elsewhere; what belongs to the volumes before is forgotten."""
        self.state.forget()
        self.volume = None
        self.panes.show_volume(None)
        self.head.clear_sample()
        self.draw = 0
        self._use(source, source.target if stage is None else stage, index)

    def renew(self, source: VolumeSource) -> None:
        """Show the same volumes after an edit: step and sample stay as far as they can."""
        before = self.source
        node = before.stages[self.stage].node if before and self.stage < len(before.stages) else ""
        same = next((place for place, stage in enumerate(source.stages) if stage.node == node), source.target)
        self._use(source, same, self.index)

    def _use(self, source: VolumeSource, stage: int, index: int) -> None:
        self.source = source
        self.head.stages.show_stages(source.stages)
        self.head.show()
        self.go(stage=stage, index=index)

    def forget(self) -> None:
        """Show that nothing is chosen."""
        self.source = self.volume = None
        self.state.forget()
        self.busy.end()
        self.head.hide()
        self.readout.hide()
        self._stack.setCurrentIndex(0)

    def go(self, *, stage: int | None = None, index: int | None = None, draw: int | None = None) -> None:
        """Ask for another step, sample or draw; what is shown stays until it comes."""
        if self.source is None:
            return
        count = self.state.look.count if self.state.look else None
        stage, index = self.stage if stage is None else stage, self.index if index is None else index
        self.stage = min(max(stage, 0), len(self.source.stages) - 1)
        self.index = max(index, 0) if count is None else min(max(index, 0), count - 1)
        self.draw = self.draw if draw is None else draw
        self.head.stages.mark(self.stage)
        self.busy.begin(tr("Reading the volume…"))
        self.asked.emit(self.source, self.stage, self.index, self.draw)

    def draw_again(self) -> None:
        """Ask for other random numbers."""
        if not self.head.draw.isHidden():
            self.go(draw=self.draw + 1)

    def show_look(self, look: Look) -> None:
        """Show the volume that was asked for."""
        try:
            self.volume = SeenVolume(look)
        except OSError:
            self.go()  # newer volumes took its room in the meantime
            return
        self.busy.end()
        self.state.take(look)
        self.stage, self.index = look.stage, look.index
        self.head.show_sample(look.index, look.count, look.name, look.group, look.origin)
        self.head.stages.mark(look.stage)
        self.head.draw.setVisible(look.changes)
        self.panes.show_volume(self.volume)
        self.readout.show_look(look)
        self.readout.show()
        self._stack.setCurrentIndex(1)
        self.refresh()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the look through many files is."""
        self.busy.tell(done, total)

    def show_refusal(self, text: str) -> None:
        """Show why there is nothing to see."""
        self.busy.end()
        self.wrong.say(tr("This volume cannot be shown"), text)
        self.head.show_refused(self.index, self.state.look.count if self.state.look else None)
        self.readout.hide()
        self._stack.setCurrentIndex(2)

    def _cancel(self) -> None:
        self.busy.end()
        self.cancelled.emit()
        if self.volume is None:
            self.show_refusal(tr("The reading was cancelled. Choose a step or a sample to read it again."))

    # What is drawn

    def refresh(self) -> None:
        """Draw what the state says."""
        if self.volume is None:
            return
        self.panes.refresh()
        self.controls.refresh()
        self.head.column.setChecked(not self.controls.isHidden())
        self._read_out(None)

    def _read_out(self, place: tuple[int, int, int] | None) -> None:
        """Tell of the voxel under the mouse, or at the crosshair."""
        if self.volume is not None:
            self.readout.show_place(self.volume, place or self.state.place)

    def toggle_controls(self) -> None:
        """Hide or show brightness and labels."""
        self.controls.setVisible(self.controls.isHidden())
        self.refresh()

    def reset(self) -> None:
        """Fit all panes, show all of them, and centre the crosshair."""
        self.panes.fit()
        self.state.centre()
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do what a key stands for."""
        if not act_on_key(self, event):
            super().keyPressEvent(event)
