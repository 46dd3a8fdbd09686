"""What is said in another language, and which language that is; with a small language made for the test."""

import pytest

from resources import translations
from resources.translations import ENGLISH, LANGUAGES, marked, number, speak, system_language, tr, tr_count

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>any</name>
<message><source>Train {name}</source><translation>{name} trainieren</translation></message>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Open</source><comment>state</comment><translation>Offen</translation></message>
<message><source>Later</source><translation type="unfinished">Spä</translation></message>
<message><source>Gone</source><translation type="vanished">Weg</translation></message>
<message numerus="yes"><source>{count} cards of {deck}</source>
<translation><numerusform>eine Karte von {deck}</numerusform><numerusform>{count} Karten von {deck}</numerusform>
</translation></message>
<message><source>{value:,} parameters</source><translation>{value:,} Parameter</translation></message>
</context></TS>
"""
PLACES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture
def german(tmp_path, monkeypatch):
    (tmp_path / "voxdeck_de.ts").write_text(TS, encoding="utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    speak("de")
    yield
    speak(ENGLISH)


def test_english_is_said_as_it_stands():
    assert tr("Train {name}", name="it") == "Train it"
    assert tr("braces { stay }") == "braces { stay }"
    assert tr_count("{count} card", "{count} cards", 1) == "1 card"
    assert tr_count("{count} card", "{count} cards", 0) == "0 cards"
    assert number(1234567) == "1,234,567"


def test_a_text_is_said_in_the_language(german):
    assert tr("Train {name}", name="es") == "es trainieren"


def test_one_word_may_have_two_meanings(german):
    assert (tr("Open"), tr("Open", "state")) == ("Öffnen", "Offen")


@pytest.mark.parametrize("text", ["Later", "Gone", "Never written"])
def test_what_has_no_finished_translation_stays_english(german, text):
    assert tr(text) == text


@pytest.mark.parametrize(("count", "said"), [(1, "eine Karte von D"), (0, "0 Karten von D"), (5, "5 Karten von D")])
def test_a_count_takes_its_form(german, count, said):
    assert tr_count("{count} card of {deck}", "{count} cards of {deck}", count, deck="D") == said


def test_thousands_stand_apart_as_nobody_takes_for_decimals(german):
    assert tr("{value:,} parameters", value=12345) == "12\N{NARROW NO-BREAK SPACE}345 Parameter"
    assert number(0.5, ".3f") == "0.500"


def test_a_marked_text_is_translated_where_it_is_shown(german):
    assert marked("Open") == "Open"
    assert tr(marked("Open")) == "Öffnen"


def test_a_language_that_is_not_there_is_english(german):
    speak("tlh")
    assert tr("Open") == "Open"


@pytest.mark.parametrize(
    ("values", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "fr:de:en"}, "de"),
        ({"LANG": "fr_FR"}, "en"),
        ({}, "en"),
    ],
)
def test_the_system_tells_its_language(monkeypatch, values, language):
    for name in PLACES:
        monkeypatch.delenv(name, raising=False)
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", "linux")
    assert system_language() == language


def test_each_language_names_itself():
    assert set(LANGUAGES) >= {"en", "de"}
    assert LANGUAGES["de"] == "Deutsch"
