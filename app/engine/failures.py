"""What ended a run, in words that a scientist understands, each with a way on."""

from __future__ import annotations

import errno
from collections.abc import Mapping

from app.engine.data.dataset import DataError
from app.engine.words import keras_words
from app.runs.errors import RunError

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
        work = f" for steps of {batch_words}" if batch_words else ""
        return (
            f"The memory is not enough{work}. Set a smaller batch size on the Train card, make the volumes "
            f"smaller with Crop or pad, or use fewer filters. The last checkpoint is kept."
        )
    if isinstance(error, OSError) and (error.errno in _FULL or "No space left" in str(error)):
        return "The disk is full. Free some space and train again. The last checkpoint is kept."
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
        return f"The run's folder cannot be written to: {(error.strerror or str(error)).lower()}."
    if type(error).__name__ in _REFUSED_AT_RUN_TIME:
        return f"The network cannot be trained as it is: {keras_words(error, titles)}"
    return None


def bug_words(error: BaseException) -> str:
    """Return the cause of a run that a bug ended."""
    return f"Something went wrong inside Voxdeck ({type(error).__name__}); see log.txt in the run's folder."


def _is_out_of_memory(error: BaseException) -> bool:
    if isinstance(error, MemoryError):
        return True
    name = type(error).__name__
    return name in _OUT_OF_MEMORY and (name != "XlaRuntimeError" or "RESOURCE_EXHAUSTED" in str(error))
