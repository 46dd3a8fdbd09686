"""Fixes of what the checks find, as plain data for the compiler to carry out."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

from app.compiler import Shape
from app.compiler.fix import Fix, FixKind, NewCard, Socket, insert, new_card, set_value
from app.engine.words import list_words
from cards import catalog
from cards.card import Value
from resources.translations import marked, tr, tr_count

NETWORK = (("network", 0),)  # the way from a Train card to the Output card of its network
_SUFFIX = {1: "1D", 2: "2D", 3: "3D"}
_GLOBAL = "layers.GlobalAveragePooling3D"


def fit_window(name: str, label: str, spatial: Shape, rates: Sequence[int], window: Sequence[int]) -> tuple[Fix, ...]:
    """Return what makes a kernel or a pooling window fit into what comes in.

    Args:
        name: of the input that holds the window.
        label: how it is called on the card.
        spatial: depth, height, width (or fewer) of what comes in.
        rates: dilation on each axis.
        window: as it is now.
    """
    sizes = [
        size if inside is None else min(size, max(1, (inside - 1) // rate + 1))
        for size, inside, rate in zip(window, spatial, rates, strict=True)
    ]
    return (set_value(name, label, tuple(sizes)), set_value("padding", marked("Padding"), "same"))


def fit_groups(label: str, groups: int, channels: int) -> tuple[Fix, ...]:
    """Return what makes groups divide the channels."""
    return (set_value("groups", label, gcd(groups, channels)),)


def one_vector(shape: Shape, name: str = "inputs") -> tuple[Fix, ...]:
    """Return what makes one row of values of a volume."""
    flatten = _added(new_card("layers.Flatten"), name)
    if len(shape) != 4:
        return (flatten,)
    pooled = _added(new_card(_GLOBAL), name)
    return (pooled,) if None in shape else (flatten, pooled)


def channel_axis(shape: Shape, axes: int) -> tuple[Fix, ...]:
    """Return what gives volumes without channels an axis for them."""
    if len(shape) != axes or any(size is None for size in shape):
        return ()
    target: Value = (*(size or 0 for size in shape), 1)
    return (insert(tr("Add a channel axis"), "inputs", new_card("layers.Reshape", target_shape=target)),)


def match_sizes(shapes: Sequence[Shape], *, adds: bool) -> tuple[Fix, ...]:
    """Return what brings the inputs of a merge to one size, or for a sum to one number of channels.

    Args:
        shapes: of the inputs, channels last.
        adds: whether values are joined one by one, so that channels must agree as well.
    """
    if len({len(shape) for shape in shapes}) > 1 or any(None in shape for shape in shapes):
        return ()
    known = [tuple(size or 0 for size in shape) for shape in shapes]
    count = len(known[0]) - 1
    if count not in _SUFFIX:
        return ()
    sizes, channels = [shape[:-1] for shape in known], {shape[-1] for shape in known}
    alike = len(set(sizes)) == 1
    if adds and len(channels) > 1:
        return (_projection(known),) if len(known) == 2 and (alike or _ratio(sizes)) else ()
    if alike:
        return ()
    scaled = _scaled(known, count, adds=adds)
    return (*scaled, _resized(sizes, count, pads=True), _resized(sizes, count, pads=False))


def _ratio(sizes: Sequence[tuple[int, ...]]) -> tuple[int, ...] | None:
    """Return how many times larger one of two sizes is, where it is so by whole numbers and at least twice."""
    small, large = sorted(sizes)
    if any(first < 1 or second % first for first, second in zip(small, large, strict=True)):
        return None
    ratio = tuple(second // first for first, second in zip(small, large, strict=True))
    return ratio if max(ratio) > 1 else None


def _projection(shapes: Sequence[tuple[int, ...]]) -> Fix:
    """Return the shortcut of He et al. 2016: a convolution of kernel size 1 that gives the other input's shape."""
    small, large = sorted(shapes)
    count = len(small) - 1
    # The input with fewer channels is the shortcut, unless a convolution on the larger can stride down to the other.
    alike = small[:-1] == large[:-1]
    changed = large if not alike else min(shapes, key=lambda shape: shape[-1])
    other = shapes[1 - shapes.index(changed)]
    ratio = tuple(have // want for have, want in zip(changed[:-1], other[:-1], strict=True))
    values: dict[str, Value] = {"filters": other[-1], "kernel_size": (1,) * count, "padding": "same"}
    if max(ratio) > 1:
        values["strides"] = ratio
    if count == 1:
        values |= {name: value[0] for name, value in values.items() if isinstance(value, tuple)}
    label = tr("Match with a convolution of {count} filters", count=other[-1])
    return insert(label, "inputs", new_card(f"layers.Conv{_SUFFIX[count]}", **values), place=shapes.index(changed))


def _scaled(shapes: Sequence[tuple[int, ...]], count: int, *, adds: bool) -> tuple[Fix, ...]:
    """Return what scales one of two inputs where one is twice (or more) as large as the other."""
    sizes = [shape[:-1] for shape in shapes]
    ratio = _ratio(sizes) if len(sizes) == 2 else None
    if ratio is None or adds:
        return (_projection(shapes),) if ratio is not None else ()
    size: Value = ratio if count > 1 else ratio[0]
    made = new_card(f"layers.UpSampling{_SUFFIX[count]}", size=size)
    return (_added(made, "inputs", place=sizes.index(min(sizes))),)


def _resized(sizes: Sequence[tuple[int, ...]], count: int, *, pads: bool) -> Fix:
    """Return the fix for the first input of another size; of three that differ, the next check offers the next."""
    wanted = tuple(map(max if pads else min, zip(*sizes, strict=True)))
    place = next(place for place, size in enumerate(sizes) if size != wanted)
    ways = [abs(have - want) for have, want in zip(sizes[place], wanted, strict=True)]
    card, name = ("ZeroPadding", "padding") if pads else ("Cropping", "cropping")
    made = new_card(f"layers.{card}{_SUFFIX[count]}", **{name: halves(ways)})
    label = tr("Pad the smaller input") if pads else tr("Crop the larger input")
    return insert(label, "inputs", made, place=place)


def halves(ways: Sequence[int]) -> Value:
    """Return how much comes before and after on each axis, the odd one after."""
    if all(way % 2 == 0 for way in ways):
        return tuple(way // 2 for way in ways)
    return tuple(part for way in ways for part in (way // 2, way - way // 2))


def last_layer(width: int | None = None, activation: str | None = None, *, filters: bool = False) -> Fix:
    """Return the fix of a network's last layer, for a problem on a Train card.

    Args:
        width: filters or units that it is to have.
        activation: that it is to end in.
        filters: whether the width counts filters, not units.
    """
    values: list[tuple[str, Value]] = []
    words = []
    if width is not None:
        values.append(("width", width))
        words.append(filter_words(width) if filters else unit_words(width))
    if activation is not None:
        values.append(("activation", activation))
        words.append(tr("no activation") if activation == "linear" else activation)
    label = tr("Give the last layer {what}", what=list_words(words))
    return Fix(FixKind.LAST, label, NETWORK, values=tuple(values))


def unit_words(count: int) -> str:
    """Return a counted width of a Dense layer."""
    return tr_count("{count:,} unit", "{count:,} units", count)


def filter_words(count: int) -> str:
    """Return a counted width of a convolution."""
    return tr_count("{count:,} filter", "{count:,} filters", count)


def _added(made: NewCard, name: str, *, place: int = 0, at: tuple[Socket, ...] = ()) -> Fix:
    """Return the fix that puts a card into a link and is called after it."""
    return insert(tr("Add {card}", card=_title(made)), name, made, place=place, at=at)


def _title(made: NewCard) -> str:
    card = catalog.find(made.card)
    return tr(card.title) if card else made.card


def class_head(shape: Shape, width: int, activation: str | None) -> tuple[Fix, ...]:
    """Return what ends a network that answers with volumes in one row of values.

    Args:
        shape: of the answer as it is.
        width: values that are wanted.
        activation: of the last layer; None where the values may be any.
    """
    values: dict[str, Value] = {"units": width} | ({"activation": activation} if activation else {})
    begins = [new_card(_GLOBAL), new_card("layers.Flatten")] if len(shape) == 4 else [new_card("layers.Flatten")]
    fixes = []
    for first in begins:
        if first.card == "layers.Flatten" and None in shape:
            continue
        if first.card == _GLOBAL and shape[-1] == width:
            fixes.append(_added(first, "outputs", at=NETWORK))
            continue
        dense = new_card("layers.Dense", **values)
        label = tr("Add {card} and {dense}", card=_title(first), dense=_title(dense))
        fixes.append(insert(label, "outputs", first, dense, at=NETWORK))
    return tuple(fixes)


def as_targets() -> tuple[Fix, ...]:
    """Return what lets the volumes be what is to be found, as they are read."""
    made = new_card("data.VolumesAsTargets")
    label = tr("Add {card}", card=_title(made))
    return (Fix(FixKind.INSERT_BEHIND, label, (("training_data", 0),), cards=(made,)),)


def match_masks(shape: Shape, mask: Shape) -> tuple[Fix, ...]:
    """Return what brings an answer for each voxel to the size of the masks."""
    if None in shape or None in mask or len(shape) != len(mask) + 1 or len(mask) not in _SUFFIX:
        return ()
    have, want = (tuple(size or 0 for size in axes) for axes in (shape[:-1], mask))
    count = len(want)
    if all(small <= large for small, large in zip(have, want, strict=True)):
        ratio = _ratio([have, want])
        if ratio is not None:
            made = new_card(f"layers.UpSampling{_SUFFIX[count]}", size=ratio)
            return (_added(made, "outputs", at=NETWORK),)
        label, card, name = tr("Pad the answer"), "ZeroPadding", "padding"
    elif all(small >= large for small, large in zip(have, want, strict=True)):
        label, card, name = tr("Crop the answer"), "Cropping", "cropping"
    else:
        return ()
    ways = [abs(first - second) for first, second in zip(have, want, strict=True)]
    made = new_card(f"layers.{card}{_SUFFIX[count]}", **{name: halves(ways)})
    return (insert(label, "outputs", made, at=NETWORK),)


def one_size(largest: Sequence[int], multiple: int = 8) -> tuple[Fix, ...]:
    """Return what brings volumes that differ to one size, the largest rounded up so that it can be halved."""
    if len(largest) < 3:
        return ()
    size = tuple(-(-edge // multiple) * multiple for edge in largest[:3])
    made = new_card("data.CropOrPad", size=size)
    label = tr("Add {card} to {size}", card=_title(made), size=" × ".join(map(str, size)))
    return (Fix(FixKind.INSERT_BEHIND, label, (("training_data", 0),), cards=(made,)),)


def same_size(shape: Shape) -> tuple[Fix, ...]:
    """Return what brings the validation data to the size of the training data."""
    if len(shape) != 4 or None in shape:
        return ()
    size = tuple(edge or 0 for edge in shape[:3])
    return (_added(new_card("data.CropOrPad", size=size), "validation_data"),)


def unlink(label: str, name: str, place: int = 0, at: tuple[tuple[str, int], ...] = ()) -> Fix:
    """Return the fix that removes a link."""
    return Fix(FixKind.UNLINK, label, at, input=name, place=place)


def choose_by_itself(name: str, place: int = 0) -> tuple[Fix, ...]:
    """Return what lets Train choose a loss or metrics that fit the labels."""
    return (unlink(tr("Let Train choose the loss") if name == "loss" else tr("Unlink it"), name, place),)


def take_out(label: str, card: str) -> tuple[Fix, ...]:
    """Return what takes all cards of one kind out of the chains that lead here."""
    return (Fix(FixKind.REMOVE, label, cards=(new_card(card),)),)
