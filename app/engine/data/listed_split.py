"""Divides a dataset as files or a column of a table say."""

from __future__ import annotations

from pathlib import Path, PurePath

import numpy as np

from app.engine.data.dataset import DataError, Dataset, Subset
from app.engine.data.table import read_lines
from app.engine.data.volume_file import stem
from resources.translations import tr

_SHOWN = 5


def split_by_list(
    *, dataset: Dataset, validation_list: str, training_list: str | None, base: Path
) -> dict[str, Dataset]:
    """Divide a dataset by files that list the volumes of each part.

    Args:
        dataset: what to divide; each volume in a file of its own.
        validation_list: file with a name a line, or a table with the names in its first column. A name may have its
            folders and its ending or not; if several volumes share it, it stands for all of them.
        training_list: likewise; None takes all others for training. With it, volumes in neither are left out.
        base: folder from which relative paths are read.

    Returns:
        ``training`` and ``validation``.

    Raises:
        DataError: a list is not there, names what is not there, or a volume is in both.
    """
    known: dict[str, set[int]] = {}
    for index in range(len(dataset)):
        for name in _names(dataset, index):
            known.setdefault(name, set()).add(index)
    held = _listed(base / Path(validation_list).expanduser(), known)
    learned = set(range(len(dataset))) - held
    if training_list:
        learned = _listed(base / Path(training_list).expanduser(), known)
        if both := sorted(held & learned):
            volume = dataset.origin(both[0])
            raise DataError(tr("{volume} is in both lists. Take it out of one of them.", volume=volume))
    return _parts(dataset, sorted(learned), sorted(held), "split_by_list")


def _names(dataset: Dataset, index: int) -> list[str]:
    """Return what a volume may be called: its path's last parts, with its ending or without."""
    path = dataset.path(index)
    if path is None:
        raise DataError(
            tr(
                "{volume} is no file of its own, so no list can name it. Use Split, or files.",
                volume=dataset.origin(index),
            )
        )
    parts = path.as_posix().split("/")
    full = ["/".join(parts[place:]) for place in range(len(parts) - 1, -1, -1)]
    return [*full, *(name[: len(name) - len(parts[-1])] + stem(parts[-1]) for name in full)]


def _listed(path: Path, known: dict[str, set[int]]) -> set[int]:
    names = [PurePath(name.replace("\\", "/")).as_posix().removeprefix("./") for name in read_lines(path)]
    missing = [name for name in names if name not in known]
    # The first line of a table may be the name of its column.
    if missing and missing[0] == names[0] and len(names) > 1:
        missing, names = missing[1:], names[1:]
    if missing:
        shown = ", ".join(missing[:_SHOWN])
        if len(missing) > _SHOWN:
            shown = tr("{names} and {count} more", names=shown, count=len(missing) - _SHOWN)
        raise DataError(
            tr("{path} lists {names}, which the dataset does not have. Mend the list.", path=path, names=shown)
        )
    return set().union(*(known[name] for name in names))


def split_by_column(*, dataset: Dataset, training: str, validation: str) -> dict[str, Dataset]:
    """Divide a dataset by the column that the table's card names as Part.

    Args:
        dataset: of a table.
        training: how the cells of volumes to learn from begin, whatever their capitals.
        validation: how the cells of volumes to test on begin. All other volumes are left out.

    Returns:
        ``training`` and ``validation``.

    Raises:
        DataError: there is no such column, or a part is empty.
    """
    cells = [dataset.part(index).lower() for index in range(len(dataset))]
    if not any(cells):
        raise DataError(tr("No column tells the part of a volume. Name it in Part of the table's card."))
    parts = []
    for what, word in (("training", training), ("validation", validation)):
        found = [index for index, cell in enumerate(cells) if word and cell.startswith(word.lower())]
        if not found:
            raise DataError(_no_cell(what, word, ", ".join(sorted(set(cells))[:_SHOWN])))
        parts.append(found)
    if set(parts[0]) & set(parts[1]):
        raise DataError(
            tr(
                "{training!r} and {validation!r} tell the same cells. Choose words that differ.",
                training=training,
                validation=validation,
            )
        )
    return _parts(dataset, parts[0], parts[1], "split_by_column")


def _no_cell(part: str, word: str, there: str) -> str:
    values = {"word": word, "there": there}
    if part == "training":
        return tr("No cell begins with {word!r}, which is to tell the training part; there are {there}.", **values)
    return tr("No cell begins with {word!r}, which is to tell the validation part; there are {there}.", **values)


def _parts(dataset: Dataset, learned: list[int], held: list[int], kind: str) -> dict[str, Dataset]:
    if not learned or not held:
        if learned:
            raise DataError(tr("The validation part would be empty. Mend the lists."))
        raise DataError(tr("The training part would be empty. Mend the lists."))
    return {
        name: Subset(dataset, np.array(indices), kind, name, indices)
        for name, indices in (("training", learned), ("validation", held))
    }
