"""Looks through a data set: finds out what it is, measures each volume, and tells what is wrong with which file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from app.engine.data.dataset import DataError, Dataset, Progress, throttled
from app.engine.data.registry import make
from app.engine.free_memory import free_memory
from app.engine.survey.arrangement import CLASSES, MASKS, NUMBERS, TABLES, VOLUMES, find_arrangement
from app.engine.survey.measuring import Facts, measure_all, measure_volume
from app.engine.survey.tables import TableColumns, find_columns
from cards import catalog
from cards.card import Kind
from resources.translations import tr

REGRESSION = "regression"
_THREADS = 4
_CHOICES = {"bad_files": "leave_out", "bad_rows": "leave_out"}


def survey(path: Path, masks: Path | None, progress: Progress) -> dict[str, Any]:
    """Look through a folder, a table or a file of arrays.

    Args:
        path: what the user chose.
        masks: folder of masks or of volumes to find, where the user chose one.
        progress: told how many volumes are measured; what it raises ends the look.

    Returns:
        As ``app.report.survey.Survey`` reads it.

    Raises:
        DataError: there is nothing that can be used; the message is for the user.
    """
    path = path.expanduser().resolve()
    device, memory = free_memory()
    found = _look(path, masks.expanduser().resolve() if masks else None, throttled(progress))
    return {"columns": [], "faults": [], "device": device, "memory": memory or 0, **found}


def _look(path: Path, masks: Path | None, progress: Progress) -> dict[str, Any]:
    if path.is_file() and path.suffix.lower() in TABLES:
        return _table(find_columns(path), progress)
    if path.is_file():
        return _arrays(path, progress)
    found = find_arrangement(path, masks)
    return {
        "kind": found.kind,
        "card": found.card,
        "values": dict(found.values),
        "volumes": measure_all(found.cases, progress),
        "faults": [list(fault) for fault in found.faults],
        "notes": list(found.notes),
    }


def _table(found: TableColumns, progress: Progress) -> dict[str, Any]:
    told: dict[str, Any] = {"card": found.card, "values": dict(found.values), "notes": [found.note]}
    told["columns"] = list(found.columns)
    dataset = made_by_card(found.card, {**found.values, **_CHOICES}, progress)
    told["faults"] = [[line.partition(":")[0], line] for line in dataset.spec.left_out]
    if dataset.spec.rows:
        return {**told, "kind": NUMBERS, "volumes": []}
    return {**told, "kind": _kind(dataset), "volumes": _measured(dataset, progress)}


def _arrays(path: Path, progress: Progress) -> dict[str, Any]:
    values = {"file": str(path)}
    dataset = made_by_card("data.NumpyVolumes", values, progress)
    return {
        "kind": _kind(dataset),
        "card": "data.NumpyVolumes",
        "values": values,
        "notes": [tr("{file} holds arrays: {arrays}.", file=path.name, arrays=dataset.spec.words())],
        "volumes": _measured(dataset, progress),
    }


def _kind(dataset: Dataset) -> str:
    if dataset.spec.masks:
        return MASKS
    if dataset.spec.numbers:
        return REGRESSION
    return CLASSES if dataset.spec.class_names else VOLUMES


def made_by_card(key: str, values: Mapping[str, Any], progress: Progress) -> Dataset:
    """Make what a data card gives, with what is not said left at the card's defaults.

    Args:
        key: of the card.
        values: of its inputs, by name; others are of no account.
        progress: told how far the look through many files is.

    Raises:
        DataError: the data cannot be used.
    """
    card = catalog.find(key)
    if card is None or card.kind is not Kind.DATA:
        raise TypeError(f"{key} is no data card.")
    arguments = {socket.name: values.get(socket.name, socket.default) for socket in card.inputs}
    return make(card.factory, arguments, Path.cwd(), progress)["dataset"]


def _measured(dataset: Dataset, progress: Progress) -> list[Facts]:
    def measured(index: int) -> Facts:
        names: Sequence[str] = dataset.spec.class_names
        label = names[int(dataset.labels[index])] if names and not dataset.spec.masks else ""
        facts: Facts = {"name": Path(dataset.origin(index)).name, "class": label, "fault": ""}
        try:
            facts |= measure_volume(dataset, index)
        except DataError as error:
            facts["fault"] = str(error)
        return facts

    found = []
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="survey") as pool:
        for facts in pool.map(measured, range(len(dataset))):
            found.append(facts)
            progress(len(found), len(dataset))
    return found
