"""Looks through the files of volumes before any is read: what belongs to each, what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from app.engine.data.bad_files import LEAVE_OUT, STOP, BadFile, known_fault
from app.engine.data.channels import header_of
from app.engine.data.dataset import DataError, Progress, throttled
from app.engine.data.geometry import AS_STORED, Turn
from app.engine.data.mask_file import labels_in, mask_turn
from app.engine.data.target_file import target_turn
from app.engine.data.volume_file import volume_state
from app.engine.data.volume_header import VolumeHeader
from app.engine.settings import threads
from resources.translations import tr, tr_count

State: TypeAlias = tuple[str, int, int]

_MOST_THREADS = 32
# Sets above this size in bytes have their voxels looked through only where bad files are to be left out.
_LOOKED_THROUGH = 1 << 30


@dataclass(frozen=True, slots=True)
class VolumeFiles:
    """What belongs to one volume.

    Attributes:
        channels: its files, each with one or several channels.
        mask: file of its mask.
        target: file of the volume to find.
        label: class number.
        numbers: to find.
        group, part: what a table says of it.
        line: of the table, or None.
    """

    channels: tuple[Path, ...]
    mask: Path | None = None
    label: int = 0
    numbers: tuple[float, ...] = ()
    group: str = ""
    part: str = ""
    line: int | None = None
    target: Path | None = None

    @property
    def name(self) -> str:
        """How it is called where it is bad."""
        return self.channels[0].name if self.line is None else tr("line {line}", line=self.line)


@dataclass(frozen=True, slots=True)
class Examined:
    """What looking at the files of one volume gave: what is wrong, else all the rest."""

    fault: str = ""
    header: VolumeHeader | None = None
    turn: Turn = AS_STORED
    mask_turn: Turn = AS_STORED
    states: tuple[State, ...] = ()
    labels: tuple[int, ...] = ()
    target_channels: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """How files are read.

    Attributes:
        reorient: whether volumes that tell how the patient lies are turned to one orientation.
        array, mask_array: paths of the arrays of volumes, and of masks or volumes to find, inside HDF5 files and Zarr
            stores; empty where these hold one only.
    """

    reorient: bool = False
    array: str = ""
    mask_array: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be made of some files.

    Attributes:
        kind: of the dataset, for its fingerprint.
        roots: folders from which files are named in the fingerprint, so that it holds where all are moved.
        class_names: by label.
        numbers: names of the numbers to find.
        bad_files: ``stop`` or ``leave_out``.
        bad: what is bad already.
        what: a bad one is a file or a row.
        reading: how the files are read.
        looked_through: whether voxels that are bad are found now, and not when they are read.
    """

    kind: str
    roots: tuple[Path, ...]
    class_names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    bad_files: str = STOP
    bad: tuple[BadFile, ...] = ()
    what: str = "file"
    reading: Reading = Reading()
    looked_through: bool = True


def target_channels(sound: Sequence[tuple[VolumeFiles, Examined]]) -> int:
    """Return how many channels the volumes to find have.

    Raises:
        DataError: they differ.
    """
    first = sound[0][1].target_channels
    for entry, found in sound:
        if found.target_channels != first:
            raise DataError(
                tr(
                    "{path} has {count} channels, but {other} has {usual}. Volumes to find have the same number of "
                    "channels: take one of them out.",
                    path=entry.target,
                    count=found.target_channels,
                    other=sound[0][0].target,
                    usual=first,
                )
            )
    return first


def examine(files: Sequence[VolumeFiles], wanted: Wanted, progress: Progress) -> list[Examined]:
    """Look at all files, several at a time; what ``progress`` raises ends it."""
    tell = throttled(progress)
    size = 0
    for entry in files:
        size += sum(_size(path) for path in entry.channels)
    deep = wanted.looked_through and (wanted.bad_files == LEAVE_OUT or size <= _LOOKED_THROUGH)
    pool = ThreadPoolExecutor(min(_MOST_THREADS, threads()), thread_name_prefix="files")
    try:
        found = []
        for done, one in enumerate(pool.map(lambda entry: _examined(entry, wanted, deep=deep), files)):
            tell(done, len(files))
            found.append(one)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    tell(len(files), len(files))
    return found


def _size(path: Path) -> int:
    try:
        return volume_state(path, "")[1]
    except DataError:
        return 0


def _examined(entry: VolumeFiles, wanted: Wanted, *, deep: bool) -> Examined:
    how = wanted.reading
    try:
        paths = [*entry.channels, *(path for path in (entry.mask, entry.target) if path)]
        states = tuple(volume_state(path, _named(path, wanted.roots)) for path in paths)
        header = header_of(entry.channels, how.array)
        turn, turn_of_mask = header.geometry.to_canonical() if how.reorient else AS_STORED, AS_STORED
        labels: tuple[int, ...] = ()
        target_channels = 0
        if entry.mask is not None:
            turn_of_mask = mask_turn(
                entry.channels[0], header, entry.mask, reorient=how.reorient, inside=how.mask_array
            )
            labels = labels_in(entry.mask, how.mask_array)
        if entry.target is not None:
            turn_of_mask, target_channels = target_turn(
                entry.channels[0], header, entry.target, reorient=how.reorient, inside=how.mask_array
            )
        told = zip(entry.channels, states, strict=False)
        faults = (known_fault(path, *state[1:], how.array) for path, state in told)
        fault = next((fault for fault in faults if fault), "") if deep else ""
        if entry.target is not None and deep and not fault:
            fault = known_fault(entry.target, *states[-1][1:], how.mask_array)
    except DataError as error:
        return Examined(str(error))
    return Examined(fault, header, turn, turn_of_mask, states, labels, target_channels)


def _named(path: Path, roots: tuple[Path, ...]) -> str:
    root = next((root for root in roots if path.is_relative_to(root)), None)
    return (path.relative_to(root) if root else path).as_posix()


def with_odd_channels(files: Sequence[VolumeFiles], examined: Sequence[Examined]) -> list[Examined]:
    """Find fault with volumes that have another number of channels than most."""
    counts = Counter(found.header.shape[3] for found in examined if found.header and not found.fault)
    usual, often = counts.most_common(1)[0] if counts else (0, 0)
    if often * 2 <= counts.total():
        return list(examined)
    made = []
    for entry, found in zip(files, examined, strict=True):
        channels = found.header.shape[3] if found.header else usual
        odd = not found.fault and channels != usual
        fault = tr_count(
            "{path} has {count} channel, but most volumes have {usual}. Take it out.",
            "{path} has {count} channels, but most volumes have {usual}. Take it out.",
            channels,
            path=entry.channels[0],
            usual=usual,
        )
        made.append(Examined(fault) if odd else found)
    return made
