"""A folder of volumes and a folder of their masks, paired by the names of the files."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import (
    MASK_TYPE,
    DataError,
    Dataset,
    DatasetSpec,
    Mask,
    Progress,
    Volume,
    common_size,
    compact,
    fingerprint_of,
    no_progress,
    throttled,
)
from app.engine.data.volume_file import FORMATS, known_header, read_volume, stem, volume_state, volumes_below
from app.engine.data.volume_header import named_size

_MOST_LABELS = 256
_SHOWN = 5


def images_and_masks(*, images: str, masks: str, base: Path, progress: Progress = no_progress) -> Dataset:
    """Make a dataset of volumes with masks; a file and its mask have one name, whatever their endings.

    The values in the masks are the labels; they become class numbers in their order, 0 (the background) as class 0.

    Args:
        images: folder of the volumes; files may also lie deeper within it.
        masks: folder of the masks, laid out alike.
        base: folder from which relative paths are read.
        progress: told how many pairs are looked at; what it raises ends the reading.

    Raises:
        DataError: a folder or a file is not what it should be, or has no partner.
    """
    folders = [_folder(base, name, what) for name, what in ((images, "volumes"), (masks, "masks"))]
    if folders[0].resolve() == folders[1].resolve():
        raise DataError(f"{folders[0]} is chosen for volumes and for masks. Choose a folder for each of them.")
    found = [_by_name(folder, what) for folder, what in zip(folders, ("volume", "mask"), strict=True)]
    _check_partners(folders, found)
    pairs = [(path, found[1][name]) for name, path in found[0].items()]
    return ImagesAndMasks(folders, pairs, progress)


def _folder(base: Path, name: str, what: str) -> Path:
    if not name.strip():
        raise DataError(f"No folder of {what} is chosen. Choose the folder that holds the {what}.")
    folder = base / Path(name).expanduser()
    if not folder.is_dir():
        wrong = "is a file" if folder.exists() else "is not there"
        raise DataError(f"{folder} {wrong}. Choose the folder that holds the {what}.")
    return folder


def _by_name(folder: Path, what: str) -> dict[str, Path]:
    """Return the files of a folder by what pairs them: their place in it without the ending."""
    found: dict[str, Path] = {}
    for path in volumes_below(folder):
        name = stem(path.relative_to(folder).as_posix())
        if name in found:
            raise DataError(f"{found[name]} and {path} have one name, so no {what} can be told. Take one of them out.")
        found[name] = path
    if not found:
        raise DataError(f"{folder} holds no {what} ({FORMATS}). Choose another folder.")
    return found


def _check_partners(folders: list[Path], found: list[dict[str, Path]]) -> None:
    alone = [
        f"{_listed([path for name, path in found[this].items() if name not in found[other]])} no {what} of that name"
        for this, other, what in ((0, 1, f"mask in {folders[1]}"), (1, 0, f"volume in {folders[0]}"))
        if found[this].keys() - found[other].keys()
    ]
    if alone:
        raise DataError(f"{'; '.join(alone)}. Give a volume and its mask one name, or take those files out.")


def _listed(paths: list[Path]) -> str:
    names = [path.name for path in paths[:_SHOWN]]
    if len(paths) > _SHOWN:
        return f"{', '.join(names)} and {len(paths) - _SHOWN} more have"
    return f"{' and '.join([', '.join(names[:-1]), names[-1]] if len(names) > 1 else names)} " + (
        "have" if len(names) > 1 else "has"
    )


def _voxels(path: Path) -> npt.NDArray[np.int64]:
    """Read a mask: (depth, height, width), its values.

    Raises:
        DataError: it cannot be read, or holds what is no label.
    """
    voxels = read_volume(path)[..., 0]
    if voxels.dtype.kind == "f" and not (np.isfinite(voxels).all() and (voxels == np.floor(voxels)).all()):
        raise DataError(f"{path} holds values that are not whole numbers. A mask has one whole number a label.")
    if voxels.min() < 0:
        raise DataError(f"{path} holds the negative value {int(voxels.min())}. A mask has 0 for the background.")
    return voxels.astype(np.int64)


@lru_cache(maxsize=1 << 16)
def _known_labels(path: Path, _size: int, _changed: int) -> tuple[int, ...]:
    """Look through a mask once for each state of its file and return the values in it."""
    values = np.unique(_voxels(path))
    if len(values) > _MOST_LABELS:
        raise DataError(
            f"{path} holds {len(values):,} different values, more than the {_MOST_LABELS} labels that a mask may have. "
            f"Perhaps the folders of volumes and masks are exchanged."
        )
    return tuple(int(value) for value in values)


class ImagesAndMasks(Dataset):
    """Volumes and masks in files, each read when it is asked for."""

    def __init__(self, folders: list[Path], pairs: list[tuple[Path, Path]], progress: Progress = no_progress) -> None:
        shapes, dtypes, states, labels = set(), set(), [], {0}
        tell = throttled(progress)
        for done, pair in enumerate(pairs):
            tell(done, len(pairs))
            state = [
                volume_state(path, path.relative_to(top).as_posix()) for path, top in zip(pair, folders, strict=True)
            ]
            header, mask = (known_header(path, *of[1:]) for path, of in zip(pair, state, strict=True))
            _check_sizes(pair, header.shape, mask.shape)
            labels.update(_known_labels(pair[1], *state[1][1:]))
            shapes.add(header.shape)
            dtypes.add(header.dtype)
            states.append(state)
        tell(len(pairs), len(pairs))
        self._values = np.array(sorted(labels))
        if len(labels) > _MOST_LABELS:
            raise DataError(
                f"The masks in {folders[1]} hold {len(labels):,} labels together, more than {_MOST_LABELS}. Join some."
            )
        spec = DatasetSpec(
            count=len(pairs),
            class_names=tuple(map(str, self._values)),
            dtype=compact(np.result_type(*dtypes)),
            masks=True,
            **common_size(shapes),
        )
        super().__init__(spec, np.zeros(len(pairs)), fingerprint_of("images_and_masks", states))
        self._pairs = tuple(pairs)

    def volume(self, index: int) -> Volume:
        """Read one file."""
        return read_volume(self._pairs[index][0])

    def mask(self, index: int) -> Mask:
        """Read one file and turn the values in it into class numbers."""
        path = self._pairs[index][1]
        voxels = _voxels(path)
        numbers = np.searchsorted(self._values, voxels).clip(max=len(self._values) - 1)
        if not (self._values[numbers] == voxels).all():
            raise DataError(f"{path} has changed since it was checked: it holds other labels. Start again.")
        return numbers.astype(MASK_TYPE)

    def path(self, index: int) -> Path:
        """Return the file of the volume."""
        return self._pairs[index][0]

    def origin(self, index: int) -> str:
        """Name the file of the volume."""
        return str(self._pairs[index][0])


def _check_sizes(pair: tuple[Path, Path], volume: tuple[int, ...], mask: tuple[int, ...]) -> None:
    if mask[3] != 1:
        raise DataError(f"{pair[1]} has {mask[3]} channels, but a mask has one. Choose another file.")
    if volume[:3] != mask[:3]:
        raise DataError(
            f"{pair[1]} holds {named_size(mask[:3])} voxels, but its volume {pair[0]} has {named_size(volume[:3])}. "
            f"A mask has the size of its volume: take both out or bring them to one size."
        )
