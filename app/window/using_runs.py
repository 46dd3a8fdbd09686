"""What is done with trained runs: predict, evaluate, export, resume; from the menu and from the list of runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.document.migration import DeckError
from app.runs.errors import RunError
from app.runs.folder import RunFolder
from app.window.wording import small
from resources.translations import tr

if TYPE_CHECKING:
    from app.window.main_window import MainWindow
    from app.window.run_dialog import RunDialog


class UsingRuns:
    """Uses the runs of one window's deck."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.dialog: RunDialog | None = None
        window.runs_panel.use_wanted.connect(lambda use, path: self.use(use, Path(str(path))))

    def predict(self) -> None:
        """Ask the network of the chosen run about files."""
        self._use_chosen("predict")

    def evaluate(self) -> None:
        """Test the network of the chosen run."""
        self._use_chosen("evaluate")

    def export(self) -> None:
        """Take the network of the chosen run out."""
        self._use_chosen("export")

    def resume(self) -> None:
        """Go on with the chosen run."""
        self._use_chosen("resume")

    def use(self, use: str, path: Path) -> None:
        """Do something with a run: ``resume``, ``predict``, ``evaluate`` or ``export``."""
        if use == "resume":
            self._resume(path)
            return
        from app.window.run_dialog import RunDialog  # noqa: PLC0415 - not needed for the window to open

        self.dialog = RunDialog(use, path, self._window.settings, self._window)
        self.dialog.open()

    def _resume(self, path: Path) -> None:
        window = self._window
        try:
            window.desk.resume(RunFolder(path))
        except (RunError, DeckError) as error:
            window.dialogs.tell(str(error))
        except OSError as error:
            reason = small(error.strerror or str(error))
            window.dialogs.tell(tr("{path} cannot be written to: {reason}.", path=path, reason=reason))
        else:
            window.show_training()

    def _use_chosen(self, use: str) -> None:
        path = self._chosen()
        if path is None:
            self._window.show_runs()
            self._window.statusBar().showMessage(tr("Select a run in the list below first; each training makes one."))
        else:
            self.use(use, path)

    def _chosen(self) -> Path | None:
        """Return the run that is selected in the list, else the one whose curves are shown, else the only one."""
        panel = self._window.runs_panel
        selected = panel.selected()
        if len(selected) == 1:
            return selected[0].path
        if self._window.desk.shown is not None:
            return self._window.desk.shown
        rows = panel.rows()
        return rows[0].path if len(rows) == 1 else None
