"""What the network answers to a few validation volumes as training goes on, in small files of the run folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.loading import Volumes
from app.engine.fitting.training_state import synchronize
from app.engine.saving import write_arrays
from app.engine.settings import import_keras
from app.runs.folder import RunFolder

_MOST_FILES = 24
_MOST_BYTES = 64 << 20
_FLOAT16_LIMIT = 60_000.0
_NAME = "epoch-{:05d}.npz"


class Previews:
    """Answers to the same few volumes after each epoch.

    Attributes:
        count: how many volumes there are.
    """

    def __init__(self, folder: RunFolder, volumes: Volumes, wanted: int, *, masks: bool) -> None:
        """Choose volumes, evenly over the validation data, and write them down.

        Args:
            folder: of the run.
            volumes: the validation data.
            wanted: how many; fewer where they are large.
            masks: whether the network answers with a mask.

        Raises:
            DataError: a volume cannot be read.
            OSError: they cannot be written.
        """
        self._folder, self._masks = folder, masks
        answered = int(np.prod(volumes.volume_shape[:3])) * volumes.spec.target_channels
        each = (int(np.prod(volumes.volume_shape)) + answered) * 4
        self.count = min(wanted, volumes.spec.count, _MOST_BYTES // max(each, 1))
        self._indices = np.linspace(0, volumes.spec.count - 1, self.count).round().astype(np.int64)
        self._volumes = volumes.gather(self._indices)
        if self.count:
            folder.previews.mkdir(exist_ok=True)
            content = {"indices": self._indices, "volumes": _small(self._volumes)}
            targets = volumes.targets(self._indices)
            content["targets"] = _small(targets) if targets.dtype.kind == "f" else targets
            write_arrays(folder.previews / "volumes.npz", content)

    def write(self, model: Any, epoch: int) -> str:
        """Write the answers after an epoch; return the file's path below the run's folder.

        Raises:
            OSError: they cannot be written.
        """
        synchronize(model)
        ops = import_keras().ops
        answers = [ops.convert_to_numpy(model.predict_on_batch(volume[None]))[0] for volume in self._volumes]
        path = self._folder.previews / _NAME.format(epoch)
        write_arrays(path, {"answers": np.stack([self._answer(answer) for answer in answers])})
        self._thin()
        return str(path.relative_to(self._folder.path).as_posix())

    def _answer(self, answer: npt.NDArray[Any]) -> npt.NDArray[Any]:
        if not self._masks:
            return _small(answer)
        if answer.shape[-1] == 1:
            return (answer[..., 0] > 0.5).astype(np.uint8)
        labels: npt.NDArray[Any] = answer.argmax(axis=-1).astype(np.uint8)
        return labels

    def _thin(self) -> None:
        """Take files away that lie closest to their neighbours; the first and the last stay."""
        files = {int(found[1]): path for path in _files(self._folder) if (found := re.search(r"(\d+)", path.stem))}
        epochs = sorted(files)
        while len(epochs) > _MOST_FILES:
            gaps = [later - earlier for earlier, later in zip(epochs, epochs[2:], strict=False)]
            files[epochs.pop(1 + gaps.index(min(gaps)))].unlink(missing_ok=True)


def _files(folder: RunFolder) -> list[Path]:
    return list(folder.previews.glob("epoch-*.npz"))


def _small(volumes: npt.NDArray[Any]) -> npt.NDArray[Any]:
    fits = float(np.abs(volumes).max(initial=0.0)) < _FLOAT16_LIMIT
    return volumes.astype(np.float16) if fits else volumes
