"""Random graphs and commands for Hypothesis."""

import pytest
from hypothesis import strategies as st

from app.document.annotating import Annotate, EditText, Resize, SetTint
from app.document.annotation import Annotation, Kind, Tint
from app.document.bypass import SetBypassed
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
        entries = single_values(socket, socket.type.item)
        sizes = [(length, length) for length in socket.lengths] or [(1, 4)]
        found = st.one_of(st.lists(entries, min_size=low, max_size=high).map(tuple) for low, high in sizes)
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
    position, unfolded, title, bypassed = (
        draw(POSITIONS),
        draw(st.booleans()),
        draw(TEXTS),
        draw(st.integers(0, 5)) == 0,
    )
    if draw(st.integers(0, 7)) == 0:
        unknown = draw(st.sampled_from(("future.Thing", "layers.Conv9D", "x")))
        values = draw(st.dictionaries(TEXTS, JSON, max_size=3))
        return Node(key, unknown, values, position, unfolded, title, bypassed)
    card = catalog.find(draw(st.sampled_from(CARD_KEYS)))
    assert card is not None
    values = {}
    editable = [socket for socket in card.inputs if socket.editable]
    for socket in draw(st.lists(st.sampled_from(editable), max_size=3)) if editable else ():
        value = draw(values_of(socket))
        if value != socket.default or type(value) is not type(socket.default):
            values[socket.name] = value
    return Node(key, card.key, values, position, unfolded, title, bypassed)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """A graph with sound links, links of unknown cards, and what a newer version wrote at the top."""
    keys = [f"node_{number}" for number in range(draw(st.integers(0, 8)))]
    graph = Graph({key: draw(nodes(key)) for key in keys}, about=draw(TEXTS))
    for link in draw(st.lists(links_in(graph), max_size=10)) if keys else ():
        if link not in graph.links and is_sound(graph, link):
            graph = graph.with_links((*graph.links, link))
    reserved = ("format", "version", "about", "nodes", "links", "frames", "notes")
    extras = draw(st.dictionaries(TEXTS.filter(lambda key: key not in reserved), JSON, max_size=2))
    noted = [draw(annotations(f"noted_{number}")) for number in range(draw(st.integers(0, 3)))]
    # A deck lists its frames before its notes.
    noted.sort(key=lambda made: made.kind is Kind.NOTE)
    return Graph(graph.nodes, graph.links, graph.about, extras, {made.id: made for made in noted})


@st.composite
def annotations(draw: st.DrawFn, key: str) -> Annotation:
    """A frame or a note."""
    kind, tint = draw(st.sampled_from(Kind)), draw(st.sampled_from((*Tint, "mauve")))
    size = (draw(st.integers(96, 3000)) / 1.0, draw(st.integers(48, 3000)) / 1.0)
    known = ("id", "colour", "box", "title" if kind is Kind.FRAME else "text")
    extras = draw(st.dictionaries(TEXTS.filter(lambda name: name not in known), JSON, max_size=1))
    return Annotation(key, kind, draw(TEXTS), draw(POSITIONS), size, str(tint), extras)


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
    kinds = ["add"] + ["move", "value", "rename", "fold", "bypass", "connect", "remove", "remove from chain"] * bool(
        keys
    )
    kinds += ["disconnect", "remove link", "insert"] * bool(graph.links)
    kinds += ["annotate", *["edit annotation"] * bool(graph.annotations)]
    kind = draw(st.sampled_from(kinds))
    if kind == "add":
        return AddNode(draw(st.sampled_from(CARD_KEYS)), draw(POSITIONS))
    if kind in ("disconnect", "remove link"):
        link = draw(st.sampled_from(graph.links))
        return Disconnect(link) if kind == "disconnect" else RemoveItems(links=(link,))
    if kind == "annotate":
        return Annotate(draw(annotations("")))
    if kind == "edit annotation":
        return draw(annotation_edits(draw(st.sampled_from(list(graph.annotations)))))
    assert some is not None
    if kind == "insert":
        return InsertNode(draw(st.sampled_from(keys)), draw(st.sampled_from(graph.links)))
    if kind in ("remove from chain", "move", "remove", "fold", "bypass"):
        return draw(edits_of_several(kind, draw(some)))
    if kind == "connect":
        return Connect(draw(links_in(graph)))
    key = draw(st.sampled_from(keys))
    if kind == "rename":
        return Rename(key, draw(TEXTS))
    return draw(value_edits(graph.nodes[key]))


@st.composite
def edits_of_several(draw: st.DrawFn, kind: str, nodes: tuple[str, ...]) -> object:
    """An edit of one or more nodes."""
    if kind == "remove from chain":
        return RemoveFromChain(nodes)
    if kind == "move":
        return MoveNodes({key: draw(POSITIONS) for key in nodes}, draw(st.integers(0, 2)))
    if kind == "fold":
        return SetUnfolded(nodes, draw(st.booleans()))
    return SetBypassed(nodes, draw(st.booleans())) if kind == "bypass" else RemoveItems(nodes)


@st.composite
def annotation_edits(draw: st.DrawFn, key: str) -> object:
    """Any edit of a frame or a note."""
    size = (float(draw(st.integers(0, 900))), float(draw(st.integers(0, 900))))
    edits = (
        EditText(key, draw(TEXTS)),
        SetTint((key,), draw(st.sampled_from(Tint))),
        Resize(key, draw(POSITIONS), size, draw(st.integers(0, 2))),
        MoveNodes({key: draw(POSITIONS)}, draw(st.integers(0, 2))),
        RemoveItems((key,)),
    )
    return draw(st.sampled_from(edits))


@st.composite
def value_edits(draw: st.DrawFn, node: Node) -> SetValue:
    """A value for one of a node's inputs, also one that is refused."""
    sockets = [socket for socket in node.definition.inputs if socket.editable] if node.definition else []
    if not sockets or draw(st.integers(0, 5)) == 0:
        return SetValue(node.id, draw(st.sampled_from(("nothing", "filters", "value"))), draw(JSON))
    socket = draw(st.sampled_from(sockets))
    return SetValue(node.id, socket.name, draw(values_of(socket)), draw(st.integers(0, 2)))
