"""A dialog that has one piece of work done by the engine, and gives it up when it is closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QWidget

from app.training.task_thread import TaskThread
from resources.translations import tr


class TaskDialog(QDialog):
    """Shows how far the work is in ``words`` and ``bar``; the rest is for those that are made of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._thread: TaskThread | None = None
        self.words = QLabel()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("How far it is"))

    @property
    def at_work(self) -> bool:
        """Whether something is being done."""
        return self._thread is not None

    def begin_task(self, request: Mapping[str, Any]) -> None:
        """Have something done, as ``app.engine.tasks`` takes it; what was being done is given up."""
        self.give_up_task()
        self.words.setText(tr("Starting…"))
        self.bar.setRange(0, 0)
        self._thread = TaskThread(request, self)
        self._thread.heard.connect(self.hear)
        self._thread.answered.connect(self._take)
        self._thread.failed.connect(self._fail)
        self._thread.start()

    def give_up_task(self) -> None:
        """End what is being done, if anything is."""
        if self._thread is not None:
            self._thread.give_up()
            self._thread = None

    def hear(self, content: dict[str, Any]) -> None:
        """Take a line about progress, or a warning."""
        if "progress" in content:
            done, total = content["done"], content["total"]
            self.words.setText(tr("{work}: {done:,} of {total:,}", work=content["progress"], done=done, total=total))
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def take_answer(self, result: dict[str, Any]) -> None:
        """Show the result of the work."""
        raise NotImplementedError

    def take_failure(self, sentence: str) -> None:
        """Show why the work cannot be done."""
        raise NotImplementedError

    def _take(self, result: dict[str, Any]) -> None:
        self._thread = None
        self.take_answer(result)

    def _fail(self, sentence: str) -> None:
        self._thread = None
        self.take_failure(sentence)

    def reject(self) -> None:
        """Close by Esc as by the window's own button."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Give up the work with the dialog."""
        self.give_up_task()
        super().closeEvent(event)
