import os
import subprocess
import sys
import time

import psutil
import pytest

from app.training.engine_process import (
    CHECKER,
    TRAINER,
    EngineError,
    engine_command,
    engine_environment,
    start_answering,
    start_trainer,
)


def test_an_engine_process_runs_this_program_also_beside_a_folder_called_app(tmp_path):
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__init__.py").write_text("raise SystemExit('the wrong app')")
    line = [*engine_command("app.runs.errors")]
    told = subprocess.run(line, cwd=tmp_path, env=engine_environment(), capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")


def test_a_frozen_program_is_its_own_interpreter(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert engine_command(TRAINER, "run") == [sys.executable, "--engine", TRAINER, "run"]


def test_a_trainer_has_a_session_of_its_own_and_writes_to_the_log(run_folder, trainer):
    process = start_trainer(run_folder, trainer("short"))
    assert os.getsid(process.pid) == process.pid
    assert process.wait(20) == 0
    assert "I say something" in run_folder.log.read_text()


def test_a_trainer_that_ended_is_no_zombie_though_nobody_asks(run_folder, trainer):
    pid = start_trainer(run_folder, trainer("broken")).pid
    until = time.monotonic() + 20
    while psutil.pid_exists(pid) and time.monotonic() < until:
        time.sleep(0.02)
    assert not psutil.pid_exists(pid)


def test_kill_ends_a_trainer_at_once(run_folder, trainer):
    process = start_trainer(run_folder, trainer("long"))
    assert process.exit_code is None
    process.kill()
    assert process.wait(5) == -9
    process.kill()


def test_a_process_that_cannot_be_started_is_told(run_folder, tmp_path):
    with pytest.raises(EngineError, match="no such file or directory"):
        start_trainer(run_folder, [str(tmp_path / "missing")])
    with (tmp_path / "log").open("wb") as log, pytest.raises(EngineError, match="no such file or directory"):
        start_answering(CHECKER, log, [str(tmp_path / "missing")])
