"""Data with known answers that the run has not seen: found out, read, prepared and named as the run's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.data.bad_files import LEAVE_OUT
from app.engine.data.channels import ONE_FILE
from app.engine.data.dataset import MASK_TYPE, DataError, Dataset, Mask, Progress, View, Volume
from app.engine.data.named_arrays import array_names
from app.engine.data.table import read_table
from app.engine.data.zarr_store import is_store
from app.engine.results.asking import Network
from app.engine.results.given_rows import given_rows
from app.engine.results.trained import TrainedRun
from app.engine.survey.arrangement import TABLES, find_arrangement
from app.engine.survey.survey import made_by_card
from app.engine.survey.tables import find_columns
from app.engine.words import list_words
from resources.translations import marked, tr, tr_count

_Found = tuple[str, Mapping[str, Any]]  # key of the card that reads it, and its values


def other_data(
    network: Network, path: Path, masks: Path | None, progress: Progress, warn: Callable[[str], None]
) -> Dataset:
    """Return a data set as the network gets it, its classes numbered as the run numbers them.

    Args:
        network: that is tested.
        path: a folder of classes, one of volumes and masks, a table, or a file of arrays.
        masks: folder of the masks, where it is not found by itself, or of the volumes to find.
        progress: told how far the look through the files is.
        warn: told what is left out.

    Raises:
        DataError: it cannot be used; the message names the file, the class or the column.
    """
    run = network.run
    path, masks = path.expanduser().resolve(), masks.expanduser().resolve() if masks else None
    if network.gives_volumes:
        return _volumes_to_find(run, path, masks, progress, warn)
    if network.takes_rows:
        if not path.is_file():
            raise DataError(
                tr("{file} is no table, but the network takes rows of one. Choose a CSV or Excel file.", file=path)
            )
        read = given_rows(run, path, with_targets=True)[0]
    else:
        card, values = _found(network, path, masks)
        read = made_by_card(card, {**values, "bad_files": LEAVE_OUT, "bad_rows": LEAVE_OUT}, progress)
    for line in read.spec.left_out:
        warn(tr("{fault}. It is left out.", fault=line))
    _check_answers(network, read, path)
    made = run.prepared(read, with_targets=True)
    return made if run.gives_numbers else _matched(made, tuple(run.record.classes), path)


def _volumes_to_find(
    run: TrainedRun, path: Path, targets: Path | None, progress: Progress, warn: Callable[[str], None]
) -> Dataset:
    """Return volumes with those to find: in a folder of their own, or themselves, where it was so in the run."""
    paired = run.reader is not None and run.reader.factory == "volume_pairs"
    if targets is None and paired and run.reading.get("targets"):
        raise DataError(
            tr("{folder} holds volumes, but not what the network should find. Choose that folder as well.", folder=path)
        )
    how = {name: run.reading.get(name) for name in ("channels", "array") if run.reading.get(name)}
    how |= {"reorient": bool(run.reading.get("reorient")), "bad_files": LEAVE_OUT}
    if targets is not None:
        array = run.reading.get("target_array")
        pairs = {"volumes": str(path), "targets": str(targets), **how, "target_array": array}
        read = made_by_card("data.VolumePairs", pairs, progress)
    elif path.is_file() and path.suffix.lower() in TABLES:
        card, values = _table(run, path)
        read = made_by_card(card, {**values, "bad_rows": LEAVE_OUT}, progress)
    elif path.is_dir() and not is_store(path):
        read = made_by_card("data.VolumePairs", {"volumes": str(path), **how}, progress)
    else:
        read = made_by_card(*_arrays(run, path), progress)
    for line in read.spec.left_out:
        warn(tr("{fault}. It is left out.", fault=line))
    made = run.prepared_pairs(read) if targets is not None else run.prepared(read, with_targets=True)
    if made.spec.target_channels != run.target_channels:
        raise DataError(
            tr(
                "The volumes to find in {path} have {given}, but the network finds {wanted}. Choose other data.",
                path=targets or path,
                given=_channel_words(made.spec.target_channels),
                wanted=_channel_words(run.target_channels),
            )
        )
    return made


def _channel_words(count: int) -> str:
    return tr_count("{count:,} channel", "{count:,} channels", count)


def _found(network: Network, path: Path, masks: Path | None) -> _Found:
    run = network.run
    if path.is_file() and path.suffix.lower() in TABLES:
        return _table(run, path)
    if path.is_file() or is_store(path):
        return _arrays(run, path)
    how = {"reorient": bool(run.reading.get("reorient")), "array": run.reading.get("array")}
    how |= {"mask_array": run.reading.get("mask_array")}
    classes = {_plain(name) for name in run.record.classes}
    inside = {_plain(entry.name) for entry in path.iterdir() if entry.is_dir()} if path.is_dir() else set()
    if not network.gives_masks and masks is None and classes & inside:
        channels = str(run.reading.get("channels") or ONE_FILE)
        return "data.VolumeFolder", {"folder": str(path), "channels": channels, **how}
    found = find_arrangement(path, masks)
    if not found.card:
        if network.gives_masks:
            text = marked(
                "{folder} holds volumes, but not what the network should answer. Choose the folder of their masks as "
                "well."
            )
        else:
            text = marked(
                "{folder} holds volumes, but not what the network should answer. Choose one with a folder for each "
                "class."
            )
        raise DataError(tr(text, folder=path))
    return found.card, {**found.values, **how}


def _table(run: TrainedRun, path: Path) -> _Found:
    """Take the columns of the run's own table where it was one of volumes, else those that are found."""
    own = run.reader
    if own is not None and own.factory == "volume_table":
        table = read_table(path)
        for what in ("volumes", "numbers"):
            for name in own.arguments.get(what) or ():  # type: ignore[union-attr]
                table.place(str(name), what)
        return own.card, {**own.arguments, "file": str(path), "group": None, "part": None}
    found = find_columns(path)
    if found.card != "data.VolumeTable":
        raise DataError(
            tr("{file} names no volumes, but the network takes volumes. Choose a table of their files.", file=path)
        )
    return found.card, {**found.values, "group": None, "part": None}


def _arrays(run: TrainedRun, path: Path) -> _Found:
    """Take the arrays that the run names where they are there, else those of the test part, else all."""
    there = array_names(path)
    values: dict[str, Any] = {"file": str(path), "part": "test" if "test_images" in there else "all"}
    own = {name: run.reading.get(name) for name in ("images", "labels")}
    if all(name in there for name in own.values()):
        values |= own
    return "data.NumpyVolumes", values


def _check_answers(network: Network, dataset: Dataset, path: Path) -> None:
    """Check that what is known of the data is of the kind that the network answers.

    Raises:
        DataError: it is not.
    """
    spec, run = dataset.spec, network.run
    if network.gives_masks != spec.masks:
        if network.gives_masks:
            text = marked(
                "{path} has no masks, but the network tells labels of voxels. Choose a folder of masks as well."
            )
        elif run.gives_numbers:
            text = marked("{path} has masks, but the network tells numbers. Choose other data.")
        else:
            text = marked("{path} has masks, but the network tells classes. Choose other data.")
        raise DataError(tr(text, path=path))
    if run.gives_numbers and (not run.numbers or [*map(_plain, spec.numbers)] != [*map(_plain, run.numbers)]):
        raise DataError(
            tr(
                "{path} does not have what the network finds: {names}. Choose a table with these columns.",
                path=path,
                names=list_words(list(run.numbers)) or tr("numbers without a name"),
            )
        )
    if not run.gives_numbers and not spec.class_names:
        raise DataError(tr("{path} tells no classes. Choose data whose classes are known.", path=path))


def _plain(name: str) -> str:
    return name.strip().casefold()


def _matched(dataset: Dataset, names: tuple[str, ...], path: Path) -> Dataset:
    """Number classes or labels as the run does, by their names.

    Raises:
        DataError: there is a class that the run does not know.
    """
    if dataset.spec.class_names == names:
        return dataset
    loosely = {_plain(name): place for place, name in enumerate(names)}
    exactly = {name: place for place, name in enumerate(names)}
    found = [exactly.get(name, loosely.get(_plain(name), -1)) for name in dataset.spec.class_names]
    used = range(len(found)) if dataset.spec.masks else np.unique(dataset.labels).tolist()
    if strange := [dataset.spec.class_names[label] for label in used if found[label] < 0]:
        raise DataError(_strange_words(path, strange, names, masks=bool(dataset.spec.masks)))
    return _Matched(dataset, names, [max(place, 0) for place in found])


def _strange_words(path: Path, strange: Sequence[str], names: Sequence[str], *, masks: bool) -> str:
    named = {"path": path, "strange": list_words(strange), "known": list_words(names)}
    if masks:
        return tr_count(
            "{path} has the label {strange}, which the network does not know. It knows {known}. Rename the label, or "
            "take it out.",
            "{path} has the labels {strange}, which the network does not know. It knows {known}. Rename the labels, or "
            "take them out.",
            len(strange),
            **named,
        )
    return tr_count(
        "{path} has the class {strange}, which the network does not know. It knows {known}. Rename the class, or take "
        "it out.",
        "{path} has the classes {strange}, which the network does not know. It knows {known}. Rename the classes, or "
        "take them out.",
        len(strange),
        **named,
    )


class _Matched(View):
    one_by_one = True

    def __init__(self, base: Dataset, names: tuple[str, ...], places: list[int]) -> None:
        self._places = np.array(places)
        labels = base.labels if base.spec.masks else self._places[base.labels]
        super().__init__(base, replace(base.spec, class_names=names), labels, "matched", names, places)

    def volume(self, index: int) -> Volume:
        """Return the volume as it is."""
        return self.base.volume(index)

    def mask(self, index: int) -> Mask:
        """Read a mask and number its labels as the run does."""
        mask: Mask = self._places.astype(MASK_TYPE)[self.base.mask(index)]
        return mask
