"""Help > Check this computer: the selftest of the command line in a window, row by row as it goes on."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QProcess, QProcessEnvironment, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.panels.fact_rows import FactRows, Mark
from app.training.engine_process import engine_environment, program_command
from resources.themes import Theme
from resources.translations import tr

_MARKS = {"fine": Mark.FINE, "note": Mark.NOTE, "warning": Mark.WARNING, "failed": Mark.FAILED}


class SelftestDialog(QDialog):
    """Shows the rows of ``voxdeck selftest``, a process of its own; ``completed`` tells that all are there."""

    completed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check this computer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: list[dict[str, str]] = []
        self.words = QLabel(tr("Each part of the program is tried. This takes some 20 seconds."))
        self.words.setWordWrap(True)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("The check is at work"))
        self._shown = FactRows(theme)
        self._build()
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        self._rest = b""
        self.start()

    def start(self) -> None:
        """Try all parts, anew."""
        self.rows.clear()
        self._rest = b""
        self._shown.clear()
        self._set_busy(busy=True)
        environment = QProcessEnvironment()
        for name, value in engine_environment().items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        program, *arguments = program_command("selftest", "--json-lines")
        self._process.start(program, arguments)

    def text(self) -> str:
        """Return the table as text, to send to whoever gives support."""
        width = max((len(row["name"]) for row in self.rows), default=0)
        lines = []
        for row in self.rows:
            lines.append(f"{tr(_MARKS[row['state']].value):20}{row['name']:{width}}  {row['told']}")
            if row["advice"]:
                lines.append(f"{'':20}{'':{width}}  -> {row['advice']}")
        return "\n".join(lines) + "\n"

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """End the check with its window."""
        self._stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close by Esc or the button: as by the window's own."""
        self.close()

    def _stop(self) -> None:
        self._process.blockSignals(True)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.terminate()
            if not self._process.waitForFinished(2000):
                self._process.kill()
                self._process.waitForFinished(2000)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.busy)
        column.addWidget(self._shown, 1)
        self.copy = QPushButton(tr("Copy the table"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.again = QPushButton(tr("Check again"))
        self.again.clicked.connect(self.start)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        for button in (self.copy, self.again):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column.addLayout(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 40)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        for button in (self.copy, self.again):
            button.setEnabled(not busy)

    def _read(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            if line.startswith(b"{"):
                self._add(json.loads(line))

    def _add(self, row: Mapping[str, str]) -> None:
        self.rows.append(dict(row))
        told = row["told"] + (f"\n{row['advice']}" if row["advice"] else "")
        self._shown.add(row["name"], told, _MARKS[row["state"]], quiet=row["state"] == "note")

    def _end(self) -> None:
        self._set_busy(busy=False)
        failed = [row["name"] for row in self.rows if row["state"] == "failed"]
        if failed:
            told = tr(
                "This does not work: {parts}. Copy the table and send it to your support.", parts=", ".join(failed)
            )
            self.words.setText(told)
        elif self.rows:
            self.words.setText(tr("All parts work."))
        else:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
            self.words.setText(f"{tr('The check could not be done.')} {said[-1] if said else ''}".strip())
        self.completed.emit()

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            reason = self._process.errorString()
            self.words.setText(tr("The check cannot be started: {reason}.", reason=reason))
            self._set_busy(busy=False)
            self.completed.emit()
