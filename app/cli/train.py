"""``voxdeck train``: makes a run, watches its trainer, and says what came of it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.decks import deck_of, with_settings
from app.cli.printing import print_json, print_trouble
from app.cli.refusals import WRONG, CommandRefused
from app.cli.watching import result, watch_to_the_end
from app.compiler import Problem, Severity, compile_graph
from app.document.graph import Graph
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, RunState, read_record
from app.training.starting import start_run, training_problems


def run(arguments: Namespace) -> int:
    """Train a deck; 0 where it finished or was stopped on request, 1 where it failed or has errors.

    Raises:
        DeckError, RunError, CommandRefused: the deck or the run's folder is not fit.
    """
    like = RunFolder(Path(arguments.like).resolve()) if arguments.like else None
    graph, path, base = _source(arguments, like)
    compilation = compile_graph(graph, str(base))
    wrong = training_problems(graph, compilation)
    for problem in (*wrong, *(p for p in compilation.problems if p.severity is Severity.WARNING)):
        print_trouble(problem_words(graph, problem))
    if wrong:
        if arguments.json:
            cause = " ".join(problem_words(graph, problem) for problem in wrong)
            print_json(result(None, RunRecord(RunState.FAILED, cause)))
        return WRONG
    folder = start_run(graph, path, base, exact=Path(arguments.run_dir) if arguments.run_dir else None)
    return watch_to_the_end(folder, as_json=arguments.json, like=like)


def _source(arguments: Namespace, like: RunFolder | None) -> tuple[Graph, Path | None, Path]:
    """Return what is trained, the deck beside which the run lies, and where relative paths begin."""
    if like is None and arguments.file:
        graph, path = deck_of(arguments.file, arguments.set)
        return graph, path, path.resolve().parent
    if like is None or arguments.file:
        raise CommandRefused("Name either a deck, or a run with --like.")
    record = read_record(like)
    graph = with_settings(like.read_graph(), arguments.set)
    deck = Path(record.deck) if record.deck and Path(record.deck).parent.is_dir() else None
    return graph, deck, Path(record.base)


def problem_words(graph: Graph, problem: Problem) -> str:
    """Write a problem as one line that names its card."""
    if problem.node is None or problem.node not in graph.nodes:
        return problem.text
    return f"{graph.title(problem.node)} ({problem.node}): {problem.text}"
