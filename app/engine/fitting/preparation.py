"""Before the first step: the deck is checked, its data and its Train card are found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.compiler import Plan, Problem, Reference, Severity, Step, compile_graph, steps_behind
from app.document.graph import Graph
from app.engine.checks.checking import PlanChecker
from app.engine.checks.choices import Choice
from app.engine.checks.outcomes import NetworkOut
from app.engine.checks.train_checks import choice_for
from app.engine.data.dataset import Dataset, Progress
from app.engine.failures import RunFailed
from cards.card import Kind
from resources.translations import tr


@dataclass(frozen=True)
class Preparation:
    """All that one Train card needs, checked.

    Attributes:
        plan: the steps behind the Train card, itself the last.
        train: its step.
        datasets: by the output that gives them.
        choice: loss, metrics and the form of the labels.
        found: what is known of the network.
        warnings: what is odd, but stops nothing.
    """

    plan: Plan
    train: Step
    datasets: Mapping[Reference, Dataset]
    choice: Choice
    found: NetworkOut
    warnings: tuple[str, ...]

    @property
    def units(self) -> int:
        """Values in one answer of the network, or in its answer for one voxel."""
        return self.found.spec.last

    @property
    def gives_logits(self) -> bool:
        """Whether the network's answers are no probabilities yet."""
        return self.found.spec.gives_logits

    @property
    def network(self) -> Reference:
        """The network that is trained."""
        return _reference(self.train, "network")

    @property
    def training(self) -> Dataset:
        """The volumes to learn from."""
        return self.datasets[_reference(self.train, "training_data")]

    @property
    def validation(self) -> Dataset | None:
        """The volumes to test on, if any; chance changes none of them."""
        value = self.train.arguments.get("validation_data")
        return self.datasets[value].at(None) if isinstance(value, Reference) else None

    @property
    def settled(self) -> dict[str, dict[str, Any]]:
        """What the data settled on the cards behind them, by node, so that other volumes are prepared alike."""
        found = {source.node: dict(dataset.settled) for source, dataset in self.datasets.items()}
        return {node: values for node, values in found.items() if values}

    @property
    def titles(self) -> dict[str, str]:
        """How the cards are called, by node."""
        return {step.node: step.title for step in self.plan.steps}

    def setting(self, name: str) -> Any:
        """Return a value of the Train card."""
        return self.train.arguments.get(name)


def prepare(graph: Graph, base: str, node: str | None, progress: Progress) -> Preparation:
    """Check a deck and find what its Train card needs.

    Args:
        graph: of the deck.
        base: folder from which relative paths in it are read.
        node: the Train card, or None for the only one.
        progress: told how far the look through many files is.

    Raises:
        RunFailed: the deck cannot be trained; the message is its first problem.
    """
    compilation = compile_graph(graph, base)
    if compilation.errors:
        problem = compilation.errors[0]
        raise RunFailed(_told(problem, compilation.title(problem.node) if problem.node else ""))
    train = _train_step(compilation.plan, node)
    plan = Plan(tuple(steps_behind(compilation.plan, train.node)), {}, base)
    checker = PlanChecker(progress)
    warnings = []
    for finding in checker.check(plan):
        for problem in finding.problems:
            told = _told(problem, compilation.title(finding.node))
            if problem.severity is Severity.ERROR:
                raise RunFailed(told)
            warnings.append(told)
    network = checker.results[_reference(train, "network")]
    if not isinstance(network, NetworkOut):
        raise TypeError(f"{train.node} is not linked to a network.")
    datasets = checker.datasets
    choice = choice_for(
        train,
        {step.node: step for step in plan.steps},
        network.spec,
        datasets[_reference(train, "training_data")].spec,
    )
    return Preparation(plan, train, datasets, choice, network, tuple(warnings))


def _told(problem: Problem, title: str) -> str:
    return f"{title}: {problem.text}" if title else problem.text


def _train_step(plan: Plan, node: str | None) -> Step:
    steps = plan.of_kind(Kind.TRAIN)
    if node is not None:
        steps = tuple(step for step in steps if step.node == node)
    if not steps:
        raise RunFailed(tr("The deck has no Train card. Add one and link a network and training data to it."))
    if len(steps) > 1:
        named = ", ".join(step.title for step in steps)
        raise RunFailed(
            tr("The deck has {count} Train cards ({names}). Leave only one of them.", count=len(steps), names=named)
        )
    return steps[0]


def _reference(step: Step, name: str) -> Reference:
    value = step.arguments[name]
    if not isinstance(value, Reference):
        raise TypeError(f"{name} of {step.node} is not linked.")
    return value
