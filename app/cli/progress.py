"""Shows a training as it goes on: in plain lines or JSON lines."""

from __future__ import annotations

from typing import Protocol

from app.cli.printing import console, metrics_text, print_json, print_trouble
from app.report.words import bytes_words, duration_words
from app.runs.events import Event
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, RunState
from resources.translations import marked, tr, tr_count

_ENDED = {
    RunState.FINISHED: marked("Finished after {duration}."),
    RunState.STOPPED: marked("Stopped on request after {duration}."),
    RunState.PAUSED: marked("Paused after {duration}."),
}
_FAILED = marked("Failed after {duration}.")
# Those of the switches that are words and not names of their own.
_SWITCHES = {
    "threads": marked("threads", "switch"),
    "precision": marked("precision", "switch"),
    "layout": marked("layout", "switch"),
    "steps_per_execution": marked("steps per execution", "switch"),
}


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
        self._line(tr("Run {folder}", folder=folder.path))

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
        return tr("Warning: {text}", text=event["text"])
    maker = makers.get(event["event"])
    return maker(event) if maker else ""


def _queue(event: Event) -> str:
    return tr_count(
        "Waiting for its turn: {count} run before it", "Waiting for its turn: {count} runs before it", event["before"]
    )


def _resume(event: Event) -> str:
    done, batch = event["epoch"], event.get("batch", 0)
    if batch:
        return tr_count(
            "Resumed in epoch {epoch} of {epochs}, after {count} batch",
            "Resumed in epoch {epoch} of {epochs}, after {count} batches",
            batch,
            epoch=done + 1,
            epochs=event["epochs"],
        )
    if done:
        return tr("Resumed after epoch {epoch} of {epochs}", epoch=done, epochs=event["epochs"])
    return tr("Begun again: there is no checkpoint yet")


def _chosen(event: Event) -> str:
    if event.get("by") != "itself":
        return ""
    name, value = str(event["name"]), event["value"]
    told = (tr("on") if value else tr("off")) if isinstance(value, bool) else value
    switch = tr(_SWITCHES[name], "switch") if name in _SWITCHES else name.replace("_", " ")
    return tr("Chosen: {name} {value}, because {reason}", name=switch, value=told, reason=event["because"])


def _memory(event: Event) -> str:
    free, needed = event.get("free"), bytes_words(event["estimate"])
    if free is None:
        return tr("Memory: training takes about {needed}", needed=needed)
    return tr("Memory: training takes about {needed}; {free} are free", needed=needed, free=bytes_words(free))


def _warm_start(event: Event) -> str:
    left, taken, source = len(event["left"]), event["taken"], event["source"]
    if left:
        return tr(
            "Warm start: weights of {taken} layers taken from {source}; {left} did not fit",
            taken=taken,
            source=source,
            left=left,
        )
    return tr("Warm start: weights of {taken} layers taken from {source}", taken=taken, source=source)


def _class_weights(event: Event) -> str:
    weights = ", ".join(f"{name} {weight:.3g}" for name, weight in event["weights"].items())
    return tr("Class weights: {weights}", weights=weights)


def _device(event: Event) -> str:
    notes = event.get("notes") or []
    return tr("Device: {device}", device=event["device"]) + (f" ({', '.join(notes)})" if notes else "")


def _model(event: Event) -> str:
    return tr(
        "Network: {parameters:,} parameters, {trainable:,} of them learned",
        parameters=event["parameters"],
        trainable=event["trainable"],
    )


def _data(event: Event) -> str:
    return tr(
        "Data: {training} volumes to learn from, {validation} to test on, {steps} steps an epoch",
        training=event["training"],
        validation=event.get("validation") or 0,
        steps=event["steps"],
    )


def _epoch(event: Event) -> str:
    return tr(
        "Epoch {epoch}/{epochs}  {numbers}  {seconds:.1f} s",
        epoch=event["epoch"],
        epochs=event["epochs"],
        numbers=metrics_text(event["logs"]),
        seconds=event["seconds"],
    )


def _progress(event: Event) -> str:
    return tr("{what}: {done} of {total}", what=event["what"], done=event["done"], total=event["total"])


def ending_lines(folder: RunFolder, record: RunRecord) -> list[str]:
    """Say how a run ended and where its parts lie."""
    begun = record.resumed or record.created
    lines = []
    if begun:  # not known of a run whose folder is gone
        took = duration_words((record.ended or begun) - begun)
        lines.append(tr(_ENDED.get(record.state, _FAILED), duration=took))
    if record.metrics:
        lines.append(tr("Last epoch: {metrics}", metrics=metrics_text(dict(record.metrics))))
    if record.state is RunState.PAUSED:
        lines.append(tr("Go on with: voxdeck resume {folder}", folder=folder.path))
    if folder.model.exists():
        lines.append(tr("Model: {file}", file=folder.model))
    if record.state is RunState.FAILED and begun:
        lines.append(tr("Log: {file}", file=folder.log))
    return lines


def _stopping_words(*, at_once: bool) -> str:
    if at_once:
        return tr("Ended at once.")
    return tr("Stopping; what was learned is kept. Ctrl+C once more ends it at once.")
