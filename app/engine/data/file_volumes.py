"""Volumes in files, with labels, masks, volumes or numbers to find: bad ones told, read when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from pathlib import Path

import numpy as np

from app.engine.data.bad_files import BadFile, sift
from app.engine.data.channels import read_channels
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
)
from app.engine.data.dataset_spec import common_size
from app.engine.data.examining import Reading as Reading  # noqa: PLC0414 - handed on, as part of what is read
from app.engine.data.examining import VolumeFiles as VolumeFiles  # noqa: PLC0414
from app.engine.data.examining import Wanted as Wanted  # noqa: PLC0414
from app.engine.data.examining import examine, target_channels, with_odd_channels
from app.engine.data.geometry import Geometry
from app.engine.data.mask_file import MOST_LABELS, read_mask
from resources.translations import tr


class FileVolumes(Dataset):
    """Volumes in files, each read when it is asked for."""

    def __init__(self, files: Sequence[VolumeFiles], wanted: Wanted, progress: Progress = no_progress) -> None:
        """Look through the files.

        Raises:
            DataError: files cannot be used.
        """
        examined = examine(files, wanted, progress)
        examined = with_odd_channels(files, examined)
        both = zip(files, examined, strict=True)
        bad = [BadFile(entry.name, found.fault, entry.line) for entry, found in both if found.fault]
        gone = sift([*wanted.bad, *bad], len(files) + len(wanted.bad), wanted.bad_files, wanted.what)
        sound = [(entry, found) for entry, found in zip(files, examined, strict=True) if not found.fault]
        self._files = tuple(entry for entry, _ in sound)
        self._examined = tuple(found for _, found in sound)
        self._reading = wanted.reading
        headers = [found.header for _, found in sound if found.header is not None]
        masked = self._files[0].mask is not None
        self._values = np.array(sorted({0}.union(*(found.labels for _, found in sound))))
        if masked and len(self._values) > MOST_LABELS:
            raise DataError(
                tr(
                    "The masks in {folder} hold {count:,} labels together, more than {most}. Join some.",
                    folder=wanted.roots[-1],
                    count=len(self._values),
                    most=MOST_LABELS,
                )
            )
        spec = DatasetSpec(
            count=len(sound),
            class_names=tuple(map(str, self._values)) if masked else wanted.class_names,
            dtype=compact(np.result_type(*(header.dtype for header in headers))),
            masks=masked,
            numbers=wanted.numbers,
            target_channels=target_channels(sound),
            left_out=tuple(entry.words for entry in gone),
            left_out_keys=tuple(entry.key for entry in gone),
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

    def target(self, index: int) -> Volume:
        """Read the file of the volume to find."""
        path = self._files[index].target
        if path is None:
            return super().target(index)
        return self._examined[index].mask_turn.voxels(read_channels((path,), self._reading.mask_array))

    def geometry(self, index: int) -> Geometry:
        """Return what the header says; of several files, that of the first channel."""
        found = self._examined[index]
        return super().geometry(index) if found.header is None else found.header.geometry.turned(found.turn)

    def key(self, index: int) -> str:
        """Return what stands for the files as they are now, wherever else they are used."""
        entry, states = self._files[index], self._examined[index].states
        paths = [*entry.channels, entry.mask, *([entry.target] if entry.target else [])]
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
