"""Changes of labels: some of them chosen or joined, and handed over as one column a class."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from app.engine.data.dataset import MASK_TYPE, DataError, Dataset, Mask, View, Volume
from resources.translations import tr

_ARROW = re.compile(r"->|→|=")


def choose_labels(*, dataset: Dataset, labels: str) -> Dataset:
    """Keep, join and rename labels of masks; all that are not named become background.

    Args:
        dataset: volumes with masks.
        labels: groups parted by ``;``, each of labels parted by commas, and its new name behind an arrow:
            ``1, 2 -> 1; 4 -> tumour``. Without an arrow each label keeps its own name.

    Raises:
        DataError: the data have no masks, or the text names a label that is not there, or one twice.
    """
    if not dataset.spec.masks:
        raise DataError(tr("Choose labels changes masks, but these data have none. Take the card out."))
    return _Chosen(dataset, *_read(labels, dataset.spec.class_names))


def named_labels(text: str) -> tuple[str, ...]:
    """Return the labels that a text names, before they are joined or renamed."""
    groups = (_ARROW.split(group)[0] for group in text.split(";"))
    return tuple(label.strip() for group in groups for label in group.split(",") if label.strip())


def _read(text: str, known: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the new names, the background first, and for each old class its new number."""
    names, numbers, named = [known[0]], [0] * len(known), set[str]()
    for group in filter(str.strip, text.split(";")):
        sides = [side.strip() for side in _ARROW.split(group)]
        given = [label.strip() for label in sides[0].split(",") if label.strip()]
        if len(sides) > 2 or not given or not sides[-1]:
            text = group.strip()
            raise DataError(tr("{text!r} cannot be read. Write labels and a new name, such as 1, 2 -> 1.", text=text))
        for label in given:
            if label not in known:
                there = ", ".join(known)
                raise DataError(
                    tr(
                        "There is no label {label}; the masks have {there}. Name some of these.",
                        label=label,
                        there=there,
                    )
                )
            if label in named:
                raise DataError(tr("Label {label} is named twice. Name each label once.", label=label))
            named.add(label)
            name = sides[1] if len(sides) == 2 else label
            names += [] if name in names else [name]
            numbers[known.index(label)] = names.index(name)
    if len(names) < 2:
        raise DataError(tr("Labels names nothing but the background. Write labels such as 1, 2 -> 1."))
    return tuple(names), tuple(numbers)


class _Chosen(View):
    one_by_one = True

    def __init__(self, base: Dataset, names: tuple[str, ...], numbers: tuple[int, ...]) -> None:
        spec = replace(base.spec, class_names=names)
        super().__init__(base, spec, base.labels, "choose_labels", base.spec.class_names, names, numbers)
        self._numbers = np.array(numbers, dtype=MASK_TYPE)

    def volume(self, index: int) -> Volume:
        """Return the volume as it is."""
        return self.base.volume(index)

    def mask(self, index: int) -> Mask:
        """Read a mask and change its labels."""
        mask: Mask = self._numbers[self.base.mask(index)]
        return mask


def one_hot(*, dataset: Dataset) -> Dataset:
    """Hand labels or masks to the loss as one column a class, 1 for the right one.

    Args:
        dataset: with classes or masks.

    Raises:
        DataError: there are no classes.
    """
    if not dataset.spec.class_names:
        raise DataError(tr("These data have no classes, so there is nothing to make columns of. Take the card out."))
    return _OneHot(dataset)


class _OneHot(View):
    one_by_one = True

    def __init__(self, base: Dataset) -> None:
        super().__init__(base, replace(base.spec, one_hot=True), base.labels, "one_hot")

    def volume(self, index: int) -> Volume:
        """Return the volume as it is; what is handed over is made of labels and masks in training."""
        return self.base.volume(index)
