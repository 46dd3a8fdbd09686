"""What was seen on this computer in earlier trainings, in small files of the user's folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import platformdirs

from app.document.deck_file import write_whole

_MOST_ENTRIES = 300


class Experience:
    """Entries by key; those noted last are kept when there are many. A file that cannot be read or written is empty."""

    def __init__(self, name: str) -> None:
        """Name the file, without suffix."""
        self._path = Path(platformdirs.user_data_dir("voxdeck", appauthor=False)) / "experience" / f"{name}.json"

    def get(self, key: str) -> Any:
        """Return what was noted under a key, or None."""
        return self._read().get(key)

    def note(self, key: str, value: Any) -> None:
        """Note plain data under a key."""
        entries = {name: entry for name, entry in self._read().items() if name != key} | {key: value}
        kept = dict(list(entries.items())[-_MOST_ENTRIES:])
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, (json.dumps(kept, indent=1) + "\n").encode())
        except OSError:
            return  # experience is only a help

    def _read(self) -> Mapping[str, Any]:
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}
