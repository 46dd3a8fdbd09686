"""The first experiment, as a person does it: real window, mouse and keys, the real checker and the real trainer."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.document.deck_file import read_deck
from app.document.graph import Link
from app.panels.card_palette import CARD_MIME
from app.runs.folder import runs_folder
from app.runs.listing import list_runs
from app.runs.record import RunState
from app.window.dialogs import RunningAnswer, SaveAnswer
from app.window.main_window import MainWindow, Surroundings
from app.window.settings import Settings
from app.window.themes import Appearance, ThemeChoice
from tests.gui.canvas.conftest import Hands

PLACES = {
    "data.SyntheticShapes": (-500, -330),
    "network.Input": (-500, -60),
    "layers.Conv3D": (-165, -330),
    "layers.GlobalAveragePooling3D": (170, -330),
    "layers.Dense": (170, -100),
    "network.Output": (505, -330),
    "training.Train": (505, -180),
}
LINKS = (
    ("synthetic_shapes_1", "dataset", "input_1", "dataset"),
    ("synthetic_shapes_1", "dataset", "train_1", "training_data"),
    ("input_1", "output", "conv3d_1", "inputs"),
    ("conv3d_1", "output", "global_average_pooling3d_1", "inputs"),
    ("global_average_pooling3d_1", "output", "dense_1", "inputs"),
    ("dense_1", "output", "output_1", "outputs"),
    ("output_1", "network", "train_1", "network"),
)


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    qapp.setStyle("Fusion")
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(
        Surroundings(Settings(store), Appearance(ThemeChoice.DARK, qapp), recovery=tmp_path / "recovery")
    )
    window.resize(1590, 960)
    with qtbot.waitSignal(window.ready):
        window.show()
    window.activateWindow()
    yield window
    window.dialogs.ask_save = lambda name: SaveAnswer.DISCARD
    window.dialogs.ask_running = lambda name: RunningAnswer.STOP
    window.close()
    window.deleteLater()


def drop(hands, key, x, y):
    """Drop a card from the palette, as Qt's own drag does at its end."""
    mime = QMimeData()
    mime.setData(CARD_MIME, key.encode())
    place = hands.at(x, y)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(hands.viewport, QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, left, none))
    QApplication.sendEvent(hands.viewport, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, left, none))


def edit(hands, node, name, text):
    """Click a field, type over what stands there, press Enter."""
    hands.click(hands.field(node, name))
    field = QApplication.focusWidget()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.timeout(240)
def test_a_network_is_built_trained_stopped_saved_and_opened_again(window, qtbot, tmp_path):
    window.workspace.toggle_inspector()
    hands = Hands(window.canvas)
    window.canvas.view.show_at(1.0, QPointF(0, 0))
    QApplication.processEvents()

    # Drop the cards and wire them.
    for key, (x, y) in PLACES.items():
        drop(hands, key, x, y)
    assert {node.card for node in hands.graph.nodes.values()} == set(PLACES)
    for source, output, target, name in LINKS:
        hands.drag(hands.socket(source, output, output=True), hands.socket(target, name))
        assert Link(source, output, target, name) in hands.graph.links, hands.messages
    assert hands.agrees()

    # What does not fit is refused with the reason.
    hands.drag(hands.socket("synthetic_shapes_1", "dataset", output=True), hands.socket("conv3d_1", "inputs"))
    assert "takes a tensor" in hands.messages[-1]
    assert "gives a dataset" in hands.messages[-1]

    # A small, long training.
    for node, name, text in (
        ("synthetic_shapes_1", "samples", "64"),
        ("synthetic_shapes_1", "size", "12"),
        ("dense_1", "units", "4"),
        ("train_1", "epochs", "500"),
    ):
        edit(hands, node, name, text)

    # The checker's answer appears on the card, and follows an edit made in place.
    def badge():
        finding = window.check.findings.get("conv3d_1")
        return finding.badge if finding else ""

    qtbot.waitUntil(lambda: badge() == "10 × 10 × 10 × 16 · 448 parameters", timeout=60_000)
    assert hands.card("conv3d_1").state.badge == badge()
    edit(hands, "conv3d_1", "filters", "8")
    assert hands.graph.nodes["conv3d_1"].value("filters") == 8
    qtbot.waitUntil(lambda: badge() == "10 × 10 × 10 × 8 · 224 parameters", timeout=10_000)
    window.undo()
    qtbot.waitUntil(lambda: badge().endswith("448 parameters"), timeout=10_000)
    window.redo()

    # An impossible kernel is red, in plain words; the rest waits.
    edit(hands, "conv3d_1", "kernel_size", "13")
    qtbot.waitUntil(lambda: hands.card("conv3d_1").state.wrong, timeout=10_000)
    assert "13 × 13 × 13" in hands.card("conv3d_1").state.problems[0].text
    qtbot.waitUntil(lambda: hands.card("dense_1").state.waits == "Convolution 3D", timeout=10_000)
    window.undo()
    qtbot.waitUntil(lambda: badge() == "10 × 10 × 10 × 8 · 224 parameters", timeout=10_000)
    qtbot.waitUntil(lambda: not window.check.errors, timeout=10_000)

    # Save by the keyboard; the name is asked for once.
    deck = tmp_path / "first.deck"
    window.files.dialogs.ask_save_as = lambda start: deck
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert read_deck(deck) == hands.graph
    assert not window.history.modified

    # Train, see curves, stop.
    QTest.mouseClick(window.tool_bar.train_button, Qt.MouseButton.LeftButton)
    panel = window.training_panel
    qtbot.waitUntil(lambda: panel.progress.epoch >= 3 and "loss" in panel.progress.curves, timeout=120_000)

    def drawn_epochs():
        line = panel.plots.loss.lines.get("loss")
        drawn = None if line is None else line.getData()[0]
        return 0 if drawn is None else len(drawn)

    qtbot.waitUntil(lambda: drawn_epochs() >= 2, timeout=10_000)
    assert panel.status.device.text().startswith("on ")
    QTest.mouseClick(panel.status.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.live is None, timeout=10_000)
    (run,) = list_runs(runs_folder(deck))
    assert run.record.state is RunState.STOPPED
    assert run.folder.model.is_file()
    assert run.record.metrics["loss"] > 0

    # Open it anew: all is as it was.
    graph = hands.graph
    window.files.new()
    assert not window.history.graph.nodes
    window.files.open(deck)
    assert window.history.graph == graph
    assert hands.agrees()
