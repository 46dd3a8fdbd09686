"""The tutorial in other languages: in step with the English one, and with the cards' names as they are shown."""

import re

import pytest

from cards import catalog
from resources import HELP
from resources.translations import ENGLISH, LANGUAGES, speak, tr

KEY = re.compile(r"F\d+|(Strg|Ctrl)\+.*")
# Keras' names, which the English tutorial calls these two by.
IN_ENGLISH = {"ReduceLROnPlateau": "Reduce learning rate", "EarlyStopping": "Early stopping"}


def parts(text):
    """Return what a text is made of, without its words: headings, entries of lists, commands."""
    return [
        re.match(r"#+|\d+\.|-|    \S+ \S+|", line)[0] for line in text.splitlines() if re.match(r"#|\d|-|    \S", line)
    ]


def names(text):
    bold = re.findall(r"\*\*([^*]+)\*\*", text)
    return [name for found in bold if not KEY.fullmatch(name := " ".join(found.split()))]


@pytest.fixture(params=[code for code in LANGUAGES if code != ENGLISH])
def code(request, monkeypatch):
    monkeypatch.setenv("VOXDECK_LANGUAGE", request.param)
    speak(request.param)
    yield request.param
    speak(ENGLISH)


def test_it_says_the_same_in_the_same_order(code):
    english = (HELP / "tutorial.md").read_text(encoding="utf-8")
    other = (HELP / f"tutorial.{code}.md").read_text(encoding="utf-8")
    assert parts(other) == parts(english)
    titles = {card.title for card in catalog.CARDS}
    named = [IN_ENGLISH.get(name, name) for name in names(english)]
    assert set(named) <= titles
    assert sorted(names(other)) == sorted(map(tr, named))
