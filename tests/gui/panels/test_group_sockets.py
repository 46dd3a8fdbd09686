"""The sockets of a group in the inspector: renamed, moved, hidden and shown again, by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from app.document.commands import AddNode, Connect, RemoveItems
from app.document.graph import Link
from app.document.grouping import Collapse, Inside
from app.document.history import History
from app.document.level import Level
from app.document.showing import Expose
from app.panels.group_sockets import GroupSockets
from app.panels.inspector import Inspector
from app.panels.socket_rows import eye_box
from tests.gui.canvas.conftest import small_graph


@pytest.fixture
def history():
    graph = Collapse(("conv3d_1", "dense_1")).apply(small_graph())
    for name in ("filters", "kernel_size"):
        graph = Inside(("group_1",), Expose("conv3d_1", name)).apply(graph)
    graph = Connect(Link("integer_1", "value", "group_1", "filters")).apply(graph)
    return History(graph)


@pytest.fixture
def inspector(qtbot, theme, history):
    shown = Inspector(Level(history), theme)
    qtbot.addWidget(shown)
    shown.resize(360, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.show_nodes(["group_1"])
    return shown


@pytest.fixture
def inputs(inspector):
    return inspector.findChild(GroupSockets).lists[False]


def texts(made):
    return [made.item(row).text() for row in range(made.count())]


def labels(history):
    return [socket.label for socket in history.graph.nodes["group_1"].definition.inputs]


def select(made, row):
    QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=made.visualItemRect(made.item(row)).center())


def rename(made, text):
    line = made.findChildren(QLineEdit)[-1]
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Return)
    # Qt commits what was typed a moment later.
    QApplication.processEvents()


def eye(made, row):
    return eye_box(made.visualItemRect(made.item(row)), made.fontMetrics().height()).center()


class Drop(QDropEvent):
    """The end of a drag, which no test can make with the mouse alone."""

    def __init__(self, source, under, made):
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        super().__init__(QPointF(under), Qt.DropAction.MoveAction, made.mimeData([made.item(0)]), left, none)
        self.made_by = source

    def source(self):
        return self.made_by


def test_a_socket_is_renamed_in_place_and_empty_shows_its_own_name(inputs, history):
    assert texts(inputs) == ["Filters", "Kernel size", "Input"]
    select(inputs, 0)
    QTest.keyClick(inputs, Qt.Key.Key_F2)
    rename(inputs, "Width")
    assert labels(history) == ["Width", "Kernel size", "Input"]
    assert history.undo_name == "Rename Filters to Width in Group"
    assert history.graph.links_into("group_1", "filters")
    QTest.keyClick(inputs, Qt.Key.Key_Return)
    rename(inputs, "")
    assert texts(inputs) == labels(history) == ["Filters", "Kernel size", "Input"]
    assert history.undo_name == "Rename Width to its own name in Group"
    history.undo()
    assert texts(inputs) == ["Width", "Kernel size", "Input"]
    QTest.mouseDClick(inputs.viewport(), Qt.MouseButton.LeftButton, pos=inputs.visualItemRect(inputs.item(2)).center())
    line = inputs.findChildren(QLineEdit)[-1]
    QTest.keyClicks(line, "Other")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert labels(history) == ["Width", "Kernel size", "Input"]


def test_the_eye_hides_a_socket_and_shows_it_again_with_name_and_place(inspector, inputs, history):
    select(inputs, 0)
    QTest.mouseClick(inputs.viewport(), Qt.MouseButton.LeftButton, pos=eye(inputs, 0))
    assert labels(history) == ["Kernel size", "Input"]
    assert history.undo_name == "Hide Filters in Group"
    assert not history.graph.links_into("group_1", "filters")
    assert texts(inputs) == ["Filters", "Kernel size", "Input"]
    assert inputs.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Filters; hidden"
    # The form above shows the sockets that there are now.
    assert "filters" not in inspector._form._labels
    inputs.setFocus()
    QTest.keyClick(inputs, Qt.Key.Key_Space)
    assert labels(history) == ["Filters", "Kernel size", "Input"]
    assert history.undo_name == "Show Filters again in Group"
    assert "filters" in inspector._form._labels
    history.undo()
    history.undo()
    assert history.graph.links_into("group_1", "filters")
    assert inputs.item(0).checkState() is Qt.CheckState.Checked


def test_a_socket_is_moved_by_keys_buttons_and_dragging(inspector, inputs, history):
    select(inputs, 2)
    QTest.keyClick(inputs, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert labels(history) == ["Filters", "Input", "Kernel size"]
    assert history.undo_name == "Move Input up in Group"
    assert inputs.currentRow() == 1
    buttons = {step: button for made, step, button in inspector.findChild(GroupSockets).buttons if made is inputs}
    QTest.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
    assert texts(inputs) == ["Input", "Filters", "Kernel size"]
    assert not buttons[-1].isEnabled()
    assert buttons[1].isEnabled()
    under = inputs.visualItemRect(inputs.item(2)).center() + QPoint(0, 4)
    inputs.dropEvent(Drop(None, under, inputs))
    assert texts(inputs) == ["Input", "Filters", "Kernel size"], "what comes from elsewhere is not taken"
    inputs.dropEvent(Drop(inputs, under, inputs))
    assert texts(inputs) == ["Filters", "Kernel size", "Input"]
    assert history.undo_name == "Move Input down in Group"
    assert labels(history) == texts(inputs)


def test_the_list_follows_the_selection_and_the_group(inspector, history):
    inspector.show_nodes(["input_1"])
    QApplication.sendPostedEvents(None, 52)
    assert inspector.findChild(GroupSockets) is None
    inspector.show_nodes(["group_1"])
    sockets = inspector.findChild(GroupSockets)
    QApplication.processEvents()
    assert sockets.isVisible()
    history.do(Inside(("group_1",), RemoveItems(("conv3d_1",))))
    assert texts(sockets.lists[False]) == []
    assert texts(sockets.lists[True]) == ["Output"]


def test_an_input_fed_from_outside_says_so_and_leads_there(inspector, history, qtbot):
    level = inspector._history
    level.open("group_1")
    inspector.show_nodes(["conv3d_1"])
    (button,) = [b for b in inspector.findChildren(QPushButton) if b.text() == "← outside: Integer"]
    assert button.isVisible()
    assert not inspector.findChildren(QLineEdit, "value_filters")
    with qtbot.waitSignal(inspector.feeder_activated) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (told.args[0].path, told.args[0].node) == ((), "integer_1")
    level.do(AddNode("layers.Conv3D", (400.0, 400.0)))
    inspector.show_nodes(["conv3d_1", "conv3d_2"])
    shared = inspector._shared._editors
    assert "filters" not in shared
    assert "strides" in shared
