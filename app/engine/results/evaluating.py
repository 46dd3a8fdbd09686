"""Tests a run's network on its validation data or on others, and keeps a report of it in the run's folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import Dataset, Progress, fingerprint_of
from app.engine.data.loading import checked_mask, checked_target, checked_volume, load
from app.engine.data.volume_cache import users_cache
from app.engine.failures import RunFailed
from app.engine.fitting.preparation import prepare
from app.engine.results.asking import Network
from app.engine.results.evaluation_report import VALIDATION_DATA, Case, keep_report
from app.engine.results.mask_scores import MEASURES, case_scores, mask_scores
from app.engine.results.number_scores import number_scores
from app.engine.results.other_data import other_data
from app.engine.results.preparing import whole_validation
from app.engine.results.scores import scores
from app.engine.results.trained import TrainedRun
from app.engine.results.volume_scores import MEASURES as ERRORS
from app.engine.results.volume_scores import case_errors, volume_scores
from resources.translations import tr

_BATCH = 8


@dataclass(frozen=True)
class OtherData:
    """What is tested on instead of the run's validation data.

    Attributes:
        path: a folder, a table or a file.
        masks: folder of the masks or of the volumes to find, where these lie in one of their own.
    """

    path: Path
    masks: Path | None = None


def evaluate(
    run: TrainedRun,
    progress: Callable[[str], Progress],
    warn: Callable[[str], None],
    other: OtherData | None = None,
) -> dict[str, Any]:
    """Return the scores of a run's network, as plain data, and where their report is.

    Args:
        run: the run.
        progress: gives, for work in words, what is told how far it is.
        warn: told what is odd.
        other: what it is tested on; None for its validation data, of which whole volumes are taken.

    Raises:
        RunFailed, DataError: it cannot be done; the message says why.
        OSError: the report cannot be written.
    """
    network = Network(run)
    look = progress(tr("Looking through the files"))
    held = other_data(network, other.path, other.masks, look, warn) if other else _own_data(run, look, warn)
    result, cases = _tested(network, held, progress)
    result["data"] = str(other.path) if other else VALIDATION_DATA
    result["unit"] = "rows" if held.spec.rows else "volumes"
    return {**result, "report": str(keep_report(run.folder, result, cases))}


def _own_data(run: TrainedRun, look: Progress, warn: Callable[[str], None]) -> Dataset:
    preparation = prepare(run.folder.read_graph(), run.record.base, run.train.node, look)
    held = preparation.validation
    whole = whole_validation(preparation, run.settled)
    if held is None or whole is None:
        raise RunFailed(tr("The run has no validation data. Choose other data to test on."))
    if run.record.fingerprint not in ("", fingerprint_of(preparation.training.fingerprint, held.fingerprint)):
        warn(tr("The data are not those with which the run was trained: the scores are of the present data."))
    return whole


def _tested(network: Network, held: Dataset, progress: Callable[[str], Progress]) -> tuple[dict[str, Any], list[Case]]:
    """Return the scores, and what was found for each volume."""
    if held.spec.masks:
        return _masks(network, held, progress(tr("Testing")))
    if held.spec.target_channels:
        return _volumes(network, held, progress(tr("Testing")))
    answers = _answers(network, held, progress)
    origins = [held.origin(index) for index in range(len(held))]
    if held.numbers is not None:
        found = answers.reshape(held.numbers.shape)
        names = held.spec.numbers
        rows = [
            Case(origin, {name: float(value) for name, value in zip(names, row, strict=True)})
            for origin, row in zip(origins, found, strict=True)
        ]
        return number_scores(held.numbers, found, names), rows
    classes = network.run.class_names(answers.shape[1])
    rows = [
        Case(origin, {"class": classes[int(label)], "given": classes[int(share.argmax())], **_named(classes, share)})
        for origin, label, share in zip(origins, held.labels, answers, strict=True)
    ]
    return scores(held.labels, answers, classes), rows


def _named(names: list[str], shares: npt.NDArray[np.float64]) -> dict[str, float]:
    return {f"probability of {name}": float(share) for name, share in zip(names, shares, strict=True)}


def _masks(network: Network, held: Dataset, progress: Progress) -> tuple[dict[str, Any], list[Case]]:
    """Compare masks volume by volume, as the network gets them."""
    names = held.spec.class_names[1:]
    found, rows, in_mm = [], [], True
    for index in range(len(held)):
        shares = network.of_voxels(checked_volume(held, index).astype(np.float32), held.origin(index))
        geometry = held.geometry(index)
        in_mm = in_mm and geometry.in_mm
        case = case_scores(checked_mask(held, index), shares.argmax(axis=-1), len(names) + 1, geometry)
        found.append(case)
        told = {
            f"{measure} of {name}": float(value)
            for name, row in zip(names, case, strict=True)
            for measure, value in zip(MEASURES, row, strict=True)
        }
        rows.append(Case(held.origin(index), told))
        progress(index + 1, len(held))
    return mask_scores(np.array(found), names, in_mm=in_mm), rows


def _volumes(network: Network, held: Dataset, progress: Progress) -> tuple[dict[str, Any], list[Case]]:
    """Compare volumes with those to find, and for comparison what entered the network as well."""
    found: dict[str, list[npt.NDArray[np.float64]]] = {"prediction": []}
    rows = []
    for index in range(len(held)):
        volume, truth = (read(held, index).astype(np.float32) for read in (checked_volume, checked_target))
        case = case_errors(truth, network.of_voxels(volume, held.origin(index)))
        found["prediction"].append(case)
        if volume.shape == truth.shape:
            found.setdefault("input", []).append(case_errors(truth, volume))
        rows.append(Case(held.origin(index), dict(zip(ERRORS, map(float, case), strict=True))))
        progress(index + 1, len(held))
    return volume_scores(found), rows


def _answers(network: Network, held: Dataset, progress: Callable[[str], Progress]) -> npt.NDArray[np.float64]:
    """Return probabilities or numbers for each volume or row: (count, values)."""
    count = len(held)
    if network.patch:  # whole volumes, which may differ in size
        answers, tell = [], progress(tr("Testing"))
        for index in range(count):
            volume = checked_volume(held, index).astype(np.float32)
            answers.append(network.of_whole(volume, held.origin(index)))
            tell(index + 1, count)
        return np.stack(answers)
    network.check_size(held.spec.shape, tr("One of the data"))
    volumes = load(held, progress(tr("Reading the data")), cache=users_cache())
    batches, tell = [], progress(tr("Testing"))
    for start in range(0, count, _BATCH):
        batches.append(network.answers(volumes.gather(np.arange(start, min(start + _BATCH, count)))))
        tell(min(start + _BATCH, count), count)
    return np.concatenate(batches)
