"""Checks where a network begins and ends."""

from __future__ import annotations

from collections.abc import Mapping

from app.compiler import Plan, Problem, Reference, Step, inputs_of, steps_behind, tensors_of
from app.engine.builder import BuildError, input_name, input_shape
from app.engine.checks.choices import NetworkSpec, last_activation
from app.engine.checks.memory import LayerMemory
from app.engine.checks.outcomes import NetworkOut, Outcome, Result, TensorSpec, failed
from app.engine.data.dataset import DatasetSpec
from app.engine.words import list_words, network_badge, shape_words, size_in_bytes
from cards.card import Kind
from resources.translations import tr


def check_input(step: Step, spec: DatasetSpec | None) -> Outcome:
    """Find the shape that enters at an Input card."""
    try:
        shape = input_shape(step, spec)
        input_name(step)
    except BuildError as error:
        return failed(str(error), error.input)
    return Outcome(
        results={"output": TensorSpec(shape)},
        badge=shape_words(shape),
        shapes={"output": shape},
        details={"dtype": "float32", "bytes": size_in_bytes(shape)},
    )


def check_network(
    step: Step, plan: Plan, results: Mapping[Reference, Result], parameters: Mapping[str, int]
) -> Outcome:
    """Sum up the network that an Output card closes."""
    reference = step.call["outputs"]
    tensor = results[reference]  # type: ignore[index]
    behind = steps_behind(plan, step.node)
    inputs = inputs_of(plan, step.node)
    if problem := _names(behind, inputs):
        return Outcome(problems=(problem,))
    if not isinstance(tensor, TensorSpec) or not isinstance(reference, Reference):
        return failed(tr("Data takes a tensor."), "outputs")
    spec = NetworkSpec(
        inputs={input_name(entry): _shape(results[Reference(entry.node, "output")]) for entry in inputs},
        shape=tensor.shape,
        activation=last_activation({entry.node: entry for entry in behind}, reference),
    )
    total = sum(parameters.get(entry.node, 0) for entry in behind)
    sizes = [size_in_bytes(out.shape) for entry in behind if isinstance(out := _tensor(entry, results), TensorSpec)]
    return Outcome(
        results={"network": NetworkOut(spec, _layers(behind, results, parameters))},
        badge=network_badge(tensor.shape, total),
        shapes={"network": tensor.shape},
        parameters=total,
        details={
            "dtype": tensor.dtype,
            "layers": sum(entry.kind is Kind.LAYER for entry in behind),
            "bytes": None if None in sizes else sum(size or 0 for size in sizes),
        },
    )


def _layers(
    behind: list[Step], results: Mapping[Reference, Result], parameters: Mapping[str, int]
) -> tuple[LayerMemory, ...]:
    """Return what each step that gives a tensor holds; of an inner network only its answer is known."""
    found = []
    for step in behind:
        if not isinstance(out := _tensor(step, results), TensorSpec):
            continue
        size = size_in_bytes(out.shape)
        found.append(
            LayerMemory(
                node=step.node,
                kind=step.factory.rpartition(".")[2],
                sources=tuple(reference.node for reference in tensors_of(step)),
                values=None if size is None else size // 4,
                parameters=parameters.get(step.node, 0) if step.kind is Kind.LAYER else 0,
                activation=str(step.arguments.get("activation") or "linear"),
            )
        )
    return tuple(found)


def _tensor(step: Step, results: Mapping[Reference, Result]) -> Result | None:
    return results.get(Reference(step.node, "output"))


def _shape(result: Result) -> tuple[int | None, ...]:
    return result.shape if isinstance(result, TensorSpec) else ()


def _names(behind: list[Step], inputs: list[Step]) -> Problem | None:
    """Object to names that two parts of the network would share, and to a network without an Input card."""
    if not inputs:
        return Problem(tr("No Input card leads to this one."), input="outputs")
    names = [input_name(entry) for entry in inputs] + [entry.node for entry in behind if entry.kind is Kind.LAYER]
    twice = sorted({name for name in names if names.count(name) > 1})
    if not twice:
        return None
    return Problem(
        tr("Two parts of the network are called {names}. Change the name on the Input card.", names=list_words(twice))
    )
