"""``voxdeck check``: what each card of a deck gives, and what is wrong."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.text import Text

from app.cli.decks import deck_of
from app.cli.printing import console, print_json, print_trouble
from app.cli.refusals import DONE, WRONG
from app.compiler import Compilation, Finding, LevelReport, Plan, Problem, Severity, compile_graph, waiting_nodes
from app.compiler.flattening import opened
from app.document.graph import Graph
from app.report.words import bytes_words
from app.training.checker_client import check_once
from app.training.engine_process import EngineError
from resources.translations import tr, tr_count

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
    reports = _reports(compilation, findings, waiting, problems)
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
    with Console(stderr=True).status(tr("Loading Keras to check the deck…")):
        return check_once(plan)


def _reports(
    compilation: Compilation, findings: dict[str, Finding], waiting: dict[str, str], problems: list[Problem]
) -> list[dict[str, Any]]:
    """Return what is known of each node of a deck; behind a group stand the cards that are inside."""
    deck, flat = compilation.flat.root, compilation.flat
    level = LevelReport(compilation)
    seen, waits = level.findings(findings), level.waiting(waiting)
    reports = []
    for key, node in deck.nodes.items():
        if opened(node) is None:
            reports.append(_report(deck, findings, waiting, problems, key))
            continue
        told = list(seen[key].problems) if key in seen else []
        reports.append(_report(deck, seen, waits, told, key))
        inside = [inner for inner, path in flat.paths.items() if path[0] == key]
        reports += [_report(flat.graph, findings, waiting, problems, inner) for inner in inside]
    return reports


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
        "badge": finding.badge if finding else tr("bypassed") if graph.nodes[key].bypassed else "",
        "waiting": waiting.get(key),
        "problems": [problem.as_json() for problem in problems if problem.node == key],
        "memory": finding.details.get("memory") if finding else None,
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
        if memory := report["memory"]:
            _print_memory(out, memory)
    for problem in of_deck:
        mark, style = _MARKS[problem.severity]
        out.print(Text(f"{mark} {problem.text}", style=style))
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    parts = [tr_count("{count} error", "{count} errors", errors) if errors else tr("No errors")]
    if warnings:
        parts.append(tr_count("{count} warning", "{count} warnings", warnings))
    cards = tr_count("{count} card", "{count} cards", len(reports))
    out.print(tr("{found} in {cards}.", found=", ".join(parts), cards=cards))


def _print_memory(out: Console, memory: Mapping[str, Any]) -> None:
    learned = tr("as trainings here have shown") if memory["calibrated"] else tr("an estimate until one was seen here")
    needed = {"training": bytes_words(memory["training"]), "prediction": bytes_words(memory["prediction"])}
    if memory["free"] is None:
        told = tr("Memory: training {training}, predicting {prediction} ({learned})", **needed, learned=learned)
    else:
        told = tr(
            "Memory: training {training} of {free} free, predicting {prediction} ({learned})",
            **needed,
            free=bytes_words(memory["free"]),
            learned=learned,
        )
    out.print(f"  {told}", style="dim", markup=False, highlight=False)


def _print_node(out: Console, report: dict[str, Any], titles: dict[str, str], widest: int) -> None:
    found = [Problem.from_json(problem) for problem in report["problems"]]
    worst = Severity.ERROR if any(p.severity is Severity.ERROR for p in found) else Severity.WARNING
    waiting = report["waiting"]
    mark, style = _MARKS[worst] if found else ("·", "dim") if waiting else ("✓", "green")
    told = " ".join(problem.text for problem in found)
    if not told:
        told = tr("waits for {card}", card=titles.get(waiting, waiting)) if waiting else report["badge"]
    line = Text(f"{mark} ", style=style)
    line.append(report["id"].ljust(widest), style="bold")
    line.append(f"  {report['title']}", style="default")
    line.append(f": {told}" if told else "", style=style if found else "dim" if waiting else "cyan")
    out.print(line)
