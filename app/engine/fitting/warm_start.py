"""Begins a training with the weights of another network, as far as they fit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.engine.failures import RunFailed
from app.engine.settings import import_keras
from resources.translations import tr


def take_weights(model: Any, source: Path) -> dict[str, Any]:
    """Give a model the weights of a saved one, layer by layer where name and shapes are the same.

    Where no name is known, as in a network of another program, layers are matched by their order and shapes.

    Args:
        model: built.
        source: a ``.keras`` file.

    Returns:
        What a ``warm_start`` event tells.

    Raises:
        RunFailed: the file cannot be read.
    """
    try:
        other = import_keras().models.load_model(source, compile=False)
    except Exception as error:
        reason = str(error).splitlines()[0]
        raise RunFailed(tr("{file} cannot be read as a Keras model: {reason}", file=source, reason=reason)) from error
    named = {layer.name: layer for layer in other.layers}
    weighted = [layer for layer in model.layers if layer.weights]
    if not any(layer.name in named for layer in weighted):
        named = _by_order(weighted, [layer for layer in other.layers if layer.weights])
    taken, parameters, left = 0, 0, []
    for layer in weighted:
        given = named.get(layer.name)
        if given is None:
            left.append({"layer": layer.name, "why": tr("the other network has no such layer")})
        elif _shapes(given) != _shapes(layer):
            left.append({"layer": layer.name, "why": tr("its weights have the shapes {shapes}", shapes=_shapes(given))})
        else:
            layer.set_weights(given.get_weights())
            taken, parameters = taken + 1, parameters + int(layer.count_params())
    return {"source": str(source), "taken": taken, "parameters": parameters, "left": left}


def _shapes(layer: Any) -> list[tuple[int, ...]]:
    return [tuple(weight.shape) for weight in layer.weights]


def _by_order(mine: list[Any], others: list[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    rest = iter(others)
    for layer in mine:
        given = next((other for other in rest if type(other) is type(layer) and _shapes(other) == _shapes(layer)), None)
        if given is None:
            break
        found[layer.name] = given
    return found
