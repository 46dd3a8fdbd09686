"""What all augmentations of volumes share."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


class RandomVolumes(keras.layers.Layer):
    """Changes some volumes of a batch in training, each in its own way, and none at other times.

    Two layers with the same seed draw the same numbers, so that a volume and its mask can be changed alike.

    Args:
        rate: share of the volumes that are changed, from 0 to 1.
        seed: start of the random numbers; None takes one from Keras' own.
    """

    def __init__(self, rate: float = 0.5, seed: int | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if not 0 <= rate <= 1:
            raise ValueError(f"rate must be from 0 to 1. Received {rate}.")
        self.rate, self.seed = rate, seed
        self.seed_generator = keras.random.SeedGenerator(seed)
        self.input_spec = keras.layers.InputSpec(ndim=5)

    def call(self, inputs: Any, training: bool = False) -> Any:  # noqa: FBT001, FBT002 - Keras hands it over
        """Return volumes (batch × depth × height × width × channels), some of them changed."""
        if not training:
            return inputs
        chosen = ops.reshape(self.drawn(inputs, 0.0, 1.0) < self.rate, (-1, 1, 1, 1, 1))
        changed = self.changed(ops.cast(inputs, "float32"))
        return ops.where(chosen, ops.cast(changed, inputs.dtype), inputs)

    def changed(self, volumes: Any) -> Any:
        """Return all volumes changed."""
        raise NotImplementedError

    def drawn(self, volumes: Any, low: float, high: float, *more: int) -> Any:
        """Draw numbers evenly between two bounds: one a volume, or an array of the shape ``more`` a volume."""
        shape = (ops.shape(volumes)[0], *more)
        return keras.random.uniform(shape, low, high, dtype="float32", seed=self.seed_generator)

    def drawn_for_each(self, volumes: Any, low: float, high: float) -> Any:
        """Draw one number a volume, shaped so that it can be multiplied with the volumes."""
        return ops.reshape(self.drawn(volumes, low, high), (-1, 1, 1, 1, 1))

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the same shape."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "rate": self.rate, "seed": self.seed}
