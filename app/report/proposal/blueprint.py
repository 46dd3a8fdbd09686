"""The measures of a network that suits a data set: size of what goes in, levels, filters, batch, epochs.

The rules follow nnU-Net (Isensee et al., nnU-Net: a self-configuring method for deep learning-based biomedical image
segmentation, Nature Methods 18, 2021): target spacing and patch from the medians of the data set, as many poolings as
the patch bears, the patch shrunk until the network fits into memory, and then the batch grown. Where they are not
meant for (classes, processors without a GPU) the text of the reason says what was done instead.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.report.survey import Survey, Three, VolumeFacts
from resources.translations import tr, tr_count

Sizes = tuple[int, int, int]

_SMALLEST_MAP = 4  # voxels of an axis on the lowest level
_ANISOTROPIC = 2.0  # an axis this much coarser than the finest is not pooled yet
_MOST_POOLINGS, _MOST_POOLINGS_CPU = 5, 3
_FILTERS, _FILTERS_CPU, _MOST_FILTERS = 32, 12, 320
_LARGEST_BATCH, _LARGEST_BATCH_CPU = 16, 4
# Kept for each voxel and filter of a level while training: two convolutions with normalization and activation on the
# way down and on the way up, and their gradients, four bytes each. Measured: tests/bench/survey_rows.py.
_BYTES = 4 * 2 * 2 * 3 * 2
_SHARE_OF_MEMORY = 0.5
_WHOLE = 2.0  # where the largest volume has no more voxels than this many middle ones, all are brought to its size
_SHARE_OF_DATA = 0.05  # of all voxels in one batch, at most
_LARGEST_STEP_CPU = 2**19 * _FILTERS_CPU  # voxels times filters of a step, for a step of some seconds


@dataclass(frozen=True, slots=True)
class Reason:
    """A choice, and why it was made."""

    choice: str
    why: str


@dataclass(frozen=True)
class Blueprint:
    """Measures of a network and its training.

    Attributes:
        spacing: to bring all volumes to, in mm; None leaves them as they are.
        size: of what goes into the network: depth, height, width.
        patches: whether that is cut out of larger volumes.
        poolings: of each level after the first: 2 or 1 an axis.
        kernels: of each level: 3 or 1 an axis.
        filters: of each level.
        batch: volumes or patches in a step.
        reasons: for each choice.
    """

    spacing: Three | None
    size: Sizes
    patches: bool
    poolings: tuple[Sizes, ...]
    kernels: tuple[Sizes, ...]
    filters: tuple[int, ...]
    batch: int
    reasons: tuple[Reason, ...]


def blueprint(survey: Survey, *, gpu: bool, levels: int | None = None) -> Blueprint:
    """Return measures that suit a data set of volumes and the memory at hand.

    Args:
        survey: with at least one sound volume.
        gpu: whether a GPU does the work.
        levels: most poolings; by the rules where left out.
    """
    reasons: list[Reason] = []
    spacing = _target_spacing(survey, reasons)
    middle, largest = (_shape(survey.sound, spacing, of) for of in (statistics.median, max))
    shape = largest if math.prod(largest) <= _WHOLE * math.prod(middle) else middle
    steps = spacing or survey.median_spacing or (1.0, 1.0, 1.0)
    most = levels or (_MOST_POOLINGS if gpu else _MOST_POOLINGS_CPU)
    first = _FILTERS if gpu else _FILTERS_CPU
    memory = int(survey.memory * _SHARE_OF_MEMORY)
    poolings, size = _fitted(shape, steps, most)
    if _too_large(size, poolings, first, memory, gpu=gpu):
        shape = middle
        poolings, size = _fitted(shape, steps, most)
    wanted = size
    while _too_large(size, poolings, first, memory, gpu=gpu) and max(wanted) > 2 * _SMALLEST_MAP:
        # What is wanted shrinks in each round, so this ends, whatever sizes the poolings ask for.
        wanted = _smaller(wanted, shape, poolings)
        poolings, size = _fitted(wanted, steps, most)
    filters = tuple(min(first * 2**level, _MOST_FILTERS) for level in range(len(poolings) + 1))
    batch = _batch(survey, size, poolings, first, memory, gpu=gpu)
    patches = any(part < whole for part, whole in zip(size, largest, strict=True)) and survey.kind in ("masks", "pairs")
    reasons += _size_reasons(survey, (middle, largest), size, patches=patches, gpu=gpu)
    reasons += _network_reasons(poolings, filters, batch, gpu=gpu)
    return Blueprint(spacing, size, patches, poolings, _kernels(steps, poolings), filters, batch, tuple(reasons))


def needed_bytes(size: Sizes, poolings: Sequence[Sizes], first: int, batch: int) -> int:
    """Estimate the memory that a step of training takes, in bytes."""
    total, voxels = 0.0, float(math.prod(size))
    for level in range(len(poolings) + 1):
        if level:
            voxels /= math.prod(poolings[level - 1])
        total += voxels * min(first * 2**level, _MOST_FILTERS) * _BYTES
    return int(total * batch)


def _target_spacing(survey: Survey, reasons: list[Reason]) -> Three | None:
    median = survey.median_spacing
    if median is None:
        why = tr("Some files do not tell how large a voxel is, so volumes are taken as they are.")
        reasons.append(Reason(tr("No resampling"), why))
        return None
    if not survey.spacing_differs:
        why = tr("All volumes have voxels of about {size} already.", size=_mm(median))
        reasons.append(Reason(tr("No resampling"), why))
        return None
    target = list(median)
    coarse = max(range(3), key=lambda axis: median[axis])
    if median[coarse] >= 3 * min(median):
        told = sorted(volume.spacing[coarse] for volume in survey.sound if volume.spacing)
        target[coarse] = max(told[len(told) // 10], min(median))
        why = tr("The middle spacing of the set; of the coarse axis the finest tenth, so that thin slices lose little.")
    else:
        why = tr("The middle spacing of the set: voxels then mean the same length in all volumes.")
    spacing = (target[0], target[1], target[2])
    reasons.append(Reason(tr("Resampled to {spacing}", spacing=_mm(spacing)), why))
    return spacing


def _shape(volumes: Sequence[VolumeFacts], spacing: Three | None, of: Callable[[Iterable[float]], float]) -> Sizes:
    """Return the median or the largest depth, height and width, at the spacing that is aimed at."""

    def size(volume: VolumeFacts, axis: int) -> float:
        factor = volume.spacing[axis] / spacing[axis] if spacing and volume.spacing else 1.0
        return volume.shape[axis] * factor

    depth, height, width = (max(1, round(of([size(volume, axis) for volume in volumes]))) for axis in range(3))
    return depth, height, width


def _fitted(shape: Sizes, spacing: Three, most: int) -> tuple[tuple[Sizes, ...], Sizes]:
    """Return the poolings that a size bears, and the size brought to a multiple of them."""
    sizes, steps = [float(axis) for axis in shape], list(spacing)
    poolings: list[Sizes] = []
    while len(poolings) < most:
        finest = min((step for step, size in zip(steps, sizes, strict=True) if size >= 2 * _SMALLEST_MAP), default=0)
        pooled = [
            2 if size >= 2 * _SMALLEST_MAP and step < _ANISOTROPIC * finest else 1
            for size, step in zip(sizes, steps, strict=True)
        ]
        if pooled == [1, 1, 1]:
            break
        poolings.append((pooled[0], pooled[1], pooled[2]))
        sizes = [size / factor for size, factor in zip(sizes, pooled, strict=True)]
        steps = [step * factor for step, factor in zip(steps, pooled, strict=True)]
    total = [math.prod(pooling[axis] for pooling in poolings) for axis in range(3)]
    depth, height, width = (math.ceil(size / factor) * factor for size, factor in zip(shape, total, strict=True))
    return tuple(poolings), (depth, height, width)


def _kernels(spacing: Three, poolings: Sequence[Sizes]) -> tuple[Sizes, ...]:
    steps, found = list(spacing), []
    for level in range(len(poolings) + 1):
        if level:
            steps = [step * factor for step, factor in zip(steps, poolings[level - 1], strict=True)]
        depth, height, width = (1 if step >= _ANISOTROPIC * min(steps) else 3 for step in steps)
        found.append((depth, height, width))
    return tuple(found)


def _too_large(size: Sizes, poolings: Sequence[Sizes], first: int, memory: int, *, gpu: bool) -> bool:
    smallest_batch = 2
    if memory and needed_bytes(size, poolings, first, smallest_batch) > memory:
        return True
    return not gpu and math.prod(size) * first > _LARGEST_STEP_CPU


def _smaller(size: Sizes, shape: Sizes, poolings: Sequence[Sizes]) -> Sizes:
    """Shrink the axis that is largest, measured by the volumes, by one step of its poolings."""
    made = list(size)
    axis = max((axis for axis in range(3) if made[axis] > 1), key=lambda axis: (made[axis] / shape[axis], made[axis]))
    made[axis] = max(1, made[axis] - max(1, math.prod(pooling[axis] for pooling in poolings)))
    return made[0], made[1], made[2]


def _batch(survey: Survey, size: Sizes, poolings: Sequence[Sizes], first: int, memory: int, *, gpu: bool) -> int:
    """Return how many fit, at most a twentieth of all voxels, at least two."""
    fitting = memory // max(1, needed_bytes(size, poolings, first, 1)) if memory else 2
    voxels = sum(math.prod(volume.shape[:3]) for volume in survey.sound)
    shared = int(_SHARE_OF_DATA * voxels / math.prod(size))
    most = _LARGEST_BATCH if gpu else _LARGEST_BATCH_CPU
    return max(2, min(fitting, max(2, shared), most))


def _size_reasons(
    survey: Survey, shapes: tuple[Sizes, Sizes], size: Sizes, *, patches: bool, gpu: bool
) -> list[Reason]:
    middle, largest = shapes
    told = {"middle": _sizes(middle), "largest": _sizes(largest)}
    room = tr("a processor without a GPU")
    if gpu:
        room = tr("{size:.0f} GB of free memory", size=survey.memory / 1e9)
    if patches:
        why = tr(
            "{middle} is the middle size of the volumes, {largest} the largest, which is too much for {room}; the "
            "network learns from parts of them.",
            **told,
            room=room,
        )
        return [Reason(tr("Patches of {size}", size=_sizes(size)), why)]
    if all(part >= whole for part, whole in zip(size, largest, strict=True)):
        why = tr(
            "{middle} is the middle size of the volumes, {largest} the largest; brought to sizes that can be halved as "
            "often as the network does.",
            **told,
        )
        return [Reason(tr("Volumes of {size}", size=_sizes(size)), why)]
    why = tr(
        "{middle} is the middle size of the volumes, {largest} the largest, which is too much for {room}.",
        **told,
        room=room,
    )
    return [Reason(tr("Volumes stretched or shrunk to {size}", size=_sizes(size)), why)]


def _network_reasons(poolings: Sequence[Sizes], filters: Sequence[int], batch: int, *, gpu: bool) -> list[Reason]:
    if gpu:
        start = tr("The first {count}: as nnU-Net begins; doubled at each level.", count=filters[0])
    else:
        start = tr(
            "The first {count}: few, so that a processor without a GPU learns in minutes; doubled at each level.",
            count=filters[0],
        )
    many = tr("As many as fit into half of the free memory, and at most a twentieth of the set.")
    return [
        Reason(tr_count("{count} level", "{count} levels", len(filters)), _halved(poolings, gpu=gpu)),
        Reason(tr("Filters {filters}", filters=", ".join(map(str, filters))), start),
        Reason(tr("Batch of {count}", count=batch), many),
    ]


def _halved(poolings: Sequence[Sizes], *, gpu: bool) -> str:
    values = {"least": _SMALLEST_MAP, "most": _MOST_POOLINGS if gpu else _MOST_POOLINGS_CPU}
    words = tr_count(
        "Halved once, until an axis would have fewer than {least} voxels, at most {most} times.",
        "Halved {count} times, until an axis would have fewer than {least} voxels, at most {most} times.",
        len(poolings),
        **values,
    )
    if any(1 in pooling for pooling in poolings):
        words += " " + tr("Coarse or short axes are halved less often.")
    return words


def _mm(spacing: Three) -> str:
    return f"{' × '.join(f'{step:.3g}' for step in spacing)} mm"


def _sizes(size: Sizes) -> str:
    return " × ".join(map(str, size))
