"""A finding: what the engine's checker found out about one node, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from app.compiler.plan import Plan
from app.compiler.problems import Problem, Severity

Shape: TypeAlias = tuple[int | None, ...]


@dataclass(frozen=True)
class Finding:
    """What is known of a node.

    Attributes:
        node: its id.
        badge: the line under the card's title: shape and parameters, or what a dataset holds.
        shapes: of each output that has one, without the batch axis; None is an axis of any size.
        parameters: numbers that the layer (or the whole network) learns or keeps; None where there are none by nature.
        problems: Keras' objections in plain words.
        details: more, by name (dtype, classes, volumes), as JSON takes it.
    """

    node: str
    badge: str = ""
    shapes: Mapping[str, Shape] = field(default_factory=dict)
    parameters: int | None = None
    problems: tuple[Problem, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def wrong(self) -> bool:
        """Whether one of the problems is an error."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "node": self.node,
            "badge": self.badge,
            "shapes": {name: list(shape) for name, shape in self.shapes.items()},
            "parameters": self.parameters,
            "problems": [problem.as_json() for problem in self.problems],
            "details": dict(self.details),
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Finding:
        """Make it of plain data."""
        return cls(
            node=content["node"],
            badge=content["badge"],
            shapes={name: tuple(shape) for name, shape in content["shapes"].items()},
            parameters=content["parameters"],
            problems=tuple(Problem.from_json(problem) for problem in content["problems"]),
            details=content["details"],
        )


def waiting_nodes(plan: Plan, findings: Mapping[str, Finding]) -> dict[str, str]:
    """Return each node that cannot be checked before another is put right, with that other one.

    Args:
        plan: what was checked.
        findings: of the checker, by node.
    """
    waiting = dict(plan.waiting)
    for step in plan.steps:
        for reference in step.references():
            source = findings.get(reference.node)
            if source is not None and source.wrong:
                waiting[step.node] = reference.node
                break
            if reference.node in waiting:
                waiting[step.node] = waiting[reference.node]
                break
    return waiting
