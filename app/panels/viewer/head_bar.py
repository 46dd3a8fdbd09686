"""The line above the panes: steps of preparation, samples, and what concerns the panel as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from app.panels.icons import icon
from app.training.volume_source import Stage
from resources.themes import Theme
from resources.translations import tr


class StageBar(QScrollArea):
    """The steps in their order; ``chosen`` gives the place of the one that is to be shown."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Steps of preparation"))
        self.buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show these steps."""
        for button in self.buttons:
            self._group.removeButton(button)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.fontMetrics().height() // 5)
        self.buttons = []
        for place, stage in enumerate(stages):
            if place:
                arrow = QLabel("›")
                arrow.setProperty("role", "muted")
                row.addWidget(arrow)
            button = QToolButton(text=stage.title, checkable=True)
            button.setObjectName("stage")
            button.setToolTip(
                tr("Step {step} of {steps}: {title}", step=place + 1, steps=len(stages), title=stage.title)
            )
            self._group.addButton(button, place)
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        self.setWidget(inner)
        self.setFixedHeight(inner.sizeHint().height())

    def mark(self, place: int) -> None:
        """Mark the step that is shown, and bring it into view."""
        if 0 <= place < len(self.buttons):
            self.buttons[place].setChecked(True)
            QTimer.singleShot(0, self._reveal)  # once the steps have their places

    def _reveal(self) -> None:
        marked = self._group.checkedButton()
        if marked is not None:
            self.ensureWidgetVisible(marked)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the marked step in view."""
        super().resizeEvent(event)
        self._reveal()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Move the steps sideways where they do not all fit."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()))
        event.accept()


class SampleField(QLineEdit):
    """Number of the sample; arrows and the wheel go on."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Number of the sample"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 8)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Go to the sample before or after."""
        self.stepped.emit(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()


class HeadBar(QWidget):
    """The line.

    Signals:
        stage_chosen: place of a step.
        sample_chosen: number of a sample, from 0.
        sample_stepped: samples to go on.
    """

    stage_chosen = Signal(int)
    sample_chosen = Signal(int)
    sample_stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.stages = StageBar()
        self.before, self.after = QToolButton(), QToolButton()
        self.number, self.count = SampleField(), QLabel()
        self.name, self.group = QLabel(), QLabel()
        self.draw = QPushButton(tr("Draw again"))
        self.fit, self.column, self.float, self.full = (QToolButton() for _ in range(4))
        self.column.setCheckable(True)
        self._buttons = (
            (self.before, "chevron-left", tr("Sample before (Left)")),
            (self.after, "chevron-right", tr("Next sample (Right)")),
            (self.fit, "fit", tr("Fit the panes and centre the crosshair (R)")),
            (self.column, "panel-right", tr("Show or hide brightness and labels (B)")),
            (self.float, "window", tr("In a window of its own, or back (W)")),
            (self.full, "full-screen", tr("Full screen (F11)")),
        )
        self._lay_out()
        self.stages.chosen.connect(self.stage_chosen)
        self.before.clicked.connect(lambda: self.sample_stepped.emit(-1))
        self.after.clicked.connect(lambda: self.sample_stepped.emit(1))
        self.number.stepped.connect(self.sample_stepped)
        self.number.returnPressed.connect(self._take_number)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        row = QHBoxLayout(self)
        row.setContentsMargins(line // 2, line // 4, line // 3, line // 4)
        row.setSpacing(line // 4)
        self.name.setProperty("role", "strong")
        self.group.setProperty("role", "muted")
        self.count.setProperty("role", "muted")
        for part in (self.before, self.number, self.count, self.after):
            row.addWidget(part)
        row.addSpacing(line // 3)
        row.addWidget(self.name)
        row.addWidget(self.group)
        row.addSpacing(line // 2)
        row.addWidget(self.stages, 1)
        self.draw.setToolTip(tr("Draw the random numbers of this step anew (D)"))
        row.addWidget(self.draw)
        for part in (self.fit, self.column, self.float, self.full):
            row.addWidget(part)
        for part in (self.before, self.after, self.fit, self.column, self.float, self.full):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for button, name, words in self._buttons:
            button.setIcon(icon(name, theme.text, theme.text_disabled))
            button.setToolTip(words)
            button.setAccessibleName(words)

    def show_sample(self, index: int, count: int, name: str, group: str, origin: str) -> None:
        """Show which sample it is."""
        with QSignalBlocker(self.number):
            self.number.setValidator(QIntValidator(1, max(count, 1), self.number))
            self.number.setText(str(index + 1))
        self.count.setText(tr("of {count:,}", count=count))
        self._name = name
        self._fit_name()
        self.name.setToolTip(origin)
        self.group.setText(f"· {group}" if group else "")
        self.before.setEnabled(index > 0)
        self.after.setEnabled(index < count - 1)

    def show_refused(self, index: int, count: int | None) -> None:
        """Show a sample of which no more is known than its number; the others can be reached."""
        self.clear_sample()
        self.number.setText(str(index + 1))
        self.count.setText("" if count is None else tr("of {count:,}", count=count))
        self.before.setEnabled(index > 0)
        self.after.setEnabled(count is None or index < count - 1)

    def _fit_name(self) -> None:
        """Give the name a fifth of the line at most: the steps need the room more."""
        measure = self.name.fontMetrics()
        room = max(self.width() // 5, measure.averageCharWidth() * 12)
        self.name.setText(measure.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the name within its share."""
        super().resizeEvent(event)
        self._fit_name()

    def clear_sample(self) -> None:
        """Show that none is known yet."""
        self._name = ""
        for label in (self.number, self.count, self.name, self.group):
            label.clear()
        self.before.setEnabled(False)
        self.after.setEnabled(False)
        self.draw.hide()

    def _take_number(self) -> None:
        text = self.number.text()
        if text.isdecimal():
            self.sample_chosen.emit(int(text) - 1)
