"""From steps of a plan to Keras objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.compiler import Argument, Plan, Reference, Step, inputs_of, steps_behind
from app.engine.data.dataset import DatasetSpec
from app.engine.factories import find_factory
from app.engine.settings import import_keras
from app.engine.words import shape_words
from cards.card import Kind
from resources.translations import tr

Lookup = Callable[[Reference], Any]


class BuildError(Exception):
    """A step cannot be made; the message says what to do.

    Attributes:
        input: name of the input that it is about, or None.
    """

    def __init__(self, text: str, name: str | None = None) -> None:
        super().__init__(text)
        self.input = name


def resolved(arguments: Mapping[str, Argument], lookup: Lookup) -> dict[str, Any]:
    """Return the arguments with what their references stand for; a tuple of references becomes a list."""
    return {name: _resolved(value, lookup) for name, value in arguments.items()}


def _resolved(value: Argument, lookup: Lookup) -> Any:
    if isinstance(value, Reference):
        return lookup(value)
    if isinstance(value, tuple) and value and isinstance(value[0], Reference):
        return [lookup(entry) for entry in value if isinstance(entry, Reference)]
    return value


def make_object(step: Step, values: Mapping[str, Any]) -> Any:
    """Make an initializer, an optimizer, a loss and the like."""
    return find_factory(step.factory)(**values)


def make_layer(step: Step, values: Mapping[str, Any]) -> Any:
    """Make a layer that bears its node's name, so that errors at run time name it."""
    return find_factory(step.factory)(**values, name=step.node)


def hold_frozen(layer: Any) -> None:
    """Freeze all that lies within frozen layers.

    Keras hands ``trainable=False`` of a constructor to no inner layer (a recurrent layer's cell, a wrapper's copy), so
    that a model would train them all the same.

    Args:
        layer: a layer or a whole model, after it was called.
    """
    if not layer.trainable:
        for weight in layer.weights:
            weight.trainable = False
    for inner in layers_within(layer):
        hold_frozen(inner)


def layers_within(layer: Any) -> list[Any]:
    """Return the layers of which a layer is made."""
    return list(layer._layers)  # noqa: SLF001 - Keras tells them in no other way


def call_layer(layer: Any, tensors: Mapping[str, Any]) -> Any:
    """Call a layer: on one input by place, on several by their names."""
    if len(tensors) == 1:
        return layer(next(iter(tensors.values())))
    return layer(**tensors)


def input_shape(step: Step, spec: DatasetSpec | None) -> tuple[int | None, ...]:
    """Return the shape of one volume that enters at an Input card: the typed one or the dataset's.

    Raises:
        BuildError: the two differ.
    """
    typed = step.arguments.get("shape")
    if spec is None:
        return tuple(typed) if isinstance(typed, tuple) else ()  # type: ignore[arg-type]
    if isinstance(typed, tuple) and typed != spec.shape:
        raise BuildError(
            tr(
                "Shape says {typed}, but the dataset holds volumes of {held}. Empty Shape, or unlink the dataset.",
                typed=shape_words(typed),  # type: ignore[arg-type]
                held=shape_words(spec.shape),
            ),
            "shape",
        )
    return spec.shape


def input_name(step: Step) -> str:
    """Return the name of an input in the saved model.

    Raises:
        BuildError: Keras cannot take the name.
    """
    name = step.arguments.get("name") or step.node
    if "/" in str(name):
        raise BuildError(tr("Name must not hold a slash. Received {name}.", name=repr(name)), "name")
    return str(name)


def lender(step: Step) -> Reference:
    """Return the layer, or the network, that an Apply layer card takes."""
    reference = step.arguments["layer"]
    if not isinstance(reference, Reference):
        raise TypeError(f"{step.node} is not linked to a layer.")
    return reference


class NetworkBuilder:
    """Builds the network and the objects that one Train card needs, with weights.

    Objects (initializers, losses) are made anew for each input that they feed, so that no two layers share one;
    a layer that is lent to another card is the same layer everywhere.
    """

    def __init__(self, plan: Plan, specs: Mapping[Reference, DatasetSpec]) -> None:
        """Take a plan without errors and what is known of its datasets."""
        self._plan = plan
        self._specs = specs
        self._steps = {step.node: step for step in plan.steps}
        self._made: dict[Reference, Any] = {}

    def network(self, output: Reference) -> Any:
        """Build the ``keras.Model`` that an Output card closes; layers are made in the plan's order."""
        steps = steps_behind(self._plan, output.node)
        for step in steps:
            if step.kind is Kind.NETWORK_INPUT:
                self._add_input(step)
            elif step.kind is Kind.LAYER:
                self._add_layer(step)
            elif step.kind is Kind.APPLY:
                layer = self._look_up(lender(step))
                self._made[Reference(step.node, "output")] = call_layer(layer, resolved(step.call, self._look_up))
            elif step.kind is Kind.NETWORK_OUTPUT and step.node != output.node:
                self._made[Reference(step.node, "network")] = self._model(step)
        return self._model(self._steps[output.node])

    def _model(self, output: Step) -> Any:
        inputs = [self._made[Reference(step.node, "output")] for step in inputs_of(self._plan, output.node)]
        outputs = self._look_up(output.call["outputs"])  # type: ignore[arg-type]
        model = import_keras().Model(inputs[0] if len(inputs) == 1 else inputs, outputs, name=output.node)
        hold_frozen(model)
        return model

    def made(self, value: Argument) -> Any:
        """Make what an input of the Train card takes: an object, a list of them, or the value itself."""
        return _resolved(value, self._look_up)

    def _add_input(self, step: Step) -> None:
        reference = step.arguments.get("dataset")
        spec = self._specs[reference] if isinstance(reference, Reference) else None
        tensor = import_keras().Input(input_shape(step, spec), name=input_name(step))
        self._made[Reference(step.node, "output")] = tensor

    def _add_layer(self, step: Step) -> None:
        layer = make_layer(step, resolved(step.arguments, self._look_up))
        self._made[Reference(step.node, "layer")] = layer
        if step.call:
            self._made[Reference(step.node, "output")] = call_layer(layer, resolved(step.call, self._look_up))

    def _look_up(self, reference: Reference) -> Any:
        step = self._steps[reference.node]
        if step.kind is Kind.OBJECT:
            return make_object(step, resolved(step.arguments, self._look_up))
        return self._made[reference]
