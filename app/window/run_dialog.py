"""Asks what is to be done with a trained run, has it done, and shows how far it is and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from app.runs.errors import RunError
from app.window.run_form import RunForm
from app.window.settings import Settings
from app.window.task_dialog import TaskDialog
from resources.translations import marked, tr, tr_count

_ABOUT = {
    "predict": marked(
        "The network answers for each volume, or for each row of a table. A segmentation is written as a NIfTI "
        "mask that lies on its volume, a volume that is found likewise; classes and numbers go into one table, "
        "predictions.csv."
    ),
    "evaluate": marked(
        "The network is tested on data whose answers are known. The scores come with 95 % intervals, and a "
        "report is kept in the run's folder."
    ),
    "export": marked(
        "The network is written in a form that other programs read, or as a script to learn from and change."
    ),
}
_WIDTH = 112  # characters
_VERBS = {"predict": marked("Predict"), "evaluate": marked("Evaluate"), "export": marked("Export")}
_TITLES = {
    "predict": marked("Predict with {run}"),
    "evaluate": marked("Evaluate {run}"),
    "export": marked("Export {run}"),
}
_SCORES = {
    "accuracy": marked("Accuracy {score:.3f} ({low:.3f} to {high:.3f}) on {tested}."),
    "dice": marked("Mean Dice {score:.3f} ({low:.3f} to {high:.3f}) on {tested}."),
}


class RunDialog(TaskDialog):
    """One use of one run: ``predict``, ``evaluate`` or ``export``."""

    def __init__(self, use: str, run: Path, settings: Settings, parent: Any = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(_TITLES[use], run=run.name))
        self._use, self._run, self._settings = use, run, settings
        self._made = run
        self._build()
        self._settle()

    # Building

    def _build(self) -> None:
        line = self.fontMetrics().height()
        about = QLabel(tr(_ABOUT[self._use]), wordWrap=True)
        self.form = RunForm(self._use, self._run, self._settings)
        self.form.changed.connect(self._settle)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.warnings = QPlainTextEdit(readOnly=True)
        self.warnings.setAccessibleName(tr("What was passed over"))
        self.warnings.setMaximumHeight(line * 7)
        column = QVBoxLayout(self)
        # What it shows comes and goes, and its sentences wrap: its height is its own business, see ``_fit``.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setSpacing(line * 2 // 3)
        column.addWidget(about)
        column.addWidget(self.form)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        column.addWidget(self.warnings)
        column.addStretch(1)
        column.addLayout(self._buttons())
        self.bar.hide()
        self.warnings.hide()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)
        self._fit()

    def _buttons(self) -> QHBoxLayout:
        self.show_button = QPushButton(tr("Open the report") if self._use == "evaluate" else tr("Show in folder"))
        self.show_button.clicked.connect(self.show_made)
        self.show_button.hide()
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.go = QPushButton(tr(_VERBS[self._use]))
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self.start)
        row = QHBoxLayout()
        row.addWidget(self.show_button)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        return row

    def _fit(self) -> None:
        """Be as high as all that is shown needs at this width."""
        layout = self.layout()
        if layout is None:
            return
        width = max(self.width() if self.isVisible() else 0, self.minimumWidth())
        height = layout.totalHeightForWidth(width)
        self.setMinimumHeight(height)
        if not self.isVisible() or self.height() < height:
            self.resize(width, height)

    def event(self, event: QEvent) -> bool:
        """Follow what is shown and hidden, and the width that wraps sentences."""
        answered = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return answered

    def _settle(self) -> None:
        """Enable what can be done now."""
        self.go.setEnabled(not self.at_work and self.form.complete)

    # The work

    def start(self) -> None:
        """Do it; what came of it is shown when it is there."""
        try:
            request, trouble = self.form.request(), self.form.trouble
        except RunError as error:
            trouble = str(error)
        if trouble:
            self.words.setText(trouble)
            return
        self.form.remember()
        self.warnings.clear()
        self.warnings.hide()
        self.show_button.hide()
        self.bar.show()
        self.cancel.setText(tr("Cancel"))
        self.begin_task(request)
        self._settle()

    def hear(self, content: dict[str, Any]) -> None:
        """Take a line about progress, or a warning."""
        if "warning" in content:
            self.warnings.show()
            self.warnings.appendPlainText(content["warning"])
        super().hear(content)

    def take_failure(self, sentence: str) -> None:
        """Show why it cannot be done."""
        self._end(sentence)

    def take_answer(self, result: dict[str, Any]) -> None:
        """Show what came of it."""
        self._made = Path(result.get("report") or result["file"])
        self._end(result_words(self._use, result))
        self.show_button.show()
        self.cancel.setText(tr("Close"))

    def _end(self, words: str) -> None:
        self.bar.hide()
        self.words.setText(words)
        self._settle()

    def show_made(self) -> None:
        """Open the report, or the folder of what was written."""
        path = self._made
        shown = path if self._use == "evaluate" or path.is_dir() else path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))

    def _cancel(self) -> None:
        if not self.at_work:
            self.close()
            return
        self.give_up_task()
        self._end(tr("Cancelled. What was written before is whole and stays."))


def result_words(use: str, result: dict[str, Any]) -> str:
    """Write what came of it, for instance ``Accuracy 0.960 (0.911 to 0.983) on 40 volumes``."""
    if use == "export":
        return tr(
            "Wrote {file}: a network of {parameters:,} parameters.",
            file=result["file"],
            parameters=result["parameters"],
        )
    return _predicted_words(result) if use == "predict" else _tested_words(result)


def _predicted_words(result: dict[str, Any]) -> str:
    count, bad = result["volumes"], len(result["bad"])
    if result["rows"]:
        answered = tr_count("{count} row", "{count} rows", count)
    else:
        answered = tr_count("{count} volume", "{count} volumes", count)
    sentences = {
        "masks": marked("{answered}, their masks in {file}."),
        "classes": marked("{answered}, their classes in {file}."),
        "numbers": marked("{answered}, their numbers in {file}."),
        "volumes": marked("{answered}, what was found in {file}."),
    }
    told = tr(sentences[result["kind"]], answered=answered, file=result["file"])
    if not bad:
        return told
    return f"{told} {tr_count('{count} could not be used; see below.', '{count} could not be used; see below.', bad)}"


def _tested_words(result: dict[str, Any]) -> str:
    count, data = result["volumes"], tr(result["data"])  # a path stays as it is
    if result["unit"] == "rows":
        tested = tr_count("{count} row of {data}", "{count} rows of {data}", count, data=data)
    else:
        tested = tr_count("{count} volume of {data}", "{count} volumes of {data}", count, data=data)
    for score, words in _SCORES.items():
        if result.get(score) is not None:
            low, high = result[f"{score}_interval"] or (result[score], result[score])
            return tr(words, score=result[score], low=low, high=high, tested=tested)
    if answers := {entry["name"]: entry["mae"] for entry in result.get("answers", ())}:
        errors = {name: f"{error:.4g}" for name, error in answers.items()}
        if "input" in errors:
            return tr(
                "Mean absolute error {prediction} ({input} of the input as it is) on {tested}.", **errors, tested=tested
            )
        return tr("Mean absolute error {prediction} on {tested}.", **errors, tested=tested)
    told = ", ".join(f"{entry['name']} {entry['mae']:.4g}" for entry in result.get("numbers", ()))
    if told:
        return tr("Mean absolute error: {errors}, on {tested}.", errors=told, tested=tested)
    return tr("Tested on {tested}.", tested=tested)
