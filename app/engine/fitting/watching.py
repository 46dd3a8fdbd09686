"""Looks at more than loss and metrics: times, norms, right and wrong answers, previews. All of it costs little."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from app.engine.fitting.answers import AnswerCounts, dice_by_label
from app.engine.fitting.feeding import Feed
from app.engine.fitting.memory_seen import MemorySeen
from app.engine.fitting.meter import GpuMeter, StepMeter
from app.engine.fitting.norms import LayerNorms
from app.engine.fitting.previews import Previews
from app.engine.fitting.report import RunReport
from app.engine.fitting.sparing import Sparing
from app.engine.fitting.training_state import synchronize
from app.engine.settings import import_keras

_MOST_CLASSES = 64
_MOST_LABELS = 16
_LEAST_SECONDS = 3.0


@dataclass(frozen=True)
class Watched:
    """What there is to look at.

    Attributes:
        class_names: by label; empty where there are no classes to tell apart.
        masks: whether the classes are those of voxels.
        answers: counts answers to the validation data, None where there are none.
        previews: of validation volumes, None where none are wanted.
        memory: looks how much memory the first steps take.
    """

    class_names: tuple[str, ...] = ()
    masks: bool = False
    answers: AnswerCounts | None = None
    previews: Previews | None = None
    memory: MemorySeen | None = None


class Watching:
    """Watches one training; used as a context, so that model and optimizer are left as they were."""

    def __init__(self, report: RunReport, model: Any, feed: Feed, watched: Watched) -> None:
        """Begin to watch a compiled model.

        Args:
            report: told what is seen.
            model: that is trained.
            feed: of the training data.
            watched: what there is to look at.
        """
        self._report, self._model, self._watched = report, model, watched
        self._steps, self._gpu, self._norms = StepMeter(feed), GpuMeter(), LayerNorms(model)
        self._norms_due, self._preview_due = Sparing(0.005, _LEAST_SECONDS), Sparing(0.02)
        self._epoch = self._batch = 0

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave model and optimizer as they were."""
        with ExitStack() as stack:
            stack.callback(self._gpu.close)
            stack.callback(self._norms.close)
            if self._watched.answers is not None:
                stack.callback(self._watched.answers.close)

    def begin_epoch(self, epoch: int, batch: int) -> None:
        """Begin an epoch, counted from 1, of which some batches may be done already."""
        self._epoch, self._batch = epoch, batch
        self._steps.begin_epoch()

    def begin_batch(self) -> None:
        """Note that a batch is there."""
        self._steps.begin_batch()
        if self._watched.memory is not None:
            self._watched.memory.before_batch()

    def end_batch(self, number: int) -> None:
        """Look at what is due after a batch of that number, counted from 1."""
        done, self._batch = number - self._batch, number
        if told := self._steps.end_batch(done):
            place = {"epoch": self._epoch, "batch": number}
            self._report.event("step", **place, **told, learning_rate=self._learning_rate(), **self._gpu.last)
        if self._watched.memory is not None:
            self._watched.memory.after_batch(self._report)
        if self._norms_due.due:
            self._tell_norms()

    def begin_test(self) -> None:
        """The validation data come now."""
        if self._watched.answers is not None:
            self._watched.answers.begin()

    def end_test(self) -> None:
        """The validation data are through."""
        if self._watched.answers is not None:
            self._watched.answers.end()

    def end_epoch(self, *, last: bool) -> None:
        """Tell what an epoch brought."""
        if (rate := self._learning_rate()) is not None:
            self._report.event("learning_rate", epoch=self._epoch, value=rate)
        if self._watched.memory is not None:
            self._watched.memory.end(self._report)
        self._tell_answers()
        previews = self._watched.previews
        if previews is not None and previews.count and (last or self._preview_due.due):
            with self._preview_due.work():
                file = previews.write(self._model, self._epoch)
            self._report.event("preview", epoch=self._epoch, file=file, volumes=previews.count)

    def _tell_norms(self) -> None:
        with self._norms_due.work():
            synchronize(self._model)
            layers = {layer: list(map(_rounded, pair)) for layer, pair in self._norms.norms().items()}
            self._report.event("norms", epoch=self._epoch, batch=self._batch, layers=layers)

    def _tell_answers(self) -> None:
        names, answers = self._watched.class_names, self._watched.answers
        if answers is None or not (matrix := answers.matrix).any():
            return
        if len(names) <= (_MOST_LABELS if self._watched.masks else _MOST_CLASSES):
            self._report.event("confusion", epoch=self._epoch, classes=names, matrix=matrix.tolist())
        if self._watched.masks:
            values = [_rounded(value) for value in dice_by_label(matrix)]
            self._report.event("dice", epoch=self._epoch, labels=names, values=values)

    def _learning_rate(self) -> float | None:
        synchronize(self._model)
        try:
            return float(import_keras().ops.convert_to_numpy(self._model.optimizer.learning_rate))
        except (AttributeError, TypeError, ValueError):  # an optimizer that chooses its steps without one
            return None


def _rounded(value: float | None) -> float | None:
    return value if value is None or not math.isfinite(value) else float(f"{value:.5g}")
