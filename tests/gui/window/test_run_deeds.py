"""A run's deck comes back as it was, and runs are deleted after a question."""

import pytest

from app.document.commands import AddNode
from app.document.deck_file import write_deck
from app.document.graph import Graph
from app.runs.folder import create_run_folder, runs_folder
from app.runs.record import RunRecord, RunState, write_record


@pytest.fixture
def deck(tmp_path):
    """A deck of one card with a run in which it had eight filters."""
    path = tmp_path / "mine.deck"
    graph = AddNode("layers.Conv3D", (0.0, 0.0), values={"filters": 8}).apply(Graph())
    folder = create_run_folder(graph, runs_folder(path))
    write_record(folder, RunRecord(RunState.FINISHED, created=1000.0, ended=1075.0))
    write_deck(path, AddNode("layers.Conv3D", (0.0, 0.0), values={"filters": 64}).apply(Graph()))
    return path


def filters(window):
    (node,) = window.history.graph.nodes.values()
    return node.value("filters")


def test_the_deck_of_a_run_comes_back_and_undo_brings_mine_back(open_window, deck):
    window = open_window(deck)
    (row,) = window.runs_panel.rows()
    window.runs_panel.deck_wanted.emit(row.path)
    assert filters(window) == 8
    assert window.history.undo_name == f"Go back to the deck of {row.path.name}"
    window.history.undo()
    assert filters(window) == 64


def test_a_run_is_deleted_only_after_a_yes(open_window, deck):
    window = open_window(deck)
    (row,) = window.runs_panel.rows()
    path = row.path
    window.runs_panel.delete_wanted.emit([path])
    assert path.exists()
    window.dialogs.delete_runs = True
    window.runs_panel.delete_wanted.emit([path])
    assert not path.exists()
    assert not window.runs_panel.rows()


def test_a_run_at_work_is_not_deleted(open_window, deck, tmp_path):
    import time

    window = open_window(deck)
    folder = create_run_folder(Graph(), runs_folder(deck))
    write_record(folder, RunRecord(RunState.STARTING, created=time.time()))
    window.dialogs.delete_runs = True
    window.runs_panel.delete_wanted.emit([folder.path])
    assert folder.path.exists()
    assert "Stop it" in window.dialogs.asked[-1][1]
