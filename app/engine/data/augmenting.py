"""Augmentation ahead of the network: volumes changed by chance, their masks alike, in each epoch anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace

import numpy as np
import numpy.typing as npt

from app.engine.data.chance import RandomView
from app.engine.data.dataset import FLOAT32, Dataset, DatasetSpec, Mask, Volume
from app.engine.data.sampling import affine_places, rotation_of, sampled, sampled_mask


class _Augmented(RandomView):
    """Changes nothing without chance, as for validation."""

    def __init__(self, base: Dataset, rate: float, seed: int, *parameters: object) -> None:
        spec: DatasetSpec = replace(base.spec, dtype=FLOAT32)
        super().__init__(base, spec, base.labels, seed, *parameters, rate)
        self.rate = rate

    def at(self, epoch: int | None) -> Dataset:
        """Return it as it is in an epoch, or what it would change."""
        return self.base.at(None) if epoch is None else super().at(epoch)

    def drawn(self, index: int) -> np.random.Generator | None:
        """Return the random numbers of a volume, or None where it is left as it is."""
        random = self.random(index)
        return random if random.random() < self.rate else None


def augment_flip(*, dataset: Dataset, axes: Sequence[int], rate: float, seed: int) -> Dataset:
    """Mirror volumes and masks along each of some axes by chance.

    Args:
        dataset: volumes of any size.
        axes: 1 is the depth, 2 the height, 3 the width.
        rate: probability that a volume is mirrored along an axis, for each axis by itself.
        seed: of the random numbers.
    """
    return _Flipped(dataset, tuple(axes), rate, seed)


class _Flipped(_Augmented):
    def __init__(self, base: Dataset, axes: tuple[int, ...], rate: float, seed: int) -> None:
        super().__init__(base, rate, seed, "augment_flip", axes)
        self._axes = axes

    def _chosen(self, index: int) -> tuple[int, ...]:
        random = self.random(index)
        return tuple(axis - 1 for axis in self._axes if random.random() < self.rate)

    def volume(self, index: int) -> Volume:
        """Read a volume and mirror it."""
        return np.ascontiguousarray(np.flip(self.base.volume(index), self._chosen(index)))

    def target(self, index: int) -> Volume:
        """Read a volume to find and mirror it likewise."""
        return np.ascontiguousarray(np.flip(self.base.target(index), self._chosen(index)))

    def mask(self, index: int) -> Mask:
        """Read a mask and mirror it likewise."""
        return np.ascontiguousarray(np.flip(self.base.mask(index), self._chosen(index)))


def augment_affine(
    *,
    dataset: Dataset,
    rotation: Sequence[float],
    scaling: float,
    shift: Sequence[float],
    fill_value: float | None,
    rate: float,
    seed: int,
) -> Dataset:
    """Turn, scale and shift volumes about their middle, linear between voxels; masks alike, by the nearest voxel.

    Args:
        dataset: volumes of any size; turns are true in millimetres where the spacing is known.
        rotation: greatest turn either way about depth, height and width, in degrees.
        scaling: greatest change of size as a share of it.
        shift: greatest shift either way along depth, height and width, in voxels.
        fill_value: of what comes in from outside; None takes the least value of the volume. Masks get the background.
        rate: share of the volumes that are changed.
        seed: of the random numbers.
    """
    return _Moved(dataset, _Limits(tuple(rotation), scaling, tuple(shift), fill_value), rate, seed)


@dataclass(frozen=True)
class _Limits:
    rotation: tuple[float, ...]  # in degrees
    scaling: float
    shift: tuple[float, ...]
    fill_value: float | None


class _Moved(_Augmented):
    def __init__(self, base: Dataset, limits: _Limits, rate: float, seed: int) -> None:
        super().__init__(base, rate, seed, "augment_affine", *astuple(limits))
        self._limits = limits

    def _places(self, index: int, shape: Sequence[int]) -> npt.NDArray[np.float32] | None:
        """Return where in the volume each voxel of the result comes from: (3, voxels); None where all stay."""
        random = self.drawn(index)
        if random is None:
            return None
        angles = random.uniform(-1.0, 1.0, 3) * np.radians(self._limits.rotation)
        scale = 1.0 + random.uniform(-self._limits.scaling, self._limits.scaling)
        moved = random.uniform(-1.0, 1.0, 3) * self._limits.shift
        spacing = np.array(self.base.geometry(index).spacing)
        # Voxels become lengths, are turned back, and become voxels again.
        back = rotation_of(angles).T * spacing[None, :] / spacing[:, None] / scale
        middle = (np.array(shape[:3]) - 1.0) / 2.0
        offset = middle - back @ (middle + moved)
        return affine_places(tuple(shape[:3]), back, offset)

    def volume(self, index: int) -> Volume:
        """Read a volume and move it."""
        return self._moved(self.base.volume(index), index)

    def target(self, index: int) -> Volume:
        """Read a volume to find and move it likewise, linear between voxels as well."""
        return self._moved(self.base.target(index), index)

    def _moved(self, volume: Volume, index: int) -> Volume:
        places = self._places(index, volume.shape)
        if places is None:
            return volume
        fill = float(volume.min()) if self._limits.fill_value is None else self._limits.fill_value
        return sampled(volume.astype(np.float32), places, fill)

    def mask(self, index: int) -> Mask:
        """Read a mask and move it likewise."""
        mask = self.base.mask(index)
        places = self._places(index, mask.shape)
        return mask if places is None else sampled_mask(mask, places)


def augment_intensity(
    *, dataset: Dataset, noise: float, brightness: float, contrast: float, gamma: float, rate: float, seed: int
) -> Dataset:
    """Change the intensities of volumes, each of the four ways by chance; masks stay.

    Args:
        dataset: volumes, best scaled before.
        noise: greatest standard deviation of the noise, as a share of that of the volume.
        brightness: greatest number added or taken off, as a share of the volume's standard deviation.
        contrast: greatest change of the differences from the mean, as a share of them.
        gamma: greatest distance of the power from 1, to which the values between least and greatest are raised.
        rate: probability of each of the four ways, for each volume.
        seed: of the random numbers.
    """
    return _Recoloured(dataset, (noise, brightness, contrast, gamma), rate, seed)


class _Recoloured(_Augmented):
    def __init__(self, base: Dataset, strengths: tuple[float, float, float, float], rate: float, seed: int) -> None:
        super().__init__(base, rate, seed, "augment_intensity", *strengths)
        self._strengths = strengths

    def volume(self, index: int) -> Volume:
        """Read a volume and change its intensities."""
        random = self.random(index)
        chosen = random.random(4) < self.rate
        noise, brightness, contrast, gamma = (
            strength if used else 0.0 for strength, used in zip(self._strengths, chosen, strict=True)
        )
        made = self.base.volume(index).astype(np.float32)
        spread = float(made.std())
        if contrast:
            mean = made.mean(axis=(0, 1, 2))
            made = (made - mean) * np.float32(1.0 + random.uniform(-contrast, contrast)) + mean
        if brightness:
            made += np.float32(random.uniform(-brightness, brightness) * spread)
        if gamma:
            made = _raised(made, 1.0 + random.uniform(-gamma, gamma))
        if noise:
            made += random.standard_normal(made.shape, np.float32) * np.float32(random.uniform(0.0, noise) * spread)
        return made


def _raised(voxels: Volume, power: float) -> Volume:
    low, high = float(voxels.min()), float(voxels.max())
    if not low < high:
        return voxels
    made: Volume = ((voxels - low) / (high - low)) ** np.float32(power) * (high - low) + low
    return made
