"""What is shown over the panes while a volume is read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from resources.translations import tr

_AFTER = 250  # milliseconds; what is quicker is not worth a word


class BusyNotice(QFrame):
    """A line with a bar and a way out; appears only where the reading takes its time."""

    cancelled = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self.setObjectName("busy_notice")
        self.setProperty("role", "panel")
        self.words = QLabel()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Progress"))
        self.button = QPushButton(tr("Cancel"))
        line = self.fontMetrics().height()
        row = QHBoxLayout(self)
        row.setContentsMargins(line * 2 // 3, line // 3, line // 3, line // 3)
        row.addWidget(self.words)
        row.addWidget(self.bar)
        row.addWidget(self.button)
        self.bar.setFixedWidth(line * 8)
        self.button.clicked.connect(self.cancelled)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self._appear)
        ground.installEventFilter(self)
        self.hide()

    def begin(self, words: str) -> None:
        """Be shown soon, unless it ends before."""
        self.words.setText(words)
        self.bar.setRange(0, 0)
        self._timer.start()

    def tell(self, done: int, total: int) -> None:
        """Show how many files are looked at."""
        self.words.setText(tr("Looking at {done:,} of {total:,} files", done=done, total=total))
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self._place()

    def end(self) -> None:
        """Go away."""
        self._timer.stop()
        self.hide()

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._ground.width() - self.width()) // 2, (self._ground.height() - self.height()) // 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in the middle."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
