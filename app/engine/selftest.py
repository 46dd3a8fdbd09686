"""``python -m app.engine.selftest [MODEL]``: tells what the engine runs on, and whether it can load a saved model.

One JSON object on standard output: ``versions``, ``gpus`` (names), ``cuda`` (version that TensorFlow was built with),
``cuda_missing`` (libraries that such a build lacks), ``device`` (words), ``cards`` (how many make something),
``cards_lost`` (keys of those whose factory is not there), ``formats`` (a sentence by format of volumes, empty where it
is read), and for a model ``parameters`` and ``exports`` (likewise, by format of networks), or ``model_fault``.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.cuda_libraries import missing_cuda_libraries
from app.engine.data.registry import FACTORIES
from app.engine.factories import find_factory
from app.engine.format_trials import format_faults
from app.engine.process import begin_process
from app.engine.results.exporting import ENDINGS, write_format
from app.engine.settings import device_words, gpu_names, import_keras, prepare_environment, versions
from app.engine.temporary import remove_folder
from cards import catalog
from cards.card import Card, Kind
from resources.translations import tr


def facts(model: str | None) -> dict[str, Any]:
    """Return what the engine runs on.

    Args:
        model: path of a ``.keras`` file to load and use, if any.
    """
    keras = import_keras()
    gpus = gpu_names()
    told: dict[str, Any] = {"versions": versions(), "gpus": gpus, "device": device_words(gpus), "cuda": _cuda(keras)}
    told["cuda_missing"] = missing_cuda_libraries() if told["cuda"] and not gpus else []
    makers = [card for card in catalog.CARDS if "." in card.factory or card.kind is Kind.DATA]
    told.update(cards=len(makers), cards_lost=[card.key for card in makers if not _is_there(card)])
    told["formats"] = format_faults()
    if model is not None:
        try:
            loaded = keras.saving.load_model(model)
            told["parameters"] = _use(keras, loaded)
            told["exports"] = _exports(loaded)
        except (OSError, ValueError, TypeError) as error:
            told["model_fault"] = tr("the saved network cannot be loaded: {error}", error=error)
    return told


def _is_there(card: Card) -> bool:
    """Tell whether what a card makes can be made: an installer may have left it out."""
    if card.kind is Kind.DATA:
        return card.factory in FACTORIES
    try:
        return callable(find_factory(card.factory))
    except (ImportError, AttributeError):
        return False


def _use(keras: Any, model: Any) -> int:
    """Let a model look at one volume, and return its number of parameters.

    Raises:
        ValueError: what it gives is no number.
    """
    shape = [axis or 8 for axis in model.input_shape[1:]]
    given = keras.ops.convert_to_numpy(model(np.zeros((1, *shape), "float32")))
    if not np.isfinite(given).all():
        raise ValueError(tr("its output is not a number"))
    return int(model.count_params())


def _exports(model: Any) -> dict[str, str]:
    """Try each format of other programs: each needs libraries of its own, which an installer may have left out."""
    told = {}
    with tempfile.TemporaryDirectory(prefix="voxdeck-selftest-", ignore_cleanup_errors=True) as folder:
        for form, ending in ENDINGS.items():
            try:
                write_format(model, form, Path(folder) / f"model{ending}", lambda _: None)
                told[form] = ""
            except Exception as error:  # noqa: BLE001 - whatever a library raises is what the table is for
                told[form] = f"{type(error).__name__}: {error}"
    return told


def _cuda(keras: Any) -> str:
    if keras.backend.backend() != "tensorflow":
        return ""
    import tensorflow as tf  # noqa: PLC0415 - only where it is the backend

    build = tf.sysconfig.get_build_info()
    return str(build.get("cuda_version", "")) if build.get("is_cuda_build") else ""


def main(arguments: list[str]) -> int:
    """Print the facts."""
    prepare_environment()
    told = facts(arguments[0] if arguments else None)
    sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    temporary = begin_process()
    status = main(sys.argv[1:])
    remove_folder(temporary)
    sys.stdout.flush()
    os._exit(status)  # threads of TensorFlow would delay the end
