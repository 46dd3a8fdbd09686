import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document.deck_file import read_deck, write_deck
from app.runs.events import EventWriter
from app.runs.folder import create_run_folder, runs_folder
from app.runs.record import RunRecord, RunState, write_record
from app.window.dialogs import RunningAnswer
from app.window.files import templates


@pytest.fixture
def deck(tmp_path):
    path = tmp_path / "shapes.deck"
    template = next(template for template in templates() if template.path.stem == "shapes-classifier")
    write_deck(path, read_deck(template.path))
    return path


@pytest.fixture
def run_at_work(deck):
    """A run whose trainer is at work: a process that waits, and the events that it would have written."""
    folder = create_run_folder(read_deck(deck), runs_folder(deck))
    trainer = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    write_record(folder, RunRecord(RunState.TRAINING, created=time.time(), deck=str(deck)).with_process(trainer.pid))
    events = EventWriter(folder.events)
    events.write("state", state="training")
    events.write("device", device="CPU, 2 threads", notes=[])
    events.write("epoch", epoch=3, epochs=10, seconds=1.0, logs={"loss": 0.5, "val_accuracy": 0.75})
    yield folder, trainer, events
    trainer.kill()
    trainer.wait()
    events.close()


def finish(folder, trainer, events, state):
    write_record(folder, RunRecord(state, created=time.time(), ended=time.time(), metrics={"loss": 0.4}))
    events.write("end", state=str(state), cause="", metrics={"loss": 0.4}, seconds=1.0)
    trainer.kill()
    trainer.wait()


def test_a_run_at_work_is_found_when_its_deck_is_opened(window, deck, run_at_work, qtbot):
    folder, trainer, events = run_at_work
    window.files.open(deck)
    assert window.desk.live == folder
    assert window.training_panel.isVisible()
    qtbot.waitUntil(lambda: window.training_panel.progress.epoch == 3)
    assert window.device_label.text() == "Trains on CPU, 2 threads"
    button = window.tool_bar.train_button
    assert button.text() == "Stop"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert folder.stop_requested
    assert (button.text(), button.isEnabled()) == ("Stopping…", False)
    finish(folder, trainer, events, RunState.STOPPED)
    qtbot.waitUntil(lambda: window.desk.live is None)
    assert (button.text(), button.isEnabled()) == ("Train", True)
    assert window.training_panel.status.state.text() == "Stopped; what was learned is kept"


@pytest.mark.parametrize(
    ("answer", "closes", "stops"),
    [(RunningAnswer.CANCEL, False, False), (RunningAnswer.GO_ON, True, False), (RunningAnswer.STOP, True, True)],
)
def test_closing_asks_about_a_run_at_work(window, deck, run_at_work, answer, closes, stops):
    folder, trainer, _ = run_at_work
    window.files.open(deck)
    window.answers.running = answer
    assert window.close() is closes
    assert window.answers.asked == [("running", "shapes.deck")]
    assert folder.stop_requested is stops
    assert trainer.poll() is None


def test_another_deck_leaves_the_run_to_itself(window, deck, run_at_work):
    folder, trainer, _ = run_at_work
    window.files.open(deck)
    window.files.new()
    assert window.desk.live is None
    assert window.training_panel.folder is None
    assert trainer.poll() is None
    assert not folder.stop_requested


def test_an_old_run_shows_its_curves(window, deck, qtbot):
    folder = create_run_folder(read_deck(deck), runs_folder(deck))
    write_record(folder, RunRecord(RunState.FINISHED, created=time.time(), ended=time.time(), metrics={"loss": 0.25}))
    events = EventWriter(folder.events)
    events.write("epoch", epoch=1, epochs=1, seconds=1.0, logs={"loss": 0.25})
    events.write("end", state="finished", cause="", metrics={"loss": 0.25}, seconds=1.0)
    events.close()
    window.files.open(deck)
    assert window.desk.live is None
    window.runs_panel.run_activated.emit(folder.path)
    qtbot.waitUntil(lambda: window.training_panel.status.state.text() == "Finished")
    assert window.training_panel.progress.curves["loss"].values == [0.25]
    assert window.desk.live is None


def test_a_deck_with_an_error_is_not_trained_and_the_first_error_is_told(window):
    window.files.new()
    window.train()
    assert "The deck is empty." in window.banner.text.text()
    assert window.banner.isVisible()
    assert window.desk.live is None


def test_an_unsaved_deck_is_saved_first_or_not_trained(window):
    template = next(template for template in templates() if template.path.stem == "shapes-classifier")
    window.files.new_from(template)
    window.answers.path = None
    window.train()
    assert window.answers.asked[0][0] == "save as"
    assert window.desk.live is None
    assert "Save the deck" in window.statusBar().currentMessage()
