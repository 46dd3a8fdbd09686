"""Brings volumes to one size of voxel, so that a length in voxels is the same length in all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import SimpleITK

from app.engine.data.antialiasing import coarsened, is_coarser
from app.engine.data.dataset import FLOAT32, MASK_TYPE, DataError, Dataset, DatasetSpec, Mask, View, Volume
from app.engine.data.dataset_spec import common_size
from app.engine.data.geometry import Geometry, Matrix, Three
from resources.translations import tr

_INTERPOLATORS = {
    "linear": SimpleITK.sitkLinear,
    "cubic": SimpleITK.sitkBSpline,
    "nearest": SimpleITK.sitkNearestNeighbor,
}


def resample_spacing(
    *,
    dataset: Dataset,
    training: Dataset | None = None,
    spacing: Sequence[float] | None = None,
    interpolation: str = "linear",
    masks: str = "nearest",
    smooth: bool = True,
) -> Dataset:
    """Bring all volumes to one spacing; the middle of each volume stays where it is.

    Args:
        dataset: volumes whose files tell their spacing.
        training: whose median spacing is taken, each axis by itself; by default that of ``dataset``.
        spacing: depth, height, width of a voxel afterwards in mm; where it is left out, the median.
        interpolation: between voxels: ``linear``, or ``cubic`` (B-spline of third order).
        masks: ``nearest`` voxel, or ``linear``: each label by itself, the one with the most weight wins.
        smooth: whether volumes, never masks, are smoothed along axes that become coarser, as ``sigma_of`` tells.

    Raises:
        DataError: a volume does not tell its spacing.
    """
    return _Resampled(dataset, _settled(training or dataset, spacing), interpolation, masks, smooth=smooth)


def _settled(training: Dataset, spacing: Sequence[float] | None) -> Three:
    if spacing:
        depth, height, width = (float(length) for length in spacing)
        return depth, height, width
    lengths = [_geometry(training, index).spacing for index in range(len(training))]
    depth, height, width = (float(length) for length in np.median(lengths, axis=0))
    return depth, height, width


def _geometry(dataset: Dataset, index: int) -> Geometry:
    geometry = dataset.geometry(index)
    if not geometry.in_mm:
        raise DataError(
            tr(
                "{volume} does not tell its spacing, so it cannot be brought to another. Use Resize, or files that "
                "tell it, such as NIfTI or DICOM.",
                volume=dataset.origin(index),
            )
        )
    return geometry


class _Resampled(View):
    one_by_one = True
    costly = True

    def __init__(self, base: Dataset, spacing: Three, interpolation: str, masks: str, *, smooth: bool) -> None:
        self._geometries = [_geometry(base, index).spaced(spacing) for index in range(len(base))]
        spec = _spec(base.spec, [geometry.shape for geometry in self._geometries], spacing)
        super().__init__(base, spec, base.labels, "resample_spacing", spacing, interpolation, masks, smooth)
        self._spacing, self._interpolation, self._masks, self._smooth = spacing, interpolation, masks, smooth

    def volume(self, index: int) -> Volume:
        """Read a volume and resample it, channel by channel."""
        return self._of_volume(self.base.volume(index), index)

    def target(self, index: int) -> Volume:
        """Read a volume to find and resample it likewise."""
        return self._of_volume(self.base.target(index), index)

    def _of_volume(self, given: Volume, index: int) -> Volume:
        made = np.empty((*self._geometries[index].shape, given.shape[3]), np.float32)
        for channel in range(given.shape[3]):
            made[..., channel] = self._of_channel(given[..., channel].astype(np.float32), index)
        return made

    def _of_channel(self, voxels: npt.NDArray[np.float32], index: int) -> npt.NDArray[np.float32]:
        """Smooth the axes that become coarser, and resample all."""
        places = self._places(index)
        for axis, step in enumerate(np.diagonal(places)[:3].tolist()):
            if self._smooth and is_coarser(step):
                size, cubic = self._geometries[index].shape[axis], self._interpolation == "cubic"
                voxels = coarsened(voxels, axis, size, float(places[axis, 3]), step, cubic=cubic)
                places[axis, axis], places[axis, 3] = 1.0, 0.0  # this axis is done
        if voxels.shape == self._geometries[index].shape and np.array_equal(places, np.eye(4)):
            return voxels
        return self._resampled(voxels, index, self._interpolation, places)

    def mask(self, index: int) -> Mask:
        """Read a mask and resample it; it holds no label that it did not hold before."""
        given = self.base.mask(index)
        if self._masks == "nearest":
            return self._resampled(given, index, "nearest").astype(MASK_TYPE)
        made = np.zeros(self._geometries[index].shape, MASK_TYPE)
        most = np.full(made.shape, -1.0, np.float32)
        for label in np.unique(given):
            weight = self._resampled((given == label).astype(np.float32), index, "linear")
            made[weight > most] = label
            np.maximum(most, weight, out=most)
        return made

    def geometry(self, index: int) -> Geometry:
        """Return the geometry of the new voxels about the same middle."""
        return self._geometries[index]

    @property
    def settled(self) -> Mapping[str, Any]:
        """The spacing, so that other volumes are brought to the same one."""
        return {"spacing": list(self._spacing)}

    def _places(self, index: int) -> Matrix:
        """Return the matrix 4 × 4 from new voxels to those given."""
        return self.base.geometry(index).voxels_of(self._geometries[index])

    def _resampled(
        self, voxels: npt.NDArray[Any], index: int, interpolation: str, places: Matrix | None = None
    ) -> npt.NDArray[Any]:
        """Resample depth, height, width; what lies half a voxel beyond the last one is as that one."""
        geometry = self._geometries[index]
        places = self._places(index) if places is None else places
        is_mask = interpolation == "nearest"
        image = SimpleITK.GetImageFromArray(np.ascontiguousarray(voxels, None if is_mask else np.float32))
        resample = SimpleITK.ResampleImageFilter()
        resample.SetNumberOfWorkUnits(1)  # as many volumes as there are processors are prepared at a time
        resample.SetInterpolator(_INTERPOLATORS[interpolation])
        resample.SetSize(geometry.shape[::-1])
        resample.SetOutputSpacing(np.diagonal(places)[2::-1].tolist())
        resample.SetOutputOrigin(places[2::-1, 3].tolist())
        resample.SetUseNearestNeighborExtrapolator(True)
        made: npt.NDArray[Any] = SimpleITK.GetArrayFromImage(resample.Execute(image))
        return made


def _spec(given: DatasetSpec, shapes: Sequence[tuple[int, int, int]], spacing: Three) -> DatasetSpec:
    channels = given.shape[3]
    size = common_size([(*shape, channels or 1) for shape in shapes])
    limits = (size["smallest"], size["largest"])
    if channels is None:
        limits = (
            (*map(min, zip(*shapes, strict=True)), given.smallest[3]),
            (*map(max, zip(*shapes, strict=True)), given.largest[3]),
        )
    return replace(
        given,
        shape=(*size["shape"][:3], channels),
        dtype=FLOAT32,
        smallest=limits[0],
        largest=limits[1],
        spacing=spacing,
    )
