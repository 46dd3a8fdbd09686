"""Metrics for masks: how well they cover each other, and how far their surfaces are apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
from keras import ops

from cards.keras_layers.mask_loss import class_numbers
from cards.keras_layers.registration import registered

_FAR = 1e12  # squared distance where there is nothing to be near to


class _MeanOverClasses(keras.metrics.Metric):
    """A mean over volumes for each class, and then over the classes.

    Args:
        num_classes: number of classes, the background being class 0.
        include_background: whether class 0 counts.
    """

    def __init__(self, num_classes: int, *, include_background: bool, name: str, dtype: Any) -> None:
        super().__init__(name=name, dtype=dtype)
        if num_classes < 2:
            raise ValueError(f"num_classes must be 2 or more. Received {num_classes}.")
        self.num_classes, self.include_background = num_classes, include_background
        self.total = self.add_variable((num_classes,), "zeros", name="total")
        self.count = self.add_variable((num_classes,), "zeros", name="count")

    @property
    def _classes(self) -> range:
        return range(0 if self.include_background else 1, self.num_classes)

    def _add(self, number: int, values: Any, counts: Any) -> None:
        """Add the values of some volumes to those of a class where they count."""
        column = ops.one_hot(number, self.num_classes, dtype="float32")
        self.total.assign_add(column * ops.sum(ops.where(counts, values, 0.0)))
        self.count.assign_add(column * ops.sum(ops.cast(counts, "float32")))

    def result(self) -> Any:
        """Return the mean over the classes that were there."""
        seen = ops.cast(self.count > 0, "float32")
        means = self.total / ops.maximum(self.count, 1.0)
        return ops.sum(means * seen) / ops.maximum(ops.sum(seen), 1.0)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        own = {"num_classes": self.num_classes, "include_background": self.include_background}
        return {**super().get_config(), **own}


@registered
class MeanDice(_MeanOverClasses):
    """Mean Dice: twice what two masks share, divided by the sum of both; 1 is perfect.

    It is taken for each volume and class; a class that neither mask has does not count.
    """

    def __init__(
        self,
        num_classes: int,
        *,
        include_background: bool = False,
        name: str = "mean_dice",
        dtype: Any = None,
    ) -> None:
        super().__init__(num_classes, include_background=include_background, name=name, dtype=dtype)

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Add volumes: masks of class numbers, and a value for each class in each voxel."""
        wanted, found = class_numbers(y_true, y_pred), ops.cast(ops.argmax(y_pred, axis=-1), "int32")
        space = tuple(range(1, len(found.shape)))
        for number in self._classes:
            first, second = (ops.cast(masks == number, "float32") for masks in (wanted, found))
            both = ops.sum(first, axis=space) + ops.sum(second, axis=space)
            common = ops.sum(first * second, axis=space)
            self._add(number, 2 * common / ops.maximum(both, 1.0), both > 0)


@registered
class HausdorffDistance(_MeanOverClasses):
    """Mean Hausdorff distance: how far the surface of one mask lies from that of the other, at a percentile.

    It is taken both ways and the greater one counts, for each volume and class; a class that neither mask has does
    not count, and one that only one of them has counts as the diagonal of the volume.

    Args:
        num_classes: number of classes, the background being class 0.
        percentile: 100 takes the farthest voxel of a surface; 95 leaves the farthest twentieth out.
        spacing: size of a voxel along depth, height and width, in the unit of the result.
        include_background: whether class 0 counts.
    """

    def __init__(
        self,
        num_classes: int,
        *,
        percentile: float = 95.0,
        spacing: Sequence[float] = (1.0, 1.0, 1.0),
        include_background: bool = False,
        name: str = "hausdorff_distance",
        dtype: Any = None,
    ) -> None:
        super().__init__(num_classes, include_background=include_background, name=name, dtype=dtype)
        if not 0 < percentile <= 100:
            raise ValueError(f"percentile must be above 0 and at most 100. Received {percentile}.")
        self.percentile, self.spacing = percentile, tuple(spacing)

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Add volumes: masks of class numbers, and a value for each class in each voxel."""
        wanted, found = class_numbers(y_true, y_pred), ops.cast(ops.argmax(y_pred, axis=-1), "int32")
        edges = [ops.cast(n, "float32") * step for n, step in zip(ops.shape(found)[1:], self.spacing, strict=True)]
        diagonal = ops.sqrt(sum(edge * edge for edge in edges))
        for number in self._classes:
            first, second = _surface(wanted == number), _surface(found == number)
            there, here = _any(first), _any(second)
            apart = ops.maximum(self._from(first, second), self._from(second, first))
            self._add(
                number,
                ops.where(ops.logical_and(there, here), apart, diagonal),
                ops.logical_or(there, here),
            )

    def _from(self, one: Any, other: Any) -> Any:
        """Return the percentile of the distances from each voxel of one surface to the other surface."""
        distances = ops.sqrt(_squared_distances(other, self.spacing))
        count = ops.shape(one)[0]
        ranked = ops.sort(ops.reshape(ops.where(one, distances, -1.0), (count, -1)), axis=-1)
        last = ops.cast(ops.shape(ranked)[-1] - 1, "float32")
        number = ops.sum(ops.cast(ops.reshape(one, (count, -1)), "float32"), axis=-1)
        place = ops.clip(last - (1 - self.percentile / 100) * (number - 1), 0.0, last)
        low = ops.floor(place)
        near, far = (_at(ranked, index) for index in (low, ops.minimum(low + 1, last)))
        return near + (far - near) * (place - low)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "percentile": self.percentile, "spacing": self.spacing}


def _at(ranked: Any, index: Any) -> Any:
    return ops.take_along_axis(ranked, ops.cast(index, "int32")[:, None], axis=-1)[:, 0]


def _any(masks: Any) -> Any:
    return ops.any(masks, axis=(1, 2, 3))


def _surface(masks: Any) -> Any:
    """Return the voxels of a mask that have a side to the outside; beyond the volume is outside."""
    padded = ops.pad(ops.cast(masks, "int32"), ((0, 0), (1, 1), (1, 1), (1, 1))) > 0
    inner = masks
    for axis in (1, 2, 3):
        for start in (0, 2):
            cut = [slice(None), slice(1, -1), slice(1, -1), slice(1, -1)]
            cut[axis] = slice(start, start - 2 or None)
            inner = ops.logical_and(inner, padded[tuple(cut)])
    return ops.logical_and(masks, ops.logical_not(inner))


def _squared_distances(masks: Any, spacing: Sequence[float]) -> Any:
    """Return the squared distance of each voxel to the nearest one of the mask, axis by axis."""
    found = ops.where(masks, 0.0, _FAR)
    for axis, step in enumerate(spacing, 1):
        places = ops.cast(ops.arange(ops.shape(found)[axis]), "float32") * step
        between = ops.square(places[:, None] - places[None, :])
        moved = ops.moveaxis(found, axis, -1)
        found = ops.moveaxis(ops.min(moved[..., None, :] + between, axis=-1), -1, axis)
    return found
