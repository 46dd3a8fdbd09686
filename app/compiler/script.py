"""Writes a network as a Python script that needs Keras alone, to be read and changed by hand."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Callable, Mapping
from typing import Any

from app.compiler.behind import inputs_of, steps_behind
from app.compiler.findings import Shape
from app.compiler.plan import Argument, Plan, Reference, Step
from app.compiler.python_text import call, comment, literal
from app.compiler.training_script import Training, training_lines
from cards.card import Kind

Defaults = Callable[[str], Mapping[str, Any]]

_OURS = "cards.keras_layers."
_FREEZE = '''
def freeze(layer):
    """Freeze all weights of frozen layers, also of layers within them, to which Keras does not hand the word on."""
    if not layer.trainable:
        for weight in layer.weights:
            weight.trainable = False
    for inner in layer._layers:
        freeze(inner)


freeze(model)'''
_OWN_NAMES = {
    *("keras", "keras_layers", "numpy", "model", "optimizer", "freeze", "take_weights", "balanced"),
    *("load_data", "training", "validation", "weights"),
}
_TAKEN = frozenset({*_OWN_NAMES, *keyword.kwlist, *keyword.softkwlist, *dir(builtins)})


def _none(_factory: str) -> Mapping[str, Any]:
    return {}


def network_script(
    plan: Plan,
    output: str,
    shapes: Mapping[str, Shape],
    defaults: Defaults = _none,
    *,
    precision: str = "float32",
    training: Training | None = None,
) -> str:
    """Return a script that builds the network of an Output card as ``model``, and trains it.

    Args:
        plan: without errors.
        output: node of the Output card.
        shapes: of one volume at each Input card, by node, as the checker found them.
        defaults: values that a factory takes by itself; arguments equal to them are left out.
        precision: number format to calculate in.
        training: how it is trained; None for a script that only builds.
    """
    return _Script(plan, output, shapes, defaults).text(precision, training)


class _Script:
    def __init__(self, plan: Plan, output: str, shapes: Mapping[str, Shape], defaults: Defaults) -> None:
        self._plan, self._output, self._shapes, self._defaults = plan, output, shapes, defaults
        self._by_node = {step.node: step for step in plan.steps}
        self._behind = steps_behind(plan, output)
        self._lent = {entry.node for step in self._behind for entry in step.references() if entry.output == "layer"}
        self._names = self._variable_names()

    def text(self, precision: str, training: Training | None = None) -> str:
        """Return the whole script."""
        lines = self._all_lines()
        if any(step.arguments.get("trainable") is False for step in self._behind):
            lines += ["", _FREEZE]
        if training is None:
            end = ["", 'if __name__ == "__main__":', "    model.summary()", ""]
        else:
            end = training_lines(training, self._text)
        own = any(f"{_OURS.removeprefix('cards.')}" in line for line in (*lines, *end))
        return "\n".join([*_head(precision, training, own=own), *lines, *end])

    def _all_lines(self) -> list[str]:
        """Write all steps; a comment tells where a group begins and ends."""
        lines: list[str] = []
        group = ""
        for step in self._behind:
            written = self._lines(step)
            if written and step.group != group:
                lines += ["", comment(step.group)] if step.group else [""]
                group = step.group
            lines += written
        return lines

    def _variable_names(self) -> dict[str, str]:
        """Give each node a name that Python takes and no other node has."""
        names: dict[str, str] = {}
        for step in self._behind:
            name = re.sub(r"\W", "_", step.node)
            name = f"_{name}" if name[:1].isdigit() else name
            while name in _TAKEN or name in names.values() or f"{name}_layer" in names.values():
                name += "_"
            names[step.node] = name
        return names

    def _lines(self, step: Step) -> list[str]:
        name = self._names[step.node]
        if step.kind is Kind.NETWORK_INPUT:
            called = step.arguments.get("name") or step.node
            return [f"{name} = keras.Input({literal(self._shapes[step.node])}, name={literal(str(called))})"]
        if step.kind is Kind.LAYER:
            return self._layer_lines(step, name)
        if step.kind is Kind.APPLY:
            return [call(f"{name} = {self._text(step.arguments['layer'])}", self._tensors(step))]
        if step.kind is Kind.NETWORK_OUTPUT:
            return [self._model_line(step, "model" if step.node == self._output else name)]
        return []

    def _layer_lines(self, step: Step, name: str) -> list[str]:
        """Make a layer and call it in one line, or in two where another card takes the layer."""
        factory = _factory(step)
        arguments = [*self._arguments(step), f"name={literal(step.node)}"]
        if step.node not in self._lent:
            return [call(f"{name} = {factory}", arguments, f"({', '.join(self._tensors(step))})")]
        lines = [call(f"{name}_layer = {factory}", arguments)]
        if step.call:
            lines.append(call(f"{name} = {name}_layer", self._tensors(step)))
        return lines

    def _model_line(self, step: Step, name: str) -> str:
        inputs = [self._names[entry.node] for entry in inputs_of(self._plan, step.node)]
        given = inputs[0] if len(inputs) == 1 else f"[{', '.join(inputs)}]"
        return call(f"{name} = keras.Model", [given, self._text(step.call["outputs"]), f"name={literal(step.node)}"])

    def _tensors(self, step: Step) -> list[str]:
        """Write what a layer is called on: one input by place, several by their names."""
        if len(step.call) == 1 or step.kind is Kind.APPLY:
            return [self._text(value) for value in step.call.values()]
        return [f"{name}={self._text(value)}" for name, value in step.call.items()]

    def _arguments(self, step: Step) -> list[str]:
        usual = self._defaults(step.factory)
        return [
            f"{name}={self._text(value)}"
            for name, value in step.arguments.items()
            if not (name in usual and _is_same(usual[name], value))
        ]

    def _text(self, value: Argument) -> str:
        if isinstance(value, tuple) and value and isinstance(value[0], Reference):
            return f"[{', '.join(self._text(entry) for entry in value)}]"
        if not isinstance(value, Reference):
            return literal(value)
        step = self._by_node[value.node]
        if step.kind is Kind.OBJECT:
            return f"{_factory(step)}({', '.join(self._arguments(step))})"
        return f"{self._names[value.node]}_layer" if value.output == "layer" else self._names[value.node]


def _head(precision: str, training: Training | None, *, own: bool) -> list[str]:
    """Write what stands above the layers."""
    use = "Put your data into load_data and run it" if training else "Run it to see the layers"
    head = [f'"""A network made with Voxdeck. {use}, or import ``model`` from it."""', ""]
    if own:
        head += ["# keras_layers are layers of Voxdeck's own: let PYTHONPATH name the folder that holds cards/."]
    head += ["import keras", *(["import numpy"] if training else [])]
    head += ["from cards import keras_layers", ""] if own else [""]
    seed = training.step.arguments.get("seed") if training else None
    if seed is not None:
        head += [f"keras.utils.set_random_seed({literal(seed)})"]
    if precision != "float32":
        head += [f"keras.config.set_dtype_policy({literal(precision)})"]
    return [*head, ""] if head[-1] else head


def _is_same(usual: Any, value: Argument) -> bool:
    """Tell whether a value is what a factory takes by itself; 1 stands there for (1, 1, 1)."""
    if type(usual) is int and isinstance(value, tuple):
        return bool(value) and all(type(entry) is int and entry == usual for entry in value)
    return bool(usual == value) and isinstance(usual, bool) is isinstance(value, bool)


def _factory(step: Step) -> str:
    return step.factory.removeprefix("cards.")
