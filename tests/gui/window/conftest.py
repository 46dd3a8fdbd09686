"""A window with a home of its own, a stand-in for the checker's process, and somebody who answers its questions."""

import sys

import pytest
from PySide6.QtCore import QSettings

from app.training.thread import CheckThread
from app.window.dialogs import ChangedAnswer, LostAnswer, RunningAnswer, SaveAnswer
from app.window.main_window import MainWindow, Surroundings
from app.window.settings import Settings
from app.window.themes import Appearance, ThemeChoice

# Speaks as the checker does, without Keras: finds fault with more than 99 filters, and calls all else sound.
CHECKER = """
import json, sys
print(json.dumps({"ready": True, "versions": {"keras": "3.0"}}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    for step in request["plan"]["steps"]:
        filters = step["arguments"].get("filters", 0)
        problems = []
        if isinstance(filters, int) and filters > 99:
            problems = [{"severity": "error", "node": step["node"], "input": "filters", "text": "Too many filters."}]
        finding = {"node": step["node"], "badge": f"badge {filters}", "shapes": {}, "parameters": None,
                   "problems": problems, "details": {}}
        print(json.dumps({"check": request["check"], "finding": finding}), flush=True)
    print(json.dumps({"check": request["check"], "done": True, "seconds": 0.0}), flush=True)
"""


class Answers:
    """Answers the window's questions as it was told, and keeps what was asked."""

    def __init__(self):
        self.asked = []
        self.save, self.running, self.lost = SaveAnswer.CANCEL, RunningAnswer.CANCEL, LostAnswer.LATER
        self.changed = ChangedAnswer.CANCEL
        self.path = None
        self.delete = False
        self.delete_runs = False

    def ask_save(self, name):
        self.asked.append(("save", name))
        return self.save

    def ask_changed(self, name):
        self.asked.append(("changed", name))
        return self.changed

    def ask_running(self, name):
        self.asked.append(("running", name))
        return self.running

    def ask_lost(self, name, when):
        self.asked.append(("lost", name))
        return self.lost

    def ask_open(self, start):
        self.asked.append(("open", start))
        return self.path

    def ask_save_as(self, start):
        self.asked.append(("save as", start))
        return self.path

    def ask_delete_runs(self, what):
        self.asked.append(("delete runs", what))
        return self.delete_runs

    def ask_delete_group(self, name):
        self.asked.append(("delete", name))
        return self.delete

    def tell(self, text):
        self.asked.append(("told", text))


@pytest.fixture
def home(tmp_path):
    """Folder in which the window keeps what it remembers."""
    return tmp_path / "home"


@pytest.fixture
def open_window(qtbot, qapp, home, tmp_path):
    """Return a function that opens a window; each is closed at the end."""
    script = tmp_path / "checker.py"
    script.write_text(CHECKER)
    qapp.setStyle("Fusion")
    opened = []

    def make(deck=None, answers=None):
        store = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        around = Surroundings(
            Settings(store),
            Appearance(ThemeChoice.DARK, qapp),
            CheckThread(command=[sys.executable, str(script)]),
            home / "recovery",
            home / "groups",
        )
        window = MainWindow(around, deck)
        window.answers = window.dialogs = window.files.dialogs = answers or Answers()
        opened.append(window)
        with qtbot.waitSignal(window.ready):
            window.show()
        window.activateWindow()
        return window

    yield make
    for window in opened:
        if window.isVisible():
            window.answers.save, window.answers.running = SaveAnswer.DISCARD, RunningAnswer.GO_ON
            window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window):
    return open_window()
