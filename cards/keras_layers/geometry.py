"""Augmentations that move the voxels of volumes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from math import pi
from typing import Any

from keras import ops

from cards.keras_layers.random_volumes import RandomVolumes
from cards.keras_layers.registration import registered


@registered
class RandomFlip3D(RandomVolumes):
    """Mirrors volumes along each of some axes by chance.

    Args:
        axes: 1 is the depth, 2 the height, 3 the width.
        rate: probability that a volume is mirrored along an axis, for each axis by itself.
        seed: start of the random numbers.
    """

    def __init__(
        self, axes: Sequence[int] = (1, 2, 3), rate: float = 0.5, seed: int | None = None, **kwargs: Any
    ) -> None:
        super().__init__(rate, seed, **kwargs)
        self.axes = tuple(axes)
        if not set(self.axes) <= {1, 2, 3} or not self.axes:
            raise ValueError(f"axes are out of 1 (depth), 2 (height) and 3 (width). Received {self.axes}.")

    def call(self, inputs: Any, training: bool = False) -> Any:  # noqa: FBT001, FBT002 - Keras hands it over
        """Return volumes, some of them mirrored."""
        if not training:
            return inputs
        for axis in self.axes:
            chosen = self.drawn_for_each(inputs, 0.0, 1.0) < self.rate
            inputs = ops.where(chosen, ops.flip(inputs, axis=axis), inputs)
        return inputs

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "axes": self.axes}


@registered
class RandomAffine3D(RandomVolumes):
    """Turns volumes about their middle and makes them larger or smaller within their frame.

    Args:
        rotation: greatest turn either way about the axes of depth, height and width, in degrees.
        scaling: greatest change of size as a share of it, from 0 to below 1; one number for all axes of a volume.
        spacing: size of a voxel along depth, height and width, in any unit; turns are true in this unit.
        interpolation: ``linear`` between the eight voxels around, or ``nearest``, which makes no new values in masks.
        fill_value: value of what lies outside of the volume.
        rate: share of the volumes that are changed.
        seed: start of the random numbers.
    """

    def __init__(
        self,
        *,
        rotation: Sequence[float] = (15.0, 15.0, 15.0),
        scaling: float = 0.1,
        spacing: Sequence[float] = (1.0, 1.0, 1.0),
        interpolation: str = "linear",
        fill_value: float = 0.0,
        rate: float = 1.0,
        seed: int | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(rate, seed, **kwargs)
        if interpolation not in ("linear", "nearest"):
            raise ValueError(f"interpolation is linear or nearest. Received {interpolation!r}.")
        if not 0 <= scaling < 1:
            raise ValueError(f"scaling must be from 0 to below 1. Received {scaling}.")
        self.rotation, self.scaling, self.spacing = tuple(rotation), scaling, tuple(spacing)
        self.interpolation, self.fill_value = interpolation, fill_value

    def changed(self, volumes: Any) -> Any:
        """Return turned and scaled volumes of the same shape."""
        size = ops.shape(volumes)[1:4]
        grid = ops.stack(ops.meshgrid(*(ops.arange(n, dtype="float32") for n in size), indexing="ij"), axis=-1)
        grid = ops.reshape(grid, (-1, 3))
        middle = (ops.cast(ops.stack([ops.convert_to_tensor(n) for n in size]), "float32") - 1) / 2
        back = self._way_back(volumes)
        places = ops.einsum("bij,nj->bni", back, grid - middle) + middle
        return sampled(volumes, places, self.interpolation, self.fill_value)

    def _way_back(self, volumes: Any) -> Any:
        """Return for each volume the matrix from places of the result to those of the volume, from the middle."""
        angles = self.drawn(volumes, -1.0, 1.0, 3) * (pi / 180) * ops.convert_to_tensor(self.rotation, "float32")
        scale = self.drawn(volumes, 1 - self.scaling, 1 + self.scaling)
        spacing = ops.convert_to_tensor(self.spacing, "float32")
        turn = rotations(angles)
        # The transpose of a rotation undoes it; voxels become lengths before it and voxels again after it.
        return ops.transpose(turn, (0, 2, 1)) * spacing[None, None, :] / spacing[None, :, None] / scale[:, None, None]

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {
            **super().get_config(),
            "rotation": self.rotation,
            "scaling": self.scaling,
            "spacing": self.spacing,
            "interpolation": self.interpolation,
            "fill_value": self.fill_value,
        }


def rotations(angles: Any) -> Any:
    """Return rotation matrices (n × 3 × 3): about the first axis, then the second, then the third.

    Args:
        angles: n × 3, in radians.
    """
    matrix = None
    for axis in range(3):
        cosine, sine = ops.cos(angles[:, axis]), ops.sin(angles[:, axis])
        one, zero = ops.ones_like(cosine), ops.zeros_like(cosine)
        first, second = [other for other in range(3) if other != axis]
        entries = {(axis, axis): one, (first, first): cosine, (second, second): cosine}
        entries |= {(first, second): -sine, (second, first): sine}
        rows = [ops.stack([entries.get((i, j), zero) for j in range(3)], axis=-1) for i in range(3)]
        turn = ops.stack(rows, axis=-2)
        matrix = turn if matrix is None else ops.matmul(turn, matrix)
    return matrix


def sampled(volumes: Any, places: Any, interpolation: str, fill_value: float) -> Any:
    """Look volumes up at places between voxels.

    Args:
        volumes: batch × depth × height × width × channels.
        places: batch × n × 3, in voxels, n being all voxels of a volume.
        interpolation: ``linear`` or ``nearest``.
        fill_value: what is outside of a volume.
    """
    shape = ops.shape(volumes)
    size = ops.stack([ops.convert_to_tensor(n) for n in shape[1:4]])
    if interpolation == "nearest":
        whole = ops.cast(ops.floor(places + 0.5), "int32")
        values, inside = _looked_up(volumes, whole, size)
        return ops.reshape(ops.where(inside, values, fill_value), shape)
    low = ops.floor(places)
    share = places - low
    low = ops.cast(low, "int32")
    total: Any = 0.0
    for corner in product((0, 1), repeat=3):
        values, inside = _looked_up(volumes, low + ops.convert_to_tensor(corner, "int32"), size)
        near = [share[..., axis] if corner[axis] else 1 - share[..., axis] for axis in range(3)]
        weight = (near[0] * near[1] * near[2])[..., None]
        total = total + weight * ops.where(inside, values, fill_value)
    return ops.reshape(total, shape)


def _looked_up(volumes: Any, places: Any, size: Any) -> tuple[Any, Any]:
    """Return the values (batch × n × channels) at whole places, and which of these are inside (batch × n × 1)."""
    size = ops.cast(size, "int32")
    inside = ops.all(ops.logical_and(places >= 0, places < size), axis=-1, keepdims=True)
    z, y, x = (ops.clip(places[..., axis], 0, size[axis] - 1) for axis in range(3))
    count = ops.shape(volumes)[0]
    first = ops.cast(ops.arange(count), "int32")[:, None] * (size[0] * size[1] * size[2])
    rows = ops.reshape(volumes, (-1, volumes.shape[-1]))
    return ops.take(rows, first + (z * size[1] + y) * size[2] + x, axis=0), inside
