"""Cards in another language: found by its words, and their values and help pages said in them."""

from xml.sax.saxutils import escape

import pytest

from cards import catalog, ranking
from cards.help_page import help_page
from cards.rules import NotBothAboveOne
from cards.values import OutOfLimits, check_value, choice_label, parse_value, value_text
from resources import translations
from resources.translations import ENGLISH, speak

WORDS = {
    "Convolution 3D": "Faltung 3D",
    "Convolution 2D": "Faltung 2D",
    "Transposed convolution 3D": "Transponierte Faltung 3D",
    "Max pooling 3D": "Max-Pooling 3D",
    "Convolution": "Faltung",
    "Filters": "Filterzahl",
    "Strides": "Schrittweiten",
    "Dilation rate": "Dilatationsrate",
    "yes": "ja",
    "no": "nein",
    "Inputs": "Eingänge",
    "Also found as": "Auch zu finden als",
    "{label} must be {limit} or more. Received {value}.": "{label} muss mindestens {limit} sein, nicht {value}.",
    "{first} ({first_value}) and {second} ({second_value}) cannot both be above 1. Set one of them to 1.": (
        "{first} ({first_value}) und {second} ({second_value}) dürfen nicht beide über 1 liegen."
    ),
}
CONV = catalog.find("layers.Conv3D")


def message(source, translation, about=""):
    comment = f"<comment>{about}</comment>" if about else ""
    return (
        f"<message><source>{escape(source)}</source>{comment}<translation>{escape(translation)}</translation></message>"
    )


@pytest.fixture
def german(tmp_path, monkeypatch):
    """Speak German by a table of a few words."""
    lines = [message(*words) for words in WORDS.items()]
    words = ", ".join((CONV.title, *CONV.synonyms))
    lines.append(message(words, "Faltung 3D, Bildfilter, Volumen-Merkmale", "search words"))
    lines.append(message("Leave out", "Auslassen", "choice"))
    (tmp_path / "voxdeck_de.ts").write_text(f"<TS><context>{''.join(lines)}</context></TS>", encoding="utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setenv(translations.VARIABLE, "de")
    ranking._found.cache_clear()
    speak("de")
    yield
    speak(ENGLISH)
    ranking._found.cache_clear()


def keys(text):
    return [card.key for card in catalog.search(text)]


@pytest.mark.usefixtures("german")
def test_the_shown_title_finds_a_card_as_the_english_one_does():
    # Of two that begin with the word, the catalogue's order decides; a title that only contains it comes later.
    assert keys("Faltung")[:2] == ["layers.Conv3D", "layers.Conv2D"]
    assert keys("Faltung").index("layers.Conv3DTranspose") > 1
    assert keys("faltung 3d")[0] == "layers.Conv3D"
    assert keys("faltung3d")[0] == "layers.Conv3D"
    assert keys("pooling 3d max")[0] == "layers.MaxPooling3D"
    assert keys("Faltunng")[0] == "layers.Conv3D"


@pytest.mark.usefixtures("german")
def test_translated_words_and_english_ones_find_it_too():
    assert keys("bildfilter") == ["layers.Conv3D"]
    assert keys("merkmale") == ["layers.Conv3D"]
    for text in ("conv", "max pooling 3d", "adam", "cross-entropy"):
        assert keys(text)[0] == in_english(text)[0]


def in_english(text):
    spoken = translations.language()
    speak(ENGLISH)
    found = keys(text)
    speak(spoken)
    return found


@pytest.mark.usefixtures("german")
def test_values_are_shown_and_read_in_both_languages():
    bias = CONV.input("use_bias")
    assert value_text(bias, True) == "ja"
    assert [parse_value(bias, text) for text in ("ja", "Nein", "yes", "off")] == [True, False, True, False]
    bad_files = catalog.find("data.VolumeFolder").input("bad_files")
    assert choice_label("leave_out") == "Auslassen"
    assert {parse_value(bad_files, text) for text in ("Auslassen", "leave out", "leave_out")} == {"leave_out"}
    assert choice_label("same") == "Same"  # Keras' own word


@pytest.mark.usefixtures("german")
def test_sentences_name_inputs_as_they_are_shown():
    with pytest.raises(OutOfLimits, match=r"^Filterzahl muss mindestens 1 sein, nicht 0\.$"):
        check_value(CONV.input("filters"), 0)
    labels = {socket.name: socket.label for socket in CONV.inputs}
    values = {"strides": (2, 1, 1), "dilation_rate": (1, 2, 1)}
    rule = NotBothAboveOne("strides", "dilation_rate")
    assert rule.objection(values, labels).startswith("Schrittweiten (2 × 1 × 1) und Dilatationsrate (1 × 2 × 1)")


@pytest.mark.usefixtures("german")
def test_a_help_page_speaks_it():
    page = help_page(CONV)
    assert page.startswith("# Faltung 3D\n")
    assert "\n\n## Eingänge\n\n" in page
    assert "## Auch zu finden als\n\nBildfilter, Volumen-Merkmale, " in page
