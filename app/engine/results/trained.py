"""A run that has learned something: its model, and what goes before and comes after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.compiler import Plan, Reference, Step, compile_graph
from app.engine.checks.choices import last_activation
from app.engine.data.dataset import Dataset
from app.engine.failures import RunFailed
from app.engine.results.preparing import patch_size, prepared, prepared_pairs, way
from app.engine.settings import import_keras
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, read_record
from cards.card import Kind
from resources.translations import tr

_VOLUMES = 5  # axes of a batch of volumes
_ARE_PROBABILITIES = frozenset({"softmax", "sparsemax", "sigmoid", "hard_sigmoid"})


class TrainedRun:
    """A run with a model.

    Attributes:
        folder, record: of the run.
        plan: of its deck.
        train: the step of its Train card.
    """

    def __init__(self, folder: RunFolder) -> None:
        """Read the run's deck.

        Raises:
            RunError, DeckError: it is no run, or is damaged.
            RunFailed: its deck cannot be used.
        """
        self.folder = folder
        self.record: RunRecord = read_record(folder)
        compilation = compile_graph(folder.read_graph(), self.record.base)
        if compilation.errors:
            raise RunFailed(tr("The run's deck has an error: {problem}", problem=compilation.errors[0].text))
        self.plan: Plan = compilation.plan
        node = self.record.settings.get("train")
        trains = [step for step in self.plan.of_kind(Kind.TRAIN) if node in (None, step.node)]
        if not trains:
            raise RunFailed(tr("The run's deck has no Train card."))
        self.train: Step = trains[0]

    @property
    def model_path(self) -> Path:
        """The trained model; where training has not ended, the last checkpoint.

        Raises:
            RunFailed: there is none.
        """
        for path in (self.folder.model, self.folder.checkpoints / "last.keras"):
            if path.exists():
                return path
        raise RunFailed(tr("The run in {folder} has no model yet. Let it train first.", folder=self.folder.path))

    def load_model(self) -> Any:
        """Load the model; code that a file may hold is never run.

        Raises:
            RunFailed: there is none, or it is damaged.
        """
        path = self.model_path
        try:
            return import_keras().models.load_model(path)
        except (OSError, ValueError, KeyError, TypeError) as error:
            reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
            raise RunFailed(
                tr("{file} cannot be loaded as a model: {reason}.", file=path, reason=reason.rstrip("."))
            ) from None

    def prepared(self, dataset: Dataset, *, with_targets: bool = False) -> Dataset:
        """Return whole volumes as the network gets them, with labels and masks alike where these are wanted."""
        return prepared(self.plan, self.train, self.settled, dataset, with_targets=with_targets)

    def prepared_pairs(self, dataset: Dataset) -> Dataset:
        """Return pairs of whole volumes and volumes to find as the network gets them."""
        return prepared_pairs(self.plan, self.train, self.settled, dataset)

    @property
    def settled(self) -> dict[str, Any]:
        """What the training part settled, by node."""
        return dict(self.record.settings.get("settled", {}))

    @property
    def patch(self) -> tuple[int, ...]:
        """Size of the random patches that the network learned from: depth, height, width; empty without them."""
        return patch_size(self.plan, self.train)

    @property
    def numbers(self) -> tuple[str, ...]:
        """Names of the numbers that the network finds; empty where it tells classes."""
        return tuple(self.record.settings.get("numbers", ()))

    @property
    def target_channels(self) -> int:
        """Channels of the volumes that the network finds; 0 where it finds something else."""
        return int(self.record.settings.get("target_channels", 0))

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the numbers of a row that the network takes; empty for volumes, and where they were not kept."""
        return tuple(self.record.settings.get("columns", ()))

    @property
    def reader(self) -> Step | None:
        """The card that reads the run's files."""
        reference = self.train.arguments.get("training_data")
        stops = way(self.plan, reference)
        first = stops[0].step.arguments[stops[0].taken] if stops else reference
        steps = {step.node: step for step in self.plan.steps}
        return steps[first.node] if isinstance(first, Reference) else None

    @property
    def reading(self) -> dict[str, Any]:
        """How the run's files were read: the values of the card that reads them."""
        return dict(self.reader.arguments) if self.reader else {}

    def gives_masks(self, model: Any) -> bool:
        """Tell whether the network answers with a label for each voxel."""
        return not self.target_channels and len(model.outputs[0].shape) == len(model.inputs[0].shape) == _VOLUMES

    @property
    def gives_numbers(self) -> bool:
        """Whether the network finds numbers, not classes."""
        return not self.record.classes

    def number_names(self, count: int) -> list[str]:
        """Return names for the numbers that the network finds."""
        told = self.reading.get("numbers")
        names = [name.strip() for name in told.split(",")] if isinstance(told, str) else list(told or ())
        return names if len(names) == count else [f"number {place}" for place in range(1, count + 1)]

    def label_values(self, count: int) -> list[int]:
        """Return the values that stood for the labels in the run's masks."""
        names = self.class_names(count)
        return [int(name) for name in names] if all(name.isdigit() for name in names) else list(range(count))

    def class_names(self, count: int) -> list[str]:
        """Return names for so many classes; their numbers where the run does not know them."""
        names = list(self.record.classes)
        return names if len(names) == count else [str(number) for number in range(count)]

    def probabilities(self, answers: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
        """Return the probability of each class: (volumes, classes), from the network's answers (volumes, units).

        Raises:
            RunFailed: an answer is no row of values.
        """
        if answers.ndim != 2:
            raise RunFailed(tr("This network gives no classes. Only classifiers can be used here."))
        values = answers.astype(np.float64)
        activation = self._activation()
        if activation == "log_softmax":
            values = np.exp(values)
        elif activation not in _ARE_PROBABILITIES:
            values = _sigmoid(values) if values.shape[1] == 1 else _softmax(values)
        return np.hstack([1.0 - values, values]) if values.shape[1] == 1 else values

    def _activation(self) -> str:
        network = self.train.arguments["network"]
        steps = {step.node: step for step in self.plan.steps}
        return last_activation(steps, network) if isinstance(network, Reference) else "linear"


def _sigmoid(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    with np.errstate(over="ignore"):
        return 1.0 / (1.0 + np.exp(-values))


def _softmax(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    shares: npt.NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return shares
