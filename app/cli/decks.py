"""Reads the deck that a command names, with the values that the command line sets in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.cli.refusals import CommandRefused
from app.compiler.flattening import flattened
from app.document.commands import SetValue
from app.document.deck_file import SUFFIX, read_deck
from app.document.graph import Graph
from app.document.grouping import Inside
from app.document.groups import level_at
from cards.quoting import quoted
from cards.values import ValueRefused, parse_value
from resources.translations import tr


def deck_of(file: str, settings: Sequence[str] = ()) -> tuple[Graph, Path]:
    """Return the graph of a deck file, and the file's path.

    Args:
        file: as typed; the suffix may be left out.
        settings: ``NODE.input=VALUE`` each, applied in order.

    Raises:
        DeckError: the file cannot be read.
        CommandRefused: a setting does not fit the deck.
    """
    path = Path(file)
    if not path.exists() and not path.suffix and path.with_suffix(SUFFIX).is_file():
        path = path.with_suffix(SUFFIX)
    return with_settings(read_deck(path), settings), path


def with_settings(graph: Graph, settings: Sequence[str]) -> Graph:
    """Return a graph with other values: ``NODE.input=VALUE`` each, applied in order.

    Raises:
        CommandRefused: a setting does not fit the deck.
    """
    for setting in settings:
        graph = _with_setting(graph, setting)
    return graph


def _with_setting(graph: Graph, setting: str) -> Graph:
    place, equals, text = setting.partition("=")
    key, point, name = place.strip().partition(".")
    if not (equals and point and key and name):
        raise CommandRefused(
            tr("--set takes NODE.input=VALUE, such as train_1.epochs=5. Received {setting}.", setting=quoted(setting))
        )
    path = flattened(graph).path(key)
    level = level_at(graph, path[:-1]) or graph
    node = level.nodes.get(path[-1])
    if node is None:
        nodes = ", ".join(graph.nodes)
        raise _refused(setting, tr("the deck has no node {node}. Its nodes: {nodes}.", node=key, nodes=nodes))
    socket = node.input(name)
    if socket is None:
        definition = node.definition
        inputs = definition.inputs if definition else ()
        known = ", ".join(entry.name for entry in inputs if entry.editable) if definition else tr("none known")
        card = level.title(node.id)
        told = tr("{card} has no input {name}. Its inputs: {inputs}.", card=card, name=name, inputs=known)
        raise _refused(setting, told)
    links = level.links_into(node.id, name)
    if links:
        source = level.title(links[0].source)
        told = tr("{label} is fed by {card}; set the value there.", label=tr(socket.label), card=source)
        raise _refused(setting, told)
    try:
        edit = SetValue(node.id, name, parse_value(socket, text))
        return Inside(path[:-1], edit).apply(graph) if path[:-1] else edit.apply(graph)
    except ValueRefused as error:
        raise _refused(setting, str(error)) from None


def _refused(setting: str, reason: str) -> CommandRefused:
    return CommandRefused(f"--set {setting}: {reason}")
