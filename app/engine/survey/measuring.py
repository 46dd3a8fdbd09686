"""Measures single volumes: size, spacing, values, labels, and what is wrong with them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import Cancellation, Cancelled, DataError, Dataset, Progress, never_cancelled, throttled
from app.engine.data.file_volumes import FileVolumes, VolumeFiles, Wanted
from app.engine.survey.arrangement import Case
from resources.translations import tr

_PERCENTILES = (0.5, 50.0, 99.5)
# Of larger volumes each n-th voxel is looked at for percentiles: they hardly change, and sorting takes the time.
_MOST_VALUES = 1 << 20
_THREADS = 4

Facts = dict[str, Any]


def measure_all(cases: Sequence[Case], progress: Progress, cancelled: Cancellation = never_cancelled) -> list[Facts]:
    """Measure volumes, several at a time; they come back in their order.

    Raises:
        Cancelled: somebody asked to stop.
    """
    tell = throttled(progress)
    found: list[Facts] = []
    pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="survey")
    try:
        for facts in pool.map(measure, cases):
            found.append(facts)
            tell(len(found), len(cases))
            if cancelled():
                raise Cancelled
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    return found


def measure(case: Case) -> Facts:
    """Return what is found in one volume.

    ``name``, ``class``, and where it can be read: ``shape`` (depth, height, width, channels), ``spacing`` (mm, or None
    where the file does not tell), ``axes`` (such as RAS, or ?), ``minimum``, ``maximum``, ``mean``, ``deviation``,
    ``percentiles`` (0.5, 50, 99.5), ``digest`` (equal for volumes with equal voxels), with a mask ``labels`` (voxels
    by label) and ``inside`` (percentiles of the voxels that are not background), with a volume to find ``target``
    (``channels``, ``minimum``, ``maximum``, ``mean``, ``deviation``); else ``fault``.
    """
    facts: Facts = {"name": case.name, "class": case.class_name, "fault": ""}
    try:
        read = FileVolumes([VolumeFiles(case.channels, case.mask, target=case.target)], Wanted("survey", (Path(),)))
        facts |= measure_volume(read, 0)
    except DataError as error:
        facts["fault"] = str(error)
    except MemoryError:
        facts["fault"] = tr("{path} is too large for the memory that is free.", path=case.channels[0])
    return facts


def measure_volume(dataset: Dataset, index: int) -> Facts:
    """Measure one volume of a dataset, and its mask or the volume to find where it has one.

    Raises:
        DataError: it cannot be read.
    """
    voxels = dataset.volume(index)
    geometry = dataset.geometry(index)
    facts: Facts = {
        "shape": list(voxels.shape),
        "spacing": list(geometry.spacing) if geometry.in_mm else None,
        "axes": geometry.letters,
    }
    facts |= _values(voxels)
    if dataset.spec.masks:
        facts |= _labels(dataset, index, voxels)
    if dataset.spec.target_channels:
        target = dataset.target(index)
        facts["target"] = {"channels": target.shape[-1], **_spread(target)}
    return facts


def _values(voxels: npt.NDArray[Any]) -> Facts:
    flat = voxels.reshape(-1)
    return {
        **_spread(flat),
        "percentiles": _percentiles(flat),
        "digest": hashlib.blake2b(np.ascontiguousarray(voxels).data, digest_size=12).hexdigest(),
    }


def _spread(values: npt.NDArray[Any]) -> Facts:
    return {
        "minimum": float(values.min()),
        "maximum": float(values.max()),
        "mean": float(values.mean(dtype=np.float64)),
        "deviation": float(values.std(dtype=np.float64)),
    }


def _labels(dataset: Dataset, index: int, voxels: npt.NDArray[Any]) -> Facts:
    """Count the voxels of each label; measure the first channel where a label is."""
    mask = dataset.mask(index)
    counts = np.bincount(mask.reshape(-1), minlength=len(dataset.spec.class_names))
    names = dataset.spec.class_names
    found: Facts = {"labels": {name: int(count) for name, count in zip(names, counts, strict=False) if count}}
    inside = voxels[..., 0][mask != 0]
    if inside.size:
        found["inside"] = _percentiles(inside)
    return found


def _percentiles(values: npt.NDArray[Any]) -> list[float]:
    sample = values[:: max(1, len(values) // _MOST_VALUES)]
    return [float(value) for value in np.percentile(sample, _PERCENTILES)]
