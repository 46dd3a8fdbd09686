import json
import os
import sys
from pathlib import Path

import pytest

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Stands in for the checker: the plan's base tells it what to do.
CHECKER = """
import json, os, sys, time
marker = sys.argv[1]
with open(marker, "a") as stream:
    stream.write("start\\n")
if os.path.exists(marker + ".broken"):
    print("No module named keras", file=sys.stderr)
    sys.exit(3)
print(json.dumps({"ready": True, "versions": {"keras": "0"}}), flush=True)
print("a library talks on standard output", flush=True)
for line in sys.stdin:
    request = json.loads(line)
    number, base = request["check"], request["plan"]["base"]
    if base == "die once" and open(marker).read().count("start") == 1 or base == "die":
        print("Killed by the plan", file=sys.stderr, flush=True)
        os._exit(9)
    if base == "error":
        print(json.dumps({"check": number, "error": "a fault"}), flush=True)
    if base == "slow":
        time.sleep(0.3)
    finding = {"node": "conv3d_1", "badge": base, "shapes": {"output": [4, 4, 4, 2]}, "parameters": 3,
               "problems": [], "details": {}}
    print(json.dumps({"check": number, "finding": finding}), flush=True)
    print(json.dumps({"check": number, "done": True, "seconds": 0.0}), flush=True)
"""

# Stands in for the trainer: the first argument tells it what to do, the last is the run's folder.
TRAINER = """
import os, sys, time
from pathlib import Path
from dataclasses import replace
from app.runs.events import EventWriter
from app.runs.folder import RunFolder
from app.runs.record import RunState, read_record, write_record
what, folder = sys.argv[1], RunFolder(Path(sys.argv[2]))
if what == "broken":
    raise ImportError("No module named keras")
record = read_record(folder).with_process(os.getpid())
write_record(folder, replace(record, state=RunState.TRAINING))
writer = EventWriter(folder.events)
print("I say something", flush=True)
for batch in range(1, 2000 if what == "long" else 4):
    writer.write("batch", epoch=1, epochs=1, batch=batch, batches=2000, logs={"loss": 1.0})
    if what == "die":
        os._exit(7)
    if folder.stop_requested:
        break
    time.sleep(0.02)
state = RunState.STOPPED if folder.stop_requested else RunState.FINISHED
write_record(folder, replace(read_record(folder), state=state, ended=time.time(), metrics={"loss": 0.5}))
writer.write("end", state=str(state), cause="", metrics={"loss": 0.5}, seconds=1.0)
"""


@pytest.fixture(autouse=True)
def _own_logs(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))


@pytest.fixture
def checker(tmp_path):
    """Return the command of a stand-in checker, and the file in which each of its starts leaves a line."""
    script, marker = tmp_path / "checker.py", tmp_path / "starts"
    script.write_text(CHECKER)
    return [sys.executable, str(script), str(marker)], marker


@pytest.fixture
def trainer(tmp_path):
    """Return what makes the command of a stand-in trainer that behaves as told."""
    script = tmp_path / "trainer.py"
    script.write_text(TRAINER)

    def command(what: str) -> list[str]:
        return [sys.executable, str(script), what]

    return command


@pytest.fixture
def run_folder(tmp_path):
    from app.document.graph import Graph
    from app.training.starting import start_run

    return start_run(Graph(), None, tmp_path, exact=tmp_path / "run")


def record_of(folder) -> dict:
    return json.loads(Path(folder.record).read_text())
