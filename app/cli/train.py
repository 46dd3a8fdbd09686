"""``voxdeck train``: makes a run, watches its trainer, and says what came of it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.decks import deck_of, with_settings
from app.cli.printing import print_json, print_trouble
from app.cli.refusals import WRONG, CommandRefused
from app.cli.watching import result, watch_all
from app.compiler import Compilation, Problem, Severity, compile_graph
from app.document.graph import Graph
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, RunState, read_record
from app.training.starting import missing_backend, start_run, training_problems
from resources.translations import tr


def run(arguments: Namespace) -> int:
    """Train decks; 0 where they finished or were stopped on request, 1 where one failed or has errors.

    Raises:
        DeckError, RunError, CommandRefused: a deck or the run's folder is not fit.
    """
    if missing := missing_backend(arguments.backend or ""):
        raise CommandRefused(missing)
    if len(arguments.files) > 1 and arguments.run_dir:
        raise CommandRefused(tr("--run-dir names the folder of one run. Name one deck with it, or leave it out."))
    like = RunFolder(Path(arguments.like).resolve()) if arguments.like else None
    sources = [_source(arguments, file, like) for file in arguments.files or [None]]
    if any([_tell_problems(arguments, graph, base) for graph, _, base in sources]):  # noqa: C419 - all are told
        return WRONG
    folders = [_started(arguments, source, like) for source in sources]
    return watch_all(folders, as_json=arguments.json, like=like)


def _started(arguments: Namespace, source: tuple[Graph, Path | None, Path], like: RunFolder | None) -> RunFolder:
    graph, path, base = source
    record = read_record(like) if like else None
    return start_run(
        graph,
        path,
        base,
        exact=Path(arguments.run_dir) if arguments.run_dir else None,
        waits=not arguments.now,
        backend=arguments.backend or (record.backend if record else ""),
        like=record,
    )


def _tell_problems(arguments: Namespace, graph: Graph, base: Path) -> bool:
    """Say what is odd about a deck; tell whether it cannot be trained."""
    compilation = compile_graph(graph, str(base))
    wrong = training_problems(graph, compilation)
    for problem in (*wrong, *(p for p in compilation.problems if p.severity is Severity.WARNING)):
        print_trouble(problem_words(compilation, problem))
    if wrong and arguments.json:
        cause = " ".join(problem_words(compilation, problem) for problem in wrong)
        print_json(result(None, RunRecord(RunState.FAILED, cause)))
    return bool(wrong)


def _source(arguments: Namespace, file: str | None, like: RunFolder | None) -> tuple[Graph, Path | None, Path]:
    """Return what is trained, the deck beside which the run lies, and where relative paths begin."""
    if like is None and file:
        graph, path = deck_of(file, arguments.set)
        return graph, path, path.resolve().parent
    if like is None or file:
        raise CommandRefused(tr("Name either a deck, or a run with --like."))
    record = read_record(like)
    graph = with_settings(like.read_graph(), arguments.set)
    deck = Path(record.deck) if record.deck and Path(record.deck).parent.is_dir() else None
    return graph, deck, Path(record.base)


def problem_words(compilation: Compilation, problem: Problem) -> str:
    """Write a problem as one line that names its card."""
    if problem.node is None or problem.node not in compilation.flat.graph.nodes:
        return problem.text
    return f"{compilation.title(problem.node)} ({problem.node}): {problem.text}"
