"""``voxdeck check``: what each card of a deck gives, and what is wrong."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import Any

from rich.console import Console
from rich.text import Text

from app.cli.decks import deck_of
from app.cli.printing import console, print_json, print_trouble
from app.cli.refusals import DONE, WRONG
from app.compiler import Finding, Plan, Problem, Severity, compile_graph, waiting_nodes
from app.document.graph import Graph
from app.training.checker_client import check_once
from app.training.engine_process import EngineError

_MARKS = {Severity.ERROR: ("✗", "bold red"), Severity.WARNING: ("!", "yellow")}


def run(arguments: Namespace) -> int:
    """Check a deck; 0 where it is fine, 1 where there is an error.

    Raises:
        DeckError, CommandRefused: the deck cannot be read, or not changed as asked.
    """
    graph, path = deck_of(arguments.file, arguments.set)
    compilation = compile_graph(graph, str(path.resolve().parent))
    try:
        findings = _findings(compilation.plan)
    except EngineError as error:
        print_trouble(str(error))
        return WRONG
    problems = [*compilation.problems, *(problem for finding in findings.values() for problem in finding.problems)]
    waiting = waiting_nodes(compilation.plan, findings)
    reports = [_report(graph, findings, waiting, problems, key) for key in graph.nodes]
    of_deck = [problem for problem in problems if problem.node is None]
    if arguments.json:
        _print_json(reports, of_deck)
    else:
        _print_words(reports, of_deck, problems)
    return WRONG if any(problem.severity is Severity.ERROR for problem in problems) else DONE


def _findings(plan: Plan) -> dict[str, Finding]:
    if not plan.steps:
        return {}
    if not sys.stderr.isatty():
        return check_once(plan)
    with Console(stderr=True).status("Loading Keras to check the deck…"):
        return check_once(plan)


def _report(
    graph: Graph, findings: dict[str, Finding], waiting: dict[str, str], problems: list[Problem], key: str
) -> dict[str, Any]:
    """Return all that is known of one node, as plain data."""
    finding = findings.get(key)
    shapes = {name: list(shape) for name, shape in finding.shapes.items()} if finding else {}
    return {
        "id": key,
        "card": graph.nodes[key].card,
        "title": graph.title(key),
        "shape": next(iter(shapes.values()), None),
        "shapes": shapes,
        "parameters": finding.parameters if finding else None,
        "badge": finding.badge if finding else "",
        "waiting": waiting.get(key),
        "problems": [problem.as_json() for problem in problems if problem.node == key],
    }


def _print_json(reports: list[dict[str, Any]], of_deck: list[Problem]) -> None:
    for report in reports:
        print_json(report)
    if of_deck:
        print_json({"deck": True, "problems": [problem.as_json() for problem in of_deck]})


def _print_words(reports: list[dict[str, Any]], of_deck: list[Problem], problems: list[Problem]) -> None:
    out = console()
    widest = max((len(report["id"]) for report in reports), default=0)
    titles = {report["id"]: report["title"] for report in reports}
    for report in reports:
        _print_node(out, report, titles, widest)
    for problem in of_deck:
        mark, style = _MARKS[problem.severity]
        out.print(Text(f"{mark} {problem.text}", style=style))
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    parts = [_count(errors, "error") if errors else "No errors", *([_count(warnings, "warning")] if warnings else [])]
    out.print(f"{', '.join(parts)} in {_count(len(reports), 'card')}.")


def _print_node(out: Console, report: dict[str, Any], titles: dict[str, str], widest: int) -> None:
    found = [Problem.from_json(problem) for problem in report["problems"]]
    worst = Severity.ERROR if any(p.severity is Severity.ERROR for p in found) else Severity.WARNING
    waiting = report["waiting"]
    mark, style = _MARKS[worst] if found else ("·", "dim") if waiting else ("✓", "green")
    told = " ".join(problem.text for problem in found)
    if not told:
        told = f"waits for {titles.get(waiting, waiting)}" if waiting else report["badge"]
    line = Text(f"{mark} ", style=style)
    line.append(report["id"].ljust(widest), style="bold")
    line.append(f"  {report['title']}", style="default")
    line.append(f": {told}" if told else "", style=style if found else "dim" if waiting else "cyan")
    out.print(line)


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"
