"""An engine process speaks as the program does that started it."""

import pytest

from app.engine import process
from resources.translations import ENGLISH, VARIABLE, language, speak


@pytest.fixture(autouse=True)
def english_again(monkeypatch, tmp_path):
    monkeypatch.setattr(process, "take_own_folder", lambda: tmp_path)
    yield
    speak(ENGLISH)


@pytest.mark.parametrize(("inherited", "spoken"), [("de", "de"), ("en", "en"), ("xx", "en"), (None, "en")])
def test_the_language_is_inherited(inherited, spoken, monkeypatch, tmp_path):
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    if inherited is None:
        monkeypatch.delenv(VARIABLE, raising=False)
    else:
        monkeypatch.setenv(VARIABLE, inherited)
    assert process.begin_process() == tmp_path
    assert language() == spoken
