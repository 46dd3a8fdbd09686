"""Changes a volume as the first layers of the network would in training."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from app.compiler import Step
from app.engine.data.dataset import DataError, Volume
from app.engine.settings import import_keras, prepare_environment
from resources.translations import tr


def augmented(layers: Sequence[Step], volume: Volume, draw: int) -> Volume:
    """Return a volume after some layers that work in training only.

    Args:
        layers: their steps, in order.
        volume: (depth, height, width, channels).
        draw: another number gives other random numbers; 0 takes those of the layers' own seeds.

    Raises:
        DataError: a layer cannot be made or called.
    """
    prepare_environment(gpu=False)
    keras = import_keras()
    from app.engine.builder import make_layer  # noqa: PLC0415 - only where Keras is asked for

    changed = keras.ops.convert_to_tensor(volume[np.newaxis].astype(np.float32))
    for step in layers:
        try:
            changed = make_layer(step, _drawn(step, draw))(changed, training=True)
        except (ValueError, TypeError) as error:
            words = str(error).strip().splitlines()
            reason = words[0] if words else error
            raise DataError(
                tr("{layer} cannot change this volume: {reason}", layer=step.title, reason=reason)
            ) from None
    made: Volume = np.asarray(keras.ops.convert_to_numpy(changed))[0]
    if made.ndim != 4:
        raise DataError(tr("What comes out of the layer is no volume. Look at the step before it."))
    return made


def _drawn(step: Step, draw: int) -> dict[str, Any]:
    values = dict(step.arguments)
    if "seed" in values or draw:
        seed = values.get("seed")
        values["seed"] = (seed if isinstance(seed, int) else 0) + draw
    return values
