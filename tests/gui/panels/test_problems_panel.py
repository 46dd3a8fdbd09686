import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from app.compiler import Problem, Severity
from app.panels.problems_panel import ProblemsPanel

WARNING = Problem("Nothing uses this card.", "dense_1", None, Severity.WARNING)
ERROR = Problem("Filters must be 1 or more. Received 0.", "conv3d_1", "filters")
TITLES = {"conv3d_1": "Stem", "dense_1": "Dense"}


@pytest.fixture
def panel(qtbot, theme):
    shown = ProblemsPanel(theme)
    qtbot.addWidget(shown)
    shown.resize(700, 300)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def rows(panel):
    return [tuple(panel.list.topLevelItem(i).text(c) for c in (0, 1)) for i in range(panel.list.topLevelItemCount())]


def test_errors_stand_first_and_empty_is_told(panel):
    assert panel.empty.isVisible()
    panel.set_problems([WARNING, ERROR], TITLES)
    assert rows(panel) == [("Stem", ERROR.text), ("Dense", WARNING.text)]
    assert not panel.empty.isVisible()
    panel.set_problems([], TITLES)
    assert panel.empty.isVisible()


def test_a_click_and_enter_lead_to_the_place(panel, qtbot):
    panel.set_problems([WARNING, ERROR], TITLES)
    row = panel.list.visualItemRect(panel.list.topLevelItem(0)).center()
    with qtbot.waitSignal(panel.problem_activated) as activated:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert activated.args == ["conv3d_1", "filters"]
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.problem_activated) as activated:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert activated.args == ["dense_1", None]


def test_a_long_sentence_gets_as_many_lines_as_it_needs(panel):
    panel.set_problems([ERROR, Problem("A sentence that goes on. " * 20, "dense_1")], TITLES)
    short, long = (panel.list.visualItemRect(panel.list.topLevelItem(place)).height() for place in (0, 1))
    assert long > short + 3 * panel.fontMetrics().height()
    panel.resize(3000, 300)
    QTest.qWait(50)
    assert panel.list.visualItemRect(panel.list.topLevelItem(1)).height() < long


def test_next_goes_round(panel):
    panel.set_problems([WARNING, ERROR], TITLES)
    gone_to = []
    panel.problem_activated.connect(lambda node, name: gone_to.append(node))
    for _ in range(3):
        panel.go_to_next()
    assert gone_to == ["conv3d_1", "dense_1", "conv3d_1"]


def test_copy_takes_the_sentence(panel):
    panel.set_problems([ERROR], TITLES)
    panel.list.setCurrentItem(panel.list.topLevelItem(0))
    QTest.keySequence(panel.list, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == f"Stem: {ERROR.text}"
