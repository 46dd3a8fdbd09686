"""How a saved model says on what its layers are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from app.document.migration import DeckError
from cards.card import Card, Input
from resources.translations import tr

OPERATIONS = "keras.src.ops"
# Operations on two tensors, written as x + y and the like, that a merging layer does as well.
_MERGING = frozenset({"Add", "Subtract", "Multiply", "Maximum", "Minimum"})


class Place(NamedTuple):
    """A tensor: what one call of a layer gives."""

    layer: str
    call: int
    tensor: int


def is_merging(described: Mapping[str, Any]) -> bool:
    """Tell whether an operation is called on two tensors that a merging layer can take."""
    if not str(described.get("module")).startswith(OPERATIONS) or described["class_name"] not in _MERGING:
        return False
    calls = [call_of(call) for call in described.get("inbound_nodes") or ()]
    return len(calls) == 1 and len([place for argument in calls[0][0] for place in tensors(argument)]) == 2


def places(structure: Any) -> list[Place]:
    """Return the tensors that a model takes or gives, however they are nested."""
    if isinstance(structure, Mapping):
        return [place for value in structure.values() for place in places(value)]
    if len(structure) == 3 and isinstance(structure[0], str) and isinstance(structure[1], int):
        return [Place(structure[0], structure[1], structure[2])]
    return [place for value in structure for place in places(value)]


def call_of(call: Any) -> tuple[list[Any], Mapping[str, Any]]:
    """Return what a layer was called on, by place and by name; also as Keras 2 wrote it."""
    if isinstance(call, Mapping):
        return list(call["args"]), call["kwargs"]
    tensors = [{"class_name": "__keras_tensor__", "config": {"keras_history": entry[:3]}} for entry in call]
    return [tensors if len(tensors) > 1 else tensors[0]], call[0][3] if len(call[0]) > 3 else {}


def inputs_given(
    name: str, card: Card | None, sockets: Sequence[Input], args: Sequence[Any], kwargs: Mapping[str, Any]
) -> Iterator[tuple[str, Any]]:
    """Yield each input of a card that takes tensors, with what the file gives it."""
    by_place = [socket.name for socket in sockets] or ["inputs"]
    for number, argument in enumerate(args):
        if number < len(by_place):
            yield by_place[number], argument
        elif len(sockets) == 1 and sockets[0].many:
            yield by_place[0], argument
        elif any(True for _ in tensors(argument)):
            raise DeckError(tr("Layer {name} is called on more tensors than its card takes.", name=name))
    for key, argument in kwargs.items():
        if card is not None and key not in by_place and any(True for _ in tensors(argument)):
            raise DeckError(
                tr("Layer {name} takes a tensor as {input}, which its card does not.", name=name, input=key)
            )
        if any(True for _ in tensors(argument)):
            yield key, argument


def tensors(value: Any) -> Iterator[Place]:
    """Yield the tensors within what a layer was called on."""
    if isinstance(value, Mapping):
        if value.get("class_name") == "__keras_tensor__":
            layer, call, tensor = value["config"]["keras_history"]
            yield Place(layer, call, tensor)
        else:
            for entry in value.values():
                yield from tensors(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from tensors(entry)
