"""How much memory a training and a prediction will take, from shapes alone, and whether it is there.

Training keeps what each layer gives until the gradients come back, as Chen et al. (2016), "Training deep nets with
sublinear memory cost", describe it; prediction keeps a tensor until its last reader is through. What a library takes
on top is learned from earlier trainings on the same computer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.engine.experience import Experience

# Copies of a layer's answer that the gradients need, where they are not one; measured by the growth of whole processes
# (TensorFlow 2.21 on a CPU, volumes of 48³, 16 filters, two and four layers of a kind in a row).
_COPIES = {
    "LayerNormalization": 3.5,
    "GroupNormalization": 1.5,
    "InstanceNormalization": 3.0,
    "Flatten": 0.0,
    "Reshape": 0.0,
}
_MORE_OF_ACTIVATIONS = {"gelu": 2.0, "mish": 1.5, "silu": 0.5, "swish": 0.5, "softplus": 0.5}
# What comes and goes while a gradient passes a layer, in copies of its answer.
_USUAL_PASSING = 2.0
_PASSING = {
    "BatchNormalization": 4.0,
    "LayerNormalization": 3.0,
    "GroupNormalization": 3.0,
    "InstanceNormalization": 3.0,
}
_PASSING_ACTIVATIONS = {"gelu": 3.0, "mish": 3.0}
# What a first step makes the libraries take in any case: compiled kernels, threads' own memory.
_LIBRARIES = 30 << 20
_SLOTS = {
    "SGD": 1,
    "RMSprop": 1,
    "Adagrad": 1,
    "Lion": 1,
    "Adafactor": 1,
    "Muon": 2,
    "Ftrl": 2,
    "Adadelta": 2,
}
_USUAL_SLOTS = 2
_LEAST_TO_LEARN_FROM = 64 << 20
_KEPT_RATIOS = 9


@dataclass(frozen=True, slots=True)
class LayerMemory:
    """What one layer holds.

    Attributes:
        node: its card.
        kind: name of its class.
        sources: nodes whose answers it reads.
        values: numbers in one answer for one volume; None where that is not known.
        parameters: numbers that it learns or keeps.
        activation: of the layer, ``linear`` where it has none.
    """

    node: str
    kind: str
    sources: tuple[str, ...]
    values: int | None
    parameters: int
    activation: str = "linear"

    @property
    def kept(self) -> float:
        """Numbers that the gradients need, for one volume."""
        copies = _COPIES.get(self.kind, 1.0) + _MORE_OF_ACTIVATIONS.get(self.activation, 0.0)
        return copies * (self.values or 0)

    @property
    def passing(self) -> float:
        """Numbers that come and go while the gradients pass, for one volume."""
        own = _PASSING.get(self.kind, _USUAL_PASSING)
        return max(own, _PASSING_ACTIVATIONS.get(self.activation, 0.0)) * (self.values or 0)


@dataclass(frozen=True)
class Estimate:
    """Bytes that a training takes.

    Attributes:
        weights: parameters and what the optimizer keeps of each.
        steps: what comes and goes with a step: answers kept for the gradients, and the gradients; calibrated.
        data: volumes held in memory.
        prediction: what answering a batch takes, weights included.
        cards: training, by node.
        calibrated: whether earlier trainings on this computer were looked at.
    """

    weights: int
    steps: int
    data: int
    prediction: int
    cards: Mapping[str, int]
    calibrated: bool

    @property
    def training(self) -> int:
        """All that training takes."""
        return self.weights + self.steps + self.data


@dataclass(frozen=True, slots=True)
class Load:
    """What decides how much is needed.

    Attributes:
        batch: volumes in a step.
        precision: ``float32`` or a mixed one.
        slots: numbers that the optimizer keeps of each parameter.
        data: bytes of the volumes held in memory.
        place: where it is calculated, as experience is kept by it: ``cpu/tensorflow/float32``.
    """

    batch: int
    precision: str = "float32"
    slots: int = _USUAL_SLOTS
    data: int = 0
    place: str = ""

    @property
    def number_bytes(self) -> int:
        """Bytes of a number of an answer."""
        return 4 if self.precision == "float32" else 2


def estimate(layers: Sequence[LayerMemory], load: Load) -> Estimate | None:
    """Return what a network takes; None where a size is not known."""
    if not layers or any(layer.values is None for layer in layers):
        return None
    ratio = ratio_seen(load.place)
    factor = load.batch * load.number_bytes * (ratio or 1.0)
    parameters = sum(layer.parameters for layer in layers)
    passing = max(layer.passing for layer in layers)
    weights = 4 * parameters * (1 + load.slots)
    kept = {layer.node: layer.kept * factor for layer in layers}
    return Estimate(
        weights=weights,
        steps=int(sum(kept.values()) + passing * factor + 4 * parameters) + _LIBRARIES,
        data=load.data,
        prediction=int(4 * parameters + _most_alive(layers) * factor),
        cards={layer.node: int(kept[layer.node] + 4 * layer.parameters * (2 + load.slots)) for layer in layers},
        calibrated=ratio is not None,
    )


def _most_alive(layers: Sequence[LayerMemory]) -> int:
    """Return how many numbers are held at most while a volume goes through."""
    last = {source: place for place, layer in enumerate(layers) for source in layer.sources}
    alive: dict[str, int] = {}
    most = 0
    for place, layer in enumerate(layers):
        alive[layer.node] = layer.values or 0
        most = max(most, sum(alive.values()))
        alive = {node: size for node, size in alive.items() if last.get(node, place) > place or node == layer.node}
    return most


def slots_of(optimizer: str, *, accumulates: bool = False) -> int:
    """Return how many numbers an optimizer keeps of each parameter, by the name of its class."""
    known = {name.lower(): count for name, count in _SLOTS.items()}
    return known.get(optimizer.lower(), _USUAL_SLOTS) + accumulates


def largest_batch(layers: Sequence[LayerMemory], load: Load, free: int) -> int:
    """Return the largest batch size that fits; 0 where not even one volume does."""
    return _largest(load.batch, lambda size: _fits(layers, _changed(load, size), free))


def _fits(layers: Sequence[LayerMemory], load: Load, free: int) -> bool:
    found = estimate(layers, load)
    return found is None or found.training <= free


def _changed(load: Load, batch: int) -> Load:
    return Load(batch, load.precision, load.slots, load.data, load.place)


def _largest(most: int, fits: Any) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low


def ratio_seen(place: str) -> float | None:
    """Return how much more steps took here than estimated, a high one of the last few; None where none are known."""
    seen = Experience("memory").get(place)
    ratios = sorted(float(ratio) for ratio in seen or () if isinstance(ratio, int | float))
    return ratios[int(0.75 * (len(ratios) - 1) + 0.5)] if ratios else None


def learn(place: str, expected: int, peak: int) -> None:
    """Note how much a training's steps really took.

    Args:
        place: where it was calculated.
        expected: bytes by the estimate, not calibrated.
        peak: bytes by which memory grew.
    """
    if min(expected, peak) < _LEAST_TO_LEARN_FROM:
        return  # what the libraries take in any case would be taken for the network's
    memory = Experience("memory")
    seen = memory.get(place)
    ratio = min(6.0, max(0.3, peak / expected))
    memory.note(place, [*(seen if isinstance(seen, list) else []), round(ratio, 3)][-_KEPT_RATIOS:])
