"""The licences of this program and of all parts that it brings along or runs with."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from resources.translations import marked

_TEXTS = ("licen", "copying", "notice", "authors")
# Stands for a licence whose name its package does not tell; translated where it is shown.
_SEE = marked("see its text")
_OWN = Path(__file__).resolve().parents[2] / "LICENSE"


@dataclass(frozen=True, slots=True)
class Part:
    """A program or library.

    Attributes:
        title: its name and version.
        licence: name of its licence.
        text: the licence in full, or empty where its package holds none.
    """

    title: str
    licence: str
    text: str


def parts() -> list[Part]:
    """Return the parts, this program first.

    A frozen program has gathered them when it was made (packaging/licences.py); otherwise the installed packages tell.
    """
    gathered = Path(getattr(sys, "_MEIPASS", "")) / "licences"
    if getattr(sys, "frozen", False) and gathered.is_dir():
        return _gathered(gathered)
    own = Part("Voxdeck", "MIT", _OWN.read_text(encoding="utf-8") if _OWN.exists() else "")
    found = [of_distribution(part) for part in distributions() if part.name.lower() != "voxdeck"]
    return [own, *sorted(found, key=lambda part: part.title.lower())]


def of_distribution(part: Distribution) -> Part:
    """Return what an installed package says of its licence."""
    told = (part.metadata.get_all(field) or [""] for field in ("License-Expression", "License"))
    said = next((str(found[0]) for found in told if found[0]), "")
    licence = " ".join(said.split()) if said and len(said) < 120 else ""
    if not licence:
        classes = (line for line in part.metadata.get_all("Classifier") or () if "License" in line)
        licence = ", ".join(line.rpartition(" :: ")[2] for line in classes) or _SEE
    texts = []
    for file in part.files or ():
        own = ".dist-info" in str(file) and file.name.lower().startswith(_TEXTS)
        if own or file.name.startswith("THIRD_PARTY_NOTICES"):
            path = Path(str(part.locate_file(file)))
            if path.is_file():
                texts.append(f"--- {file.name}\n\n{path.read_text(encoding='utf-8', errors='replace')}")
    return Part(f"{part.name} {part.version}", licence, "\n\n".join(texts))


def _gathered(folder: Path) -> list[Part]:
    found = []
    for line in (folder / "parts.txt").read_text(encoding="utf-8").splitlines():
        title, _, licence = line.partition(": ")
        text = folder / f"{title.split(' ')[0].lower()}.txt"
        found.append(Part(title, licence, text.read_text(encoding="utf-8") if text.exists() else ""))
    return sorted(found, key=lambda part: (not part.title.startswith("Voxdeck"), part.title.lower()))
