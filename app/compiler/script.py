"""Writes a network as a Python script that needs Keras alone, to be read and changed by hand."""

from __future__ import annotations

import builtins
import json
import keyword
import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from app.compiler.behind import inputs_of, steps_behind
from app.compiler.findings import Shape
from app.compiler.plan import Argument, Plan, Reference, Step
from cards.card import Kind

Defaults = Callable[[str], Mapping[str, Any]]

_OURS = "cards.keras_layers."
_WIDTH = 100
_TAKEN = frozenset({"keras", "keras_layers", "model", *keyword.kwlist, *keyword.softkwlist, *dir(builtins)})


def _none(_factory: str) -> Mapping[str, Any]:
    return {}


def network_script(
    plan: Plan, output: str, shapes: Mapping[str, Shape], defaults: Defaults = _none, precision: str = "float32"
) -> str:
    """Return a script that builds the network of an Output card as ``model``.

    Args:
        plan: without errors.
        output: node of the Output card.
        shapes: of one volume at each Input card, by node, as the checker found them.
        defaults: values that a factory takes by itself; arguments equal to them are left out.
        precision: number format to calculate in.
    """
    return _Script(plan, output, shapes, defaults).text(precision)


class _Script:
    def __init__(self, plan: Plan, output: str, shapes: Mapping[str, Shape], defaults: Defaults) -> None:
        self._plan, self._output, self._shapes, self._defaults = plan, output, shapes, defaults
        self._by_node = {step.node: step for step in plan.steps}
        self._behind = steps_behind(plan, output)
        self._lent = {entry.node for step in self._behind for entry in step.references() if entry.output == "layer"}
        self._names = self._variable_names()

    def text(self, precision: str) -> str:
        lines = [line for step in self._behind for line in self._lines(step)]
        head = ['"""A network made with Voxdeck. Run it to see the layers, or import ``model`` from it."""', ""]
        if any(step.factory.startswith(_OURS) for step in self._behind):
            head += ["# keras_layers are layers of Voxdeck's own: let PYTHONPATH name the folder that holds cards/."]
            head += ["import keras", "from cards import keras_layers", ""]
        else:
            head += ["import keras", ""]
        if precision != "float32":
            head += [f"keras.config.set_dtype_policy({_literal(precision)})", ""]
        return "\n".join([*head, *lines, "", 'if __name__ == "__main__":', "    model.summary()", ""])

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
            return [f"{name} = keras.Input({_literal(self._shapes[step.node])}, name={_literal(str(called))})"]
        if step.kind is Kind.LAYER:
            return self._layer_lines(step, name)
        if step.kind is Kind.APPLY:
            return [_call(f"{name} = {self._text(step.arguments['layer'])}", self._tensors(step))]
        if step.kind is Kind.NETWORK_OUTPUT:
            return [self._model_line(step, "model" if step.node == self._output else name)]
        return []

    def _layer_lines(self, step: Step, name: str) -> list[str]:
        """Make a layer and call it in one line, or in two where another card takes the layer."""
        factory = _factory(step)
        arguments = [*self._arguments(step), f"name={_literal(step.node)}"]
        if step.node not in self._lent:
            return [_call(f"{name} = {factory}", arguments, f"({', '.join(self._tensors(step))})")]
        lines = [_call(f"{name}_layer = {factory}", arguments)]
        if step.call:
            lines.append(_call(f"{name} = {name}_layer", self._tensors(step)))
        return lines

    def _model_line(self, step: Step, name: str) -> str:
        inputs = [self._names[entry.node] for entry in inputs_of(self._plan, step.node)]
        given = inputs[0] if len(inputs) == 1 else f"[{', '.join(inputs)}]"
        return _call(f"{name} = keras.Model", [given, self._text(step.call["outputs"]), f"name={_literal(step.node)}"])

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
            if not (name in usual and usual[name] == value and isinstance(usual[name], bool) is isinstance(value, bool))
        ]

    def _text(self, value: Argument) -> str:
        if isinstance(value, tuple) and value and isinstance(value[0], Reference):
            return f"[{', '.join(self._text(entry) for entry in value)}]"
        if not isinstance(value, Reference):
            return _literal(value)
        step = self._by_node[value.node]
        if step.kind is Kind.OBJECT:
            return f"{_factory(step)}({', '.join(self._arguments(step))})"
        return f"{self._names[value.node]}_layer" if value.output == "layer" else self._names[value.node]


def _factory(step: Step) -> str:
    return step.factory.removeprefix("cards.")


def _literal(value: Any) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return f"float({str(value)!r})"
    if isinstance(value, tuple):
        inside = ", ".join(_literal(entry) for entry in value)
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _call(callee: str, arguments: list[str], end: str = "") -> str:
    """Write a call in a line, or an argument a line where that is too long."""
    line = f"{callee}({', '.join(arguments)}){end}"
    if len(line) <= _WIDTH:
        return line
    return "\n".join([f"{callee}(", *(f"    {argument}," for argument in arguments), f"){end}"])
