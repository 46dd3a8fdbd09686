"""``python -m app.engine.trainer RUN_FOLDER``: trains what lies in a run folder.

Exit code 0: finished, or stopped on request; 1: failed, with the cause in ``run.json`` and in the ``end`` event.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.failures import bug_words, cause_of
from app.engine.fitting.report import RunReport
from app.engine.fitting.stopping import StopWatch
from app.engine.settings import import_keras, prepare_environment
from app.engine.temporary import remove_folder, take_own_folder
from app.runs.errors import RunError
from app.runs.folder import RunFolder
from app.runs.record import RunState, read_record

if TYPE_CHECKING:
    from app.engine.fitting.training_run import TrainingRun

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
            raise RunError(f"The run in {folder.path} has ended ({record.state}). Start a new one.")
        if record.process_alive and record.pid != os.getpid():
            raise RunError(f"The run in {folder.path} has a trainer at work already (process {record.pid}).")
        self._report = RunReport(folder, record.with_process(os.getpid()))
        self._report.state(RunState.STARTING)
        self._stop = StopWatch(folder, overdue=self._end_from_beside)
        self._run: TrainingRun | None = None

    def work(self) -> int:
        """Train and return the exit code."""
        self._stop.listen_to_signals()
        self._stop.start()
        try:
            prepare_environment()
            import_keras()
            from app.engine.fitting.training_run import TrainingRun  # noqa: PLC0415 - needs Keras' environment

            self._run = TrainingRun(self._report, self._stop)
            state = self._run.run()
        except Exception as error:  # noqa: BLE001 - told in words and logged; the process ends here
            traceback.print_exc()
            self._report.end(RunState.FAILED, cause_of(error) or bug_words(error))
            state = RunState.FAILED
        return 1 if state is RunState.FAILED else 0

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
        sys.stderr.write("Usage: python -m app.engine.trainer RUN_FOLDER\n")
        return 1
    try:
        trainer = Trainer(RunFolder(Path(arguments[0]).resolve()))
    except (RunError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return trainer.work()


if __name__ == "__main__":
    faulthandler.enable()
    _temporary = take_own_folder()
    _leave(main(sys.argv[1:]))
