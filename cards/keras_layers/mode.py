"""A wrapper that decides whether a layer works as in training."""

from __future__ import annotations

from typing import Any

import keras

from cards.keras_layers.registration import registered


@registered
class FixedMode(keras.layers.Wrapper):
    """Runs a layer as in training, or as in prediction, at all times.

    A functional model overrules the ``training`` argument of a call with what ``fit`` and ``predict`` say, so that
    dropout for repeated predictions needs a layer around it (Gal and Ghahramani, Dropout as a Bayesian approximation,
    2016).

    Args:
        layer: the layer within.
        training: whether it works as in training.
    """

    def __init__(self, layer: Any, *, training: bool = True, **kwargs: Any) -> None:
        super().__init__(layer, **kwargs)
        self.training = training

    def call(self, inputs: Any) -> Any:
        """Return what the layer within makes of a tensor."""
        return self.layer(inputs, training=self.training)

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> Any:
        """Return the shape that the layer within gives."""
        return self.layer.compute_output_shape(input_shape)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments."""
        return {**super().get_config(), "training": self.training}
