"""What the engine tells of one volume that is looked at; its voxels lie in files that are mapped, not read. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Three = tuple[float, float, float]


@dataclass(frozen=True)
class Voxels:
    """An array in a file, in C order.

    Attributes:
        file: path of the file, which holds the voxels alone.
        dtype: as NumPy writes it.
        shape: of the array.
    """

    file: str
    dtype: str
    shape: tuple[int, ...]

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Voxels:
        """Make it of plain data."""
        return cls(content["file"], content["dtype"], tuple(content["shape"]))


@dataclass(frozen=True)
class Channel:
    """What is known of the values of one channel.

    Attributes:
        low, high: least and greatest value.
        window: values between which nearly all of the picture lies, to show it by.
        edges: where the first bin of the histogram begins and the last one ends.
        counts: number of voxels in bins of one width; of a share of the voxels in large volumes.
    """

    low: float
    high: float
    window: tuple[float, float]
    edges: tuple[float, float]
    counts: tuple[int, ...]

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Channel:
        """Make it of plain data."""
        window, edges = (tuple(content[name]) for name in ("window", "edges"))
        return cls(content["low"], content["high"], window, edges, tuple(content["counts"]))


@dataclass(frozen=True)
class Overlay:
    """A mask over a volume.

    Attributes:
        name: how it is called, such as ``Label``.
        voxels: (depth, height, width), uint8.
        shadows: along each axis, which labels lie there: bit n of a pixel is label n; label 63 and more share one.
        counts: voxels of each label.
    """

    name: str
    voxels: Voxels
    shadows: tuple[Voxels, ...]
    counts: tuple[int, ...]

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Overlay:
        """Make it of plain data."""
        return cls(
            content["name"],
            Voxels.from_json(content["voxels"]),
            tuple(map(Voxels.from_json, content["shadows"])),
            tuple(content["counts"]),
        )


@dataclass(frozen=True)
class Look:
    """One volume at one step of preparation.

    Attributes:
        stage: place of the step.
        index, count: which sample it is, from 0, and of how many.
        name: of the sample; the file's name where it has one.
        origin: the same in full.
        group: class, or the numbers to find, in words; empty where there is none.
        voxels: (depth, height, width, channels).
        step: each so-manieth voxel of the real volume is shown along each axis; 1 is all.
        projections: greatest value along depth, height, width; each with the other two axes and the channels.
        channels: what is known of the values of each.
        overlays: masks.
        labels: name of each label.
        pictures: name of each channel, where they are several volumes: what enters a network, what is to be found.
        spacing: distance of two shown voxels along depth, height, width; 1 where it is not known.
        in_mm: whether the spacing is known.
        ends: letters of the sides to which depth, height and width rise (``SAR``); empty where that is not known.
        changes: whether another draw may give another volume.
        notes: what is odd about it, a sentence each.
    """

    stage: int
    index: int
    count: int
    name: str
    origin: str
    group: str
    voxels: Voxels
    step: int
    projections: tuple[Voxels, ...]
    channels: tuple[Channel, ...]
    overlays: tuple[Overlay, ...] = ()
    labels: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    spacing: Three = (1.0, 1.0, 1.0)
    in_mm: bool = False
    ends: str = ""
    changes: bool = False
    notes: tuple[str, ...] = ()

    @property
    def size(self) -> tuple[int, int, int]:
        """Shown voxels along depth, height and width."""
        depth, height, width = self.voxels.shape[:3]
        return depth, height, width

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Look:
        """Make it of plain data."""
        depth, height, width = content["spacing"]
        return cls(
            **{
                **content,
                "voxels": Voxels.from_json(content["voxels"]),
                "projections": tuple(map(Voxels.from_json, content["projections"])),
                "channels": tuple(map(Channel.from_json, content["channels"])),
                "overlays": tuple(map(Overlay.from_json, content["overlays"])),
                "labels": tuple(content["labels"]),
                "pictures": tuple(content["pictures"]),
                "spacing": (depth, height, width),
                "notes": tuple(content["notes"]),
            }
        )
