"""Reads a volume of the validation data with what the network answered after an epoch, from a run's folder."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import DataError
from app.engine.viewing.picture import Seen, side_by_side
from resources.translations import tr

Read = Callable[[Callable[[], Any]], Any]
Arrays = Mapping[str, npt.NDArray[Any]]


def answer_count(source: Mapping[str, Any]) -> int:
    """Return how many volumes the run shows.

    Raises:
        DataError: their file cannot be read.
    """
    return len(_arrays(Path(source["run"], "previews", "volumes.npz"), ("indices",))["indices"])


def answer_file(source: Mapping[str, Any], stage: int) -> Path:
    """Return the file of the answers after the epoch of a stage."""
    return Path(source["run"], source["files"][min(stage, len(source["files"]) - 1)])


def seen_answer(source: Mapping[str, Any], stage: int, index: int, read: Read) -> Seen:
    """Read a volume, its mask or class, and the answer.

    Args:
        source: as ``AnswersSource.as_json`` writes it.
        stage: place of the epoch.
        index: of the volume among those that the run shows.
        read: takes a piece of reading and gives its result, or ends it where nobody waits any longer.

    Raises:
        DataError: a file cannot be read.
    """
    run = Path(source["run"])
    shown = read(lambda: _arrays(run / "previews" / "volumes.npz", ("indices", "volumes", "targets")))
    answers = read(lambda: _arrays(answer_file(source, stage), ("answers",)))["answers"]
    volume, target, answer = shown["volumes"][index], shown["targets"][index], answers[index]
    labels, masks, notes = tuple(source["labels"]), {}, []
    pictures: tuple[str, ...] = ()
    if answer.ndim == 4 and answer.shape == target.shape:
        shown_together = (tr("Volume"), volume), (tr("To find"), target), (tr("Prediction"), answer)
        pictures, volume = side_by_side(*shown_together)
    elif answer.ndim == 3:
        masks = {tr("Label"): _mask(target), tr("Prediction"): answer}
        most = max(int(mask.max()) for mask in masks.values())
        labels = labels if len(labels) > most else tuple(map(str, range(most + 1)))
    else:
        notes.append(_words(target, answer, labels))
    number = int(shown["indices"][index])
    return Seen(
        name=tr("validation volume {number}", number=number + 1),
        origin=str(run),
        group="",
        volume=volume.astype(np.float32),
        masks=masks,
        labels=labels,
        pictures=pictures,
        spacing=(1.0, 1.0, 1.0),
        in_mm=False,
        notes=tuple(notes),
    )


def _mask(target: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """Return label numbers, also of masks with a column a label."""
    found: npt.NDArray[np.uint8] = (target.argmax(axis=-1) if target.ndim == 4 else target).astype(np.uint8)
    return found


def _words(target: npt.NDArray[Any], answer: npt.NDArray[Any], labels: tuple[str, ...]) -> str:
    """Say what is true and what was answered."""
    if labels and answer.ndim == 1 and len(answer) in (1, len(labels)):
        chances = answer.astype(float) if len(answer) > 1 else np.array([1 - float(answer[0]), float(answer[0])])
        true = int(target.argmax()) if target.ndim else int(target)
        best = int(chances.argmax())
        values = {"answer": labels[best], "chance": chances[best]}
        if best == true:
            return tr("Answered {answer} ({chance:.0%}), right.", **values)
        return tr("Answered {answer} ({chance:.0%}), wrong: it is {true}.", **values, true=labels[true])
    told = ", ".join(f"{float(value):.4g}" for value in np.atleast_1d(answer)[:6])
    true_values = ", ".join(f"{float(value):.4g}" for value in np.atleast_1d(target)[:6])
    return tr("Answered {answer}; true is {true}.", answer=told, true=true_values)


def _arrays(path: Path, names: tuple[str, ...]) -> Arrays:
    try:
        with np.load(path, allow_pickle=False) as content:
            return {name: content[name] for name in names}
    except FileNotFoundError:
        raise DataError(tr("{path} is not there (any more): choose another epoch.", path=path)) from None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        raise DataError(tr("{path} is damaged and cannot be read.", path=path)) from None
