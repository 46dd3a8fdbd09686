"""Rows of the selftest that tell what the computer is: they need no library of the engine and no other process."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import platformdirs
import psutil

from app import __version__
from app.cli.rows import Row, State
from resources.translations import tr

_LITTLE_MEMORY = 3 * 2**30
_LITTLE_DISK = 2**30


def rows() -> Iterator[Row]:
    """Return what this computer is."""
    yield _program()
    yield _system()
    yield _processor()
    yield _memory()
    yield _disk()
    yield _folders()


def _program() -> Row:
    how = tr("installed") if getattr(sys, "frozen", False) else tr("from source")
    place = Path(sys.executable if getattr(sys, "frozen", False) else __file__).resolve().parent
    return Row("Voxdeck", State.NOTE, f"{__version__}, {how}, {place}")


def _system() -> Row:
    try:
        name = platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        name = ""
    library = " ".join(platform.libc_ver()).strip()
    parts = [name, f"{platform.system()} {platform.release()}", platform.machine(), library]
    parts.append(f"Python {platform.python_version()}")
    return Row(tr("System"), State.NOTE, ", ".join(part for part in parts if part))


def _processor() -> Row:
    name, flags = _processor_facts()
    try:
        usable = len(os.sched_getaffinity(0))
    except AttributeError:
        usable = os.cpu_count() or 1
    known = [label for flag, label in (("avx2", "AVX2"), ("fma", "FMA"), ("avx512f", "AVX-512")) if flag in flags]
    told = ", ".join([name or platform.processor() or tr("unknown"), tr("{count} threads", count=usable), *known])
    if flags and "avx" not in flags:
        advice = tr("TensorFlow needs a processor with AVX (made since 2011).")
        return Row(tr("Processor"), State.FAILED, told, advice)
    return Row(tr("Processor"), State.FINE, told)


def _processor_facts() -> tuple[str, frozenset[str]]:
    """Return the processor's name and what it can do, where the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "", frozenset()
    facts = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in lines)}
    return facts.get("model name", ""), frozenset(facts.get("flags", "").split())


def _memory() -> Row:
    memory = psutil.virtual_memory()
    told = tr("{free} free of {total}", free=_size(memory.available), total=_size(memory.total))
    if memory.available < _LITTLE_MEMORY:
        return Row(tr("Memory"), State.WARNING, told, tr("Training of volumes needs more. Close other programs."))
    return Row(tr("Memory"), State.FINE, told)


def _disk() -> Row:
    home, temporary = (shutil.disk_usage(_existing(path)).free for path in (Path.home(), Path(tempfile.gettempdir())))
    told = tr(
        "{home} free for home, {temporary} free for temporary files", home=_size(home), temporary=_size(temporary)
    )
    if min(home, temporary) < _LITTLE_DISK:
        advice = tr("Runs and checkpoints need room. Delete what is not needed.")
        return Row(tr("Disk"), State.WARNING, told, advice)
    return Row(tr("Disk"), State.FINE, told)


def _folders() -> Row:
    wanted = {
        tr("settings"): platformdirs.user_config_path("voxdeck", appauthor=False),
        tr("data"): platformdirs.user_data_path("voxdeck", appauthor=False),
        tr("logs"): platformdirs.user_log_path("voxdeck", appauthor=False),
        tr("recovery"): platformdirs.user_state_path("voxdeck", appauthor=False),
        tr("temporary"): Path(tempfile.gettempdir()),
    }
    closed = {name: path for name, path in wanted.items() if not _writable(path)}
    if closed:
        told = tr("not writable: {folders}", folders=_listed(closed))
        advice = tr("Give yourself the right to write there, or free some space.")
        return Row(tr("Folders"), State.FAILED, told, advice)
    return Row(tr("Folders"), State.FINE, tr("writable: {folders}", folders=_listed(wanted)))


def _listed(folders: Mapping[str, Path]) -> str:
    return ", ".join(f"{path} ({name})" for name, path in folders.items())


def _writable(path: Path) -> bool:
    """Tell whether a file can be made in a folder, or in the one in which that folder would be made."""
    try:
        with tempfile.TemporaryFile(dir=_existing(path)) as stream:
            stream.write(b"voxdeck")
            stream.flush()
    except OSError:
        return False
    return True


def _existing(path: Path) -> Path:
    return next(folder for folder in (path, *path.parents) if folder.is_dir())


def _size(size: int) -> str:
    """Write a number of bytes: ``23.4 GB``."""
    return f"{size / 1e9:.1f} GB" if size < 1e11 else f"{size / 1e9:.0f} GB"
