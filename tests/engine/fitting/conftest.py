"""What the tests of trainings share: the trainer as a process."""

import subprocess
import sys
import time

import pytest

from app.runs.events import EventReader


@pytest.fixture
def start(project):
    """Start the trainer of a run; all are ended with the test."""
    started = []

    def start_trainer(folder):
        with folder.log.open("wb") as log:
            command = [sys.executable, "-m", "app.engine.trainer", str(folder.path)]
            process = subprocess.Popen(command, cwd=project, stdout=log, stderr=subprocess.STDOUT)
        started.append(process)
        return process

    yield start_trainer
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture
def wait_for():
    """Wait until a run has told an event of a kind."""

    def wait(folder, kind, seconds=90):
        limit, reader = time.monotonic() + seconds, EventReader(folder.events)
        while time.monotonic() < limit:
            if any(event["event"] == kind for event in reader.read()):
                return
            time.sleep(0.05)
        pytest.fail(f"no {kind} within {seconds} s: {folder.log.read_text()}")

    return wait
