"""What the program says, in the chosen language: English stands in the code, other languages in .ts files here.

A sentence is handed to `tr` where it is shown, with its values by name, never put together beforehand:
``tr("Card {card} has no input {name}.", card=card, name=name)``. What stands in a table at the top of a module is
wrapped in `marked` there and in `tr` where it is shown. The cards' words need no mark: packaging/translations.py
knows them.
"""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent
# Processes that are started from here speak as this one does.
VARIABLE: Final = "VOXDECK_LANGUAGE"
ENGLISH: Final = "en"
SYSTEM: Final = "system"
# Languages by their code, each in its own words.
LANGUAGES: Final[Mapping[str, str]] = {ENGLISH: "English", "de": "Deutsch"}

# Which of a language's forms a count takes, as Qt's linguist orders them.
_FORMS: Final[Mapping[str, Callable[[int], int]]] = {"de": lambda count: int(count != 1)}
_THOUSANDS: Final = "\N{NARROW NO-BREAK SPACE}"


class _Spoken:
    """The language of this process, and its words."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self.words: dict[tuple[str, str], str] = {}
        self.counted: dict[str, tuple[str, ...]] = {}


_spoken = _Spoken()


class _Filling(string.Formatter):
    """Fills in values as `str.format` does, with thousands apart as the language writes them."""

    def format_field(self, value: object, format_spec: str) -> str:
        return number(value, format_spec) if format_spec else str(value)


_filling = _Filling()


def tr(source: str, about: str = "", /, **values: object) -> str:
    """Return a text in the language that is spoken.

    Args:
        source: the English text, with a ``{name}`` for each value.
        about: tells apart what English says with one word and other languages with two ("Train": the verb).
        values: what stands for the names; a word among them is handed over already translated.
    """
    text = _spoken.words.get((source, about), source)
    return _filling.vformat(text, (), values) if values else text


def tr_count(one: str, many: str, count: int, /, **values: object) -> str:
    """Return a text that counts, in the form that the count takes; ``{count}`` stands for it."""
    forms = _spoken.counted.get(many)
    text = forms[_FORMS[_spoken.language](count)] if forms else (one if count == 1 else many)
    return _filling.vformat(text, (), {"count": count, **values})


def marked(source: str, about: str = "", /) -> str:  # noqa: ARG001 - read by packaging/translations.py
    """Return the text as it is: it is found here by those who translate, and translated where it is shown."""
    return source


def number(value: object, form: str = ",") -> str:
    """Return a number as the language parts its thousands; the decimal point stays, since it is what is typed."""
    text = format(value, form)
    return text if _spoken.language == ENGLISH or "," not in form else text.replace(",", _THOUSANDS)


def language() -> str:
    """Return the code of the language that is spoken."""
    return _spoken.language


def speak(code: str) -> None:
    """Speak a language from here on, and in each process that is started; one that is not known is English."""
    _spoken.language = code if code in LANGUAGES else ENGLISH
    _spoken.words, _spoken.counted = {}, {}
    os.environ[VARIABLE] = _spoken.language
    if _spoken.language != ENGLISH:
        _read(ts_file(_spoken.language))


def ts_file(code: str) -> Path:
    """Return the file of a language, as Qt's linguist opens it."""
    return FOLDER / f"voxdeck_{code}.ts"


def _read(path: Path) -> None:
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - English needs none

    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of our own
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue  # unfinished, or no longer in the code
        source, about = message.findtext("source", ""), message.findtext("comment", "")
        if message.get("numerus"):
            _spoken.counted[source] = tuple(form.text or "" for form in translation.iter("numerusform"))
        else:
            _spoken.words[source, about] = translation.text or source


def wanted_language(chosen: str = SYSTEM) -> str:
    """Return the code of the language to speak: a parent process' own, the chosen one, or the system's."""
    if inherited := os.environ.get(VARIABLE):
        return inherited
    return system_language() if chosen == SYSTEM else chosen


def system_language() -> str:
    """Return the code of the first of the system's languages that is known; English where none is."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        for entry in os.environ.get(name, "").split(":"):
            code = entry.partition("_")[0].partition(".")[0].lower()
            if code in LANGUAGES:
                return code
        if os.environ.get(name):
            return ENGLISH
    return _language_of_desktop()


def _language_of_desktop() -> str:
    """Ask Windows and macOS, which keep their language elsewhere."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - on Windows only
        import locale  # noqa: PLC0415

        name = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
        return name[:2] if name[:2] in LANGUAGES else ENGLISH
    return ENGLISH
