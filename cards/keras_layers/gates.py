"""Layers that weigh channels or voxels by what the network sees elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
from keras import ops

from cards.keras_layers.registration import known_channels, registered
from cards.keras_layers.resampling import resized


@registered
class SqueezeExcite3D(keras.layers.Layer):
    """Weighs each channel of a volume by a gate that is learned from the means of all channels (Hu et al., 2018).

    Args:
        ratio: how many times fewer units there are between than channels.
        activation: of the units between.
        gate_activation: of the gate.
    """

    def __init__(
        self, ratio: int = 4, activation: Any = "relu", gate_activation: Any = "sigmoid", **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        if ratio < 1:
            raise ValueError(f"ratio must be 1 or more. Received {ratio}.")
        self.ratio = ratio
        self.activation = keras.activations.get(activation)
        self.gate_activation = keras.activations.get(gate_activation)
        self.input_spec = keras.layers.InputSpec(ndim=5)

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make the two layers of the gate."""
        channels = known_channels(input_shape)
        units = max(1, channels // self.ratio)
        self.squeeze = keras.layers.Dense(units, self.activation, name="squeeze", dtype=self.dtype_policy)
        self.excite = keras.layers.Dense(channels, self.gate_activation, name="excite", dtype=self.dtype_policy)
        self.squeeze.build((None, channels))
        self.excite.build((None, units))

    def call(self, inputs: Any) -> Any:
        """Return the volumes with weighed channels."""
        gate = self.excite(self.squeeze(ops.mean(inputs, axis=(1, 2, 3))))
        return inputs * gate[:, None, None, None, :]

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the same shape."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {
            **super().get_config(),
            "ratio": self.ratio,
            "activation": keras.activations.serialize(self.activation),
            "gate_activation": keras.activations.serialize(self.gate_activation),
        }


@registered
class AttentionGate3D(keras.layers.Layer):
    """Weighs each voxel of a skip connection by a gate from a coarser level (Oktay et al., 2018).

    Args:
        filters: channels in which both are compared.
    """

    def __init__(self, filters: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.filters = filters

    def build(self, inputs_shape: tuple[int | None, ...], gate_shape: tuple[int | None, ...]) -> None:
        """Make the three maps of channels."""
        known_channels(inputs_shape)
        known_channels(gate_shape)
        between = (*inputs_shape[:-1], self.filters)
        self.from_inputs = self._map("from_inputs", self.filters, inputs_shape, use_bias=False)
        self.from_gate = self._map("from_gate", self.filters, gate_shape)
        self.weight = self._map("weight", 1, between)

    def _map(self, name: str, units: int, shape: tuple[int | None, ...], *, use_bias: bool = True) -> Any:
        layer = keras.layers.Dense(units, use_bias=use_bias, name=name, dtype=self.dtype_policy)
        layer.build(shape)
        return layer

    def call(self, inputs: Any, gate: Any) -> Any:
        """Return the skip connection with weighed voxels.

        Args:
            inputs: batch × depth × height × width × channels.
            gate: the same or coarser, with any number of channels.
        """
        coarse = resized(self.from_gate(gate), ops.shape(inputs)[1:4], "trilinear")
        weight = self.weight(ops.relu(self.from_inputs(inputs) + coarse))
        return inputs * ops.sigmoid(weight)

    def compute_output_shape(self, inputs_shape: Any, gate_shape: Any) -> Any:
        """Return the shape of the skip connection."""
        if len(inputs_shape) != 5 or len(gate_shape) != 5:
            raise ValueError("Both inputs are volumes: depth × height × width × channels.")
        return inputs_shape

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "filters": self.filters}


@registered
class SpatialGate3D(keras.layers.Layer):
    """Weighs each voxel of a volume by a gate learned from the mean and the greatest of its channels (CBAM, 2018).

    Args:
        kernel_size: of the convolution that makes the gate, in voxels.
    """

    def __init__(self, *, kernel_size: Sequence[int] = (7, 7, 7), **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.kernel_size = tuple(kernel_size)
        self.input_spec = keras.layers.InputSpec(ndim=5)
        self.gate = keras.layers.Conv3D(
            1, self.kernel_size, padding="same", activation="sigmoid", use_bias=False, dtype=self.dtype_policy
        )

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make the weights of the gate."""
        self.gate.build((*input_shape[:-1], 2))

    def call(self, inputs: Any) -> Any:
        """Return the volumes with weighed voxels."""
        seen = [ops.mean(inputs, axis=-1, keepdims=True), ops.max(inputs, axis=-1, keepdims=True)]
        return inputs * self.gate(ops.concatenate(seen, axis=-1))

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the same shape."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "kernel_size": self.kernel_size}
