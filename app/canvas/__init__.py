"""The canvas: draws the graph with NodeGraphQt's viewer, and turns gestures into commands."""

from app.canvas.card_drops import CARD_MIME
from app.canvas.deck_canvas import DeckCanvas

__all__ = ["CARD_MIME", "DeckCanvas"]
