"""Picks window or command line. Nothing heavy is imported before it is known which."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from resources.translations import marked, speak, tr, wanted_language

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

_REFUSED, _FAULT = 2, 3
_ENGINE_OPTION = "--engine"  # as app.training.engine_process writes it for a frozen program


def main() -> int:
    """Run the program; returns its exit code. A fault of its own is written to a log and told in a sentence."""
    arguments = sys.argv[1:]
    try:
        if arguments[:1] == [_ENGINE_OPTION]:
            return _run_engine(arguments[1:])
        if _opens_window(arguments):
            return open_window(arguments)
        from app.cli import main as run_command  # noqa: PLC0415 - only when needed

        return run_command(arguments)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the last resort
        return _tell_fault(error)


def _opens_window(arguments: Sequence[str]) -> bool:
    if not arguments:
        return True
    first = arguments[0]
    return len(arguments) == 1 and not first.startswith("-") and (first.endswith(".deck") or Path(first).is_file())


def open_window(arguments: Sequence[str], on_ready: Callable[[MainWindow], None] | None = None) -> int:
    """Open the window, with the deck that is named; ``on_ready`` is called once it can be used (for the bench)."""
    deck = Path(arguments[0]) if arguments else None
    if deck is not None and not deck.is_file():
        return _refuse(marked("There is no file {file}."), file=deck)
    if _no_display():
        return _refuse(marked("There is no display to open a window on. Use the command line instead: voxdeck --help."))
    # Next to nothing that is made until the window stands is garbage; looking for it takes longer than all of that.
    gc.disable()
    try:
        from app.window.main import run  # noqa: PLC0415 - Qt is imported only for the window
    except ImportError as error:
        if "cannot open shared object file" not in str(error):
            raise
        library = str(error).partition(":")[0]
        return _refuse(
            marked("The system library {library} is missing, which the window needs. Install it and try again."),
            library=library,
        )
    return run(deck, on_ready)


def _no_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run_engine(arguments: Sequence[str]) -> int:
    """Be an engine process: a frozen program has no other interpreter to start one with."""
    import runpy  # noqa: PLC0415 - for engine processes only

    from app.training.engine_process import ENGINE_MODULES  # noqa: PLC0415 - for engine processes only

    if not arguments or arguments[0] not in ENGINE_MODULES:
        return _refuse(marked("{option} is for the program itself."), option=_ENGINE_OPTION)
    sys.argv = list(arguments)
    runpy.run_module(arguments[0], run_name="__main__", alter_sys=True)
    return 0


def _refuse(text: str, **values: object) -> int:
    speak(wanted_language())
    sys.stderr.write(f"voxdeck: {tr(text, **values)}\n")
    return _REFUSED


def _tell_fault(error: Exception) -> int:
    import time  # noqa: PLC0415 - for this rare case only
    import traceback  # noqa: PLC0415

    from app.training.logs import log_folder  # noqa: PLC0415

    path = log_folder() / f"fault-{time.strftime('%Y-%m-%d_%H-%M-%S')}-{os.getpid()}.txt"
    lines = [f"arguments: {sys.argv[1:]}\n", *traceback.format_exception(error)]
    speak(wanted_language())
    try:
        path.write_text("".join(lines), encoding="utf-8")
    except OSError:  # a full disk: then what happened is told here
        sys.stderr.writelines(lines)
        sys.stderr.write("voxdeck: " + tr("This is a fault of the program ({kind}).", kind=type(error).__name__) + "\n")
        return _FAULT
    told = tr(
        "This is a fault of the program ({kind}). What happened is in {file}.", kind=type(error).__name__, file=path
    )
    sys.stderr.write(f"voxdeck: {told}\n")
    return _FAULT


if __name__ == "__main__":
    sys.exit(main())
