"""The files that somebody gives to a run's network, read and prepared as the run's own."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.engine.data.bad_files import BadFile, BadFiles
from app.engine.data.channels import ONE_FILE, case_name, cases, looks_numbered
from app.engine.data.dataset import DataError, Dataset, DatasetSpec, Volume, kept, unreadable
from app.engine.data.dicom_series import is_series
from app.engine.data.file_volumes import FileVolumes, Reading, VolumeFiles, Wanted
from app.engine.data.loading import checked_volume
from app.engine.data.named_arrays import array_names, named_array
from app.engine.data.table import read_table
from app.engine.data.volume_file import FORMATS, is_volume, volumes_below
from app.engine.failures import RunFailed
from app.engine.results.trained import TrainedRun
from app.engine.survey.arrangement import TABLES
from app.engine.survey.tables import find_columns
from resources.translations import tr


@dataclass(frozen=True)
class GivenVolume:
    """One volume that somebody gives.

    Attributes:
        files: of it; several where each channel has its own.
        name: of what is written for it: its place in the folder that was given, without the ending.
    """

    files: tuple[Path, ...]
    name: str

    @property
    def path(self) -> Path:
        """What stands for it in messages and tables."""
        return self.files[0]


class _OneArray(Dataset):
    def __init__(self, volume: Volume, path: Path) -> None:
        super().__init__(DatasetSpec(1, volume.shape, dtype=volume.dtype), [0], str(path))
        self._volume, self._path = volume, path

    def volume(self, index: int) -> Volume:
        """Return it."""
        return self._volume

    def origin(self, index: int) -> str:
        """Name the file."""
        return str(self._path)


def given_volumes(run: TrainedRun, given: Sequence[Path]) -> list[GivenVolume]:
    """Return the volumes in files, in folders that are searched, and in tables that name them.

    Raises:
        RunFailed: a folder holds none.
        DataError: a folder holds files that only seem to be volumes, or a table names none.
    """
    channels = str(run.reading.get("channels") or ONE_FILE)
    found: list[GivenVolume] = []
    for path in given:
        if path.is_file() and path.suffix.lower() in TABLES:
            found += _tabled(run, path)
            continue
        if not path.is_dir() or is_volume(path.name):
            found.append(GivenVolume((path,), _bare(path.name)))
            continue
        inside = sorted([*volumes_below(path), *path.rglob("*.npz")])
        if not inside:
            raise RunFailed(tr("{folder} holds no volume ({formats} or .npz).", folder=path, formats=FORMATS))
        whole, bad = cases(inside, channels)
        if bad:
            raise RunFailed(bad[0].reason if looks_numbered(inside) else _not_named_as_channels(bad[0]))
        found += [GivenVolume(files, _bare(str(_below(path, files[0], channels)))) for files in whole]
    return found


# What is wrong with a file, with advice for somebody who has no card before him.


def _not_named_as_channels(bad: BadFile) -> str:
    return tr("{fault}. Name the files of the channels as those of the training data are named.", fault=bad.words)


def _of_several_arrays(path: Path, array: str, bad: BadFile) -> str:
    """Say so of a file in which the run's array is not there, or cannot be told from others; else what is wrong."""
    try:
        volumes = [name for name in array_names(path) if len(named_array(path, name).shape) in (3, 4)]
    except DataError:
        volumes = []
    wanted = array.strip().strip("/")
    if not volumes or wanted in volumes or (not wanted and len(volumes) == 1):
        return bad.reason
    return tr(
        "{fault}. Save the volume alone in a file, or under the name that it has in the training data.",
        fault=bad.words,
    )


def _tabled(run: TrainedRun, path: Path) -> list[GivenVolume]:
    """Return the volumes that a table names; paths in it start at the table."""
    own = run.reader
    table = read_table(path)
    names = (
        run.reading["volumes"] if own and own.factory == "volume_table" else find_columns(path).values.get("volumes")
    )
    if not names:
        raise DataError(
            tr("{file} names no volumes, but the network takes volumes. Choose volumes, or a table of them.", file=path)
        )
    places = [table.place(str(name), "volumes") for name in names]
    rows = [tuple(path.parent / Path(row.cells[place]).expanduser() for place in places) for row in table.rows]
    return [GivenVolume(files, _bare(files[0].name)) for files in rows]


def _below(folder: Path, file: Path, channels: str) -> Path:
    if file == folder:  # a series of slices
        return Path(folder.name)
    return file.relative_to(folder).parent / case_name(file, channels)


def _bare(name: str) -> str:
    for ending in (".nii.gz", ".nii", ".npz", ".npy", ".nrrd", ".mha", ".mhd", ".tiff", ".tif", ".h5", ".hdf5"):
        if name.lower().endswith(ending):
            return name[: -len(ending)]
    return name


def prepared(run: TrainedRun, given: GivenVolume) -> tuple[Dataset, Volume]:
    """Return a volume as the network takes it, and the dataset that knows where its voxels lie.

    Raises:
        DataError: it cannot be read or prepared.
    """
    dataset = run.prepared(_read(run, given))
    return dataset, checked_volume(dataset, 0).astype(np.float32)


def _read(run: TrainedRun, given: GivenVolume) -> Dataset:
    path = given.path
    if path.suffix.lower() == ".npz":
        return _OneArray(_read_npz(path), path)
    if not path.exists() and not is_series(path):
        raise unreadable(path, FileNotFoundError())
    if not (is_volume(path.name) or is_series(path)):
        raise DataError(tr("{file} is no volume. Give files of {formats} or .npz.", file=path, formats=FORMATS))
    reading = Reading(bool(run.reading.get("reorient")), str(run.reading.get("array") or ""))
    try:
        # A volume of zeros is a fair question; what else is wrong with voxels is found when they are read.
        wanted = Wanted("predicted", (path.parent,), reading=reading, looked_through=False)
        return FileVolumes([VolumeFiles(given.files)], wanted)
    except BadFiles as error:  # without the advice for the card that reads training data
        raise DataError(_of_several_arrays(path, reading.array, error.bad[0])) from None


def _read_npz(path: Path) -> Volume:
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as content:
            arrays = [content[name] for name in content.files]
    except OSError as error:
        raise unreadable(path, error) from None
    except (ValueError, EOFError, TypeError, AttributeError, zlib.error, zipfile.BadZipFile):
        raise DataError(tr("{file} is not a NumPy file, or it was cut or damaged. Copy it again.", file=path)) from None
    if len(arrays) != 1 or arrays[0].ndim not in (3, 4) or arrays[0].dtype.kind not in "biuf" or not arrays[0].size:
        raise DataError(
            tr("{file} must hold one volume: a single array of three axes, with channels if any.", file=path)
        )
    return kept(arrays[0] if arrays[0].ndim == 4 else arrays[0][..., None])
