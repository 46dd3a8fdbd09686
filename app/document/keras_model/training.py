"""How a saved model was to be trained, as values and links of a Train card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.document.keras_model.naming import choice_name
from app.document.keras_model.values import Collected, NoCardFor
from cards.card import Kind, Value
from cards.catalog import CARDS
from cards.training import TRAIN
from resources.translations import tr

_SHORT = {"mse": "mean_squared_error", "mae": "mean_absolute_error", "bce": "binary_crossentropy"}
_USUAL_METRICS = frozenset({"accuracy", "acc"})  # a Train card measures it by itself


@dataclass
class TrainValues:
    """What a Train card gets: typed values, and links from the cards of objects: node and input."""

    values: dict[str, Value] = field(default_factory=dict)
    links: list[tuple[str, str]] = field(default_factory=list)


def train_values(compiled: Mapping[str, Any], collected: Collected, path: Path) -> TrainValues:
    """Return what the model was compiled with, and its file as where the weights start."""
    found = TrainValues()
    start = next((socket for socket in TRAIN.inputs if "start" in socket.name and socket.path), None)
    if start is not None:
        found.values[start.name] = str(path.absolute())
    given = [(name, compiled.get(name)) for name in ("optimizer", "loss")]
    metrics = compiled.get("metrics")
    given += [("metrics", entry) for entry in (metrics if isinstance(metrics, list) else [metrics])]
    for name, described in given:
        if described is None or (isinstance(described, str) and described in _USUAL_METRICS):
            continue
        try:
            found.links.append((collected.object(_described(name, described)), name))
        except NoCardFor as error:
            collected.note(
                tr("{name} of the file is not on the Train card: {reason}.", name=_name(described), reason=error)
            )
    return found


def _name(given: Any) -> str:
    return str(given.get("class_name")) if isinstance(given, Mapping) else str(given)


def _described(name: str, given: Any) -> Mapping[str, Any]:
    """Return an object as Keras describes it, also where the file has only its name."""
    if isinstance(given, Mapping):
        return given
    wanted = _SHORT.get(str(given), str(given))
    module = {"optimizer": "optimizers", "loss": "losses", "metrics": "metrics"}[name]
    for card in CARDS:
        if card.kind is Kind.OBJECT and card.key.startswith(f"{module}.") and choice_name(card.name) == wanted:
            package, _, kind = card.factory.rpartition(".")
            return {"module": package, "class_name": kind, "config": {}, "registered_name": None}
    raise NoCardFor(tr("no card makes {name}", name=repr(given)))
