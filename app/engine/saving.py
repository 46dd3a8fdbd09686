"""Writes models and the history so that a file is there whole or not at all."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.settings import import_keras


def save_model(model: Any, path: Path) -> None:
    """Save a model to a temporary name, flush it, and rename it over the old one.

    Raises:
        OSError: it could not be written; the old file is as it was.
    """
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        model.save(temporary)
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def weights_are_finite(model: Any) -> bool:
    """Tell whether no weight of a model is NaN or infinite."""
    to_numpy = import_keras().ops.convert_to_numpy
    return all(bool(np.isfinite(to_numpy(variable)).all()) for variable in model.trainable_variables)


class HistoryFile:
    """``history.csv``: a row an epoch with its seconds, loss and metrics."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._columns: list[str] = []

    def add(self, epoch: int, seconds: float, logs: Mapping[str, float]) -> None:
        """Append a row; the first one brings the heads of the columns.

        Raises:
            OSError: it could not be written.
        """
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        if not self._columns:
            self._columns = list(logs)
            writer.writerow(["epoch", "seconds", *self._columns])
        writer.writerow(
            [epoch, f"{seconds:.3f}", *(repr(logs[name]) if name in logs else "" for name in self._columns)]
        )
        with self._path.open("ab", buffering=0) as stream:
            stream.write(text.getvalue().encode())
