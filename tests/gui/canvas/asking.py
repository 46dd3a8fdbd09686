"""Asks the canvas as a screen reader does, through Qt's accessible interfaces."""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from app.canvas.card_layout import Place
from app.document.annotation import Annotation, Kind, Tint
from app.document.graph import Graph
from tests.gui.canvas.conftest import small_graph

NAME, DESCRIPTION, VALUE = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
ROLE, EVENT = QAccessible.Role, QAccessible.Event
PRESS, FOCUS = QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()
TOGGLE = QAccessibleActionInterface.toggleAction()
FRAME = Annotation("frame_1", Kind.FRAME, "Head", (-200.0, -320.0), (360.0, 560.0), str(Tint.BLUE))
NOTE = Annotation("note_1", Kind.NOTE, "Mind the gap", (-520.0, -340.0), (240.0, 64.0), str(Tint.YELLOW))


def graph():
    small = small_graph()
    return Graph(small.nodes, small.links, annotations={"frame_1": FRAME, "note_1": NOTE})


def face(hands):
    return QAccessible.queryAccessibleInterface(hands.view)


def parts(face):
    found = [face.child(place) for place in range(face.childCount())]
    assert [face.indexOfChild(part) for part in found] == list(range(len(found)))
    assert all(part.isValid() for part in found)
    return found


def names(face):
    return [part.text(NAME) for part in parts(face)]


def card(hands, key):
    return face(hands).face(hands.card(key))


def row(hands, key, name, *, output=False):
    return card(hands, key).row_face(Place(output, name))


def act(qtbot, part, name):
    assert name in part.actionInterface().actionNames()
    part.actionInterface().doAction(name)
    qtbot.wait(1)


def told(events, kind):
    """Return the names of the parts that an event was told of."""
    return [event.accessibleInterface().text(NAME) for event in events if event.type() is kind]
