"""Volumes that each hold one solid at a random place, size and turn; each is made from the seed and its index alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import sqrt
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import Dataset, DatasetSpec, Mask, Volume, fingerprint_of
from resources.translations import tr

Grid = npt.NDArray[Any]
Solid = Callable[[Grid, Grid, Grid, float], Grid]

_VERSION = 1  # raise it whenever the same seed would give other volumes
_SLAB_VOXELS = 1 << 18  # made at a time, so that a large volume needs little memory beside itself
_SMALLEST, _LARGEST = 0.34, 0.43  # radius of the ball around a solid, as a share of the volume's edge


# Each solid lies in the unit ball and gives the distance to its surface, below 0 inside; ``form``, 0 to 1, varies it.


def _length(*coordinates: Grid) -> Grid:
    squares: Grid = sum(coordinate * coordinate for coordinate in coordinates)  # type: ignore[assignment]
    return np.sqrt(squares, out=squares)


def _greatest(first: Grid, *others: Grid) -> Grid:
    greatest = first.copy()
    for other in others:
        np.maximum(greatest, other, out=greatest)
    return greatest


def _sphere(x: Grid, y: Grid, z: Grid, _form: float) -> Grid:
    return _length(x, y, z) - 1


def _box(x: Grid, y: Grid, z: Grid, form: float) -> Grid:
    edges = np.array([1.0, 0.8 + 0.2 * form, 1.0 - 0.2 * form])
    a, b, c = (edges / np.linalg.norm(edges)).astype(np.float32)
    return _greatest(np.abs(x) - a, np.abs(y) - b, np.abs(z) - c)


def _torus(x: Grid, y: Grid, z: Grid, form: float) -> Grid:
    tube = 0.26 + 0.08 * form
    return _length(_length(x, y) - (1 - tube), z) - tube


def _cone(x: Grid, y: Grid, z: Grid, form: float) -> Grid:
    bottom = 0.6 + 0.15 * form
    slope = sqrt(1 - bottom**2) / (1 + bottom)
    side = (_length(x, y) - slope * (1 - z)) / sqrt(1 + slope**2)
    return _greatest(side, -z - bottom)


def _cylinder(x: Grid, y: Grid, z: Grid, form: float) -> Grid:
    radius = 0.42 + 0.16 * form
    return _greatest(_length(x, y) - radius, np.abs(z) - sqrt(1 - radius**2))


def _octahedron(x: Grid, y: Grid, z: Grid, _form: float) -> Grid:
    return (np.abs(x) + np.abs(y) + np.abs(z) - 1) / sqrt(3)


def _shell(x: Grid, y: Grid, z: Grid, form: float) -> Grid:
    half = 0.1 + 0.05 * form
    return np.abs(_length(x, y, z) - (1 - half)) - half


def _cross(x: Grid, y: Grid, z: Grid, form: float) -> Grid:
    width = 0.17 + 0.06 * form
    length = sqrt(1 - 2 * width**2)
    # The bar along the greatest coordinate is the nearest; across it the middle one counts.
    _, middle, greatest = np.sort(np.abs(np.stack([x, y, z])), axis=0)
    return _greatest(middle - width, greatest - length)


_SOLIDS: dict[str, Solid] = {
    "sphere": _sphere,
    "box": _box,
    "torus": _torus,
    "cone": _cone,
    "cylinder": _cylinder,
    "octahedron": _octahedron,
    "shell": _shell,
    "cross": _cross,
}


def synthetic_shapes(
    *, classes: int, samples: int, size: int, noise: float, seed: int, targets: str = "classes"
) -> Dataset:
    """Make a dataset of solids; nothing is read and nothing kept.

    Args:
        classes: number of kinds of solid, 2 to 8.
        samples: number of volumes; volume i is of class i modulo ``classes``.
        size: edge of each volume in voxels.
        noise: standard deviation of the noise that is added; the solid is 1, the rest 0.
        seed: of the random numbers.
        targets: what is to be found: ``classes``, ``masks`` (label 0 is what is around the solid) or ``radius`` (of
            the ball around the solid, in voxels).
    """
    return SyntheticShapes(classes, samples, size, noise, seed, targets)


class SyntheticShapes(Dataset):
    """Solids made on demand, float32, (size, size, size, 1)."""

    def __init__(  # noqa: PLR0917 - what the card has
        self, classes: int, samples: int, size: int, noise: float, seed: int, targets: str = "classes"
    ) -> None:
        names = tuple(_SOLIDS)[:classes]
        self._kinds = np.arange(samples) % classes
        self._size, self._noise, self._seed = size, noise, seed
        spec = DatasetSpec(samples, (size, size, size, 1), names)
        if targets == "masks":
            spec = replace(spec, class_names=("around", *names), masks=True)
        elif targets == "radius":
            spec = replace(spec, class_names=(), numbers=("radius",))
        told = () if targets == "classes" else (targets,)
        super().__init__(
            spec,
            self._kinds if targets == "classes" else np.zeros(samples, np.int64),
            fingerprint_of("synthetic_shapes", _VERSION, classes, samples, size, noise, seed, *told),
        )
        if targets == "radius":
            radii = [_radius(size, self._random(index)) for index in range(samples)]
            self.numbers = np.array(radii, np.float32)[:, np.newaxis]

    def volume(self, index: int) -> Volume:
        """Make one volume."""
        random = self._random(index)
        volume = self._solid(index, random)
        if self._noise:
            volume += np.float32(self._noise) * random.standard_normal(volume.shape, dtype=np.float32)
        return volume[..., np.newaxis]

    def mask(self, index: int) -> Mask:
        """Make the mask of one volume: the number of its kind, from 1, where the solid is."""
        if not self.spec.masks:
            return super().mask(index)
        inside = self._solid(index, self._random(index)) > 0.5
        mask: Mask = inside.astype(np.uint8) * np.uint8(self._kinds[index] + 1)
        return mask

    def _random(self, index: int) -> np.random.Generator:
        return np.random.default_rng([self._seed, index])

    def _solid(self, index: int, random: np.random.Generator) -> Grid:
        return _draw(list(_SOLIDS.values())[int(self._kinds[index])], self._size, random)

    def origin(self, index: int) -> str:
        """Say which synthetic volume this is."""
        return tr("synthetic volume {index}", index=index)


def _radius(size: int, random: np.random.Generator) -> float:
    """Return the radius of the ball around a solid in voxels; it is the first that is drawn."""
    return random.uniform(_SMALLEST, _LARGEST) * size


def _draw(solid: Solid, size: int, random: np.random.Generator) -> Grid:
    """Return the solid as 1, the rest as 0, with soft edges one voxel wide."""
    radius = _radius(size, random)
    reach = radius + 0.5  # so that the soft edge stays inside as well
    centre = random.uniform(reach, size - reach, 3) - 0.5
    turn = _random_rotation(random) / radius
    form = random.uniform()
    volume = np.zeros((size, size, size), np.float32)
    first, last = np.floor(centre - reach).astype(int).clip(0), np.ceil(centre + reach).astype(int).clip(None, size - 1)
    height, width = (slice(first[axis], last[axis] + 1) for axis in (1, 2))
    slab = max(1, _SLAB_VOXELS // int((last[1] - first[1] + 1) * (last[2] - first[2] + 1)))
    for start in range(first[0], last[0] + 1, slab):
        depth = slice(start, min(start + slab, last[0] + 1))
        x, y, z = _turned((depth, height, width), centre, turn)
        volume[depth, height, width] = np.clip(0.5 - radius * solid(x, y, z, form), 0, 1)
    return volume


def _turned(part: tuple[slice, ...], centre: npt.NDArray[Any], turn: npt.NDArray[Any]) -> list[Grid]:
    """Return the coordinates of voxels in the frame of the solid, each as one array."""
    axes = [(np.arange(axis.start, axis.stop) - middle) for axis, middle in zip(part, centre, strict=True)]
    d, h, w = axes[0][:, None, None], axes[1][None, :, None], axes[2][None, None, :]
    return [
        (row[0] * d).astype(np.float32) + (row[1] * h).astype(np.float32) + (row[2] * w).astype(np.float32)
        for row in turn
    ]


def _random_rotation(random: np.random.Generator) -> npt.NDArray[np.float64]:
    """Return a 3 × 3 rotation, all turns equally likely (from a random unit quaternion)."""
    quaternion = random.standard_normal(4)
    w, x, y, z = quaternion / np.linalg.norm(quaternion)
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )
