"""Locally connected layers, which Keras 3 dropped: convolutions whose weights differ from place to place."""

from __future__ import annotations

from itertools import product
from math import prod
from typing import Any

import keras
from keras import ops

from cards.keras_layers.registration import known_channels, learned, read, registered, written

_OBJECTS = (
    "activation",
    "kernel_initializer",
    "bias_initializer",
    "kernel_regularizer",
    "bias_regularizer",
    "kernel_constraint",
    "bias_constraint",
)


class _LocallyConnected(keras.layers.Layer):
    """What the layers of one and two axes share; nothing is padded, and sizes must be known."""

    axes = 0

    def __init__(
        self,
        filters: int,
        kernel_size: int | tuple[int, ...],
        *,
        strides: int | tuple[int, ...] = 1,
        data_format: str | None = None,
        activation: Any = None,
        use_bias: bool = True,
        kernel_initializer: Any = "glorot_uniform",
        bias_initializer: Any = "zeros",
        kernel_regularizer: Any = None,
        bias_regularizer: Any = None,
        activity_regularizer: Any = None,
        kernel_constraint: Any = None,
        bias_constraint: Any = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(activity_regularizer=keras.regularizers.get(activity_regularizer), **kwargs)
        self.filters = filters
        self.kernel_size, self.strides = self._each(kernel_size), self._each(strides)
        self.data_format = keras.config.image_data_format() if data_format is None else data_format
        self.use_bias = use_bias
        self.activation = read("activation", activation)
        self.kernel_initializer = read("kernel_initializer", kernel_initializer)
        self.bias_initializer = read("bias_initializer", bias_initializer)
        self.kernel_regularizer = read("kernel_regularizer", kernel_regularizer)
        self.bias_regularizer = read("bias_regularizer", bias_regularizer)
        self.kernel_constraint = read("kernel_constraint", kernel_constraint)
        self.bias_constraint = read("bias_constraint", bias_constraint)
        self.input_spec = keras.layers.InputSpec(ndim=self.axes + 2)

    def _each(self, value: int | tuple[int, ...]) -> tuple[int, ...]:
        return (value,) * self.axes if isinstance(value, int) else tuple(value)

    @property
    def _channels_first(self) -> bool:
        return self.data_format == "channels_first"

    def _places(self, input_shape: tuple[int | None, ...]) -> tuple[int, ...]:
        """Return the size of the result along each axis."""
        sizes = input_shape[2:] if self._channels_first else input_shape[1:-1]
        places = []
        for size, kernel, stride in zip(sizes, self.kernel_size, self.strides, strict=True):
            if size is None:
                raise ValueError(f"Each place has weights of its own, so all sizes must be known; received {sizes}.")
            if size < kernel:
                raise ValueError(f"Kernel size {self.kernel_size} is larger than what comes in: {sizes}.")
            places.append((size - kernel) // stride + 1)
        return tuple(places)

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make the weights: one kernel and one bias a place."""
        places = self._places(input_shape)
        last = (*input_shape[2:], input_shape[1]) if self._channels_first else input_shape
        entries = known_channels(last) * prod(self.kernel_size)
        self.kernel = learned(self, "kernel", (*places, entries, self.filters))
        self.bias = learned(self, "bias", (*places, self.filters)) if self.use_bias else None

    def call(self, inputs: Any) -> Any:
        """Return for each place the product of what lies there with the place's own kernel."""
        if self._channels_first:
            inputs = ops.moveaxis(inputs, 1, -1)
        places = tuple(self.kernel.shape[: self.axes])
        windows = []
        for offsets in product(*(range(size) for size in self.kernel_size)):
            cut = [slice(None)]
            for offset, stride, count in zip(offsets, self.strides, places, strict=True):
                cut.append(slice(offset, offset + stride * (count - 1) + 1, stride))
            windows.append(inputs[tuple(cut)])
        letters = "xy"[: self.axes]
        result = ops.einsum(f"b{letters}i,{letters}if->b{letters}f", ops.concatenate(windows, axis=-1), self.kernel)
        if self.bias is not None:
            result = result + self.bias
        result = self.activation(result)
        return ops.moveaxis(result, -1, 1) if self._channels_first else result

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return the shape with the places that the kernel fits to."""
        places = self._places(input_shape)
        if self._channels_first:
            return (input_shape[0], self.filters, *places)
        return (input_shape[0], *places, self.filters)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {
            **super().get_config(),
            "filters": self.filters,
            "kernel_size": self.kernel_size,
            "strides": self.strides,
            "data_format": self.data_format,
            "use_bias": self.use_bias,
            "activity_regularizer": keras.regularizers.serialize(self.activity_regularizer),
            **{name: written(name, getattr(self, name)) for name in _OBJECTS},
        }


@registered
class LocallyConnected1D(_LocallyConnected):
    """Convolution of sequences (steps × channels) in which each place has a kernel of its own."""

    axes = 1


@registered
class LocallyConnected2D(_LocallyConnected):
    """Convolution of images (height × width × channels) in which each place has a kernel of its own."""

    axes = 2
