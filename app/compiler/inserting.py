"""Places new cards in a graph where there is room for them, and links them."""

from __future__ import annotations

from collections.abc import Sequence

from app.compiler.fix import NewCard
from app.document.chains import InsertNode
from app.document.commands import AddNode, Command, Connect, MoveNodes
from app.document.graph import Graph, Link, Node, Position

_STEP = 352.0  # from the left edge of a card to that of the next, in pixels at zoom 1
_WIDTH = 300.0
_HEAD, _ROW, _GAP = 72.0, 26.0, 40.0
_TRIES = 200


def into_link(graph: Graph, link: Link, cards: Sequence[NewCard]) -> list[Command]:
    """Return what puts cards into the middle of a link, one after the other; what stands in the way moves right."""
    source, target = graph.nodes[link.source], graph.nodes[link.target]
    commands: list[Command] = []
    (left, top), (right, middle) = source.position, target.position
    room = _STEP * (len(cards) + 1)
    if right <= left:  # a chain that goes on in another row
        begin: Position = (left + _STEP, top)
    else:
        if right - left < room:
            commands.append(_moved(graph, right, room - (right - left)))
            right = left + room
        begin = (right - _STEP * len(cards), middle)
    moved = graph if not commands else commands[0].apply(graph)
    taken: list[str] = []
    for number, made in enumerate(cards):
        key = graph.fresh_id(made.card, taken)
        taken.append(key)
        place = _free(moved, Node(key, made.card), (begin[0] + _STEP * number, begin[1]))
        commands += [AddNode(made.card, place, key, dict(made.values)), InsertNode(key, link)]
        link = Link(key, _output(made), link.target, link.input)
    return commands


def behind_reader(graph: Graph, node: str, made: NewCard) -> list[Command]:
    """Return what puts a data card behind another, for all that the other feeds."""
    links = graph.links_from(node)
    output = links[0].output
    key = graph.fresh_id(made.card)
    left, top = graph.nodes[node].position
    commands: list[Command] = []
    nearest = min((x for link in links if (x := graph.nodes[link.target].position[0]) > left), default=left + 2 * _STEP)
    if nearest - left < 2 * _STEP:
        commands.append(_moved(graph, nearest, 2 * _STEP - (nearest - left)))
    moved = graph if not commands else commands[0].apply(graph)
    place = _free(moved, Node(key, made.card), (left + _STEP, top))
    commands.append(AddNode(made.card, place, key, dict(made.values)))
    commands.append(Connect(Link(node, output, key, "dataset")))
    commands += [Connect(Link(key, _output(made), link.target, link.input)) for link in links if link.output == output]
    return commands


def fed_by_new(
    graph: Graph, node: str, name: str, made: NewCard, source: tuple[str, str] | None = None
) -> list[Command]:
    """Return what places a card left of another and links it to an input; ``source`` feeds the new card."""
    key = graph.fresh_id(made.card)
    left, top = graph.nodes[node].position
    place = _free(graph, Node(key, made.card), (left - _STEP, top))
    commands: list[Command] = [AddNode(made.card, place, key, dict(made.values))]
    card = Node(key, made.card).definition
    if source is not None and card is not None:
        output = graph.nodes[source[0]].output(source[1])
        socket = next((entry for entry in card.inputs if output is not None and entry.takes(output.type)), None)
        commands += [Connect(Link(*source, key, socket.name))] if socket else []
    return [*commands, Connect(Link(key, _output(made), node, name))]


def _output(made: NewCard) -> str:
    card = Node("new", made.card).definition
    outputs = [output.name for output in card.outputs] if card else []
    return next((name for name in ("output", "dataset") if name in outputs), outputs[0] if outputs else "")


def _moved(graph: Graph, left: float, way: float) -> Command:
    """Return what moves all that lies right of a line further right."""
    places = {key: node.position for key, node in graph.nodes.items()}
    places |= {key: noted.position for key, noted in graph.annotations.items()}
    return MoveNodes({key: (x + way, y) for key, (x, y) in places.items() if x >= left})


def _free(graph: Graph, node: Node, place: Position) -> Position:
    """Return the nearest place, above or below, at which a card covers no other."""
    height = _height(node)
    boxes = [
        (*other.position, _height(other))
        for other in graph.nodes.values()
        if abs(other.position[0] - place[0]) < _WIDTH
    ]
    for number in range(_TRIES):
        way = (number + 1) // 2 * _GAP * (1 if number % 2 else -1)
        top = place[1] + way
        if all(top + height + _GAP / 2 <= y or top >= y + tall + _GAP / 2 for _, y, tall in boxes):
            return place[0], top
    return place


def _height(node: Node) -> float:
    """Return about how tall a card is."""
    card = node.definition
    if card is None:
        return _HEAD + 4 * _ROW
    rows = sum(node.unfolded or not socket.folded for socket in card.inputs) + len(card.outputs)
    return _HEAD + _ROW * (rows + any(socket.folded for socket in card.inputs))
