"""Hands batches to ``model.fit``: as fast as arrays, in an order that seed and epoch tell."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from math import prod
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.batches import Batches
from app.engine.settings import import_keras

Targets = npt.NDArray[Any]

# Float32 volumes up to this size lie in TensorFlow's own memory, from where batches are gathered without Python.
_TENSOR_LIMIT = 1 << 30


class Feed:
    """What ``model.fit`` is given for one dataset.

    Attributes:
        steps: batches in an epoch.
        epoch: the one that is fed, from 0; set it when an epoch begins.
        failure: what went wrong while a batch was read, or None. Keras hides it behind an error of its own.
    """

    def __init__(self, batches: Batches, encode: Callable[[Targets], Targets]) -> None:
        """Take batches, and what brings their labels or masks into the form that the loss takes."""
        self._batches, self._encode = batches, encode
        self._fits_a_tensor = self._is_small()
        self.steps = len(batches)
        self.epoch = 0
        self.failure: Exception | None = None

    def arguments(self, epochs: range) -> dict[str, Any]:
        """Return ``x`` and ``steps_per_epoch`` for a ``fit`` of these epochs, from 0."""
        if self._fits_a_tensor:
            return {"x": self._tensors(epochs), "steps_per_epoch": self.steps}
        return {"x": self._reader()}

    def validation_arguments(self) -> dict[str, Any]:
        """Return ``validation_data`` for ``fit``."""
        if self._fits_a_tensor:
            return {"validation_data": self._tensors(range(1))}
        return {"validation_data": self._reader()}

    def _is_small(self) -> bool:
        volumes = self._batches.volumes
        if not volumes.in_memory:
            return False
        each = prod(volumes.volume_shape) * 4 + self._encode(volumes.targets([0])).nbytes
        size = volumes.spec.count * each
        return size <= _TENSOR_LIMIT and import_keras().backend.backend() == "tensorflow"

    def _tensors(self, epochs: range) -> Any:
        """Return a ``tf.data.Dataset`` of the batches of some epochs, one after the other."""
        tf = importlib.import_module("tensorflow")
        count, size = self._batches.volumes.spec.count, self._batches.batch_size
        with tf.device("cpu:0"):
            targets = tf.constant(self._encode(self._batches.volumes.targets(np.arange(count))))
            copied = self._batches.volumes.gather(np.arange(count))
            self._batches.volumes.release()
            volumes = tf.constant(copied)
            del copied

        def order(epoch: Any) -> Any:
            indices = tf.numpy_function(lambda number: self._order(int(number)), [epoch], tf.int64, stateful=False)
            return tf.ensure_shape(indices, [count])

        def batches(indices: Any) -> Any:
            return tf.data.Dataset.from_tensor_slices(indices).batch(size)

        def gathered(indices: Any) -> Any:
            return tf.gather(volumes, indices), tf.gather(targets, indices)

        orders = tf.data.Dataset.range(epochs.start, epochs.stop).map(order).prefetch(1)
        dataset = orders.flat_map(batches).map(gathered, num_parallel_calls=1).prefetch(2)
        return dataset.apply(tf.data.experimental.assert_cardinality(len(epochs) * self.steps))

    def _order(self, epoch: int) -> npt.NDArray[np.int64]:
        return np.concatenate([self._batches.indices(epoch, index) for index in range(self.steps)])

    def _reader(self) -> Any:
        """Return a ``keras.utils.PyDataset`` that reads each batch when it is asked for."""
        feed = self

        class Reader(import_keras().utils.PyDataset):  # type: ignore[misc]
            def __len__(self) -> int:
                return feed.steps

            def __getitem__(self, index: int) -> tuple[Any, Any]:
                return feed.read(index)

        return Reader(workers=1)

    def read(self, index: int) -> tuple[npt.NDArray[np.float32], Targets]:
        """Return one batch of the present epoch; what goes wrong is kept in ``failure``."""
        try:
            volumes, targets = self._batches.batch(self.epoch, index)
            return volumes, self._encode(targets)
        except Exception as error:
            self.failure = error
            raise
