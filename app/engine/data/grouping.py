"""Divides a dataset so that volumes of one group, such as a patient, stay together."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import DataError, Dataset, Subset
from app.engine.data.volume_file import stem
from resources.translations import tr, tr_count


def split_by_group(
    *, dataset: Dataset, group_by: str, separator: str, parts: int, validation: float, seed: int
) -> dict[str, Dataset]:
    """Divide a dataset at random by groups; no volume is read.

    Args:
        dataset: what to divide; each volume in a file of its own.
        group_by: ``name`` (the beginning of the file's name), ``folder`` (the folder that the file lies in), or
            ``column`` (of the table that the volumes come from).
        separator: what parts the name.
        parts: how many parts of the name belong to the group.
        validation: share of the volumes for validation, between 0 and 1; met as nearly as whole groups can.
        seed: of the random numbers; the same one gives the same parts.

    Returns:
        ``training`` and ``validation``, each with at least one group, in the order of the dataset.

    Raises:
        DataError: the volumes have no files of their own, all are of one group, or a class would be in validation only.
    """
    groups = _groups(dataset, group_by, separator, parts)
    names = sorted(set(groups))
    if len(names) < 2:
        how = _how(group_by, separator, parts)
        told = tr("{how}, all volumes are of one group ({group}).", how=how, group=names[0])
        raise DataError(f"{told} {_advice()}")
    held = _drawn(np.array([names.index(group) for group in groups]), validation, seed)
    lost = sorted(set(dataset.labels[held].tolist()) - set(dataset.labels[~held].tolist()))
    if lost:
        missing = dataset.spec.class_names[lost[0]] if dataset.spec.class_names else str(lost[0])
        told = tr(
            "{how}, class {name} would lie in the validation part only, with nothing to learn it from.",
            how=_how(group_by, separator, parts),
            name=missing,
        )
        raise DataError(f"{told} {_advice()}")
    settings = (group_by, separator, parts, validation, seed)
    return {
        name: Subset(dataset, np.flatnonzero(mine), "split_by_group", name, *settings)
        for name, mine in (("training", ~held), ("validation", held))
    }


def _how(group_by: str, separator: str, parts: int) -> str:
    if group_by == "folder":
        return tr("By folder")
    if group_by == "column":
        return tr("By column")
    return tr_count(
        "By the first part of the file names at {separator!r}",
        "By the first {count} parts of the file names at {separator!r}",
        parts,
        separator=separator,
    )


def _advice() -> str:
    return tr("Choose another Group by, Separator or Parts, or give files of each group a name or folder of their own.")


def _groups(dataset: Dataset, group_by: str, separator: str, parts: int) -> list[str]:
    if group_by == "name" and not separator:
        raise DataError(
            tr("Separator is empty, so no part of the file names can be told. Type what parts them, such as _.")
        )
    if group_by == "column":
        groups = [dataset.group(index) for index in range(len(dataset))]
        if not all(groups):
            raise DataError(tr("No column tells the group of a volume. Name it in Group of the table's card."))
        return groups
    found = []
    for index in range(len(dataset)):
        path = dataset.path(index)
        if path is None:
            raise DataError(
                tr(
                    "{volume} is no file of its own, so its group cannot be told. Use Split, or files.",
                    volume=dataset.origin(index),
                )
            )
        found.append(_group(path, group_by, separator, parts))
    return found


def _group(path: Path, group_by: str, separator: str, parts: int) -> str:
    if group_by == "folder":
        return path.parent.as_posix()
    return separator.join(stem(path.name).split(separator)[:parts])


def _drawn(groups: npt.NDArray[np.int64], validation: float, seed: int) -> npt.NDArray[np.bool_]:
    """Return which volumes are drawn: groups in random order, each taken where it brings the share nearer."""
    sizes = np.bincount(groups)
    wanted, taken = validation * len(groups), 0
    drawn: list[int] = []
    order = np.random.default_rng(seed).permutation(len(sizes))
    for group in order:
        if len(drawn) < len(sizes) - 1 and abs(taken + sizes[group] - wanted) < abs(taken - wanted):
            drawn.append(int(group))
            taken += int(sizes[group])
    held: npt.NDArray[np.bool_] = np.isin(groups, drawn or [int(np.argmin(sizes))])
    return held
