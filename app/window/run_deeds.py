"""What is done with runs: decks opened as they were, deleted, compared, answers looked at, their end told."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from app.document.migration import DeckError
from app.document.restoring import Restore
from app.report.past import progress_of
from app.report.words import STATE_WORDS, result_words
from app.runs.errors import RunError
from app.runs.folder import RunFolder
from app.runs.marks import read_marks
from app.runs.record import RunRecord, read_record
from app.runs.removing import may_remove, remove_run
from app.training.answers_source import AnswersSource
from app.window.wording import small
from resources.translations import tr, tr_count

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


_NOTICE_MILLISECONDS = 15_000


class RunDeeds:
    """Answers the list of runs of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        panel = window.runs_panel
        panel.deck_wanted.connect(self.open_deck)
        panel.delete_wanted.connect(self.delete)
        panel.message.connect(window.statusBar().showMessage)
        panel.compared.connect(self.compare)
        training = window.training_panel
        training.message.connect(window.statusBar().showMessage)
        training.look_clicked.connect(self.look_at_answers)
        training.resume_clicked.connect(self.resume)
        window.desk.ended.connect(self.notify)
        window.desk.run_shown.connect(self.name_layers)
        self._tray: QSystemTrayIcon | None = None

    def compare(self, paths: Sequence[Path]) -> None:
        """Draw the curves of several runs together, the first one's in front."""
        window = self._window
        first, *others = (Path(path) for path in paths)
        window.desk.show(first)
        window.show_training()
        named = [(RunFolder(path), read_marks(RunFolder(path)).name or path.name) for path in others]
        window.training_panel.compare([(name, progress_of(folder).curves) for folder, name in named])

    def look_at_answers(self) -> None:
        """Show in the viewer what the run that is shown answers to a few validation volumes."""
        window, panel = self._window, self._window.training_panel
        if panel.folder is None or not panel.watched.previews:
            return
        try:
            classes = read_record(panel.folder).classes
        except RunError:
            classes = ()
        title = read_marks(panel.folder).name or panel.folder.path.name
        window.viewing.show(AnswersSource(title, panel.folder.path, dict(panel.watched.previews), classes))

    def resume(self) -> None:
        """Go on with the run that is shown."""
        if self._window.desk.shown is not None:
            self._window.runs_panel.use_wanted.emit("resume", self._window.desk.shown)

    def name_layers(self, path: object) -> None:
        """Call the layers of the run that is shown as its own deck does."""
        titles: dict[str, str] = {}
        if path is not None:
            with contextlib.suppress(DeckError):  # ids will do
                graph = RunFolder(Path(str(path))).read_graph()
                titles = {key: graph.title(key) for key in graph.nodes}
        self._window.training_panel.set_titles(titles)

    def notify(self, record: object) -> None:
        """Tell the end of a training on the desktop where the window is not looked at."""
        window = self._window
        if not isinstance(record, RunRecord):
            return
        if window.isActiveWindow() or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(window.windowIcon(), window)
            self._tray.messageClicked.connect(window.activateWindow)
        self._tray.show()
        words = record.cause or result_words(record.metrics)
        self._tray.showMessage(f"{window.files.name}: {small(tr(STATE_WORDS[record.state]))}", words)
        QTimer.singleShot(_NOTICE_MILLISECONDS, self._tray.hide)

    def open_deck(self, path: object) -> None:
        """Bring the deck back as it was when a run began; undo brings back what was there."""
        folder = RunFolder(Path(str(path)))
        try:
            graph = folder.read_graph()
        except DeckError as error:
            self._window.dialogs.tell(str(error))
            return
        name = read_marks(folder).name or folder.path.name
        self._window.history.do(Restore(graph, name))
        self._window.canvas.zoom_to_fit()
        self._window.statusBar().showMessage(
            tr("This is the deck of {run}. Undo (Ctrl+Z) brings yours back.", run=name)
        )

    def delete(self, paths: Sequence[Path]) -> None:
        """Delete runs, after a question: into the trash, or for good where there is none."""
        window = self._window
        folders = [RunFolder(Path(path)) for path in paths]
        try:
            for folder in folders:
                may_remove(folder)
            names = [read_marks(folder).name or folder.path.name for folder in folders]
            what = names[0] if len(names) == 1 else tr_count("{count} run", "{count} runs", len(names))
            if not window.dialogs.ask_delete_runs(what):
                return
            for folder in folders:
                if window.desk.shown == folder.path:
                    window.desk.find(window.files.path)
                if not QFile.moveToTrash(str(folder.path)):
                    remove_run(folder)
        except RunError as error:
            window.dialogs.tell(str(error))
        window.runs_panel.refresh()
