import json
import os
import signal
import subprocess
import sys
import time

import pytest

from app.document.commands import AddNode
from app.document.deck_text import deck_text
from app.document.graph import Graph
from app.document.history import History
from app.window.dialogs import LostAnswer, SaveAnswer
from app.window.recovery import RecoveryKeeper, claim, find_lost

# A window that is edited and then waits to be killed.
EDITED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.document.commands import AddNode
from app.document.deck_text import deck_text
from app.window.main_window import MainWindow, Surroundings
from app.window.main import make_application
from app.training.thread import CheckThread

application = make_application()
around = Surroundings(check_thread=CheckThread(command=[sys.executable, "-c", "input()"]), recovery=Path(sys.argv[1]))
window = MainWindow(around)

def edit():
    window.history.do(AddNode("layers.Conv3D", (8.0, 8.0)))
    print("edited", flush=True)

window.ready.connect(edit)
window.show()
application.exec()
"""


@pytest.fixture
def keeper(qtbot, tmp_path):
    made = RecoveryKeeper(History(Graph()), lambda: None, tmp_path / "recovery")
    yield made
    made.close()


def test_an_edit_is_on_the_disk_within_a_second_and_gone_when_it_is_saved(keeper, qtbot):
    began = time.monotonic()
    keeper._history.do(AddNode("layers.Conv3D", (0.0, 0.0)))
    qtbot.waitUntil(keeper.path.exists, timeout=5000)
    assert time.monotonic() - began < 1.0
    keeper._history.mark_saved()
    keeper.forget()
    qtbot.waitUntil(lambda: not keeper.path.exists())


def test_work_that_was_taken_back_leaves_nothing(keeper, qtbot):
    keeper._history.do(AddNode("layers.Conv3D", (0.0, 0.0)))
    qtbot.waitUntil(keeper.path.exists)
    keeper._history.undo()
    qtbot.waitUntil(lambda: not keeper.path.exists())


def test_the_file_of_a_living_program_is_nobody_s(keeper):
    keeper._history.do(AddNode("layers.Conv3D", (0.0, 0.0)))
    keeper.write_at_once()
    assert find_lost(keeper.folder) == []


def test_only_one_program_gets_lost_work(keeper):
    keeper._history.do(AddNode("layers.Conv3D", (0.0, 0.0)))
    keeper.write_at_once()
    keeper.path.rename(keeper.path.with_name("999999999-1-aa.recovery"))
    first, second = find_lost(keeper.folder), find_lost(keeper.folder)
    assert claim(first[0]) is not None
    assert claim(second[0]) is None


def test_a_damaged_file_is_passed_over(keeper):
    keeper.folder.mkdir()
    (keeper.folder / "999999999-1-aa.recovery").write_text("{")
    assert find_lost(keeper.folder) == []


def test_a_disk_that_cannot_be_written_to_is_told_once(qtbot, tmp_path):
    (tmp_path / "file").touch()
    keeper = RecoveryKeeper(History(Graph()), lambda: None, tmp_path / "file")
    with qtbot.waitSignal(keeper.failed) as failed:
        keeper._history.do(AddNode("layers.Conv3D", (0.0, 0.0)))
    assert "Save the deck soon." in failed.args[0]
    keeper.close()


def test_after_a_crash_the_work_is_offered_and_comes_back_unsaved(open_window, home):
    folder = home / "recovery"
    process = subprocess.Popen([sys.executable, "-c", EDITED, str(folder)], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "edited\n"
    time.sleep(1.0)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()

    window = open_window()
    window.answers.lost = LostAnswer.LATER
    window.offer_lost_work()
    assert window.answers.asked[-1] == ("lost", "an unsaved deck")
    assert window.history.graph.nodes == {}

    window.answers.lost = LostAnswer.RECOVER
    window.offer_lost_work()
    assert list(window.history.graph.nodes) == ["conv3d_1"]
    assert window.history.modified
    assert [path.name for path in folder.iterdir()] == [window.recovery.path.name]
    window.answers.save = SaveAnswer.DISCARD
    window.close()
    assert list(folder.iterdir()) == []


def test_a_clean_end_leaves_nothing(open_window, home, qtbot):
    window = open_window()
    window.history.do(AddNode("layers.Conv3D", (0.0, 0.0)))
    qtbot.waitUntil(window.recovery.path.exists)
    window.answers.save = SaveAnswer.DISCARD
    window.close()
    assert list((home / "recovery").iterdir()) == []


def test_a_time_that_is_none_keeps_no_other_work_from_being_found(keeper):
    keeper.folder.mkdir(parents=True, exist_ok=True)
    text = deck_text(AddNode("layers.Dense", (0.0, 0.0)).apply(Graph()))
    for name, written in (("99999998-1-aa", "1e18"), ("99999999-1-bb", "1.5")):
        words = json.dumps({"deck": "", "written": 0, "text": text}).replace('"written": 0', f'"written": {written}')
        (keeper.folder / f"{name}.recovery").write_text(words)
    assert [lost.written for lost in keeper.lost()] == [1.5]
