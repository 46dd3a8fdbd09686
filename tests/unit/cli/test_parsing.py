"""The command line's grammar, in argparse's own words or in those of another language."""

from argparse import ArgumentParser

import pytest

from app.cli.arguments import parser
from app.cli.parsing import Parser
from resources import translations
from resources.translations import ENGLISH, speak

GERMAN = {
    "usage: ": "Aufruf: ",
    "options": "Optionen",
    "positional arguments": "Argumente",
    "show this help message and exit": "zeigt diese Hilfe",
    "{program}: error: {message}": "{program}: Fehler: {message}",
    "the following arguments are required: {names}": "Es fehlt: {names}",
    "argument {name}: invalid choice: {value} (choose from {choices})": "{name}: {value} ist keines von {choices}",
    "a.deck": "a.deck",
}


@pytest.fixture
def german(tmp_path, monkeypatch):
    lines = [
        f"<message><source>{source}</source><translation>{translation}</translation></message>"
        for source, translation in GERMAN.items()
    ]
    (tmp_path / "voxdeck_de.ts").write_text(f"<TS><context>{''.join(lines)}</context></TS>", encoding="utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setenv(translations.VARIABLE, "de")
    speak("de")
    yield
    speak(ENGLISH)


def plain(kind, **options):
    """Return a small grammar, as ours or as argparse's own."""
    made = kind(prog="p", description="What it does.", **options)
    made.add_argument("file", metavar="FILE", help="a file")
    made.add_argument("--format", required=True, choices=("a", "b"), help="its format")
    made.add_argument("--data", nargs="+")
    made.add_argument("--date")
    made.add_argument("--json", action="store_true")
    return made


def test_english_is_as_argparse_says_it():
    assert plain(Parser).format_help() == plain(ArgumentParser).format_help()


@pytest.mark.parametrize(
    "words",
    [
        "",
        "f",
        "f --format c",
        "f --format",
        "f --format a --json=3",
        "f --format a --da 3",
        "f g --format a",
        "f --data",
    ],
)
def test_objections_in_english_are_argparses(words, capsys):
    told = []
    for kind in (Parser, ArgumentParser):
        with pytest.raises(SystemExit, match="2"):
            plain(kind).parse_args(words.split())
        told.append(capsys.readouterr().err)
    assert told[0] == told[1]


@pytest.mark.usefixtures("german")
def test_argparses_own_words_are_translated(capsys):
    with pytest.raises(SystemExit, match="0"):
        parser().parse_args(["check", "--help"])
    told = capsys.readouterr().out
    assert told.startswith("Aufruf: voxdeck check [-h]")
    assert "\nOptionen:\n  -h, --help            zeigt diese Hilfe\n" in told
    assert "\nArgumente:\n  FILE " in told
    with pytest.raises(SystemExit, match="2"):
        parser().parse_args(["export", "run"])
    assert capsys.readouterr().err.endswith("voxdeck export: Fehler: Es fehlt: --format\n")
    with pytest.raises(SystemExit, match="2"):
        parser().parse_args(["export", "run", "--format", "c"])
    assert "voxdeck export: Fehler: --format: 'c' ist keines von 'script', 'keras'" in capsys.readouterr().err
