"""File > Import volumes: finds out what a data set is, tells what is wrong with it, and makes the cards."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.document.graph import Graph
from app.panels.fact_rows import FactRows, Mark
from app.report.proposal.deck import NothingToPropose, Proposal, propose, reading_card
from app.report.survey import Survey
from app.report.survey_words import survey_rows
from app.window.settings import Settings
from app.window.task_dialog import TaskDialog
from resources.themes import Theme
from resources.translations import marked, tr

_WHAT = marked(
    "Choose a folder that holds one folder for each class, or a folder of volumes and one of their masks or of volumes "
    "to find; or a table (CSV, Excel) that names volumes or holds numbers; or a file of arrays (.npz, HDF5). Nothing "
    "is changed in it."
)
_FILES = "*.csv *.tsv *.txt *.xlsx *.npz *.h5 *.hdf5"
_LAST_PLACE = "import/place"
_MOST_BAD = 200


class _Page(IntEnum):
    """The pages, in their order."""

    CHOOSE = 0
    LOOK = 1
    RESULT = 2


class ImportDialog(TaskDialog):
    """Leads from a folder to cards; ``chosen`` gives the cards as a graph, and what they are called."""

    chosen = Signal(object, str)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import volumes"))
        self._settings = settings
        self.survey: Survey | None = None
        self.proposal: Proposal | None = None
        self.report, self.reasons = FactRows(theme), FactRows(theme)
        self._build()

    # Building

    def _build(self) -> None:
        self.pages = QStackedWidget()
        for page in (self._choosing_page(), self._looking_page(), self._result_page()):
            self.pages.addWidget(page)
        self.back = QPushButton(tr("Choose others"))
        self.back.clicked.connect(lambda: self._show(_Page.CHOOSE))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.go = QPushButton(tr("Look through"))
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._go)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 150, self.fontMetrics().height() * 36)
        self._show(_Page.CHOOSE)

    def _choosing_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        what = QLabel(tr(_WHAT))
        what.setWordWrap(True)
        column.addWidget(what)
        column.addSpacing(self.fontMetrics().height())
        self.place = self._path_row(column, tr("Data"), tr("Folder, table or file of arrays"), file=True)
        hint = tr("Folder of masks or of volumes to find, only where it is not found by itself")
        self.masks = self._path_row(column, tr("Masks"), hint, file=False)
        self.place.setText(self._settings.text(_LAST_PLACE))
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.trouble.setProperty("role", "wrong")
        column.addWidget(self.trouble)
        column.addStretch(1)
        self.place.textChanged.connect(self._settle)
        return page

    def _path_row(self, column: QVBoxLayout, name: str, hint: str, *, file: bool) -> QLineEdit:
        row = QHBoxLayout()
        label = QLabel(name)
        label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 10)
        line = QLineEdit(placeholderText=hint)
        line.setAccessibleName(name)
        label.setBuddy(line)
        row.addWidget(label)
        row.addWidget(line, 1)
        folder = QPushButton(tr("Folder…"))
        folder.clicked.connect(lambda: self._put(line, QFileDialog.getExistingDirectory(self, name, self._near(line))))
        row.addWidget(folder)
        if file:
            other = QPushButton(tr("File…"))
            other.clicked.connect(
                lambda: self._put(line, QFileDialog.getOpenFileName(self, name, self._near(line), _filter())[0])
            )
            row.addWidget(other)
        column.addLayout(row)
        return line

    def _looking_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addStretch(1)
        return page

    def _result_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setSpacing(self.fontMetrics().averageCharWidth() * 4)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(_head(tr("What was found")))
        left.addWidget(self.report, 1)
        right.addWidget(_head(tr("What is made of it")))
        right.setSpacing(self.fontMetrics().height() // 3)
        left.setSpacing(self.fontMetrics().height() // 3)
        self.whole = QRadioButton(tr("A deck that suits these data, ready to train"))
        self.card_only = QRadioButton(tr("Only the card that reads them"))
        for button in (self.whole, self.card_only):
            button.toggled.connect(self._settle)
            right.addWidget(button)
        right.addWidget(self.reasons, 1)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        return page

    # Gestures

    def _near(self, line: QLineEdit) -> str:
        return line.text() or self.place.text() or str(Path.home())

    def _put(self, line: QLineEdit, path: str) -> None:
        if path:
            line.setText(path)

    def _show(self, page: _Page) -> None:
        self.pages.setCurrentIndex(page)
        self.back.setVisible(page is _Page.RESULT)
        self.go.setVisible(page is not _Page.LOOK)
        self.go.setText(tr("Make the cards") if page is _Page.RESULT else tr("Look through"))
        self._settle()

    def _settle(self) -> None:
        """Enable what can be done now."""
        if self.pages.currentIndex() == _Page.RESULT:
            ready = self.whole.isChecked() or self.card_only.isChecked()
            self.reasons.setEnabled(self.whole.isChecked())
        else:
            ready = bool(self.place.text().strip())
        self.go.setEnabled(ready)

    def _go(self) -> None:
        if self.pages.currentIndex() == _Page.RESULT:
            self._make()
        else:
            self.look()

    def _cancel(self) -> None:
        if self.pages.currentIndex() == _Page.LOOK:
            self.give_up_task()
            self._show(_Page.CHOOSE)
        else:
            self.close()

    def look(self) -> None:
        """Look through what is chosen; the result is shown when it is there."""
        self.trouble.clear()
        self._settings.keep_text(_LAST_PLACE, self.place.text().strip())
        request = {"task": "survey", "path": self.place.text().strip()}
        if self.masks.text().strip():
            request["masks"] = self.masks.text().strip()
        self._show(_Page.LOOK)
        self.begin_task(request)

    def _make(self) -> None:
        graph: Graph | None = None
        if self.whole.isChecked() and self.proposal is not None:
            graph = self.proposal.graph
        elif self.survey is not None:
            graph = reading_card(self.survey)
        if graph is not None:
            self.chosen.emit(graph, Path(self.place.text()).name)
            self.close()

    # What the engine says

    def take_failure(self, sentence: str) -> None:
        """Tell why there is nothing to show, above what was chosen."""
        self.trouble.setText(sentence)
        self._show(_Page.CHOOSE)

    def take_answer(self, content: dict[str, Any]) -> None:
        """Show what was found, and what is proposed."""
        self.survey = Survey.from_json(content)
        self.report.clear()
        for row in survey_rows(self.survey):
            self.report.add(row.name, row.told, Mark.WARNING if row.attention else Mark.NONE)
        for name, reason in self.survey.bad[:_MOST_BAD]:
            self.report.add(name, reason, Mark.FAILED)
        if len(self.survey.bad) > _MOST_BAD:
            self.report.add("", tr("and {count:,} more", count=len(self.survey.bad) - _MOST_BAD), Mark.FAILED)
        self._propose(self.survey)
        self._show(_Page.RESULT)

    def _propose(self, survey: Survey) -> None:
        self.reasons.clear()
        try:
            self.proposal = propose(survey, gpu=survey.device == "gpu")
        except NothingToPropose as error:
            self.proposal = None
            self.reasons.add(tr("No deck"), str(error), Mark.NOTE)
        else:
            for reason in self.proposal.reasons:
                self.reasons.add(reason.choice, reason.why, quiet=True)
        self.whole.setEnabled(self.proposal is not None)
        self.card_only.setEnabled(bool(survey.card))
        first = self.whole if self.proposal is not None else self.card_only
        first.setChecked(first.isEnabled())


def _filter() -> str:
    return f"{tr('Tables and arrays')} ({_FILES});;{tr('All files')} (*)"


def _head(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "head")
    return label
