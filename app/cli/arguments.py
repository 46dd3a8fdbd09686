"""The command line's grammar."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, _SubParsersAction
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
    train.add_argument("files", nargs="*", metavar="FILE", help="a .deck file; several are trained one after the other")
    train.add_argument("--like", metavar="RUN", help="repeat a run instead, and say at the end what differs")
    train.add_argument("--run-dir", metavar="DIR", help="the run's folder, new or empty (default: beside the deck)")
    _add_set(train)
    _add_json(train, "events as JSON lines; the last one names the run's folder and the final metrics")

    cards = commands.add_parser("cards", help="list the cards with their inputs and outputs")
    cards.add_argument("words", nargs="*", metavar="WORD", help="only the cards that these words find, in full")
    _add_json(cards, "a JSON list with one object a card")
    cards.add_argument("--markdown", metavar="DIR", help="write a help page for each card, and a page that lists them")

    new = commands.add_parser("new", help="make a deck from a template or from a Keras model")
    new.add_argument("template", nargs="?", metavar="TEMPLATE")
    new.add_argument("file", nargs="?", metavar="FILE", help="the deck to make; .deck is added where it is missing")
    new.add_argument("--from", dest="model", metavar="MODEL", help="a .keras file to make cards of, not a template")
    new.add_argument("--list", action="store_true", help="list the templates")
    new.add_argument("--force", action="store_true", help="replace a file that is there already")
    _add_json(new, "JSON: what was made, or a list of the templates")

    runs = commands.add_parser("runs", help="list the runs of a deck")
    _add_deck(runs)
    _add_json(runs, "a JSON list with one object a run")

    train.add_argument("--backend", choices=("tensorflow", "jax", "torch"), help="what calculates, if installed")
    train.add_argument("--now", action="store_true", help="do not wait for other runs that are at work")

    _add_commands_on_runs(commands)
    _add_controls(commands)

    survey = commands.add_parser("survey", help="look through a data set, and propose a deck for it")
    survey.add_argument("path", metavar="PATH", help="a folder of volumes, a table (CSV, Excel) or a file of arrays")
    survey.add_argument("--masks", metavar="FOLDER", help="the folder of their masks, where it is not found by itself")
    survey.add_argument("--deck", metavar="FILE", help="write the proposed deck there")
    survey.add_argument("--force", action="store_true", help="replace a deck that is there already")
    _add_json(survey, "one JSON object with the report and what was proposed")

    selftest = commands.add_parser("selftest", help="say what this computer is, and whether all of the program works")
    _add_json(selftest, "one JSON object with all rows")
    selftest.add_argument("--json-lines", action="store_true", help="print each row as a JSON object once it is known")
    return top


def _add_commands_on_runs(commands: _Commands) -> None:
    resume = commands.add_parser("resume", help="go on with a run that was stopped, killed or failed")
    _add_run(resume)
    _add_json(resume, "events as JSON lines; the last one names the run's folder and the final metrics")

    predict = commands.add_parser("predict", help="write the masks, classes or numbers that a network gives to files")
    _add_run(predict)
    predict.add_argument("files", nargs="+", metavar="FILE", help="a volume, a folder that is searched, or a table")
    predict.add_argument(
        "-o", "--output", required=True, metavar="PATH", help="the CSV file to write; for masks the folder"
    )
    predict.add_argument("--overlap", type=_share, default=0.5, help="shared part of neighbouring patches (0.5)")
    predict.add_argument("--probabilities", action="store_true", help="for masks: write those of each label as well")
    predict.add_argument("--overwrite", action="store_true", help="replace what is there already")
    _add_json(predict, "progress and the result as JSON lines")

    evaluate = commands.add_parser("evaluate", help="test a run's network on its validation data, or on others")
    _add_run(evaluate)
    evaluate.add_argument("--data", metavar="PATH", help="a folder of classes, one of volumes and masks, or a table")
    evaluate.add_argument(
        "--masks", metavar="FOLDER", help="the folder of their masks, where it is not found by itself"
    )
    _add_json(evaluate, "progress and the scores as JSON lines")

    export = commands.add_parser("export", help="take a network out, for other programs")
    export.add_argument("source", metavar="RUN|DECK", help="a run's folder, or a deck for a script")
    export.add_argument("--format", required=True, choices=("script", "keras", "savedmodel", "onnx", "litert"))
    export.add_argument("-o", "--output", metavar="FILE", help="what to write (default: beside the source)")
    export.add_argument("--force", action="store_true", help="replace a file that is there already")
    _add_json(export, "the result as a JSON object")


def _add_controls(commands: _Commands) -> None:
    pause = commands.add_parser("pause", help="end a run's process, and its memory with it, until it is resumed")
    _add_run(pause)

    stop = commands.add_parser("stop", help="stop a run and keep what was learned")
    _add_run(stop)
    stop.add_argument("--after-epoch", action="store_true", help="not before the epoch is whole")

    queue = commands.add_parser("queue", help="list the run that trains and those that wait for their turn")
    queue.add_argument("--first", metavar="RUN", help="let this one be the next")
    _add_json(queue, "a JSON list with one object a run")


def _share(text: str) -> float:
    """Read a share from 0 to below 1."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0.0 <= number < 1.0:
        raise ArgumentTypeError(f"a number from 0 to below 1 is wanted, not {text}")
    return number


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
