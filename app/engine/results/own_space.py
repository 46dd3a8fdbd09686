"""Brings answers back to where the voxels of a file lie, and writes them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import numpy.typing as npt

from app.engine.data.geometry import Geometry
from app.engine.data.sampling import affine_places, between

Values = npt.NDArray[np.float32]

_SLAB = 1 << 21  # voxels that are looked up at a time
_MM = 2  # NIfTI's code of the unit


def brought_back(answers: Values, geometry: Geometry, outside: float = 0.0) -> Values:
    """Return answers on the voxels of the file, by weighing the eight nearest.

    Args:
        answers: (depth, height, width, values), on the prepared volume.
        geometry: of the prepared volume, which knows that of its file.
        outside: value where nothing was answered.
    """
    target = geometry.source
    if target.shape == geometry.shape and np.allclose(target.affine, geometry.affine, atol=1e-4):
        return answers
    matrix = geometry.voxels_of(target)
    depth, height, width = target.shape
    made = np.empty((*target.shape, answers.shape[-1]), np.float32)
    slab = max(_SLAB // (height * width), 1)
    for first in range(0, depth, slab):
        count = min(slab, depth - first)
        offset = matrix[:3, :3] @ np.array([first, 0, 0]) + matrix[:3, 3]
        places = affine_places((count, height, width), matrix[:3, :3], offset)
        # Places that a rounding error puts a hair outside are on the border.
        size = np.array(answers.shape[:3], dtype=np.float32)[:, None] - 1
        near = np.where((places > -0.5) & (places < size + 0.5), places.clip(0, size), places)
        made[first : first + count] = between(answers, near, outside).reshape(count, height, width, -1)
    return made


def write_nifti(path: Path, voxels: npt.NDArray[Any], geometry: Geometry) -> None:
    """Write voxels as NIfTI, whole or not at all.

    Args:
        path: ending in ``.nii.gz``.
        voxels: (depth, height, width[, values]).
        geometry: where they lie.

    Raises:
        OSError: it cannot be written.
    """
    affine = geometry.affine[:, [2, 1, 0, 3]]  # NIfTI counts width, height, depth
    image = nibabel.Nifti1Image(np.ascontiguousarray(voxels.transpose(2, 1, 0, *range(3, voxels.ndim))), affine)
    image.header.set_xyzt_units(_MM)
    image.header.set_qform(affine, code=1)
    image.header.set_sform(affine, code=1)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{os.getpid()}.{path.name}")
    try:
        image.to_filename(temporary)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
