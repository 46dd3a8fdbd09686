"""A folder of volumes and a folder of their masks, paired by the names of the files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.engine.data.bad_files import LEAVE_OUT, STOP, BadFile, sift
from app.engine.data.channels import ONE_FILE, case_name, cases, looks_numbered
from app.engine.data.dataset import DataError, Dataset, Progress, no_progress
from app.engine.data.file_volumes import FileVolumes, Reading, VolumeFiles, Wanted
from app.engine.data.volume_file import FORMATS, volumes_below

_SHOWN = 5


def images_and_masks(
    *,
    images: str,
    masks: str,
    channels: str = ONE_FILE,
    bad_files: str = STOP,
    reorient: bool = True,
    array: str | None = None,
    mask_array: str | None = None,
    base: Path,
    progress: Progress = no_progress,
) -> Dataset:
    """Make a dataset of volumes with masks; a file and its mask have one name, whatever their endings.

    The values in the masks are the labels; they become class numbers in their order, 0 (the background) as class 0.

    Args:
        images: folder of the volumes; files may also lie deeper within it.
        masks: folder of the masks, laid out alike.
        channels: ``one_file`` a volume, or ``several_files``: ``case_0000.nii.gz``, ``case_0001.nii.gz`` and so on
            belong to the mask ``case.nii.gz``.
        bad_files: ``stop``, or ``leave_out`` what cannot be used or has no partner.
        reorient: whether volumes that tell how the patient lies are turned to one orientation, their masks alike.
        array: path of the array of volumes inside HDF5 files and Zarr stores, where they hold several.
        mask_array: path of the array of masks; where the two differ, both may lie in the same files.
        base: folder from which relative paths are read.
        progress: told how many pairs are looked at; what it raises ends the reading.

    Raises:
        DataError: a folder or a file is not what it should be, or has no partner.
    """
    folders = [_folder(base, name, what) for name, what in ((images, "volumes"), (masks, "masks"))]
    reading = Reading(reorient, array or "", mask_array or "")
    if folders[0].resolve() == folders[1].resolve() and reading.array == reading.mask_array:
        raise DataError(f"{folders[0]} is chosen for volumes and for masks. Choose a folder for each of them.")
    volumes, bad = cases(_files(folders[0], "volume"), channels)
    found = (
        _by_name(folders[0], volumes, channels),
        _by_name(folders[1], [(path,) for path in _files(folders[1], "mask")], ONE_FILE),
    )
    if bad_files != LEAVE_OUT:
        sift(bad, len(volumes) + len(bad), bad_files)
        _refuse(_alone(folders, found), channels)
    for entry in bad:
        found[1].pop(entry.name, None)  # told already, and not once more for its mask
    alone = _alone(folders, found)
    bad += [BadFile(path.name, f"{path} has no {missing}.") for missing, paths in alone.items() for path in paths]
    pairs = [VolumeFiles(paths, found[1][name][0]) for name, paths in found[0].items() if name in found[1]]
    wanted = Wanted("images_and_masks", tuple(folders), bad_files=bad_files, bad=tuple(bad), reading=reading)
    return FileVolumes(pairs, wanted, progress)


def _folder(base: Path, name: str, what: str) -> Path:
    if not name.strip():
        raise DataError(f"No folder of {what} is chosen. Choose the folder that holds the {what}.")
    folder = base / Path(name).expanduser()
    if not folder.is_dir():
        wrong = "is a file" if folder.exists() else "is not there"
        raise DataError(f"{folder} {wrong}. Choose the folder that holds the {what}.")
    return folder


def _files(folder: Path, what: str) -> list[Path]:
    found = volumes_below(folder)
    if not found:
        raise DataError(f"{folder} holds no {what} ({FORMATS}). Choose another folder.")
    return found


def _by_name(folder: Path, volumes: Sequence[tuple[Path, ...]], channels: str) -> dict[str, tuple[Path, ...]]:
    """Return the files of a folder by what pairs them: their place in it without the ending."""
    found: dict[str, tuple[Path, ...]] = {}
    for paths in volumes:
        name = (paths[0].relative_to(folder).parent / case_name(paths[0], channels)).as_posix()
        if name in found:
            raise DataError(
                f"{found[name][0]} and {paths[0]} have one name, so volumes and masks cannot be paired. Take one of "
                f"them out."
            )
        found[name] = paths
    return found


def _alone(folders: list[Path], found: Sequence[dict[str, tuple[Path, ...]]]) -> dict[str, list[Path]]:
    """Return the files without a partner by what they lack."""
    lacks = ((0, 1, f"mask in {folders[1]} of that name"), (1, 0, f"volume in {folders[0]} of that name"))
    return {
        what: alone
        for this, other, what in lacks
        if (alone := [paths[0] for name, paths in found[this].items() if name not in found[other]])
    }


def _refuse(alone: dict[str, list[Path]], channels: str) -> None:
    """Raise an error that names the files without a partner, if there are any."""
    if not alone:
        return
    advice = "Give a volume and its mask one name, or take those files out."
    if channels == ONE_FILE and looks_numbered(next(iter(alone.values()))):
        advice = "If they are the channels of one volume, set Channels to several files; else give both one name."
    raise DataError(f"{'; '.join(f'{_listed(paths)} no {what}' for what, paths in alone.items())}. {advice}")


def _listed(paths: list[Path]) -> str:
    names = [path.name for path in paths[:_SHOWN]]
    if len(paths) > _SHOWN:
        return f"{', '.join(names)} and {len(paths) - _SHOWN} more have"
    return f"{' and '.join([', '.join(names[:-1]), names[-1]] if len(names) > 1 else names)} " + (
        "have" if len(names) > 1 else "has"
    )
