"""What a network that draws masks is worth on known volumes: overlap, distance of the borders, volume."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.geometry import Geometry
from app.engine.results.intervals import bootstrap, plain

Mask = npt.NDArray[Any]

MEASURES = ("dice", "hausdorff95", "volume_difference")
_FAR = 95  # percent of the border


def case_scores(truth: Mask, found: Mask, labels: int, geometry: Geometry) -> npt.NDArray[np.float64]:
    """Return for each label but the background Dice, Hausdorff distance and relative difference of volume.

    Dice is 2 |A ∩ B| / (|A| + |B|). The distance is the larger of the two 95th percentiles of the distances from one
    border to the other (Huttenlocher and others 1993; as nnU-Net and the Medical Segmentation Decathlon report it), in
    mm where the file tells lengths, else in voxels. The difference is (|B| - |A|) / |A|. NaN where a label is in
    neither, or where one is missing for a distance.

    Args:
        truth: class numbers: (depth, height, width).
        found: those that the network gave.
        labels: number of labels with the background.
        geometry: where the voxels lie.
    """
    made = np.full((labels - 1, len(MEASURES)), np.nan)
    for label in range(1, labels):
        known, given = truth == label, found == label
        size, other = int(known.sum()), int(given.sum())
        if size + other:
            made[label - 1, 0] = 2 * int((known & given).sum()) / (size + other)
        if size and other:
            made[label - 1, 1] = _distance(known, given, geometry.spacing)
        if size:
            made[label - 1, 2] = (other - size) / size
    return made


def _distance(known: Mask, given: Mask, spacing: Sequence[float]) -> float:
    import SimpleITK as itk  # noqa: N813, PLC0415 - half a second, for masks only

    def image(mask: Mask) -> Any:
        made = itk.GetImageFromArray(mask.astype(np.uint8))
        made.SetSpacing([float(length) for length in reversed(spacing)])
        return made

    box = _around(known | given)
    images = [image(np.pad(mask[box], 1)) for mask in (known, given)]
    borders = [itk.GetArrayFromImage(itk.LabelContour(made, True)).astype(bool) for made in images]
    far = []
    for here, there in ((0, 1), (1, 0)):
        away = itk.SignedMaurerDistanceMap(
            image(borders[there]), insideIsPositive=False, squaredDistance=False, useImageSpacing=True
        )
        far.append(np.percentile(np.abs(itk.GetArrayFromImage(away))[borders[here]], _FAR))
    return float(max(far))


def _around(mask: Mask) -> tuple[slice, ...]:
    """Return the smallest box that holds a mask, which is not empty."""
    return tuple(slice(int(at.min()), int(at.max()) + 1) for at in np.nonzero(mask))


def mask_scores(cases: npt.NDArray[np.float64], names: Sequence[str], *, in_mm: bool) -> dict[str, Any]:
    """Return the means of each label over the cases, with 95 % intervals, as plain data.

    Args:
        cases: of each case as ``case_scores`` gives it: (cases, labels without the background, measures).
        names: of the labels, without the background.
        in_mm: whether distances are in mm.
    """
    means = _means(cases)
    intervals = bootstrap(lambda drawn: _means(cases[drawn]).ravel(), len(cases))
    overall = bootstrap(lambda drawn: _dice_of_all(cases[drawn]), len(cases))
    labels = []
    for label, name in enumerate(names):
        entry: dict[str, Any] = {"name": name, "volumes": int(np.isfinite(cases[:, label, 2]).sum())}
        for place, measure in enumerate(MEASURES):
            entry[measure] = plain(means[label, place])
            entry[f"{measure}_interval"] = intervals[label * len(MEASURES) + place]
        labels.append(entry)
    return {
        "kind": "masks",
        "volumes": len(cases),
        "dice": plain(_dice_of_all(cases)[0]),
        "dice_interval": overall[0],
        "distances_in": "mm" if in_mm else "voxels",
        "labels": labels,
    }


def _means(cases: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    told = np.isfinite(cases)
    with np.errstate(invalid="ignore", divide="ignore"):
        made: npt.NDArray[np.float64] = np.where(told, cases, 0.0).sum(axis=0) / told.sum(axis=0)
    return made


def _dice_of_all(cases: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the mean Dice over the labels: (1)."""
    means = _means(cases)[:, 0]
    told = means[np.isfinite(means)]
    return np.array([told.mean() if len(told) else np.nan])
