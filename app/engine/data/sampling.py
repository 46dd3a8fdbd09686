"""Looks voxels up at places between them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import Mask, Volume

Places = npt.NDArray[np.float32]


def rotation_of(angles: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the matrix of turns about depth, then height, then width, by angles in radians."""
    made = np.eye(3)
    for axis in range(3):
        first, second = [other for other in range(3) if other != axis]
        turn = np.eye(3)
        turn[first, first] = turn[second, second] = np.cos(angles[axis])
        turn[second, first] = np.sin(angles[axis])
        turn[first, second] = -turn[second, first]
        made = turn @ made
    return made


def affine_places(shape: Sequence[int], matrix: npt.NDArray[np.float64], offset: npt.NDArray[np.float64]) -> Places:
    """Return where an affine map brings each voxel of a volume: (3, voxels).

    Args:
        shape: depth, height, width.
        matrix: 3 × 3.
        offset: where the first voxel comes to.
    """
    made = np.empty((3, *shape), np.float32)
    for axis in range(3):
        steps = [
            (np.arange(size) * factor).astype(np.float32) for size, factor in zip(shape, matrix[axis], strict=True)
        ]
        plane = steps[1][:, None] + (steps[2] + np.float32(offset[axis]))
        np.add(steps[0][:, None, None], plane, out=made[axis])
    return made.reshape(3, -1)


def sampled(volume: Volume, places: Places, fill: float) -> Volume:
    """Return a volume of the same shape: each voxel the weighted mean of the eight around its place.

    Args:
        volume: (depth, height, width, channels), float32.
        places: (3, voxels), in voxels.
        fill: value outside of the volume.
    """
    return between(volume, places, fill).reshape(volume.shape)


def between(volume: Volume, places: Places, fill: float) -> npt.NDArray[np.float32]:
    """Return the value at each place: (places, channels), the weighted mean of the eight voxels around it.

    Args:
        volume: (depth, height, width, channels), float32.
        places: (3, places), in voxels; any number of them.
        fill: value outside of the volume.
    """
    size = np.array(volume.shape[:3], dtype=np.float32)[:, None]
    # A border all around holds what is outside, so that the eight neighbours of each place are always there.
    border = ((1, 2), (1, 2), (1, 2))
    strides = ((volume.shape[1] + 3) * (volume.shape[2] + 3), volume.shape[2] + 3, 1)
    places = places.clip(np.float32(-1.0), size)
    low = np.floor(places)
    shares = places - low
    first = np.array(strides, dtype=np.int64) @ (low.astype(np.int64) + 1)
    made = np.empty((places.shape[1], volume.shape[3]), np.float32)
    for channel in range(volume.shape[3]):
        flat = np.pad(volume[..., channel], border, constant_values=fill).ravel()
        made[:, channel] = _between(flat, first, strides, shares)
    return made


def _between(
    flat: npt.NDArray[np.float32], first: npt.NDArray[np.int64], strides: Sequence[int], shares: Places
) -> npt.NDArray[np.float32]:
    """Return the value between a voxel and the next one along each of some axes, the outermost first."""
    if not strides:
        return flat.take(first)
    near = _between(flat, first, strides[1:], shares[1:])
    far = _between(flat, first + strides[0], strides[1:], shares[1:])
    far -= near
    far *= shares[0]
    far += near
    return far


def sampled_mask(mask: Mask, places: Places) -> Mask:
    """Return a mask of the same shape: each voxel the one nearest to its place, class 0 outside of the mask."""
    nearest = np.floor(places + np.float32(0.5)).astype(np.int32)
    made = np.zeros(places.shape[1], mask.dtype)
    size = np.array(mask.shape)[:, None]
    inside = ((nearest >= 0) & (nearest < size)).all(axis=0)
    z, y, x = nearest[:, inside]
    made[inside] = mask[z, y, x]
    return made.reshape(mask.shape)
