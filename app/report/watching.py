"""What the events of a run tell of its inside: learning rate, norms, step times, memory, answers, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.report.progress import Curve
from app.runs.events import Event, hand_over
from resources.translations import tr

_MOST_POINTS = 2000


@dataclass(frozen=True, slots=True)
class Confusion:
    """Counts over the validation data: a row a true class, a column an answer.

    Attributes:
        epoch: after which.
        classes: names.
        matrix: counts.
    """

    epoch: int
    classes: tuple[str, ...]
    matrix: tuple[tuple[int, ...], ...]

    def share(self, row: int, column: int) -> float:
        """Return which part of a true class got an answer, from 0 to 1."""
        total = sum(self.matrix[row])
        return self.matrix[row][column] / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Switch:
    """A choice of how to calculate.

    Attributes:
        name, value: which, and what was chosen.
        because: in words.
        by: itself, card or run.
    """

    name: str
    value: str
    because: str
    by: str


@dataclass
class Watched:
    """What was seen inside a run, fed with its events in order.

    Attributes:
        learning_rate: against the epoch.
        step, waiting: milliseconds of a step, and of that, waiting for data.
        processors, memory, gpu_use, gpu_memory: kept busy; bytes; 0 to 1; bytes.
        gpu_memory_total: bytes.
        weights, gradients: Euclidean norms by layer.
        confusion: the last one.
        dice: by label.
        previews: file of the answers by epoch.
        switches: those chosen, by name.
        estimate, free, peak: bytes: what training was thought to need, what was free, and what it took.
        facts: sentences, such as on a warm start.
        backend: of Keras; empty where it is not told.
    """

    learning_rate: Curve = field(default_factory=Curve)
    step: Curve = field(default_factory=Curve)
    waiting: Curve = field(default_factory=Curve)
    processors: Curve = field(default_factory=Curve)
    memory: Curve = field(default_factory=Curve)
    gpu_use: Curve = field(default_factory=Curve)
    gpu_memory: Curve = field(default_factory=Curve)
    gpu_memory_total: float | None = None
    weights: dict[str, Curve] = field(default_factory=dict)
    gradients: dict[str, Curve] = field(default_factory=dict)
    confusion: Confusion | None = None
    dice: dict[str, Curve] = field(default_factory=dict)
    previews: dict[int, str] = field(default_factory=dict)
    switches: dict[str, Switch] = field(default_factory=dict)
    estimate: float | None = None
    free: float | None = None
    peak: float | None = None
    facts: list[str] = field(default_factory=list)
    backend: str = ""
    _batches: int = 0

    def feed(self, event: Event) -> None:
        """Take one event; a kind that tells nothing of these changes nothing."""
        hand_over(event, self)

    def _on_device(self, event: Event) -> None:
        self.backend = str(event.get("backend") or "")

    def _on_data(self, event: Event) -> None:
        self._batches = int(event.get("steps") or 0)

    def _place(self, event: Mapping[str, Any]) -> float:
        """Return where on the axis of epochs an event lies."""
        return float(event["epoch"]) - 1 + float(event.get("batch") or 0) / max(1, self._batches)

    def _on_step(self, event: Event) -> None:
        place = self._place(event)
        named = {
            "step_ms": self.step,
            "data_ms": self.waiting,
            "learning_rate": self.learning_rate,
            "processors": self.processors,
            "memory": self.memory,
            "gpu_use": self.gpu_use,
            "gpu_memory": self.gpu_memory,
        }
        for name, curve in named.items():
            _add(curve, place, event.get(name))
        self.gpu_memory_total = event.get("gpu_memory_total") or self.gpu_memory_total

    def _on_norms(self, event: Event) -> None:
        place = self._place(event)
        for layer, pair in event["layers"].items():
            for curves, value in zip((self.weights, self.gradients), pair, strict=True):
                _add(curves.setdefault(layer, Curve()), place, value)

    def _on_learning_rate(self, event: Event) -> None:
        _add(self.learning_rate, float(event["epoch"]), event["value"])

    def _on_confusion(self, event: Event) -> None:
        matrix = tuple(tuple(int(count) for count in row) for row in event["matrix"])
        self.confusion = Confusion(int(event["epoch"]), tuple(map(str, event["classes"])), matrix)

    def _on_dice(self, event: Event) -> None:
        for label, value in zip(event["labels"], event["values"], strict=True):
            _add(self.dice.setdefault(str(label), Curve()), float(event["epoch"]), value)

    def _on_preview(self, event: Event) -> None:
        self.previews[int(event["epoch"])] = str(event["file"])

    def _on_chosen(self, event: Event) -> None:
        made = Switch(event["name"], _words(event["value"]), event.get("because", ""), event.get("by", "itself"))
        self.switches[made.name] = made

    def _on_memory(self, event: Event) -> None:
        self.estimate, self.free = event.get("estimate"), event.get("free")

    def _on_memory_seen(self, event: Event) -> None:
        self.peak = event.get("peak")

    def _on_warm_start(self, event: Event) -> None:
        left = event.get("left") or []
        taken = event.get("taken")
        count = len(taken) if isinstance(taken, list) else taken
        self.facts.append(
            tr(
                "Weights of {count} layers were taken from {source}; {left} did not fit.",
                count=count,
                source=event["source"],
                left=len(left),
            )
        )

    def _on_class_weights(self, event: Event) -> None:
        told = ", ".join(f"{name} {float(weight):.3g}" for name, weight in _pairs(event["weights"]))
        self.facts.append(tr("Weights of the classes: {weights}.", weights=told))


def _pairs(weights: Any) -> list[tuple[str, float]]:
    if isinstance(weights, Mapping):
        return [(str(name), float(weight)) for name, weight in weights.items()]
    return [(str(place), float(weight)) for place, weight in enumerate(weights)]


def _add(curve: Curve, place: float, value: Any) -> None:
    if isinstance(value, int | float):
        curve.add(place, float(value))
        curve.thin(_MOST_POINTS)


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return tr("on", "a switch") if value else tr("off", "a switch")
    return str(value)


def smoothed(values: list[float], weight: float) -> list[float]:
    """Return an exponential running mean of values, without the pull towards 0 at its beginning.

    Args:
        values: as measured.
        weight: of what came before, from 0 (no smoothing) to below 1.
    """
    mean, made = 0.0, []
    for count, value in enumerate(values, start=1):
        mean = weight * mean + (1 - weight) * value
        made.append(mean / (1 - weight**count))
    return made
