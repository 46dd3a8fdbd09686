"""Fixes of what the compiler finds: a link that is missing, a value that is refused, a rule between two values."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from app.compiler.fix import Fix, FixKind, new_card, set_label, set_value, shown
from app.document.graph import Graph, Node
from cards.card import Card, Input, Output, Value
from cards.rules import Divides, Linked, NotBothAboveOne, Rule
from cards.types import DATASET, NETWORK, TENSOR
from cards.values import ValueRefused, check_value, value_text
from resources.translations import tr

_INPUT, _OUTPUT = "network.Input", "network.Output"


class Suggestions:
    """What could feed an input that needs a link; what is loose in the graph is looked up once.

    Args:
        graph: without groups and bypassed cards.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph

    @cached_property
    def _outputs(self) -> list[tuple[str, Output]]:
        nodes = self._graph.nodes.items()
        return [(key, output) for key, node in nodes if node.definition for output in node.definition.outputs]

    @cached_property
    def _loose(self) -> list[tuple[str, Output]]:
        """All outputs of cards of which nothing makes use yet."""
        return [(key, output) for key, output in self._outputs if not self._graph.links_from(key)]

    @cached_property
    def _has_input(self) -> bool:
        return any(node.card == _INPUT for node in self._graph.nodes.values())

    def for_missing_link(self, node: Node, socket: Input) -> tuple[Fix, ...]:
        """Return what would feed an input that needs a link, where only one thing can be meant."""
        found = self._single_source(node, socket)
        if found is not None:
            label = tr("Link {card}", card=self._graph.title(found[0]))
            return (Fix(FixKind.LINK, label, input=socket.name, source=found),)
        if socket.takes(NETWORK) and not self._fitting(self._outputs, node, socket):
            ends = [(key, output.name) for key, output in self._loose if output.type is TENSOR and key != node.id]
            if len(ends) == 1:
                return (
                    Fix(FixKind.ADD, tr("Add Output"), input=socket.name, cards=(new_card(_OUTPUT),), source=ends[0]),
                )
        if socket.takes(TENSOR) and not self._has_input:
            made = new_card(_INPUT)
            return (Fix(FixKind.ADD, tr("Add Input"), input=socket.name, cards=(made,), source=self._training_data),)
        return ()

    def _single_source(self, node: Node, socket: Input) -> tuple[str, str] | None:
        if socket.takes(DATASET):
            return self._training_data if socket.name == "training_data" else None
        loose = self._fitting(self._loose, node, socket)
        if len(loose) == 1:
            return loose[0]
        found = [] if socket.takes(TENSOR) or loose else self._fitting(self._outputs, node, socket)
        return found[0] if len(found) == 1 else None

    def _fitting(self, outputs: list[tuple[str, Output]], node: Node, socket: Input) -> list[tuple[str, str]]:
        """Return the outputs that an input could take; two at most, for more are no clearer."""
        fitting: list[tuple[str, str]] = []
        for key, output in outputs:
            suited = socket.takes(output.type) and not (socket.wraps and socket.wraps not in output.lends)
            if suited and key != node.id and not self._graph.reaches(node.id, key):
                fitting.append((key, output.name))
                if len(fitting) == 2:
                    break
        return fitting

    @cached_property
    def _training_data(self) -> tuple[str, str] | None:
        """The one output that can only be the training data: the last of the chain of data cards."""
        last = [
            (key, output.name)
            for key, output in self._outputs
            if output.type is DATASET
            and output.name != "validation"
            and not any(
                link.output == output.name and _takes_data(self._graph, link.target)
                for link in self._graph.links_from(key)
            )
        ]
        return last[0] if len(last) == 1 else None


def _takes_data(graph: Graph, key: str) -> bool:
    card = graph.nodes[key].definition
    return card is not None and any(output.type is DATASET for output in card.outputs)


def bypass_fix() -> Fix:
    """Return the fix that uses a bypassed card again."""
    return Fix(FixKind.USE, tr("Use the card again"))


def for_refused_value(socket: Input) -> tuple[Fix, ...]:
    """Return the fix that goes back to the default, where there is one that holds."""
    try:
        value = check_value(socket, socket.default)
    except ValueRefused:
        return ()
    if value in (None, ""):
        return ()
    label = set_label(socket.label, value_text(socket, value))
    return (Fix(FixKind.SET, label, values=((socket.name, value),)),)


def for_rule(rule: Rule, card: Card, values: Mapping[str, Value | Linked]) -> tuple[Fix, ...]:
    """Return what would satisfy a rule between two values of a card."""
    if isinstance(rule, NotBothAboveOne):
        made = [_ones(card, name, values.get(name)) for name in (rule.second, rule.first)]
        return tuple(fix for fix in made if fix is not None)
    if isinstance(rule, Divides):
        divisor, dividend = values.get(rule.divisor), values.get(rule.dividend)
        socket = card.input(rule.dividend)
        if isinstance(divisor, int) and isinstance(dividend, int) and socket is not None:
            return (set_value(rule.dividend, socket.label, -(-dividend // divisor) * divisor),)
    return ()


def _ones(card: Card, name: str, value: Value | Linked) -> Fix | None:
    socket = card.input(name)
    if socket is None or isinstance(value, Linked):
        return None
    ones: Value = (1,) * len(value) if isinstance(value, tuple) else 1
    return Fix(FixKind.SET, set_label(socket.label, shown(ones)), values=((name, ones),))
