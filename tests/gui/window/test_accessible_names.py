"""Everything in the window that can be pressed, typed in or listed has a name that a screen reader can say."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox

from app.document.graph import Graph, Node

ROLE = QAccessible.Role
NAMED = {
    ROLE.Button,
    ROLE.ButtonDropDown,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.List,
    ROLE.ListItem,
    ROLE.MenuItem,
    ROLE.Note,
    ROLE.PageTab,
    ROLE.ProgressBar,
    ROLE.RadioButton,
    ROLE.Slider,
    ROLE.SpinBox,
    ROLE.Table,
    ROLE.Tree,
}
LISTS = {ROLE.List, ROLE.Table, ROLE.Tree}
# Cards with every kind of editor, and the longest form.
CARDS = ("data.ImagesAndMasks", "layers.Conv3D", "training.Train", "data.IntensityWindow", "parameters.Boolean")


def nameless(face, way=()):
    """Return the ways to what has no name; a list that has one is not looked into, nor Qt's own list of a choice."""
    thing, name = face.object(), face.text(QAccessible.Text.Name).strip()
    way = (*way, type(thing).__name__ if thing else face.role().name)
    found = [" > ".join(way)] if face.role() in NAMED and not name else []
    if isinstance(thing, QComboBox) or (face.role() in LISTS and name and name != "Canvas"):
        return found
    parts = [face.child(place) for place in range(face.childCount())]
    return found + [lack for part in parts if part is not None and part.isValid() for lack in nameless(part, way)]


def everything():
    """Return what has no name in any window that is shown."""
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return [lack for widget in shown for lack in nameless(QAccessible.queryAccessibleInterface(widget))]


@pytest.fixture
def full(open_window):
    """A window with a few cards, whose search has been opened before."""
    window = open_window()
    nodes = {f"n{at}": Node(f"n{at}", card, {}, (300.0 * at, 0.0)) for at, card in enumerate(CARDS)}
    window.history.load(Graph(nodes, ()))
    window.canvas.open_search()
    window.actions_table["commands"].trigger()
    return window


def test_nothing_in_the_window_is_nameless(full, qtbot):
    assert everything() == []
    for node in full.history.graph.nodes:
        full.canvas.select([node])
        qtbot.wait(1)
        assert everything() == []


def test_nothing_that_an_action_opens_is_nameless(full, qtbot):
    for action in ("card_help", "find", "import", "licences", "shortcuts", "templates", "volumes"):
        full.actions_table[action].trigger()
        qtbot.wait(20)
        assert everything() == []
