"""Asks a run's network about volumes in files."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.document.deck_file import write_whole
from app.engine.data.dataset import DataError, Dataset, DatasetSpec, Progress, Volume, kept, unreadable
from app.engine.data.loading import checked_volume
from app.engine.data.volume_file import is_volume, read_volume, volumes_below
from app.engine.failures import RunFailed
from app.engine.results.trained import TrainedRun
from app.engine.words import shape_words

_BATCH = 8
_Row = tuple[Path, npt.NDArray[np.float64]]  # a file, and the probability of each class


class _OneVolume(Dataset):
    def __init__(self, volume: Volume, path: Path) -> None:
        super().__init__(DatasetSpec(1, volume.shape, dtype=volume.dtype), [0], str(path))
        self._volume, self._path = volume, path

    def volume(self, index: int) -> Volume:
        """Return it."""
        return self._volume

    def origin(self, index: int) -> str:
        """Name the file."""
        return str(self._path)


def predict(
    run: TrainedRun, given: Sequence[Path], target: Path, progress: Progress, warn: Callable[[str], None]
) -> dict[str, Any]:
    """Write a CSV file with the class of each volume and the probability of every class; return what was done.

    Args:
        run: whose model and preparation cards are used.
        given: files, and folders that are searched for volumes.
        target: the CSV file.
        progress: told how many files are done.
        warn: told what is wrong with a file that is passed over.

    Raises:
        RunFailed: nothing can be done; the message says why.
        OSError: the CSV file cannot be written.
    """
    model = run.load_model()
    if len(model.inputs) != 1:
        raise RunFailed(f"The network has {len(model.inputs)} inputs; files can be given to one only.")
    paths = _files(given)
    rows: list[_Row] = []
    bad: list[str] = []
    waiting: list[tuple[Path, Volume]] = []
    for done, (path, found) in enumerate(zip(paths, _volumes(run, model, paths), strict=True), 1):
        if isinstance(found, DataError):
            bad.append(str(path))
            warn(str(found))
        else:
            if len(waiting) == _BATCH or (waiting and waiting[0][1].shape != found.shape):
                rows += _asked(run, model, waiting)
                waiting = []
            waiting.append((path, found))
        progress(done, len(paths))
    rows += _asked(run, model, waiting) if waiting else []
    if not rows:
        raise RunFailed("None of the files could be used. See what is told of each.")
    names = run.class_names(len(rows[0][1]))
    _write(target, names, rows)
    return {"file": str(target), "volumes": len(rows), "bad": bad, "classes": names}


def _asked(run: TrainedRun, model: Any, batch: Sequence[tuple[Path, Volume]]) -> list[_Row]:
    """Return the probabilities that the network gives to volumes of one size."""
    answers = np.asarray(model.predict_on_batch(np.stack([volume for _, volume in batch])))
    return [(path, shares) for (path, _), shares in zip(batch, run.probabilities(answers), strict=True)]


def _volumes(run: TrainedRun, model: Any, paths: Sequence[Path]) -> Iterator[Volume | DataError]:
    """Yield each volume as the network takes it, or what is wrong with it."""
    wanted = tuple(model.inputs[0].shape[1:])
    for path in paths:
        try:
            dataset = run.prepared(_OneVolume(_read(path), path))
            volume = checked_volume(dataset, 0)
        except DataError as error:
            yield error
            continue
        if any(size not in (None, other) for size, other in zip(wanted, volume.shape, strict=True)):
            yield DataError(f"{path} is {shape_words(volume.shape)}; the network takes {shape_words(wanted)}.")
        else:
            yield volume.astype(np.float32)


def _files(given: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for path in given:
        if path.is_dir():
            inside = volumes_below(path) + sorted(path.rglob("*.npz"))
            if not inside:
                raise RunFailed(f"{path} holds no volume (.nii, .nii.gz, .npy or .npz).")
            found += sorted(inside)
        else:
            found.append(path)
    return found


def _read(path: Path) -> Volume:
    if path.suffix.lower() == ".npz":
        return _read_npz(path)
    if not path.exists():
        raise unreadable(path, FileNotFoundError())
    if not is_volume(path.name):
        raise DataError(f"{path} is no volume. Give .nii, .nii.gz, .npy or .npz files.")
    return read_volume(path)


def _read_npz(path: Path) -> Volume:
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as content:
            arrays = [content[name] for name in content.files]
    except OSError as error:
        raise unreadable(path, error) from None
    except (ValueError, EOFError, TypeError, AttributeError, zlib.error, zipfile.BadZipFile):
        raise DataError(f"{path} is not a NumPy file, or it was cut or damaged. Copy it again.") from None
    if len(arrays) != 1 or arrays[0].ndim not in (3, 4) or arrays[0].dtype.kind not in "biuf" or not arrays[0].size:
        raise DataError(f"{path} must hold one volume: a single array of three axes, with channels if any.")
    return kept(arrays[0] if arrays[0].ndim == 4 else arrays[0][..., None])


def _write(target: Path, names: Sequence[str], rows: Sequence[_Row]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["file", "class", *(f"probability of {name}" for name in names)])
    for path, shares in rows:
        writer.writerow([str(path), names[int(shares.argmax())], *(f"{share:.6f}" for share in shares)])
    write_whole(target, text.getvalue().encode())
