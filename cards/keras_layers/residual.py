"""Layers for deep residual networks and for transformers over volumes."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

import keras
from keras import ops

from cards.keras_layers.registration import known_channels, registered


@registered
class StochasticDepth(keras.layers.Layer):
    """Leaves a branch out for some volumes in training and makes up for it in the others (Huang et al., 2016).

    Args:
        rate: share of the volumes for which the branch is 0, from 0 to below 1.
        seed: start of the random numbers.
    """

    def __init__(self, *, rate: float = 0.1, seed: int | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if not 0 <= rate < 1:
            raise ValueError(f"rate must be from 0 to below 1. Received {rate}.")
        self.rate, self.seed = rate, seed
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, inputs: Any, training: bool = False) -> Any:  # noqa: FBT001, FBT002 - Keras hands it over
        """Return the tensor, 0 for some volumes in training."""
        if not training or self.rate == 0:
            return inputs
        drawn = keras.random.uniform((ops.shape(inputs)[0],), dtype="float32", seed=self.seed_generator)
        kept = ops.reshape(drawn >= self.rate, [-1] + [1] * (len(inputs.shape) - 1))
        return ops.where(kept, inputs / (1 - self.rate), ops.zeros_like(inputs))

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the same shape."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "rate": self.rate, "seed": self.seed}


@registered
class LayerScale(keras.layers.Layer):
    """Multiplies each channel by a learned number that starts small, for the branches of deep networks.

    Args:
        initial: where the numbers start.
    """

    def __init__(self, *, initial: float = 1e-5, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.initial = initial

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make one number a channel."""
        start = keras.initializers.Constant(self.initial)
        self.factors = self.add_weight(name="factors", shape=(known_channels(input_shape),), initializer=start)

    def call(self, inputs: Any) -> Any:
        """Return the scaled tensor, of the same shape."""
        return inputs * self.factors

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the same shape."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "initial": self.initial}


@registered
class PatchEmbedding3D(keras.layers.Layer):
    """Cuts volumes into boxes side by side and gives each a row of values, with a learned mark of its place.

    Args:
        units: values that stand for a box.
        patch_size: depth, height and width of a box; each must divide that of the volume.
    """

    def __init__(self, units: int, *, patch_size: Sequence[int] = (4, 4, 4), **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.units, self.patch_size = units, tuple(patch_size)
        self.input_spec = keras.layers.InputSpec(ndim=5)

    def _boxes(self, input_shape: tuple[int | None, ...]) -> tuple[int, ...]:
        sizes = input_shape[1:4]
        boxes = []
        for size, patch in zip(sizes, self.patch_size, strict=True):
            if size is None or size % patch:
                raise ValueError(f"Patch size {self.patch_size} must divide the size of the volumes: {tuple(sizes)}.")
            boxes.append(size // patch)
        return tuple(boxes)

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        """Make the table for boxes, its biases and the marks of places."""
        entries = known_channels(input_shape) * prod(self.patch_size)
        count = prod(self._boxes(input_shape))
        self.kernel = self.add_weight(name="kernel", shape=(entries, self.units), initializer="glorot_uniform")
        self.bias = self.add_weight(name="bias", shape=(self.units,), initializer="zeros")
        small = keras.initializers.RandomNormal(stddev=0.02)
        self.places = self.add_weight(name="places", shape=(count, self.units), initializer=small)

    def call(self, inputs: Any) -> Any:
        """Return a row of values for each box: batch × boxes × units."""
        depth, height, width = self._boxes(tuple(inputs.shape))
        a, b, c = self.patch_size
        channels = inputs.shape[-1]
        values = ops.reshape(inputs, (-1, depth, a, height, b, width, c, channels))
        values = ops.transpose(values, (0, 1, 3, 5, 2, 4, 6, 7))
        values = ops.reshape(values, (-1, depth * height * width, a * b * c * channels))
        return ops.matmul(values, self.kernel) + self.bias + self.places

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return boxes × units."""
        return (input_shape[0], prod(self._boxes(input_shape)), self.units)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "units": self.units, "patch_size": self.patch_size}


@registered
class CoordinateChannels3D(keras.layers.Layer):
    """Adds three channels that tell each voxel its place: from -1 to 1 along depth, height and width."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.input_spec = keras.layers.InputSpec(ndim=5)

    def call(self, inputs: Any) -> Any:
        """Return the volumes with three more channels."""
        shape = ops.shape(inputs)
        added = [inputs]
        for axis, size in enumerate(shape[1:4], 1):
            steps = ops.cast(ops.arange(size), "float32") / ops.cast(ops.maximum(size - 1, 1), "float32")
            line = ops.reshape(ops.cast(2 * steps - 1, inputs.dtype), [-1 if axis == n else 1 for n in range(5)])
            added.append(ops.broadcast_to(line, (*shape[:4], 1)))
        return ops.concatenate(added, axis=-1)

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return the shape with three more channels."""
        channels = input_shape[-1]
        return (*input_shape[:-1], None if channels is None else channels + 3)
