"""The selftest as a user starts it: all well, and with an engine and folders that do not work."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

ABOUT = ["Voxdeck", "System", "Processor", "Memory", "Disk", "Folders"]
TRIED = ["Window", "Screen", "Checks", "Libraries", "Cards", "GPU", "Formats", "Training", "Save and load", "Export"]


def test_all_parts_are_told_and_nothing_is_left_behind(voxdeck, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    voxdeck.environment.update(HOME=str(home), TMPDIR=str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        voxdeck.environment.pop(name, None)
    told = json.loads(voxdeck("selftest", "--json")[0])
    rows = {row["name"]: row for row in told["rows"]}
    assert told["ok"]
    assert list(rows) == [*ABOUT, *TRIED]
    assert rows["Window"]["told"].startswith("painted ")
    assert "Conv3D gives 6 × 6 × 6 × 4" in rows["Checks"]["told"]
    assert "keras 3." in rows["Libraries"]["told"]
    assert rows["Training"]["told"].startswith("Conv3D trained on ")
    assert rows["Export"]["told"].endswith("savedmodel, onnx, litert")
    assert "122 parameters" in rows["Save and load"]["told"]
    # Only the checker's log, which is there to be sent along, and what Keras itself writes at its first start.
    assert {path.name for path in home.rglob("*") if path.is_file()} <= {"checker.log", "keras.json"}


def test_what_fails_is_told_with_what_to_do(voxdeck):
    voxdeck.environment.update(KERAS_BACKEND="nonsense", XDG_CONFIG_HOME="/proc/closed")
    out, _ = voxdeck("selftest", code=1)
    lines = {line[3:16].strip(): line for line in out.splitlines() if line[:1] in "✓·!✗" and line}
    assert lines["Folders"].startswith("✗")
    assert "/proc/closed/voxdeck (settings)" in lines["Folders"]
    for name in ("Checks", "Training", "Engine"):
        assert lines[name].startswith("✗"), lines[name]
    assert lines["Window"].startswith("✓")
    assert "→ Give yourself the right to write there" in out
    assert out.splitlines()[-1] == "This does not work: Folders, Checks, Training, Engine."


def test_a_library_that_the_window_lacks_is_named(tmp_path):
    """With a stand-in for Qt that fails as Qt does where a system library is missing."""
    (tmp_path / "PySide6").mkdir()
    sentence = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "PySide6" / "__init__.py").write_text(f"raise ImportError({sentence!r})")
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-P", "-m", "app.window.painting"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    told = json.loads(done.stdout)
    assert told == {"fault": sentence, "advice": "Install the system library libEGL.so.1."}
