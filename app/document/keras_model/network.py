"""The layers of a saved model and how they are called, turned into cards and links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.document.graph import Node
from app.document.keras_model.calls import OPERATIONS, Place, call_of, inputs_given, is_merging, places, tensors
from app.document.keras_model.naming import card_of, described_as, node_id, own_title
from app.document.keras_model.values import Collected, NoCardFor
from app.document.migration import DeckError
from cards.card import Card, Kind, Value
from cards.types import LAYER, TENSOR
from resources.translations import tr

_NETWORKS = frozenset({"Functional", "Model", "Sequential"})


class Network:
    """One network of a file; those that it holds as layers are networks of their own."""

    def __init__(self, described: Mapping[str, Any], collected: Collected, where: str) -> None:
        """Add all cards of the network.

        Args:
            described: as Keras writes it down.
            collected: takes the cards.
            where: the file, for messages.

        Raises:
            DeckError: it is no network whose layers are known.
        """
        self._all, self._where = collected, where
        self._nodes: dict[str, str] = {}  # the node of each layer, by its name in this network
        self._made: dict[Place, tuple[str, str]] = {}  # node and output that give a tensor
        self._lenders: dict[str, tuple[str, str]] = {}
        config: Mapping[str, Any] = described["config"]
        try:
            if described.get("class_name") == "Sequential":
                ends = self._add_chain(config)
            elif "layers" in config and "output_layers" in config:
                ends = self._add_layers(config)
            else:
                name = described.get("class_name")
                raise DeckError(
                    tr(
                        "{where}: {name} is a class of its own, whose layers no file describes. "
                        "Only functional and sequential models open as cards.",
                        where=where,
                        name=name,
                    )
                )
            self.output = self._add_output(config, ends)
        except (KeyError, TypeError, IndexError, AttributeError) as error:
            raise DeckError(
                tr("{where}: the description of the model is damaged ({fault}).", where=where, fault=repr(error))
            ) from None

    def _add_chain(self, config: Mapping[str, Any]) -> list[tuple[str, str]]:
        """Add the layers of a sequential model, each called on what the one before gives."""
        layers = list(config["layers"])
        if not layers or layers[0]["class_name"] != "InputLayer":
            shape = config.get("build_input_shape") or [None]
            first = {"class_name": "InputLayer", "config": {"batch_shape": shape, "name": "input_layer"}}
            layers.insert(0, first)
        before: tuple[str, str] | None = None
        for layer in layers:
            name = str(layer["config"]["name"])
            self._add_layer(name, layer)
            if before is not None:
                card = self._all.graph.nodes[self._nodes[name]].definition
                sockets = [socket for socket in card.inputs if socket.type is TENSOR] if card else []
                self._all.link(*before, self._nodes[name], sockets[0].name if sockets else "inputs")
            before = self._applied(name, before) if name in self._lenders else (self._nodes[name], "output")
        return [before] if before else []

    def _applied(self, name: str, before: tuple[str, str] | None) -> tuple[str, str]:
        """Call a network that is a layer of this one."""
        key = self._all.graph.fresh_id("layers.ApplyLayer")
        links = self._all.graph.links
        if before is not None:  # the link went to the network's Output card, which takes none
            links = tuple(link for link in links if not (link.source == before[0] and link.target == self._nodes[name]))
            self._all.graph = self._all.graph.with_links(links)
        self._all.add(Node(key, "layers.ApplyLayer"))
        self._all.link(*self._lenders[name], key, "layer")
        if before is not None:
            self._all.link(*before, key, "inputs")
        return key, "output"

    def _add_layers(self, config: Mapping[str, Any]) -> list[tuple[str, str]]:
        layers = list(config["layers"])
        first = [place.layer for place in places(config["input_layers"])]
        # Input cards stand in the order in which the model takes its inputs.
        layers.sort(key=lambda layer: first.index(_name(layer)) if _name(layer) in first else len(first))
        for layer in layers:
            self._add_layer(_name(layer), layer)
            self._add_calls(_name(layer), layer)
        for layer in layers:
            for number, call in enumerate(layer.get("inbound_nodes") or ()):
                self._link_call(_name(layer), number, call_of(call))
        return [self._gives(place) for place in places(config["output_layers"])]

    def _add_layer(self, name: str, described: Mapping[str, Any]) -> None:
        """Add the card of a layer, or the cards of a network that is used as one."""
        if is_merging(described):
            operation = described["class_name"]
            self._all.note(
                tr(
                    "{name} is the operation {operation} in the file; here it is a layer.",
                    name=name,
                    operation=operation,
                )
            )
            described = {**described, "module": "keras.layers", "config": {"name": name}}
        if described["class_name"] == "InputLayer":
            self._nodes[name] = self._add_input(name, described["config"])
        elif described["class_name"] in _NETWORKS and "layers" in described["config"]:
            inner = Network(described, self._all, self._where)
            self._nodes[name] = inner.output
            self._lenders[name] = (inner.output, "network")
        else:
            self._nodes[name] = self._add_card(name, described)

    def _add_input(self, name: str, config: Mapping[str, Any]) -> str:
        key = node_id(name, self._all.graph.nodes)
        shape = tuple((config.get("batch_shape") or [None])[1:])
        values: dict[str, Value] = {} if key == name or "/" in name else {"name": name}
        if shape and None not in shape:
            values["shape"] = shape
        else:
            self._all.note(
                tr("Input {name} takes volumes of any size: link a dataset to it, or type a shape.", name=name)
            )
        if config.get("dtype") not in (None, "float32"):
            self._all.note(
                tr(
                    "Input {name} takes {kind} in the file; here volumes enter as float32.",
                    name=name,
                    kind=config["dtype"],
                )
            )
        self._all.add(Node(key, "network.Input", values))
        return key

    def _add_card(self, name: str, described: Mapping[str, Any]) -> str:
        """Add one layer, and before it the layers that it wraps; one that no card can stand for becomes a grey card."""
        card, config = card_of(described), described["config"]
        key = node_id(name, self._all.graph.nodes)
        before = self._all.graph
        try:
            card = _layer_card(card, described)
            # The node comes first, so that its id is taken.
            self._all.add(Node(key, card.key, title=own_title(name, card)))
            self._add_wrapped(key, card, config)
            values, links = self._all.settings(card, config, key)
        except NoCardFor as error:
            self._all.graph = before
            self._all.note(
                tr(
                    "Layer {name} has no card: {reason}. It is kept as a grey card; put other cards in its place.",
                    name=name,
                    reason=error,
                )
            )
            self._all.add(Node(key, described_as(described), dict(config), title=name))
            return key
        self._all.add(Node(key, card.key, values, title=own_title(name, card)))
        self._all.graph = self._all.graph.with_links([*self._all.graph.links, *links])
        self._note_lost(name, card, config)
        return key

    def _note_lost(self, name: str, card: Card, config: Mapping[str, Any]) -> None:
        if config.get("trainable") is False and card.input("trainable") is None:
            self._all.note(tr("Layer {name} does not learn in the file; here it does.", name=name))
        policy = config.get("dtype")
        number = policy["config"].get("name") if isinstance(policy, Mapping) else policy
        if number not in (None, "float32"):
            self._all.note(
                tr("The file calculates in {number}: choose it as Number format on the Train card.", number=number)
            )

    def _add_wrapped(self, key: str, card: Card, config: Mapping[str, Any]) -> None:
        for socket in card.inputs:
            if socket.type is not LAYER:
                continue
            inner = config[socket.name]
            for described in inner if isinstance(inner, list) else [inner]:
                name = str(described["config"].get("name") or socket.name)
                # Bidirectional writes this before the name of the layer that it was given.
                name = name.removeprefix("forward_") if card.name == "Bidirectional" else name
                lent = self._add_card(name, described)
                if self._all.graph.nodes[lent].definition is None:
                    raise NoCardFor(tr("it wraps {name}, which no card makes", name=described.get("class_name")))
                self._all.link(lent, "layer", key, socket.name)

    def _add_calls(self, name: str, described: Mapping[str, Any]) -> None:
        """Say which card gives what each call of a layer gives; calls after the first are cards of their own."""
        node = self._nodes[name]
        calls = max(len(described.get("inbound_nodes") or ()), 1)
        if name in self._lenders:
            appliers = [self._add_applier(self._lenders[name]) for _ in range(calls)]
        else:
            appliers = [node, *(self._add_applier((node, "layer")) for _ in range(calls - 1))]
        for number, applier in enumerate(appliers):
            self._made[Place(name, number, 0)] = (applier, "output")

    def _add_applier(self, lender: tuple[str, str]) -> str:
        key = self._all.graph.fresh_id("layers.ApplyLayer")
        self._all.add(Node(key, "layers.ApplyLayer"))
        self._all.link(*lender, key, "layer")
        return key

    def _link_call(self, name: str, number: int, call: tuple[list[Any], Mapping[str, Any]]) -> None:
        """Link what a layer is called on to the card of that call."""
        key = self._made[Place(name, number, 0)][0]
        card = self._all.graph.nodes[key].definition
        sockets = [socket for socket in card.inputs if socket.type is TENSOR] if card else []
        for socket, given in inputs_given(name, card, sockets, *call):
            taken = [self._gives(place) for place in tensors(given)]
            if len(set(taken)) != len(taken):
                raise DeckError(
                    tr(
                        "{where}: layer {name} takes one tensor twice, which links cannot show. "
                        "Put an Identity layer before one of them and save the model anew.",
                        where=self._where,
                        name=name,
                    )
                )
            for source in taken:
                self._all.link(*source, key, socket)

    def _gives(self, place: Place) -> tuple[str, str]:
        found = self._made.get(place)
        if place.layer not in self._nodes:
            raise DeckError(
                tr(
                    "{where}: layer {name} is not described. The file is damaged; copy it again.",
                    where=self._where,
                    name=place.layer,
                )
            )
        if found is None:
            raise DeckError(
                tr(
                    "{where}: layer {name} gives several tensors, and cards of layers give one. "
                    "Save a model that uses only the first.",
                    where=self._where,
                    name=place.layer,
                )
            )
        return found

    def _add_output(self, config: Mapping[str, Any], ends: Sequence[tuple[str, str]]) -> str:
        name = str(config.get("name") or "output_1")
        key = node_id(name, self._all.graph.nodes)
        self._all.add(Node(key, "network.Output"))
        if ends:
            self._all.link(*ends[0], key, "outputs")
        for source in ends[1:]:
            other = self._all.graph.fresh_id("network.Output")
            self._all.add(Node(other, "network.Output"))
            self._all.link(*source, other, "outputs")
        if len(ends) > 1:
            self._all.note(
                tr(
                    "The model answers in {count} tensors: each has an Output card, a network of its own.",
                    count=len(ends),
                )
            )
        return key


def _name(layer: Mapping[str, Any]) -> str:
    return str(layer.get("name") or layer["config"]["name"])


def _layer_card(card: Card | None, described: Mapping[str, Any]) -> Card:
    """Return the card of a layer.

    Raises:
        NoCardFor: there is none.
    """
    if card is None or card.kind is not Kind.LAYER:
        raise NoCardFor(_why_unknown(described))
    return card


def _why_unknown(described: Mapping[str, Any]) -> str:
    name = described["class_name"]
    if name == "Lambda":
        return tr("it is a Lambda, which is code of the file, and code of a file is never run")
    if str(described.get("module")).startswith(OPERATIONS):
        return tr("it is the operation {name} of keras.ops, not a layer", name=name)
    if str(described.get("module")).startswith("keras."):
        return tr("no card makes {name}", name=name)
    return tr("{name} is a class of somebody's own", name=name)
