"""What goes wrong with data, and how it is told."""

from __future__ import annotations

from pathlib import Path

from resources.translations import marked, tr

# What systems say of files, as far as it is known to be said.
REASONS = (
    marked("permission denied"),
    marked("is a directory"),
    marked("not a directory"),
    marked("file name too long"),
    marked("input/output error"),
    marked("no space left on device"),
    marked("read-only file system"),
    marked("too many open files"),
    marked("stale file handle"),
)


class DataError(Exception):
    """Data cannot be used; the message names the file or the card and says what to do."""


class Cancelled(Exception):
    """Somebody asked to stop while data were read."""


def unreadable(path: Path, error: Exception) -> DataError:
    """Return the error for a file that the system does not let us read."""
    if isinstance(error, FileNotFoundError):
        return DataError(tr("{path} is not there. Choose another file or put it back.", path=path))
    reason = (getattr(error, "strerror", None) or str(error) or type(error).__name__).rstrip(".")
    reason = reason[:1].lower() + reason[1:]
    return DataError(tr("{path} cannot be read: {reason}.", path=path, reason=tr(reason)))
