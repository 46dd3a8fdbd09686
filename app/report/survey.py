"""What a look through a data set found: counts, sizes, spacings, values, classes, labels, and what stands out."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from resources.translations import tr

# A value further from the median than this many times 1.4826 median absolute deviations stands out
# (Iglewicz and Hoaglin, How to detect and handle outliers, 1993).
_FAR = 3.5
_MAD_TO_SIGMA = 1.4826
_FEWEST_FOR_OUTLIERS = 8
# The least HU value of a CT is that of air; no other kind of volume goes so far below zero everywhere.
_AIR = -500.0
# How a file's name tells its patient: what stands before the last part, such as p07 in p07_scan2.
_PART = re.compile(r"[_\-\s]")

Three = tuple[float, float, float]


@dataclass(frozen=True)
class VolumeFacts:
    """What is known of one volume; as ``app.engine.survey.measuring`` tells it.

    Attributes:
        name, class_name: how it is called, and its class.
        fault: why it cannot be used, or nothing.
        shape: depth, height, width, channels.
        spacing: in mm, or None.
        axes: such as RAS, or ?.
        minimum, maximum, mean, deviation: of its voxels.
        percentiles: 0.5, 50 and 99.5.
        digest: equal for volumes with equal voxels.
        labels: voxels by label.
        inside: percentiles of what is not background.
        target: channels, minimum, maximum, mean and deviation of the volume to find.
    """

    name: str
    class_name: str = ""
    fault: str = ""
    shape: tuple[int, ...] = ()
    spacing: Three | None = None
    axes: str = "?"
    minimum: float = 0.0
    maximum: float = 0.0
    mean: float = 0.0
    deviation: float = 0.0
    percentiles: tuple[float, ...] = ()
    digest: str = ""
    labels: Mapping[int, int] = field(default_factory=dict)
    inside: tuple[float, ...] = ()
    target: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> VolumeFacts:
        """Read what the engine told."""
        spacing = content.get("spacing")
        return cls(
            name=content["name"],
            class_name=content.get("class", ""),
            fault=content.get("fault", ""),
            shape=tuple(content.get("shape", ())),
            spacing=(spacing[0], spacing[1], spacing[2]) if spacing else None,
            axes=content.get("axes", "?"),
            **{name: content.get(name, 0.0) for name in ("minimum", "maximum", "mean", "deviation")},
            percentiles=tuple(content.get("percentiles", ())),
            digest=content.get("digest", ""),
            labels={int(label): count for label, count in content.get("labels", {}).items()},
            inside=tuple(content.get("inside", ())),
            target=content.get("target", {}),
        )


@dataclass(frozen=True)
class Survey:
    """A data set as it was found.

    Attributes:
        kind: classes, masks, pairs, volumes, table, numbers or arrays.
        card: key of the card that reads it, empty where none does.
        values: of that card, by input.
        volumes: all that were looked at.
        faults: names and sentences of files that belong to no volume.
        notes: what was taken for what.
        columns: of a table of numbers: its columns in words.
        memory: bytes that are free for training.
        device: on which it would run, in words.
    """

    kind: str
    card: str
    values: Mapping[str, Any]
    volumes: tuple[VolumeFacts, ...] = ()
    faults: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    columns: tuple[Mapping[str, Any], ...] = ()
    memory: int = 0
    device: str = ""

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Survey:
        """Read what the engine told."""
        return cls(
            kind=content["kind"],
            card=content["card"],
            values=content["values"],
            volumes=tuple(VolumeFacts.from_json(entry) for entry in content["volumes"]),
            faults=tuple((name, reason) for name, reason in content["faults"]),
            notes=tuple(content["notes"]),
            columns=tuple(content.get("columns", ())),
            memory=content.get("memory", 0),
            device=content.get("device", ""),
        )

    @cached_property
    def sound(self) -> tuple[VolumeFacts, ...]:
        """The volumes that can be used."""
        return tuple(volume for volume in self.volumes if not volume.fault)

    @cached_property
    def bad(self) -> tuple[tuple[str, str], ...]:
        """Name and reason of all that cannot be used."""
        return (*self.faults, *((volume.name, volume.fault) for volume in self.volumes if volume.fault))

    @cached_property
    def channels(self) -> int:
        """Number of channels of most volumes."""
        counts = Counter(volume.shape[3] for volume in self.sound)
        return counts.most_common(1)[0][0] if counts else 1

    @cached_property
    def target_channels(self) -> tuple[int, ...]:
        """Numbers of channels that volumes to find have; more than one where they differ."""
        return tuple(sorted({int(volume.target["channels"]) for volume in self.sound if volume.target}))

    @cached_property
    def classes(self) -> Mapping[str, int]:
        """Volumes by class."""
        return dict(sorted(Counter(volume.class_name for volume in self.sound if volume.class_name).items()))

    @cached_property
    def labels(self) -> Mapping[int, int]:
        """Voxels by label, over all masks."""
        counts: Counter[int] = Counter()
        for volume in self.sound:
            counts.update(volume.labels)
        return dict(sorted(counts.items()))

    @cached_property
    def median_shape(self) -> tuple[int, int, int]:
        """Median depth, height and width in voxels."""
        depth, height, width = (round(statistics.median(v.shape[axis] for v in self.sound)) for axis in range(3))
        return depth, height, width

    @cached_property
    def median_spacing(self) -> Three | None:
        """Median spacing in mm, or None where not all files tell theirs."""
        told = [volume.spacing for volume in self.sound]
        if not told or None in told:
            return None
        known = [spacing for spacing in told if spacing is not None]
        depth, height, width = (statistics.median(spacing[axis] for spacing in known) for axis in range(3))
        return depth, height, width

    @cached_property
    def spacing_differs(self) -> bool:
        """Whether the spacing of some axis differs by more than a tenth between volumes."""
        known = [volume.spacing for volume in self.sound if volume.spacing is not None]
        axes = list(zip(*known, strict=True))
        return any(max(values) > 1.1 * min(values) for values in axes)

    @cached_property
    def patients(self) -> int:
        """Number of patients where names tell several volumes of each, else 0."""
        names = [volume.name for volume in self.sound]
        groups = {_PART.split(name, maxsplit=1)[0] for name in names}
        return len(groups) if 4 <= len(groups) < len(names) and "_" in "".join(names) else 0

    @cached_property
    def is_ct(self) -> bool:
        """Whether the values are those of a CT: most volumes reach down to air."""
        least = sorted(volume.minimum for volume in self.sound)
        return bool(least) and least[len(least) // 2] <= _AIR

    @cached_property
    def duplicates(self) -> tuple[tuple[str, ...], ...]:
        """Names of volumes whose voxels are the same."""
        groups: dict[str, list[str]] = {}
        for volume in self.sound:
            if volume.digest:
                groups.setdefault(volume.digest, []).append(_named(volume))
        return tuple(tuple(names) for names in groups.values() if len(names) > 1)

    @cached_property
    def outliers(self) -> Mapping[str, tuple[str, ...]]:
        """What stands out, such as an unusually large mean value, with the names of the volumes."""
        measures = (
            (tr("mean value"), [volume.mean for volume in self.sound]),
            (tr("spread of values"), [volume.deviation for volume in self.sound]),
            (tr("number of voxels"), [float(_voxels(volume)) for volume in self.sound]),
            (tr("size of a voxel"), [_voxel_size(volume) for volume in self.sound]),
        )
        found: dict[str, list[str]] = {}
        for what, values in measures:
            middle = statistics.median(values) if values else 0.0
            for place in far_from_others(values):
                if values[place] > middle:
                    words = tr("{what} unusually large", what=what)
                else:
                    words = tr("{what} unusually small", what=what)
                found.setdefault(words, []).append(_named(self.sound[place]))
        return {what: tuple(names) for what, names in found.items()}


def far_from_others(values: Sequence[float]) -> list[int]:
    """Return the places of values that stand out by the modified z-score; of few values none does."""
    if len(values) < _FEWEST_FOR_OUTLIERS:
        return []
    middle = statistics.median(values)
    spread = _MAD_TO_SIGMA * statistics.median(abs(value - middle) for value in values)
    return [place for place, value in enumerate(values) if spread > 0 and abs(value - middle) > _FAR * spread]


def _named(volume: VolumeFacts) -> str:
    return f"{volume.class_name}/{volume.name}" if volume.class_name else volume.name


def _voxels(volume: VolumeFacts) -> int:
    depth, height, width = volume.shape[:3]
    return depth * height * width


def _voxel_size(volume: VolumeFacts) -> float:
    depth, height, width = volume.spacing or (1.0, 1.0, 1.0)
    return depth * height * width


def range_words(values: Iterable[float], form: str = ".4g") -> str:
    """Write the least and the greatest of some values: ``31–43``, or one where they are equal."""
    known = list(values)
    least, greatest = format(min(known), form), format(max(known), form)
    return least if least == greatest else f"{least}–{greatest}"
