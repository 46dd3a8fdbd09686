"""Takes trained networks out of Voxdeck, in the formats of other programs."""

from __future__ import annotations

import importlib
import os
import shutil
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.engine.failures import RunFailed
from app.engine.results.onnx_file import write_onnx
from app.engine.results.trained import TrainedRun
from app.engine.saving import save_model
from app.engine.settings import import_keras
from app.engine.words import list_words
from resources.translations import tr

_KERAS_FORMATS = {"savedmodel": "tf_saved_model", "litert": "litert"}
ENDINGS = {"savedmodel": "", "onnx": ".onnx", "litert": ".tflite"}  # of what other programs read
_NAMES = {"savedmodel": "SavedModel", "litert": "LiteRT"}


def export_model(run: TrainedRun, form: str, target: Path, warn: Callable[[str], None]) -> dict[str, Any]:
    """Write a run's model in another program's format.

    Args:
        run: the run.
        form: ``keras``, ``savedmodel``, ``onnx`` or ``litert``.
        target: what to write.
        warn: told what whoever runs the file must know.

    Raises:
        RunFailed: there is no model, or the format cannot hold it.
        OSError: the file cannot be written.
    """
    model = run.load_model()
    if form == "keras":
        save_model(model, target)
    else:
        write_format(model, form, target, warn)
    return {"file": str(target), "parameters": int(model.count_params())}


def write_format(model: Any, form: str, target: Path, warn: Callable[[str], None]) -> None:
    """Write a model as a SavedModel, ONNX or LiteRT; what was there stays until all is written.

    Raises:
        RunFailed: the format cannot hold one of its layers.
        OSError: it cannot be written.
    """
    temporary = target.with_name(f".{target.stem}.{os.getpid()}.part{target.suffix}")
    try:
        if form == "onnx":
            write_onnx(model, temporary)
        else:
            _write_as_tensorflow(model, form, temporary, warn)
        if target.is_dir():  # an older SavedModel; whether it may go was asked before
            shutil.rmtree(target)
        temporary.replace(target)
    finally:
        if temporary.is_dir():
            shutil.rmtree(temporary)
        temporary.unlink(missing_ok=True)


def _write_as_tensorflow(model: Any, form: str, path: Path, warn: Callable[[str], None]) -> None:
    if import_keras().backend.backend() != "tensorflow":
        raise RunFailed(
            tr(
                "{format} is a format of TensorFlow. Export with Keras on TensorFlow, or choose another format.",
                format=_NAMES[form],
            )
        )
    model.export(str(path), format=_KERAS_FORMATS[form], verbose=False)
    if form == "litert" and (foreign := _foreign_operations(path)):
        warn(
            tr(
                "LiteRT has no {operations} of its own: whoever runs the file needs LiteRT with the Select TensorFlow "
                "operations.",
                operations=list_words(foreign),
            )
        )


def _foreign_operations(path: Path) -> list[str]:
    """Return the operations in a LiteRT file that only its extension by TensorFlow's operations can run."""
    lite = importlib.import_module("tensorflow").lite
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that it will move to a package of its own
        details = lite.Interpreter(str(path))._get_ops_details()  # noqa: SLF001 - it tells them in no other way
    names = dict.fromkeys(entry["op_name"] for entry in details)
    return [name.removeprefix("Flex") for name in names if name.startswith("Flex")]
