"""An activation that Keras 3 dropped."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from cards.keras_layers.registration import registered


@registered
class ThresholdedReLU(keras.layers.Layer):
    """Passes values above a threshold on and sets all others to 0; any shape.

    Args:
        theta: the threshold, 0 or more.
    """

    def __init__(self, theta: float = 1.0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if theta < 0:
            raise ValueError(f"theta must be 0 or more. Received {theta}.")
        self.theta = theta
        self.supports_masking = True

    def call(self, inputs: Any) -> Any:
        """Return ``inputs`` where they exceed the threshold, else 0."""
        return ops.where(inputs > self.theta, inputs, ops.zeros_like(inputs))

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the same shape."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "theta": self.theta}
