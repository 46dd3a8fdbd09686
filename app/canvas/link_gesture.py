"""Drawing a link with the mouse: what fits is shown on the way, and the document's gate has the last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QApplication

from app.canvas.card_item import CardItem
from app.canvas.card_layout import Place
from app.canvas.under_mouse import Hit, Part, find_under
from app.document.commands import Connect, Disconnect
from app.document.graph import Link
from app.document.link_order import ReorderLink
from app.document.linking import LinkRefused, WouldLoop, check_link
from cards import catalog
from cards.card import Card, Input, Output
from cards.types import LAYER
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.card_view import CardView


class LinkGesture:
    """A link between a socket that stays and the mouse.

    ``replacing`` is the link that was taken off; while it is drawn anew its old drawing is hidden.
    """

    drags = True

    def __init__(self, view: CardView, card: CardItem, place: Place, pos: QPoint, replacing: Link | None) -> None:
        self._view = view
        self._card = card
        self._place = place
        self._pressed = pos
        self._replacing = replacing
        graph = view.history.graph
        self._graph = graph.with_links(link for link in graph.links if link != replacing) if replacing else graph
        self._known: dict[tuple[str, Place], str] = {}
        self._loops: set[str] = set()
        self._target: tuple[CardItem, Place] | None = None
        self._refusal = ""
        row = card.layout.by_place.get(place)
        self._socket = row.socket if row else None
        view.sight.takes = self.takes
        if replacing:
            view.drawing.links[replacing].setVisible(False)
        view.start_live_connection(card.port(place))
        view.drawing.update_cards()
        self.move(pos)

    def takes(self, node: str, place: Place) -> bool:
        """Tell whether a socket can take the link; the socket that it starts from counts as well."""
        return (node, place) == (self._card.id, self._place) or not self._refusal_of(node, place)

    def _link_to(self, node: str, place: Place) -> Link:
        if self._place.output:
            return Link(self._card.id, self._place.name, node, place.name)
        return Link(node, place.name, self._card.id, self._place.name)

    def _refusal_of(self, node: str, place: Place) -> str:
        """Return why a socket does not take the link; empty where it does."""
        key = (node, place)
        if key not in self._known:
            self._known[key] = self._ask(node, place)
        return self._known[key]

    def _ask(self, node: str, place: Place) -> str:
        if place.output == self._place.output:
            if place.output:
                return tr("A link runs from an output to an input; look for an input.")
            return tr("A link runs from an output to an input; look for an output.")
        try:
            check_link(self._graph, self._link_to(node, place))
        except WouldLoop as error:
            self._loops.add(str(error))
            return str(error)
        except LinkRefused as error:
            return str(error)
        return ""

    def move(self, pos: QPoint) -> None:
        """Follow the mouse; snap to a socket that fits."""
        hit = find_under(self._view, pos)
        self._target, self._refusal = self._aim(hit, pos)
        end = self._view.mapToScene(pos)
        box = QRectF(end, end)
        if self._target:
            card, place = self._target
            end, box = card.pos() + card.anchor(place), card.outline()
        self._draw(end, box)
        self._view.hint.tell(self._refusal, pos)

    def _draw(self, end: QPointF, box: QRectF) -> None:
        start, own = self._card.pos() + self._card.anchor(self._place), self._card.outline()
        theme = self._view.sight.look.theme
        colour = theme.error if self._refusal else self._socket.type.colour if self._socket else theme.accent
        ends = (start, end, own, box) if self._place.output else (end, start, box, own)
        self._view.live_link.show_between(*ends, colour)

    def _aim(self, hit: Hit, pos: QPoint) -> tuple[tuple[CardItem, Place] | None, str]:
        """Return the socket that the mouse means, or why there is none."""
        card = hit.card
        if card is None or card is self._card:
            at_start = (pos - self._pressed).manhattanLength() < 3 * QApplication.startDragDistance()
            own = card is not None and not at_start and hit.part is not Part.SOCKET
            return None, tr("{card} cannot feed itself.", card=self._graph.title(card.id)) if card and own else ""
        aimed = hit.row.place if hit.row else None
        if aimed and aimed.output != self._place.output and self.takes(card.id, aimed):
            return (card, aimed), ""
        if aimed and hit.part is Part.SOCKET:
            return None, self._refusal_of(card.id, aimed)
        fitting = [place for place in card.layout.by_place if place.output != self._place.output]
        open_ones = [place for place in fitting if self.takes(card.id, place)]
        if len(open_ones) > 1:
            free = [place for place in open_ones if not card.layout.by_place[place].linked]
            open_ones = free or open_ones
        if len(open_ones) == 1:
            return (card, open_ones[0]), ""
        if open_ones:
            return None, tr("Several sockets fit here; drop it on the one that you mean.")
        return None, self._refusal_of(card.id, aimed) if aimed else self._nothing_fits(card)

    def _nothing_fits(self, card: CardItem) -> str:
        refusals = [self._refusal_of(card.id, place) for place in card.layout.by_place]
        loops = [text for text in refusals if text in self._loops]
        if loops:
            return loops[0]
        kind, title = tr(self._socket.type.label) if self._socket else tr("link"), self._graph.title(card.id)
        if self._place.output:
            return tr("{card} takes no {kind}.", card=title, kind=kind)
        return tr("{card} gives no {kind}.", card=title, kind=kind)

    def release(self, pos: QPoint) -> None:
        """Make the link, or say why not; in the open, offer the cards that fit, or take the old link away."""
        self.move(pos)
        target, refusal, replacing = self._target, self._refusal, self._replacing
        moved = (pos - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        self.cancel()
        if target:
            link = self._link_to(target[0].id, target[1])
            # Dropped on another row of the input that it was taken off, a link changes places with those in between.
            self._view.do(ReorderLink(link, target[1].order) if link == replacing else Connect(link, replacing))
        elif refusal:
            self._view.message.emit(refusal)
        elif moved and find_under(self._view, pos).card is None:
            if replacing:
                self._view.do(Disconnect(replacing))
            elif self._socket:
                point = self._view.mapToScene(pos)
                self._view.link_search_asked.emit(self._card.id, self._place, point)

    def cancel(self) -> None:
        """Show all as it was."""
        self._view.sight.takes = None
        self._view.end_live_connection()
        self._view.hint.tell("", self._pressed)
        if self._replacing in self._view.drawing.links:
            self._view.drawing.links[self._replacing].setVisible(True)
        self._view.drawing.update_cards()


def fitting_cards(end: Input | Output, cards: tuple[Card, ...] = catalog.CARDS) -> tuple[Card, ...]:
    """Return those of the cards with a socket for a link from an output, or to an input."""
    return tuple(card for card in cards if fitting_socket(card, end))


def fitting_socket(card: Card, end: Input | Output) -> str:
    """Return the name of a card's socket for such a link; the most required first; empty where there is none."""
    if isinstance(end, Input):
        return next((socket.name for socket in card.outputs if _fit(socket, end)), "")
    fits = [socket for socket in card.inputs if _fit(end, socket)]
    fits.sort(key=_preference)
    return fits[0].name if fits else ""


def _fit(output: Output, socket: Input) -> bool:
    unsuited = socket.wraps and output.type is LAYER and socket.wraps not in output.lends
    return socket.takes(output.type) and not unsuited


def _preference(socket: Input) -> tuple[bool, bool]:
    return not socket.required, socket.folded
