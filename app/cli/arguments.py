"""The command line's grammar."""

from __future__ import annotations

from argparse import ArgumentParser

from app import __version__

_ABOUT = (
    "Build, train and take away 3D convolutional networks. "
    "Without a command the window opens: voxdeck, or voxdeck FILE.deck."
)


def parser() -> ArgumentParser:
    """Return the parser; each command's name stands in ``command``."""
    top = ArgumentParser(prog="voxdeck", description=_ABOUT)
    top.add_argument("--version", action="version", version=f"voxdeck {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)

    check = commands.add_parser("check", help="say what each card gives and what is wrong")
    _add_deck(check)
    _add_set(check)
    _add_json(check, "one JSON object a node")

    train = commands.add_parser("train", help="train the network of a deck")
    _add_deck(train)
    train.add_argument("--run-dir", metavar="DIR", help="the run's folder, new or empty (default: beside the deck)")
    _add_set(train)
    _add_json(train, "events as JSON lines; the last one names the run's folder and the final metrics")

    cards = commands.add_parser("cards", help="list the cards with their inputs and outputs")
    cards.add_argument("words", nargs="*", metavar="WORD", help="only the cards that these words find, in full")
    _add_json(cards, "one JSON object a card")

    new = commands.add_parser("new", help="make a deck from a template")
    new.add_argument("template", nargs="?", metavar="TEMPLATE")
    new.add_argument("file", nargs="?", metavar="FILE", help="the deck to make; .deck is added where it is missing")
    new.add_argument("--list", action="store_true", help="list the templates")
    new.add_argument("--force", action="store_true", help="replace a file that is there already")
    _add_json(new, "JSON objects")

    runs = commands.add_parser("runs", help="list the runs of a deck")
    _add_deck(runs)
    _add_json(runs, "one JSON object a run")
    return top


def _add_deck(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a .deck file")


def _add_json(parser: ArgumentParser, what: str) -> None:
    parser.add_argument("--json", action="store_true", help=f"print {what}")


def _add_set(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NODE.input=VALUE",
        help="use another value for one input, such as train_1.epochs=5; may be given several times",
    )
