"""Depthwise and separable convolutions of volumes, which Keras has for sequences and images only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
from keras import ops

from cards.keras_layers.registration import known_channels, learned, read, registered, written

_AXES = 3


class _Depthwise(keras.layers.Layer):
    """What both share: each channel is convolved by itself."""

    def __init__(
        self,
        kernel_size: Sequence[int],
        *,
        strides: Sequence[int],
        padding: str,
        dilation_rate: Sequence[int],
        depth_multiplier: int,
        activation: Any,
        use_bias: bool,
        activity_regularizer: Any,
        objects: dict[str, Any],
        **kwargs: Any,
    ) -> None:
        super().__init__(activity_regularizer=keras.regularizers.get(activity_regularizer), **kwargs)
        self.kernel_size, self.strides, self.dilation_rate = tuple(kernel_size), tuple(strides), tuple(dilation_rate)
        if padding not in ("valid", "same"):
            raise ValueError(f"padding is valid or same. Received {padding!r}.")
        if max(self.strides) > 1 and max(self.dilation_rate) > 1:
            raise ValueError("Strides and dilation rate cannot both be above 1.")
        self.padding, self.depth_multiplier, self.use_bias = padding, depth_multiplier, use_bias
        self.activation = keras.activations.get(activation)
        self._objects = tuple(objects)
        for name, value in objects.items():
            setattr(self, name, read(name, value))
        self.input_spec = keras.layers.InputSpec(ndim=_AXES + 2)

    def _add_depthwise(self, input_shape: tuple[int | None, ...]) -> int:
        """Make the kernels; return the number of channels that they give."""
        channels = known_channels(input_shape)
        self.depthwise_kernel = learned(
            self, "depthwise", (*self.kernel_size, channels, self.depth_multiplier), "depthwise_kernel"
        )
        return channels * self.depth_multiplier

    def _convolved(self, volumes: Any) -> Any:
        """Convolve slice by slice: the kernel's slices are convolved as images, and their results added up."""
        volumes = self._padded(volumes)
        size = ops.shape(volumes)[1:4]
        channels = volumes.shape[-1]
        reach, step, rate = self.kernel_size[0], self.strides[0], self.dilation_rate[0]
        count = (size[0] - (reach - 1) * rate - 1) // step + 1
        # TensorFlow strides both axes of an image alike; with other strides the rest is left out afterwards.
        alike = self.strides[1] if self.strides[1] == self.strides[2] else 1
        total: Any = 0.0
        for place in range(reach):
            start = place * rate
            slices = volumes[:, start : start + (count - 1) * step + 1 : step]
            total = total + ops.depthwise_conv(
                ops.reshape(slices, (-1, size[1], size[2], channels)),
                self.depthwise_kernel[place],
                strides=alike,
                padding="valid",
                data_format="channels_last",
                dilation_rate=self.dilation_rate[1:],
            )
        if alike != self.strides[1] or alike != self.strides[2]:
            total = total[:, :: self.strides[1], :: self.strides[2]]
        return ops.reshape(total, (-1, count, *ops.shape(total)[1:3], channels * self.depth_multiplier))

    def _padded(self, volumes: Any) -> Any:
        if self.padding == "valid":
            return volumes
        size = ops.shape(volumes)[1:4]
        added = []
        for n, kernel, stride, rate in zip(size, self.kernel_size, self.strides, self.dilation_rate, strict=True):
            reach = (kernel - 1) * rate
            more = ((n + stride - 1) // stride - 1) * stride + reach + 1 - n
            more = max(more, 0) if isinstance(more, int) else ops.maximum(more, 0)
            added.append((more // 2, more - more // 2))
        return ops.pad(volumes, ((0, 0), *added, (0, 0)))

    def _size(self, input_shape: tuple[int | None, ...]) -> list[int | None]:
        found: list[int | None] = []
        for n, kernel, stride, rate in zip(
            input_shape[1:4], self.kernel_size, self.strides, self.dilation_rate, strict=True
        ):
            if n is None:
                found.append(None)
                continue
            reach = (kernel - 1) * rate + 1 if self.padding == "valid" else 1
            if n < reach:
                raise ValueError(f"The kernel reaches over {reach} voxels, but what comes in has only {n}.")
            found.append((n - reach) // stride + 1)
        return found

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {
            **super().get_config(),
            "kernel_size": self.kernel_size,
            "strides": self.strides,
            "padding": self.padding,
            "dilation_rate": self.dilation_rate,
            "depth_multiplier": self.depth_multiplier,
            "activation": keras.activations.serialize(self.activation),
            "use_bias": self.use_bias,
            "activity_regularizer": keras.regularizers.serialize(self.activity_regularizer),
            **{name: written(name, getattr(self, name)) for name in self._objects},
        }


@registered
class DepthwiseConv3D(_Depthwise):
    """Convolves each channel of volumes by itself with kernels of its own; channels last."""

    def __init__(
        self,
        kernel_size: Sequence[int],
        *,
        strides: Sequence[int] = (1, 1, 1),
        padding: str = "valid",
        depth_multiplier: int = 1,
        dilation_rate: Sequence[int] = (1, 1, 1),
        activation: Any = None,
        use_bias: bool = True,
        depthwise_initializer: Any = "glorot_uniform",
        bias_initializer: Any = "zeros",
        depthwise_regularizer: Any = None,
        bias_regularizer: Any = None,
        activity_regularizer: Any = None,
        depthwise_constraint: Any = None,
        bias_constraint: Any = None,
        **kwargs: Any,
    ) -> None:
        objects = {
            "depthwise_initializer": depthwise_initializer,
            "bias_initializer": bias_initializer,
            "depthwise_regularizer": depthwise_regularizer,
            "bias_regularizer": bias_regularizer,
            "depthwise_constraint": depthwise_constraint,
            "bias_constraint": bias_constraint,
        }
        super().__init__(
            kernel_size,
            strides=strides,
            padding=padding,
            dilation_rate=dilation_rate,
            depth_multiplier=depth_multiplier,
            activation=activation,
            use_bias=use_bias,
            activity_regularizer=activity_regularizer,
            objects=objects,
            **kwargs,
        )

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make the kernels and the biases."""
        given = self._add_depthwise(input_shape)
        self.bias = learned(self, "bias", (given,)) if self.use_bias else None

    def call(self, inputs: Any) -> Any:
        """Return convolved volumes with channels · multiplier channels."""
        result = self._convolved(inputs)
        return self.activation(result if self.bias is None else result + self.bias)

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return the shape of the result."""
        return (input_shape[0], *self._size(input_shape), known_channels(input_shape) * self.depth_multiplier)


@registered
class SeparableConv3D(_Depthwise):
    """Convolves each channel of volumes by itself, then mixes the channels in each voxel; channels last."""

    def __init__(
        self,
        filters: int,
        kernel_size: Sequence[int],
        *,
        strides: Sequence[int] = (1, 1, 1),
        padding: str = "valid",
        dilation_rate: Sequence[int] = (1, 1, 1),
        depth_multiplier: int = 1,
        activation: Any = None,
        use_bias: bool = True,
        depthwise_initializer: Any = "glorot_uniform",
        pointwise_initializer: Any = "glorot_uniform",
        bias_initializer: Any = "zeros",
        depthwise_regularizer: Any = None,
        pointwise_regularizer: Any = None,
        bias_regularizer: Any = None,
        activity_regularizer: Any = None,
        depthwise_constraint: Any = None,
        pointwise_constraint: Any = None,
        bias_constraint: Any = None,
        **kwargs: Any,
    ) -> None:
        objects = {
            "depthwise_initializer": depthwise_initializer,
            "pointwise_initializer": pointwise_initializer,
            "bias_initializer": bias_initializer,
            "depthwise_regularizer": depthwise_regularizer,
            "pointwise_regularizer": pointwise_regularizer,
            "bias_regularizer": bias_regularizer,
            "depthwise_constraint": depthwise_constraint,
            "pointwise_constraint": pointwise_constraint,
            "bias_constraint": bias_constraint,
        }
        self.filters = filters
        super().__init__(
            kernel_size,
            strides=strides,
            padding=padding,
            dilation_rate=dilation_rate,
            depth_multiplier=depth_multiplier,
            activation=activation,
            use_bias=use_bias,
            activity_regularizer=activity_regularizer,
            objects=objects,
            **kwargs,
        )

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make the kernels, the table that mixes channels, and the biases."""
        given = self._add_depthwise(input_shape)
        self.pointwise_kernel = learned(self, "pointwise", (given, self.filters), "pointwise_kernel")
        self.bias = learned(self, "bias", (self.filters,)) if self.use_bias else None

    def call(self, inputs: Any) -> Any:
        """Return convolved volumes with ``filters`` channels."""
        result = ops.matmul(self._convolved(inputs), self.pointwise_kernel)
        return self.activation(result if self.bias is None else result + self.bias)

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return the shape of the result."""
        return (input_shape[0], *self._size(input_shape), self.filters)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "filters": self.filters}
