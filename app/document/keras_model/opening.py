"""Opens a model of Keras as a deck."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Graph, Node
from app.document.keras_model.archive import read_description
from app.document.keras_model.network import Network
from app.document.keras_model.training import train_values
from app.document.keras_model.values import Collected
from app.document.laying import laid_out
from app.document.migration import DeckError
from resources.translations import tr


@dataclass(frozen=True, slots=True)
class OpenedModel:
    """A model as a deck.

    Attributes:
        graph: with an Output card and a Train card that starts from the model's weights.
        notes: a sentence for each thing that the cards do not say as the file does.
    """

    graph: Graph
    notes: tuple[str, ...]


def open_model(path: Path) -> OpenedModel:
    """Open a ``.keras`` file; nothing in it is executed.

    Raises:
        DeckError: it cannot be read, or holds no model that cards can show.
    """
    described = read_description(path)
    try:
        opened = model_graph(described, path)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError):
        # What Keras writes is read with its own words above; what is left has been damaged or was made by hand.
        told = tr("{path}: the description of the model in it is damaged. Save the model with Keras anew.", path=path)
        raise DeckError(told) from None
    # A deck that could be saved but not opened again would lose all that is done to it.
    parse_deck(deck_text(opened.graph), str(path))
    return opened


def model_graph(described: Mapping[str, Any], path: Path) -> OpenedModel:
    """Make a deck of a model as Keras describes it.

    Raises:
        DeckError: cards cannot show it.
    """
    collected = Collected()
    network = Network(described, collected, str(path))
    values = train_values(described.get("compile_config") or {}, collected, path)
    key = collected.graph.fresh_id("training.Train")
    collected.add(Node(key, "training.Train", values.values))
    collected.link(network.output, "network", key, "network")
    for source, name in values.links:
        collected.link(source, "instance", key, name)
    count = sum(node.card.startswith("layers.") for node in collected.graph.nodes.values())
    about = f"Opened from {path.name}, a Keras model of {count} layer{'' if count == 1 else 's'}."
    graph = Graph(collected.graph.nodes, collected.graph.links, about)
    return OpenedModel(laid_out(graph), tuple(collected.notes))
