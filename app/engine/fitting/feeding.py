"""Hands batches to ``model.fit``: as fast as arrays, in an order that seed and epoch tell."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from math import prod
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.batches import Batches
from app.engine.settings import import_keras

Targets = npt.NDArray[Any]
# Weight of each class, float32 (classes).
Weights = npt.NDArray[np.float32]

# Float32 volumes up to this size lie in TensorFlow's own memory, from where batches are gathered without Python.
_TENSOR_LIMIT = 1 << 30


class Feed:
    """What ``model.fit`` is given for one dataset.

    Attributes:
        steps: batches in an epoch.
        epoch: the one that is fed, from 0; set it when an epoch begins.
        failure: what went wrong while a batch was read, or None. Keras hides it behind an error of its own.
    """

    def __init__(self, batches: Batches, encode: Callable[[Targets], Targets], weights: Weights | None = None) -> None:
        """Take batches, what brings their labels or masks into the form that the loss takes, and weights of classes."""
        self._batches, self._encode, self._weights = batches, encode, weights
        self._fits_a_tensor = self._is_small()
        self._tensors: tuple[Any, Any, Any] | None = None
        self._clock: Any = None
        self.steps = len(batches)
        self.epoch = 0
        self.failure: Exception | None = None

    def arguments(self, epochs: range, first: int = 0) -> dict[str, Any]:
        """Return ``x`` and ``steps_per_epoch`` for a ``fit``.

        Args:
            epochs: from 0; one only where it does not begin with its first batch.
            first: batches of that one that are left out.
        """
        if _backend() == "tensorflow":
            data = self._from_tensors(epochs, first) if self._fits_a_tensor else self._from_reading(epochs, first)
            return {"x": self._timed(data), "steps_per_epoch": self.steps - first}
        return {"x": self._reader(first)}

    def validation_arguments(self) -> dict[str, Any]:
        """Return ``validation_data`` for ``fit``."""
        return {"validation_data": self.once()}

    def once(self) -> Any:
        """Return all batches of the first epoch, as ``model.evaluate`` takes them."""
        if _backend() != "tensorflow":
            return self._reader(0)
        return self._from_tensors(range(1), 0) if self._fits_a_tensor else self._from_reading(range(1), 0)

    @property
    def waited(self) -> float | None:
        """Seconds for which the training has waited for batches so far; None where the backend cannot tell."""
        return float(self._clock.numpy()) if self._clock is not None else None

    def _is_small(self) -> bool:
        volumes = self._batches.volumes
        if not volumes.in_memory:
            return False
        each = prod(volumes.volume_shape) * 4 + self._encode(volumes.targets([0])).nbytes
        size = volumes.spec.count * each
        return size <= _TENSOR_LIMIT and _backend() == "tensorflow"

    def _held(self) -> tuple[Any, Any, Any]:
        """Return volumes, encoded targets and targets as they are, in TensorFlow's memory."""
        if self._tensors is None:
            tf, volumes = importlib.import_module("tensorflow"), self._batches.volumes
            every = np.arange(volumes.spec.count)
            with tf.device("cpu:0"):
                plain = volumes.targets(every)
                encoded = self._encode(plain)
                targets = tf.constant(encoded)
                classes = targets if encoded is plain or self._weights is None else tf.constant(plain)
                copied = volumes.gather(every)
                volumes.release()
                self._tensors = (tf.constant(copied), targets, classes)
        return self._tensors

    def _from_tensors(self, epochs: range, first: int) -> Any:
        """Return a ``tf.data.Dataset`` of the batches of some epochs, one after the other."""
        tf = importlib.import_module("tensorflow")
        count, size = self._batches.volumes.spec.count, self._batches.batch_size
        volumes, targets, classes = self._held()
        weights = self._weights

        def order(epoch: Any) -> Any:
            indices = tf.numpy_function(lambda number: self._order(int(number)), [epoch], tf.int64, stateful=False)
            return tf.ensure_shape(indices, [count])

        def batches(indices: Any) -> Any:
            return tf.data.Dataset.from_tensor_slices(indices).batch(size)

        def gathered(indices: Any) -> Any:
            batch = (tf.gather(volumes, indices), tf.gather(targets, indices))
            if weights is None:
                return batch
            return (*batch, tf.gather(weights, tf.cast(tf.gather(classes, indices), tf.int32)))

        orders = tf.data.Dataset.range(epochs.start, epochs.stop).map(order).prefetch(1)
        dataset = orders.flat_map(batches).skip(first).map(gathered, num_parallel_calls=1).prefetch(2)
        return dataset.apply(tf.data.experimental.assert_cardinality(len(epochs) * self.steps - first))

    def _order(self, epoch: int) -> npt.NDArray[np.int64]:
        return np.concatenate([self._batches.indices(epoch, index) for index in range(self.steps)])

    def _from_reading(self, epochs: range, first: int) -> Any:
        """Return a ``tf.data.Dataset`` that reads each batch a little before it is asked for."""
        tf = importlib.import_module("tensorflow")

        def batches() -> Iterator[tuple[Any, ...]]:
            for place in range(first, len(epochs) * self.steps):
                yield self.read(epochs.start + place // self.steps, place % self.steps)

        example = self._example()
        signature = tuple(tf.TensorSpec((None, *part.shape[1:]), part.dtype) for part in example)
        dataset = tf.data.Dataset.from_generator(batches, output_signature=signature).prefetch(2)
        return dataset.apply(tf.data.experimental.assert_cardinality(len(epochs) * self.steps - first))

    def _example(self) -> tuple[npt.NDArray[Any], ...]:
        """Return a batch of one, whose volumes are empty."""
        volumes = self._batches.volumes
        targets = volumes.targets([0])
        return self._finished(np.zeros((1, *volumes.volume_shape), np.float32), targets)

    def _timed(self, dataset: Any) -> Any:
        """Return the same batches; how long each was waited for is added up, within the graph and at no cost."""
        tf = importlib.import_module("tensorflow")
        with tf.device("cpu:0"):
            clock = self._clock = tf.Variable(0.0, trainable=False, dtype=tf.float64)

        def added(begun: Any, batch: Any, ended: Any) -> Any:
            clock.assign_add(ended - begun)
            return batch

        now = tf.data.Dataset.range(2**62).map(lambda _: tf.timestamp())
        timed = tf.data.Dataset.zip((now, dataset, now)).map(added)
        options = tf.data.Options()
        options.experimental_optimization.inject_prefetch = False  # it would wait in the place of the training
        return timed.with_options(options).apply(tf.data.experimental.assert_cardinality(dataset.cardinality()))

    def _reader(self, first: int) -> Any:
        """Return a ``keras.utils.PyDataset`` that reads each batch when it is asked for."""
        feed = self

        class Reader(import_keras().utils.PyDataset):  # type: ignore[misc]
            def __len__(self) -> int:
                return feed.steps - first

            def __getitem__(self, index: int) -> tuple[Any, ...]:
                return feed.read(feed.epoch, index + first)

        return Reader(workers=1)

    def read(self, epoch: int, index: int) -> tuple[npt.NDArray[Any], ...]:
        """Return one batch: volumes, targets and, where classes are weighted, weights; ``failure`` keeps an error."""
        try:
            return self._finished(*self._batches.batch(epoch, index))
        except Exception as error:
            self.failure = error
            raise

    def _finished(self, volumes: npt.NDArray[Any], targets: Targets) -> tuple[npt.NDArray[Any], ...]:
        batch = (volumes, self._encode(targets))
        return batch if self._weights is None else (*batch, self._weights[targets])


def _backend() -> str:
    name: str = import_keras().backend.backend()
    return name
