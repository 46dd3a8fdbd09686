"""Icons, themes, templates and example decks."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
TEMPLATES = FOLDER / "templates"
ICONS = FOLDER / "icons"
