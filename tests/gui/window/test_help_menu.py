"""What the Help menu opens: the tutorial, the licences, and the check of this computer by its real process."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QTextBrowser

from app.window.actions import ACTIONS
from app.window.selftest import SelftestDialog
from resources.themes import LIGHT


def test_the_tutorial_names_keys_that_are_there(open_window):
    window = open_window()
    dialog = window.help_menu.tutorial()
    text = dialog.findChild(QTextBrowser).toPlainText()
    known = {spec.shortcut for spec in ACTIONS}
    for key in ("F1", "F5", "Ctrl+N", "Ctrl+Z", "Ctrl+I", "Ctrl+E", "Ctrl+G", "Ctrl+Shift+H"):
        assert key in text
        assert key in known
    dialog.close()


def test_each_part_has_its_licence(open_window):
    dialog = open_window().help_menu.licences()
    parts = dialog.findChild(QListWidget)
    text = dialog.findChild(QPlainTextEdit)
    titles = [parts.item(row).text() for row in range(parts.count())]
    assert titles[0].startswith("Voxdeck")
    assert "MIT License" in text.toPlainText()
    row = next(row for row, title in enumerate(titles) if title.startswith("keras "))
    parts.setCurrentRow(row)
    assert "Apache" in text.toPlainText()
    dialog.close()


def test_the_check_tells_row_by_row_and_can_be_copied(qtbot):
    dialog = SelftestDialog(LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.copy.isEnabled()
    with qtbot.waitSignal(dialog.completed, timeout=180_000):
        pass
    names = [row["name"] for row in dialog.rows]
    assert names[0] == "Voxdeck"
    assert {"Memory", "Window", "Training", "Save and load"} <= set(names)
    assert dialog.words.text() == "All parts work."
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert "Conv3D trained on" in QGuiApplication.clipboard().text()


def test_closing_ends_the_check(qtbot):
    dialog = SelftestDialog(LIGHT)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.rows), timeout=30_000)
    process = dialog._process
    assert process.processId()
    dialog.close()
    assert not process.processId()
