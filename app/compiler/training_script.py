"""The part of a script that trains: compile, a place for the data, and fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.compiler.findings import Shape
from app.compiler.plan import Argument, Step
from app.compiler.python_text import call, comment, literal

_RULER = "# " + "-" * 78
_FIT = ("epochs", "batch_size", "shuffle")
# What the script does in places of its own, or leaves to whoever changes it.
_ELSEWHERE = frozenset(
    {"network", "training_data", "validation_data", "optimizer", "loss", "metrics", "callbacks", "precision", "seed"}
)


@dataclass(frozen=True)
class Training:
    """What a script needs to know to train.

    Attributes:
        step: of the Train card.
        loss: the call that makes the loss, where the engine chose it; empty where a card is linked.
        metrics: likewise for the metrics; None where cards are linked.
        volume: shape of one volume, as it comes to the network.
        labels: what the labels are, in words, with their shape.
        columns: number of columns into which class numbers are spread; 0 where they stay numbers.
        column: whether labels are one number a row.
        prepared: titles of the cards that prepare the volumes.
        usual: values of the Train card that nobody has changed.
    """

    step: Step
    loss: str
    metrics: tuple[str, ...] | None
    volume: Shape
    labels: str
    columns: int = 0
    column: bool = False
    prepared: tuple[str, ...] = ()
    usual: Mapping[str, Argument] = field(default_factory=dict)

    @property
    def validated(self) -> bool:
        """Whether there are volumes to test on."""
        return self.step.arguments.get("validation_data") is not None


def training_lines(training: Training, text: Callable[[Argument], str]) -> list[str]:
    """Return the script's lines from ``model.compile`` to its end.

    Args:
        training: what is trained, and how.
        text: writes what an input of the Train card takes.
    """
    given = training.step.arguments
    loss = training.loss or text(given["loss"])
    metrics = list(training.metrics) if training.metrics is not None else None
    compiled = [
        f"optimizer={text(given['optimizer'])}",
        f"loss={loss}",
        *([f"metrics=[{', '.join(metrics)}]"] if metrics else []),
        *([f"metrics={text(given['metrics'])}"] if metrics is None else []),
    ]
    return [
        "",
        call("model.compile", compiled),
        *(["", *_left_out(training)] if _left_out(training) else []),
        "",
        "",
        *_data_lines(training),
        "",
        "",
        *_main_lines(training, text),
    ]


def _left_out(training: Training) -> list[str]:
    """Tell in comments what the Train card says and the script does not do."""
    odd = [
        f"{name} = {literal(value)}"
        for name, value in training.step.arguments.items()
        if name not in _ELSEWHERE and name not in _FIT and not isinstance(value, tuple) and value is not None
        if value != training.usual.get(name)
    ]
    return [comment(f"Voxdeck's Train card also says {', '.join(odd)}; this script does not do that.")] if odd else []


def _data_lines(training: Training) -> list[str]:
    parts = ("train", "val") if training.validated else ("train",)
    shape = ", ".join("any" if axis is None else str(axis) for axis in training.volume)
    prepared = f", after {', '.join(training.prepared)}" if training.prepared else ""
    lines = [
        _RULER,
        "# Your data go here. The network learns from two arrays:",
        comment(f"  volumes: float32 (count, {shape}){prepared}"),
        comment(f"  labels: {training.labels}"),
        _RULER,
        "def load_data():",
        '    """Return volumes and labels to learn from, and those to test on, if any."""',
        '    arrays = numpy.load("data.npz")',
    ]
    given = [f'(arrays["{part}_images"], {_labels(training, part)})' for part in parts]
    return [*lines, f"    return {', '.join(given)}{'' if training.validated else ', None'}"]


def _labels(training: Training, part: str) -> str:
    labels = f'arrays["{part}_labels"]'
    if training.columns:
        return f"keras.utils.to_categorical({labels}, {training.columns})"
    return f'{labels}[..., None].astype("float32")' if training.column else labels


def _main_lines(training: Training, text: Callable[[Argument], str]) -> list[str]:
    given = training.step.arguments
    fit = ["*training", *(["validation_data=validation"] if training.validated else [])]
    fit += [f"{name}={literal(given[name])}" for name in _FIT if name in given]
    if given.get("callbacks"):
        fit.append(f"callbacks={text(given['callbacks'])}")
    return [
        'if __name__ == "__main__":',
        "    model.summary()",
        '    # model.load_weights("model.keras")  # to go on from a trained model of this shape',
        f"    training, {'validation' if training.validated else '_'} = load_data()",
        call("model.fit", fit, indent="    "),
        '    model.save("trained.keras")',
        "",
    ]
