"""``voxdeck cards``: all that can be placed, for people and for programs."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.cli.printing import console, print_json_list
from app.cli.refusals import DONE, CommandRefused, cannot_be_written_to
from cards import catalog
from cards.card import Card, Input, Value
from cards.help_page import help_page, index_page, page_name
from cards.quoting import quoted
from cards.values import value_text
from resources.translations import tr


def run(arguments: Namespace) -> int:
    """Print the cards, or those that some words find.

    Raises:
        CommandRefused: the words find no card.
    """
    words = " ".join(arguments.words)
    exact = catalog.find(words)
    found = (exact,) if exact else catalog.search(words)
    if not found:
        raise CommandRefused(tr("No card is found by {words}. voxdeck cards lists all of them.", words=quoted(words)))
    if arguments.markdown is not None:
        write_pages(Path(arguments.markdown), found)
        console().print(tr("{count} pages written to {folder}.", count=len(found), folder=arguments.markdown))
    elif arguments.json:
        print_json_list([_plain(card) for card in found])
    elif words:
        out = console()
        for card in found:
            _print_card(out, card)
    else:
        _print_all(console())
    return DONE


def write_pages(folder: Path, cards: Sequence[Card]) -> None:
    """Write the help page of each card and an index into a folder, which is made where it is missing.

    Raises:
        CommandRefused: the folder cannot be written to.
    """
    listed = {family: tuple(card for card in found if card in cards) for family, found in catalog.families().items()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for card in cards:
            (folder / page_name(card)).write_text(help_page(card), encoding="utf-8")
        index = index_page({family: found for family, found in listed.items() if found})
        (folder / "index.md").write_text(index, encoding="utf-8")
    except OSError as error:
        raise cannot_be_written_to(folder, error) from None


def _plain(card: Card) -> dict[str, Any]:
    return {
        "key": card.key,
        "title": card.title,
        "family": card.family,
        "kind": str(card.kind),
        "factory": card.factory,
        "help": card.help,
        "inputs": [_plain_input(socket) for socket in card.inputs],
        "outputs": [
            {"name": socket.name, "label": socket.label, "type": socket.type.name, "help": socket.help}
            for socket in card.outputs
        ],
    }


def _plain_input(socket: Input) -> dict[str, Any]:
    return {
        "name": socket.name,
        "label": socket.label,
        "type": socket.type.name,
        "default": _plain_value(socket.default),
        "choices": list(socket.choices),
        "minimum": socket.minimum,
        "maximum": socket.maximum,
        "above": socket.above,
        "length": socket.length,
        "pairs": socket.pairs,
        "optional": socket.optional,
        "required": socket.required,
        "many": socket.many,
        "help": socket.help,
    }


def _plain_value(value: Value) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _print_all(out: Console) -> None:
    widest = max(len(card.key) for card in catalog.CARDS)
    for family, cards in catalog.families().items():
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
        table.add_column(style="cyan", no_wrap=True, min_width=widest)
        table.add_column(overflow="fold")
        for card in cards:
            table.add_row(card.key, Text.assemble((tr(card.title), "bold"), (f": {tr(card.help)}", "dim")))
        out.print(Text(f"\n{tr(family)}", style="bold underline"))
        out.print(table)
    out.print()
    out.print(tr("voxdeck cards WORD shows the inputs and outputs of the cards that a word finds."))


def _print_card(out: Console, card: Card) -> None:
    out.print(Text.assemble((f"\n{tr(card.title)}", "bold underline"), ("  "), (card.key, "cyan")))
    out.print(tr(card.help))
    for socket in card.inputs:
        _print_socket(out, "→ " + socket.name, f"{tr(socket.type.label)}: {_value_words(socket)}", tr(socket.help))
    for output in card.outputs:
        _print_socket(out, "← " + output.name, tr(output.type.label), tr(output.help))


def _print_socket(out: Console, name: str, what: str, help: str) -> None:
    out.print(Text.assemble("  ", (name, "bold"), "  ", (what, "cyan")))
    out.print(Text(f"      {help}", style="dim"))


def _value_words(socket: Input) -> str:
    """Say the default, and what else may be typed."""
    parts = [value_text(socket, socket.default)] if socket.editable else [tr("link only")]
    if socket.choices:
        parts.append(tr("one of {choices}", choices=", ".join(socket.choices)))
    if socket.minimum is not None:
        parts.append(tr("{least:g} or more", least=socket.minimum))
    if socket.above is not None:
        parts.append(tr("above {above:g}", above=socket.above))
    if socket.maximum is not None:
        parts.append(tr("{most:g} or less", most=socket.maximum))
    return "; ".join(parts)
