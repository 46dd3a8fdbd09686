"""The one gate that says whether a link may be; each refusal is an error with its own name and sentence."""

from __future__ import annotations

from app.document.graph import Graph, Link, Node
from app.document.words import one_of
from cards.card import Input, Output
from cards.types import LAYER
from resources.translations import tr


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
        raise UnknownCardLinked(
            tr("This version does not know the card {card}, so it takes no new links.", card=unknown.card)
        )
    output, socket = source.output(link.output), target.input(link.input)
    if output is None:
        raise UnknownSocket(tr("{card} has no output {name}.", card=graph.title(link.source), name=link.output))
    if socket is None:
        raise UnknownSocket(tr("{card} has no input {name}.", card=graph.title(link.target), name=link.input))
    _check_types(graph, link, output, socket)


def check_link(graph: Graph, link: Link) -> None:
    """Check a new link: sockets, types, loops. A single input that is already fed may be linked anew.

    Raises:
        LinkRefused: one of its named kinds.
    """
    if link.source == link.target:
        raise LinkToItself(tr("{card} cannot feed itself.", card=graph.title(link.source)))
    check_sockets(graph, link)
    if link in graph.links_into(link.target, link.input):
        raise AlreadyLinked(tr("These two sockets are linked already."))
    if graph.reaches(link.target, link.source):
        raise WouldLoop(
            tr(
                "{card} already leads to {other}; a network cannot feed its own input.",
                card=graph.title(link.target),
                other=graph.title(link.source),
            )
        )


def _node(graph: Graph, key: str) -> Node:
    if key not in graph.nodes:
        raise UnknownSocket(tr("There is no card {name}.", name=key))
    return graph.nodes[key]


def _check_types(graph: Graph, link: Link, output: Output, socket: Input) -> None:
    if not socket.takes(output.type):
        raise TypesDiffer(
            tr(
                "{input} of {card} takes {kind}; {output} of {other} gives {given}.",
                input=tr(socket.label),
                card=graph.title(link.target),
                kind=one_of(socket.type.label),
                output=tr(output.label),
                other=graph.title(link.source),
                given=one_of(output.type.label),
            )
        )
    if socket.wraps and output.type is LAYER and socket.wraps not in output.lends:
        raise LayerUnsuited(
            tr(
                "{card} takes {wanted}; {other} is none. Link another layer.",
                card=graph.title(link.target),
                wanted=tr(str(socket.wraps)),
                other=graph.title(link.source),
            )
        )
