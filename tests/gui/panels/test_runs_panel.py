import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document.graph import Graph
from app.panels.runs_panel import RunsPanel
from app.runs.folder import create_run_folder
from app.runs.record import RunRecord, RunState, write_record


@pytest.fixture
def panel(qtbot, theme):
    shown = RunsPanel(theme)
    qtbot.addWidget(shown)
    shown.resize(800, 300)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def run(parent, created, state=RunState.FINISHED, **record):
    folder = create_run_folder(Graph(), parent)
    write_record(folder, RunRecord(state, created=created, ended=created + 75, **record))
    return folder


def rows(panel):
    return [[panel.list.topLevelItem(i).text(c) for c in range(4)] for i in range(panel.list.topLevelItemCount())]


def test_runs_stand_newest_first_with_their_results(panel, tmp_path):
    assert panel.empty.isVisible()
    parent = tmp_path / "a.runs"
    old = run(parent, 1000.0, RunState.FAILED, cause="No memory.")
    new = run(parent, 2000.0, metrics={"loss": 0.1, "val_loss": 0.2, "val_accuracy": 0.975})
    panel.set_folder(parent)
    assert rows(panel) == [
        [new.path.name, "Finished", "val. accuracy 0.9750 · val. loss 0.2000", "1 min 15 s"],
        [old.path.name, "Failed", "", "1 min 15 s"],
    ]


def test_a_run_that_another_program_begins_and_ends_is_seen(panel, tmp_path, qtbot):
    parent = tmp_path / "a.runs"
    panel.set_folder(parent)
    folder = create_run_folder(Graph(), parent)
    write_record(folder, RunRecord(RunState.STARTING, created=time.time()))
    qtbot.waitUntil(lambda: [row[1] for row in rows(panel)] == ["Starting"])
    write_record(folder, RunRecord(RunState.FINISHED, created=time.time()))
    qtbot.waitUntil(lambda: [row[1] for row in rows(panel)] == ["Finished"])


def test_a_double_click_shows_the_run(panel, tmp_path, qtbot):
    folder = run(tmp_path / "a.runs", 1000.0)
    panel.set_folder(tmp_path / "a.runs")
    place = panel.list.visualItemRect(panel.list.topLevelItem(0)).center()
    with qtbot.waitSignal(panel.run_activated) as activated:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert activated.args == [Path(folder.path)]
    panel.set_shown(folder.path)
    assert panel.list.topLevelItem(0).font(0).bold()
