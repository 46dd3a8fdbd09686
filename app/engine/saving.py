"""Writes models and the history so that a file is there whole or not at all."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.document.deck_file import write_whole
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


def write_arrays(path: Path, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
    """Write arrays as an ``.npz`` file, whole or not at all.

    Raises:
        OSError: it could not be written; the old file is as it was.
    """
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        with temporary.open("wb") as stream:
            np.savez(stream, **arrays)  # type: ignore[arg-type]
            stream.flush()
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

    def __init__(self, path: Path, epochs: int = 0) -> None:
        """Go on with a file after so many epochs; later rows, of epochs that will come again, are taken out.

        Raises:
            OSError: it could not be written.
        """
        self._path = path
        self._columns: list[str] = []
        if path.exists():
            self._cut(epochs)

    def _cut(self, epochs: int) -> None:
        lines = self._path.read_text(encoding="utf-8").splitlines(keepends=True)
        # A row that a full disk cut short ends without its newline.
        kept = [line for line in lines[1:] if line.endswith("\n") and int(line.partition(",")[0]) <= epochs]
        if kept:
            self._columns = next(csv.reader(lines))[2:]
        write_whole(self._path, "".join([lines[0], *kept] if kept else []).encode())

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
