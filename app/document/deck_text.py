"""A graph as text and back: JSON with keys in a fixed order, one node a block, one link a line."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import Any

from app.document.annotation_text import LISTS, annotation_block, parse_annotations, short_number, within_reach
from app.document.exposing import GROUP
from app.document.graph import NODE_ID, Graph, Link, Node
from app.document.group_text import exposed_block, parse_exposed
from app.document.groups import MOST_DEEP, group_node, holds_training, settled
from app.document.migration import FORMAT, VERSION, DeckError, migrate
from cards import catalog
from cards.card import Card, Value
from cards.quoting import quoted
from cards.values import OutOfLimits, ValueRefused, check_value
from resources.translations import tr

_KNOWN = frozenset({"format", "version", "name", "about", "exposed", "nodes", "links", *LISTS})


def deck_text(graph: Graph) -> str:
    """Write a graph; the same graph always gives the same text."""
    parts = [f' "format": {_json(FORMAT)}', f' "version": {VERSION}']
    if not graph.about and not graph.name:
        parts.append(' "about": ""')
    return _braced([*parts, *_parts(graph)]) + "\n"


def _braced(parts: Iterable[str]) -> str:
    return "{\n" + ",\n".join(parts) + "\n}"


def _parts(graph: Graph) -> list[str]:
    words = {"name": graph.name, "about": graph.about}
    parts = [f" {_json(key)}: {_json(value)}" for key, value in words.items() if value]
    if graph.exposed:
        parts.append(f' "exposed": {_block(_json(exposed_block(exposed)) for exposed in graph.exposed)}')
    parts.append(f' "nodes": {_block(_node_text(node) for node in graph.nodes.values())}')
    parts.append(f' "links": {_block(_json(_link_pair(link)) for link in graph.links)}')
    for name, kind in LISTS.items():
        found = [_json(annotation_block(made)) for made in graph.annotations.values() if made.kind is kind]
        parts += [f' "{name}": {_block(found)}'] if found else []
    return parts + [f" {_json(key)}: {_json(value)}" for key, value in graph.extras.items()]


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which UTF-8 cannot hold
        return json.dumps(value, allow_nan=False)
    return text


def _block(entries: Iterable[str]) -> str:
    lines = ",\n  ".join(entries)
    return f"[\n  {lines}\n ]" if lines else "[]"


def _node_text(node: Node) -> str:
    fields: list[tuple[str, object]] = [("id", node.id), ("card", node.card)]
    if node.title:
        fields.append(("title", node.title))
    fields.append(("position", [short_number(n) for n in node.position]))
    if node.unfolded:
        fields.append(("unfolded", True))
    if node.bypassed:
        fields.append(("bypassed", True))
    lines = [f"{_json(key)}: {_json(value)}" for key, value in fields]
    if node.inner is None:
        lines.append(f'"values": {_values_text(node)}')
    else:
        lines.append('"inner": ' + _braced(_parts(node.inner)).replace("\n", "\n   "))
    return "{\n   " + ",\n   ".join(lines) + "\n  }"


def _values_text(node: Node) -> str:
    if not node.values:
        return "{}"
    definition = node.definition
    order = [socket.name for socket in definition.inputs] if definition else list(node.values)
    order += [name for name in node.values if name not in order]
    entries = [f"{_json(name)}: {_json(node.values[name])}" for name in order if name in node.values]
    return "{\n    " + ",\n    ".join(entries) + "\n   }"


def _link_pair(link: Link) -> list[str]:
    return [f"{link.source}.{link.output}", f"{link.target}.{link.input}"]


def parse_deck(text: str, where: str = "") -> Graph:
    """Read a graph and check all of it.

    Args:
        text: the content of a deck file.
        where: the file's name, for messages; empty is the deck.

    Raises:
        DeckError: one sentence that names the file, and the node and input where there is one.
    """
    where = where or tr("the deck")
    try:
        content = json.loads(text, parse_float=_finite, parse_constant=_finite)
    except (ValueError, RecursionError) as error:
        raise DeckError(
            tr("{where} is not a whole deck file: {fault}.", where=where, fault=_json_fault(error))
        ) from None
    return _parse_graph(migrate(content, where), where, 0)


def _parse_graph(content: Mapping[str, Any], where: str, depth: int) -> Graph:
    nodes = _parse_nodes(content.get("nodes", []), where, depth)
    links = _parse_links(content.get("links", []), nodes, where)
    about, name = content.get("about", ""), content.get("name", "")
    extras = {key: value for key, value in content.items() if key not in _KNOWN}
    annotations = parse_annotations(content, where)
    for key in annotations.keys() & nodes.keys():
        raise DeckError(tr("{where}: a card and a frame or note are both called {name}.", where=where, name=key))
    return Graph(
        nodes,
        links,
        about if isinstance(about, str) else "",
        extras,
        annotations,
        name if isinstance(name, str) else "",
        parse_exposed(content.get("exposed", []), nodes, where),
    )


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _json_fault(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        told = f"{error.msg[0].lower()}{error.msg[1:]}"
        return tr("line {line}, column {column}, {fault}", line=error.lineno, column=error.colno, fault=told)
    if isinstance(error, RecursionError):
        return tr("its brackets are nested too deep")
    return tr("one of its numbers is too large or no number")


def _parse_nodes(entries: object, where: str, depth: int) -> dict[str, Node]:
    if not isinstance(entries, list):
        raise DeckError(tr('{where}: "nodes" must be a list.', where=where))
    nodes: dict[str, Node] = {}
    for place, entry in enumerate(entries, start=1):
        node = _parse_node(entry, tr("{where}, node {number}", where=where, number=place), depth)
        if node.id in nodes:
            raise DeckError(tr("{where}: two nodes are called {name}.", where=where, name=node.id))
        nodes[node.id] = node
    return nodes


def _parse_node(entry: object, where: str, depth: int) -> Node:
    if not isinstance(entry, Mapping):
        raise DeckError(tr("{where}: a node must be a block with id, card, position and values.", where=where))
    key, card = entry.get("id"), entry.get("card")
    if not isinstance(key, str) or not NODE_ID.match(key):
        raise DeckError(
            tr("{where}: an id is small letters, digits and _. Received {received}.", where=where, received=quoted(key))
        )
    where = f"{where} ({key})"
    if not isinstance(card, str) or not card:
        raise DeckError(tr("{where}: the card's name is missing.", where=where))
    values = entry.get("values", {})
    if not isinstance(values, Mapping):
        raise DeckError(tr('{where}: "values" must be a block.', where=where))
    title = entry.get("title", "")
    definition = catalog.find(card)
    checked = _parse_values(definition, values, where) if definition else dict(values)
    node = Node(
        id=key,
        card=card,
        values=checked,
        position=_parse_position(entry.get("position", [0, 0]), where),
        unfolded=entry.get("unfolded") is True,
        title=title if isinstance(title, str) else "",
        bypassed=entry.get("bypassed") is True,
    )
    inside = entry.get("inner") if card == GROUP else None
    return node if inside is None else group_node(node, _parse_inside(inside, where, depth + 1))


def _parse_inside(content: object, where: str, depth: int) -> Graph:
    if not isinstance(content, Mapping):
        raise DeckError(tr('{where}: "inner" must be a block with the cards of the group.', where=where))
    if depth > MOST_DEEP:
        raise DeckError(tr("{where}: groups lie more than {most} deep within each other.", where=where, most=MOST_DEEP))
    inner = _parse_graph(content, tr("{where}, inside", where=where), depth)
    if holds_training(inner):
        raise DeckError(tr("{where}: a Train card stands in a group. Training stays outside of groups.", where=where))
    return settled(inner, inner)


def _parse_position(position: object, where: str) -> tuple[float, float]:
    if isinstance(position, list) and len(position) == 2:
        numbers = [within_reach(n) for n in position if isinstance(n, int | float) and not isinstance(n, bool)]
        if len(numbers) == 2 and all(map(math.isfinite, numbers)):
            return numbers[0], numbers[1]
    raise DeckError(
        tr("{where}: a position is two numbers. Received {received}.", where=where, received=quoted(position))
    )


def _parse_values(card: Card, values: Mapping[str, Any], where: str) -> dict[str, Value]:
    checked: dict[str, Value] = {}
    for name, raw in values.items():
        socket = card.input(name)
        if socket is None:
            raise DeckError(tr("{where}: {card} has no input {name}.", where=where, card=tr(card.title), name=name))
        value = tuple(raw) if isinstance(raw, list) else raw
        try:
            value = check_value(socket, value)
        except OutOfLimits:
            # Of the right kind, so the card can show it, in red; the compiler says what is wrong.
            pass
        except ValueRefused as error:
            raise DeckError(tr("{where}, input {name}: {fault}", where=where, name=name, fault=error)) from None
        if value != socket.default or type(value) is not type(socket.default):
            checked[name] = value
    return checked


def _parse_links(entries: object, nodes: Mapping[str, Node], where: str) -> tuple[Link, ...]:
    if not isinstance(entries, list):
        raise DeckError(tr('{where}: "links" must be a list.', where=where))
    links: dict[Link, None] = {}
    for place, entry in enumerate(entries, start=1):
        told = tr("{where}, link {number}", where=where, number=place)
        link = _parse_link(entry, told)
        for end in (link.source, link.target):
            if end not in nodes:
                raise DeckError(tr("{where}: there is no node {name}.", where=told, name=end))
        source, target = nodes[link.source], nodes[link.target]
        if source.definition and not source.output(link.output):
            raise DeckError(tr("{where}: {card} has no output {name}.", where=told, card=link.source, name=link.output))
        if target.definition and not target.input(link.input):
            raise DeckError(tr("{where}: {card} has no input {name}.", where=told, card=link.target, name=link.input))
        links[link] = None
    return tuple(links)


def _parse_link(entry: object, where: str) -> Link:
    if isinstance(entry, list) and len(entry) == 2 and all(isinstance(end, str) for end in entry):
        source, _, output = entry[0].partition(".")
        target, _, name = entry[1].partition(".")
        if source and output and target and name:
            return Link(source, output, target, name)
    raise DeckError(
        tr(
            '{where}: a link is a pair such as ["conv3d_1.output", "flatten_1.inputs"]. Received {received}.',
            where=where,
            received=quoted(entry),
        )
    )
