"""All that a training is between two steps, in one file: going on from it gives what would have come anyway."""

from __future__ import annotations

import importlib
import json
import random
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from app.engine.failures import RunFailed
from app.engine.saving import write_arrays
from app.engine.settings import import_keras
from resources.translations import marked, tr

Arrays: TypeAlias = dict[str, npt.NDArray[Any]]

_FORMAT = 1
# Callbacks change the sign of their least change when they first look at it; it must not be changed twice.
_MADE_ANEW = frozenset({"min_delta"})
_OTHER_NETWORK = marked(
    "The last checkpoint is of another network than the run's deck makes now. Was graph.deck changed, or Voxdeck or "
    "Keras updated? Train anew."
)


@dataclass(frozen=True)
class TrainingState:
    """A training between two steps.

    Attributes:
        epoch: how many are done.
        batch: how many of the next epoch are done.
        seconds: that these batches took.
        metrics: of the last whole epoch.
        best: lowest watched loss so far, None before the first.
        about, arrays: the rest, as ``save_state`` wrote it.
    """

    epoch: int
    metrics: Mapping[str, float]
    best: float | None
    about: Mapping[str, Any]
    arrays: Mapping[str, npt.NDArray[Any]]
    batch: int = 0
    seconds: float = 0.0

    def restore(self, model: Any, callbacks: Sequence[Any]) -> None:
        """Give weights, optimizer, callbacks and all random generators the state that they had.

        Raises:
            RunFailed: the state is of another network.
        """
        model.optimizer.build(model.trainable_variables)
        for name, variables in _parts(model).items():
            self._assign(name, variables)
        for number, callback in enumerate(callbacks):
            self._give_back(number, callback)
        version, internal, gauss = self.about["random"]
        random.setstate((version, tuple(internal), gauss))
        kind, place, has_gauss, cached = self.about["numpy"]
        np.random.set_state((kind, self.arrays["numpy"], place, has_gauss, cached))  # noqa: NPY002
        if "torch" in self.arrays:
            torch = importlib.import_module("torch")
            torch.set_rng_state(torch.from_numpy(self.arrays["torch"].copy()))

    def restore_within_epoch(self, model: Any, callbacks: Sequence[Any]) -> None:
        """Do all that again once the epoch has begun, and give the metrics what they had counted so far.

        Callbacks may change the learning rate when an epoch begins, which here it did long ago.

        Raises:
            RunFailed: the state is of another network.
        """
        self.restore(model, callbacks)
        self._assign("metrics", model.metrics_variables)

    def _assign(self, name: str, variables: Sequence[Any]) -> None:
        saved = [key for key in self.arrays if key.startswith(f"{name}/")]
        if len(saved) != len(variables):
            raise RunFailed(tr(_OTHER_NETWORK))
        for number, variable in enumerate(variables):
            value = self.arrays[f"{name}/{number}"]
            if tuple(variable.shape) != value.shape:
                raise RunFailed(tr(_OTHER_NETWORK))
            variable.assign(value)

    def _give_back(self, number: int, callback: Any) -> None:
        vars(callback).update(self.about["callbacks"][number])
        lists: dict[str, list[npt.NDArray[Any]]] = {}
        for key, value in self.arrays.items():
            if key.startswith(f"callback/{number}/"):
                lists.setdefault(key.split("/")[2], []).append(value)
        vars(callback).update(lists)


def save_state(
    path: Path,
    model: Any,
    callbacks: Sequence[Any],
    *,
    epoch: int,
    metrics: Mapping[str, float],
    best: float | None,
    batch: int = 0,
    seconds: float = 0.0,
    counts: Sequence[npt.NDArray[Any]] | None = None,
) -> None:
    """Write the state of a training between two steps, whole or not at all.

    Args:
        path: the file.
        model: compiled.
        callbacks: that have a state of their own, in order.
        epoch: how many are done.
        metrics: of the last one.
        best: lowest watched loss so far.
        batch: how many of the next epoch are done.
        seconds: that these took.
        counts: what the metrics had counted by then; those of the model where None.

    Raises:
        OSError: it could not be written; the old file is as it was.
    """
    synchronize(model)
    arrays = _model_arrays(model)
    if batch:
        counted = metric_counts(model) if counts is None else counts
        arrays |= {f"metrics/{number}": value for number, value in enumerate(counted)}
    plain = list(map(_plain_state, callbacks))
    arrays |= {
        f"callback/{place}/{key}": value for place, (_, lists) in enumerate(plain) for key, value in lists.items()
    }
    kind, arrays["numpy"], *rest = np.random.get_state(legacy=True)  # type: ignore[assignment]  # noqa: NPY002
    if import_keras().backend.backend() == "torch":
        arrays["torch"] = importlib.import_module("torch").get_rng_state().numpy()
    about = {
        "format": _FORMAT,
        "epoch": epoch,
        "batch": batch,
        "seconds": seconds,
        "metrics": dict(metrics),
        "best": best,
        "random": random.getstate(),
        "numpy": [kind, *rest],
        "callbacks": [values for values, _ in plain],
    }
    write_arrays(path, arrays | {"about": np.frombuffer(json.dumps(about).encode(), np.uint8)})


def read_state(path: Path) -> TrainingState | None:
    """Read a state; None where there is none.

    Raises:
        RunFailed: the file is damaged, or of another version.
    """
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as content:
            arrays = {name: content[name] for name in content.files}
        about = json.loads(arrays.pop("about").tobytes())
        if about["format"] != _FORMAT:
            raise RunFailed(tr("{file} is of another version of Voxdeck. Train anew, or use that version.", file=path))
        place = {"batch": about.get("batch", 0), "seconds": about.get("seconds", 0.0)}
        return TrainingState(about["epoch"], about["metrics"], about["best"], about, arrays, **place)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        raise RunFailed(
            tr("{file} is damaged. Train anew, or take it away to resume from the start.", file=path)
        ) from None


def synchronize(model: Any) -> None:
    """Bring the variables of a model up to date in the midst of an epoch; only JAX keeps them elsewhere meanwhile."""
    if getattr(model, "_jax_state", None) is not None:
        model.jax_state_sync()


def metric_counts(model: Any) -> list[npt.NDArray[Any]]:
    """Return what the metrics have counted so far; a test begins by forgetting it."""
    synchronize(model)
    return [_array(variable) for variable in model.metrics_variables]


def _parts(model: Any) -> dict[str, Sequence[Any]]:
    # A model's variables hold its weights and the states of its layers' random generators.
    return {"model": model.variables, "optimizer": model.optimizer.variables}


def _model_arrays(model: Any) -> Arrays:
    parts = _parts(model).items()
    return {f"{name}/{number}": _array(variable) for name, part in parts for number, variable in enumerate(part)}


def _array(variable: Any) -> npt.NDArray[Any]:
    value: npt.NDArray[Any] = import_keras().ops.convert_to_numpy(variable)
    # NumPy's own file format does not know bfloat16; float32 holds each of its values.
    return value.astype(np.float32) if value.dtype.name == "bfloat16" else value


def _plain_state(callback: Any) -> tuple[dict[str, Any], Arrays]:
    """Return what a callback remembers: numbers and words, and lists of weights by ``name/number``."""
    values: dict[str, Any] = {}
    lists: Arrays = {}
    for name in vars(callback).keys() - _MADE_ANEW:
        value = vars(callback)[name]
        if isinstance(value, np.generic):
            value = value.item()
        if value is None or isinstance(value, bool | int | float | str):
            values[name] = value
        elif isinstance(value, list) and value and all(isinstance(entry, np.ndarray) for entry in value):
            lists |= {f"{name}/{number}": entry for number, entry in enumerate(value)}
    return values, lists
