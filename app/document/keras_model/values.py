"""Settings of layers and other objects, as Keras writes them down, turned into values and links of cards."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

from app.document.graph import Graph, Link, Node
from app.document.keras_model.naming import card_of, choice_name
from app.document.words import within
from cards.card import Card, Input, Kind, Role, Value
from cards.types import FLOAT, LAYER, STRING
from cards.values import ValueRefused, check_value
from resources.translations import tr

# What Keras writes down of each object beside its arguments, or what says again what other arguments say.
_NO_SETTINGS = frozenset({"name", "dtype", "trainable", "zero_output_for_mask", "backward_layer", "input_axes"})
_NO_MORE_SETTINGS = frozenset({"output_axes", "noise_shape", "ragged", "sparse", "weights", "bounding_box_format"})
# What arguments are that no card has, unless somebody changed them.
_USUAL: Mapping[str, Any] = {
    "return_state": False,
    "stateful": False,
    "synchronized": False,
    "renorm": False,
    "renorm_momentum": 0.99,
    "use_cudnn": "auto",
    "rms_scaling": False,
    "unroll": False,
    "epsilon": 0.01,
    "data_format": "channels_last",
}
# Layers whose one number f means the range from -f to f; with all others it is the range from 0, or 1, to f.
_AROUND_ZERO = frozenset({"RandomBrightness", "RandomRotation", "RandomSaturation", "RandomColorDegeneration"})


class NoCardFor(Exception):
    """Something cannot be shown on a card; the message says what, as the end of a sentence."""


class Collected:
    """Nodes and links as they come, and what is to be told of them.

    Attributes:
        graph: all so far.
        notes: a sentence for each thing that differs from the file.
    """

    def __init__(self) -> None:
        self.graph = Graph()
        self.notes: list[str] = []
        self._objects: dict[tuple[object, ...], str] = {}

    def add(self, node: Node) -> None:
        """Add a node."""
        self.graph = self.graph.with_nodes([node])

    def link(self, source: str, output: str, target: str, name: str) -> None:
        """Add a link."""
        self.graph = self.graph.with_links([*self.graph.links, Link(source, output, target, name)])

    def note(self, sentence: str) -> None:
        """Tell something, once."""
        if sentence not in self.notes:
            self.notes.append(sentence)

    def settings(self, card: Card, config: Mapping[str, Any], node: str) -> tuple[dict[str, Value], list[Link]]:
        """Return the values of a node and the links that feed its settings; cards for objects are added.

        Layers that others wrap are left to the caller.

        Raises:
            NoCardFor: a setting has no place on the card.
        """
        values: dict[str, Value] = {}
        links: list[Link] = []
        for name, raw in _without_repeats(card, config).items():
            socket = card.input(name)
            if socket is None or socket.role is Role.CALL or name == "name":
                _check_unknown(card, name, raw)
            elif socket.type is LAYER:
                continue
            elif isinstance(raw, Mapping) and not socket.choices:
                links.append(self._object_link(socket, raw, node))
            elif isinstance(raw, Mapping):
                named = _named(socket, raw)
                if named is None and socket.type is STRING:
                    raise NoCardFor(
                        tr(
                            "its {input} is {value} with settings of its own",
                            input=within(socket.label),
                            value=raw.get("class_name"),
                        )
                    )
                if named is None:
                    links.append(self._object_link(socket, raw, node))
                elif named != socket.default:
                    values[name] = named
            else:
                value = _value(card, socket, raw)
                if value != socket.default or type(value) is not type(socket.default):
                    values[name] = value
        return values, links

    def _object_link(self, socket: Input, described: Mapping[str, Any], node: str) -> Link:
        source = self.object(described)
        gives = self.graph.nodes[source].output("instance")
        if gives is None or not socket.takes(gives.type):
            raise NoCardFor(tr("its {input} is {value}", input=within(socket.label), value=described.get("class_name")))
        return Link(source, "instance", node, socket.name)

    def object(self, described: Mapping[str, Any]) -> str:
        """Add the card of an initializer, a loss and the like; equal ones share a card. Return its node.

        Raises:
            NoCardFor: no card makes it.
        """
        card = card_of(described)
        config = described.get("config")
        if card is None or card.kind is not Kind.OBJECT or not isinstance(config, Mapping):
            raise NoCardFor(tr("it uses {name}, which no card makes", name=described.get("class_name")))
        before = self.graph
        key = self.graph.fresh_id(card.key)
        values, links = self.settings(card, config, key)
        same = (card.key, tuple(values.items()), tuple((link.source, link.input) for link in links))
        if same in self._objects:
            self.graph = before
            return self._objects[same]
        self._objects[same] = key
        self.add(Node(key, card.key, values))
        self.graph = self.graph.with_links([*self.graph.links, *links])
        return key


def _named(socket: Input, described: Mapping[str, Any]) -> str | None:
    """Return the name that stands for an object with nothing but its usual settings, or None."""
    name = choice_name(str(described.get("class_name")))
    card = card_of(described)
    config = described.get("config")
    if name not in socket.choices or card is None or not isinstance(config, Mapping):
        return None
    try:
        values, links = Collected().settings(card, config, "")
    except NoCardFor:
        return None
    return None if values or links else name


def _check_unknown(card: Card, name: str, raw: object) -> None:
    if raw is None or name in _NO_SETTINGS or name in _NO_MORE_SETTINGS:
        return
    if name in _USUAL and raw == _USUAL[name]:
        return
    if card.kind is Kind.OBJECT and name not in card.omitted:
        return  # such as the state that an optimizer writes down with its settings
    if name in card.omitted and raw in (False, 0, [], {}):
        return
    raise NoCardFor(tr("its setting {name} is {value}", name=name, value=repr(raw)))


def _without_repeats(card: Card, config: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings without those that say what would be so anyway, for cards on which they may stay empty."""
    strides = card.input("strides")
    repeated = strides is not None and strides.optional and config.get("strides") == config.get("pool_size")
    return {name: raw for name, raw in config.items() if not (repeated and name == "strides")}


def _value(card: Card, socket: Input, raw: Any) -> Value:
    """Return a value as the card keeps it.

    Raises:
        NoCardFor: the card cannot hold it.
    """
    if socket.default is None and raw == _SAME_AS_EMPTY.get(socket.name):
        return None
    value = _listed(card, socket, raw) if isinstance(raw, list) else raw
    if socket.type is FLOAT and isinstance(value, float):
        value = _shortest(value)
    if isinstance(value, int) and not isinstance(value, bool) and socket.type.item:
        value = (value,) * (socket.length or 1)
    try:
        return check_value(socket, value)
    except ValueRefused:
        raise NoCardFor(tr("its {input} is {value}", input=within(socket.label), value=repr(raw))) from None


_SAME_AS_EMPTY = {"activation": "linear", "recurrent_activation": "linear", "data_format": "channels_last"}


def _listed(card: Card, socket: Input, raw: list[Any]) -> Any:
    """Return a list as a card has it: one number an axis where Keras has two equal ones, or all in a row."""
    if socket.type.item is None and raw and all(entry == raw[0] for entry in raw):
        return raw[0]
    if socket.type.item is None and len(raw) == 2:
        low = -raw[1] if card.name in _AROUND_ZERO else socket.minimum or 0
        return raw[1] if raw[0] == low else tuple(raw)
    if not any(isinstance(entry, list) for entry in raw):
        return tuple(raw)
    pairs = [entry if isinstance(entry, list) else [entry, entry] for entry in raw]
    if socket.length == len(raw) and all(len(set(pair)) == 1 for pair in pairs):
        return tuple(pair[0] for pair in pairs)
    return tuple(number for pair in pairs for number in pair)


def _shortest(number: float) -> float:
    """Return 0.001 for 0.0010000000474974513, which is the same number in 32 bits."""
    short = float(f"{number:.7g}")
    try:
        same = struct.pack("f", short) == struct.pack("f", number)
    except OverflowError:
        return number
    return short if same and len(repr(number)) > 12 else number
