"""``voxdeck new --from``: a deck made of a Keras model."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.printing import console, print_json, print_trouble
from app.cli.refusals import DONE, WRONG, CommandRefused, is_there_already
from app.document.deck_file import SUFFIX, write_deck
from app.document.keras_model.opening import open_model
from resources.translations import tr


def open_as_deck(arguments: Namespace) -> int:
    """Make the deck; 0 where it says all that the model does, 1 where something is told to differ.

    Raises:
        CommandRefused: the file is there already, or it is not clear which is meant.
        DeckError: the model cannot be opened, or the deck not written.
    """
    named = [name for name in (arguments.template, arguments.file) if name]
    if len(named) > 1:
        raise CommandRefused(tr("With --from, name only the deck to make: voxdeck new --from MODEL.keras FILE."))
    source = Path(arguments.model)
    path = free_deck(named[0] if named else source.stem, force=arguments.force)
    model = open_model(source)
    write_deck(path, model.graph)
    for note in model.notes:
        print_trouble(note)
    if arguments.json:
        print_json({"file": str(path), "model": str(source), "notes": list(model.notes)})
    else:
        console().print(tr("Made {file}. Link your data to it, then check it with: voxdeck check {file}", file=path))
    return WRONG if model.notes else DONE


def free_deck(name: str, *, force: bool) -> Path:
    """Return where a new deck goes.

    Raises:
        CommandRefused: it is a folder, or something is there already.
    """
    path = Path(name)
    if path.is_dir():
        raise CommandRefused(tr("{place} is a folder. Name a file in it.", place=path))
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    if path.exists() and not force:
        raise is_there_already(path)
    return path
