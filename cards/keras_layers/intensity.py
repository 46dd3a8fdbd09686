"""Augmentations that change the intensities of volumes and leave all in its place."""

from __future__ import annotations

from math import ceil
from typing import Any

import keras
from keras import ops

from cards.keras_layers.random_volumes import RandomVolumes
from cards.keras_layers.registration import registered

_SPACE = (1, 2, 3)


class _ByFactor(RandomVolumes):
    """An augmentation with one strength.

    Args:
        factor: greatest strength, 0 or more.
        rate: share of the volumes that are changed.
        seed: start of the random numbers.
    """

    def __init__(self, factor: float = 0.1, rate: float = 0.5, seed: int | None = None, **kwargs: Any) -> None:
        super().__init__(rate, seed, **kwargs)
        if factor < 0:
            raise ValueError(f"factor must be 0 or more. Received {factor}.")
        self.factor = factor

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "factor": self.factor}


@registered
class RandomBrightness3D(_ByFactor):
    """Adds one number to all of a volume, drawn from -factor to factor."""

    def changed(self, volumes: Any) -> Any:
        """Return lighter or darker volumes."""
        return volumes + self.drawn_for_each(volumes, -self.factor, self.factor)


@registered
class RandomContrast3D(_ByFactor):
    """Stretches the distance of each value from its channel's mean by a number from 1 - factor to 1 + factor."""

    def changed(self, volumes: Any) -> Any:
        """Return volumes with more or less contrast."""
        mean = ops.mean(volumes, axis=_SPACE, keepdims=True)
        return mean + (volumes - mean) * self.drawn_for_each(volumes, 1 - self.factor, 1 + self.factor)


@registered
class RandomGamma3D(_ByFactor):
    """Raises values, scaled to 0 to 1 in each channel, to a power from 1 - factor to 1 + factor, and scales back."""

    def changed(self, volumes: Any) -> Any:
        """Return volumes whose middle values are lighter or darker; the least and the greatest stay."""
        low = ops.min(volumes, axis=_SPACE, keepdims=True)
        span = ops.max(volumes, axis=_SPACE, keepdims=True) - low
        share = (volumes - low) / ops.maximum(span, 1e-7)
        power = self.drawn_for_each(volumes, 1 - self.factor, 1 + self.factor)
        # The slope of a power below 1 has no end at 0, so 0 itself is kept out.
        return low + span * ops.where(share > 1e-7, ops.power(ops.maximum(share, 1e-7), power), 0.0)


@registered
class RandomNoise3D(RandomVolumes):
    """Adds noise to volumes, in each with a standard deviation of its own.

    Args:
        stddev: greatest standard deviation, in the values' unit; each volume draws its own from 0 to this.
        rate: share of the volumes that are changed.
        seed: start of the random numbers.
    """

    def __init__(self, stddev: float = 0.1, rate: float = 0.5, seed: int | None = None, **kwargs: Any) -> None:
        super().__init__(rate, seed, **kwargs)
        if stddev < 0:
            raise ValueError(f"stddev must be 0 or more. Received {stddev}.")
        self.stddev = stddev

    def changed(self, volumes: Any) -> Any:
        """Return volumes with noise."""
        noise = keras.random.normal(ops.shape(volumes), dtype="float32", seed=self.seed_generator)
        return volumes + noise * self.drawn_for_each(volumes, 0.0, self.stddev)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "stddev": self.stddev}


@registered
class RandomBlur3D(RandomVolumes):
    """Blurs volumes with a Gaussian bell, in each with a width of its own; the edge's values go on beyond it.

    Args:
        sigma: greatest standard deviation of the bell in voxels; each volume draws its own from 0 to this.
        rate: share of the volumes that are changed.
        seed: start of the random numbers.
    """

    def __init__(self, sigma: float = 1.0, rate: float = 0.5, seed: int | None = None, **kwargs: Any) -> None:
        super().__init__(rate, seed, **kwargs)
        if sigma < 0:
            raise ValueError(f"sigma must be 0 or more. Received {sigma}.")
        self.sigma = sigma

    def changed(self, volumes: Any) -> Any:
        """Return blurred volumes."""
        sigma = ops.maximum(self.drawn_for_each(volumes, 0.0, self.sigma), 1e-3)
        reach = ceil(3 * self.sigma)
        weights = [ops.exp(-0.5 * ops.square(offset / sigma)) for offset in range(-reach, reach + 1)]
        total = sum(weights[1:], weights[0])
        for axis in _SPACE:
            size = ops.shape(volumes)[axis]
            blurred = ops.zeros_like(volumes)
            for offset, weight in zip(range(-reach, reach + 1), weights, strict=True):
                places = ops.clip(ops.arange(size) + offset, 0, size - 1)
                blurred = blurred + ops.take(volumes, places, axis=axis) * (weight / total)
            volumes = blurred
        return volumes

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "sigma": self.sigma}
