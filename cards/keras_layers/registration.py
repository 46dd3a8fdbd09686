"""How the classes here become known to Keras, and the words in which their weights are set up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import keras

Class = TypeVar("Class", bound=type)

_READERS: Mapping[str, Callable[[Any], Any]] = {
    "activation": keras.activations.get,
    "initializer": keras.initializers.get,
    "regularizer": keras.regularizers.get,
    "constraint": keras.constraints.get,
}
_WRITERS: Mapping[str, Callable[[Any], Any]] = {
    "activation": keras.activations.serialize,
    "initializer": keras.initializers.serialize,
    "regularizer": keras.regularizers.serialize,
    "constraint": keras.constraints.serialize,
}


def registered(cls: Class) -> Class:
    """Make a class known to Keras as ``voxdeck>Name``, so that a saved model with it can be loaded."""
    known: Class = keras.saving.register_keras_serializable(package="voxdeck")(cls)
    return known


def read(name: str, value: Any) -> Any:
    """Return what an argument such as ``kernel_initializer`` stands for."""
    return _READERS[name.rpartition("_")[2]](value)


def written(name: str, value: Any) -> Any:
    """Return an argument as a file holds it."""
    return _WRITERS[name.rpartition("_")[2]](value)


def learned(layer: Any, weight: str, shape: tuple[int, ...], name: str = "") -> Any:
    """Add a weight to a layer by its ``<weight>_initializer``, ``_regularizer`` and ``_constraint``."""
    return layer.add_weight(
        name=name or weight,
        shape=shape,
        initializer=getattr(layer, f"{weight}_initializer"),
        regularizer=getattr(layer, f"{weight}_regularizer"),
        constraint=getattr(layer, f"{weight}_constraint"),
    )


def known_channels(shape: tuple[int | None, ...]) -> int:
    """Return the size of the last axis.

    Raises:
        ValueError: it is not known.
    """
    channels = shape[-1]
    if channels is None:
        raise ValueError("The number of channels is not known. Use volumes that all have the same number of channels.")
    return int(channels)
