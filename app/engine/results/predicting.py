"""Asks a run's network about files: classes or numbers as a table, masks and volumes as files in their own space."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.data.dataset import DataError, Progress
from app.engine.data.loading import checked_volume
from app.engine.failures import RunFailed
from app.engine.results.answer_table import AnswerTable
from app.engine.results.asking import OVERLAP, Network
from app.engine.results.given_files import GivenVolume, given_volumes, prepared
from app.engine.results.given_rows import given_rows
from app.engine.results.own_space import brought_back, write_nifti
from app.engine.results.trained import TrainedRun
from resources.translations import marked, tr

_MASK, _SHARES = ".nii.gz", "_probabilities.nii.gz"
_ROWS = 1024  # asked about together


@dataclass(frozen=True)
class Wish:
    """What somebody wants predicted.

    Attributes:
        given: files, and folders that are searched for volumes; tables, where the network takes their rows.
        target: the CSV file, or its folder; for masks their folder.
        overlap: part of a patch that its neighbour answers for as well, where volumes are larger than the network.
        probabilities: whether masks come with the probability of each label.
        overwrite: whether what is there already is replaced.
    """

    given: Sequence[Path]
    target: Path
    overlap: float = OVERLAP
    probabilities: bool = False
    overwrite: bool = False


def predict(run: TrainedRun, wish: Wish, progress: Progress, warn: Callable[[str], None]) -> dict[str, Any]:
    """Answer for each volume; a bad one is told and passed over.

    Args:
        run: whose model and preparation cards are used.
        wish: what is wanted.
        progress: told how many volumes are done.
        warn: told what is wrong with a volume that is passed over.

    Returns:
        What was written, the number of volumes, and the bad ones.

    Raises:
        RunFailed: nothing can be done, or something is there already; the message says why.
        OSError: a file cannot be written.
    """
    network = Network(run, wish.overlap)
    if network.takes_rows:
        return _predict_rows(network, wish, progress, warn)
    try:
        volumes = given_volumes(run, wish.given)
    except DataError as error:
        raise RunFailed(str(error)) from None
    kind = _Volumes if network.gives_volumes else _Masks if network.gives_masks else _Table
    work = kind(network, wish, volumes)
    bad: list[str] = []
    for done, volume in enumerate(volumes, 1):
        try:
            work.add(volume)
        except DataError as error:
            bad.append(str(volume.path))
            warn(str(error))
        progress(done, len(volumes))
    if len(bad) == len(volumes):
        raise RunFailed(tr("None of the files could be used. See what is told of each."))
    return {**work.finish(), "volumes": len(volumes) - len(bad), "bad": bad, "rows": False}


def _predict_rows(network: Network, wish: Wish, progress: Progress, warn: Callable[[str], None]) -> dict[str, Any]:
    """Answer for each row of tables; a bad one is told and passed over."""
    table = AnswerTable(network.run, wish.target, ["file", "line"], overwrite=wish.overwrite)
    table.check_sources(wish.given)
    bad: list[str] = []
    count = 0
    for done, path in enumerate(wish.given, 1):
        try:
            rows, lines = given_rows(network.run, path)
            network.check_size(rows.spec.shape, path)
        except DataError as error:
            bad.append(str(path))
            warn(str(error))
            continue
        for line in rows.spec.left_out:
            bad.append(f"{path}: {_row_name(line)}")
            warn(f"{path}: {line}.")
        scaled = network.run.prepared(rows)
        values = np.stack([checked_volume(scaled, index) for index in range(len(scaled))]).astype(np.float32)
        for start in range(0, len(values), _ROWS):
            for index, answer in enumerate(network.answers(values[start : start + _ROWS]), start):
                table.add([path, lines[index]], answer)
        count += len(values)
        progress(done, len(wish.given))
    if not count:
        raise RunFailed(tr("None of the tables could be used. See what is told of each."))
    return {**table.write(), "volumes": count, "bad": bad, "rows": True}


def _row_name(fault: str) -> str:
    """Return how a row is called, from a sentence that begins with it: ``line 12``, in whatever language."""
    found = re.match(r"\D*\d+", fault)
    return found[0] if found else fault


class _Table:
    """Classes with their probabilities, or numbers, a row a volume."""

    def __init__(self, network: Network, wish: Wish, volumes: Sequence[GivenVolume]) -> None:
        self._network = network
        self._table = AnswerTable(network.run, wish.target, ["file"], overwrite=wish.overwrite)
        self._table.check_sources([file for volume in volumes for file in volume.files])

    def add(self, given: GivenVolume) -> None:
        """Answer for a volume."""
        _, volume = prepared(self._network.run, given)
        self._table.add([given.path], self._network.of_whole(volume, given.path))

    def finish(self) -> dict[str, Any]:
        """Write the table."""
        return self._table.write()


def _there_already(files: Sequence[Path]) -> str:
    if len(files) == 1:
        return tr("{file} is there already. Choose another folder, or say that they are overwritten.", file=files[0])
    return tr(
        "{file} and {count} more are there already. Choose another folder, or say that they are overwritten.",
        file=files[0],
        count=len(files) - 1,
    )


class _Masks:
    """A mask a volume, in the volume's own space, with the labels' values of the training data."""

    _own_files = marked("{file} is a file. Masks are files of their own: name a folder for them.")
    _same_place = marked("Masks in {folder} would take the place of the volumes themselves. Choose another folder.")

    def __init__(self, network: Network, wish: Wish, volumes: Sequence[GivenVolume]) -> None:
        self._network, self._run, self._wish = network, network.run, wish
        self._check_place(volumes)

    def _check_place(self, volumes: Sequence[GivenVolume]) -> None:
        """Object to files that are there already, and to volumes of one name."""
        target = self._wish.target
        if target.is_file():
            raise RunFailed(tr(self._own_files, file=target))
        paths = [path for volume in volumes for path in self._paths(volume)]
        if len(set(paths)) < len(paths):
            raise RunFailed(
                tr("Several of the volumes have one name. Give them in folders of their own, one after another.")
            )
        there = [path for path in paths if path.exists()]
        if there and not self._wish.overwrite:
            raise RunFailed(_there_already(there))
        sources = {file.resolve() for volume in volumes for file in volume.files}
        if any(path.resolve() in sources for path in paths):
            raise RunFailed(tr(self._same_place, folder=target))

    def _paths(self, volume: GivenVolume) -> list[Path]:
        endings = (_MASK, _SHARES) if self._wish.probabilities else (_MASK,)
        return [self._wish.target / f"{volume.name}{ending}" for ending in endings]

    def add(self, given: GivenVolume) -> None:
        """Write the mask of a volume."""
        dataset, volume = prepared(self._run, given)
        geometry = dataset.geometry(0)
        shares = self._network.of_voxels(volume, given.path)
        shares = brought_back(shares, geometry)
        values = np.array(self._run.label_values(shares.shape[-1]))
        mask = values[shares.argmax(axis=-1)].astype(np.uint8 if values.max() < 256 else np.int32)
        paths = self._paths(given)
        if self._wish.probabilities:
            write_nifti(paths[1], shares, geometry.source)
        write_nifti(paths[0], mask, geometry.source)

    def finish(self) -> dict[str, Any]:
        """Say where the masks are."""
        return {"file": str(self._wish.target), "kind": "masks"}


class _Volumes(_Masks):
    """A volume of what the network found for each, float32, in the given volume's own space."""

    _own_files = marked("{file} is a file. Volumes are written as files of their own: name a folder for them.")
    _same_place = marked(
        "What is written to {folder} would take the place of the given volumes. Choose another folder."
    )

    def _paths(self, volume: GivenVolume) -> list[Path]:
        return [self._wish.target / f"{volume.name}{_MASK}"]

    def add(self, given: GivenVolume) -> None:
        """Write what is found for a volume; where nothing was answered lies the least value that was."""
        dataset, volume = prepared(self._run, given)
        geometry = dataset.geometry(0)
        found = self._network.of_voxels(volume, given.path)
        found = brought_back(found, geometry, outside=float(found.min()))
        write_nifti(self._paths(given)[0], found[..., 0] if found.shape[-1] == 1 else found, geometry.source)

    def finish(self) -> dict[str, Any]:
        """Say where the volumes are."""
        return {"file": str(self._wish.target), "kind": "volumes"}
