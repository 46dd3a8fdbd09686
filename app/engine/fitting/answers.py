"""Counts right and wrong answers while the network is tested: the confusion matrix, and Dice by label."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.checks.choices import Encoding
from app.engine.settings import import_keras

Matrix = npt.NDArray[np.int64]


class AnswerCounts:
    """A matrix of counts: a row a true class, a column an answer.

    It is filled in the graph of the test itself, from answers that are there anyway, and stays out of the training's.
    JAX's test step cannot hand anything out on the side, so nothing is counted there.
    """

    def __init__(self, model: Any, classes: int, encoding: Encoding, *, from_logits: bool) -> None:
        """Begin to count a compiled model's answers; ``close`` ends it.

        Args:
            model: whose answers have a value a class on the last axis, or one value for two classes.
            classes: number of them.
            encoding: how labels are handed over.
            from_logits: whether the answers are no probabilities yet.
        """
        keras = import_keras()
        self._ops, self._model, self._classes, self._encoding = keras.ops, model, classes, encoding
        self._threshold = 0.0 if from_logits else 0.5
        self.testing = False
        self._counts = keras.Variable(np.zeros(classes * classes), trainable=False, dtype="int64", name="counts")
        self._own = model.compute_metrics
        model.compute_metrics = self._compute_metrics

    def close(self) -> None:
        """Leave the model as it was."""
        vars(self._model).pop("compute_metrics", None)

    def begin(self) -> None:
        """Count from nothing; the model is tested from now on."""
        self._counts.assign(np.zeros(self._classes**2))
        self.testing = True

    def end(self) -> None:
        """The test is over."""
        self.testing = False

    @property
    def matrix(self) -> Matrix:
        """What was counted: int64 (classes, classes)."""
        counts: Matrix = self._ops.convert_to_numpy(self._counts).astype(np.int64)
        return counts.reshape(self._classes, self._classes)

    def _compute_metrics(self, x: Any, y: Any, y_pred: Any, sample_weight: Any = None) -> Any:
        if self.testing:
            self._count(y, y_pred)
        return self._own(x, y, y_pred, sample_weight=sample_weight)

    def _count(self, y: Any, y_pred: Any) -> None:
        ops, classes = self._ops, self._classes
        pairs = self._numbers(y) * classes + self._answers(y_pred)
        pairs = ops.reshape(ops.clip(pairs, 0, classes**2 - 1), (-1,))
        found = ops.segment_sum(ops.ones_like(pairs), pairs, num_segments=classes**2)
        self._counts.assign_add(ops.cast(found, "int64"))

    def _numbers(self, y: Any) -> Any:
        ops = self._ops
        if self._encoding is Encoding.ONE_HOT:
            return ops.cast(ops.argmax(y, axis=-1), "int32")
        if self._encoding is Encoding.COLUMN:
            y = ops.squeeze(y, axis=-1) > 0.5
        return ops.cast(y, "int32")

    def _answers(self, y_pred: Any) -> Any:
        ops = self._ops
        if y_pred.shape[-1] == 1:
            return ops.cast(ops.squeeze(y_pred, axis=-1) > self._threshold, "int32")
        return ops.cast(ops.argmax(y_pred, axis=-1), "int32")


def dice_by_label(matrix: Matrix) -> list[float | None]:
    """Return the Dice score of each label from a confusion matrix; None for one that is neither there nor found."""
    both = matrix.sum(axis=0) + matrix.sum(axis=1)
    return [2 * int(hits) / int(size) if size else None for hits, size in zip(matrix.diagonal(), both, strict=True)]
