"""Volumes of the deck's cards in the window: from the canvas to the picture, and after an edit."""

import psutil
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.document.commands import RemoveItems, SetValue
from app.document.graph import Graph, Link, Node
from app.window.dialogs import SaveAnswer

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def deck(window):
    """A window with shapes that are split and padded."""
    window.history.load(
        Graph(
            {
                "shapes": Node("shapes", "data.SyntheticShapes", {"size": 12, "samples": 10}, (-300, 0)),
                "pad": Node("pad", "data.CropOrPad", {"size": (12, 16, 20)}, (0, 0)),
                "split": Node("split", "data.Split", {}, (300, 0)),
                "conv": Node("conv", "layers.Conv3D", {}, (300, 300)),
            },
            (Link("shapes", "dataset", "pad", "dataset"), Link("pad", "dataset", "split", "dataset")),
        )
    )
    window.canvas.zoom_to_fit()
    QApplication.processEvents()
    return window


def readers():
    return [process for process in psutil.Process().children() if "app.engine.viewer" in " ".join(process.cmdline())]


def test_ctrl_e_shows_the_volumes_of_the_selected_card_and_follows_its_edits(deck, qtbot):
    assert not readers()
    deck.canvas.select(["pad"])
    qtbot.waitUntil(deck.isActiveWindow)
    deck.canvas.setFocus()
    QTest.keyClick(deck.canvas.view, Qt.Key.Key_E, CONTROL)
    viewer = deck.viewing.tab.viewer
    qtbot.waitUntil(lambda: viewer.volume is not None, timeout=20_000)
    assert viewer.isVisible()
    assert viewer.state.look.size == (12, 16, 20)
    assert viewer.head.stages.buttons[1].isChecked()
    assert len(readers()) == 1

    viewer.go(index=3)
    qtbot.waitUntil(lambda: viewer.state.look.index == 3)
    deck.history.do(SetValue("pad", "size", (20, 16, 12)))
    qtbot.waitUntil(lambda: viewer.state.look.size == (20, 16, 12))
    assert viewer.state.look.index == 3

    # While another tab is shown nothing is read; it catches up when it is seen again.
    deck.show_history()
    deck.history.do(SetValue("pad", "size", (8, 8, 8)))
    qtbot.wait(400)
    assert viewer.state.look.size == (20, 16, 12)
    deck.workspace.bottom.show_page(deck.viewing.tab)
    qtbot.waitUntil(lambda: viewer.state.look.size == (8, 8, 8))

    deck.history.do(RemoveItems(("pad",)))
    qtbot.waitUntil(viewer.empty.isVisible)
    deck.answers.save = SaveAnswer.DISCARD
    deck.close()
    assert not readers()


def test_the_menu_of_a_card_offers_each_of_its_outputs(deck, qtbot):
    card = deck.canvas.view.drawing.cards["split"]
    place = deck.canvas.view.mapFromScene(card.outline().center() - QPoint(0, round(card.outline().height() / 2) - 12))
    viewport = deck.canvas.view.viewport()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, asked)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    offered = {action.text(): action for action in menu.actions() if "volumes" in action.text()}
    assert list(offered) == ["Look at the volumes: training", "Look at the volumes: validation"]
    offered["Look at the volumes: validation"].trigger()
    menu.close()
    viewer = deck.viewing.tab.viewer
    qtbot.waitUntil(lambda: viewer.volume is not None, timeout=20_000)
    assert viewer.state.look.count == 2
    assert viewer.source.title == "Split: validation"


def test_without_a_data_card_it_says_what_to_do(window, qtbot):
    window.actions_table["volumes"].trigger()
    assert window.viewing.tab.viewer.empty.isVisible()
    assert "no card that gives volumes" in window.statusBar().currentMessage()
    assert not readers()


def test_a_card_that_has_none_leads_to_the_data_of_the_deck(deck, qtbot):
    deck.canvas.select(["conv"])
    deck.actions_table["volumes"].trigger()
    viewer = deck.viewing.tab.viewer
    qtbot.waitUntil(lambda: viewer.volume is not None, timeout=20_000)
    assert viewer.source.title == "Split: training"


def test_a_card_that_is_wrong_is_told(deck, qtbot):
    deck.history.do(SetValue("shapes", "samples", 20))
    deck.history.load(Graph({"folder": Node("folder", "data.VolumeFolder", {"folder": "/nowhere"})}, ()))
    deck.viewing.show_card("folder")
    viewer = deck.viewing.tab.viewer
    qtbot.waitUntil(viewer.wrong.isVisible, timeout=20_000)
    assert "/nowhere is not there" in viewer.wrong.advice.text()


def test_it_floats_fills_the_screen_and_comes_back(deck, qtbot):
    deck.viewing.show_card("shapes")
    viewer, tab = deck.viewing.tab.viewer, deck.viewing.tab
    qtbot.waitUntil(lambda: viewer.volume is not None, timeout=20_000)
    QTest.keyClick(viewer.panes.planes[0], Qt.Key.Key_W)
    assert viewer.window() is tab.floating is not deck
    assert tab.back.isVisible()
    QTest.keyClick(viewer.panes.planes[0], Qt.Key.Key_F11)
    assert tab.floating.isFullScreen()
    QTest.keyClick(viewer.panes.planes[0], Qt.Key.Key_Escape)
    assert not tab.floating.isFullScreen()
    tab.floating.close()
    assert viewer.window() is deck
    assert viewer.isVisible()
    QTest.keyClick(viewer.panes.planes[0], Qt.Key.Key_F11)
    assert tab.floating.isFullScreen()
    QTest.keyClick(viewer.panes.planes[0], Qt.Key.Key_Escape)
    assert tab.floating is None
    assert viewer.window() is deck


def test_choices_of_taste_are_remembered(open_window, qtbot):
    first = open_window()
    first.workspace.bottom.show_page(first.viewing.tab)
    viewer = first.viewing.tab.viewer
    viewer.state.smooth, viewer.state.opacity = True, 0.7
    viewer.controls.hide()
    first.close()
    second = open_window()
    viewer = second.viewing.tab.viewer
    assert (viewer.state.smooth, viewer.state.opacity) == (True, 0.7)
    assert viewer.controls.isHidden()


def test_cards_inside_a_group_and_the_group_itself_are_looked_at(deck, qtbot):
    deck.canvas.select(["shapes", "pad"])
    deck.canvas.groups.collapse()
    (group,) = [key for key, node in deck.history.graph.nodes.items() if node.inner is not None]
    viewer = deck.viewing.tab.viewer
    deck.viewing.show_card(group)
    qtbot.waitUntil(lambda: viewer.volume is not None, timeout=20_000)
    assert viewer.state.look.size == (12, 16, 20)
    deck.canvas.groups.open(group)
    deck.viewing.show_card("shapes")
    qtbot.waitUntil(lambda: viewer.volume is not None and viewer.state.look.size == (12, 12, 12))
