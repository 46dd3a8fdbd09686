"""How a run stands, in words and bars, with the buttons that belong to it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.panels.icons import icon, pixmap
from app.report.progress import TrainingProgress
from app.report.words import STATE_WORDS, duration_words, result_words
from app.runs.folder import RunFolder
from app.runs.record import RunState
from resources.themes import Theme
from resources.translations import marked, tr

_NARROWEST, _WIDEST = 44, 60  # letters


class Asked(StrEnum):
    """What was asked of a run at work; the value is what is said meanwhile."""

    NOTHING = ""
    STOP = marked("Stopping…")
    AFTER_EPOCH = marked("Stopping after this epoch…")
    PAUSE = marked("Pausing…")


def asked_of(folder: RunFolder) -> Asked:
    """Return what was asked of a run."""
    if folder.stop_requested:
        return Asked.STOP
    if folder.pause_requested:
        return Asked.PAUSE
    return Asked.AFTER_EPOCH if folder.stop_after_epoch_requested else Asked.NOTHING


class RunStatus(QScrollArea):
    """The column beside the curves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: tuple[RunState, Asked] | None = None
        self._mark = QLabel()
        self.state = _label("strong")
        self.name = _label("muted")
        self.epoch_words, self.epoch_bar = _label(""), _bar(tr("Epochs"))
        self.batch_words, self.batch_bar = _label(""), _bar(tr("Batches of this epoch"))
        self._bars = ((self.epoch_words, self.epoch_bar), (self.batch_words, self.batch_bar))
        for words, _ in self._bars:
            words.setWordWrap(False)
        self.times = _label("muted")
        self.result = _label("")
        self.device = _label("muted")
        self.cause = _label("")
        self._cause_box = QFrame()
        self._cause_box.setProperty("role", "error")
        self.stop = QPushButton(tr("Stop"))
        self.stop.setObjectName("stop_training")
        self.stop.setProperty("role", "danger")
        self.pause = QPushButton(tr("Pause"))
        self.pause.setToolTip(tr("Ends the process and gives its memory back; Go on continues from that very step"))
        self.after_epoch = QPushButton(tr("Stop after this epoch"))
        self.after_epoch.setProperty("role", "link")
        self.resume = QPushButton(tr("Go on"))
        self.resume.setToolTip(tr("Continues from the last checkpoint, as if it had never stopped"))
        self.show_log = QPushButton(tr("Show log"))
        self.open_folder = QPushButton(tr("Open folder"))
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        inside = QVBoxLayout(self._cause_box)
        inside.setContentsMargins(line // 2, line // 3, line // 2, line // 3)
        inside.addWidget(self.cause)
        head = QHBoxLayout()
        head.setSpacing(line // 3)
        head.addWidget(self._mark)
        head.addWidget(self.state, 1)
        head.addWidget(self.resume)
        head.addWidget(self.pause)
        head.addWidget(self.stop)
        buttons = QHBoxLayout()
        buttons.setSpacing(line // 2)
        for button in (self.show_log, self.open_folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        bars = QGridLayout()
        bars.setHorizontalSpacing(line // 2)
        bars.setVerticalSpacing(line // 4)
        bars.setColumnStretch(1, 1)
        for row, (words, bar) in enumerate(self._bars):
            bars.addWidget(words, row, 0)
            bars.addWidget(bar, row, 1)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(line, line * 2 // 3, line * 2 // 3, line * 2 // 3)
        column.setSpacing(line // 5)
        column.addLayout(head)
        column.addWidget(self.name)
        column.addWidget(self._cause_box)
        column.addSpacing(line // 4)
        column.addLayout(bars)
        column.addWidget(self.after_epoch)
        for part in (self.times, self.result, self.device):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.share(self.fontMetrics().averageCharWidth() * _WIDEST * 3)

    def share(self, room: int) -> None:
        """Take a third of the room, within what its words need."""
        letter = self.fontMetrics().averageCharWidth()
        self.setFixedWidth(min(max(room // 3, letter * _NARROWEST), letter * _WIDEST))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.stop.setIcon(icon("stop", theme.error, theme.text_disabled))
        state, self._state = self._state, None
        if state:
            self._show_mark(*state)

    def show_progress(self, name: str, progress: TrainingProgress, now: float, asked: Asked) -> None:
        """Show how the run stands.

        Args:
            name: of the run.
            progress: what its events add up to.
            now: seconds since 1970.
            asked: what it was asked to do.
        """
        active = progress.state.active
        asked = asked if active else Asked.NOTHING
        self._show_mark(progress.state, asked)
        self.state.setText(tr(asked.value) or _state_words(progress))
        _say(self.name, name)
        self._show_bars(progress)
        _say(self.times, _time_words(progress, now))
        _say(self.result, result_words(progress.metrics))
        _say(self.device, tr("on {device}", device=progress.device) if progress.device else "")
        self.device.setToolTip("<br>".join(progress.notes))
        self.cause.setText(tr(progress.cause))
        self._cause_box.setVisible(progress.state is RunState.FAILED and bool(progress.cause))
        self._show_buttons(progress.state, asked)

    def _show_buttons(self, state: RunState, asked: Asked) -> None:
        self.stop.setVisible(state.active)
        self.stop.setEnabled(asked is not Asked.STOP)
        self.stop.setText(tr("Stopping…") if asked is Asked.STOP else tr("Stop"))
        self.pause.setVisible(state is RunState.TRAINING)
        self.pause.setEnabled(asked is Asked.NOTHING)
        self.after_epoch.setVisible(state is RunState.TRAINING and asked is Asked.NOTHING)
        self.resume.setVisible(state in (RunState.STOPPED, RunState.PAUSED, RunState.FAILED))
        self.show_log.setVisible(not state.active)

    def _show_mark(self, state: RunState, asked: Asked) -> None:
        if self._state == (state, asked):
            return
        self._state = (state, asked)
        name, colour = {
            RunState.FAILED: ("error", self._theme.error),
            RunState.FINISHED: ("check", self._theme.success),
            RunState.STOPPED: ("stop", self._theme.text_muted),
            RunState.PAUSED: ("pause", self._theme.text_muted),
        }.get(state, ("train", self._theme.running))
        if asked is not Asked.NOTHING:
            name, colour = "pause" if asked is Asked.PAUSE else "stop", self._theme.warning
        self._mark.setPixmap(pixmap(name, colour, self.fontMetrics().height(), self.devicePixelRatioF()))

    def _show_bars(self, progress: TrainingProgress) -> None:
        active = progress.state.active
        preparing = active and not progress.epochs
        if preparing:
            _say(self.epoch_words, progress.what or tr("Keras and TensorFlow are loading"))
            _fill(self.epoch_bar, progress.done, progress.total)
        else:
            words = tr("Epoch {epoch} of {epochs}", epoch=progress.epoch, epochs=progress.epochs)
            _say(self.epoch_words, words if progress.epochs else "")
            _fill(self.epoch_bar, round(progress.share * 1000), 1000)
        self.epoch_bar.setVisible(preparing or bool(progress.epochs))
        within = active and bool(progress.batches)
        words = tr("Batch {batch:,} of {batches:,}", batch=progress.batch, batches=progress.batches)
        _say(self.batch_words, words if within else "")
        _fill(self.batch_bar, progress.batch, progress.batches or 1)
        self.batch_bar.setVisible(within)


def _state_words(progress: TrainingProgress) -> str:
    words = tr(STATE_WORDS[progress.state])
    if progress.state is RunState.TRAINING and progress.epochs:
        return tr("{state}, {share:.0%} done", state=words, share=progress.share)
    if progress.state is RunState.STOPPED:
        return tr("{state}; what was learned is kept", state=words)
    return f"{words}…" if progress.state.active else words


def _time_words(progress: TrainingProgress, now: float) -> str:
    elapsed, left = progress.elapsed(now), progress.left(now)
    if elapsed is None:
        return ""
    if not progress.state.active:
        return tr("took {time}", time=duration_words(elapsed))
    if left is None:
        return tr("{time} so far", time=duration_words(elapsed))
    return tr("{time} so far · about {left} left", time=duration_words(elapsed), left=duration_words(left))


def _fill(bar: QProgressBar, done: int, total: int) -> None:
    if bar.maximum() != total:
        bar.setMaximum(total)
    bar.setValue(min(done, total))


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _bar(name: str) -> QProgressBar:
    bar = QProgressBar(textVisible=False)
    bar.setAccessibleName(name)
    return bar


def _say(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
    label.setVisible(bool(text))
