"""Where processes without a run folder write what went wrong."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import BinaryIO

import platformdirs

_KEPT_BYTES = 1_000_000


def log_folder() -> Path:
    """Return the user's folder for logs, made if needed; a temporary one where the home cannot be written to."""
    folder = Path(platformdirs.user_log_dir("voxdeck", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        folder = Path(tempfile.gettempdir()) / "voxdeck-log"
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def open_log(path: Path) -> BinaryIO:
    """Open a log for appending; one that has grown past a megabyte begins anew.

    Raises:
        OSError: it cannot be opened.
    """
    grown = path.exists() and path.stat().st_size > _KEPT_BYTES
    return path.open("wb" if grown else "ab", buffering=0)


def last_line(path: Path, start: int = 0) -> str:
    """Return the last line of a log that says something, or an empty text.

    Args:
        path: the log.
        start: bytes at its beginning that are older and do not count.
    """
    try:
        with path.open("rb") as stream:
            size = stream.seek(0, 2)
            stream.seek(max(start, size - 4000))
            lines = stream.read().decode(errors="replace").splitlines()
    except OSError:
        return ""
    said = [line.strip() for line in lines if line.strip()]
    return said[-1][:300] if said else ""
