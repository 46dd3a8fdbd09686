"""A run that has learned something: its model, and what goes before and comes after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.compiler import Plan, Reference, Step, compile_graph, steps_behind
from app.engine.checks.choices import last_activation
from app.engine.data import registry
from app.engine.data.dataset import Dataset
from app.engine.failures import RunFailed
from app.engine.settings import import_keras
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, read_record
from cards import catalog
from cards.card import Kind

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
            raise RunFailed(f"The run's deck has an error: {compilation.errors[0].text}")
        self.plan: Plan = compilation.plan
        node = self.record.settings.get("train")
        trains = [step for step in self.plan.of_kind(Kind.TRAIN) if node in (None, step.node)]
        if not trains:
            raise RunFailed("The run's deck has no Train card.")
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
        raise RunFailed(f"The run in {self.folder.path} has no model yet. Let it train first.")

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
            raise RunFailed(f"{path} cannot be loaded as a model: {reason.rstrip('.')}.") from None

    def prepared(self, dataset: Dataset) -> Dataset:
        """Return volumes as the network gets them: through the cards between the run's data and the Train card.

        Where training and validation data go different ways, the way of the validation data counts, as cards that
        change volumes at random are not on it.
        """
        for step in self._preparing():
            made = registry.make(step.factory, {**step.arguments, "dataset": dataset}, Path(self.plan.base))
            dataset = made["dataset"]
        return dataset

    def _preparing(self) -> list[Step]:
        reference = self.train.arguments.get("validation_data") or self.train.arguments.get("training_data")
        if not isinstance(reference, Reference):
            return []
        steps = [step for step in steps_behind(self.plan, reference.node) if "dataset" in step.arguments]
        return [step for step in steps if "dataset" in _outputs(step)]

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
            raise RunFailed("This network gives no classes. Only classifiers can be used here.")
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


def _outputs(step: Step) -> tuple[str, ...]:
    """Return the names of a data card's outputs."""
    card = catalog.find(step.card)
    return tuple(output.name for output in card.outputs) if card else ()


def _sigmoid(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    with np.errstate(over="ignore"):
        return 1.0 / (1.0 + np.exp(-values))


def _softmax(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    shares: npt.NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return shares
