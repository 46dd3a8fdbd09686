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


def offered(problem):
    return ("Set filters to 16", "Set filters to 32") if problem == ERROR else ()


def fix_button(panel, place=0):
    return panel.list.itemWidget(panel.list.topLevelItem(place), 2).button


def test_one_click_asks_for_the_fix(panel, qtbot):
    panel.set_problems([WARNING, ERROR], TITLES, offered)
    assert panel.list.itemWidget(panel.list.topLevelItem(1), 2) is None
    button = fix_button(panel)
    assert button.text() == "Set filters to 16"
    with qtbot.waitSignal(panel.fix_chosen) as chosen:
        QTest.mouseClick(
            button, Qt.MouseButton.LeftButton, pos=button.rect().center() - button.rect().bottomRight() / 4
        )
    assert chosen.args == [ERROR, 0]


def test_a_fix_is_reached_by_the_keyboard(panel, qtbot):
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.set_problems([WARNING, ERROR], TITLES, offered)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Tab)
    button = fix_button(panel)
    assert button.hasFocus()
    assert ERROR.text in button.accessibleName()
    with qtbot.waitSignal(panel.fix_chosen) as chosen:
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert chosen.args == [ERROR, 0]
    with qtbot.waitSignal(panel.fix_chosen) as chosen:
        button.menu().actions()[1].trigger()
    assert chosen.args == [ERROR, 1]
    panel.set_problems([WARNING], TITLES, offered)
    assert panel.list.hasFocus()
    assert panel.list.isColumnHidden(2)


def test_the_rows_menu_offers_the_fixes_and_fix_takes_the_first_that_there_is(panel, qtbot):
    panel.set_problems([WARNING, ERROR], TITLES, offered)
    row = panel.list.topLevelItem(0)
    panel.list.customContextMenuRequested.emit(panel.list.visualItemRect(row).center())
    menu = QGuiApplication.instance().activePopupWidget()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Set filters to 16", "Set filters to 32", "Go to the card", "Copy the sentence"]
    menu.close()
    panel.list.setCurrentItem(panel.list.topLevelItem(1))  # it has none
    with qtbot.waitSignal(panel.fix_chosen) as chosen:
        assert panel.fix_current()
    assert chosen.args == [ERROR, 0]


def test_a_fix_that_came_later_gets_its_button(panel):
    panel.set_problems([ERROR], TITLES)
    assert not panel.fix_current()
    panel.set_problems([ERROR], TITLES, offered)
    assert fix_button(panel).isVisible()
