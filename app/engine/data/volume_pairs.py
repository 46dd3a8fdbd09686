"""Two folders of volumes, paired by the names of the files: what enters the network, and what it is to find."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.engine.data.bad_files import LEAVE_OUT, STOP, BadFile, sift
from app.engine.data.channels import ONE_FILE, cases, looks_numbered, place_in
from app.engine.data.dataset import DataError, Dataset, Progress, no_progress
from app.engine.data.file_volumes import FileVolumes, Reading, VolumeFiles, Wanted
from app.engine.data.volume_file import FORMATS, volumes_below
from app.engine.data.volume_targets import volumes_as_targets
from resources.translations import tr

_ByName = Mapping[str, tuple[Path, ...]]


def volume_pairs(
    *,
    volumes: str,
    targets: str | None = None,
    channels: str = ONE_FILE,
    bad_files: str = STOP,
    reorient: bool = True,
    array: str | None = None,
    target_array: str | None = None,
    base: Path,
    progress: Progress = no_progress,
) -> Dataset:
    """Make a dataset of volumes with volumes to find; both files of a pair have one name, whatever their endings.

    Args:
        volumes: folder of what enters the network; files may also lie deeper within it.
        targets: folder of what is to be found, laid out alike, each of its volume's size; without one each volume, as
            it is read, is what is to be found of it.
        channels: ``one_file`` a volume, or ``several_files``: ``case_0000.nii.gz``, ``case_0001.nii.gz`` and so on
            belong to ``case.nii.gz`` among the targets.
        bad_files: ``stop``, or ``leave_out`` what cannot be used or has no partner.
        reorient: whether volumes that tell how the patient lies are turned to one orientation, both of a pair alike.
        array: path of the array of volumes inside HDF5 files and Zarr stores, where they hold several.
        target_array: path of the array of volumes to find; where the two differ, both may lie in the same files.
        base: folder from which relative paths are read.
        progress: told how many pairs are looked at; what it raises ends the reading.

    Raises:
        DataError: a folder or a file is not what it should be, or has no partner.
    """
    reading = Reading(reorient, array or "", target_array or "")
    if not (targets or "").strip():
        return _of_themselves(_folder(base, volumes), channels, bad_files, reading, progress)
    folders = [_folder(base, name) for name in (volumes, targets or "")]
    if folders[0].resolve() == folders[1].resolve() and reading.array == reading.mask_array:
        raise DataError(
            tr(
                "{folder} is chosen for Volumes and for Targets. Choose a folder for each, or leave Targets empty "
                "where each volume is to be found itself.",
                folder=folders[0],
            )
        )
    given, bad = cases(_files(folders[0]), channels)
    found = _by_name(folders[0], given, channels)
    wanted = _by_name(folders[1], [(path,) for path in _files(folders[1])], ONE_FILE)
    told = {entry.name for entry in bad}  # and not once more for their partners
    bad += _alone(found, wanted, folders[1])
    bad += [entry for entry in _alone(wanted, found, folders[0]) if entry.name not in told]
    if bad and bad_files != LEAVE_OUT:
        _refuse(bad, [*found, *wanted], channels, [paths[0] for paths in found.values()])
    pairs = [VolumeFiles(paths, target=wanted[name][0]) for name, paths in found.items() if name in wanted]
    return FileVolumes(
        pairs, Wanted("volume_pairs", tuple(folders), bad_files=bad_files, bad=tuple(bad), reading=reading), progress
    )


def _of_themselves(folder: Path, channels: str, bad_files: str, reading: Reading, progress: Progress) -> Dataset:
    """Return volumes that are what is to be found themselves."""
    given, bad = cases(_files(folder), channels)
    wanted = Wanted("volume_pairs", (folder,), bad_files=bad_files, bad=tuple(bad), reading=reading)
    return volumes_as_targets(dataset=FileVolumes([VolumeFiles(paths) for paths in given], wanted, progress))


def _folder(base: Path, name: str) -> Path:
    if not name.strip():
        raise DataError(tr("No folder of volumes is chosen. Choose the folder that holds the volumes."))
    folder = base / Path(name).expanduser()
    if not folder.is_dir():
        if folder.exists():
            raise DataError(tr("{folder} is a file. Choose the folder that holds the volumes.", folder=folder))
        raise DataError(tr("{folder} is not there. Choose another folder or put it back.", folder=folder))
    return folder


def _files(folder: Path) -> list[Path]:
    found = volumes_below(folder)
    if not found:
        raise DataError(
            tr("{folder} holds no volume ({formats}). Choose another folder.", folder=folder, formats=tr(FORMATS))
        )
    return found


def _by_name(folder: Path, volumes: Sequence[tuple[Path, ...]], channels: str) -> dict[str, tuple[Path, ...]]:
    """Return the files of a folder by what pairs them: their place in it without the ending."""
    found: dict[str, tuple[Path, ...]] = {}
    for paths in volumes:
        name = place_in(folder, paths[0], channels)
        if name in found:
            raise DataError(
                tr(
                    "{first} and {second} have one name, so it is not clear which belongs to a pair. Take one of them "
                    "out.",
                    first=found[name][0],
                    second=paths[0],
                )
            )
        found[name] = paths
    return found


def _alone(these: _ByName, others: _ByName, folder: Path) -> list[BadFile]:
    """Return what is told of each file without a partner in a folder."""
    return [
        BadFile(paths[0].name, tr("{path} has no partner of that name in {folder}.", path=paths[0], folder=folder))
        for name, paths in these.items()
        if name not in others
    ]


def _refuse(bad: Sequence[BadFile], names: Sequence[str], channels: str, volumes: Sequence[Path]) -> None:
    """Raise an error that names the files without a partner."""
    if channels == ONE_FILE and looks_numbered(volumes):
        advice = tr("If they are the channels of one volume, set Channels to several files.")
        raise DataError(f"{bad[0].reason} {advice}")
    sift(bad, len(names), STOP)
