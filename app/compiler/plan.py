"""The plan: the graph ordered into layer calls, data and training, as plain data that another process can read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from cards.card import Kind, Value


@dataclass(frozen=True, slots=True)
class Reference:
    """What an earlier step of the plan gives."""

    node: str
    output: str


Argument: TypeAlias = Value | Reference | tuple[Reference, ...] | tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Step:
    """One node, ready to be made.

    Attributes:
        node: its id, also the name of the Keras layer.
        title: how the card is called in messages.
        card: key of its card.
        kind: what to make of it.
        factory: dotted name of what makes it.
        arguments: for the factory, by name; links of parameters are resolved to their values.
        call: what a layer is called on, by name; empty for a layer that is only handed on.
        group: how the groups around it are called, the outermost first; empty outside of groups.
    """

    node: str
    title: str
    card: str
    kind: Kind
    factory: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    call: Mapping[str, Argument] = field(default_factory=dict)
    group: str = ""

    def references(self) -> tuple[Reference, ...]:
        """Return all earlier results that this step needs, in order."""
        found: list[Reference] = []
        for argument in (*self.arguments.values(), *self.call.values()):
            if isinstance(argument, Reference):
                found.append(argument)
            elif isinstance(argument, tuple):
                found += [entry for entry in argument if isinstance(entry, Reference)]
        return tuple(found)


@dataclass(frozen=True)
class Plan:
    """Steps, each after all that it needs.

    Attributes:
        steps: of all nodes that have no error and need none that has.
        waiting: for each node that has no error of its own but needs one that has: that one.
        base: folder from which relative paths in the deck are read.
    """

    steps: tuple[Step, ...] = ()
    waiting: Mapping[str, str] = field(default_factory=dict)
    base: str = ""

    def step(self, node: str) -> Step | None:
        """Return the step of a node, or None."""
        return next((step for step in self.steps if step.node == node), None)

    def of_kind(self, kind: Kind) -> tuple[Step, ...]:
        """Return all steps of one kind."""
        return tuple(step for step in self.steps if step.kind is kind)

    def as_json(self) -> dict[str, Any]:
        """Return the plan as plain data for another process."""
        return {
            "base": self.base,
            "waiting": dict(self.waiting),
            "steps": [
                {
                    "node": step.node,
                    "title": step.title,
                    "card": step.card,
                    "kind": str(step.kind),
                    "factory": step.factory,
                    "arguments": {name: _plain(value) for name, value in step.arguments.items()},
                    "call": {name: _plain(value) for name, value in step.call.items()},
                    **({"group": step.group} if step.group else {}),
                }
                for step in self.steps
            ],
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Plan:
        """Make a plan of plain data."""
        steps = tuple(
            Step(
                node=step["node"],
                title=step["title"],
                card=step["card"],
                kind=Kind(step["kind"]),
                factory=step["factory"],
                arguments={name: _argument(value) for name, value in step["arguments"].items()},
                call={name: _argument(value) for name, value in step["call"].items()},
                group=step.get("group", ""),
            )
            for step in content["steps"]
        )
        return cls(steps, dict(content["waiting"]), content["base"])


def _plain(value: Argument) -> Any:
    if isinstance(value, Reference):
        return {"node": value.node, "output": value.output}
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    return value


def _argument(value: Any) -> Any:
    if isinstance(value, Mapping):
        return Reference(value["node"], value["output"])
    if isinstance(value, list):
        return tuple(_argument(entry) for entry in value)
    return value
