"""Runs in the frozen program before all else: its surroundings, and those of the programs that it starts."""

import os

os.environ.setdefault("QT_PREFERRED_BINDING", "PySide6")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")
# The search path for libraries was set for this bundle; nvidia-smi or a file browser must find their own.
_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
# So each engine process sets the path anew for itself.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
