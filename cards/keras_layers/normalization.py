"""Instance normalization."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from cards.keras_layers.registration import known_channels, learned, read, registered, written

_OBJECTS = tuple(
    f"{weight}_{of}" for of in ("initializer", "regularizer", "constraint") for weight in ("beta", "gamma")
)


@registered
class InstanceNormalization(keras.layers.Layer):
    """Brings each channel of each volume to mean 0 and spread 1, whatever else is in the batch.

    The channels are the last axis; all axes between batch and channels are taken together.
    """

    def __init__(
        self,
        *,
        epsilon: float = 0.001,
        center: bool = True,
        scale: bool = True,
        beta_initializer: Any = "zeros",
        gamma_initializer: Any = "ones",
        beta_regularizer: Any = None,
        gamma_regularizer: Any = None,
        beta_constraint: Any = None,
        gamma_constraint: Any = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.epsilon, self.center, self.scale = epsilon, center, scale
        self.beta_initializer = read("beta_initializer", beta_initializer)
        self.gamma_initializer = read("gamma_initializer", gamma_initializer)
        self.beta_regularizer = read("beta_regularizer", beta_regularizer)
        self.gamma_regularizer = read("gamma_regularizer", gamma_regularizer)
        self.beta_constraint = read("beta_constraint", beta_constraint)
        self.gamma_constraint = read("gamma_constraint", gamma_constraint)
        self.input_spec = keras.layers.InputSpec(min_ndim=3)

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make an offset and a factor a channel."""
        channels = known_channels(input_shape)
        self.beta = learned(self, "beta", (channels,)) if self.center else None
        self.gamma = learned(self, "gamma", (channels,)) if self.scale else None

    def call(self, inputs: Any) -> Any:
        """Return the normalized tensor, of the same shape."""
        values = ops.cast(inputs, "float32")  # squares of half floats overflow
        mean, variance = ops.moments(values, axes=tuple(range(1, len(inputs.shape) - 1)), keepdims=True)
        result = (values - mean) * ops.rsqrt(variance + self.epsilon)
        if self.gamma is not None:
            result = result * ops.cast(self.gamma, "float32")
        if self.beta is not None:
            result = result + ops.cast(self.beta, "float32")
        return ops.cast(result, self.compute_dtype)

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the same shape."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {
            **super().get_config(),
            "epsilon": self.epsilon,
            "center": self.center,
            "scale": self.scale,
            **{name: written(name, getattr(self, name)) for name in _OBJECTS},
        }
