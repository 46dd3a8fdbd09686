"""Shows a training as it goes on: a live line on a terminal, plain lines elsewhere, or JSON lines."""

from __future__ import annotations

from typing import Any, Protocol

from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from app.cli.printing import console, metrics_text, print_json, print_trouble
from app.report.words import bytes_words, duration_words
from app.runs.events import Event
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, RunState


class Shown(Protocol):
    """What shows a training."""

    def start(self, folder: RunFolder) -> None:
        """Show that the trainer is on its way."""

    def event(self, event: Event) -> None:
        """Show one event of the run."""

    def stopping(self, *, at_once: bool) -> None:
        """Show that the user asked to stop."""

    def end(self, folder: RunFolder, record: RunRecord) -> None:
        """Show how it ended."""


class JsonLines:
    """Each event as it comes, one object a line; the caller adds the result."""

    def start(self, folder: RunFolder) -> None:
        """Say nothing: the result names the folder."""

    def event(self, event: Event) -> None:
        """Print it."""
        print_json(event)

    def stopping(self, *, at_once: bool) -> None:
        """Say it beside the objects."""
        print_trouble(_stopping_words(at_once=at_once))

    def end(self, folder: RunFolder, record: RunRecord) -> None:
        """Say why it failed beside the objects."""
        if record.state is RunState.FAILED:
            print_trouble(record.cause)


class PlainLines:
    """A line for each thing worth a line."""

    def __init__(self) -> None:
        """Print to standard output."""
        self._console = console()
        self._tenth = (-1, "")

    def start(self, folder: RunFolder) -> None:
        """Name the folder."""
        self._line(f"Run {folder.path}")

    def event(self, event: Event) -> None:
        """Print what an event says; batches are passed over, long work is told in tenths."""
        if event["event"] == "progress":
            tenth = (10 * event["done"] // max(event["total"], 1), event["what"])
            if tenth == self._tenth:
                return
            self._tenth = tenth
        text = event_words(event)
        if text:
            self._line(text)

    def stopping(self, *, at_once: bool) -> None:
        """Say it."""
        self._line(_stopping_words(at_once=at_once))

    def end(self, folder: RunFolder, record: RunRecord) -> None:
        """Say how it ended, and where the result lies."""
        for line in ending_lines(folder, record):
            self._line(line)
        if record.state is RunState.FAILED:
            print_trouble(record.cause)

    def _line(self, text: str) -> None:
        self._console.print(text)
        self._console.file.flush()


class TerminalProgress(PlainLines):
    """Lines as above, with one live line below them: epoch, batch, loss, time left."""

    def __init__(self) -> None:
        """Prepare the live line."""
        super().__init__()
        self._progress = Progress(
            SpinnerColumn(finished_text=" "),
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=28),
            TextColumn("{task.fields[numbers]}", markup=False),
            TimeRemainingColumn(compact=True),
            console=self._console,
            transient=True,
        )
        self._task = self._progress.add_task("Starting", total=None, numbers="")

    def start(self, folder: RunFolder) -> None:
        """Begin the live line."""
        super().start(folder)
        self._progress.start()

    def event(self, event: Event) -> None:
        """Move the live line, or print a line above it."""
        kind = event["event"]
        if kind == "progress":
            self._progress.reset(self._task) if event["what"] != self._tenth[1] else None
            self._tenth = (0, event["what"])
            self._move(event["what"], event["done"], event["total"], f"{event['done']} of {event['total']}")
        elif kind == "batch":
            if self._tenth[1]:
                self._tenth = (0, "")
                self._progress.reset(self._task)
            done = (event["epoch"] - 1) * event["batches"] + event["batch"]
            title = f"Epoch {event['epoch']} of {event['epochs']}"
            self._move(title, done, event["epochs"] * event["batches"], metrics_text(event["logs"]))
        elif kind == "state":
            self._progress.update(self._task, description=str(event["state"]).capitalize())
        else:
            super().event(event)

    def end(self, folder: RunFolder, record: RunRecord) -> None:
        """Take the live line away and say how it ended."""
        self._progress.stop()
        super().end(folder, record)

    def _move(self, title: str, done: int, total: int, numbers: str) -> None:
        self._progress.update(self._task, description=title, completed=done, total=total, numbers=numbers)


def event_words(event: Event) -> str:
    """Say an event in a line; an empty text where it deserves none."""
    makers = {
        "queue": _queue,
        "resume": _resume,
        "chosen": _chosen,
        "memory": _memory,
        "warm_start": _warm_start,
        "class_weights": _class_weights,
        "device": _device,
        "model": _model,
        "data": _data,
        "epoch": _epoch,
        "progress": _progress,
    }
    if event["event"] == "warning":
        return f"Warning: {event['text']}"
    maker = makers.get(event["event"])
    return maker(event) if maker else ""


def _queue(event: Event) -> str:
    before = event["before"]
    return f"Waiting for its turn: {before} run{'' if before == 1 else 's'} before it"


def _resume(event: Event) -> str:
    done, batch = event["epoch"], event.get("batch", 0)
    if batch:
        return f"Resumed in epoch {done + 1} of {event['epochs']}, after {batch} batch{'' if batch == 1 else 'es'}"
    return f"Resumed after epoch {done} of {event['epochs']}" if done else "Begun again: there is no checkpoint yet"


def _chosen(event: Event) -> str:
    if event.get("by") != "itself":
        return ""
    name, value = str(event["name"]).replace("_", " "), event["value"]
    told = {True: "on", False: "off"}.get(value, value) if isinstance(value, bool) else value
    return f"Chosen: {name} {told}, because {event['because']}"


def _memory(event: Event) -> str:
    free = event.get("free")
    words = f"Memory: training takes about {bytes_words(event['estimate'])}"
    return f"{words}; {bytes_words(free)} are free" if free is not None else words


def _warm_start(event: Event) -> str:
    left = len(event["left"])
    words = f"Warm start: weights of {event['taken']} layers taken from {event['source']}"
    return f"{words}; {left} did not fit" if left else words


def _class_weights(event: Event) -> str:
    return "Class weights: " + ", ".join(f"{name} {weight:.3g}" for name, weight in event["weights"].items())


def _device(event: Event) -> str:
    notes = event.get("notes") or []
    return f"Device: {event['device']}" + (f" ({', '.join(notes)})" if notes else "")


def _model(event: Event) -> str:
    return f"Network: {event['parameters']:,} parameters, {event['trainable']:,} of them learned"


def _data(event: Event) -> str:
    validation = event.get("validation") or 0
    return f"Data: {event['training']} volumes to learn from, {validation} to test on, {event['steps']} steps an epoch"


def _epoch(event: Event) -> str:
    numbers = metrics_text(event["logs"])
    return f"Epoch {event['epoch']}/{event['epochs']}  {numbers}  {event['seconds']:.1f} s"


def _progress(event: Event) -> str:
    return f"{event['what']}: {event['done']} of {event['total']}"


def ending_lines(folder: RunFolder, record: RunRecord) -> list[str]:
    """Say how a run ended and where its parts lie."""
    begun = record.resumed or record.created
    took = duration_words((record.ended or begun) - begun)
    words: dict[Any, str] = {
        RunState.FINISHED: "Finished",
        RunState.STOPPED: "Stopped on request",
        RunState.PAUSED: "Paused",
    }
    lines = [f"{words.get(record.state, 'Failed')} after {took}."]
    if record.metrics:
        lines.append(f"Last epoch: {metrics_text(dict(record.metrics))}")
    if record.state is RunState.PAUSED:
        lines.append(f"Go on with: voxdeck resume {folder.path}")
    if folder.model.exists():
        lines.append(f"Model: {folder.model}")
    if record.state is RunState.FAILED:
        lines.append(f"Log: {folder.log}")
    return lines


def _stopping_words(*, at_once: bool) -> str:
    return "Ended at once." if at_once else "Stopping; what was learned is kept. Ctrl+C once more ends it at once."
