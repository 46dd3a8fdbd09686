"""``python -m app.engine.trainer RUN_FOLDER``: trains what lies in a run folder.

A run that takes turns waits here for its own, before anything heavy is loaded.

Exit code 0: finished, or stopped or paused on request; 1: failed, with the cause in ``run.json`` and in the ``end``
event.
"""

from __future__ import annotations

import faulthandler
import importlib.util
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.failures import RunFailed, bug_words, cause_of
from app.engine.fitting.report import RunReport
from app.engine.fitting.stopping import PauseRequested, StopRequested, StopWatch
from app.engine.fitting.switches import Switches, train_step
from app.engine.process import begin_process
from app.engine.settings import import_keras, prepare_environment
from app.engine.temporary import remove_folder
from app.runs.errors import RunError
from app.runs.folder import RunFolder
from app.runs.record import RunState, read_record
from app.runs.turns import Turn, leave, wait_for_turn
from resources.translations import marked, tr

if TYPE_CHECKING:
    from app.engine.fitting.training_run import TrainingRun

_ENDED = {
    RunState.FINISHED: marked("finished"),
    RunState.STOPPED: marked("stopped"),
    RunState.PAUSED: marked("paused"),
    RunState.FAILED: marked("failed"),
}

_temporary: Path | None = None


class Trainer:
    """The process around one run: sees to it that the run ends once, in words, whatever happens."""

    def __init__(self, folder: RunFolder) -> None:
        """Take over a run.

        Raises:
            RunError: the folder holds no run, or one that has ended.
            OSError: the folder cannot be written to.
        """
        record = read_record(folder)
        if not record.state.active:
            raise RunError(
                tr(
                    "The run in {folder} has ended ({state}). Start a new one.",
                    folder=folder.path,
                    state=tr(_ENDED[record.state]),
                )
            )
        if record.process_alive and record.pid != os.getpid():
            raise RunError(
                tr(
                    "The run in {folder} has a trainer at work already (process {process}).",
                    folder=folder.path,
                    process=record.pid,
                )
            )
        self._report = RunReport(folder, record.with_process(os.getpid()))
        self._turn = Turn()
        self._stop = StopWatch(folder, overdue=self._end_from_beside)
        self._run: TrainingRun | None = None

    def work(self) -> int:
        """Train and return the exit code."""
        self._stop.listen_to_signals()
        self._stop.start()
        try:
            self._wait_for_turn()
            self._report.state(RunState.STARTING)
            switches = self._switches()
            prepare_environment()
            import_keras()
            from app.engine.fitting.training_run import TrainingRun  # noqa: PLC0415 - needs Keras' environment

            self._run = TrainingRun(self._report, self._stop, switches)
            state = self._run.run()
        except (StopRequested, PauseRequested) as request:
            state = RunState.PAUSED if isinstance(request, PauseRequested) else RunState.STOPPED
            self._report.end(state)
        except Exception as error:  # noqa: BLE001 - told in words and logged; the process ends here
            traceback.print_exc()
            self._report.end(RunState.FAILED, cause_of(error) or bug_words(error))
            state = RunState.FAILED
        self._give_turn_back()
        return 1 if state is RunState.FAILED else 0

    def _switches(self) -> Switches:
        """Choose what must be set before Keras is imported.

        Raises:
            RunFailed: the backend is not installed.
        """
        record = self._report.record
        if record.backend and importlib.util.find_spec(record.backend) is None:
            raise RunFailed(
                tr(
                    "The backend {backend} is not installed beside Voxdeck. Train with TensorFlow.",
                    backend=record.backend,
                )
            )
        step = train_step(self._report.folder.read_graph(), record.base, record.settings.get("train"))
        switches = Switches(self._report, step)
        switches.before_import()
        return switches

    def _wait_for_turn(self) -> None:
        """Wait until no other run is before this one, where it takes turns.

        Raises:
            StopRequested, PauseRequested: somebody asked meanwhile.
        """
        if not self._report.record.waits:
            return
        told = 0
        for before in wait_for_turn(self._report.folder, self._turn):
            if not told:
                self._report.state(RunState.QUEUED)
            if before != told:
                self._report.event("queue", before=before)
                told = before
            self._stop.check()

    def _give_turn_back(self) -> None:
        if self._report.record.waits:
            leave(self._report.folder)
            self._turn.give_back()

    def _end_from_beside(self) -> None:
        """Stop while the main thread is busy in a library: keep what was learned and leave."""
        status = 0
        try:
            if self._run is not None:
                self._run.keep_what_was_learned()
        except Exception as error:  # noqa: BLE001 - the process ends here
            traceback.print_exc()
            status = 1
            self._report.end(RunState.FAILED, cause_of(error) or bug_words(error))
        self._report.end(RunState.STOPPED, metrics=self._run.progress.metrics if self._run else None)
        self._give_turn_back()
        _leave(status)


def _leave(status: int) -> None:
    """End at once; threads of libraries would delay the end."""
    if _temporary is not None:
        remove_folder(_temporary)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def main(arguments: list[str]) -> int:
    """Train the run in the folder that is named."""
    if len(arguments) != 1:
        sys.stderr.write(tr("Usage: {command}", command="python -m app.engine.trainer RUN_FOLDER") + "\n")
        return 1
    try:
        trainer = Trainer(RunFolder(Path(arguments[0]).resolve()))
    except (RunError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return trainer.work()


if __name__ == "__main__":
    faulthandler.enable()
    _temporary = begin_process()
    _leave(main(sys.argv[1:]))
