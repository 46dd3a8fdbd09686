"""A run's network, asked about rows and whole volumes: in one piece, or patch by patch where it learned so."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import DataError
from app.engine.failures import RunFailed
from app.engine.results.sliding import answered, averaged
from app.engine.results.trained import TrainedRun
from app.engine.words import shape_words
from resources.translations import tr

Values = npt.NDArray[np.float64]

OVERLAP = 0.5


class Network:
    """What a run has learned.

    Attributes:
        run: whose it is.
        gives_masks: whether it answers with a label for each voxel.
        gives_volumes: whether it answers with a volume.
        takes_rows: whether it takes rows of a table.
        taken: shape of what it takes, without the batch; None where it takes any size.
        patch: size of the patches that it is given, for each axis; empty where volumes are given whole.
    """

    def __init__(self, run: TrainedRun, overlap: float = OVERLAP) -> None:
        """Load the model.

        Raises:
            RunFailed: there is none, or it takes several inputs.
        """
        self.run, self._overlap = run, overlap
        self._model = run.load_model()
        if len(self._model.inputs) != 1:
            count = len(self._model.inputs)
            raise RunFailed(tr("The network has {count} inputs; files can be given to one only.", count=count))
        self.gives_masks, self.gives_volumes = run.gives_masks(self._model), run.target_channels > 0
        self.taken: tuple[int | None, ...] = tuple(self._model.inputs[0].shape[1:])
        self.takes_rows = len(self.taken) == 1
        self.patch = tuple(
            size or length for size, length in zip(self.taken[:3], () if self.takes_rows else run.patch, strict=False)
        )

    def answers(self, batch: npt.NDArray[np.float32]) -> Values:
        """Return probabilities, numbers or intensities: (count, [depth, height, width,] values)."""
        answers = np.asarray(self._model.predict_on_batch(batch))
        if self.gives_volumes:
            return answers
        if self.run.gives_numbers and not self.gives_masks:
            return answers.reshape(len(answers), -1).astype(np.float64)
        return self.run.probabilities(answers.reshape(-1, answers.shape[-1])).reshape(*answers.shape[:-1], -1)

    def of_voxels(self, volume: npt.NDArray[np.float32], origin: object) -> npt.NDArray[np.float32]:
        """Return the probability of each label, or the intensities, for each voxel: (depth, height, width, values).

        Raises:
            DataError: the volume has other channels than the network takes.
        """
        self._check_channels(volume, origin)
        return answered(self.answers, volume, self.patch or self.taken[:3], self._overlap)

    def of_whole(self, volume: npt.NDArray[np.float32], origin: object) -> Values:
        """Return what the network says of a volume or a row: probabilities of classes, or numbers: (values).

        Of a volume given patch by patch, it is the mean over the patches.

        Raises:
            DataError: the volume is not of the size that the network takes.
        """
        if self.patch:
            self._check_channels(volume, origin)
            return averaged(self.answers, volume, self.patch, self._overlap)
        self.check_size(volume.shape, origin)
        found: Values = self.answers(volume[None])[0]
        return found

    def check_size(self, shape: tuple[int | None, ...], origin: object) -> None:
        """Check that volumes or rows of a shape can be given as they are.

        Raises:
            DataError: they cannot.
        """
        if len(shape) != len(self.taken) or any(
            size not in (None, other) for size, other in zip(self.taken, shape, strict=True)
        ):
            raise DataError(
                tr(
                    "{what} is {shape}; the network takes {taken}.",
                    what=origin,
                    shape=shape_words(shape),
                    taken=shape_words(self.taken),
                )
            )

    def _check_channels(self, volume: npt.NDArray[np.float32], origin: object) -> None:
        if self.taken[-1] not in (None, volume.shape[-1]):
            raise DataError(
                tr(
                    "{what} has {count} channels; the network takes {taken}.",
                    what=origin,
                    count=volume.shape[-1],
                    taken=self.taken[-1],
                )
            )
