"""Checks layers and the objects that they take, by Keras' own shape inference and without making weights."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from app.compiler import Argument, Problem, Reference, Step
from app.engine.builder import Lookup, call_layer, hold_frozen, layers_within, lender, make_layer, make_object, resolved
from app.engine.checks.calls import Call
from app.engine.checks.choices import NetworkSpec
from app.engine.checks.outcomes import NetworkOut, Outcome, Recipe, Result, TensorSpec, failed, has_error
from app.engine.checks.prechecks import check_call
from app.engine.factories import FactoryUnknown
from app.engine.settings import import_keras
from app.engine.words import keras_words, layer_badge, list_words, shape_words, size_in_bytes
from cards import catalog
from resources.translations import tr


def check_object(step: Step, look_up: Lookup, key: Hashable) -> Outcome:
    """Make an object once to see whether it can be made."""

    def make() -> Any:
        return make_object(step, resolved(step.arguments, look_up))

    try:
        make()
    except FactoryUnknown as error:
        return failed(str(error))
    except Exception as error:  # noqa: BLE001 - Keras objects with errors of any kind
        return failed(_refusal(step, error))
    return Outcome(results={"instance": Recipe(key, make)})


def check_layer(step: Step, results: Mapping[Reference, Result], look_up: Lookup, key: Hashable) -> Outcome:
    """Make a layer and call it on tensors that are shapes only."""

    def make() -> Any:
        return make_layer(step, resolved(step.arguments, look_up))

    keras = import_keras()
    specs = _specs(step.call, results)
    try:
        # Objects with variables of their own (an optimizer) are not made here, so no variable needs a value.
        with keras.StatelessScope(initialize_variables=False):
            arguments = resolved(step.arguments, look_up)
            problems = _own_checks(step, arguments, specs)
            if has_error(problems):
                return Outcome(problems=problems)
            layer = make_layer(step, arguments)
            lent = {"layer": Recipe(key, make)}
            if not step.call:
                return Outcome(results=lent, problems=problems)
            answer = call_layer(layer, _tensors(step.call, specs, keras))
            parameters = int(layer.count_params())
            hold_frozen(layer)
            frozen = _frozen_parameters(layer)
            inside = _parameters_inside(layer, arguments, keras)
    except FactoryUnknown as error:
        return failed(str(error))
    except Exception as error:  # noqa: BLE001 - Keras objects with errors of any kind
        return failed(_refusal(step, error))
    output = TensorSpec(tuple(answer.shape[1:]), str(answer.dtype))
    return Outcome(
        results={**lent, "output": output},
        badge=layer_badge(output.shape, parameters, frozen),
        shapes={"output": output.shape},
        parameters=parameters,
        problems=problems,
        details={"dtype": output.dtype, "bytes": size_in_bytes(output.shape)}
        | ({"lent_parameters": inside} if inside else {})
        | ({"frozen_parameters": frozen} if frozen else {}),
    )


def _frozen_parameters(layer: Any) -> int:
    """Return how many parameters training leaves as they are because a card says so."""
    if not layer.trainable:
        return int(layer.count_params())
    return sum(_frozen_parameters(inner) for inner in layers_within(layer))


def _parameters_inside(layer: Any, arguments: Mapping[str, Any], keras: Any) -> list[int]:
    """Return how many of a wrapper's parameters are those of each layer lent to it; 0 where it uses a copy."""
    values = (entry for value in arguments.values() for entry in (value if isinstance(value, list) else [value]))
    lent = [value for value in values if isinstance(value, keras.Layer)]
    own = {id(weight) for weight in layer.weights} if lent else set()
    return [int(part.count_params()) if part.weights and own.issuperset(map(id, part.weights)) else 0 for part in lent]


def _specs(call: Mapping[str, Argument], results: Mapping[Reference, Result]) -> dict[Reference, TensorSpec]:
    references = [entry for value in call.values() for entry in (value if isinstance(value, tuple) else (value,))]
    found = {reference: results.get(reference) for reference in references if isinstance(reference, Reference)}
    return {reference: spec for reference, spec in found.items() if isinstance(spec, TensorSpec)}


def _tensors(call: Mapping[str, Argument], specs: Mapping[Reference, TensorSpec], keras: Any) -> dict[str, Any]:
    made = {ref: keras.KerasTensor((None, *spec.shape), dtype=spec.dtype) for ref, spec in specs.items()}
    return resolved(call, made.__getitem__)


def _own_checks(step: Step, arguments: Mapping[str, Any], specs: Mapping[Reference, TensorSpec]) -> tuple[Problem, ...]:
    card = catalog.find(step.card)
    if card is None or not step.call:
        return ()
    order = [reference for reference in step.references() if reference in specs]
    return check_call(Call(card, arguments, [specs[reference].shape for reference in order]))


def _refusal(step: Step, error: Exception) -> str:
    card = catalog.find(step.card)
    return keras_words(error, {step.node: tr(card.title) if card else step.title})


def check_apply(
    step: Step, results: Mapping[Reference, Result], look_up: Lookup, earlier: Sequence[tuple[TensorSpec, ...]]
) -> Outcome:
    """Call a layer of another card once more, after all that it was called on before.

    Args:
        step: of an Apply layer card.
        results: what the steps before it gave.
        look_up: makes the layer.
        earlier: the tensors of each call of the layer so far.
    """
    network = results[lender(step)]
    specs = _specs(step.call, results)
    if isinstance(network, NetworkOut):
        return _apply_network(network.spec, tuple(specs.values()))
    keras = import_keras()
    try:
        with keras.StatelessScope(initialize_variables=False):
            layer = look_up(lender(step))
            for call in (*earlier, tuple(specs.values())):
                answer = layer(*(keras.KerasTensor((None, *spec.shape), dtype=spec.dtype) for spec in call))
            parameters = int(layer.count_params())
    except Exception as error:  # noqa: BLE001 - Keras objects with errors of any kind
        return failed(_refusal(step, error))
    return _shared(TensorSpec(tuple(answer.shape[1:]), str(answer.dtype)), parameters)


def _apply_network(network: NetworkSpec, given: tuple[TensorSpec, ...]) -> Outcome:
    shapes = list(network.inputs.values())
    if shapes != [spec.shape for spec in given]:
        wanted = list_words([shape_words(shape) for shape in shapes])
        received = list_words([shape_words(spec.shape) for spec in given])
        text = tr(
            "The network takes {wanted}; received {received}. Give both the same shape.",
            wanted=wanted,
            received=received,
        )
        return failed(text, "inputs")
    return _shared(TensorSpec(network.shape), None)


def _shared(output: TensorSpec, parameters: int | None) -> Outcome:
    return Outcome(
        results={"output": output},
        badge=tr("{shape} · shared", shape=shape_words(output.shape)),
        shapes={"output": output.shape},
        parameters=0,
        details={"dtype": output.dtype, "bytes": size_in_bytes(output.shape), "shared_parameters": parameters},
    )
