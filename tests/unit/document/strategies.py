"""Random graphs and commands for Hypothesis."""

import pytest
from hypothesis import strategies as st

from app.document.chains import InsertNode, RemoveFromChain
from app.document.commands import (
    AddNode,
    Connect,
    Disconnect,
    EditRefused,
    MoveNodes,
    RemoveItems,
    Rename,
    SetUnfolded,
    SetValue,
)
from app.document.graph import Graph, Link, Node
from app.document.linking import LinkRefused, check_link
from cards import catalog
from cards.card import Input
from cards.types import BOOLEAN, FLOAT, INTEGER, STRING, SocketType

REFUSALS = (EditRefused, LinkRefused, ValueError)
TEXTS = st.text(max_size=12)
# A deck keeps positions to a hundredth of a pixel.
COORDINATES = st.integers(-100_000, 100_000).map(lambda number: number / 4)
POSITIONS = st.tuples(COORDINATES, COORDINATES)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


def single_values(socket: Input, kind: SocketType) -> st.SearchStrategy:
    """Values of one type within a socket's limits."""
    if kind is BOOLEAN:
        return st.booleans()
    if kind is STRING:
        return TEXTS
    if kind is INTEGER:
        low = -1000 if socket.minimum is None else int(socket.minimum)
        return st.integers(low, 1000 if socket.maximum is None else int(socket.maximum))
    assert kind is FLOAT
    low = socket.above if socket.above is not None else socket.minimum
    return st.floats(
        min_value=low,
        max_value=socket.maximum,
        exclude_min=socket.above is not None,
        allow_nan=False,
        allow_infinity=False,
    )


def values_of(socket: Input) -> st.SearchStrategy:
    """Values that an input takes, None among them where it is optional."""
    if socket.choices:
        found = st.sampled_from(socket.choices)
    elif socket.type.item is None:
        found = single_values(socket, socket.type)
    else:
        low, high = (socket.length, socket.length) if socket.length else (1, 4)
        found = st.lists(single_values(socket, socket.type.item), min_size=low, max_size=high).map(tuple)
    return st.none() | found if socket.optional else found


EDITABLE = [
    pytest.param(socket, id=f"{card.key}.{socket.name}")
    for card in catalog.CARDS
    for socket in card.inputs
    if socket.editable
]
CARD_KEYS = [card.key for card in catalog.CARDS]


@st.composite
def nodes(draw: st.DrawFn, key: str) -> Node:
    """A node with typed values; about one in eight is of a card that no version knows."""
    position, unfolded, title = draw(POSITIONS), draw(st.booleans()), draw(TEXTS)
    if draw(st.integers(0, 7)) == 0:
        unknown = draw(st.sampled_from(("future.Thing", "layers.Conv9D", "x")))
        return Node(key, unknown, draw(st.dictionaries(TEXTS, JSON, max_size=3)), position, unfolded, title)
    card = catalog.find(draw(st.sampled_from(CARD_KEYS)))
    assert card is not None
    values = {}
    editable = [socket for socket in card.inputs if socket.editable]
    for socket in draw(st.lists(st.sampled_from(editable), max_size=3)) if editable else ():
        value = draw(values_of(socket))
        if value != socket.default or type(value) is not type(socket.default):
            values[socket.name] = value
    return Node(key, card.key, values, position, unfolded, title)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """A graph with sound links, links of unknown cards, and what a newer version wrote at the top."""
    keys = [f"node_{number}" for number in range(draw(st.integers(0, 8)))]
    graph = Graph({key: draw(nodes(key)) for key in keys}, about=draw(TEXTS))
    for link in draw(st.lists(links_in(graph), max_size=10)) if keys else ():
        if link not in graph.links and is_sound(graph, link):
            graph = graph.with_links((*graph.links, link))
    reserved = ("format", "version", "about", "nodes", "links")
    extras = draw(st.dictionaries(TEXTS.filter(lambda key: key not in reserved), JSON, max_size=2))
    return Graph(graph.nodes, graph.links, graph.about, extras)


def is_sound(graph: Graph, link: Link) -> bool:
    """Tell whether a deck may hold a link; whatever leads to or from an unknown card may stand in one."""
    source, target = graph.nodes[link.source], graph.nodes[link.target]
    if source.definition and target.definition:
        try:
            check_link(graph, link)
        except LinkRefused:
            return False
        return True
    return not (
        (source.definition and not source.output(link.output)) or (target.definition and not target.input(link.input))
    )


@st.composite
def links_in(draw: st.DrawFn, graph: Graph) -> Link:
    """A link between two sockets that are there, of any types."""
    source = draw(st.sampled_from(list(graph.nodes.values())))
    target = draw(st.sampled_from(list(graph.nodes.values())))
    outputs = [socket.name for socket in source.definition.outputs] if source.definition else ["output"]
    inputs = [socket.name for socket in target.definition.inputs] if target.definition else ["input"]
    return Link(
        source.id, draw(st.sampled_from(outputs or ["none"])), target.id, draw(st.sampled_from(inputs or ["none"]))
    )


@st.composite
def commands(draw: st.DrawFn, graph: Graph) -> object:
    """Any edit of the graph; it may be refused."""
    keys = list(graph.nodes)
    some = st.lists(st.sampled_from(keys), min_size=1, max_size=3, unique=True).map(tuple) if keys else None
    kinds = ["add"] + ["move", "value", "rename", "fold", "connect", "remove", "remove from chain"] * bool(keys)
    kinds += ["disconnect", "remove link", "insert"] * bool(graph.links)
    kind = draw(st.sampled_from(kinds))
    if kind == "add":
        return AddNode(draw(st.sampled_from(CARD_KEYS)), draw(POSITIONS))
    if kind in ("disconnect", "remove link"):
        link = draw(st.sampled_from(graph.links))
        return Disconnect(link) if kind == "disconnect" else RemoveItems(links=(link,))
    assert some is not None
    if kind == "insert":
        return InsertNode(draw(st.sampled_from(keys)), draw(st.sampled_from(graph.links)))
    if kind == "remove from chain":
        return RemoveFromChain(draw(some))
    if kind == "move":
        gesture = draw(st.integers(0, 2))
        return MoveNodes({key: draw(POSITIONS) for key in draw(some)}, gesture)
    if kind == "remove":
        return RemoveItems(draw(some))
    if kind == "fold":
        return SetUnfolded(draw(some), draw(st.booleans()))
    if kind == "connect":
        return Connect(draw(links_in(graph)))
    key = draw(st.sampled_from(keys))
    if kind == "rename":
        return Rename(key, draw(TEXTS))
    return draw(value_edits(graph.nodes[key]))


@st.composite
def value_edits(draw: st.DrawFn, node: Node) -> SetValue:
    """A value for one of a node's inputs, also one that is refused."""
    sockets = [socket for socket in node.definition.inputs if socket.editable] if node.definition else []
    if not sockets or draw(st.integers(0, 5)) == 0:
        return SetValue(node.id, draw(st.sampled_from(("nothing", "filters", "value"))), draw(JSON))
    socket = draw(st.sampled_from(sockets))
    return SetValue(node.id, socket.name, draw(values_of(socket)), draw(st.integers(0, 2)))
