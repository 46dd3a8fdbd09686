"""Pooling of volumes in ways that Keras lacks."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb
from typing import Any

import keras
from keras import ops

from cards.keras_layers.registration import known_channels, registered


@registered
class BlurPooling3D(keras.layers.Layer):
    """Makes volumes smaller after a small blur, so that a shift of the input changes little (Zhang, 2019).

    The blur is the binomial row (1, 2, 1 for a window of 3) along each axis; the edge is repeated.

    Args:
        pool_size: window of the blur in voxels along each axis, an odd number.
        strides: step between two results along each axis.
    """

    def __init__(
        self, *, pool_size: Sequence[int] = (3, 3, 3), strides: Sequence[int] = (2, 2, 2), **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.pool_size, self.strides = tuple(pool_size), tuple(strides)
        if any(size % 2 == 0 for size in self.pool_size):
            raise ValueError(f"pool_size takes odd numbers. Received {self.pool_size}.")
        self.input_spec = keras.layers.InputSpec(ndim=5)

    def call(self, inputs: Any) -> Any:
        """Return blurred and smaller volumes."""
        for axis, (size, stride) in enumerate(zip(self.pool_size, self.strides, strict=True), 1):
            given = ops.shape(inputs)[axis]
            middles = ops.arange(0, given, stride)
            total: Any = 0.0
            for place in range(size):
                weight = comb(size - 1, place) / 2 ** (size - 1)
                total = total + weight * ops.take(
                    inputs, ops.clip(middles + place - size // 2, 0, given - 1), axis=axis
                )
            inputs = total
        return inputs

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return the smaller shape."""
        sizes = zip(input_shape[1:4], self.strides, strict=True)
        return (input_shape[0], *(None if n is None else -(-n // s) for n, s in sizes), input_shape[-1])

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "pool_size": self.pool_size, "strides": self.strides}


@registered
class GeneralizedMeanPooling3D(keras.layers.Layer):
    """Replaces each channel of a volume by a mean whose power is learned: 1 is the mean, large ones the greatest.

    Values below the small number count as it.

    Args:
        power: where the learned power starts.
        epsilon: the small number.
    """

    def __init__(self, *, power: float = 3.0, epsilon: float = 1e-6, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if power <= 0 or epsilon <= 0:
            raise ValueError(f"power and epsilon must be above 0. Received {power} and {epsilon}.")
        self.power, self.epsilon = power, epsilon
        self.input_spec = keras.layers.InputSpec(ndim=5)

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make the power of each channel."""
        start = keras.initializers.Constant(self.power)
        self.powers = self.add_weight(name="powers", shape=(known_channels(input_shape),), initializer=start)

    def call(self, inputs: Any) -> Any:
        """Return one number a channel."""
        values = ops.maximum(inputs, self.epsilon)
        greatest = ops.max(values, axis=(1, 2, 3), keepdims=True)
        # Shares of the greatest keep powers of large values finite.
        means = ops.mean(ops.power(values / greatest, self.powers), axis=(1, 2, 3))
        return greatest[:, 0, 0, 0] * ops.power(means, 1 / self.powers)

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return one number a channel."""
        return (input_shape[0], input_shape[-1])

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "power": self.power, "epsilon": self.epsilon}
