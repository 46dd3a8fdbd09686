"""A folder that holds one folder for each class, with one volume a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.engine.data.dataset import (
    DataError,
    Dataset,
    DatasetSpec,
    Progress,
    Volume,
    common_size,
    compact,
    fingerprint_of,
    no_progress,
    throttled,
    unreadable,
)
from app.engine.data.volume_file import FORMATS, known_header, read_volume, volume_state, volumes_below


def volume_folder(*, folder: str, base: Path, progress: Progress = no_progress) -> Dataset:
    """Make a dataset of the files in a folder of class folders; classes are in the order of their names.

    Args:
        folder: the folder; files may also lie deeper within the folder of their class.
        base: folder from which a relative path is read.
        progress: told how many headers are read; what it raises ends the reading.

    Raises:
        DataError: the folder, a class or a file is not what it should be.
    """
    if not folder.strip():
        raise DataError("No folder is chosen. Choose the folder that holds one folder for each class.")
    root = base / Path(folder).expanduser()
    classes = _class_folders(root)
    files = [(path, label) for label, place in enumerate(classes) for path in _files(place)]
    return VolumeFolder(root, [place.name for place in classes], files, progress)


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
    classes = [path for path in inside if path.is_dir()]
    if not classes:
        raise DataError(f"{root} holds files but no folders. Put the volumes of each class into a folder of its own.")
    return classes


def _files(place: Path) -> list[Path]:
    found = volumes_below(place)
    if not found:
        raise DataError(f"{place} holds no volume ({FORMATS}). Put the volumes of this class into it or remove it.")
    return found


class VolumeFolder(Dataset):
    """Volumes in files, each read when it is asked for."""

    def __init__(
        self, root: Path, class_names: list[str], files: list[tuple[Path, int]], progress: Progress = no_progress
    ) -> None:
        shapes, dtypes, states = set(), set(), []
        tell = throttled(progress)
        for done, (path, _) in enumerate(files):
            tell(done, len(files))
            state = volume_state(path, path.relative_to(root).as_posix())
            header = known_header(path, *state[1:])
            shapes.add(header.shape)
            dtypes.add(header.dtype)
            states.append(state)
        tell(len(files), len(files))
        spec = DatasetSpec(
            count=len(files),
            class_names=tuple(class_names),
            dtype=compact(np.result_type(*dtypes)),
            **common_size(shapes),
        )
        super().__init__(spec, [label for _, label in files], fingerprint_of("volume_folder", class_names, states))
        self._paths = tuple(path for path, _ in files)

    def volume(self, index: int) -> Volume:
        """Read one file."""
        return read_volume(self._paths[index])

    def path(self, index: int) -> Path:
        """Return the file."""
        return self._paths[index]

    def origin(self, index: int) -> str:
        """Name the file."""
        return str(self._paths[index])
