"""Layers that cut, cover or shift parts of volumes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
from keras import ops

from cards.keras_layers.geometry import sampled
from cards.keras_layers.random_volumes import RandomVolumes
from cards.keras_layers.registration import registered


class _Crop(keras.layers.Layer):
    """A layer that cuts a box of one size out of volumes.

    Args:
        size: depth, height and width of the box in voxels.
    """

    def __init__(self, size: Sequence[int], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.size = tuple(size)
        self.input_spec = keras.layers.InputSpec(ndim=5)

    def _middle(self, volumes: Any) -> Any:
        cut = [slice(None)]
        for given, wanted in zip(ops.shape(volumes)[1:4], self.size, strict=True):
            start = (given - wanted) // 2
            cut.append(slice(start, start + wanted))
        return volumes[tuple(cut)]

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return the shape of the box.

        Raises:
            ValueError: it does not fit into the volumes.
        """
        if any(given is not None and given < wanted for given, wanted in zip(input_shape[1:4], self.size, strict=True)):
            raise ValueError(f"Size {self.size} is larger than what comes in: {tuple(input_shape[1:4])}.")
        return (input_shape[0], *self.size, input_shape[-1])

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "size": self.size}


@registered
class CenterCrop3D(_Crop):
    """Cuts the middle out of volumes; where there is one voxel too many, it is left at the end."""

    def call(self, inputs: Any) -> Any:
        """Return the middle of the volumes."""
        return self._middle(inputs)


@registered
class RandomCrop3D(_Crop):
    """Cuts a box out of each volume: at a random place in training, out of the middle at other times.

    Args:
        size: depth, height and width of the box in voxels.
        seed: start of the random numbers.
    """

    def __init__(self, size: Sequence[int], *, seed: int | None = None, **kwargs: Any) -> None:
        super().__init__(size, **kwargs)
        self.seed = seed
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, inputs: Any, training: bool = False) -> Any:  # noqa: FBT001, FBT002 - Keras hands it over
        """Return one box of each volume."""
        if not training:
            return self._middle(inputs)
        shape = ops.shape(inputs)
        rows = ops.reshape(inputs, (-1, inputs.shape[-1]))
        places: Any = ops.cast(ops.arange(shape[0]), "int32")[:, None, None, None]
        for axis, (given, wanted) in enumerate(zip(shape[1:4], self.size, strict=True)):
            free = ops.cast(given - wanted + 1, "float32")
            share = keras.random.uniform((shape[0],), dtype="float32", seed=self.seed_generator)
            start = ops.minimum(ops.cast(ops.floor(share * free), "int32"), given - wanted)
            along = start[:, None] + ops.cast(ops.arange(wanted), "int32")
            places = places * given + ops.reshape(along, [-1, *(wanted if axis == other else 1 for other in range(3))])
        return ops.take(rows, places, axis=0)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "seed": self.seed}


@registered
class RandomErasing3D(RandomVolumes):
    """Covers a box of each volume, at a place of its own, with one value.

    Args:
        size: edges of the box as a share of those of the volume, from 0 to 1.
        value: what the box is filled with.
        rate: share of the volumes that are changed.
        seed: start of the random numbers.
    """

    def __init__(
        self, *, size: float = 0.3, value: float = 0.0, rate: float = 0.5, seed: int | None = None, **kwargs: Any
    ) -> None:
        super().__init__(rate, seed, **kwargs)
        if not 0 <= size <= 1:
            raise ValueError(f"size must be from 0 to 1. Received {size}.")
        self.size, self.value = size, value

    def changed(self, volumes: Any) -> Any:
        """Return volumes with a covered box."""
        covered = None
        for axis, given in enumerate(ops.shape(volumes)[1:4], 1):
            edge = ops.floor(ops.cast(given, "float32") * self.size + 0.5)
            free = ops.cast(given, "float32") - edge + 1
            start = ops.floor(self.drawn(volumes, 0.0, 1.0) * free)[:, None]
            along = ops.cast(ops.arange(given), "float32")[None]
            inside = ops.logical_and(along >= start, along < start + edge)
            inside = ops.reshape(inside, [-1, *(given if axis == other else 1 for other in range(1, 5))])
            covered = inside if covered is None else ops.logical_and(covered, inside)
        return ops.where(covered, self.value, volumes)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "size": self.size, "value": self.value}


@registered
class RandomTranslation3D(RandomVolumes):
    """Shifts volumes along depth, height and width.

    Args:
        shift: greatest shift either way along each axis, in voxels.
        interpolation: ``linear`` between voxels, or ``nearest``, which shifts by whole voxels and so suits masks.
        fill_value: value of what comes in from outside.
        rate: share of the volumes that are changed.
        seed: start of the random numbers.
    """

    def __init__(
        self,
        *,
        shift: Sequence[float] = (2.0, 2.0, 2.0),
        interpolation: str = "linear",
        fill_value: float = 0.0,
        rate: float = 1.0,
        seed: int | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(rate, seed, **kwargs)
        if interpolation not in ("linear", "nearest"):
            raise ValueError(f"interpolation is linear or nearest. Received {interpolation!r}.")
        self.shift, self.interpolation, self.fill_value = tuple(shift), interpolation, fill_value

    def changed(self, volumes: Any) -> Any:
        """Return shifted volumes."""
        size = ops.shape(volumes)[1:4]
        grid = ops.stack(ops.meshgrid(*(ops.arange(n, dtype="float32") for n in size), indexing="ij"), axis=-1)
        shift = self.drawn(volumes, -1.0, 1.0, 3) * ops.convert_to_tensor(self.shift, "float32")
        places = ops.reshape(grid, (1, -1, 3)) - shift[:, None]
        return sampled(volumes, places, self.interpolation, self.fill_value)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        own = {"shift": self.shift, "interpolation": self.interpolation, "fill_value": self.fill_value}
        return {**super().get_config(), **own}
