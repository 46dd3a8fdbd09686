"""The command line's grammar."""

from __future__ import annotations

from argparse import ArgumentParser, _SubParsersAction
from typing import TypeAlias

from app import __version__

_Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"

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
    train.add_argument("file", nargs="?", metavar="FILE", help="a .deck file")
    train.add_argument("--like", metavar="RUN", help="repeat a run instead, and say at the end what differs")
    train.add_argument("--run-dir", metavar="DIR", help="the run's folder, new or empty (default: beside the deck)")
    _add_set(train)
    _add_json(train, "events as JSON lines; the last one names the run's folder and the final metrics")

    cards = commands.add_parser("cards", help="list the cards with their inputs and outputs")
    cards.add_argument("words", nargs="*", metavar="WORD", help="only the cards that these words find, in full")
    _add_json(cards, "a JSON list with one object a card")
    cards.add_argument("--markdown", metavar="DIR", help="write a help page for each card, and a page that lists them")

    new = commands.add_parser("new", help="make a deck from a template")
    new.add_argument("template", nargs="?", metavar="TEMPLATE")
    new.add_argument("file", nargs="?", metavar="FILE", help="the deck to make; .deck is added where it is missing")
    new.add_argument("--list", action="store_true", help="list the templates")
    new.add_argument("--force", action="store_true", help="replace a file that is there already")
    _add_json(new, "JSON: what was made, or a list of the templates")

    runs = commands.add_parser("runs", help="list the runs of a deck")
    _add_deck(runs)
    _add_json(runs, "a JSON list with one object a run")

    _add_commands_on_runs(commands)

    selftest = commands.add_parser("selftest", help="say what this computer is, and whether all of the program works")
    _add_json(selftest, "one JSON object with all rows")
    return top


def _add_commands_on_runs(commands: _Commands) -> None:
    resume = commands.add_parser("resume", help="go on with a run that was stopped, killed or failed")
    _add_run(resume)
    _add_json(resume, "events as JSON lines; the last one names the run's folder and the final metrics")

    predict = commands.add_parser("predict", help="write the classes that a run's network gives to volumes in files")
    _add_run(predict)
    predict.add_argument("files", nargs="+", metavar="FILE", help="a volume, or a folder that is searched for volumes")
    predict.add_argument("-o", "--output", required=True, metavar="FILE", help="the CSV file to write")
    _add_json(predict, "progress and the result as JSON lines")

    evaluate = commands.add_parser("evaluate", help="test a run's network on its validation data")
    _add_run(evaluate)
    _add_json(evaluate, "progress and the scores as JSON lines")

    export = commands.add_parser("export", help="take a network out, for other programs")
    export.add_argument("source", metavar="RUN|DECK", help="a run's folder, or a deck for a script")
    export.add_argument("--format", required=True, choices=("script", "keras", "savedmodel", "onnx", "litert"))
    export.add_argument("-o", "--output", metavar="FILE", help="what to write (default: beside the source)")
    export.add_argument("--force", action="store_true", help="replace a file that is there already")
    _add_json(export, "the result as a JSON object")


def _add_deck(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a .deck file")


def _add_run(parser: ArgumentParser) -> None:
    parser.add_argument("run", metavar="RUN", help="a run's folder")


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
