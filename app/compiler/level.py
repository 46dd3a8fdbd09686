"""What is known of the cards of one level of a deck: a group stands for all that is inside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.compiler.compilation import Compilation
from app.compiler.findings import Finding, Shape
from app.compiler.problems import Problem, Severity
from app.document.groups import level_at
from app.document.words import within_groups
from cards.card import Kind
from cards.types import TENSOR
from resources.translations import tr, tr_count


class LevelReport:
    """Leads what was found on the cards of the plan to the cards of the level that is open.

    Args:
        compilation: of the whole deck.
        path: the ids of the groups that lead to the level; empty for the deck itself.
    """

    def __init__(self, compilation: Compilation, path: Sequence[str] = ()) -> None:
        self._compilation = compilation
        self._flat = compilation.flat
        self._path = tuple(path)
        graph = level_at(self._flat.root, self._path)
        self._level = graph if graph is not None else self._flat.root
        self._members: dict[str, list[str]] = {}
        for key, place in self._flat.paths.items():
            depth = len(self._path)
            if place[:depth] == self._path and len(place) > depth + 1:
                self._members.setdefault(place[depth], []).append(key)

    def node(self, key: str) -> str | None:
        """Return the card of this level that a card of the plan is, or is inside of; None where it lies elsewhere."""
        place, depth = self._flat.path(key), len(self._path)
        return place[depth] if len(place) > depth and place[:depth] == self._path else None

    def findings(self, found: Mapping[str, Finding]) -> dict[str, Finding]:
        """Return what is known of each card of the level.

        Args:
            found: of the checker, by card of the plan.
        """
        if not self._flat.paths:
            return dict(found)
        own = {node: found[key] for key in found if (node := self.node(key)) and node not in self._members}
        seen = {node: self._renamed(node, finding) for node, finding in own.items()}
        wrong = self._problems_inside()
        for node in self._members:
            seen[node] = self._of_group(node, found, wrong.get(node, ()))
        return seen

    def finding(self, key: str, found: Mapping[str, Finding]) -> Finding | None:
        """Return what is known of the card of this level that a card of the plan is, or is inside of."""
        if not self._flat.paths:
            return found.get(key)
        node = self.node(key)
        if node is None:
            return None
        if node in self._members:
            return self._of_group(node, found, self._problems_inside().get(node, ()))
        return self._renamed(node, found[key]) if key in found else None

    def problems(self) -> tuple[Problem, ...]:
        """Return the compiler's problems of the level's own cards; those inside groups are in their findings."""
        if not self._flat.paths:
            return self._compilation.problems
        own = []
        for problem in self._compilation.problems:
            node = self.node(problem.node) if problem.node else None
            if problem.node is None or (node is not None and node not in self._members):
                own.append(replace(problem, node=node))
        return tuple(own)

    def waiting(self, waiting: Mapping[str, str]) -> dict[str, str]:
        """Return which cards of the level wait for another one: its id on this level, or else its title."""
        if not self._flat.paths:
            return dict(waiting)
        seen: dict[str, str] = {}
        for key, other in waiting.items():
            node, source = self.node(key), self.node(other)
            if node is not None and node != source:
                seen.setdefault(node, source if source is not None else self._compilation.title(other))
            elif node is not None and node not in self._members:
                seen[node] = other
        return seen

    def _renamed(self, node: str, finding: Finding) -> Finding:
        return replace(finding, node=node, problems=tuple(replace(p, node=node) for p in finding.problems))

    def _problems_inside(self) -> dict[str, list[Problem]]:
        inside: dict[str, list[Problem]] = {}
        for problem in self._compilation.problems:
            node = self.node(problem.node) if problem.node else None
            if node is not None and node in self._members:
                inside.setdefault(node, []).append(problem)
        return inside

    def _of_group(self, node: str, found: Mapping[str, Finding], wrong: Sequence[Problem]) -> Finding:
        members = self._members[node]
        findings = [found[key] for key in members if key in found]
        numbers = [f.parameters for f in findings if f.parameters is not None and not self._closes(f.node)]
        shapes = self._shapes(node, found)
        problems = [*wrong, *(problem for finding in findings for problem in finding.problems)]
        total = sum(numbers) if numbers else None
        badge = group_badge([*shapes.values()][-1] if shapes else None, total)
        return Finding(node, badge, shapes, total, self._told(node, dict.fromkeys(problems)))

    def _closes(self, key: str) -> bool:
        """Tell whether a card counts parameters that its layers count already."""
        card = self._flat.graph.nodes[key].definition
        return card is not None and card.kind in (Kind.NETWORK_OUTPUT, Kind.APPLY)

    def _shapes(self, node: str, found: Mapping[str, Finding]) -> dict[str, Shape]:
        """Return the shape of each output of a group that has one, tensors last."""
        shapes: dict[str, Shape] = {}
        card = self._level.nodes[node].definition if node in self._level.nodes else None
        for output in sorted(card.outputs, key=lambda output: output.type is TENSOR) if card else ():
            key, name = self._behind(node, output.name)
            finding = found.get(key)
            if finding is not None and name in finding.shapes:
                shapes[output.name] = finding.shapes[name]
        return shapes

    def _behind(self, node: str, name: str) -> tuple[str, str]:
        """Return the card of the plan and its output behind an output of a group."""
        level, path = self._level, (*self._path, node)
        while (inside := level.nodes[path[-1]].inner) is not None:
            end = next((e.ends[0] for e in inside.exposed if e.output and e.name == name), None)
            if end is None:
                break
            level, path, name = inside, (*path, end.node), end.socket
        return self._flat.keys.get(path, ""), name

    def _told(self, node: str, problems: Mapping[Problem, None]) -> tuple[Problem, ...]:
        """Say on a group what is wrong inside: on its own inputs where it is about them, else the first and a count."""
        worst = sorted(problems, key=lambda problem: problem.severity is not Severity.ERROR)
        own, inside = [], []
        for problem in worst:
            name = self._outer_name(problem)
            if name:
                own.append(replace(problem, node=node, input=name))
            elif problem.node is not None:
                inside.append(problem)
        if inside:
            first = inside[0]
            more = [tr("{count} more inside.", count=len(inside) - 1)] if len(inside) > 1 else []
            text = " ".join([f"{self._inner_title(first.node or '')}: {first.text}", *more])
            own.append(Problem(text, node, None, first.severity))
        return tuple(dict.fromkeys(own))

    def _inner_title(self, key: str) -> str:
        """Return how a card is called by who looks at its group from this level."""
        place = self._flat.path(key)
        titles = []
        level = self._level
        for number, name in enumerate(place[len(self._path) :]):
            if number:
                titles.append(level.title(name))
            level = level.nodes[name].inner or level
        return within_groups(titles[::-1])

    def _outer_name(self, problem: Problem) -> str | None:
        """Return the input of the group on this level that an input inside is, if it is shown outside."""
        if problem.node is None or problem.input is None:
            return None
        place, name = list(self._flat.path(problem.node)), problem.input
        while len(place) > len(self._path) + 1:
            inside = level_at(self._flat.root, tuple(place[:-1]))
            key = place.pop()
            found = next(
                (
                    entry.name
                    for entry in (inside.exposed if inside else ())
                    if not entry.output
                    and not entry.hidden
                    and any((end.node, end.socket) == (key, name) for end in entry.ends)
                ),
                None,
            )
            if found is None:
                return None
            name = found
        return name


def group_badge(shape: Shape | None, parameters: int | None) -> str:
    """Return the line under a group's title: what it gives, and the parameters of all that is inside."""
    parts = []
    if shape is not None:
        parts.append(" × ".join(tr("any") if axis is None else str(axis) for axis in shape) or tr("one number"))
    if parameters:
        parts.append(tr_count("{count:,} parameter", "{count:,} parameters", parameters))
    return " · ".join(parts)
