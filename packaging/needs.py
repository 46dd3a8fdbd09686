"""Says what a frozen folder needs of the system: ``python needs.py FOLDER`` prints a line for a ``.deb``'s Depends.

Looks into each library of the folder for those that it loads, leaves out those that the folder brings along, and asks
dpkg which packages of this system hold the others. The C library's version is the newest that any of them asks for.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

# Newer systems name these otherwise.
_OTHER_NAMES = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
# Qt loads these where a Wayland screen is there; the system that builds need not have them.
_ELSEWHERE = {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"}
_C_LIBRARY = "libc6"


def main(folder: Path) -> None:
    """Print the packages, and on standard error the libraries that nothing here holds."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    brought = {path.name for path in folder.rglob("*.so*")}
    needed: dict[str, Path] = {}
    newest = (2, 0)
    for path in files:
        for library, version in _asked(path):
            newest = max(newest, version)
            if library and library not in brought:
                needed.setdefault(library, path)
    packages = set()
    for library, path in sorted(needed.items()):
        package = _package(library) or _ELSEWHERE.get(library)
        if package is None:
            sys.stderr.write(f"nothing here holds {library}, which {path.relative_to(folder)} asks for\n")
        else:
            packages.add(_OTHER_NAMES.get(package, package))
    packages.discard(_C_LIBRARY)
    print(", ".join([f"{_C_LIBRARY} (>= {newest[0]}.{newest[1]})", *sorted(packages)]))  # noqa: T201 - its answer


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _asked(path: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    """Return each library that a file loads, and each version of the C library that it asks for."""
    told = subprocess.run(["objdump", "-p", str(path)], check=True, capture_output=True, text=True).stdout  # noqa: S603, S607
    for library in re.findall(r"NEEDED\s+(\S+)", told):
        yield library, (0, 0)
    for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", told):
        yield "", (int(major), int(minor))


def _package(library: str) -> str | None:
    """Return the package that holds a library on this system."""
    listed = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    found = re.search(rf"^\s*{re.escape(library)} \(libc6,x86-64[^)]*\) => (\S+)", listed, re.MULTILINE)
    if found is None:
        return None
    # dpkg knows a file under /lib or under /usr/lib, wherever the link between them lies.
    places = [found[1], "/usr" + found[1], str(Path(found[1]).resolve()), found[1].removeprefix("/usr")]
    for place in places:
        told = subprocess.run(["dpkg", "-S", place], check=False, capture_output=True, text=True)  # noqa: S603, S607
        if told.returncode == 0:
            return told.stdout.partition(":")[0]
    return None


main(Path(sys.argv[1]))
