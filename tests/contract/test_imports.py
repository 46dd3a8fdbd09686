"""What the pure packages may not load, and the floors of the house."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = ("PySide6", "NodeGraphQt", "pyqtgraph", "keras", "tensorflow", "numpy", "nibabel")
LOAD_ALL = """
import importlib, pkgutil, sys
def load(name):
    module = importlib.import_module(name)
    for inner in pkgutil.iter_modules(getattr(module, "__path__", ()), name + "."):
        if inner.name != "cards.keras_layers":
            load(inner.name)
load(sys.argv[1])
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


@pytest.mark.parametrize("package", ["cards", "app.document", "app.compiler", "app.runs"])
def test_a_pure_package_loads_nothing_heavy(package):
    done = subprocess.run(
        [sys.executable, "-c", LOAD_ALL, package], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert package.partition(".")[0] in loaded
    assert loaded.isdisjoint(HEAVY)


def test_the_imports_keep_to_the_floors():
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout
