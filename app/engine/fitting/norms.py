"""Norms of weights and gradients by layer, so that one sees where a network does not learn, or learns too wildly."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite, sqrt
from typing import Any

from app.engine.settings import import_keras

# Gradients are looked at in each so manieth step: reading them all costs little, but not nothing.
_EVERY = 10

Norms = dict[str, tuple[float, float | None]]


class LayerNorms:
    """Euclidean norms of what each layer learns and of its gradients.

    The gradients are caught on their way into the optimizer, in the graph of the training step itself, and only their
    norms leave it. JAX's training step cannot hand anything out on the side: there only the weights are told.
    """

    def __init__(self, model: Any) -> None:
        """Begin to look at a compiled model's gradients; ``close`` ends it."""
        self._keras = import_keras()
        self._variables = list(model.trainable_variables)
        self._optimizer = getattr(model.optimizer, "inner_optimizer", model.optimizer)
        self._squares: Any = None
        self._steps = 0
        if self._variables and self._keras.backend.backend() != "jax":
            count = len(self._variables)
            self._squares = self._keras.Variable([-1.0] * count, trainable=False, dtype="float32", name="norms")
            self._own = self._optimizer.apply
            self._optimizer.apply = self._apply

    def close(self) -> None:
        """Leave the optimizer as it was."""
        vars(self._optimizer).pop("apply", None)

    def _apply(self, grads: Sequence[Any], trainable_variables: Any = None) -> Any:
        if len(grads) == len(self._variables):
            self._note(grads)
        return self._own(grads, trainable_variables)

    def _note(self, grads: Sequence[Any]) -> None:
        ops = self._keras.ops
        if self._keras.backend.backend() == "torch":  # here each step is plain Python
            self._steps += 1
            if self._steps % _EVERY == 1:
                self._squares.assign(_squares(ops, grads))
            return
        now = ops.equal(ops.mod(self._optimizer.iterations, _EVERY), 0)
        self._squares.assign(ops.cond(now, lambda: _squares(ops, grads), lambda: self._squares.value))

    def norms(self) -> Norms:
        """Return the norms of weights and of gradients, by layer; None for a gradient that is not known."""
        ops = self._keras.ops
        weights = ops.convert_to_numpy(_squares(ops, self._variables))
        gradients = ops.convert_to_numpy(self._squares) if self._squares is not None else [-1.0] * len(weights)
        sums: dict[str, list[float]] = {}
        for variable, weight, gradient in zip(self._variables, weights, gradients, strict=True):
            layer = sums.setdefault(variable.path.partition("/")[0], [0.0, 0.0])
            layer[0] += float(weight)
            layer[1] += float(gradient) if gradient >= 0 or not isfinite(gradient) else float("-inf")
        return {
            layer: (sqrt(weight), None if gradient == float("-inf") else gradient**0.5)
            for layer, (weight, gradient) in sums.items()
        }


def _squares(ops: Any, arrays: Sequence[Any]) -> Any:
    """Return the sum of the squares of each array: (arrays)."""
    return ops.stack([_square(ops, array) for array in arrays])


def _square(ops: Any, array: Any) -> Any:
    if array is None:
        return ops.zeros((), "float32")
    return ops.sum(ops.square(ops.cast(ops.convert_to_tensor(array), "float32")))
