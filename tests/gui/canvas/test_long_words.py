"""Cards in a language whose words are longer than English ones: what tells things apart stays readable."""

from collections.abc import Iterator

import pytest

from app.canvas import look
from app.canvas.card_layout import CardLayout, lay_out
from app.canvas.title_painter import _title_lines
from app.document.graph import Graph, Node
from cards import catalog
from resources import translations
from resources.translations import ENGLISH, speak


class _Long:
    """Words of a language that takes half as much room again."""

    def get(self, key: tuple[str, str], _default: str) -> str:
        text = key[0]
        return text + "n" * (len(text) // 2)


@pytest.fixture
def _long_words(qapp: object) -> Iterator[None]:
    speak("de")
    translations._spoken.words = _Long()  # type: ignore[assignment]
    yield
    speak(ENGLISH)


def _layout(key: str) -> CardLayout:
    graph = Graph({"card_2": Node("card_2", key, unfolded=True)})
    return lay_out(graph, graph.nodes["card_2"])


@pytest.mark.usefixtures("_long_words")
def test_no_label_reaches_into_its_value() -> None:
    for row in (row for card in catalog.CARDS for row in _layout(card.key).rows):
        end = look.TEXT_LEFT + look.text_width(look.LABEL, row.label)
        value = look.WIDTH - look.TEXT_RIGHT - look.text_width(look.LABEL, row.value)
        assert end <= (row.field.left() if row.field is not None else value)
        if row.field is not None:
            assert look.text_width(look.LABEL, row.value) <= row.field.width()


@pytest.mark.usefixtures("_long_words")
def test_a_title_that_is_too_long_keeps_its_number() -> None:
    for card in catalog.CARDS:
        layout = _layout(card.key)
        assert layout.title.endswith(" 2")
        assert look.text_width(layout.title_font, layout.title) <= look.WIDTH - look.TEXT_LEFT - look.TEXT_RIGHT


@pytest.mark.usefixtures("qapp")
def test_a_title_that_just_fits_is_written_as_ever() -> None:
    assert look.fitted_title("Dense", 200.0) == (look.TITLE_FONT, "Dense")
    font, words = look.fitted_title("Transponierte Faltung 3D 2", 200.0)
    assert font == look.SMALL_TITLE
    assert words.endswith("3D 2")


@pytest.mark.usefixtures("qapp")
def test_from_afar_a_long_word_is_broken_behind_its_hyphen() -> None:
    room = int(look.text_width(look.FAR_TITLE, "Normalisierung")) + 2
    assert _title_lines("Batch-Normalisierung 2", room) == ("Batch-", "Normalisierung", "2")
    assert _title_lines("Batch-Normalisierung 2", 10 * room) == ("Batch-Normalisierung 2",)
