"""The part of a script that trains: compile, a place for the data, and fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.compiler.findings import Shape
from app.compiler.plan import Argument, Step
from app.compiler.python_text import call, comment, literal

_RULER = "# " + "-" * 78
_FIT = ("epochs", "batch_size", "shuffle")
# Inputs of the Train card that the script heeds, each in its place.
HEEDED = frozenset(
    {
        *("network", "training_data", "validation_data", "optimizer", "loss", "metrics", "callbacks", *_FIT),
        *("precision", "seed", "clip_gradients", "clip_at", "gradient_accumulation_steps", "class_weights"),
        *("warm_start", "xla"),
    }
)
# Those that it does not heed, and why.
LEFT_OUT = {
    "previews": "they are made for Voxdeck's own window",
    "threads": "it belongs to the computer; TensorFlow takes all processors by itself",
    "onednn": "TensorFlow reads it at its start: set TF_ENABLE_ONEDNN_OPTS to 1 or 0 in the environment",
    "measure": "Voxdeck tries what is fastest on its computer; no more than the last digits depend on it",
}
_CLIPS = {"norm": "clipnorm", "value": "clipvalue", "global_norm": "global_clipnorm"}
_XLA = {"on": True, "off": False}
_BALANCED = '''
def balanced(labels):
    """Return a weight for each label: all classes count alike in the loss, however rare they are."""
    labels = labels.astype("int64")
    counts = numpy.bincount(labels.ravel())
    weights = counts.sum() / (numpy.count_nonzero(counts) * numpy.maximum(counts, 1))
    return weights.astype("float32")[labels]
'''
_WARM = '''
def take_weights(path):
    """Begin with the weights of another network, where layers have the same name and shapes."""
    others = {layer.name: layer for layer in keras.models.load_model(path, compile=False).layers}
    for layer in model.layers:
        given = others[layer.name].get_weights() if layer.name in others else []
        if given and [w.shape for w in given] == [w.shape for w in layer.get_weights()]:
            layer.set_weights(given)
'''


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
        warm: file of the network whose weights are begun with; empty where they are new.
    """

    step: Step
    loss: str
    metrics: tuple[str, ...] | None
    volume: Shape
    labels: str
    columns: int = 0
    column: bool = False
    prepared: tuple[str, ...] = ()
    warm: str = ""

    @property
    def balanced(self) -> bool:
        """Whether rare classes count as much as frequent ones."""
        return self.step.arguments.get("class_weights", "none") != "none"

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
    optimizer = _optimizer_lines(given, text)
    compiled = [
        f"optimizer={'optimizer' if optimizer else text(given['optimizer'])}",
        f"loss={loss}",
        *([f"metrics=[{', '.join(metrics)}]"] if metrics else []),
        *([f"metrics={text(given['metrics'])}"] if metrics is None else []),
        *([f"jit_compile={_XLA[str(given['xla'])]}"] if given.get("xla") in _XLA else []),
    ]
    return [
        "",
        *optimizer,
        call("model.compile", compiled),
        "",
        *_notes(given),
        *(["", *_WARM.splitlines()] if training.warm else []),
        *(["", *_BALANCED.splitlines()] if training.balanced else []),
        "",
        "",
        *_data_lines(training),
        "",
        "",
        *_main_lines(training, text),
    ]


def _optimizer_lines(given: Mapping[str, Argument], text: Callable[[Argument], str]) -> list[str]:
    """Write an optimizer that cuts and averages gradients as the Train card says; nothing where it says neither."""
    lines = []
    if clip := _CLIPS.get(str(given.get("clip_gradients"))):
        lines.append(f"optimizer.{clip} = {literal(given['clip_at'])}")
    steps = given.get("gradient_accumulation_steps")
    if isinstance(steps, int) and steps > 1:
        lines.append(f"optimizer.gradient_accumulation_steps = {steps}")
    named = isinstance(given["optimizer"], str)
    made = text(given["optimizer"])
    return [f"optimizer = {f'keras.optimizers.get({made})' if named else made}", *lines] if lines else []


def _notes(given: Mapping[str, Argument]) -> list[str]:
    """Tell in comments what the script does not do of what the Train card says, or does otherwise."""
    lines = ["# Of the Train card in Voxdeck this script leaves out:"]
    for name, why in LEFT_OUT.items():
        value = given.get(name)
        lines.append(comment(f"- {name}{'' if value is None else f' = {literal(value)}'}: {why}."))
    if given.get("precision") == "auto":
        lines.append("# Voxdeck chooses the precision by the device; here it is Keras' own, float32.")
    if given.get("xla", "auto") == "auto":
        lines.append("# Voxdeck measures whether XLA is faster; here Keras decides.")
    if given.get("shuffle"):
        lines.append("# Voxdeck and Keras shuffle in orders of their own, so the numbers of a run differ a little.")
    return lines


def _data_lines(training: Training) -> list[str]:
    parts = ("train", "val") if training.validated else ("train",)
    shape = ", ".join("any" if axis is None else str(axis) for axis in training.volume)
    prepared = f", after {', '.join(training.prepared)}" if training.prepared else ""
    weighted = (
        ["# Rare classes count as much as frequent ones, by a weight for each label."] if training.balanced else []
    )
    more = "; then weights of the former" if training.balanced else ""
    lines = [
        _RULER,
        "# Your data go here. The network learns from two arrays:",
        comment(f"  volumes: float32 (count, {shape}){prepared}"),
        comment(f"  labels: {training.labels}"),
        *weighted,
        _RULER,
        "def load_data():",
        f'    """Return volumes and labels to learn from, and those to test on, if any{more}."""',
        '    arrays = numpy.load("data.npz")',
    ]
    given = [f'(arrays["{part}_images"], {_labels(training, part)})' for part in parts]
    if not training.validated:
        given.append("None")
    if training.balanced:
        given.append('balanced(arrays["train_labels"])')
    return [*lines, call("return ", given, indent="    ")]


def _labels(training: Training, part: str) -> str:
    labels = f'arrays["{part}_labels"]'
    if training.columns:
        return f"keras.utils.to_categorical({labels}, {training.columns})"
    return f'{labels}[..., None].astype("float32")' if training.column else labels


def _main_lines(training: Training, text: Callable[[Argument], str]) -> list[str]:
    given = training.step.arguments
    fit = ["*training", *(["sample_weight=weights"] if training.balanced else [])]
    fit += ["validation_data=validation"] if training.validated else []
    parts = ["training", "validation" if training.validated else "_", *(["weights"] if training.balanced else [])]
    fit += [f"{name}={literal(given[name])}" for name in _FIT if name in given]
    if given.get("callbacks"):
        fit.append(f"callbacks={text(given['callbacks'])}")
    return [
        'if __name__ == "__main__":',
        "    model.summary()",
        f"    take_weights({literal(training.warm)})"
        if training.warm
        else '    # model.load_weights("model.keras")  # to go on from a trained model of this shape',
        f"    {', '.join(parts)} = load_data()",
        call("model.fit", fit, indent="    "),
        '    model.save("trained.keras")',
        "",
    ]
