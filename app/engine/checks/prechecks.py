"""What is checked before Keras is asked: where its own words mislead, or where it says nothing at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from app.compiler import Problem, Severity, Shape
from app.compiler.fix import Fix, set_value
from app.engine.checks import mending
from app.engine.settings import gpu_is_there
from app.engine.words import count_words, list_words, shape_words
from cards.card import Card
from cards.layers import image_values, images, volumes

_AXES = ("depth", "height", "width")
_SPATIAL = re.compile(
    r"(Conv|DepthwiseConv|SeparableConv|\w*Pooling|UpSampling|ZeroPadding|Cropping|SpatialDropout|"
    r"LocallyConnected|Random[A-Z]\w+|Resize|SqueezeExcite|SubpixelUpsampling|AttentionGate)([123])D(Transpose)?\Z"
)
_LEARN_ON_CHANNELS = frozenset({"BatchNormalization", "GroupNormalization", "LayerNormalization", "PReLU"})
_VALUE_BY_VALUE = frozenset({"Add", "Multiply", "Average", "Maximum", "Minimum", "Subtract"})


@dataclass(frozen=True, slots=True)
class Call:
    """A layer about to be called.

    Attributes:
        card: of the layer.
        arguments: for its factory; what links feed stands as it was made.
        shapes: of its inputs in order, without the batch.
    """

    card: Card
    arguments: Mapping[str, Any]
    shapes: Sequence[Shape]

    @property
    def name(self) -> str:
        """Keras' name of the layer."""
        return self.card.factory.rpartition(".")[2]

    @property
    def shape(self) -> Shape:
        """Shape of the first input."""
        return self.shapes[0] if self.shapes else ()

    @property
    def channels_first(self) -> bool:
        """Whether the channels stand before depth, height and width."""
        return self.arguments.get("data_format") == "channels_first"

    @property
    def spatial(self) -> Shape:
        """Depth, height and width (or fewer) of the first input."""
        return self.shape[1:] if self.channels_first else self.shape[:-1]

    @property
    def channels(self) -> int | None:
        """Channels of the first input; None where not known."""
        return self.shape[0] if self.channels_first else self.shape[-1]

    def label(self, name: str) -> str:
        """Return how an input is called on the card."""
        socket = self.card.input(name)
        return socket.label if socket else name


def check_call(call: Call) -> tuple[Problem, ...]:
    """Return what is wrong with a call; the first error hides what would follow from it."""
    found: list[Problem] = []
    for check in _CHECKS:
        for problem in check(call):
            found.append(problem)
            if problem.severity is Severity.ERROR:
                return tuple(found)
    return tuple(found)


def _warning(text: str, name: str | None = None, *fixes: Fix) -> Problem:
    return Problem(text, input=name, severity=Severity.WARNING, fixes=fixes)


def _check_axes(call: Call) -> Iterator[Problem]:
    found = _SPATIAL.match(call.name)
    if not found or not call.shapes:
        return
    count = int(found[2])
    if len(call.shape) == count + 1:
        return
    wanted = [*_AXES[-count:], "channels"]
    if call.channels_first:
        wanted = ["channels", *_AXES[-count:]]
    received = f"{count_words(len(call.shape), 'axis', 'axes')}: {shape_words(call.shape)}"
    fixes = () if call.channels_first else mending.channel_axis(call.shape, count)
    text = f"{call.card.title} takes {' × '.join(wanted)}, {count + 1} axes; received {received}."
    yield Problem(text, input="inputs", fixes=fixes)


def _check_image(call: Call) -> Iterator[Problem]:
    """Keras' image layers take volumes for images or fail obscurely."""
    if call.card.family != images.FAMILY or not call.shapes:
        return
    received = shape_words(call.shape)
    if len(call.shape) != 3:
        yield Problem(
            f"{call.card.title} takes images: height × width × channels; received {received}. "
            f"For volumes use a card of the family {volumes.FAMILY}, or Resize 3D.",
            input="data",
        )
    elif call.name in image_values.COLOURED and call.channels != 3:
        yield Problem(f"{call.card.title} takes colour images with 3 channels; received {received}.", input="data")


def _check_channels(call: Call) -> Iterator[Problem]:
    learns = call.name.startswith(("Conv", "DepthwiseConv", "SeparableConv")) or call.name in _LEARN_ON_CHANNELS
    if call.name == "Dense" and call.shape and call.shape[-1] is None:
        yield Problem(
            f"{call.card.title} needs a last axis of known size; received {shape_words(call.shape)}. "
            f"Bring all volumes to one size, or put Global average pooling 3D before it.",
            input="inputs",
        )
    elif learns and call.shape and call.channels is None:
        yield Problem(
            f"The number of channels is not known; received {shape_words(call.shape)}. "
            f"Use volumes that all have the same number of channels, or type the shape on the Input card.",
            input="inputs",
        )


def _check_window(call: Call) -> Iterator[Problem]:
    """A kernel or a pooling window must fit into the volume where nothing is padded."""
    name = "pool_size" if "pool_size" in call.arguments else "kernel_size"
    window = call.arguments.get(name)
    transposed = call.name.endswith("Transpose")
    if not isinstance(window, tuple) or call.arguments.get("padding") != "valid" or transposed:
        return
    if len(window) != len(call.spatial):
        return  # a series of images or volumes: time stands before their axes
    rates = call.arguments.get("dilation_rate") or (1,) * len(window)
    reach = tuple((size - 1) * rate + 1 for size, rate in zip(window, rates, strict=True))
    sizes = list(zip(call.spatial, reach, strict=True))
    if all(inside is None or inside >= needed for inside, needed in sizes):
        return
    dilated = f", {shape_words(reach)} with its dilation," if reach != window else ""
    what = "pooling window" if name == "pool_size" else "kernel"
    yield Problem(
        f"{call.label(name)} is {shape_words(window)}{dilated} but the volumes that come in are only "
        f"{shape_words(call.spatial)}. Make the {what} smaller, set Padding to same, or pool less before.",
        input=name,
        fixes=mending.fit_window(name, call.label(name), call.spatial, rates, window),
    )


def _check_groups(call: Call) -> Iterator[Problem]:
    groups = call.arguments.get("groups")
    if not isinstance(groups, int) or not call.shape or call.channels is None:
        return
    if groups > 0 and call.channels % groups:
        yield Problem(
            f"{call.label('groups')} ({groups}) must divide the {count_words(call.channels, 'channel')} that come in.",
            input="groups",
            fixes=mending.fit_groups(call.label("groups"), groups, call.channels),
        )


def _check_transpose_on_cpu(call: Call) -> Iterator[Problem]:
    if not call.name.endswith("3DTranspose") or gpu_is_there():
        return
    dilated = any(rate > 1 for rate in call.arguments.get("dilation_rate") or ())
    if not (call.channels_first or dilated):
        return
    name = "data_format" if call.channels_first else "dilation_rate"
    advice = "Set Data format to channels last" if call.channels_first else "Set Dilation rate to 1"
    yield _warning(
        f"Without a GPU this runs only where oneDNN is on, as it is here; a saved model may fail elsewhere. {advice}.",
        name,
        set_value(name, call.label(name), "channels_last" if call.channels_first else (1, 1, 1)),
    )


def _check_dense_on_volumes(call: Call) -> Iterator[Problem]:
    if call.name == "Dense" and len(call.shape) > 2:
        yield _warning(
            f"{call.card.title} joins only the last axis of {shape_words(call.shape)}. For one answer a volume, "
            f"put Flatten or Global average pooling 3D before it.",
            "inputs",
            *mending.one_vector(call.shape),
        )


def _check_same_shapes(call: Call) -> Iterator[Problem]:
    if call.name not in _VALUE_BY_VALUE or len(call.shapes) < 2:
        return
    shapes = list_words([shape_words(shape) for shape in call.shapes])
    if len({len(shape) for shape in call.shapes}) > 1:
        yield Problem(f"{call.card.title} needs inputs of one shape; received {shapes}.", input="inputs")
        return
    repeated = False
    for axis in zip_longest(*call.shapes):
        sizes = {size for size in axis if size is not None}
        if len(sizes - {1}) > 1:
            yield Problem(
                f"{call.card.title} needs inputs of one shape; received {shapes}. "
                f"Give the layers before it the same filters, strides and padding.",
                input="inputs",
                fixes=mending.match_sizes(call.shapes, adds=True),
            )
            return
        repeated |= len(sizes) > 1
    if repeated:
        yield _warning(
            f"The inputs differ in shape ({shapes}): the axis of size 1 is repeated to fit. "
            f"If that is not meant, give both the same size.",
            "inputs",
        )


def _check_concatenation(call: Call) -> Iterator[Problem]:
    axis = call.arguments.get("axis")
    if call.name != "Concatenate" or not isinstance(axis, int) or len(call.shapes) < 2:
        return
    shapes = list_words([shape_words(shape) for shape in call.shapes])
    count = len(call.shape)
    if any(len(shape) != count for shape in call.shapes):
        yield Problem(
            f"{call.card.title} needs inputs with the same number of axes; received {shapes}.", input="inputs"
        )
        return
    place = axis - 1 if axis > 0 else axis + count
    if not 0 <= place < count:
        yield Problem(
            f"Axis {axis} is not there: the inputs have {count_words(count, 'axis', 'axes')} after the batch, "
            f"1 to {count}, or -1 for the last.",
            input="axis",
            fixes=(set_value("axis", call.label("axis"), -1),),
        )
        return
    for index in range(count):
        sizes = {shape[index] for shape in call.shapes if shape[index] is not None}
        if index != place and len(sizes) > 1:
            named = _axis_name(index, count)
            yield Problem(
                f"The inputs differ in {named}: {list_words([str(shape[index]) for shape in call.shapes])} ({shapes}). "
                f"They must agree in all axes but the one along which they are joined.",
                input="inputs",
                fixes=mending.match_sizes(call.shapes, adds=False) if place == count - 1 else (),
            )
            return


def _axis_name(index: int, count: int) -> str:
    if count == 4:
        return (*_AXES, "channels")[index]
    return f"axis {index + 1}"


def _check_identity(call: Call) -> Iterator[Problem]:
    """Keras makes weights only when training begins, so it finds this out late."""
    for name in ("kernel_initializer", "depthwise_initializer"):
        if type(call.arguments.get(name)).__name__ == "Identity" and call.name != "Dense":
            yield Problem(
                f"{call.label(name)}: Identity makes tables with two axes, as Dense has; "
                f"the kernel of {call.card.title} has more. Link another initializer.",
                input=name,
                fixes=(mending.unlink("Use the usual initializer", name),),
            )


def _check_softmax_of_one(call: Call) -> Iterator[Problem]:
    softmax = call.arguments.get("activation") == "softmax" or call.name == "Softmax"
    width = call.arguments.get("units") if call.name == "Dense" else call.shape[-1] if call.shape else None
    if softmax and width == 1 and call.name in ("Dense", "Activation", "Softmax"):
        name = "activation" if "activation" in call.arguments else None
        fixes = (set_value(name, call.label(name), "sigmoid"),) if name else ()
        text = "Softmax of a single value is always 1. Choose sigmoid, or give as many units as classes."
        yield _warning(text, name, *fixes)


_CHECKS: tuple[Callable[[Call], Iterator[Problem]], ...] = (
    _check_axes,
    _check_image,
    _check_channels,
    _check_window,
    _check_groups,
    _check_same_shapes,
    _check_concatenation,
    _check_identity,
    _check_transpose_on_cpu,
    _check_dense_on_volumes,
    _check_softmax_of_one,
)
