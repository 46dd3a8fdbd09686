"""A constraint that Keras 3 dropped."""

from __future__ import annotations

from itertools import product
from typing import Any

import keras
import numpy as np
from keras import ops

from cards.keras_layers.registration import registered


@registered
class RadialConstraint(keras.constraints.Constraint):
    """Makes kernels look alike from all sides: entries at one distance from the middle get their mean.

    It takes kernels of a convolution: spatial axes, then channels in and out. The result is the nearest kernel, by
    least squares, that depends on the distance alone.
    """

    def __call__(self, w: Any) -> Any:
        """Return the kernel with each entry replaced by the mean of those at its distance."""
        w = ops.convert_to_tensor(w)
        shape = tuple(w.shape)
        if len(shape) < 3:
            raise ValueError(f"It takes the kernel of a convolution; received weights with {len(shape)} axes.")
        space = shape[:-2]
        mixing = ops.cast(ops.convert_to_tensor(_mixing(space)), w.dtype)
        return ops.reshape(ops.matmul(mixing, ops.reshape(w, (mixing.shape[0], -1))), shape)


def _mixing(space: tuple[int, ...]) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Return the matrix that takes means over entries at one distance from the middle; each row adds up to 1."""
    # Twice the offset from the middle is whole, so distances compare exactly.
    squares = [sum((2 * i - size + 1) ** 2 for i, size in zip(at, space, strict=True)) for at in _places(space)]
    alike = np.equal.outer(squares, squares).astype(np.float32)
    return np.asarray(alike / alike.sum(axis=1, keepdims=True), np.float32)


def _places(space: tuple[int, ...]) -> list[tuple[int, ...]]:
    return list(product(*(range(size) for size in space)))
