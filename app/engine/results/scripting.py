"""Takes the network of a deck out as a Keras script, with the training where the deck has one that is sound."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.compiler import Compilation, Plan, Reference, Severity, Shape, Step, compile_graph, steps_behind
from app.compiler.python_text import literal
from app.compiler.script import network_script
from app.compiler.training_script import Training
from app.document.deck_file import write_whole
from app.document.graph import Graph
from app.engine.checks.checking import PlanChecker
from app.engine.checks.choices import Encoding
from app.engine.checks.outcomes import NetworkOut
from app.engine.checks.run_checks import warm_source
from app.engine.checks.train_checks import choice_for
from app.engine.data.dataset import DatasetSpec
from app.engine.factories import find_factory
from app.engine.failures import RunFailed
from cards.card import Kind
from resources.translations import tr

_OF_OURS = "cards.keras_layers"


def export_script(graph: Graph, base: str, target: Path) -> dict[str, Any]:
    """Write the network of a deck as a Keras script.

    Returns:
        The file, the number of parameters, and whether the script trains.

    Raises:
        RunFailed: the deck has no sound network.
        OSError: the file cannot be written.
    """
    compilation = compile_graph(graph, base)
    output, train = _network(compilation)
    checker = PlanChecker()
    found = _Found(compilation, checker, output)
    found.check(output)
    training = _training(compilation.plan, checker, train) if train and found.is_sound(train.node) else None
    text = network_script(
        compilation.plan,
        output,
        found.shapes,
        _defaults,
        precision=str(train.arguments.get("precision") or "float32").replace("auto", "float32") if train else "float32",
        training=training,
    )
    write_whole(target, text.encode())
    return {"file": str(target), "parameters": found.parameters, "trains": training is not None}


class _Found:
    """What the checker says of the steps that a script needs.

    Attributes:
        shapes: of what each step gives.
        parameters: of the whole network.
    """

    def __init__(self, compilation: Compilation, checker: PlanChecker, output: str) -> None:
        self._compilation, self._checker, self._output = compilation, checker, output
        self.shapes: dict[str, Shape] = {}
        self.parameters: int | None = None

    def check(self, node: str) -> None:
        """Check all that a node needs.

        Raises:
            RunFailed: one of the cards has an error.
        """
        plan = self._compilation.plan
        for finding in self._checker.check(Plan(tuple(steps_behind(plan, node)), {}, plan.base)):
            for problem in finding.problems:
                if problem.severity is Severity.ERROR:
                    raise RunFailed(f"{self._compilation.title(finding.node)}: {problem.text}")
            if "output" in finding.shapes:
                self.shapes[finding.node] = finding.shapes["output"]
            self.parameters = finding.parameters if finding.node == self._output else self.parameters

    def is_sound(self, node: str) -> bool:
        """Tell whether a node and all that it needs has no error."""
        try:
            self.check(node)
        except RunFailed:
            return False
        return True


def _network(compilation: Compilation) -> tuple[str, Step | None]:
    """Return the Output card whose network is written, and the Train card that trains it.

    Raises:
        RunFailed: there is none, or it is not clear which.
    """
    plan = compilation.plan
    trains = plan.of_kind(Kind.TRAIN)
    if len(trains) == 1 and isinstance(network := trains[0].arguments.get("network"), Reference):
        return network.node, trains[0]
    outputs = plan.of_kind(Kind.NETWORK_OUTPUT)
    if len(outputs) == 1:
        return outputs[0].node, None
    if compilation.errors:
        first = compilation.errors[0]
        raise RunFailed(f"{compilation.title(first.node)}: {first.text}" if first.node else first.text)
    raise RunFailed(tr("The deck has {count} Output cards. Link one of them to a Train card.", count=len(outputs)))


def _training(plan: Plan, checker: PlanChecker, train: Step) -> Training | None:
    """Return how the network is trained, or None where its data are none that a script can name."""
    network, data = train.arguments["network"], train.arguments["training_data"]
    if not isinstance(network, Reference) or not isinstance(data, Reference):
        return None
    result, spec = checker.results[network], checker.datasets[data].spec
    if not isinstance(result, NetworkOut) or len(result.spec.inputs) != 1:
        return None
    choice = choice_for(train, {step.node: step for step in plan.steps}, result.spec, spec)
    units = result.spec.last
    metrics = tuple(written(metric) for metric in choice.make_metrics()) if choice.make_metrics else None
    return Training(
        train,
        loss=written(choice.make_loss()) if choice.make_loss else "",
        metrics=metrics,
        volume=spec.shape,
        labels=_label_words(spec, units),
        columns=units if choice.encoding is Encoding.ONE_HOT else 0,
        column=choice.encoding is Encoding.COLUMN,
        prepared=tuple(step.title for step in steps_behind(plan, data.node)),
        warm=_warm(train, plan.base),
    )


def _warm(train: Step, base: str) -> str:
    path = train.arguments.get("warm_start")
    source = warm_source(path, base) if isinstance(path, str) and path else None
    return str(source.resolve()) if source else ""


def _label_words(spec: DatasetSpec, units: int) -> str:
    if spec.masks:
        shape = ", ".join("any" if axis is None else str(axis) for axis in spec.shape[:3])
        return f"masks of class numbers from 0 to {len(spec.class_names) - 1}, uint8 (count, {shape})"
    if spec.target_channels:
        shape = ", ".join("any" if axis is None else str(axis) for axis in (*spec.shape[:3], spec.target_channels))
        return f"volumes to find, float32 (count, {shape})"
    if not spec.class_names:
        return f"what the network is to answer, (count, {units})"
    names = ", ".join(f"{number} {name}" for number, name in enumerate(spec.class_names[:12]))
    return f"one class number a volume, int (count,): {names}"


def written(made: Any) -> str:
    """Write the call that makes an object of Keras, from what it says of itself.

    Args:
        made: a loss, a metric or the like.
    """
    kind = type(made)
    parameters = inspect.signature(kind).parameters
    config = {name: value for name, value in made.get_config().items() if name in parameters}
    arguments = [
        f"{name}={literal(tuple(value) if isinstance(value, list) else value)}"
        for name, value in config.items()
        if value != parameters[name].default and name != "dtype" and _is_plain(value)
    ]
    if kind.__module__.startswith(_OF_OURS):
        return f"keras_layers.{kind.__name__}({', '.join(arguments)})"
    module = "losses" if ".losses." in kind.__module__ else "metrics"
    return f"keras.{module}.{kind.__name__}({', '.join(arguments)})"


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, bool | int | float | str | list | tuple)


def _defaults(factory: str) -> Mapping[str, Any]:
    """Return the defaults of a class and of those that it is made from, which take what it passes on."""
    made_by = find_factory(factory)
    found: dict[str, Any] = {}
    classes = reversed(inspect.getmro(made_by)) if inspect.isclass(made_by) else ()
    makers = [vars(made)["__init__"] for made in classes if "__init__" in vars(made)]
    for maker in makers or [made_by]:
        parameters = inspect.signature(maker).parameters.values()
        found |= {entry.name: entry.default for entry in parameters if entry.default is not entry.empty}
    return found
