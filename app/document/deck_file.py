"""The deck file: read whole or refused, written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Graph
from app.document.migration import DeckError
from resources.translations import tr

SUFFIX = ".deck"
BACKUP_SUFFIX = ".deck~"


def read_deck(path: Path) -> Graph:
    """Read a deck.

    Raises:
        DeckError: the file cannot be read, or is no sound deck.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise DeckError(tr("There is no file {path}.", path=path)) from None
    except IsADirectoryError:
        raise DeckError(tr("{path} is a folder. Name a {suffix} file in it.", path=path, suffix=SUFFIX)) from None
    except UnicodeDecodeError:
        raise DeckError(tr("{path} is not a deck: it is not text.", path=path)) from None
    except OSError as error:
        raise DeckError(tr("{path} cannot be read: {reason}.", path=path, reason=_reason(error))) from None
    return parse_deck(text, str(path))


def write_deck(path: Path, graph: Graph) -> None:
    """Write a deck to a temporary file, flush it, and rename it over the old one, kept as a backup beside it.

    Where the path is a link, the file that it leads to is written, and the link stays.

    Raises:
        DeckError: it could not be written; the old file is as it was.
    """
    try:
        place = Path(os.path.realpath(path)) if path.is_symlink() else path
        if place.exists():
            write_whole(place.with_name(place.stem + BACKUP_SUFFIX), place.read_bytes())
        write_whole(place, deck_text(graph).encode())
    except OSError as error:
        raise DeckError(
            tr("{path} cannot be written: {reason}. The old file is as it was.", path=path, reason=_reason(error))
        ) from None


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all, also after a crash.

    Raises:
        OSError: nothing was changed at ``path``.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with temporary.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        with contextlib.suppress(OSError):  # a new file, or a disk that knows no permissions
            shutil.copymode(path, temporary)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
