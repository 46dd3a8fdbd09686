from pathlib import Path

import pytest

from app.compiler import compile_graph
from app.document.graph import Graph, Node
from app.runs.errors import RunError
from app.runs.record import RunRecord, RunState, read_record, write_record
from app.training.starting import resume_run, start_run, training_problems, unsaved_runs_folder


def texts(graph):
    return [problem.text for problem in training_problems(graph, compile_graph(graph))]


def test_a_run_lies_beside_its_deck_and_knows_where_paths_begin(tmp_path):
    folder = start_run(Graph(), tmp_path / "net.deck")
    record = read_record(folder)
    assert folder.path.parent == tmp_path / "net.runs"
    assert (record.state, record.pid) == (RunState.STARTING, None)
    assert Path(record.deck) == tmp_path / "net.deck"
    assert Path(record.base) == tmp_path
    assert folder.read_graph() == Graph()


def test_a_run_of_a_deck_that_was_never_saved_lies_in_the_users_folder(tmp_path):
    folder = start_run(Graph(), None, tmp_path)
    assert folder.path.parent == unsaved_runs_folder().resolve()
    assert read_record(folder).deck == ""


def test_what_is_at_work_or_done_is_not_resumed(run_folder):
    with pytest.raises(RunError, match="is at work already"):
        resume_run(run_folder)
    write_record(run_folder, RunRecord(RunState.FINISHED))
    with pytest.raises(RunError, match="has finished"):
        resume_run(run_folder)
    write_record(run_folder, RunRecord(RunState.FAILED, "A cause.", ended=5.0, pid=7, seed=3, fingerprint="abc"))
    record = resume_run(run_folder)
    assert (record.state, record.cause, record.ended, record.pid) == (RunState.STARTING, "", None, None)
    assert (record.seed, record.fingerprint) == (3, "abc")
    assert read_record(run_folder) == record


def test_a_folder_that_holds_something_is_refused(tmp_path):
    (tmp_path / "note.txt").touch()
    with pytest.raises(RunError, match="is not empty"):
        start_run(Graph(), None, tmp_path, exact=tmp_path)


def test_what_keeps_a_deck_from_being_trained_is_told():
    assert texts(Graph()) == ["The deck is empty. Place some cards, or begin with a template."]
    conv = Node("conv3d_1", "layers.Conv3D")
    assert texts(Graph({"conv3d_1": conv})) == ["The deck has no Train card. Add one and link the network to it."]
    trains = {key: Node(key, "training.Train") for key in ("train_1", "train_2")}
    assert texts(Graph(trains))[-1] == "The deck has 2 Train cards (Train, Train 2). Keep one of them."
    assert "Network is not linked" in texts(Graph({"train_1": trains["train_1"]}))[0]
