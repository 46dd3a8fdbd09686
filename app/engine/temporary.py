"""A folder of its own for what libraries leave behind in the folder for temporary files."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import psutil

_PREFIX = "voxdeck-"


def take_own_folder() -> Path:
    """Let all temporary files of this process lie in one folder; call it before any library makes some.

    An engine process leaves by ``os._exit``, so no library gets to tidy up. The one who calls this removes the folder
    with ``remove_folder``. Folders of processes that were killed are removed here.

    Raises:
        OSError: there is no place for temporary files.
    """
    place = Path(tempfile.gettempdir())
    for left in place.glob(f"{_PREFIX}*-*"):
        number = left.name.removeprefix(_PREFIX).partition("-")[0]
        if number.isdecimal() and not psutil.pid_exists(int(number)):
            remove_folder(left)
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    tempfile.tempdir = str(folder)
    return folder


def remove_folder(folder: Path) -> None:
    """Remove a folder with all that is in it, as far as it lets itself be removed."""
    shutil.rmtree(folder, ignore_errors=True)
