"""What a person writes about a run: a name, a note, a star. Kept beside ``run.json``, which is the trainer's alone."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from app.document.deck_file import write_whole
from app.runs.errors import RunError
from app.runs.folder import RunFolder
from resources.translations import tr

_FILE = "marks.json"


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks of one run.

    Attributes:
        name: shown instead of the folder's name; empty shows that.
        note: anything.
        starred: whether it is one to come back to.
    """

    name: str = ""
    note: str = ""
    starred: bool = False


def read_marks(folder: RunFolder) -> Marks:
    """Return the marks of a run; none where there is no file of them, or a damaged one."""
    try:
        content = json.loads((folder.path / _FILE).read_text(encoding="utf-8"))
        return Marks(str(content.get("name", "")), str(content.get("note", "")), content.get("starred") is True)
    except (OSError, ValueError, AttributeError):
        return Marks()


def write_marks(folder: RunFolder, marks: Marks) -> None:
    """Keep the marks of a run.

    Raises:
        RunError: they cannot be written.
    """
    path = folder.path / _FILE
    try:
        write_whole(path, (json.dumps(asdict(marks), ensure_ascii=False, indent=1) + "\n").encode())
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise RunError(tr("{path} cannot be written: {reason}.", path=path, reason=reason)) from None
