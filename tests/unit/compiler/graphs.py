"""A whole experiment as a graph, and small changes of it."""

from app.document.graph import Graph, Link, Node
from cards.card import Value

CARDS = {
    "shapes": "data.SyntheticShapes",
    "split": "data.Split",
    "input": "network.Input",
    "conv": "layers.Conv3D",
    "flat": "layers.Flatten",
    "dense": "layers.Dense",
    "output": "network.Output",
    "train": "training.Train",
}
LINKS = (
    "shapes.dataset split.dataset",
    "shapes.dataset input.dataset",
    "input.output conv.inputs",
    "conv.output flat.inputs",
    "flat.output dense.inputs",
    "dense.output output.outputs",
    "output.network train.network",
    "split.training train.training_data",
    "split.validation train.validation_data",
)


def link(text: str) -> Link:
    """Read ``conv.output flat.inputs``."""
    source, target = text.split()
    return Link(*source.split("."), *target.split("."))


def graph_of(cards: dict[str, str], links: tuple[str, ...] = (), **values: dict[str, Value]) -> Graph:
    """Make a graph of cards by id and links as texts; ``values`` by id."""
    nodes = {key: Node(key, card, values.get(key, {})) for key, card in cards.items()}
    return Graph(nodes, tuple(link(text) for text in links))


def experiment(*, more: dict[str, str] | None = None, links: tuple[str, ...] = (), **values: dict[str, Value]) -> Graph:
    """Make the whole experiment, with further cards and links."""
    return graph_of({**CARDS, **(more or {})}, LINKS + links, **values)
