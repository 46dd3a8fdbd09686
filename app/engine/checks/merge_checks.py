"""What is checked before Keras is asked to merge tensors: that their shapes agree."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from app.compiler import Problem
from app.compiler.fix import set_value
from app.engine.checks import mending
from app.engine.checks.calls import AXES, CHANNELS, Call, warning
from app.engine.words import list_words, shape_words
from resources.translations import tr, tr_count

_VALUE_BY_VALUE = frozenset({"Add", "Multiply", "Average", "Maximum", "Minimum", "Subtract"})


def check_same_shapes(call: Call) -> Iterator[Problem]:
    """Values are joined one by one."""
    if call.name not in _VALUE_BY_VALUE or len(call.shapes) < 2:
        return
    shapes = list_words([shape_words(shape) for shape in call.shapes])
    if len({len(shape) for shape in call.shapes}) > 1:
        text = tr("{card} needs inputs of one shape; received {shapes}.", card=tr(call.card.title), shapes=shapes)
        yield Problem(text, input="inputs")
        return
    repeated = False
    for axis in zip_longest(*call.shapes):
        sizes = {size for size in axis if size is not None}
        if len(sizes - {1}) > 1:
            text = tr(
                "{card} needs inputs of one shape; received {shapes}. Give the layers before it the same filters, "
                "strides and padding.",
                card=tr(call.card.title),
                shapes=shapes,
            )
            yield Problem(text, input="inputs", fixes=mending.match_sizes(call.shapes, adds=True))
            return
        repeated |= len(sizes) > 1
    if repeated:
        text = tr(
            "The inputs differ in shape ({shapes}): the axis of size 1 is repeated to fit. If that is not meant, give "
            "both the same size.",
            shapes=shapes,
        )
        yield warning(text, "inputs")


def check_concatenation(call: Call) -> Iterator[Problem]:
    """Tensors are joined along one axis."""
    axis = call.arguments.get("axis")
    if call.name != "Concatenate" or not isinstance(axis, int) or len(call.shapes) < 2:
        return
    shapes = list_words([shape_words(shape) for shape in call.shapes])
    count = len(call.shape)
    if any(len(shape) != count for shape in call.shapes):
        text = tr(
            "{card} needs inputs with the same number of axes; received {shapes}.",
            card=tr(call.card.title),
            shapes=shapes,
        )
        yield Problem(text, input="inputs")
        return
    place = axis - 1 if axis > 0 else axis + count
    if not 0 <= place < count:
        text = tr_count(
            "Axis {axis} is not there: the inputs have {count:,} axis after the batch, 1 to {count}, or -1 for the "
            "last.",
            "Axis {axis} is not there: the inputs have {count:,} axes after the batch, 1 to {count}, or -1 for the "
            "last.",
            count,
            axis=axis,
        )
        yield Problem(text, input="axis", fixes=(set_value("axis", call.label("axis"), -1),))
        return
    for index in range(count):
        sizes = {shape[index] for shape in call.shapes if shape[index] is not None}
        if index != place and len(sizes) > 1:
            text = tr(
                "The inputs differ in {axis}: {sizes} ({shapes}). They must agree in all axes but the one along which "
                "they are joined.",
                axis=_axis_name(index, count),
                sizes=list_words([str(shape[index]) for shape in call.shapes]),
                shapes=shapes,
            )
            fixes = mending.match_sizes(call.shapes, adds=False) if place == count - 1 else ()
            yield Problem(text, input="inputs", fixes=fixes)
            return


def _axis_name(index: int, count: int) -> str:
    if count == 4:
        return tr((*AXES, CHANNELS)[index])
    return tr("axis {number}", number=index + 1)
