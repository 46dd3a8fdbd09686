"""Datasets whose volumes are kept on the disk once they are made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.engine.data.dataset import Dataset, Mask, Subset, View, Volume
from app.engine.data.file_volumes import FileVolumes
from app.engine.data.volume_cache import VolumeCache


class Remembered(View):
    """The volumes, masks and volumes to find of another dataset, made once and then read from the cache."""

    def __init__(self, base: Dataset, cache: VolumeCache) -> None:
        super().__init__(base, base.spec, base.labels)
        self.fingerprint = base.fingerprint
        self.cache = cache

    def volume(self, index: int) -> Volume:
        """Return a volume; what is read from the cache is read-only."""
        return self.cache.get(f"volume {self.base.key(index)}", lambda: self.base.volume(index))

    def mask(self, index: int) -> Mask:
        """Return a mask; what is read from the cache is read-only."""
        return self.cache.get(f"mask {self.base.key(index)}", lambda: self.base.mask(index))

    def target(self, index: int) -> Volume:
        """Return a volume to find; what is read from the cache is read-only."""
        return self.cache.get(f"target {self.base.key(index)}", lambda: self.base.target(index))

    def key(self, index: int) -> str:
        """Return the key from the base."""
        return self.base.key(index)

    @property
    def settled(self) -> Mapping[str, Any]:
        """What the base says."""
        return self.base.settled


def remembered(dataset: Dataset, cache: VolumeCache | None) -> Dataset:
    """Return the same volumes, those kept that take long to make: what is read from files, resampled or stretched.

    So changing a card does over what follows it, and what lies between it and the last costly card before it.

    Args:
        dataset: views upon views upon what reads files.
        cache: where they are kept; None: nowhere.
    """
    if cache is None or dataset.spec.rows:
        return dataset
    if isinstance(dataset, View):
        base = remembered(dataset.base, cache)
        if base is not dataset.base:
            fingerprint = dataset.fingerprint
            dataset = dataset.upon(base)
            dataset.fingerprint = fingerprint
    if _is_costly(dataset):
        return Remembered(dataset, cache)
    return dataset


def _is_costly(dataset: Dataset) -> bool:
    """Tell whether a dataset is worth the room; what chance changes is never."""
    if dataset.varies or isinstance(dataset, Remembered | Subset):
        return False
    if isinstance(dataset, View):
        return dataset.costly
    # Arrays that lie open on the disk are read as quickly as from the cache.
    return isinstance(dataset, FileVolumes) and not dataset.origin(0).lower().endswith(".npy")
