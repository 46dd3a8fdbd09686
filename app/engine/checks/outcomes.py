"""What came of a step when it was checked: the finding, and what it hands on."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.compiler import Finding, Problem, Severity, Shape
from app.engine.checks.choices import NetworkSpec
from app.engine.checks.memory import LayerMemory
from app.engine.data.dataset import Dataset


@dataclass(frozen=True, slots=True)
class TensorSpec:
    """A tensor by shape (without the batch) and type."""

    shape: Shape
    dtype: str = "float32"

    @property
    def key(self) -> Hashable:
        """What tells it from others."""
        return self


@dataclass(frozen=True, slots=True)
class Recipe:
    """An object, or a layer lent to a wrapper, made anew each time it is asked for."""

    key: Hashable
    make: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class DatasetOut:
    """A dataset."""

    dataset: Dataset

    @property
    def key(self) -> Hashable:
        """What tells it from others."""
        return self.dataset.fingerprint


@dataclass(frozen=True, slots=True)
class NetworkOut:
    """A network by its shapes, and what its layers hold."""

    spec: NetworkSpec
    layers: tuple[LayerMemory, ...] = ()

    @property
    def key(self) -> Hashable:
        """What tells it from others."""
        return (tuple(self.spec.inputs.items()), self.spec.shape, self.spec.activation, self.layers)


Result = TensorSpec | Recipe | DatasetOut | NetworkOut


@dataclass(frozen=True)
class Outcome:
    """What came of a step, for whichever node it is: the same card with the same inputs has the same outcome.

    Attributes:
        results: by output; empty where the step failed.
        badge, shapes, parameters, problems, details: of the finding; problems name no node yet.
    """

    results: Mapping[str, Result] = field(default_factory=dict)
    badge: str = ""
    shapes: Mapping[str, Shape] = field(default_factory=dict)
    parameters: int | None = None
    problems: tuple[Problem, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)

    def finding(self, node: str) -> Finding:
        """Return it as the finding of a node."""
        problems = tuple(replace(problem, node=node) for problem in self.problems)
        return Finding(node, self.badge, self.shapes, self.parameters, problems, self.details)


def failed(text: str, name: str | None = None) -> Outcome:
    """Return the outcome of a step that cannot be made."""
    return Outcome(problems=(Problem(text, input=name),))


def has_error(problems: tuple[Problem, ...]) -> bool:
    """Tell whether one of the problems stops training."""
    return any(problem.severity is Severity.ERROR for problem in problems)
