"""Where the voxels of a volume lie: size of a voxel, direction of the axes, place of the first voxel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from nibabel.orientations import io_orientation

Three = tuple[float, float, float]
Sizes = tuple[int, int, int]
Matrix = npt.NDArray[np.float64]

_ENDS = (("L", "R"), ("P", "A"), ("I", "S"))
_ALONG_THE_BODY: tuple[Three, Three, Three] = ((0.0, 0.0, 1.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0))


@dataclass(frozen=True)
class Turn:
    """How voxels are turned in right angles: axes put into an order, then some of them flipped."""

    order: Sizes = (0, 1, 2)
    flips: tuple[bool, bool, bool] = (False, False, False)

    def shape(self, shape: Sequence[int]) -> tuple[int, ...]:
        """Return depth, height, width and what follows them, afterwards."""
        return (*(shape[axis] for axis in self.order), *shape[3:])

    def voxels(self, voxels: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """Turn voxels: (depth, height, width[, channels])."""
        if self == AS_STORED:
            return voxels
        made = np.transpose(voxels, (*self.order, *range(3, voxels.ndim)))
        return np.ascontiguousarray(made[tuple(slice(None, None, -1 if flip else None) for flip in self.flips)])


AS_STORED = Turn()


@dataclass(frozen=True)
class Geometry:
    """Where the voxels of one volume lie. Lengths are in mm, axes in the order depth, height, width.

    Places are those of NIfTI: millimetres towards the patient's right, front and head. Where a file does not tell its
    orientation, the axes count as if depth rose towards the head, height towards the front, width towards the right.

    Attributes:
        shape: voxels along depth, height and width.
        spacing: distance of two voxels along each axis, in mm; 1 where it is not known.
        directions: of each axis, a vector of length 1.
        origin: place of the middle of the first voxel.
        in_mm: whether the file tells the spacing as a length.
        oriented: whether the file tells how the patient lies.
        stored: the geometry of the file, where the voxels have been moved since; to bring predictions back to it.
    """

    shape: Sizes
    spacing: Three = (1.0, 1.0, 1.0)
    directions: tuple[Three, Three, Three] = _ALONG_THE_BODY
    origin: Three = (0.0, 0.0, 0.0)
    in_mm: bool = False
    oriented: bool = False
    stored: Geometry | None = None

    @classmethod
    def of_affine(cls, shape: Sequence[int], affine: npt.ArrayLike, *, in_mm: bool, oriented: bool) -> Geometry:
        """Make one of a matrix 4 × 4 from depth, height, width (in voxels) to places in mm."""
        matrix = np.asarray(affine, dtype=np.float64)
        lengths = np.linalg.norm(matrix[:3, :3], axis=0)
        usable = bool(np.isfinite(matrix).all() and (lengths > 0).all() and np.linalg.matrix_rank(matrix[:3, :3]) == 3)
        if not usable:
            return cls(_sizes(shape))
        if not oriented:
            return cls(_sizes(shape), _three(lengths), in_mm=in_mm)
        first, second, third = ((matrix[:3, axis] / lengths[axis]) for axis in range(3))
        return cls(
            _sizes(shape),
            _three(lengths),
            (_three(first), _three(second), _three(third)),
            _three(matrix[:3, 3]),
            in_mm,
            oriented,
        )

    @property
    def affine(self) -> Matrix:
        """The matrix 4 × 4 from depth, height, width (in voxels) to places in mm."""
        made = np.eye(4)
        made[:3, :3] = np.transpose(self.directions) * self.spacing
        made[:3, 3] = self.origin
        return made

    @property
    def source(self) -> Geometry:
        """The geometry of the file."""
        return self.stored or self

    @property
    def letters(self) -> str:
        """Where width, height and depth rise to, as it is usual: ``RAS``; ``?`` where it is not known."""
        if not self.oriented:
            return "?"
        turn = self._ends()
        ends = (_ENDS[int(turn[axis, 0])][int(turn[axis, 1] > 0)] for axis in (2, 1, 0))
        return "".join(ends)

    def _ends(self) -> npt.NDArray[Any]:
        """Return for each axis which axis of the body it follows most nearly (0 left-right), and in which sense."""
        return io_orientation(self.affine)  # type: ignore[no-any-return]

    def to_canonical(self) -> Turn:
        """Return how to turn the voxels: depth towards the head, height towards the front, width towards the right."""
        if not self.oriented:
            return AS_STORED
        turn = self._ends()
        order = [int(np.flatnonzero(turn[:, 0] == body)[0]) for body in (2, 1, 0)]
        depth, height, width = (bool(turn[axis, 1] < 0) for axis in order)
        return Turn(_sizes(order), (depth, height, width))

    def turned(self, turn: Turn) -> Geometry:
        """Return the geometry after the voxels were turned."""
        if turn == AS_STORED:
            return self
        shape = turn.shape(self.shape)
        matrix = np.eye(4)
        matrix[:3, :3] = 0.0
        for axis, (given, flip) in enumerate(zip(turn.order, turn.flips, strict=True)):
            matrix[given, axis] = -1.0 if flip else 1.0
            matrix[given, 3] = shape[axis] - 1.0 if flip else 0.0
        return self._moved(shape, matrix)

    def cut(self, start: Sequence[int], shape: Sequence[int]) -> Geometry:
        """Return the geometry of a part that begins at a voxel; it may begin before the first and reach further."""
        matrix = np.eye(4)
        matrix[:3, 3] = start
        return self._moved(shape, matrix)

    def stretched(self, shape: Sequence[int]) -> Geometry:
        """Return the geometry of another number of voxels over the same room."""
        steps = np.array(self.shape) / np.array(shape)
        return self._moved(shape, _scaled(steps, (steps - 1.0) / 2.0))

    def spaced(self, spacing: Sequence[float]) -> Geometry:
        """Return the geometry of voxels of another size about the same middle, as many as fill the room best."""
        steps = np.array(spacing, dtype=np.float64) / self.spacing
        shape = np.maximum(1, np.round(np.array(self.shape) / steps)).astype(int)
        starts = (np.array(self.shape) - 1.0) / 2.0 - steps * (shape - 1.0) / 2.0
        return self._moved(shape.tolist(), _scaled(steps, starts))

    def lies_on(self, other: Geometry) -> bool:
        """Tell whether the voxels of another geometry lie where these do, to within a voxel."""
        corners = np.array([*np.ndindex(2, 2, 2)]) * (np.array(self.shape) - 1)
        places = np.c_[corners, np.ones(8)].T
        apart = np.abs(((self.affine - other.affine) @ places)[:3])
        return self.shape == other.shape and bool((apart <= max(self.spacing)).all())

    def voxels_of(self, other: Geometry) -> Matrix:
        """Return the matrix 4 × 4 from the voxels of another geometry of the same room to the voxels of this one."""
        return np.linalg.inv(self.affine) @ other.affine

    def _moved(self, shape: Sequence[int], matrix: Matrix) -> Geometry:
        """Return the geometry whose voxels a matrix brings to the voxels of this one."""
        affine = self.affine @ matrix
        lengths = np.linalg.norm(affine[:3, :3], axis=0)
        first, second, third = (_three(affine[:3, axis] / lengths[axis]) for axis in range(3))
        return replace(
            self,
            shape=_sizes(shape),
            spacing=_three(lengths),
            directions=(first, second, third),
            origin=_three(affine[:3, 3]),
            stored=self.source,
        )


def spacing_words(spacing: Sequence[float]) -> str:
    """Return a spacing in words: ``1.5 × 0.8 × 0.8 mm``."""
    return f"{' × '.join(f'{length:.4g}' for length in spacing)} mm"


def _scaled(steps: Matrix, starts: Matrix) -> Matrix:
    matrix = np.diag([*steps, 1.0])
    matrix[:3, 3] = starts
    return matrix


def _three(values: npt.ArrayLike) -> Three:
    first, second, third = (float(value) + 0.0 for value in np.asarray(values))
    return first, second, third


def _sizes(values: Sequence[int]) -> Sizes:
    first, second, third = (int(value) for value in values)
    return first, second, third
