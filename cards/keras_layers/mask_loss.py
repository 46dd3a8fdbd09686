"""A loss for masks."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from cards.keras_layers.registration import registered


def class_numbers(masks: Any, answers: Any) -> Any:
    """Return masks as whole numbers without an axis of channels.

    Args:
        masks: batch × space, or batch × space × 1.
        answers: batch × space × classes.
    """
    masks = ops.cast(masks, "int32")
    return ops.squeeze(masks, axis=-1) if len(masks.shape) == len(answers.shape) else masks


@registered
class DiceCrossentropy(keras.losses.Loss):
    """Soft Dice loss plus crossentropy, each with a weight.

    Masks hold a class number a voxel; answers hold a value for each class in each voxel (classes on the last axis).
    Dice is taken for each volume and class, and its mean over the classes.

    Args:
        dice_weight: weight of 1 - Dice.
        crossentropy_weight: weight of the mean crossentropy of the voxels.
        include_background: whether class 0 counts in the Dice part.
        from_logits: whether the answers are no probabilities yet.
        smooth: voxels added above and below the division, so that an empty class divides nothing by 0.
    """

    def __init__(
        self,
        *,
        dice_weight: float = 1.0,
        crossentropy_weight: float = 1.0,
        include_background: bool = True,
        from_logits: bool = False,
        smooth: float = 1.0,
        reduction: str = "sum_over_batch_size",
        name: str = "dice_crossentropy",
        dtype: Any = None,
    ) -> None:
        super().__init__(name=name, reduction=reduction, dtype=dtype)
        self.dice_weight, self.crossentropy_weight = dice_weight, crossentropy_weight
        self.include_background, self.from_logits, self.smooth = include_background, from_logits, smooth

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """Return the loss of each volume."""
        numbers = class_numbers(y_true, y_pred)
        space = tuple(range(1, len(numbers.shape)))
        crossentropy = ops.sparse_categorical_crossentropy(numbers, y_pred, from_logits=self.from_logits)
        shares = ops.softmax(y_pred, axis=-1) if self.from_logits else y_pred
        masks = ops.one_hot(numbers, y_pred.shape[-1], dtype=shares.dtype)
        if not self.include_background:
            shares, masks = shares[..., 1:], masks[..., 1:]
        common = ops.sum(shares * masks, axis=space)
        both = ops.sum(shares, axis=space) + ops.sum(masks, axis=space)
        dice = ops.mean((2 * common + self.smooth) / (both + self.smooth), axis=-1)
        return self.dice_weight * (1 - dice) + self.crossentropy_weight * ops.mean(crossentropy, axis=space)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {
            **super().get_config(),
            "dice_weight": self.dice_weight,
            "crossentropy_weight": self.crossentropy_weight,
            "include_background": self.include_background,
            "from_logits": self.from_logits,
            "smooth": self.smooth,
        }


@registered
class FocalTversky(keras.losses.Loss):
    """Tversky loss of masks to a power: what is found in vain and what is missed have weights of their own.

    Args:
        alpha: weight of voxels found in vain.
        beta: weight of voxels missed.
        gamma: power; above 1 hard volumes and classes count more.
        include_background: whether class 0 counts.
        from_logits: whether the answers are no probabilities yet.
        smooth: voxels added above and below the division.
    """

    def __init__(
        self,
        *,
        alpha: float = 0.3,
        beta: float = 0.7,
        gamma: float = 1.33,
        include_background: bool = True,
        from_logits: bool = False,
        smooth: float = 1.0,
        reduction: str = "sum_over_batch_size",
        name: str = "focal_tversky",
        dtype: Any = None,
    ) -> None:
        super().__init__(name=name, reduction=reduction, dtype=dtype)
        self.alpha, self.beta, self.gamma = alpha, beta, gamma
        self.include_background, self.from_logits, self.smooth = include_background, from_logits, smooth

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """Return the loss of each volume."""
        numbers = class_numbers(y_true, y_pred)
        space = tuple(range(1, len(numbers.shape)))
        shares = ops.softmax(y_pred, axis=-1) if self.from_logits else y_pred
        masks = ops.one_hot(numbers, y_pred.shape[-1], dtype=shares.dtype)
        if not self.include_background:
            shares, masks = shares[..., 1:], masks[..., 1:]
        common = ops.sum(shares * masks, axis=space)
        vain, missed = ops.sum(shares * (1 - masks), axis=space), ops.sum((1 - shares) * masks, axis=space)
        score = (common + self.smooth) / (common + self.alpha * vain + self.beta * missed + self.smooth)
        # The slope of a power below 1 has no end at 0.
        return ops.mean(ops.power(ops.maximum(1 - score, 1e-7), self.gamma), axis=-1)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {
            **super().get_config(),
            "alpha": self.alpha,
            "beta": self.beta,
            "gamma": self.gamma,
            "include_background": self.include_background,
            "from_logits": self.from_logits,
            "smooth": self.smooth,
        }
