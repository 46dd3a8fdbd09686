"""What is shown in words: tooltips, menus, wrapped lines; and that every size and theme can be painted."""

import subprocess
import sys
from collections import Counter

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.canvas import look, tooltips
from app.canvas.under_mouse import Part, find_under
from app.compiler.findings import Finding
from app.compiler.problems import Problem, Severity
from app.document.graph import Graph, Link
from resources.themes import DARK, LIGHT
from tests.gui.canvas.conftest import node

SECOND = Link("conv3d_1", "output", "dense_1", "inputs")


def _tooltip(hands, pos):
    return tooltips.describe(find_under(hands.view, pos), hands.view.drawing)


def test_a_socket_says_its_type_its_help_its_value_and_its_problem(hands):
    hands.canvas.set_findings({}, [Problem("Filters are odd.", "conv3d_1", "filters", Severity.WARNING)], {})
    text = _tooltip(hands, hands.socket("conv3d_1", "filters"))
    for words in ("Filters", "(integer)", "Number of kernels", "Value: 16", "Filters are odd."):
        assert words in text
    assert "Linked to Input." in _tooltip(hands, hands.socket("conv3d_1", "inputs"))


def test_a_link_says_what_it_joins_and_the_shape(hands):
    hands.canvas.update_finding(Finding("conv3d_1", "badge", {"output": (6, 6, None, 16)}))
    item = hands.view.drawing.links[SECOND]
    text = _tooltip(hands, hands.view.mapFromScene(item.path().pointAtPercent(0.5)))
    for words in ("Convolution 3D", "Dense", "6 × 6 × ? × 16"):
        assert words in text
    assert "6 × 6 × ? × 16" in _tooltip(hands, hands.socket("conv3d_1", "output", output=True))


def test_an_unknown_card_says_so(make_hands):
    hands = make_hands(Graph({"old_1": node("old_1", "layers.Forgotten")}))
    assert "does not know" in _tooltip(hands, hands.title("old_1"))


def test_the_mouse_over_a_link_makes_it_stand_out_until_it_leaves(hands):
    item = hands.view.drawing.links[SECOND]
    hands.move(hands.view.mapFromScene(item.path().pointAtPercent(0.5)))
    assert item.hovered
    hands.move(hands.title("conv3d_1"))
    assert not item.hovered
    assert hands.card("conv3d_1").hovered


def _menu(hands, pos):
    hands.view.menu_asked.emit(find_under(hands.view, pos), pos)
    menu = hands.canvas.findChildren(QMenu)[-1]
    texts = {action.text(): action for action in menu.actions() if action.text()}
    menu.close()
    return texts


KEEPING = "Delete and keep the chain"


def test_the_menus_offer_what_is_under_the_mouse(hands):
    card = _menu(hands, hands.title("conv3d_1"))
    names = {"Rename", "Duplicate", "Copy", "Cut", "Open rows", "Bypass", "Frame", "Delete", KEEPING}
    assert set(card) == {*names, "Collapse into a group"}
    card["Open rows"].trigger()
    assert hands.graph.nodes["conv3d_1"].unfolded
    ground = _menu(hands, hands.at(0, 330))
    assert set(ground) == {"Add card…", "Paste", "Add note", "Tidy up", "Select all", "Zoom to fit"}
    item = hands.view.drawing.links[SECOND]
    link = _menu(hands, hands.view.mapFromScene(item.path().pointAtPercent(0.5)))
    link["Delete link"].trigger()
    assert SECOND not in hands.graph.links


@pytest.mark.parametrize("zoom", [0.1, 0.35, 0.7, 1.0, 2.0])
def test_every_size_is_painted_in_both_themes(hands, zoom):
    hands.canvas.set_findings({}, [Problem("Wrong.", "dense_1")], {"conv3d_1": "dense_1"})
    hands.canvas.select(["conv3d_1"])
    hands.view.show_at(zoom, QPointF(0, 0))
    for theme in (DARK, LIGHT):
        hands.canvas.set_theme(theme)
        picture = hands.canvas.grab().toImage()
        colours = Counter(picture.pixelColor(x, y).name() for x in range(0, 1300, 3) for y in range(0, 800, 3))
        assert colours.most_common(1)[0][0] in (theme.canvas, theme.card)
        assert {theme.selection, theme.error} & colours.keys()


def test_from_afar_a_card_is_found_but_not_its_sockets(hands):
    hands.view.show_at(0.3, QPointF(0, 0))
    assert find_under(hands.view, hands.field("conv3d_1", "filters")).part is Part.BODY


def test_lines_are_no_wider_than_asked_and_shapes_stay_whole(qapp):
    text = "Strides (2 × 2 × 2) and Dilation rate (2 × 2 × 2) cannot both be above 1. Set one of them to 1."
    lines = look.wrapped(look.NOTE, text, 200.0)
    assert all(look.text_width(look.NOTE, line) <= 200 for line in lines)
    assert " ".join(lines) == text
    assert not any(line.strip("(").startswith(("×", "2 ")) for line in lines)
    long_word = look.wrapped(look.NOTE, "a/" * 80, 120.0)
    assert "".join(long_word) == "a/" * 80
    assert len(long_word) > 3


def test_the_stand_in_leaves_no_distutils_behind():
    script = (
        "import sys, app.canvas.binding; "
        "assert 'NodeGraphQt.widgets.viewer' in sys.modules; "
        "assert not {'distutils', 'setuptools'} & set(sys.modules), 'left behind'"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_nodegraphqts_own_keys_and_menus_do_nothing(hands):
    before = hands.graph
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        QTest.keyClick(hands.view, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(hands.view, Qt.Key.Key_Alt)
    hands.drag(hands.at(0, 300), hands.at(60, 360), modifiers=Qt.KeyboardModifier.AltModifier)
    assert hands.graph is before
    assert hands.view.context_menus()["graph"].actions() == []
