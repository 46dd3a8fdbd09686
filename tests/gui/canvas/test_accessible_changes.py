"""What a screen reader is told while the canvas changes, and how the parts that it knows end."""

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.canvas import DeckCanvas
from app.canvas.accessible import factory
from app.canvas.card_layout import Place
from app.compiler.findings import Finding
from app.document.commands import AddNode, Connect, RemoveItems, SetValue
from app.document.graph import Graph, Link, Node
from app.document.grouping import Collapse
from app.document.history import History
from app.panels.value_editor import make_value_editor
from resources.themes import DARK
from tests.gui.canvas.asking import (
    EVENT,
    NAME,
    PRESS,
    act,
    card,
    face,
    graph,
    names,
    parts,
    row,
    told,
)
from tests.gui.canvas.conftest import small_graph


@pytest.fixture
def hands(make_hands):
    return make_hands(graph())


@pytest.fixture
def heard(monkeypatch):
    """Return what a running screen reader is told."""
    events = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    return events


def test_a_removed_card_is_no_more_and_one_that_is_back_is_another(hands, qtbot):
    canvas, conv, filters = face(hands), card(hands, "conv3d_1"), row(hands, "conv3d_1", "filters")
    number = QAccessible.uniqueId(conv)
    act_later = conv.actionInterface()
    act_later.doAction(PRESS)
    hands.canvas.history.do(RemoveItems(("conv3d_1",)))
    assert "Convolution 3D" not in names(canvas)
    assert not conv.isValid()
    assert not filters.isValid()
    assert (conv.childCount(), conv.child(0), conv.parent(), filters.parent(), filters.row) == (
        0,
        None,
        None,
        None,
        None,
    )
    assert (conv.rect().isEmpty(), conv.state().invalid, conv.text(NAME), conv.actionInterface()) == (True, 1, "", None)
    qtbot.wait(1)
    assert not shiboken6.isValid(conv)
    assert QAccessible.accessibleInterface(number) is None
    hands.canvas.history.undo()
    assert "Convolution 3D" in names(canvas)
    assert card(hands, "conv3d_1") is not conv


def test_a_group_is_entered_and_left(hands, qtbot):
    hands.canvas.history.do(Collapse(("conv3d_1", "dense_1"), "group_1"))
    canvas = face(hands)
    group = card(hands, "group_1")
    act(qtbot, group, "open")
    assert {"Convolution 3D", "Dense"} <= set(names(canvas))
    assert "Integer" not in names(canvas)
    qtbot.waitUntil(lambda: not shiboken6.isValid(group))
    hands.canvas.groups.leave()
    assert "Integer" in names(canvas)
    assert "Dense" not in names(canvas)


def test_another_deck_takes_the_place_of_the_first(hands, qtbot):
    canvas = face(hands)
    before = [*parts(canvas), *parts(card(hands, "conv3d_1"))]
    other = small_graph()
    hands.canvas.history.load(Graph({"dense_1": other.nodes["dense_1"]}, ()))
    qtbot.wait(1)
    assert names(canvas) == ["Dense"]
    assert not any(shiboken6.isValid(part) for part in before if part not in parts(canvas))


def test_a_running_screen_reader_hears_what_comes_goes_and_changes(hands, heard):
    names(face(hands))
    filters = row(hands, "conv3d_1", "filters")
    names(card(hands, "conv3d_1"))
    history = hands.canvas.history
    history.do(SetValue("conv3d_1", "filters", 40))
    assert told(heard, EVENT.NameChanged) == [filters.text(NAME)] == ["Filters; 40"]
    heard.clear()
    hands.canvas.update_finding(Finding("dense_1", "10"))
    assert told(heard, EVENT.NameChanged) == ["Dense; 10"]
    heard.clear()
    history.do(AddNode("layers.Dense", (300, 300), "dense_2"))
    assert told(heard, EVENT.ObjectCreated) == ["Dense 2"]
    history.do(Connect(Link("dense_1", "output", "dense_2", "inputs")))
    assert set(told(heard, EVENT.DescriptionChanged)) == {"Dense; 10", "Dense 2"}
    heard.clear()
    dense = card(hands, "dense_2")
    history.do(RemoveItems(("dense_2",)))
    assert [e.accessibleInterface() for e in heard if e.type() is EVENT.ObjectDestroyed] == [dense]


def test_a_running_screen_reader_is_led_to_each_place_once(hands, heard):
    hands.view.walk.go("conv3d_1", Place(False, "filters"))
    assert told(heard, EVENT.Focus) == ["Filters; 16"]
    assert told(heard, EVENT.Selection) == ["Convolution 3D"]
    hands.canvas.history.do(SetValue("conv3d_1", "filters", 40))
    hands.view.spoken.tell()
    assert told(heard, EVENT.Focus) == ["Filters; 40"]
    hands.key(Qt.Key.Key_Up)
    assert told(heard, EVENT.Focus)[-1] == "Convolution 3D"
    hands.canvas.select(["conv3d_1", "dense_1"])
    assert told(heard, EVENT.SelectionAdd) == ["Dense"]
    spoken = [event.message() for event in heard if isinstance(event, QAccessibleAnnouncementEvent)]
    assert spoken == ["2 cards selected"]


def test_a_screen_reader_is_led_back_to_the_row_after_editing(hands, heard, qtbot):
    act(qtbot, row(hands, "conv3d_1", "filters"), PRESS)
    heard.clear()
    hands.view.editing.close()
    qtbot.waitUntil(lambda: told(heard, EVENT.Focus) == ["Filters; 16"])


def test_many_selected_at_once_are_told_as_one(make_hands, heard):
    nodes = {f"dense_{n}": Node(f"dense_{n}", "layers.Dense") for n in range(1, 40)}
    hands = make_hands(Graph(nodes, ()))
    hands.canvas.select_all()
    kinds = [event.type() for event in heard]
    assert kinds.count(EVENT.SelectionWithin) == 1
    assert EVENT.SelectionAdd not in kinds


def test_faces_end_with_their_view(qtbot):
    canvas = DeckCanvas(History(graph()), DARK, make_value_editor)
    view = canvas.view
    made = QAccessible.queryAccessibleInterface(view)
    every = [*parts(made), *parts(made.child(1))]
    canvas.deleteLater()
    QCoreApplication.sendPostedEvents(canvas, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(view)
    assert not shiboken6.isValid(made)
    assert not any(shiboken6.isValid(part) for part in every)
    assert made.childCount() == 0
    qtbot.waitUntil(lambda: factory.made_for(view) is None)
