"""What lies behind a node of a plan."""

from __future__ import annotations

from app.compiler.plan import Plan, Reference, Step
from cards.card import Kind


def steps_behind(plan: Plan, node: str) -> list[Step]:
    """Return the steps that a node needs, in the plan's order, itself the last."""
    by_node = {step.node: step for step in plan.steps}
    needed, waiting = {node}, [node]
    while waiting:
        for reference in by_node[waiting.pop()].references():
            if reference.node not in needed:
                needed.add(reference.node)
                waiting.append(reference.node)
    return [step for step in plan.steps if step.node in needed]


def inputs_of(plan: Plan, node: str) -> list[Step]:
    """Return the Input cards whose volumes come to a node, in the plan's order.

    A layer or a network that is only lent brings none of its own inputs with it.
    """
    by_node = {step.node: step for step in plan.steps}
    reached, waiting = {node}, [node]
    while waiting:
        for reference in tensors_of(by_node[waiting.pop()]):
            if reference.node not in reached:
                reached.add(reference.node)
                waiting.append(reference.node)
    return [step for step in plan.steps if step.node in reached and step.kind is Kind.NETWORK_INPUT]


def tensors_of(step: Step) -> tuple[Reference, ...]:
    """Return what a step is called on."""
    values = (entry for value in step.call.values() for entry in (value if isinstance(value, tuple) else (value,)))
    return tuple(entry for entry in values if isinstance(entry, Reference))
