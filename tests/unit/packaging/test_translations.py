"""What is found in code to be translated."""

import importlib.util
import sys
from pathlib import Path

import pytest

_path = Path(__file__).resolve().parents[3] / "packaging" / "translations.py"
_spec = importlib.util.spec_from_file_location("packaging_translations", _path)
translations = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = translations
_spec.loader.exec_module(translations)


def found(code):
    return [(message.source, message.about, message.one) for message in translations.messages_of(code, "here")]


def test_texts_are_found_wherever_they_stand():
    assert found('x = [tr("One"), marked("Two", "noun"), f(tr("Three {n}", n=tr("four")))]') == [
        ("One", "", ""),
        ("Two", "noun", ""),
        ("Three {n}", "", ""),
        ("four", "", ""),
    ]
    assert found('tr_count("{count} card", "{count} cards", 3)') == [("{count} cards", "", "{count} card")]
    assert found("tr(card.title)") == []


@pytest.mark.parametrize(
    "code", ["marked(name)", "tr_count(one, many, 3)", 'tr(f"Card {name}")', 'tr("Card " + name)', 'tr("{} %s" % name)']
)
def test_a_text_put_together_beforehand_is_refused(code):
    with pytest.raises(translations.NotLiteral, match="here, line 1"):
        found(code)


def test_what_was_translated_stays_when_the_file_is_written_anew(tmp_path):
    messages = [translations.Message("a", "Open"), translations.Message("a", "{count} <b>", one="{count} <i>")]
    known = translations.Translations()
    translations.take(
        [{"source": "{count} <b>", "one": "{count} <i>", "translation": ["ein & <i>", "{count} <b>"]}], known
    )
    path = tmp_path / "x.ts"
    path.write_text(translations.written("de", messages, known), encoding="utf-8")
    again = translations.read(path)
    assert again.texts == known.texts == {("{count} <b>", "", True): ("ein & <i>", "{count} <b>")}
    assert [entry["source"] for entry in translations.missing(messages, again)] == ["Open"]
