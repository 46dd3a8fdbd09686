"""Compiles a graph: resolves parameters, finds what is wrong without Keras, and orders the rest into a plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.compiler.fix import Fix
from app.compiler.flattening import Flat, flattened
from app.compiler.ordering import one_loop, ordered
from app.compiler.plan import Argument, Plan, Reference, Step
from app.compiler.problems import Problem, Severity
from app.compiler.suggesting import Suggestions, bypass_fix, for_refused_value, for_rule
from app.document.bypass import objection, passed_over
from app.document.graph import Graph, Link, Node
from app.document.linking import LinkRefused, check_sockets
from app.document.words import one_of
from cards.card import Card, Input, Kind, Role, Value
from cards.rules import LINKED, Linked
from cards.types import LAYER
from cards.values import ValueRefused, as_argument, check_value
from resources.translations import tr


@dataclass(frozen=True)
class Compilation:
    """What came of a graph: the plan of all that is sound, and the problems of the rest.

    Plan and problems know nothing of groups; ``flat`` tells which card of the graph a name in them stands for.
    """

    plan: Plan
    problems: tuple[Problem, ...]
    flat: Flat = field(default_factory=Flat)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop training."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    def title(self, node: str) -> str:
        """Return how a card is called, with the groups in which it lies."""
        return self.flat.graph.title(node)

    def plain_title(self, node: str) -> str:
        """Return the same as it is kept in scripts, whatever language is spoken."""
        return self.flat.plain_title(node)


def compile_graph(graph: Graph, base: str = "") -> Compilation:
    """Compile a graph.

    Args:
        graph: any graph, also one with loops, unknown cards and missing links.
        base: folder from which relative paths in it are read.
    """
    flat = flattened(graph)
    return _Compiler(passed_over(flat.graph), base, flat).run()


@dataclass
class _Compiler:
    graph: Graph
    base: str
    flat: Flat
    steps: list[Step] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    waiting: dict[str, str] = field(default_factory=dict)
    failed: set[str] = field(default_factory=set)
    parameters: dict[Reference, Value] = field(default_factory=dict)

    def run(self) -> Compilation:
        self.suggestions = Suggestions(self.graph)
        order, looped = ordered(self.graph)
        self.used = self._needed_for_training()
        for key in order:
            self._compile_node(self.graph.nodes[key])
        if looped:
            self._report_loop(looped)
        return Compilation(Plan(tuple(self.steps), self.waiting, self.base), tuple(self.problems), self.flat)

    def _needed_for_training(self) -> set[str]:
        """Return the nodes from which links lead to a network's end or to training."""
        ends = {Kind.TRAIN, Kind.NETWORK_OUTPUT}
        waiting = [k for k, node in self.graph.nodes.items() if (card := node.definition) and card.kind in ends]
        found = set(waiting)
        while waiting:
            for link in self.graph.links_to(waiting.pop()):
                if link.source not in found:
                    found.add(link.source)
                    waiting.append(link.source)
        return found

    def _report_loop(self, looped: list[str]) -> None:
        loop = one_loop(self.graph, looped)
        names = ", ".join(self.graph.title(key) for key in loop)
        text = tr("These cards feed each other in a loop: {cards}. Remove one of the links between them.", cards=names)
        for key in looped:
            if key in loop:
                self.problems.append(Problem(text, key))
                self.failed.add(key)
            else:
                self.waiting[key] = loop[0]

    def _compile_node(self, node: Node) -> None:
        card = node.definition
        if card is None:
            self._fail(node, tr("This version does not know the card {card}. It is kept as it is.", card=node.card))
            return
        if node.bypassed:
            self._fail(node, objection(self.graph, node.id), bypass_fix())
            return
        before = len(self.problems)
        values, arguments = self._arguments(node, card)
        self._check_rules(node, card, values)
        if any(p.severity is Severity.ERROR for p in self.problems[before:]):
            self.failed.add(node.id)
            return
        if self._incomplete(node, card):
            return
        blocked = self._blocker(node)
        if blocked:
            self.waiting[node.id] = blocked
        elif card.kind is Kind.PARAMETER:
            for output in card.outputs:
                self.parameters[Reference(node.id, output.name)] = arguments["value"]  # type: ignore[assignment]
        else:
            self._add_step(node, card, arguments)

    def _add_step(self, node: Node, card: Card, arguments: Mapping[str, Argument]) -> None:
        roles = {socket.name: socket.role for socket in card.inputs}
        tensors = any(self.graph.links_into(node.id, s.name) for s in card.inputs if s.role is Role.CALL)
        defaults = card.defaults()
        call = {
            name: value for name, value in arguments.items() if roles[name] is Role.CALL and value != defaults[name]
        }
        self.steps.append(
            Step(
                node=node.id,
                title=self.graph.title(node.id),
                card=card.key,
                kind=card.kind,
                factory=card.factory,
                arguments={name: value for name, value in arguments.items() if roles[name] is Role.ARGUMENT},
                call=call if tensors else {},
                group=" › ".join(self.flat.groups.get(node.id, ())),
            )
        )

    def _blocker(self, node: Node) -> str | None:
        for link in self.graph.links_to(node.id):
            if link.source in self.failed:
                return link.source
            if link.source in self.waiting:
                return self.waiting[link.source]
        return None

    def _incomplete(self, node: Node, card: Card) -> bool:
        """Report required inputs that nothing feeds; tell whether the node cannot be made for it."""
        lent = any(
            (output := node.output(link.output)) and output.type is LAYER for link in self.graph.links_from(node.id)
        )
        severity = Severity.ERROR if node.id in self.used else Severity.WARNING
        incomplete = False
        for socket in card.inputs:
            if not socket.required or self.graph.links_into(node.id, socket.name):
                continue
            if socket.editable and node.value(socket.name) not in (None, ""):
                continue
            if socket.role is Role.CALL and lent:
                continue
            label, kind = tr(socket.label), one_of(socket.type.label)
            if socket.editable:
                text = tr("{input} is empty. Type a value or link one to it.", input=label)
            else:
                text = tr("{input} is not linked. Link {kind} to it.", input=label, kind=kind)
            fixes = self.suggestions.for_missing_link(node, socket)
            self.problems.append(Problem(text, node.id, socket.name, severity, fixes))
            incomplete = True
        if incomplete:
            self.failed.add(node.id)
        return incomplete

    def _arguments(self, node: Node, card: Card) -> tuple[dict[str, Value | Linked], dict[str, Argument]]:
        """Return the known values (for the rules) and all arguments of a node, reporting what is wrong with them."""
        values: dict[str, Value | Linked] = {}
        arguments: dict[str, Argument] = {}
        for socket in card.inputs:
            links = self.graph.links_into(node.id, socket.name)
            if not links and socket.editable and socket.name not in node.values:
                values[socket.name], arguments[socket.name] = socket.default, as_argument(socket, socket.default)
                continue
            sound = self._sound(node, socket, links)
            fed = self._fed(socket, sound)
            if isinstance(fed, Reference) or (socket.many and links):
                arguments[socket.name], values[socket.name] = fed, LINKED
                continue
            if links and not sound:
                values[socket.name] = LINKED  # what is wrong with the links is told already
                continue
            if not links and not socket.editable:
                continue
            value = fed if links else node.value(socket.name)
            try:
                values[socket.name] = known = check_value(socket, value)
                arguments[socket.name] = as_argument(socket, known)
            except ValueRefused as error:
                fixes = for_refused_value(socket) if not links else ()
                self.problems.append(Problem(str(error), node.id, socket.name, fixes=fixes))
        return values, arguments

    def _sound(self, node: Node, socket: Input, links: tuple[Link, ...]) -> tuple[Link, ...]:
        """Report links of a wrong type, and more than one into a single input; return the others."""
        sound: list[Link] = []
        for link in links:
            source = self.graph.nodes[link.source].definition
            try:
                if source is not None:
                    check_sockets(self.graph, link)
            except LinkRefused as error:
                self.problems.append(Problem(str(error), node.id, socket.name))
            else:
                sound.append(link)
        if len(sound) > 1 and not socket.many:
            text = tr(
                "{input} takes one link. Remove {extra} of its {count} links.",
                input=tr(socket.label),
                extra=len(sound) - 1,
                count=len(sound),
            )
            self.problems.append(Problem(text, node.id, socket.name))
        return tuple(sound)

    def _fed(self, socket: Input, links: tuple[Link, ...]) -> Argument:
        """Return what links give an input: the value of a parameter, a reference, or references in order."""
        references = tuple(Reference(link.source, link.output) for link in links)
        if socket.many:
            return references
        if not references:
            return None
        return self.parameters.get(references[0], references[0])

    def _check_rules(self, node: Node, card: Card, values: Mapping[str, Value | Linked]) -> None:
        labels = {socket.name: tr(socket.label) for socket in card.inputs}
        for rule in card.rules:
            objection = rule.objection(values, labels)
            if objection:
                fixes = for_rule(rule, card, values)
                self.problems.append(Problem(objection, node.id, rule.inputs[0], fixes=fixes))

    def _fail(self, node: Node, text: str, *fixes: Fix) -> None:
        self.problems.append(Problem(text, node.id, fixes=fixes))
        self.failed.add(node.id)
