import io
import re
import time

import pytest
from rich.console import Console

from app.cli import progress
from app.cli.live_line import TerminalProgress
from app.cli.progress import PlainLines, ending_lines, event_words
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, RunState

EVENTS = [
    {"event": "state", "state": "preparing"},
    *({"event": "progress", "what": "Reading volumes", "done": done, "total": 200} for done in range(0, 201, 5)),
    {"event": "device", "device": "CPU, 2 threads", "notes": ["oneDNN"]},
    {"event": "model", "parameters": 17908, "trainable": 17796},
    {"event": "data", "training": 640, "validation": 160, "steps": 40},
    *(
        {"event": "batch", "epoch": 1, "epochs": 2, "batch": batch, "batches": 40, "logs": {"loss": 1.5}}
        for batch in range(1, 41)
    ),
    {"event": "epoch", "epoch": 1, "epochs": 2, "seconds": 3.25, "logs": {"loss": 1.25, "val_loss": None}},
    {"event": "warning", "text": "The disk is nearly full."},
    {"event": "end", "state": "finished", "cause": "", "metrics": {}, "seconds": 9.0},
]
LINES = [
    "Device: CPU, 2 threads (oneDNN)",
    "Network: 17,908 parameters, 17,796 of them learned",
    "Data: 640 volumes to learn from, 160 to test on, 40 steps an epoch",
    "Epoch 1/2  loss 1.2500  val_loss —  3.2 s",
    "Warning: The disk is nearly full.",
]


@pytest.fixture
def folder(tmp_path):
    return RunFolder(tmp_path / "run")


def shown(monkeypatch, kind, folder, terminal):
    """Play a run to a display; return what was written."""
    written = io.StringIO()
    monkeypatch.setattr(
        progress, "console", lambda: Console(file=written, force_terminal=terminal, width=120, highlight=False)
    )
    display = kind()
    display.start(folder)
    for event in EVENTS:
        display.event(event)
    display.stopping(at_once=False)
    display.end(folder, RunRecord(RunState.FINISHED, created=10.0, ended=19.0, metrics={"loss": 1.25}))
    return written.getvalue()


def test_plain_lines_tell_each_thing_once(monkeypatch, folder):
    lines = shown(monkeypatch, PlainLines, folder, False).splitlines()
    assert lines[0] == f"Run {folder.path}"
    assert [line for line in lines if not line.startswith("Reading")][1:6] == LINES
    assert sum(line.startswith("Reading volumes: ") for line in lines) == 11
    assert lines[-2:] == ["Finished after 9 s.", "Last epoch: loss 1.2500"]


def test_a_terminal_shows_a_live_line_that_is_gone_at_the_end(monkeypatch, folder):
    written = shown(monkeypatch, TerminalProgress, folder, True)
    for line in LINES:
        assert line in written
    assert "Stopping; what was learned is kept." in written
    last = written.rpartition("\x1b[2K")[2]
    assert "Epoch 1 of 2" not in last
    assert "Finished after 9 s." in last


def test_the_live_line_tells_the_time_left_as_the_window_does(monkeypatch):
    written = io.StringIO()
    monkeypatch.setattr(progress, "console", lambda: Console(file=written, force_terminal=True, width=120))
    now = time.time()
    display = TerminalProgress()
    tell = {"epochs": 3, "batches": 10, "logs": {"loss": 1.0}}
    display.event({"event": "state", "state": "training", "time": now - 100, "worked": 0.0})
    display.event({"event": "data", "training": 80, "validation": 0, "steps": 10, "time": now - 100, "worked": 0.0})
    # The first batch took a minute of preparations, each other one ten seconds: 5 of this epoch are left, and 20.
    display.event({"event": "batch", "epoch": 1, "batch": 1, "time": now - 40, "worked": 60.0, **tell})
    display.event({"event": "batch", "epoch": 1, "batch": 5, "time": now, "worked": 100.0, **tell})
    display._console.print(display._progress.get_renderable())
    assert re.search(r"4 min (10|09|08) s left", written.getvalue())


def test_events_that_deserve_no_line_give_none():
    assert event_words({"event": "state", "state": "training"}) == ""
    assert event_words({"event": "unheard of"}) == ""


def test_a_failed_run_names_its_log_and_a_finished_one_its_model(folder):
    failed = ending_lines(folder, RunRecord(RunState.FAILED, "why", created=1.0, ended=2.0))
    assert failed == ["Failed after 1 s.", f"Log: {folder.log}"]
    folder.path.mkdir()
    folder.model.touch()
    stopped = ending_lines(folder, RunRecord(RunState.STOPPED, created=1.0, ended=2.0))
    assert stopped == ["Stopped on request after 1 s.", f"Model: {folder.model}"]


def test_a_run_whose_folder_is_gone_has_no_time_and_no_log(folder):
    assert ending_lines(folder, RunRecord(RunState.FAILED, "deleted", ended=1e9)) == []
