import re
from pathlib import Path

import pytest

from app.document.graph import Graph, Node
from app.document.migration import DeckError
from app.runs.errors import RunError
from app.runs.folder import RunFolder, create_run_folder, runs_folder

GRAPH = Graph({"a": Node("a", "layers.Conv3D", {"filters": 4})})


def test_the_runs_of_a_deck_lie_beside_it(tmp_path: Path) -> None:
    assert runs_folder(tmp_path / "my.trial.deck") == tmp_path / "my.trial.runs"
    assert runs_folder(tmp_path / "plain") == tmp_path / "plain.runs"


def test_a_new_run_holds_the_graph_and_the_places_of_the_rest(tmp_path: Path) -> None:
    parent = tmp_path / "a.runs"
    folder = create_run_folder(GRAPH, parent)
    assert folder.path.parent == parent
    assert re.fullmatch(r"\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-[a-z]+-[a-z]+", folder.path.name)
    assert folder.read_graph() == GRAPH
    assert folder.checkpoints.is_dir()
    assert folder.events.read_bytes() == b""


def test_runs_that_begin_in_one_second_get_folders_of_their_own(tmp_path: Path) -> None:
    assert len({create_run_folder(GRAPH, tmp_path).path for _ in range(20)}) == 20


def test_an_exact_folder_may_be_new_or_empty_but_not_full(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert create_run_folder(GRAPH, exact=empty).path == empty
    assert create_run_folder(GRAPH, exact=tmp_path / "deep" / "new").path == tmp_path / "deep" / "new"
    with pytest.raises(RunError, match=r"empty is not empty\. Name a new folder for the run"):
        create_run_folder(GRAPH, exact=empty)


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(RunError, match=r"run's folder .*file cannot be made: file exists"):
        create_run_folder(GRAPH, exact=tmp_path / "file")
    with pytest.raises(RunError, match="cannot be made: not a directory"):
        create_run_folder(GRAPH, tmp_path / "file")


def test_a_stop_is_asked_for_by_a_file(tmp_path: Path) -> None:
    folder = create_run_folder(GRAPH, tmp_path)
    assert not folder.stop_requested
    folder.request_stop()
    folder.request_stop()
    assert folder.stop_requested


def test_a_run_without_its_deck_says_so(tmp_path: Path) -> None:
    with pytest.raises(DeckError, match=r"There is no file .*graph\.deck"):
        RunFolder(tmp_path).read_graph()
