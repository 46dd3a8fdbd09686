"""Layers that bring volumes to another size."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

import keras
from keras import ops

from cards.keras_layers.registration import known_channels, registered


def resized(volumes: Any, size: Sequence[Any], interpolation: str) -> Any:
    """Bring volumes (batch × depth × height × width × channels) to a size; edges of voxels, not middles, are matched.

    Args:
        volumes: of any size.
        size: depth, height and width wanted.
        interpolation: ``trilinear`` or ``nearest``.
    """
    for axis, wanted in enumerate(size, 1):
        given = ops.shape(volumes)[axis]
        ratio = ops.cast(given, "float32") / ops.cast(wanted, "float32")
        middles = (ops.cast(ops.arange(wanted), "float32") + 0.5) * ratio
        if interpolation == "nearest":
            near = ops.clip(ops.cast(ops.floor(middles), "int32"), 0, given - 1)
            volumes = ops.take(volumes, near, axis=axis)
            continue
        places = ops.clip(middles - 0.5, 0.0, ops.cast(given, "float32") - 1)
        low = ops.cast(ops.floor(places), "int32")
        share = ops.cast(places - ops.cast(low, "float32"), volumes.dtype)
        share = ops.reshape(share, [-1 if other == axis else 1 for other in range(5)])
        high = ops.minimum(low + 1, given - 1)
        volumes = ops.take(volumes, low, axis=axis) * (1 - share) + ops.take(volumes, high, axis=axis) * share
    return volumes


@registered
class Resize3D(keras.layers.Layer):
    """Brings volumes to one size.

    Args:
        size: depth, height and width of the result in voxels.
        interpolation: ``trilinear`` between the eight voxels around, or ``nearest``, which makes no new values.
    """

    def __init__(self, size: Sequence[int], interpolation: str = "trilinear", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if interpolation not in ("trilinear", "nearest"):
            raise ValueError(f"interpolation is trilinear or nearest. Received {interpolation!r}.")
        self.size, self.interpolation = tuple(size), interpolation
        self.input_spec = keras.layers.InputSpec(ndim=5)

    def call(self, inputs: Any) -> Any:
        """Return the volumes in their new size."""
        return resized(inputs, self.size, self.interpolation)

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return the shape with the new size."""
        return (input_shape[0], *self.size, input_shape[-1])

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "size": self.size, "interpolation": self.interpolation}


@registered
class SubpixelUpsampling3D(keras.layers.Layer):
    """Makes volumes larger: a convolution gives many channels, which are then laid out as the new voxels.

    Args:
        filters: channels of the result.
        size: how many times larger along depth, height and width.
        kernel_size: of the convolution, in voxels.
        activation: applied to the result.
        use_bias: whether the convolution adds biases.
    """

    def __init__(
        self,
        filters: int,
        *,
        size: Sequence[int] = (2, 2, 2),
        kernel_size: Sequence[int] = (3, 3, 3),
        activation: Any = None,
        use_bias: bool = True,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.filters, self.size, self.kernel_size = filters, tuple(size), tuple(kernel_size)
        self.activation, self.use_bias = keras.activations.get(activation), use_bias
        self.input_spec = keras.layers.InputSpec(ndim=5)
        self.convolution = keras.layers.Conv3D(
            filters * prod(self.size), self.kernel_size, padding="same", use_bias=use_bias, dtype=self.dtype_policy
        )

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make the convolution's weights."""
        known_channels(input_shape)
        self.convolution.build(input_shape)

    def call(self, inputs: Any) -> Any:
        """Return larger volumes."""
        values = self.convolution(inputs)
        _, depth, height, width, _ = ops.shape(values)
        a, b, c = self.size
        values = ops.reshape(values, (-1, depth, height, width, a, b, c, self.filters))
        values = ops.transpose(values, (0, 1, 4, 2, 5, 3, 6, 7))
        return self.activation(ops.reshape(values, (-1, depth * a, height * b, width * c, self.filters)))

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return the larger shape."""
        larger = [None if n is None else n * times for n, times in zip(input_shape[1:4], self.size, strict=True)]
        return (input_shape[0], *larger, self.filters)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {
            **super().get_config(),
            "filters": self.filters,
            "size": self.size,
            "kernel_size": self.kernel_size,
            "activation": keras.activations.serialize(self.activation),
            "use_bias": self.use_bias,
        }
