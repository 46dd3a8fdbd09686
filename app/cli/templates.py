"""``voxdeck new``: a deck to begin with."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from rich.table import Table

import resources
from app.cli.models import free_deck, open_as_deck
from app.cli.printing import console, print_json, print_json_list
from app.cli.refusals import DONE, CommandRefused
from app.document.deck_file import SUFFIX, read_deck, write_deck
from resources.translations import tr


def run(arguments: Namespace) -> int:
    """List the templates, or make a deck of one.

    Raises:
        CommandRefused: there is no such template, or the file is there already.
        DeckError: the file cannot be written.
    """
    if arguments.list:
        _list(as_json=arguments.json)
        return DONE
    if arguments.model:
        return open_as_deck(arguments)
    if not arguments.template or not arguments.file:
        raise CommandRefused(
            tr("Name a template and a file: voxdeck new TEMPLATE FILE. voxdeck new --list shows them.")
        )
    template = _templates().get(arguments.template.removesuffix(SUFFIX))
    if template is None:
        names = ", ".join(_templates())
        raise CommandRefused(
            tr("There is no template {name}. The templates: {names}.", name=arguments.template, names=names)
        )
    path = free_deck(arguments.file, force=arguments.force)
    deck = read_deck(template)
    write_deck(path, deck)
    if arguments.json:
        print_json({"file": str(path), "template": arguments.template})
    elif any(node.card == "training.Train" for node in deck.nodes.values()):
        console().print(tr("Made {file}. Train it with: voxdeck train {file}", file=path))
    else:
        console().print(tr("Made {file}. Check it with: voxdeck check {file}", file=path))
    return DONE


def _templates() -> dict[str, Path]:
    return {path.stem: path for path in sorted(resources.TEMPLATES.glob(f"*{SUFFIX}"))}


def _list(*, as_json: bool) -> None:
    found = {name: read_deck(path).about for name, path in _templates().items()}
    if as_json:
        print_json_list([{"name": name, "about": about} for name, about in found.items()])
        return
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="bold", no_wrap=True)
    table.add_column()
    for name, about in found.items():
        table.add_row(name, tr(about))
    console().print(table)
