"""Checks a plan step by step; what was found out once is remembered by its content."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import log2
from pathlib import Path
from typing import Any

from app.compiler import Argument, Finding, Plan, Problem, Reference, Severity, Step, tensors_of
from app.engine.builder import lender
from app.engine.checks.layer_checks import check_apply, check_layer, check_object
from app.engine.checks.network_checks import check_input, check_network
from app.engine.checks.outcomes import DatasetOut, Outcome, Recipe, Result, TensorSpec, failed, has_error
from app.engine.checks.stamps import stamp
from app.engine.checks.train_checks import check_train
from app.engine.data import registry
from app.engine.data.bad_files import BadFiles
from app.engine.data.dataset import DataError, Dataset, DatasetSpec, Progress, no_progress
from app.engine.free_memory import free_memory
from cards import catalog
from cards.card import Kind
from resources.translations import number, tr, tr_count

_REMEMBERED = 20_000
_SHOWN = 5


@dataclass
class Knowledge:
    """What is known in the course of one check.

    Attributes:
        plan: what is checked.
        results: of the steps that were sound, by output.
        parameters: of each layer's node.
        steps: of the plan, by node.
        progress: told how far the look through many files is.
        calls: the tensors on which each layer was called so far, by the node that made it.
    """

    plan: Plan
    results: dict[Reference, Result] = field(default_factory=dict)
    parameters: dict[str, int] = field(default_factory=dict)
    steps: dict[str, Step] = field(default_factory=dict)
    progress: Progress = no_progress
    calls: dict[str, list[tuple[TensorSpec, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Index the steps."""
        self.steps = {step.node: step for step in self.plan.steps}

    def take_calls(self, step: Step, outcome: Outcome) -> None:
        """Keep what a layer was called on and how many parameters it has; a shared layer has them once."""
        if step.kind is Kind.LAYER and outcome.parameters:
            self.parameters[step.node] = outcome.parameters
            lent = [source for source in step.references() if source.output == "layer"]
            for source, count in zip(lent, outcome.details.get("lent_parameters", ()), strict=False):
                self.parameters[step.node] -= count
                self.parameters[source.node] = max(count, self.parameters.get(source.node, 0))
        if step.kind is Kind.APPLY and (count := outcome.details["shared_parameters"]):
            self.parameters[lender(step).node] = count
        node = lender(step).node if step.kind is Kind.APPLY else step.node
        tensors = tuple(self.results[reference] for reference in tensors_of(step))
        if tensors and all(isinstance(tensor, TensorSpec) for tensor in tensors):
            self.calls.setdefault(node, []).append(tensors)  # type: ignore[arg-type]

    def result(self, argument: Argument) -> Result | None:
        """Return what a reference stands for, or None where it is none or its step failed."""
        return self.results.get(argument) if isinstance(argument, Reference) else None


class PlanChecker:
    """Checks plans, each quickly for what it shares with earlier ones.

    Attributes:
        asked: steps for which nothing was remembered, since the beginning.
        results: what the sound steps of the last plan gave, by output.
    """

    def __init__(self, progress: Progress = no_progress) -> None:
        """Begin with nothing remembered; ``progress`` is told how far the look through many files is."""
        self._memory: OrderedDict[Hashable, Outcome] = OrderedDict()
        self._progress = progress
        self.asked = 0
        self.results: dict[Reference, Result] = {}

    def check(self, plan: Plan) -> Iterator[Finding]:
        """Yield the finding of each step as soon as it is known; steps that need a failed one are left out."""
        known = Knowledge(plan, progress=self._progress)
        self.results = known.results
        for step in plan.steps:
            if any(reference not in known.results for reference in step.references()):
                continue
            outcome = self._outcome(step, known)
            for name, result in outcome.results.items():
                known.results[Reference(step.node, name)] = result
            if outcome.results:
                known.take_calls(step, outcome)
            yield outcome.finding(step.node)

    @property
    def datasets(self) -> dict[Reference, Dataset]:
        """The datasets of the last plan, by output."""
        return {reference: out.dataset for reference, out in self.results.items() if isinstance(out, DatasetOut)}

    def _outcome(self, step: Step, known: Knowledge) -> Outcome:
        if step.kind is Kind.NETWORK_OUTPUT:
            # What it tells follows from sums over all that lies behind it: as quick to find as to look up.
            return check_network(step, known.plan, known.results, known.parameters)
        key = (step.card, _keys(step.arguments, known), _keys(step.call, known), _outside(step, known))
        outcome = self._memory.get(key)
        if outcome is None:
            self.asked += 1
            outcome = _check(step, known, key)
            if step.kind is Kind.DATA and has_error(outcome.problems):
                # Files may be mended without a change of their folder; what is known of each is remembered elsewhere.
                return outcome
            self._memory[key] = outcome
            if len(self._memory) > _REMEMBERED:
                self._memory.popitem(last=False)
        else:
            self._memory.move_to_end(key)
        return outcome


def _keys(arguments: Mapping[str, Argument], known: Knowledge) -> Hashable:
    return tuple((name, _key(value, known)) for name, value in arguments.items())


def _key(value: Argument, known: Knowledge) -> Hashable:
    if isinstance(value, Reference):
        return known.results[value].key
    if isinstance(value, tuple):
        return tuple(_key(entry, known) for entry in value)
    # 1, 1.0 and True are equal, but not the same.
    return (type(value).__name__, value)


def _outside(step: Step, known: Knowledge) -> Hashable:
    """Return what a step depends on beside its inputs: the files that it names, by size and time of change."""
    card = catalog.find(step.card)
    if step.kind is Kind.LAYER and not step.call:
        return "lent"
    if step.kind is Kind.NETWORK_INPUT:
        return step.node
    if step.kind is Kind.APPLY:
        return tuple(known.calls.get(lender(step).node, ()))
    if step.kind is Kind.TRAIN:
        # How much memory is free changes all the while: in steps of some 15 % it counts.
        free = free_memory()[1]
        rest = stamp(Path(known.plan.base) / str(step.arguments.get("warm_start") or ""))
        return (round(5 * log2(free)) if free else None, rest)
    if card is None or step.kind is not Kind.DATA:
        return None
    paths = [step.arguments.get(socket.name) for socket in card.inputs if socket.path]
    return tuple(stamp(Path(known.plan.base) / Path(path).expanduser()) for path in paths if isinstance(path, str))


def _check(step: Step, known: Knowledge, key: Hashable) -> Outcome:
    check = _BY_KIND.get(step.kind)
    if check is None:
        return failed(tr("{card} is of a kind that this version cannot make.", card=step.title))
    return check(step, known, key)


def _check_data(step: Step, known: Knowledge, _key: Hashable) -> Outcome:
    arguments = {name: _dataset(value, known) for name, value in step.arguments.items()}
    try:
        made = registry.make(step.factory, arguments, Path(known.plan.base), known.progress)
    except BadFiles as error:
        bad = [{"name": entry.name, "reason": entry.reason} for entry in error.bad]
        return replace(failed(str(error)), details={"bad": bad})
    except DataError as error:
        return failed(str(error))
    first = next(iter(made.values())).spec
    return Outcome(
        results={name: DatasetOut(dataset) for name, dataset in made.items()},
        badge=first.words() if len(made) == 1 else _counts([dataset.spec.count for dataset in made.values()], first),
        shapes={name: dataset.spec.shape for name, dataset in made.items()},
        problems=(*_left_out(step, first.left_out), *_notes(step, first.notes)),
        details={
            "volumes": {name: dataset.spec.count for name, dataset in made.items()},
            "classes": list(first.class_names),
            "dtype": str(first.dtype),
            "bytes": first.nbytes,
            "left_out": list(first.left_out),
        },
    )


def _counts(counts: Sequence[int], spec: DatasetSpec) -> str:
    numbers = " + ".join(map(number, counts))
    return tr("{counts} rows", counts=numbers) if spec.rows else tr("{counts} volumes", counts=numbers)


def _left_out(step: Step, reasons: Sequence[str]) -> tuple[Problem, ...]:
    """Tell, on the card that reads them, how many files or rows are left out, and why the first are."""
    name = next((name for name in ("bad_files", "bad_rows") if name in step.arguments), None)
    if not reasons or name is None:
        return ()
    shown, more = "; ".join(reasons[:_SHOWN]), len(reasons) - _SHOWN
    if more > 0:
        shown = tr("{reasons}; and {count} more", reasons=shown, count=more)
    count = len(reasons)
    if name == "bad_rows":
        text = tr_count(
            "{count:,} row is left out: {reasons}.", "{count:,} rows are left out: {reasons}.", count, reasons=shown
        )
    else:
        text = tr_count(
            "{count:,} file is left out: {reasons}.", "{count:,} files are left out: {reasons}.", count, reasons=shown
        )
    return (Problem(text, input=name, severity=Severity.WARNING),)


def _notes(step: Step, notes: Sequence[str]) -> tuple[Problem, ...]:
    """Tell, on the card that reads them, what files were taken for."""
    if "folder" not in step.arguments:
        return ()
    return tuple(Problem(note, input="folder", severity=Severity.WARNING) for note in notes[:_SHOWN])


def _dataset(value: Argument, known: Knowledge) -> Any:
    result = known.result(value)
    return result.dataset if isinstance(result, DatasetOut) else value


def _check_object(step: Step, known: Knowledge, key: Hashable) -> Outcome:
    return check_object(step, _maker(known), key)


def _check_layer(step: Step, known: Knowledge, key: Hashable) -> Outcome:
    return check_layer(step, known.results, _maker(known), key)


def _check_apply(step: Step, known: Knowledge, _key: Hashable) -> Outcome:
    return check_apply(step, known.results, _maker(known), known.calls.get(lender(step).node, ()))


def _check_input(step: Step, known: Knowledge, _key: Hashable) -> Outcome:
    result = known.result(step.arguments.get("dataset"))
    return check_input(step, result.dataset.spec if isinstance(result, DatasetOut) else None)


def _check_train(step: Step, known: Knowledge, _key: Hashable) -> Outcome:
    return check_train(step, known.steps, known.results, known.plan.base)


def _maker(known: Knowledge) -> Callable[[Reference], Any]:
    def make(reference: Reference) -> Any:
        result = known.results[reference]
        return result.make() if isinstance(result, Recipe) else result

    return make


_BY_KIND: Mapping[Kind, Callable[[Step, Knowledge, Hashable], Outcome]] = {
    Kind.DATA: _check_data,
    Kind.OBJECT: _check_object,
    Kind.LAYER: _check_layer,
    Kind.APPLY: _check_apply,
    Kind.NETWORK_INPUT: _check_input,
    Kind.TRAIN: _check_train,
}
