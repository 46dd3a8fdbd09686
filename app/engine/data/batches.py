"""Puts volumes and their labels or masks into batches, in an order that the seed and the epoch tell."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from math import ceil, prod
from typing import Self, TypeAlias

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import Labels, Mask, Numbers, Volume
from app.engine.data.loading import WORKERS, Volumes

Batch: TypeAlias = tuple[npt.NDArray[np.float32], Labels | Mask | Numbers | Volume]

_MOST_AHEAD = 2 * WORKERS
# A batch that is being made takes some times its own memory: as it is read, and as float64 while it is scaled.
_WORKING_SPACE = 4


class Batches:
    """Batches of a dataset; any of them may be asked for at any time, from any thread.

    Where the volumes are not held in memory, the batches that follow the last one asked for are read ahead in a few
    threads; ``close`` ends them. Use it as a context manager.
    """

    def __init__(self, volumes: Volumes, batch_size: int, *, shuffle: bool = False, seed: int = 0) -> None:
        """Make batches.

        Args:
            volumes: what ``load`` gave.
            batch_size: volumes in a batch; the last batch of an epoch may have fewer.
            shuffle: whether each epoch has an order of its own.
            seed: of that order; the same seed and epoch give the same one.
        """
        self.volumes, self.batch_size, self.shuffle, self.seed = volumes, batch_size, shuffle, seed
        voxels = prod(volumes.volume_shape) + prod(volumes.volume_shape[:3]) * volumes.spec.target_channels
        batch_bytes = _WORKING_SPACE * batch_size * voxels * 4
        self.ahead = 0 if volumes.in_memory else min(_MOST_AHEAD, max(1, volumes.budget // batch_bytes))
        self._orders: dict[int, Labels] = {}
        self._coming: dict[tuple[int, int], Future[Batch]] = {}
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="batches") if self.ahead else None

    def __len__(self) -> int:
        """Return the number of batches in an epoch."""
        return ceil(self.volumes.spec.count / self.batch_size)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Stop reading ahead; batches can no longer be asked for where volumes are not held."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._coming.clear()

    def indices(self, epoch: int, index: int) -> Labels:
        """Return which volumes are in a batch."""
        if not 0 <= index < len(self):
            raise IndexError(f"Batch {index} of {len(self)}.")
        return self._order(epoch)[index * self.batch_size : (index + 1) * self.batch_size]

    def batch(self, epoch: int, index: int) -> Batch:
        """Return a batch: volumes float32 (number, depth, height, width, channels), and what belongs to them.

        That is labels int64 (number), masks uint8 (number, depth, height, width), numbers float32 (number, each), or
        volumes float32 (number, depth, height, width, channels).

        Raises:
            DataError: a volume that is read again cannot be read.
        """
        if self._pool is None:
            return self._assemble(epoch, index)
        return self._read_ahead(self._pool, epoch, index).result()

    def _assemble(self, epoch: int, index: int) -> Batch:
        wanted = self.indices(epoch, index)
        return self.volumes.gather(wanted, epoch), self.volumes.targets(wanted, epoch)

    def _order(self, epoch: int) -> Labels:
        if not self.shuffle:
            epoch = 0
        order = self._orders.get(epoch)
        if order is None:
            count = self.volumes.spec.count
            order = np.random.default_rng([self.seed, epoch]).permutation(count) if self.shuffle else np.arange(count)
            # The epochs before the last one are over; a batch read late just makes its order again.
            self._orders = {key: kept for key, kept in self._orders.items() if key >= epoch - 1} | {epoch: order}
        return order

    def _read_ahead(self, pool: ThreadPoolExecutor, epoch: int, index: int) -> Future[Batch]:
        self.indices(epoch, index)
        wanted = [self._place(epoch, index + step) for step in range(self.ahead + 1)]
        with self._lock:
            for place in self._coming.keys() - set(wanted):
                self._coming.pop(place).cancel()
            for place in wanted:
                if place not in self._coming:
                    self._coming[place] = pool.submit(self._assemble, *place)
            return self._coming.pop(wanted[0])

    def _place(self, epoch: int, index: int) -> tuple[int, int]:
        """Return epoch and batch, going on into the next epoch; without shuffling and chance all epochs are one."""
        further, index = divmod(index, len(self))
        return (epoch + further if self.shuffle or self.volumes.varies else 0, index)
