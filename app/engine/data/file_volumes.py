"""Volumes in files, with labels, masks or numbers: looked through, bad ones told, read when they are asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np

from app.engine.data.bad_files import LEAVE_OUT, STOP, BadFile, known_fault, sift
from app.engine.data.channels import header_of, read_channels
from app.engine.data.dataset import (
    DataError,
    Dataset,
    DatasetSpec,
    Mask,
    Progress,
    Volume,
    compact,
    fingerprint_of,
    no_progress,
    throttled,
)
from app.engine.data.dataset_spec import common_size
from app.engine.data.geometry import AS_STORED, Geometry, Turn
from app.engine.data.mask_file import MOST_LABELS, labels_in, mask_turn, read_mask
from app.engine.data.volume_file import volume_state
from app.engine.data.volume_header import VolumeHeader
from app.engine.settings import threads

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

    @property
    def name(self) -> str:
        """How it is called where it is bad."""
        return self.channels[0].name if self.line is None else f"line {self.line}"


@dataclass(frozen=True, slots=True)
class _Examined:
    """What looking at the files of one volume gave: what is wrong, else all the rest."""

    fault: str = ""
    header: VolumeHeader | None = None
    turn: Turn = AS_STORED
    mask_turn: Turn = AS_STORED
    states: tuple[State, ...] = ()
    labels: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """How files are read.

    Attributes:
        reorient: whether volumes that tell how the patient lies are turned to one orientation.
        array, mask_array: paths of the arrays inside HDF5 files and Zarr stores; empty where these hold one only.
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


class FileVolumes(Dataset):
    """Volumes in files, each read when it is asked for."""

    def __init__(self, files: Sequence[VolumeFiles], wanted: Wanted, progress: Progress = no_progress) -> None:
        """Look through the files.

        Raises:
            DataError: files cannot be used.
        """
        examined = _examine(files, wanted, progress)
        examined = _with_odd_channels(files, examined)
        bad = [BadFile(entry.name, found.fault) for entry, found in zip(files, examined, strict=True) if found.fault]
        left_out = sift([*wanted.bad, *bad], len(files) + len(wanted.bad), wanted.bad_files, wanted.what)
        sound = [(entry, found) for entry, found in zip(files, examined, strict=True) if not found.fault]
        self._files = tuple(entry for entry, _ in sound)
        self._examined = tuple(found for _, found in sound)
        self._reading = wanted.reading
        headers = [found.header for _, found in sound if found.header is not None]
        masked = self._files[0].mask is not None
        self._values = np.array(sorted({0}.union(*(found.labels for _, found in sound))))
        if masked and len(self._values) > MOST_LABELS:
            raise DataError(
                f"The masks in {wanted.roots[-1]} hold {len(self._values):,} labels together, more than {MOST_LABELS}. "
                f"Join some."
            )
        spec = DatasetSpec(
            count=len(sound),
            class_names=tuple(map(str, self._values)) if masked else wanted.class_names,
            dtype=compact(np.result_type(*(header.dtype for header in headers))),
            masks=masked,
            numbers=wanted.numbers,
            left_out=left_out,
            **common_size(found.turn.shape(found.header.shape) for _, found in sound if found.header is not None),
        )
        told = [(found.states, entry.label, entry.numbers, entry.group, entry.part) for entry, found in sound]
        super().__init__(
            spec,
            [entry.label for entry in self._files],
            fingerprint_of(wanted.kind, wanted.class_names, wanted.numbers, astuple(wanted.reading), told),
        )
        if wanted.numbers:
            self.numbers = np.array([entry.numbers for entry in self._files], dtype=np.float32)

    def volume(self, index: int) -> Volume:
        """Read the files of one volume."""
        voxels = read_channels(self._files[index].channels, self._reading.array)
        return self._examined[index].turn.voxels(voxels)

    def mask(self, index: int) -> Mask:
        """Read one file and turn the values in it into class numbers."""
        path = self._files[index].mask
        if path is None:
            return super().mask(index)
        return self._examined[index].mask_turn.voxels(read_mask(path, self._values, self._reading.mask_array))

    def geometry(self, index: int) -> Geometry:
        """Return what the header says; of several files, that of the first channel."""
        found = self._examined[index]
        return super().geometry(index) if found.header is None else found.header.geometry.turned(found.turn)

    def key(self, index: int) -> str:
        """Return what stands for the files as they are now, wherever else they are used."""
        entry, states = self._files[index], self._examined[index].states
        paths = [*entry.channels, entry.mask]
        values = self._values.tolist() if entry.mask else ()
        return fingerprint_of("files", [str(path) for path in paths], states, astuple(self._reading), values)

    def path(self, index: int) -> Path:
        """Return the file of the volume; of several, that of the first channel."""
        return self._files[index].channels[0]

    def origin(self, index: int) -> str:
        """Name the file of the volume."""
        return str(self._files[index].channels[0])

    def group(self, index: int) -> str:
        """Return what the table says."""
        return self._files[index].group

    def part(self, index: int) -> str:
        """Return what the table says."""
        return self._files[index].part


def _examine(files: Sequence[VolumeFiles], wanted: Wanted, progress: Progress) -> list[_Examined]:
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


def _examined(entry: VolumeFiles, wanted: Wanted, *, deep: bool) -> _Examined:
    how = wanted.reading
    try:
        paths = [*entry.channels, *([entry.mask] if entry.mask else [])]
        states = tuple(volume_state(path, _named(path, wanted.roots)) for path in paths)
        header = header_of(entry.channels, how.array)
        turn, turn_of_mask = header.geometry.to_canonical() if how.reorient else AS_STORED, AS_STORED
        labels: tuple[int, ...] = ()
        if entry.mask is not None:
            turn_of_mask = mask_turn(
                entry.channels[0], header, entry.mask, reorient=how.reorient, inside=how.mask_array
            )
            labels = labels_in(entry.mask, how.mask_array)
        told = zip(entry.channels, states, strict=False)
        faults = (known_fault(path, *state[1:], how.array) for path, state in told)
        fault = next((fault for fault in faults if fault), "") if deep else ""
    except DataError as error:
        return _Examined(str(error))
    return _Examined(fault, header, turn, turn_of_mask, states, labels)


def _named(path: Path, roots: tuple[Path, ...]) -> str:
    root = next((root for root in roots if path.is_relative_to(root)), None)
    return (path.relative_to(root) if root else path).as_posix()


def _with_odd_channels(files: Sequence[VolumeFiles], examined: Sequence[_Examined]) -> list[_Examined]:
    """Find fault with volumes that have another number of channels than most."""
    counts = Counter(found.header.shape[3] for found in examined if found.header and not found.fault)
    usual, often = counts.most_common(1)[0] if counts else (0, 0)
    if often * 2 <= counts.total():
        return list(examined)
    made = []
    for entry, found in zip(files, examined, strict=True):
        channels = found.header.shape[3] if found.header else usual
        odd = not found.fault and channels != usual
        one = f"{channels} channel{'s' if channels > 1 else ''}"
        fault = f"{entry.channels[0]} has {one}, but most volumes have {usual}. Take it out."
        made.append(_Examined(fault) if odd else found)
    return made
