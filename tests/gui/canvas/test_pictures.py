"""What is kept between frames shows the same as what is painted anew."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from app.canvas import title_painter
from app.document.graph import Graph, Node

_ZOOMS = (0.3, 0.62, 0.75, 1.0, 1.31, 1.98)


def _shown(hands) -> QImage:
    return hands.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _apart(one: QImage, other: QImage, most: int) -> int:
    """Return how many bytes of two images differ by more than some levels."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(first - second) > most for first, second in pairs)


@pytest.mark.parametrize("zoom", _ZOOMS)
def test_a_card_looks_the_same_painted_and_as_the_picture_that_is_kept_of_it(hands, zoom):
    hands.view.show_at(zoom, QPointF(150, 150))
    painted, kept, again = _shown(hands), _shown(hands), _shown(hands)
    assert kept == again
    # Letters lie on quarters of a pixel; the picture's own corner may round a few of them to the next one.
    assert _apart(painted, kept, 4) < 400
    assert _apart(painted, kept, 80) == 0


def test_a_kept_picture_follows_what_the_card_shows(hands):
    hands.view.show_at(1.0, QPointF(150, 150))
    looks = [_shown(hands), _shown(hands), _shown(hands)]
    card = next(iter(hands.view.drawing.cards.values()))
    for change in (lambda: card.setSelected(not card.isSelected()), lambda: card.set_focused(1)):
        change()
        assert _shown(hands) != looks[-1]
        assert _shown(hands) != looks[-1]


def test_words_kept_from_one_zoom_to_the_next_are_those_written_anew(make_hands):
    keys = ("layers.Conv3DTranspose", "layers.BatchNormalization", "layers.ReLU")
    hands = make_hands(Graph({f"n_{n}": Node(f"n_{n}", keys[n % 3], {}, (n * 300.0, 0.0)) for n in range(6)}))
    zoom, cards = 0.22, list(hands.view.drawing.cards.values())
    while zoom < 0.5:
        room = title_painter.room_for_words(zoom)
        for card in cards:
            kept = title_painter.words_of(card, room, zoom, 1.0)
            card.words = None
            anew = title_painter.words_of(card, room, zoom, 1.0)
            assert kept.whole.toImage() == anew.whole.toImage()
            pictures = title_painter.pictures_at(room, 1.0)
            assert (kept.rest is None) == (anew.rest is None)
            assert kept.rest is None or pictures[kept.rest].toImage() == pictures[anew.rest].toImage()
            card.words = kept
        zoom *= 1.013
