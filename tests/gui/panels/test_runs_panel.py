import time
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.document.commands import AddNode
from app.document.graph import Graph
from app.panels.run_row import Column
from app.panels.runs_panel import RunsPanel
from app.runs.folder import create_run_folder
from app.runs.marks import read_marks
from app.runs.record import RunRecord, RunState, write_record


@pytest.fixture
def panel(qtbot, theme):
    shown = RunsPanel(theme)
    qtbot.addWidget(shown)
    shown.resize(800, 300)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def run(parent, created, state=RunState.FINISHED, graph=None, **record):
    folder = create_run_folder(graph or Graph(), parent)
    write_record(folder, RunRecord(state, created=created, ended=created + 75, **record))
    return folder


SHOWN = (Column.NAME, Column.STATE, Column.RESULT, Column.TOOK)


def rows(panel):
    return [[row.text(column) for column in SHOWN] for row in panel.rows()]


def deck(**values):
    return AddNode("layers.Conv3D", (0.0, 0.0), values=values).apply(Graph())


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


def choose(panel, *places):
    panel.list.setFocus()
    panel.list.clearSelection()
    for place in places:
        panel.rows()[place].setSelected(True)
    panel.list.setCurrentItem(panel.rows()[places[0]], 0, QItemSelectionModel.SelectionFlag.NoUpdate)


def test_what_differs_among_runs_is_told(panel, tmp_path):
    parent = tmp_path / "a.runs"
    run(parent, 1000.0, graph=deck(filters=8))
    run(parent, 2000.0, graph=deck(filters=16))
    panel.set_folder(parent)
    assert [row.text(Column.DIFFERS) for row in panel.rows()] == [
        "Convolution 3D: Filters 16",
        "Convolution 3D: Filters 8",
    ]


def test_a_run_is_renamed_noted_and_starred_by_keys(panel, tmp_path, qtbot):
    folder = run(tmp_path / "a.runs", 1000.0)
    panel.set_folder(tmp_path / "a.runs")
    choose(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "more filters")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read_marks(folder).name == "more filters")
    qtbot.waitUntil(lambda: not panel._settle.isActive())
    choose(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_Asterisk)
    assert read_marks(folder).starred
    choose(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_F4)
    editor = next(line for line in panel.list.findChildren(QLineEdit) if line.isVisible())
    QTest.keyClicks(editor, "best so far")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read_marks(folder).note == "best so far")
    panel.refresh()
    assert [panel.rows()[0].text(column) for column in (Column.NAME, Column.NOTE)] == ["more filters", "best so far"]


def test_the_menu_offers_what_can_be_done(panel, tmp_path, qtbot):
    parent = tmp_path / "a.runs"
    stopped = run(parent, 3000.0, RunState.STOPPED)
    whole = run(parent, 2000.0)
    whole.model.write_bytes(b"weights")
    at_work = create_run_folder(Graph(), parent)
    write_record(at_work, RunRecord(RunState.STARTING, created=time.time()))
    panel.set_folder(parent)

    def offered(*places):
        choose(panel, *places)
        menu = panel.menu(panel.selected())
        return {action.text().split("\t")[0]: action for action in menu.actions() if action.isEnabled()}

    by_path = {row.path: place for place, row in enumerate(panel.rows())}
    assert "Delete…" not in offered(by_path[at_work.path])
    assert "Go on with it" in offered(by_path[stopped.path])
    assert "Predict…" not in offered(by_path[stopped.path])
    actions = offered(by_path[whole.path])
    assert {"Predict…", "Evaluate…", "Export…", "Open its deck as it was", "Delete…"} <= set(actions)
    with qtbot.waitSignal(panel.use_wanted) as used:
        actions["Export…"].trigger()
    assert used.args == ["export", whole.path]
    several = offered(by_path[stopped.path], by_path[whole.path])
    with qtbot.waitSignal(panel.compared) as compared:
        several["Compare the curves"].trigger()
    assert set(compared.args[0]) == {stopped.path, whole.path}


def test_runs_are_sorted_by_what_a_column_means(panel, tmp_path):
    parent = tmp_path / "a.runs"
    for created, score in ((1000.0, 0.5), (2000.0, 0.9), (3000.0, 0.7)):
        run(parent, created, metrics={"val_loss": 1.0, "val_accuracy": score})
    panel.set_folder(parent)
    panel.list.sortByColumn(Column.RESULT, Qt.SortOrder.AscendingOrder)
    assert [row.run.record.created for row in panel.rows()] == [2000.0, 3000.0, 1000.0]
