"""The command line's grammar."""

from __future__ import annotations

from argparse import ArgumentTypeError, _SubParsersAction
from typing import TypeAlias

from app import __version__
from app.cli.parsing import Parser
from resources.translations import tr

_Commands: TypeAlias = "_SubParsersAction[Parser]"


def parser() -> Parser:
    """Return the parser; each command's name stands in ``command``."""
    about = tr(
        "Build, train and take away 3D convolutional networks. "
        "Without a command the window opens: voxdeck, or voxdeck FILE.deck."
    )
    top = Parser(prog="voxdeck", description=about, has_commands=True)
    version = f"voxdeck {__version__}"
    top.add_argument("--version", action="version", version=version, help=tr("show program's version number and exit"))
    commands = top.commands
    _add_commands_on_decks(commands)
    _add_commands_on_runs(commands)
    _add_controls(commands)
    _add_commands_on_data(commands)
    return top


def _add_commands_on_decks(commands: _Commands) -> None:
    check = commands.add_parser("check", help=tr("say what each card gives and what is wrong"))
    _add_deck(check)
    _add_set(check)
    _add_json(check, tr("print one JSON object a node"))

    _add_train(commands)

    cards = commands.add_parser("cards", help=tr("list the cards with their inputs and outputs"))
    cards.add_argument("words", nargs="*", metavar=tr("WORD"), help=tr("only the cards that these words find, in full"))
    _add_json(cards, tr("print a JSON list with one object a card"))
    cards.add_argument(
        "--markdown", metavar=tr("DIR"), help=tr("write a help page for each card, and a page that lists them")
    )

    new = commands.add_parser("new", help=tr("make a deck from a template or from a Keras model"))
    new.add_argument("template", nargs="?", metavar=tr("TEMPLATE"))
    new.add_argument(
        "file", nargs="?", metavar=tr("FILE"), help=tr("the deck to make; .deck is added where it is missing")
    )
    new.add_argument(
        "--from", dest="model", metavar=tr("MODEL"), help=tr("a .keras file to make cards of, not a template")
    )
    new.add_argument("--list", action="store_true", help=tr("list the templates"))
    new.add_argument("--force", action="store_true", help=tr("replace a file that is there already"))
    _add_json(new, tr("print JSON: what was made, or a list of the templates"))

    runs = commands.add_parser("runs", help=tr("list the runs of a deck"))
    _add_deck(runs)
    _add_json(runs, tr("print a JSON list with one object a run"))


def _add_train(commands: _Commands) -> None:
    train = commands.add_parser("train", help=tr("train the network of a deck"))
    train.add_argument(
        "files", nargs="*", metavar=tr("FILE"), help=tr("a .deck file; several are trained one after the other")
    )
    train.add_argument("--like", metavar=tr("RUN"), help=tr("repeat a run instead, and say at the end what differs"))
    train.add_argument(
        "--run-dir", metavar=tr("DIR"), help=tr("the run's folder, new or empty (default: beside the deck)")
    )
    _add_set(train)
    _add_json(train, tr("print events as JSON lines; the last one names the run's folder and the final metrics"))
    train.add_argument("--backend", choices=("tensorflow", "jax", "torch"), help=tr("what calculates, if installed"))
    train.add_argument("--now", action="store_true", help=tr("do not wait for other runs that are at work"))


def _add_commands_on_data(commands: _Commands) -> None:
    survey = commands.add_parser("survey", help=tr("look through a data set, and propose a deck for it"))
    survey.add_argument(
        "path", metavar=tr("PATH"), help=tr("a folder of volumes, a table (CSV, Excel) or a file of arrays")
    )
    survey.add_argument(
        "--masks",
        metavar=tr("FOLDER"),
        help=tr("the folder of their masks, where it is not found by itself, or of the volumes to find"),
    )
    survey.add_argument("--deck", metavar=tr("FILE"), help=tr("write the proposed deck there"))
    survey.add_argument("--force", action="store_true", help=tr("replace a deck that is there already"))
    _add_json(survey, tr("print one JSON object with the report and what was proposed"))

    selftest = commands.add_parser(
        "selftest", help=tr("say what this computer is, and whether all of the program works")
    )
    _add_json(selftest, tr("print one JSON object with all rows"))
    selftest.add_argument(
        "--json-lines", action="store_true", help=tr("print each row as a JSON object once it is known")
    )


def _add_commands_on_runs(commands: _Commands) -> None:
    resume = commands.add_parser("resume", help=tr("go on with a run that was stopped, killed or failed"))
    _add_run(resume)
    _add_json(resume, tr("print events as JSON lines; the last one names the run's folder and the final metrics"))

    predict = commands.add_parser(
        "predict", help=tr("write the masks, volumes, classes or numbers that a network gives to files")
    )
    _add_run(predict)
    predict.add_argument(
        "files", nargs="+", metavar=tr("FILE"), help=tr("a volume, a folder that is searched, or a table")
    )
    predict.add_argument(
        "-o",
        "--output",
        required=True,
        metavar=tr("PATH"),
        help=tr("the CSV file to write; for masks and volumes the folder"),
    )
    predict.add_argument(
        "--overlap",
        type=_share,
        default=0.5,
        metavar=tr("OVERLAP"),
        help=tr("shared part of neighbouring patches (0.5)"),
    )
    predict.add_argument(
        "--probabilities", action="store_true", help=tr("for masks: write those of each label as well")
    )
    predict.add_argument("--overwrite", action="store_true", help=tr("replace what is there already"))
    _add_json(predict, tr("print progress and the result as JSON lines"))

    evaluate = commands.add_parser("evaluate", help=tr("test a run's network on its validation data, or on others"))
    _add_run(evaluate)
    evaluate.add_argument(
        "--data", metavar=tr("PATH"), help=tr("a folder of classes, one of volumes and masks, or a table")
    )
    evaluate.add_argument(
        "--masks",
        metavar=tr("FOLDER"),
        help=tr("the folder of their masks, where it is not found by itself, or of the volumes to find"),
    )
    _add_json(evaluate, tr("print progress and the scores as JSON lines"))

    export = commands.add_parser("export", help=tr("take a network out, for other programs"))
    export.add_argument("source", metavar=tr("RUN|DECK"), help=tr("a run's folder, or a deck for a script"))
    export.add_argument("--format", required=True, choices=("script", "keras", "savedmodel", "onnx", "litert"))
    export.add_argument("-o", "--output", metavar=tr("FILE"), help=tr("what to write (default: beside the source)"))
    export.add_argument("--force", action="store_true", help=tr("replace a file that is there already"))
    _add_json(export, tr("print the result as a JSON object"))


def _add_controls(commands: _Commands) -> None:
    pause = commands.add_parser("pause", help=tr("end a run's process, and its memory with it, until it is resumed"))
    _add_run(pause)

    stop = commands.add_parser("stop", help=tr("stop a run and keep what was learned"))
    _add_run(stop)
    stop.add_argument("--after-epoch", action="store_true", help=tr("not before the epoch is whole"))

    queue = commands.add_parser("queue", help=tr("list the run that trains and those that wait for their turn"))
    queue.add_argument("--first", metavar=tr("RUN"), help=tr("let this one be the next"))
    _add_json(queue, tr("print a JSON list with one object a run"))


def _share(text: str) -> float:
    """Read a share from 0 to below 1."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0.0 <= number < 1.0:
        raise ArgumentTypeError(tr("a number from 0 to below 1 is wanted, not {text}", text=text))
    return number


def _add_deck(parser: Parser) -> None:
    parser.add_argument("file", metavar=tr("FILE"), help=tr("a .deck file"))


def _add_run(parser: Parser) -> None:
    parser.add_argument("run", metavar=tr("RUN"), help=tr("a run's folder"))


def _add_json(parser: Parser, what: str) -> None:
    parser.add_argument("--json", action="store_true", help=what)


def _add_set(parser: Parser) -> None:
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar=tr("NODE.input=VALUE"),
        help=tr("use another value for one input, such as train_1.epochs=5; may be given several times"),
    )
