"""Shows a training on a terminal: a live line below the plain ones."""

from __future__ import annotations

import time

from rich.progress import BarColumn, Progress, SpinnerColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from app.cli.printing import metrics_text, state_words
from app.cli.progress import PlainLines
from app.report.progress import TrainingProgress
from app.report.words import duration_words
from app.runs.events import Event
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, RunState
from resources.translations import tr


class _TimeLeft(TimeRemainingColumn):
    """How long the training still takes; while it prepares, how long that does."""

    # Rich's own guess is a mean of the last half minute, which knows nothing of tests and of preparations.

    def __init__(self, training: TrainingProgress) -> None:
        super().__init__(compact=True)
        self._training = training

    def render(self, task: Task) -> Text:
        """Say it in words once the training has begun."""
        if self._training.state is not RunState.TRAINING:
            return super().render(task)
        left = self._training.left(time.time())
        return Text("" if left is None else tr("{time} left", time=duration_words(left)), style="progress.remaining")


class TerminalProgress(PlainLines):
    """Lines as above, with one live line below them: epoch, batch, loss, time left."""

    def __init__(self) -> None:
        """Prepare the live line."""
        super().__init__()
        self._training = TrainingProgress()
        self._progress = Progress(
            SpinnerColumn(finished_text=" "),
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=28),
            TextColumn("{task.fields[numbers]}", markup=False),
            _TimeLeft(self._training),
            console=self._console,
            transient=True,
        )
        self._task = self._progress.add_task(tr("Starting"), total=None, numbers="")

    def start(self, folder: RunFolder) -> None:
        """Begin the live line."""
        super().start(folder)
        self._progress.start()

    def event(self, event: Event) -> None:
        """Move the live line, or print a line above it."""
        self._training.feed(event)
        kind = event["event"]
        if kind == "progress":
            self._progress.reset(self._task) if event["what"] != self._tenth[1] else None
            self._tenth = (0, event["what"])
            self._move(
                event["what"],
                event["done"],
                event["total"],
                tr("{done} of {total}", done=event["done"], total=event["total"]),
            )
        elif kind == "batch":
            if self._tenth[1]:
                self._tenth = (0, "")
                self._progress.reset(self._task)
            done = (event["epoch"] - 1) * event["batches"] + event["batch"]
            title = tr("Epoch {epoch} of {epochs}", epoch=event["epoch"], epochs=event["epochs"])
            self._move(title, done, event["epochs"] * event["batches"], metrics_text(event["logs"]))
        elif kind == "state":
            self._progress.update(self._task, description=state_words(RunState(event["state"])).capitalize())
        else:
            super().event(event)

    def end(self, folder: RunFolder, record: RunRecord) -> None:
        """Take the live line away and say how it ended."""
        self._progress.stop()
        super().end(folder, record)

    def _move(self, title: str, done: int, total: int, numbers: str) -> None:
        self._progress.update(self._task, description=title, completed=done, total=total, numbers=numbers)
