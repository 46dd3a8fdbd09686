"""A folder of volumes and a folder of their masks, paired by the names of the files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.engine.data.bad_files import LEAVE_OUT, STOP, BadFile, sift
from app.engine.data.channels import ONE_FILE, cases, looks_numbered, place_in
from app.engine.data.dataset import DataError, Dataset, Progress, no_progress
from app.engine.data.file_volumes import FileVolumes, Reading, VolumeFiles, Wanted
from app.engine.data.volume_file import FORMATS, volumes_below
from resources.translations import tr, tr_count

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
    folders = [_folder(base, images, masks=False), _folder(base, masks, masks=True)]
    reading = Reading(reorient, array or "", mask_array or "")
    if folders[0].resolve() == folders[1].resolve() and reading.array == reading.mask_array:
        raise DataError(
            tr("{folder} is chosen for volumes and for masks. Choose a folder for each of them.", folder=folders[0])
        )
    volumes, bad = cases(_files(folders[0], masks=False), channels)
    found = (
        _by_name(folders[0], volumes, channels),
        _by_name(folders[1], [(path,) for path in _files(folders[1], masks=True)], ONE_FILE),
    )
    if bad_files != LEAVE_OUT:
        sift(bad, len(volumes) + len(bad), bad_files)
        _refuse(folders, _alone(found), channels)
    for entry in bad:
        found[1].pop(entry.name, None)  # told already, and not once more for its mask
    bad += _partnerless(folders, _alone(found))
    pairs = [VolumeFiles(paths, found[1][name][0]) for name, paths in found[0].items() if name in found[1]]
    wanted = Wanted("images_and_masks", tuple(folders), bad_files=bad_files, bad=tuple(bad), reading=reading)
    return FileVolumes(pairs, wanted, progress)


def _folder(base: Path, name: str, *, masks: bool) -> Path:
    choose = tr("Choose the folder that holds the masks.") if masks else tr("Choose the folder that holds the volumes.")
    if not name.strip():
        wrong = tr("No folder of masks is chosen.") if masks else tr("No folder of volumes is chosen.")
        raise DataError(f"{wrong} {choose}")
    folder = base / Path(name).expanduser()
    if not folder.is_dir():
        exists = folder.exists()
        wrong = tr("{folder} is a file.", folder=folder) if exists else tr("{folder} is not there.", folder=folder)
        raise DataError(f"{wrong} {choose}")
    return folder


def _files(folder: Path, *, masks: bool) -> list[Path]:
    found = volumes_below(folder)
    if found:
        return found
    values = {"folder": folder, "formats": tr(FORMATS)}
    if masks:
        raise DataError(tr("{folder} holds no mask ({formats}). Choose another folder.", **values))
    raise DataError(tr("{folder} holds no volume ({formats}). Choose another folder.", **values))


def _by_name(folder: Path, volumes: Sequence[tuple[Path, ...]], channels: str) -> dict[str, tuple[Path, ...]]:
    """Return the files of a folder by what pairs them: their place in it without the ending."""
    found: dict[str, tuple[Path, ...]] = {}
    for paths in volumes:
        name = place_in(folder, paths[0], channels)
        if name in found:
            raise DataError(
                tr(
                    "{first} and {second} have one name, so volumes and masks cannot be paired. Take one of them out.",
                    first=found[name][0],
                    second=paths[0],
                )
            )
        found[name] = paths
    return found


def _alone(found: Sequence[dict[str, tuple[Path, ...]]]) -> tuple[list[Path], list[Path]]:
    """Return the volumes without a mask and the masks without a volume."""
    volumes, masks = (
        [paths[0] for name, paths in found[this].items() if name not in found[1 - this]] for this in range(2)
    )
    return volumes, masks


def _partnerless(folders: Sequence[Path], alone: tuple[list[Path], list[Path]]) -> list[BadFile]:
    """Return what is told of each file without a partner where they are left out."""
    images, masks = folders
    found = [
        BadFile(path.name, tr("{path} has no mask in {folder} of that name.", path=path, folder=masks))
        for path in alone[0]
    ]
    found += [
        BadFile(path.name, tr("{path} has no volume in {folder} of that name.", path=path, folder=images))
        for path in alone[1]
    ]
    return found


def _refuse(folders: Sequence[Path], alone: tuple[list[Path], list[Path]], channels: str) -> None:
    """Raise an error that names the files without a partner, if there are any."""
    if not any(alone):
        return
    advice = tr("Give a volume and its mask one name, or take those files out.")
    if channels == ONE_FILE and looks_numbered(alone[0] or alone[1]):
        advice = tr("If they are the channels of one volume, set Channels to several files; else give both one name.")
    told = [*_without_masks(alone[0], folders[1]), *_without_volumes(alone[1], folders[0])]
    raise DataError(f"{'; '.join(told)}. {advice}")


def _without_masks(volumes: Sequence[Path], folder: Path) -> Iterator[str]:
    if volumes:
        yield tr_count(
            "{names} has no mask in {folder} of that name",
            "{names} have no mask in {folder} of that name",
            len(volumes),
            names=_listed(volumes),
            folder=folder,
        )


def _without_volumes(masks: Sequence[Path], folder: Path) -> Iterator[str]:
    if masks:
        yield tr_count(
            "{names} has no volume in {folder} of that name",
            "{names} have no volume in {folder} of that name",
            len(masks),
            names=_listed(masks),
            folder=folder,
        )


def _listed(paths: Sequence[Path]) -> str:
    names = [path.name for path in paths[:_SHOWN]]
    if len(paths) > _SHOWN:
        return tr("{names} and {count} more", names=", ".join(names), count=len(paths) - _SHOWN)
    return tr("{first} and {last}", first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else names[0]
