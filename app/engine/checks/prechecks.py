"""What is checked before Keras is asked: where its own words mislead, or where it says nothing at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from app.compiler import Problem, Severity, Shape
from app.compiler.fix import set_value
from app.engine.checks import mending
from app.engine.checks.calls import AXES, CHANNELS, Call, warning
from app.engine.checks.merge_checks import check_concatenation, check_same_shapes
from app.engine.settings import gpu_is_there
from app.engine.words import shape_words
from cards.layers import image_values, images, volumes
from resources.translations import tr, tr_count

_SPATIAL = re.compile(
    r"(Conv|DepthwiseConv|SeparableConv|\w*Pooling|UpSampling|ZeroPadding|Cropping|SpatialDropout|"
    r"LocallyConnected|Random[A-Z]\w+|Resize|SqueezeExcite|SubpixelUpsampling|AttentionGate)([123])D(Transpose)?\Z"
)
_LEARN_ON_CHANNELS = frozenset({"BatchNormalization", "GroupNormalization", "LayerNormalization", "PReLU"})


def check_call(call: Call) -> tuple[Problem, ...]:
    """Return what is wrong with a call; the first error hides what would follow from it."""
    found: list[Problem] = []
    for check in _CHECKS:
        for problem in check(call):
            found.append(problem)
            if problem.severity is Severity.ERROR:
                return tuple(found)
    return tuple(found)


def _check_axes(call: Call) -> Iterator[Problem]:
    found = _SPATIAL.match(call.name)
    if not found or not call.shapes:
        return
    count = int(found[2])
    if len(call.shape) == count + 1:
        return
    axes, channels = [tr(axis) for axis in AXES[-count:]], tr(CHANNELS)
    text = tr(
        "{card} takes {wanted}, {count} axes; received {axes}: {given}.",
        card=tr(call.card.title),
        wanted=" × ".join([channels, *axes] if call.channels_first else [*axes, channels]),
        count=count + 1,
        axes=tr_count("{count:,} axis", "{count:,} axes", len(call.shape)),
        given=shape_words(call.shape),
    )
    fixes = () if call.channels_first else mending.channel_axis(call.shape, count)
    yield Problem(text, input="inputs", fixes=fixes)


def _check_image(call: Call) -> Iterator[Problem]:
    """Keras' image layers take volumes for images or fail obscurely."""
    if call.card.family != images.FAMILY or not call.shapes:
        return
    received = shape_words(call.shape)
    if len(call.shape) != 3:
        text = tr(
            "{card} takes images: height × width × channels; received {given}. For volumes use a card of the family "
            "{family}, or Resize 3D.",
            card=tr(call.card.title),
            given=received,
            family=tr(volumes.FAMILY),
        )
        yield Problem(text, input="data")
    elif call.name in image_values.COLOURED and call.channels != 3:
        text = tr(
            "{card} takes colour images with 3 channels; received {given}.", card=tr(call.card.title), given=received
        )
        yield Problem(text, input="data")


def _check_channels(call: Call) -> Iterator[Problem]:
    learns = call.name.startswith(("Conv", "DepthwiseConv", "SeparableConv")) or call.name in _LEARN_ON_CHANNELS
    if call.name == "Dense" and call.shape and call.shape[-1] is None:
        text = tr(
            "{card} needs a last axis of known size; received {given}. Bring all volumes to one size, or put Global "
            "average pooling 3D before it.",
            card=tr(call.card.title),
            given=shape_words(call.shape),
        )
        yield Problem(text, input="inputs")
    elif learns and call.shape and call.channels is None:
        text = tr(
            "The number of channels is not known; received {given}. Use volumes that all have the same number of "
            "channels, or type the shape on the Input card.",
            given=shape_words(call.shape),
        )
        yield Problem(text, input="inputs")


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
    yield Problem(
        _window_words(call, name, window, reach),
        input=name,
        fixes=mending.fit_window(name, call.label(name), call.spatial, rates, window),
    )


def _window_words(call: Call, name: str, window: Shape, reach: Shape) -> str:
    named = {"field": tr(call.label(name)), "window": shape_words(window), "given": shape_words(call.spatial)}
    if reach != window:
        return tr(
            "{field} is {window}, {reach} with its dilation, but the volumes that come in are only {given}. Make the "
            "kernel smaller, set Padding to same, or pool less before.",
            **named,
            reach=shape_words(reach),
        )
    if name == "pool_size":
        return tr(
            "{field} is {window} but the volumes that come in are only {given}. Make the pooling window smaller, set "
            "Padding to same, or pool less before.",
            **named,
        )
    return tr(
        "{field} is {window} but the volumes that come in are only {given}. Make the kernel smaller, set Padding to "
        "same, or pool less before.",
        **named,
    )


def _check_groups(call: Call) -> Iterator[Problem]:
    groups = call.arguments.get("groups")
    if not isinstance(groups, int) or not call.shape or call.channels is None:
        return
    if groups > 0 and call.channels % groups:
        text = tr_count(
            "{field} ({groups}) must divide the {count:,} channel that come in.",
            "{field} ({groups}) must divide the {count:,} channels that come in.",
            call.channels,
            field=tr(call.label("groups")),
            groups=groups,
        )
        yield Problem(text, input="groups", fixes=mending.fit_groups(call.label("groups"), groups, call.channels))


def _check_transpose_on_cpu(call: Call) -> Iterator[Problem]:
    if not call.name.endswith("3DTranspose") or gpu_is_there():
        return
    dilated = any(rate > 1 for rate in call.arguments.get("dilation_rate") or ())
    if not (call.channels_first or dilated):
        return
    name = "data_format" if call.channels_first else "dilation_rate"
    odd = tr("Without a GPU this runs only where oneDNN is on, as it is here; a saved model may fail elsewhere.")
    advice = tr("Set Data format to channels last.") if call.channels_first else tr("Set Dilation rate to 1.")
    yield warning(
        f"{odd} {advice}",
        name,
        set_value(name, call.label(name), "channels_last" if call.channels_first else (1, 1, 1)),
    )


def _check_dense_on_volumes(call: Call) -> Iterator[Problem]:
    if call.name == "Dense" and len(call.shape) > 2:
        yield warning(
            tr(
                "{card} joins only the last axis of {given}. For one answer a volume, put Flatten or Global average "
                "pooling 3D before it.",
                card=tr(call.card.title),
                given=shape_words(call.shape),
            ),
            "inputs",
            *mending.one_vector(call.shape),
        )


def _check_identity(call: Call) -> Iterator[Problem]:
    """Keras makes weights only when training begins, so it finds this out late."""
    for name in ("kernel_initializer", "depthwise_initializer"):
        if type(call.arguments.get(name)).__name__ == "Identity" and call.name != "Dense":
            text = tr(
                "{field}: Identity makes tables with two axes, as Dense has; the kernel of {card} has more. Link "
                "another initializer.",
                field=tr(call.label(name)),
                card=tr(call.card.title),
            )
            yield Problem(text, input=name, fixes=(mending.unlink(tr("Use the usual initializer"), name),))


def _check_softmax_of_one(call: Call) -> Iterator[Problem]:
    softmax = call.arguments.get("activation") == "softmax" or call.name == "Softmax"
    width = call.arguments.get("units") if call.name == "Dense" else call.shape[-1] if call.shape else None
    if softmax and width == 1 and call.name in ("Dense", "Activation", "Softmax"):
        name = "activation" if "activation" in call.arguments else None
        fixes = (set_value(name, call.label(name), "sigmoid"),) if name else ()
        text = tr("Softmax of a single value is always 1. Choose sigmoid, or give as many units as classes.")
        yield warning(text, name, *fixes)


_CHECKS: tuple[Callable[[Call], Iterator[Problem]], ...] = (
    _check_axes,
    _check_image,
    _check_channels,
    _check_window,
    _check_groups,
    check_same_shapes,
    check_concatenation,
    _check_identity,
    _check_transpose_on_cpu,
    _check_dense_on_volumes,
    _check_softmax_of_one,
)
