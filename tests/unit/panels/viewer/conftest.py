"""A volume as the engine writes it, small and without the engine."""

import numpy as np
import pytest

from app.training.look import Channel, Look, Overlay, Voxels


@pytest.fixture
def write(tmp_path):
    """Write an array as the engine does."""
    written = iter(range(1000))

    def make(array: np.ndarray) -> Voxels:
        path = tmp_path / f"{next(written)}.voxels"
        np.ascontiguousarray(array).tofile(path)
        return Voxels(str(path), array.dtype.str, array.shape)

    return make


@pytest.fixture
def look_of(write):
    """Make a look of a volume (depth, height, width, channels) with masks by name."""

    def make(volume: np.ndarray, masks: dict[str, np.ndarray] | None = None, **more) -> Look:
        overlays = []
        for name, mask in (masks or {}).items():
            bits = np.left_shift(np.uint64(1), mask.astype(np.uint64)) & ~np.uint64(1)
            overlays.append(
                Overlay(
                    name,
                    write(mask),
                    tuple(write(np.bitwise_or.reduce(bits, axis=axis)) for axis in range(3)),
                    tuple(np.bincount(mask.ravel()).tolist()),
                )
            )
        channels = tuple(
            Channel(float(values.min()), float(values.max()), (10.0, 20.0), (0.0, 100.0), (1, 2, 3))
            for values in np.moveaxis(volume, 3, 0)
        )
        known = {
            "stage": 0, "index": 0, "count": 3, "name": "a.nii", "origin": "/a.nii", "group": "", "step": 1,
        }  # fmt: skip
        return Look(
            **{
                **known,
                "voxels": write(volume),
                "projections": tuple(write(volume.max(axis=axis)) for axis in range(3)),
                "channels": channels,
                "overlays": tuple(overlays),
                **more,
            }
        )

    return make
