"""What ended a run, in words that a scientist understands, each with a way on."""

from __future__ import annotations

import errno
from collections.abc import Mapping

from app.engine.data.dataset import DataError
from app.engine.words import keras_words
from app.runs.errors import RunError
from resources.translations import tr

_OUT_OF_MEMORY = frozenset({"ResourceExhaustedError", "OutOfMemoryError", "XlaRuntimeError"})
_REFUSED_AT_RUN_TIME = frozenset({"InvalidArgumentError", "UnimplementedError", "FailedPreconditionError"})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class RunFailed(Exception):
    """A run cannot go on; the message is the cause, in words for the user."""


class LossNotFinite(RunFailed):
    """The loss is no longer a number."""


def cause_of(error: BaseException, batch_words: str = "", titles: Mapping[str, str] | None = None) -> str | None:
    """Return why a run ended, or None for a bug.

    Args:
        error: what was raised.
        batch_words: what a step works on, for instance ``16 volumes of 64 × 64 × 64 × 1``; empty before it is known.
        titles: how the cards are called, by node.
    """
    if isinstance(error, RunFailed | DataError | RunError):
        return str(error)
    if _is_out_of_memory(error):
        return f"{_work_too_large(batch_words)} {_ways_to_need_less()}"
    if isinstance(error, OSError) and (error.errno in _FULL or "No space left" in str(error)):
        return tr("The disk is full. Free some space and train again. The last checkpoint is kept.")
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
        reason = (error.strerror or str(error)).lower()
        return tr("The run's folder cannot be written to: {reason}.", reason=reason)
    if type(error).__name__ in _REFUSED_AT_RUN_TIME:
        return tr("The network cannot be trained as it is: {objection}", objection=keras_words(error, titles))
    return None


def bug_words(error: BaseException) -> str:
    """Return the cause of a run that a bug ended."""
    return tr(
        "Something went wrong inside Voxdeck ({error}); see log.txt in the run's folder.", error=type(error).__name__
    )


def _work_too_large(batch_words: str) -> str:
    if batch_words:
        return tr("The memory is not enough for steps of {batch}.", batch=batch_words)
    return tr("The memory is not enough.")


def _ways_to_need_less() -> str:
    return tr(
        "Set a smaller batch size on the Train card, make the volumes smaller with Crop or pad, or use fewer filters. "
        "The last checkpoint is kept."
    )


def _is_out_of_memory(error: BaseException) -> bool:
    if isinstance(error, MemoryError):
        return True
    name = type(error).__name__
    return name in _OUT_OF_MEMORY and (name != "XlaRuntimeError" or "RESOURCE_EXHAUSTED" in str(error))
