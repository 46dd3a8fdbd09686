"""The one gate that says whether a link may be; each refusal is an error with its own name and sentence."""

from __future__ import annotations

from app.document.graph import Graph, Link, Node
from cards.card import Input, Output
from cards.types import LAYER
from cards.values import with_article


class LinkRefused(Exception):
    """A link cannot be made; the message is one sentence that says why."""


class UnknownSocket(LinkRefused):
    """An end of the link is not there."""


class TypesDiffer(LinkRefused):
    """The output's type does not suit the input."""


class LayerUnsuited(LinkRefused):
    """The layer is not of the kind that the wrapper takes."""


class LinkToItself(LinkRefused):
    """Both ends are on one card."""


class WouldLoop(LinkRefused):
    """The link would close a loop."""


class AlreadyLinked(LinkRefused):
    """The very same link is there."""


class UnknownCardLinked(LinkRefused):
    """One end is a card that this version does not know."""


def check_sockets(graph: Graph, link: Link) -> None:
    """Check that both ends are there and that their types agree.

    Raises:
        UnknownSocket, UnknownCardLinked, TypesDiffer, LayerUnsuited: as named.
    """
    source, target = _node(graph, link.source), _node(graph, link.target)
    if source.definition is None or target.definition is None:
        unknown = source if source.definition is None else target
        raise UnknownCardLinked(f"This version does not know the card {unknown.card}, so it takes no new links.")
    output, socket = source.output(link.output), target.input(link.input)
    if output is None:
        raise UnknownSocket(f"{graph.title(link.source)} has no output {link.output}.")
    if socket is None:
        raise UnknownSocket(f"{graph.title(link.target)} has no input {link.input}.")
    _check_types(graph, link, output, socket)


def check_link(graph: Graph, link: Link) -> None:
    """Check a new link: sockets, types, loops. A single input that is already fed may be linked anew.

    Raises:
        LinkRefused: one of its named kinds.
    """
    if link.source == link.target:
        raise LinkToItself(f"{graph.title(link.source)} cannot feed itself.")
    check_sockets(graph, link)
    if link in graph.links_into(link.target, link.input):
        raise AlreadyLinked("These two sockets are linked already.")
    if graph.reaches(link.target, link.source):
        raise WouldLoop(
            f"{graph.title(link.target)} already leads to {graph.title(link.source)}; "
            f"a network cannot feed its own input."
        )


def _node(graph: Graph, key: str) -> Node:
    if key not in graph.nodes:
        raise UnknownSocket(f"There is no card {key}.")
    return graph.nodes[key]


def _check_types(graph: Graph, link: Link, output: Output, socket: Input) -> None:
    if not socket.takes(output.type):
        raise TypesDiffer(
            f"{socket.label} of {graph.title(link.target)} takes {with_article(socket.type.label)}; "
            f"{output.label} of {graph.title(link.source)} gives {with_article(output.type.label)}."
        )
    if socket.wraps and output.type is LAYER and socket.wraps not in output.lends:
        raise LayerUnsuited(
            f"{graph.title(link.target)} takes {socket.wraps}; {graph.title(link.source)} is none. Link another layer."
        )
