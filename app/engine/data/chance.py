"""Views that change volumes by chance, others in each epoch, the same again where the epoch is the same."""

from __future__ import annotations

import zlib

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import Dataset, DatasetSpec, View, fingerprint_of


class RandomView(View):
    """A view with random numbers of its own for each epoch and volume.

    Attributes:
        seed: of the random numbers.
        may_be_split: whether a split may follow: nothing of one volume comes into another, and none is left out.
        epoch: the one in which it is; -1 without chance, None where nobody has asked yet, which counts as the first.
    """

    may_be_split = False

    def __init__(self, base: Dataset, spec: DatasetSpec, labels: npt.ArrayLike, seed: int, *parameters: object) -> None:
        super().__init__(base, spec, labels, seed, *parameters)
        self.seed = seed
        self.epoch: int | None = None
        # Two cards of one seed draw other numbers where they are of another kind.
        self._kind = zlib.crc32(str(parameters[0]).encode())

    @property
    def varies(self) -> bool:
        """Whether it still depends on the epoch."""
        return self.epoch is None or self.base.varies

    def at(self, epoch: int | None) -> Dataset:
        """Return it as it is in an epoch."""
        if not self.varies:
            return self
        made = self.upon(self.base.at(epoch))
        made.epoch = -1 if epoch is None else epoch
        made.fingerprint = fingerprint_of(made.fingerprint, made.epoch)
        return made

    def random(self, index: int) -> np.random.Generator:
        """Return the random numbers of one volume in the present epoch, always the same ones."""
        return np.random.default_rng([self.seed, self._kind, (self.epoch or 0) + 1, index])


def may_be_split(dataset: Dataset) -> bool:
    """Tell whether a split may follow: whether all that chance does to volumes allows it."""
    while isinstance(dataset, View):
        if isinstance(dataset, RandomView) and not dataset.may_be_split:
            return False
        dataset = dataset.base
    return True
