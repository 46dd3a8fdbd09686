import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.document.shelf import Shelf
from app.panels.card_palette import CARD_MIME, RECENT, CardPalette
from app.panels.palette_rows import KEY
from cards import catalog


@pytest.fixture
def palette(qtbot, theme):
    shown = CardPalette(theme)
    qtbot.addWidget(shown)
    shown.resize(300, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def groups(palette):
    tree = palette.tree
    return [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]


def row_of(palette, key):
    for group in groups(palette):
        for place in range(group.childCount()):
            if group.child(place).data(0, KEY) == key:
                return group.child(place)
    raise AssertionError(key)


def test_all_cards_stand_in_their_families(palette):
    shown = {
        group.text(0): [group.child(i).data(0, KEY) for i in range(group.childCount())] for group in groups(palette)
    }
    assert shown == {family: [card.key for card in cards] for family, cards in Shelf().families().items()}
    assert shown.keys() - catalog.families().keys() == {"Groups"}
    assert row_of(palette, "layers.Conv3D").toolTip(0).endswith(catalog.find("layers.Conv3D").help)


def test_typing_searches_and_enter_adds_the_best(palette, qtbot):
    palette.search.setFocus()
    QTest.keyClicks(palette.search, "conv3d")
    assert groups(palette)[0].data(0, KEY) == "layers.Conv3D"
    with qtbot.waitSignal(palette.card_chosen) as chosen:
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert chosen.args == ["layers.Conv3D"]


def test_down_goes_to_the_next_hit(palette, qtbot):
    QTest.keyClicks(palette.search, "pooling 3d")
    second = groups(palette)[1].data(0, KEY)
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.card_chosen) as chosen:
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert chosen.args == [second]


def test_enter_without_words_adds_nothing(palette, qtbot):
    palette.tree.setCurrentItem(row_of(palette, "layers.Conv3D"))
    with qtbot.assertNotEmitted(palette.card_chosen, wait=50):
        QTest.keyClick(palette.search, Qt.Key.Key_Return)


def test_nothing_found_is_told_and_escape_brings_all_back(palette):
    QTest.keyClicks(palette.search, "xyzzy")
    assert not palette.tree.isVisible()
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert palette.tree.isVisible()
    assert len(groups(palette)) == len(Shelf().families())


def test_typing_in_the_list_searches(palette):
    palette.tree.setFocus()
    QTest.keyClick(palette.tree, Qt.Key.Key_D)
    assert palette.search.text() == "d"


def test_double_click_adds(palette, qtbot):
    item = row_of(palette, "data.SyntheticShapes")
    place = palette.tree.visualItemRect(item).center()
    with qtbot.waitSignal(palette.card_chosen) as chosen:
        QTest.mouseClick(palette.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(palette.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["data.SyntheticShapes"]


def test_a_click_folds_a_family_and_it_stays_folded_after_a_search(palette):
    group = groups(palette)[0]
    assert group.isExpanded()
    place = palette.tree.visualItemRect(group).center()
    QTest.mouseClick(palette.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not group.isExpanded()
    QTest.keyClicks(palette.search, "conv")
    palette.search.clear()
    assert not groups(palette)[0].isExpanded()


def test_a_drag_carries_the_key(palette, monkeypatch):
    carried = []

    def catch(tree, actions):
        carried.append(tree.mimeData(tree.selectedItems()))

    monkeypatch.setattr(type(palette.tree), "startDrag", catch)
    item = row_of(palette, "layers.Conv3D")
    palette.tree.scrollToItem(item)
    place = palette.tree.visualItemRect(item).center()
    viewport = palette.tree.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(viewport, place + QPoint(30, 30))
    QTest.mouseMove(viewport, place + QPoint(60, 60))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place + QPoint(60, 60))
    assert bytes(carried[0].data(CARD_MIME)).decode() == "layers.Conv3D"


def test_what_was_used_last_stands_on_top(palette, qtbot):
    palette.note_used("layers.Dense")
    palette.note_used("layers.Conv3D")
    qtbot.waitUntil(lambda: groups(palette)[0].text(0) == RECENT)
    group = groups(palette)[0]
    assert [group.child(i).data(0, KEY) for i in range(group.childCount())] == ["layers.Conv3D", "layers.Dense"]


def test_in_another_language_families_are_shown_in_it_and_still_stay_as_they_were_left(qtbot, theme, monkeypatch):
    words = {("Data", ""): "Daten", ("Volume folder", ""): "Ordner mit Volumina"}
    monkeypatch.setattr("resources.translations._spoken.words", words)
    palette = CardPalette(theme)
    qtbot.addWidget(palette)
    data = next(group for group in groups(palette) if group.text(0) == "Daten")
    assert row_of(palette, "data.VolumeFolder").text(0) == "Ordner mit Volumina"
    assert palette.tree.mimeData([row_of(palette, "data.VolumeFolder")]).data(CARD_MIME) == b"data.VolumeFolder"
    assert data.isExpanded()
    palette.tree.itemClicked.emit(data, 0)
    palette.refresh()
    assert not next(group for group in groups(palette) if group.text(0) == "Daten").isExpanded()
