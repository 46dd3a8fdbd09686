"""A folder that holds one folder for each class, with one volume a file."""

from __future__ import annotations

from pathlib import Path

from app.engine.data.bad_files import STOP
from app.engine.data.channels import ONE_FILE, cases
from app.engine.data.dataset import DataError, Dataset, Progress, no_progress, unreadable
from app.engine.data.file_volumes import FileVolumes, Reading, VolumeFiles, Wanted
from app.engine.data.volume_file import FORMATS, volumes_below
from app.engine.data.zarr_store import is_store


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
        raise DataError("No folder is chosen. Choose the folder that holds one folder for each class.")
    root = base / Path(folder).expanduser()
    classes = _class_folders(root)
    labels = {path: label for label, place in enumerate(classes) for path in _files(place)}
    volumes, bad = cases(list(labels), channels)
    files = [VolumeFiles(paths, label=labels[paths[0]]) for paths in volumes]
    names = tuple(place.name for place in classes)
    reading = Reading(reorient, array or "")
    wanted = Wanted("volume_folder", (root,), names, bad_files=bad_files, bad=tuple(bad), reading=reading)
    return FileVolumes(files, wanted, progress)


def _class_folders(root: Path) -> list[Path]:
    try:
        inside = sorted((path for path in root.iterdir() if not path.name.startswith(".")), key=lambda path: path.name)
    except NotADirectoryError:
        raise DataError(f"{root} is a file. Choose the folder that holds one folder for each class.") from None
    except FileNotFoundError:
        raise DataError(f"{root} is not there. Choose another folder or put it back.") from None
    except OSError as error:
        raise unreadable(root, error) from None
    if not inside:
        raise DataError(f"{root} is empty. Put one folder for each class into it.")
    classes = [path for path in inside if path.is_dir() and not is_store(path)]
    if not classes:
        raise DataError(f"{root} holds files but no folders. Put the volumes of each class into a folder of its own.")
    return classes


def _files(place: Path) -> list[Path]:
    found = volumes_below(place)
    if not found:
        raise DataError(f"{place} holds no volume ({FORMATS}). Put the volumes of this class into it or remove it.")
    return found
