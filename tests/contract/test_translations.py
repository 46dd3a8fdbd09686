"""All that the program shows can be said in another language, and German is complete."""

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from resources.translations import ENGLISH, LANGUAGES, ts_file
from tests.contract import untranslated

ROOT = Path(__file__).resolve().parents[2]
OTHERS = [code for code in LANGUAGES if code != ENGLISH]

_spec = importlib.util.spec_from_file_location("packaging_translations", ROOT / "packaging" / "translations.py")
translations = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = translations
_spec.loader.exec_module(translations)
MESSAGES = translations.all_messages()


@pytest.fixture(params=OTHERS)
def code(request):
    return request.param


@pytest.fixture
def known(code):
    return translations.read(ts_file(code))


def _placeholders(text):
    return sorted(re.findall(r"\{[a-z_]+(?::[^}]*)?\}", text))


def test_the_file_is_what_the_code_asks_for(code, known):
    assert ts_file(code).read_text(encoding="utf-8") == translations.written(code, MESSAGES, known), (
        "The words of the program have changed. Run: python packaging/translations.py"
    )


def test_nothing_waits_for_its_translation(known):
    assert [entry["source"] for entry in translations.missing(MESSAGES, known)] == []


def test_each_translation_takes_the_same_values(known):
    wrong = []
    for message in MESSAGES:
        wanted = _placeholders(message.source)
        for form in known.texts[message.key]:
            taken = _placeholders(form)
            if taken != wanted and not (message.one and taken == _placeholders(message.one)):
                wrong.append((message.source, form))
    assert wrong == []


def test_each_translation_keeps_ends_lines_and_access_keys(known):
    wrong = []
    for message in MESSAGES:
        for form in known.texts[message.key]:
            same_ends = all(
                message.source.endswith(end) == form.endswith(end) for end in (" ", "…", ":", ".", "\n")
            ) and message.source.startswith(" ") == form.startswith(" ")
            same_lines = message.source.count("\n\n") == form.count("\n\n")
            keys = message.context != "actions" or message.source.count("&") == form.count("&")
            if not (same_ends and same_lines and keys):
                wrong.append((message.source, form))
    assert wrong == []


def test_a_menu_gives_each_access_key_once(known):
    menus = {}
    for action in translations.ACTIONS:
        text = known.texts[action.text, "", False][0]
        if "&" in text:
            menus.setdefault(action.menu, []).append(text[text.index("&") + 1].lower())
    assert {menu: keys for menu, keys in menus.items() if len(set(keys)) < len(keys)} == {}


def test_qts_own_tool_takes_the_file(code, tmp_path):
    tool = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    if tool is None:
        pytest.skip("lrelease is not among PySide6's tools here")
    made = subprocess.run(
        [tool, str(ts_file(code)), "-qm", str(tmp_path / "out.qm")], capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stdout + made.stderr
    assert "unfinished" not in made.stdout or " 0 unfinished" in made.stdout, made.stdout


def test_every_shown_word_is_handed_to_the_translator():
    found = {
        f"{path.relative_to(ROOT)}: {text!r}"
        for folder in untranslated.SHOWN
        for path in sorted((ROOT / folder).rglob("*.py"))
        for _, text in untranslated.found(path)
    }
    assert sorted(found - untranslated.NOT_SHOWN) == [], "Hand these to tr, or list them in untranslated.NOT_SHOWN."
    assert sorted(untranslated.NOT_SHOWN - found) == [], "These are no longer in the code."
