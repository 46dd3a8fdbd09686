"""What a group shows outside, as text in its deck and back: one socket a line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from app.document.exposing import End, Exposed, outer_input
from app.document.graph import Graph, Node
from app.document.migration import DeckError
from cards.quoting import quoted
from resources.translations import tr

_END = re.compile(r"([a-z][a-z0-9_]*)\.([^.@]+)(?:@(\d{1,6}))?\Z")


def exposed_block(exposed: Exposed) -> dict[str, Any]:
    """Return a socket of a group as JSON takes it."""
    block: dict[str, Any] = {"name": exposed.name}
    if exposed.label:
        block["label"] = exposed.label
    if exposed.hidden:
        block["hidden"] = True
    ends = [f"{end.node}.{end.socket}" + (f"@{end.place}" if end.place is not None else "") for end in exposed.ends]
    if exposed.output:
        return {**block, "output": ends[0]}
    return {**block, "inputs": ends}


def parse_exposed(entries: object, nodes: Mapping[str, Node], where: str) -> tuple[Exposed, ...]:
    """Read the sockets of a group.

    Raises:
        DeckError: a socket is not there, or two bear one name, or one value cannot serve all that it stands for.
    """
    if not isinstance(entries, list):
        raise DeckError(tr('{where}: "exposed" must be a list.', where=where))
    found: list[Exposed] = []
    for place, entry in enumerate(entries, start=1):
        told = tr("{where}, socket {number}", where=where, number=place)
        exposed = _parse_entry(entry, told)
        if any((other.name, other.output) == (exposed.name, exposed.output) for other in found):
            raise DeckError(tr("{where}: two sockets of the group are called {name}.", where=where, name=exposed.name))
        _check_ends(exposed, nodes, told)
        found.append(exposed)
    return tuple(found)


def _parse_entry(entry: object, where: str) -> Exposed:
    if isinstance(entry, Mapping):
        name, label = entry.get("name"), entry.get("label", "")
        output = "output" in entry
        texts = [entry["output"]] if output else entry.get("inputs")
        if isinstance(name, str) and name and "." not in name and isinstance(label, str) and isinstance(texts, list):
            ends = [_parse_end(text) for text in texts]
            if ends and None not in ends:
                found = tuple(end for end in ends if end)
                return Exposed(name, found, label, output, hidden=entry.get("hidden") is True)
    raise DeckError(
        tr(
            '{where}: a socket of a group has a name and either "inputs", a list such as ["conv3d_1.filters"], '
            'or "output". Received {received}.',
            where=where,
            received=quoted(entry),
        )
    )


def _parse_end(text: object) -> End | None:
    match = _END.match(text) if isinstance(text, str) else None
    return End(match[1], match[2], int(match[3]) if match[3] else None) if match else None


def _check_ends(exposed: Exposed, nodes: Mapping[str, Node], where: str) -> None:
    for end in exposed.ends:
        node = nodes.get(end.node)
        if node is None:
            raise DeckError(tr("{where}: there is no node {name}.", where=where, name=end.node))
        if node.definition is None:
            return
        if (node.output(end.socket) if exposed.output else node.input(end.socket)) is None:
            if exposed.output:
                raise DeckError(
                    tr("{where}: {card} has no output {name}.", where=where, card=end.node, name=end.socket)
                )
            raise DeckError(tr("{where}: {card} has no input {name}.", where=where, card=end.node, name=end.socket))
    if not exposed.output and outer_input(Graph(nodes), exposed) is None:
        names = ", ".join(f"{end.node}.{end.socket}" for end in exposed.ends)
        raise DeckError(tr("{where}: one value cannot serve all of {names}.", where=where, names=names))
