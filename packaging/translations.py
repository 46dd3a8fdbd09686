"""Collects all words that the program shows into the .ts files of resources/translations, for Qt's linguist.

    python packaging/translations.py            brings the files up to date; what is translated stays
    python packaging/translations.py missing DE.json  writes what has no translation yet, as JSON
    python packaging/translations.py take DE.json     takes translations from such a file

Texts come from the calls of tr, tr_count and marked in the code, from the cards' own data, and from the decks among the
resources. Keys of the JSON are the sources; the value is the translation, or a list of the forms of one that counts.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.window.actions import ACTIONS, Menu  # noqa: E402 - found only once the path is set
from app.window.files import template_name  # noqa: E402
from cards import catalog  # noqa: E402
from cards.card import Card, Lent, Targets  # noqa: E402
from cards.types import ALL_TYPES  # noqa: E402
from resources import GROUPS, TEMPLATES  # noqa: E402
from resources.translations import ENGLISH, LANGUAGES, ts_file  # noqa: E402

SEARCH_WORDS = "search words"
_CODE = ("app", "cards")


@dataclass(frozen=True)
class Message:
    """One text to translate.

    Attributes:
        context: where it comes from: a module, or the card family.
        source: the English text; of one that counts, the form for many.
        about: tells it from others of the same words.
        one: the form for one, where it counts.
    """

    context: str
    source: str
    about: str = ""
    one: str = ""

    @property
    def key(self) -> tuple[str, str, bool]:
        """What makes two messages the same."""
        return self.source, self.about, bool(self.one)


@dataclass
class Translations:
    """The translations that a .ts file holds, by message."""

    texts: dict[tuple[str, str, bool], tuple[str, ...]] = field(default_factory=dict)


class NotLiteral(ValueError):
    """A call of tr, tr_count or marked whose text cannot be read from the code."""


def all_messages() -> list[Message]:
    """Return every message once, in the order of modules and cards."""
    found: dict[tuple[str, str, bool], Message] = {}
    for message in (*_of_code(), *_of_actions(), *_of_cards(), *_of_decks()):
        if any(letter.isalpha() for letter in message.source):
            found.setdefault(message.key, message)
    return list(found.values())


def _of_code() -> Iterator[Message]:
    for folder in _CODE:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield from messages_of(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT).with_suffix("")))


def messages_of(code: str, context: str) -> Iterator[Message]:
    """Find the messages of one module.

    Raises:
        NotLiteral: `marked` or `tr_count` is called with something else than texts, or `tr` with a text put together.
    """
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        texts = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
        match node.func.id, texts:
            case "tr" | "marked", [str(source)]:
                yield Message(context, source)
            case "tr" | "marked", [str(source), str(about)]:
                yield Message(context, source, about)
            case "tr_count", [str(one), str(many), _]:
                yield Message(context, many, one=one)
            case (("tr_count" | "marked"), _):
                raise NotLiteral(f"{context}, line {node.lineno}: {node.func.id} takes texts as they stand.")
            case "tr", [None, *_] if isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
                raise NotLiteral(f"{context}, line {node.lineno}: {node.func.id} takes texts as they stand.")


def _of_actions() -> Iterator[Message]:
    yield from (Message("actions", str(menu)) for menu in Menu)
    for action in ACTIONS:
        yield from (Message("actions", text) for text in (action.text, action.tip))


def _of_cards() -> Iterator[Message]:
    for card in catalog.CARDS:
        yield from (Message(f"cards: {card.family}", text) for text in _texts(card))
        if card.synonyms:
            yield Message(f"cards: {card.family}", ", ".join((card.title, *card.synonyms)), SEARCH_WORDS)
    yield from (Message("cards: types", kind.label) for kind in ALL_TYPES)
    yield from (Message("cards: types", str(words)) for words in (*Lent, *Targets))


def _texts(card: Card) -> Iterator[str]:
    yield from (card.family, card.title, card.help)
    for socket in card.inputs:
        yield from (socket.label, socket.help, socket.when_empty)
    for output in card.outputs:
        yield from (output.label, output.help)
    yield from card.omitted.values()


def _of_decks() -> Iterator[Message]:
    for path in sorted((*TEMPLATES.glob("*.deck"), *GROUPS.glob("*.deck"))):
        deck = json.loads(path.read_text(encoding="utf-8"))
        context = f"{path.parent.name}: {path.stem}"
        yield Message(context, deck.get("name") or template_name(path))
        yield from (Message(context, text) for text in _visible(deck))


def _visible(deck: object) -> Iterator[str]:
    if isinstance(deck, dict):
        for key, value in deck.items():
            if key in {"about", "title", "text", "label", "help"} and isinstance(value, str):
                yield value
            elif key != "values":
                yield from _visible(value)
    elif isinstance(deck, list):
        for value in deck:
            yield from _visible(value)


def read(path: Path) -> Translations:
    """Return what a .ts file has translated."""
    known = Translations()
    if not path.is_file():
        return known
    for element in ET.parse(path).iter("message"):  # noqa: S314 - a file of our own
        translation = element.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        key = element.findtext("source", ""), element.findtext("comment", ""), bool(element.get("numerus"))
        known.texts[key] = forms
    return known


def written(code: str, messages: Iterable[Message], known: Translations) -> str:
    """Return a .ts file: every message with its translation, or marked as unfinished."""
    root = f'<TS version="2.1" language="{code}" sourcelanguage="{ENGLISH}">'
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", root]
    by_context: dict[str, list[Message]] = {}
    for message in messages:
        by_context.setdefault(message.context, []).append(message)
    for context, members in by_context.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in members:
            lines += _message(message, known.texts.get(message.key))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(message: Message, forms: tuple[str, ...] | None) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.one else "    <message>"
    yield f"        <source>{escape(message.source)}</source>"
    if message.about:
        yield f"        <comment>{escape(message.about)}</comment>"
    if message.one:
        yield f"        <extracomment>One: {escape(message.one)}</extracomment>"
    state = "" if forms else ' type="unfinished"'
    if message.one:
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("", ""))
    else:
        inner = escape(forms[0]) if forms else ""
    yield f"        <translation{state}>{inner}</translation>"
    yield "    </message>"


def missing(messages: Iterable[Message], known: Translations) -> list[dict[str, object]]:
    """Return what has no translation, as the entries of a JSON file."""
    return [{**asdict(message), "translation": None} for message in messages if message.key not in known.texts]


def take(entries: Iterable[dict[str, object]], known: Translations) -> None:
    """Add the translations of such a file."""
    for entry in entries:
        translation = entry["translation"]
        if not translation:
            continue
        forms = tuple(translation) if isinstance(translation, list) else (str(translation),)
        known.texts[str(entry["source"]), str(entry.get("about") or ""), bool(entry.get("one"))] = forms


def main(arguments: list[str]) -> int:
    """Bring the files up to date, write what is missing or take what was translated."""
    messages = all_messages()
    for code in LANGUAGES:
        if code == ENGLISH:
            continue
        path = ts_file(code)
        known = read(path)
        match arguments:
            case ["missing", target]:
                entries = json.dumps(missing(messages, known), indent=1, ensure_ascii=False)
                Path(target).write_text(entries, encoding="utf-8")
                continue
            case ["take", *sources]:
                for source in sources:
                    take(json.loads(Path(source).read_text(encoding="utf-8")), known)
        path.write_text(written(code, messages, known), encoding="utf-8")
        left = len(missing(messages, known))
        sys.stdout.write(f"{path.name}: {len(messages)} texts, {left} to translate\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
