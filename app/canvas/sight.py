"""What all items of one view share."""

from __future__ import annotations

from collections.abc import Callable

from app.canvas.card_layout import Place
from app.canvas.look import TITLES_BELOW, Look
from app.document.outside import NOT_FED, Fed


class Sight:
    """How a view shows its items.

    Attributes:
        look: colours and fonts.
        zoom: of the view.
        takes: while a link is drawn, whether a socket takes it.
        fed: what feeds the cards of an open group from outside of it.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self.zoom = 1.0
        self.takes: Callable[[str, Place], bool] | None = None
        self.fed: Fed = NOT_FED

    @property
    def far(self) -> bool:
        """Whether rows are too small to be read, so that cards show their titles only."""
        return self.zoom < TITLES_BELOW
