"""Gathers the licences of all that is frozen: ``python licences.py FOLDER``, run by the Python that freezes.

Writes ``FOLDER/parts.txt``, a line a part, and beside it a file with each part's own licence texts.
"""

import sys
import sysconfig
from importlib.metadata import Distribution, distributions
from pathlib import Path

_ONLY_FREEZES = {"altgraph", "pip", "pyinstaller-hooks-contrib", "wheel", "voxdeck", "types-pyside6", "libclang"}
_TEXTS = ("licen", "copying", "notice", "authors")
# The licences under which Qt for Python comes are no files of its package.
_QT = """\
Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. Their libraries lie as files of
their own in this program's folder and may be replaced by others of the same version (see parts.txt).
"""


def main(folder: Path) -> None:
    """Write the list and the texts into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for part in sorted(distributions(), key=lambda part: part.name.lower()):
        if part.name.lower() in _ONLY_FREEZES:
            continue
        lines.append(f"{part.name} {part.version}: {_licence(part)}")
        text = _texts(part)
        if part.name.lower().startswith(("pyside6", "shiboken6")):
            text = _QT + text
        (folder / f"{part.name.lower()}.txt").write_text(text or lines[-1] + "\n", encoding="utf-8")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.exists():
        (folder / "python.txt").write_text(python.read_text(encoding="utf-8"), encoding="utf-8")
    lines.append(f"Python {sys.version.split()[0]}: PSF-2.0")
    (folder / "parts.txt").write_text("\n".join(sorted(lines, key=str.lower)) + "\n", encoding="utf-8")


def _licence(part: Distribution) -> str:
    said = part.metadata.get("License-Expression") or part.metadata.get("License") or ""
    if said and len(said) < 120:
        return " ".join(said.split())
    classes = [line.rpartition(" :: ")[2] for line in part.metadata.get_all("Classifier") or () if "License" in line]
    return ", ".join(classes) or "see its text"


def _texts(part: Distribution) -> str:
    found = []
    for file in part.files or ():
        own = ".dist-info" in str(file) and file.name.lower().startswith(_TEXTS)
        if own or file.name.startswith("THIRD_PARTY_NOTICES"):
            text = Path(str(part.locate_file(file))).read_text(encoding="utf-8", errors="replace")
            found.append(f"--- {file.name}\n\n{text}")
    return "\n\n".join(found)


main(Path(sys.argv[1]))
