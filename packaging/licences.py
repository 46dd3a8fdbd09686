"""Gathers the licences of all that is frozen: ``python licences.py FOLDER``, run by the Python that freezes.

Writes ``FOLDER/parts.txt``, a line a part, and beside it a file with each part's own licence texts.
"""

import sys
import sysconfig
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app import __version__  # noqa: E402
from app.window.licences import of_distribution  # noqa: E402

_ONLY_FREEZES = {"altgraph", "pip", "pyinstaller-hooks-contrib", "wheel", "voxdeck", "types-pyside6", "libclang"}
# The licences under which Qt for Python comes are no files of its package.
_QT = """\
Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. Their libraries lie as files of
their own in this program's folder and may be replaced by others of the same version (see parts.txt).
"""


def main(folder: Path) -> None:
    """Write the list and the texts into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"Voxdeck {__version__}: MIT", f"Python {sys.version.split()[0]}: PSF-2.0"]
    (folder / "voxdeck.txt").write_text((ROOT / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")
    for distribution in distributions():
        name = distribution.name.lower()
        if name in _ONLY_FREEZES:
            continue
        part = of_distribution(distribution)
        lines.append(f"{part.title}: {part.licence}")
        text = (_QT if name.startswith(("pyside6", "shiboken6")) else "") + part.text
        (folder / f"{name}.txt").write_text(text or lines[-1] + "\n", encoding="utf-8")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.exists():
        (folder / "python.txt").write_text(python.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "parts.txt").write_text("\n".join(sorted(lines, key=str.lower)) + "\n", encoding="utf-8")


main(Path(sys.argv[1]))
