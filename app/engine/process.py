"""How each engine process begins: in the language of the program that started it, and with a folder of its own."""

from __future__ import annotations

from pathlib import Path

from app.engine.temporary import take_own_folder
from resources.translations import ENGLISH, speak, wanted_language


def begin_process() -> Path:
    """Speak as the program does that started this process, English where none did; return the temporary folder.

    Raises:
        OSError: there is no place for temporary files.
    """
    speak(wanted_language(ENGLISH))
    return take_own_folder()
