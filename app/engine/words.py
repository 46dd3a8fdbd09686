"""Shapes, counts and Keras' objections in plain words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import prod

from app.compiler import Shape
from resources.translations import marked, tr, tr_count

_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_CALL_PREFIX = re.compile(r"Exception encountered when calling [^\n]*\n+")
_ARGUMENTS = re.compile(r"\n+Arguments received by .*", re.DOTALL)
_GRAPH_TRACE = re.compile(r"Graph execution error:.*?\n\n(?=[^\n]*\n?(?:\t \[\[|$))", re.DOTALL)
_OP_NOTES = re.compile(r"\s*(?:\t? ?\[\[\{\{.*?\}\}\]\]|\[Op:[^\]]*\]|\{\{[^}]*\}\}|name: )\s*")
_BATCH_SHAPE = re.compile(r"[(\[]None,?((?:[\s,]+(?:\d+|None))*),?[)\]]")
_CODE = re.compile(r"`([^`]*)`")

# What Keras says, and what we say instead; groups of the pattern are what it names.
_SAYINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.DOTALL), text)
    for pattern, text in (
        (
            r"Computed output size would be (?:zero or )?negative",
            marked("The window is larger than the volume that comes in. Make it smaller, or set Padding to same."),
        ),
        (
            r"Shapes used to initialize variables must be fully-defined",
            marked(
                "It learns weights for an axis of unknown size. Bring all volumes to one size and number of channels."
            ),
        ),
        (
            (
                r"total size of the tensor must be unchanged.*?input_shape=\((?P<given>[^)]*)\), "
                r"target_shape=\((?P<target>[^)]*)\)"
            ),
            marked("The values that come in ({given}) do not fill the target shape ({target}) exactly."),
        ),
        (
            r"Values in `cropping` argument should be smaller than.*",
            marked("Cropping takes away the whole volume. Crop less than its size."),
        ),
        (
            r"(?:tuple|list) (?:assignment )?index out of range",
            marked("It names an axis that its input does not have."),
        ),
        (
            r"expected (?:min_)?ndim=(?P<wanted>\d+), found ndim=(?P<given>\d+)",
            marked("It takes {wanted} axes with the batch and receives {given}. Check what is linked to it."),
        ),
        (r"Inputs have incompatible shapes", marked("Its inputs must have one shape.")),
        (
            r"`Concatenate` layer requires inputs with matching shapes",
            marked("Its inputs must agree in all axes but the one along which they are joined."),
        ),
        (
            r"unsupported operand type\(s\) for .*'NoneType'",
            marked("One of its axes has no known size. Bring all volumes to one size and number of channels."),
        ),
    )
)


def shape_words(shape: Sequence[int | None]) -> str:
    """Return a shape without the batch, for instance ``32 × 32 × 32 × 1``; ``any`` for an axis of any size."""
    any_size = tr("any", "size of an axis")
    return " × ".join(any_size if axis is None else str(axis) for axis in shape) or tr("one number")


def layer_badge(shape: Shape, parameters: int, frozen: int = 0) -> str:
    """Return the line under a layer's title."""
    if not parameters:
        return shape_words(shape)
    if not frozen:
        learned = _parameter_words(parameters)
    elif frozen == parameters:
        learned = tr_count("{count:,} parameter, frozen", "{count:,} parameters, frozen", parameters)
    else:
        learned = tr_count(
            "{count:,} parameter, {frozen:,} frozen",
            "{count:,} parameters, {frozen:,} frozen",
            parameters,
            frozen=frozen,
        )
    return f"{shape_words(shape)} · {learned}"


def _parameter_words(count: int) -> str:
    return tr_count("{count:,} parameter", "{count:,} parameters", count)


def network_badge(shape: Shape, parameters: int) -> str:
    """Return the line under an Output card's title."""
    one_row = len(shape) == 1 and shape[0] is not None
    values = tr_count("{count:,} value", "{count:,} values", shape[0] or 0) if one_row else shape_words(shape)
    return f"{values} · {_parameter_words(parameters)}"


def size_in_bytes(shape: Shape, each: int = 4) -> int | None:
    """Return the memory of a tensor in bytes, or None where an axis is not known."""
    if None in shape:
        return None
    return prod(axis or 0 for axis in shape) * each


def list_words(entries: Sequence[str]) -> str:
    """Join words: ``a``, ``a and b``, ``a, b and c``."""
    if len(entries) < 2:
        return "".join(entries)
    return tr("{first} and {last}", first=", ".join(entries[:-1]), last=entries[-1])


def keras_words(error: BaseException, titles: Mapping[str, str] | None = None) -> str:
    """Return what Keras or TensorFlow objects, in plain words.

    Args:
        error: what was raised.
        titles: how the cards are called, by node, to stand for the names of layers.
    """
    text = _stripped(str(error))
    for pattern, saying in _SAYINGS:
        found = pattern.search(text)
        if found:
            return tr(saying, **{name: _axes_in_words(group) for name, group in found.groupdict().items()})
    if not text:
        return tr("Keras refuses it: {error}.", error=type(error).__name__)
    for node in sorted(titles or {}, key=len, reverse=True):
        text = re.sub(rf"(['\"]?)\b{re.escape(node)}\b\1", (titles or {})[node], text)
    text = _BATCH_SHAPE.sub(lambda found: _axes_in_words(found[1]), text)
    text = _CODE.sub(r"\1", text)
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _stripped(text: str) -> str:
    text = _ARGUMENTS.sub("", _CALL_PREFIX.sub("", _ANSI.sub("", text)))
    return _OP_NOTES.sub(" ", _GRAPH_TRACE.sub("", text)).strip()


def _axes_in_words(text: str) -> str:
    axes = re.findall(r"\d+|None", text)
    return shape_words([None if axis == "None" else int(axis) for axis in axes])
