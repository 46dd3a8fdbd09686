"""Lets volumes be what is to be found, and spoils what enters the network, so that it learns to mend that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

import numpy as np

from app.engine.data.chance import RandomView
from app.engine.data.dataset import FLOAT32, DataError, Dataset, View, Volume
from resources.translations import tr

GAUSSIAN, RICIAN, POISSON = "gaussian", "rician", "poisson"
_REACH = 4.0  # standard deviations after which a Gaussian is cut off


def volumes_as_targets(*, dataset: Dataset) -> Dataset:
    """Let each volume, as it is here, be what is to be found of it; labels, masks and numbers are forgotten.

    Args:
        dataset: volumes of any size.

    Raises:
        DataError: the volumes differ in their channels.
    """
    if dataset.spec.shape[3] is None:
        raise DataError(
            tr("The volumes differ in their number of channels. Keep those with the same number of channels.")
        )
    return AsTargets(dataset, dataset.spec.shape[3])


class AsTargets(View):
    """Volumes that are, as they are here, what is to be found of them."""

    one_by_one = True

    def __init__(self, base: Dataset, channels: int) -> None:
        spec = replace(base.spec, class_names=(), masks=False, numbers=(), one_hot=False, target_channels=channels)
        super().__init__(base, spec, base.labels, "volumes_as_targets")
        self.numbers = None

    def volume(self, index: int) -> Volume:
        """Return the volume as it is."""
        return self.base.volume(index)

    def target(self, index: int) -> Volume:
        """Return the volume as it is here, whatever becomes of it afterwards."""
        return self.base.volume(index)


def add_noise(*, dataset: Dataset, kind: str, strength: float, seed: int) -> Dataset:
    """Add noise to volumes, other noise in each epoch; without chance, as for validation, always the same.

    Args:
        dataset: volumes of any intensity; masks and volumes to find stay as they are.
        kind: ``gaussian`` (alike everywhere), ``rician`` (of magnitude images of magnetic resonance: the length of a
            value with noise in both of its parts, Gudbjartsson and Patz, Magnetic Resonance in Medicine 34, 1995) or
            ``poisson`` (of counted photons: its variance grows with the value; values below 0 count as 0).
        strength: standard deviation in the unit of the voxels; of Poisson noise that at the value 1.
        seed: of the random numbers.
    """
    return _Noisy(dataset, kind, strength, seed)


class _Noisy(RandomView):
    may_be_split = True

    def __init__(self, base: Dataset, kind: str, strength: float, seed: int) -> None:
        spec = replace(base.spec, dtype=FLOAT32)
        super().__init__(base, spec, base.labels, seed, "add_noise", kind, strength)
        self._law, self._strength = kind, strength

    def volume(self, index: int) -> Volume:
        """Read a volume and add noise."""
        volume, random = self.base.volume(index).astype(np.float32), self.random(index)
        if not self._strength:
            return volume
        if self._law == POISSON:
            counts = np.maximum(volume, 0.0).astype(np.float64) / self._strength**2
            made: Volume = (random.poisson(counts) * self._strength**2).astype(np.float32)
            return made
        volume += np.float32(self._strength) * random.standard_normal(volume.shape, np.float32)
        if self._law == RICIAN:
            other = np.float32(self._strength) * random.standard_normal(volume.shape, np.float32)
            volume = np.hypot(volume, other)
        return volume


def blur(*, dataset: Dataset, sigma: Sequence[float]) -> Dataset:
    """Blur volumes with a Gaussian; beyond the border lies what is on it.

    Args:
        dataset: volumes of any size; masks and volumes to find stay as they are.
        sigma: standard deviation along depth, height, width in voxels; 0 leaves an axis as it is.
    """
    return _Blurred(dataset, tuple(float(width) for width in sigma))


class _Blurred(View):
    one_by_one = True
    costly = True

    def __init__(self, base: Dataset, sigma: tuple[float, ...]) -> None:
        super().__init__(base, replace(base.spec, dtype=FLOAT32), base.labels, "blur", sigma)
        self._sigma = sigma

    def volume(self, index: int) -> Volume:
        """Read a volume and blur it, axis by axis."""
        made = self.base.volume(index).astype(np.float32)
        for axis, width in enumerate(self._sigma):
            made = _smoothed(made, axis, width) if width else made
        return made


def _smoothed(volume: Volume, axis: int, width: float) -> Volume:
    reach = ceil(_REACH * width)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / width) ** 2)
    weights /= weights.sum()
    padded = np.pad(volume, [(reach, reach) if other == axis else (0, 0) for other in range(4)], mode="edge")
    made = np.zeros_like(volume)
    for place, weight in enumerate(weights.astype(np.float32)):
        made += weight * padded.take(range(place, place + volume.shape[axis]), axis)
    return made
