"""A folder that holds one folder for each class, with one volume a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.engine.data.bad_files import STOP
from app.engine.data.channels import ONE_FILE, cases
from app.engine.data.dataset import DataError, Dataset, Progress, no_progress, unreadable
from app.engine.data.file_volumes import FileVolumes, Reading, VolumeFiles, Wanted
from app.engine.data.slice_stack import is_stack, stack_files
from app.engine.data.volume_file import FORMATS, volumes_below
from app.engine.data.zarr_store import is_store
from resources.translations import tr


def volume_folder(
    *,
    folder: str,
    channels: str = ONE_FILE,
    bad_files: str = STOP,
    reorient: bool = True,
    array: str | None = None,
    base: Path,
    progress: Progress = no_progress,
) -> Dataset:
    """Make a dataset of the files in a folder of class folders; classes are in the order of their names.

    Args:
        folder: the folder; files may also lie deeper within the folder of their class.
        channels: ``one_file`` a volume, or ``several_files``: ``case_0000.nii.gz``, ``case_0001.nii.gz`` and so on.
        bad_files: ``stop``, or ``leave_out`` what cannot be used.
        reorient: whether volumes that tell how the patient lies are turned to one orientation.
        array: path of the array inside HDF5 files and Zarr stores, where they hold several.
        base: folder from which a relative path is read.
        progress: told how many headers are read; what it raises ends the reading.

    Raises:
        DataError: the folder, a class or a file is not what it should be.
    """
    if not folder.strip():
        raise DataError(tr("No folder is chosen. Choose the folder that holds one folder for each class."))
    root = base / Path(folder).expanduser()
    classes = _class_folders(root)
    inside = [_files(place) for place in classes]
    labels = {path: label for label, found in enumerate(inside) for path in found}
    volumes, bad = cases(list(labels), channels)
    files = [VolumeFiles(paths, label=labels[paths[0]]) for paths in volumes]
    names = tuple(place.name for place in classes)
    reading = Reading(reorient, array or "")
    wanted = Wanted("volume_folder", (root,), names, bad_files=bad_files, bad=tuple(bad), reading=reading)
    dataset = FileVolumes(files, wanted, progress)
    taken = (taken_whole(place, found) for place, found in zip(classes, inside, strict=True))
    dataset.spec = replace(dataset.spec, notes=tuple(note for note in taken if note))
    return dataset


def taken_whole(place: Path, found: Sequence[Path]) -> str:
    """Say so where the images in the folder of a class are taken for the slices of one volume; else nothing.

    Args:
        place: the folder of the class.
        found: the volumes in it.
    """
    if place not in found or not is_stack(place):
        return ""
    return tr(
        "The {count} images directly in {folder} are taken for the slices of one volume. If they belong to several, "
        "put the slices of each into a folder of its own within {folder}.",
        count=len(stack_files(place)),
        folder=place.name,
    )


def _class_folders(root: Path) -> list[Path]:
    try:
        inside = sorted((path for path in root.iterdir() if not path.name.startswith(".")), key=lambda path: path.name)
    except NotADirectoryError:
        raise DataError(
            tr("{path} is a file. Choose the folder that holds one folder for each class.", path=root)
        ) from None
    except FileNotFoundError:
        raise DataError(tr("{path} is not there. Choose another folder or put it back.", path=root)) from None
    except OSError as error:
        raise unreadable(root, error) from None
    if not inside:
        raise DataError(tr("{path} is empty. Put one folder for each class into it.", path=root))
    classes = [path for path in inside if path.is_dir() and not is_store(path)]
    if not classes:
        raise DataError(
            tr("{path} holds files but no folders. Put the volumes of each class into a folder of its own.", path=root)
        )
    return classes


def _files(place: Path) -> list[Path]:
    found = volumes_below(place)
    if not found:
        raise DataError(
            tr(
                "{path} holds no volume ({formats}). Put the volumes of this class into it or remove it.",
                path=place,
                formats=tr(FORMATS),
            )
        )
    return found
