"""Icons, themes, templates and the tutorial."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
TEMPLATES = FOLDER / "templates"
GROUPS = FOLDER / "groups"
ICONS = FOLDER / "icons"
HELP = FOLDER / "help"
