"""One row of the list of runs."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from app.panels.icons import icon
from app.report.words import STATE_WORDS, bytes_words, duration_words, result_words, when_words
from app.runs.comparing import ABSENT
from app.runs.listing import Run
from app.runs.marks import Marks
from app.runs.record import RunState
from resources.themes import Theme
from resources.translations import tr

_PATH = int(Qt.ItemDataRole.UserRole)
_ORDER = _PATH + 1
_DIFFERENCES_SHOWN = 4


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    STATE = 1
    RESULT = 2
    DIFFERS = 3
    NOTE = 4
    TOOK = 5
    SIZE = 6
    BEGUN = 7


def titles() -> list[str]:
    """Return what stands above the columns."""
    first = (tr("Run", "noun"), tr("State"), tr("Result"), tr("Differs in"))
    return [*first, tr("Note"), tr("Took"), tr("Size"), tr("Begun")]


class RunRow(QTreeWidgetItem):
    """Shows a run; its name and its note can be edited in place."""

    def __init__(self, run: Run, marks: Marks, differences: Mapping[str, str], size: int, theme: Theme) -> None:
        record = run.record
        took = (record.ended - record.created) if record.ended else 0.0
        super().__init__(
            [
                marks.name or run.name,
                tr(STATE_WORDS[record.state]),
                result_words(record.metrics),
                _difference_words(differences),
                marks.note,
                duration_words(took) if took else "",
                bytes_words(size),
                when_words(record.created),
            ]
        )
        self.run, self.marks = run, marks
        self.setData(0, _PATH, str(run.folder.path))
        score = next((value for name, value in record.metrics.items() if _is_score(name)), None)
        orders = {
            Column.NAME: (not marks.starred, (marks.name or run.name).lower()),
            Column.RESULT: -(score if score is not None else float("-inf")),
            Column.TOOK: took,
            Column.SIZE: size,
            Column.BEGUN: -record.created,
        }
        self._orders = orders
        self.setFlags(self.flags() | Qt.ItemFlag.ItemIsEditable)
        self._dress(theme)
        lines = "<br>".join(f"{name}: {text}" for name, text in differences.items())
        self.setToolTip(Column.DIFFERS, f"<qt>{lines}</qt>" if lines else "")
        self.setToolTip(Column.STATE, f"<qt>{tr(record.cause)}</qt>" if record.cause else tr(STATE_WORDS[record.state]))
        self.setToolTip(Column.NAME, f"{run.name}\n{tr('Double click to show its curves.')}")
        self.setToolTip(Column.NOTE, marks.note or tr("Select the run and press F4 to write a note."))

    @property
    def path(self) -> Path:
        """The run's folder."""
        return self.run.folder.path

    def _dress(self, theme: Theme) -> None:
        name, colour = {
            RunState.FAILED: ("error", theme.error),
            RunState.FINISHED: ("check", theme.success),
            RunState.STOPPED: ("stop", theme.text_muted),
            RunState.PAUSED: ("pause", theme.text_muted),
        }.get(self.run.record.state, ("train", theme.running))
        self.setIcon(Column.STATE, icon(name, colour))
        if self.marks.starred:
            self.setIcon(Column.NAME, icon("star", theme.warning))

    def mark_shown(self, *, shown: bool) -> None:
        """Set the row apart whose curves are shown."""
        font = self.font(Column.NAME)
        font.setBold(shown)
        self.setFont(Column.NAME, font)

    def __lt__(self, other: object) -> bool:
        """Sort by what a column means, not by its words."""
        tree = self.treeWidget()
        column = Column(max(0, tree.sortColumn())) if tree is not None else Column.BEGUN
        if isinstance(other, RunRow) and column in self._orders:
            mine, theirs = self._orders[column], other._orders[column]
            return bool(mine < theirs)  # type: ignore[operator]
        theirs_text = other.text(column) if isinstance(other, QTreeWidgetItem) else ""
        return self.text(column).lower() < theirs_text.lower()


def _is_score(name: str) -> bool:
    """Tell whether a metric is one that should be high: of validation, and no loss or error."""
    return name.startswith("val_") and not any(word in name for word in ("loss", "error", "distance"))


def _difference_words(differences: Mapping[str, str]) -> str:
    parts = [_part(name, text) for name, text in differences.items()]
    told = ", ".join(parts[:_DIFFERENCES_SHOWN])
    if len(parts) > _DIFFERENCES_SHOWN:
        return tr("{differences}, {count} more", differences=told, count=len(parts) - _DIFFERENCES_SHOWN)
    return told


def _part(name: str, text: str) -> str:
    if text == ABSENT:
        return tr("without {card}", card=name)
    return tr("with {card}", card=name) if text == tr("present") else f"{name} {text}"
