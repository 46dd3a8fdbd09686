import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.commands import AddNode, EditRefused, MoveNodes, RemoveItems, Rename, SetValue
from app.document.graph import Change, Graph
from app.document.history import History
from tests.unit.document.strategies import REFUSALS, commands, graphs


@given(graph=graphs(), data=st.data())
def test_undo_and_redo_walk_the_same_graphs_back_and_forth(graph: Graph, data: st.DataObject) -> None:
    history = History(graph)
    states = [graph]
    names: list[str] = []
    for _ in range(data.draw(st.integers(1, 12))):
        before = history.graph
        command = data.draw(commands(before))
        try:
            history.do(command)
        except REFUSALS:
            assert history.graph is before
        depth = len(history.names)
        states[depth:] = [history.graph]
        names[depth - 1 :] = history.names[depth - 1 :]
    for state in reversed(states):
        assert history.graph == state
        history.undo()
    assert history.undo_name is None
    for state in states:
        assert history.graph == state
        history.redo()
    assert history.redo_name is None
    assert list(history.names) == names


@given(graph=graphs(), data=st.data())
def test_changes_alone_are_enough_to_follow_the_graph(graph: Graph, data: st.DataObject) -> None:
    history = History(graph)
    nodes, links = dict(graph.nodes), set(graph.links)

    def follow(change: Change) -> None:
        for key in change.removed:
            del nodes[key]
        for key in (*change.added, *change.changed):
            nodes[key] = change.after.nodes[key]
        links.difference_update(change.links_removed)
        links.update(change.links_added)

    history.subscribe(follow)
    for _ in range(data.draw(st.integers(1, 12))):
        step = data.draw(st.sampled_from(("do", "do", "undo", "redo")))
        if step == "do":
            with contextlib.suppress(*REFUSALS):
                history.do(data.draw(commands(history.graph)))
        else:
            getattr(history, step)()
        assert nodes == history.graph.nodes
        assert links == set(history.graph.links)


@given(graph=graphs(), data=st.data())
def test_any_place_of_the_history_is_one_change_away(graph: Graph, data: st.DataObject) -> None:
    history = History(graph)
    states = [graph]
    for _ in range(data.draw(st.integers(1, 8))):
        with contextlib.suppress(*REFUSALS):
            history.do(data.draw(commands(history.graph)))
        states[len(history.names) :] = [history.graph]
    names = history.names
    changes: list[Change] = []
    history.subscribe(changes.append)
    for place in data.draw(st.lists(st.integers(0, len(names)), max_size=6)):
        here = len(history.names)
        told = len(changes)
        change = history.go_to(place)
        assert (change is None) == (place == here)
        assert len(changes) - told == (place != here)
        assert history.graph == states[place]
        assert history.names == names[:place]
        assert history.undone_names == names[place:]
    with pytest.raises(IndexError):
        history.go_to(len(names) + 1)


def conv(history: History, name: str = "conv3d_1") -> str:
    history.do(AddNode("layers.Conv3D", (0, 0), name))
    return name


def test_edits_of_one_gesture_are_one_entry() -> None:
    history = History()
    node = conv(history)
    for filters in (2, 20, 200):
        history.do(SetValue(node, "filters", filters, gesture=1))
    history.do(SetValue(node, "filters", 5, gesture=2))
    assert history.names == (
        "Add Convolution 3D",
        "Change filters of Convolution 3D to 200",
        "Change filters of Convolution 3D to 5",
    )
    history.undo()
    assert history.graph.nodes[node].value("filters") == 200
    history.undo()
    assert history.graph.nodes[node].value("filters") == 16


def test_edits_without_a_gesture_and_of_other_fields_stay_apart() -> None:
    history = History()
    node = conv(history)
    history.do(SetValue(node, "filters", 2))
    history.do(SetValue(node, "filters", 3))
    history.do(SetValue(node, "groups", 3, gesture=1))
    history.do(SetValue(node, "use_bias", value=False, gesture=1))
    assert len(history.names) == 5


def test_a_gesture_that_comes_back_to_where_it_began_leaves_no_entry() -> None:
    history = History()
    node = conv(history)
    history.do(MoveNodes({node: (50, 50)}, gesture=1))
    history.do(MoveNodes({node: (0, 0)}, gesture=1))
    assert history.names == ("Add Convolution 3D",)


def test_an_undone_gesture_is_not_continued() -> None:
    history = History()
    node = conv(history)
    history.do(MoveNodes({node: (50, 50)}, gesture=1))
    history.undo()
    history.do(MoveNodes({node: (60, 60)}, gesture=1))
    assert history.redo_name is None
    assert len(history.names) == 2
    history.undo()
    assert history.graph.nodes[node].position == (0, 0)


def test_an_edit_that_changes_nothing_leaves_no_entry_and_keeps_the_future() -> None:
    history = History()
    node = conv(history)
    history.do(SetValue(node, "filters", 8))
    history.undo()
    heard: list[Change] = []
    history.subscribe(heard.append)
    change = history.do(SetValue(node, "filters", 16))
    assert (change.added, change.changed, change.removed) == ((), (), ())
    assert heard == []
    assert history.redo_name == "Change filters of Convolution 3D to 8"


def test_a_refused_edit_changes_nothing() -> None:
    history = History()
    with pytest.raises(EditRefused, match="There is no card flatten_1"):
        history.do(RemoveItems(("flatten_1",)))
    assert history.names == ()
    assert not history.modified


def test_modified_follows_undo_back_to_what_was_saved() -> None:
    history = History()
    assert not history.modified
    node = conv(history)
    assert history.modified
    history.mark_saved()
    assert not history.modified
    history.do(Rename(node, "first"))
    assert history.modified
    history.undo()
    assert not history.modified
    history.undo()
    assert history.modified


def test_listeners_hear_of_a_loaded_graph_when_it_counts_as_saved() -> None:
    history = History()
    node = conv(history)
    seen: list[bool] = []
    history.subscribe(lambda change: seen.append(history.modified))
    history.load(Graph({"a": history.graph.nodes[node]}))
    assert seen == [False]
    assert history.undo_name is None
    assert history.undo() is None


def test_a_recovered_graph_counts_as_not_saved() -> None:
    history = History()
    node = conv(history)
    recovered = history.graph
    other = History()
    other.load(recovered, saved=False)
    assert other.modified
    assert node in other.graph.nodes


def test_a_listener_that_left_hears_no_more() -> None:
    history = History()
    heard: list[Change] = []
    leave = history.subscribe(heard.append)
    conv(history)
    leave()
    leave()
    history.undo()
    assert len(heard) == 1


def test_moves_and_folding_need_no_check_but_values_links_and_titles_do() -> None:
    history = History()
    node = conv(history)
    assert history.do(MoveNodes({node: (1, 2)})).moves_only
    assert not history.do(SetValue(node, "filters", 3)).moves_only
    assert not history.do(Rename(node, "first")).moves_only
