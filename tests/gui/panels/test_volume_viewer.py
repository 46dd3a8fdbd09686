"""The volume viewer with real mouse, wheel and keys, and volumes that the real process reads."""

import nibabel
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.compiler import compile_graph
from app.document.graph import Graph, Link, Node
from app.panels.viewer.keys import KEYS, MOUSE, shortcut_words
from app.panels.viewer.number_field import NumberField
from app.panels.viewer.shading import label_colour
from app.panels.viewer.view_state import AUTO, FULL, Shown
from app.panels.viewer.viewer import VolumeViewer
from app.training.thread import ViewerThread
from app.training.volume_source import FileSample, FilesSource, dataset_source

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
SIZE = (16, 12, 20)


@pytest.fixture(scope="module")
def reader(qapp):
    """One process for all tests of this file."""
    thread = ViewerThread()
    yield thread
    thread.close()


@pytest.fixture
def files(tmp_path):
    """Three volumes, a bright ball at another place in each, with a label and a prediction that lies two voxels off."""
    samples = []
    grid = np.stack(np.meshgrid(*(np.arange(size) for size in SIZE), indexing="ij"), -1)
    for number in range(3):
        middle = np.array([8, 6, 6 + 3 * number])
        ball = ((grid - middle) ** 2).sum(-1) <= 9
        volume = (ball * 100 + np.arange(SIZE[0])[:, None, None]).astype(np.int16)
        label = ball.astype(np.uint8) + (ball & (grid[..., 0] > 8))
        for name, voxels in (("image", volume), ("label", label), ("prediction", np.roll(label, 2, 2))):
            np.save(tmp_path / f"{name}{number}.npy", voxels)
        overlays = {name.capitalize(): tmp_path / f"{name}{number}.npy" for name in ("label", "prediction")}
        samples.append(FileSample(f"case {number}", tmp_path / f"image{number}.npy", overlays))
    return FilesSource("Predictions", tuple(samples), ("background", "upper", "lower"))


@pytest.fixture
def viewer(qtbot, theme, reader):
    made = VolumeViewer(theme)
    qtbot.addWidget(made)
    numbers = []
    made.asked.connect(lambda *wanted: numbers.append(reader.look(*wanted)))
    made.cancelled.connect(reader.cancel)

    def newest(number, *content):
        return bool(numbers) and number == numbers[-1]

    hands = (
        (reader.looked, lambda number, look: newest(number) and made.show_look(look)),
        (reader.refused, lambda number, words: newest(number) and made.show_refusal(words)),
        (reader.progress, lambda number, *of: newest(number) and made.show_progress(*of)),
        (reader.failed, made.show_refusal),
    )
    for signal, hear in hands:
        signal.connect(hear)
    made.resize(1300, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    for signal, hear in hands:
        signal.disconnect(hear)


@pytest.fixture
def shown(viewer, files, qtbot):
    viewer.begin(files)
    qtbot.waitUntil(lambda: viewer.volume is not None, timeout=20_000)
    QApplication.processEvents()
    return viewer


def at(pane, place):
    """Return the point of a pane where a voxel is drawn."""
    row, column = pane.picture.plane.on_screen(place, SIZE)
    x, y = pane.placing().middle_of(row, column)
    return QPoint(round(x), round(y))


def wheel(widget, notches, modifiers=NONE):
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def move(widget, point, button=Qt.MouseButton.NoButton, modifiers=NONE):
    """Tell a widget that the mouse has moved: the real one may meet another window of the test machine on its way."""
    place = QPointF(point)
    no_button = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, place, widget.mapToGlobal(place), no_button, button, modifiers)
    QApplication.sendEvent(widget, event)


def drag(widget, start, end, button=LEFT, modifiers=NONE):
    QTest.mousePress(widget, button, modifiers, start)
    for share in (0.3, 0.6, 1.0):
        move(widget, start + (end - start) * share, button, modifiers)
    QTest.mouseRelease(widget, button, modifiers, end)


def colour_at(pane, place):
    image = pane.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return image.pixelColor(at(pane, place))


def test_a_click_moves_the_crosshair_in_all_planes(shown):
    axial, coronal, sagittal = shown.panes.planes
    QTest.mouseClick(axial, LEFT, NONE, at(axial, (0, 3, 15)))
    assert shown.state.place == (8, 3, 15)
    assert [pane.picture.place for pane in (axial, coronal, sagittal)] == [8, 3, 15]
    drag(coronal, at(coronal, (2, 0, 2)), at(coronal, (12, 0, 9)))
    assert shown.state.place == (12, 3, 9)
    assert axial.picture.counter == "13 / 16"
    assert coronal.picture.cross == (12, 9)


def test_the_wheel_scrolls_slices_and_zooms_with_ctrl(shown):
    sagittal = shown.panes.planes[2]
    wheel(sagittal, 1)
    assert shown.state.place == (8, 6, 11)
    wheel(sagittal, -2)
    assert shown.state.place == (8, 6, 9)
    wheel(sagittal, 1, SHIFT)
    assert shown.state.place == (8, 6, 19)
    before = sagittal.placing().scale
    wheel(sagittal, 1, Qt.KeyboardModifier.ControlModifier)
    assert sagittal.placing().scale == pytest.approx(before * 1.2)
    QTest.keyClick(sagittal, Qt.Key.Key_R)
    assert sagittal.placing().scale == pytest.approx(before)
    assert shown.state.place == (8, 6, 10)


def test_right_and_shift_drags_change_the_window(shown):
    pane = shown.panes.planes[0]
    middle = pane.rect().center()
    assert shown.state.window.name == AUTO
    before = shown.state.window
    drag(pane, middle, middle + QPoint(60, 0), RIGHT)
    wider = shown.state.window
    assert wider.width > before.width
    assert shown.controls.windows.currentText() == "By hand"
    drag(pane, middle, middle + QPoint(0, 60), LEFT, SHIFT)
    assert shown.state.window.level < wider.level
    QTest.keyClick(pane, Qt.Key.Key_A)
    assert shown.state.window == before
    assert shown.controls.windows.currentText() == AUTO


def test_the_histogram_takes_the_edges_of_the_window(shown):
    histogram = shown.controls.histogram
    QTest.keyClick(shown.panes.planes[0], Qt.Key.Key_F)
    assert shown.state.window.name == FULL
    high, y = round(histogram.x_of(shown.state.window.high)), histogram.height() // 3
    drag(histogram, QPoint(high, y), QPoint(high // 2, y))
    assert shown.state.window.high == pytest.approx(58, abs=8)
    middle = round(histogram.x_of(shown.state.window.level))
    width = shown.state.window.width
    drag(histogram, QPoint(middle, y), QPoint(middle + 30, y))
    assert shown.state.window.width == pytest.approx(width)
    QTest.mouseDClick(histogram, LEFT, NONE, QPoint(middle, y))
    assert shown.state.window.name == AUTO


def test_a_typed_level_is_taken_and_nonsense_goes_back(shown):
    field = shown.controls.level
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "75")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown.state.window.level == 75
    field.selectAll()
    QTest.keyClicks(field, "much")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "75"
    assert shown.state.window.level == 75


def test_labels_lie_over_the_volume_in_their_colours(shown, qtbot):
    axial = shown.panes.planes[0]
    shown.state.opacity, shown.state.crosshair = 1.0, False
    shown.state.go_to((10, 0, 0))
    shown.refresh()
    assert colour_at(axial, (10, 6, 6)).name() == label_colour(2)
    QTest.mouseClick(shown.controls.labels.ticks[2], LEFT, NONE, QPoint(10, 10))
    assert shown.state.hidden == {2}
    drawn = colour_at(axial, (10, 6, 6))
    assert drawn.red() == drawn.green() == drawn.blue() > 0
    shown.state.set_label(2, visible=True)
    QTest.keyClick(axial, Qt.Key.Key_O)
    assert axial.picture.tints == ()
    assert axial.picture.lines == ()
    QTest.keyClick(axial, Qt.Key.Key_O)
    # The prediction lies over it as a line.
    assert {colour for colour, *_ in axial.picture.lines}
    shown.controls.shown["Prediction"].setCurrentText(Shown.FILL)
    shown.controls.shown["Prediction"].activated.emit(list(Shown).index(Shown.FILL))
    assert len(axial.picture.tints) == 2


def test_two_masks_stand_side_by_side(shown):
    height = shown.panes.planes[1]
    QTest.mouseClick(height, LEFT, NONE, at(height, (8, 6, 6)))
    shown.controls.side_by_side.click()
    first, second = shown.panes.panes
    assert (first.picture.title, second.picture.title) == ("Height · Label", "Height · Prediction")
    assert len(first.picture.tints) == len(second.picture.tints) == 1
    assert first.isVisible()
    assert second.isVisible()
    wheel(second, 1)
    assert (first.picture.place, second.picture.place) == (7, 7)
    QTest.mouseClick(second, LEFT, NONE, at(second, (3, 7, 4)))
    assert shown.state.place == (3, 7, 4)
    shown.controls.side_by_side.click()
    assert len(shown.panes.panes) == 4


def test_what_enters_and_what_is_to_be_found_stand_side_by_side(viewer, qtbot):
    nodes = [
        Node("data", "data.SyntheticShapes", {"samples": 8, "size": 8, "noise": 0.0}),
        Node("targets", "data.VolumesAsTargets"),
        Node("noise", "data.AddNoise", {"strength": 0.5}),
    ]
    links = [Link("data", "dataset", "targets", "dataset"), Link("targets", "dataset", "noise", "dataset")]
    plan = compile_graph(Graph({node.id: node for node in nodes}, tuple(links))).plan
    viewer.begin(dataset_source(plan, "noise"))
    qtbot.waitUntil(lambda: viewer.volume is not None, timeout=20_000)
    first, second = viewer.panes.panes
    assert first.picture.title.endswith(" · Volume")
    assert second.picture.title.endswith(" · To find")
    assert first.picture.base != second.picture.base
    channel = viewer.controls.channel
    assert [channel.itemText(place) for place in range(channel.count())] == ["Volume", "To find"]
    viewer.controls.side_by_side.click()
    assert len(viewer.panes.panes) == 4


def test_a_double_click_makes_a_pane_large(shown):
    pane = shown.panes.planes[1]
    QTest.mouseDClick(pane, LEFT, NONE, pane.rect().center())
    assert pane.size() == shown.panes.size()
    assert not shown.panes.planes[0].isVisible()
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert all(other.isVisible() for other in shown.panes.panes)


def test_a_click_into_the_projection_goes_to_the_brightest_voxel(shown):
    QTest.keyClick(shown.panes.planes[0], Qt.Key.Key_M)
    assert shown.state.projected == 1
    projection = shown.panes.projection
    QTest.mouseClick(projection, LEFT, NONE, at(projection, (10, 0, 6)))
    place = shown.state.place
    assert (place[0], place[2]) == (10, 6)
    assert shown.volume.values(place)[0] == 110


def test_keys_go_through_samples_and_the_crosshair_stays(shown, qtbot):
    pane = shown.panes.planes[0]
    QTest.mouseClick(pane, LEFT, NONE, at(pane, (0, 2, 4)))
    QTest.keyClick(pane, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shown.state.look.index == 1)
    assert shown.head.name.text() == "case 1"
    assert shown.head.number.text() == "2"
    assert shown.state.place == (8, 2, 4)
    for _ in range(5):
        QTest.keyClick(pane, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shown.state.look.index == 2)
    assert not shown.head.after.isEnabled()
    shown.head.number.selectAll()
    QTest.keyClicks(shown.head.number, "1")
    QTest.keyClick(shown.head.number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.state.look.index == 0)
    QTest.keyClick(pane, Qt.Key.Key_Up)
    assert shown.state.place == (9, 2, 4)


def test_the_line_below_tells_of_the_voxel_under_the_mouse(shown):
    axial = shown.panes.planes[0]
    move(axial, at(axial, (8, 6, 6)))
    words = shown.readout.place.text()
    assert "depth 8" in words.replace("&nbsp;", " ")
    assert "<b>108</b>" in words
    assert "upper" in words
    assert "spacing unknown" in shown.readout.facts.text()
    move(axial, QPoint(2, 2))
    assert "width 10" in shown.readout.place.text().replace("&nbsp;", " ")


def test_the_steps_of_preparation_are_walked_through(viewer, qtbot):
    nodes = {
        "shapes": Node("shapes", "data.SyntheticShapes", {"size": 16, "samples": 8}),
        "window": Node("window", "data.ScaleIntensity", {"method": "min_max"}),
        "pad": Node("pad", "data.CropOrPad", {"size": (32, 16, 8)}),
        "patch": Node("patch", "data.RandomPatches", {"size": (8, 8, 8), "patches": 1}),
    }
    links = (("shapes", "window"), ("window", "pad"), ("pad", "patch"))
    graph = Graph(nodes, tuple(Link(source, "dataset", target, "dataset") for source, target in links))
    viewer.begin(dataset_source(compile_graph(graph).plan, "patch"))
    qtbot.waitUntil(lambda: viewer.volume is not None, timeout=20_000)
    assert [button.text() for button in viewer.head.stages.buttons] == [
        "Synthetic shapes", "Scale intensity", "Crop or pad", "Random patches",
    ]  # fmt: skip
    first = np.array(viewer.volume.slice(viewer.state.planes[0], 4, 0))
    assert viewer.head.draw.isVisible()
    QTest.keyClick(viewer.panes.planes[0], Qt.Key.Key_D)
    qtbot.waitUntil(lambda: not np.array_equal(viewer.volume.slice(viewer.state.planes[0], 4, 0), first))
    QTest.keyClick(viewer.panes.planes[0], Qt.Key.Key_Left, SHIFT)
    qtbot.waitUntil(lambda: viewer.state.look.size == (32, 16, 8))
    assert not viewer.head.draw.isVisible()
    assert viewer.state.place == (18, 9, 4)
    QTest.mouseClick(viewer.head.stages.buttons[0], LEFT)
    qtbot.waitUntil(lambda: viewer.state.look.size == (16, 16, 16))
    assert viewer.head.group.text() == "· sphere"
    assert viewer.state.look.channels[0].high > 1.0
    assert viewer.state.place == (9, 9, 9)


def test_what_cannot_be_read_is_told_and_tried_again(viewer, files, qtbot):
    path = files.samples[0].volume
    voxels = path.read_bytes()
    path.write_bytes(voxels[:200])
    viewer.begin(files)
    qtbot.waitUntil(viewer.wrong.isVisible, timeout=20_000)
    assert "image0.npy" in viewer.wrong.advice.text()
    assert viewer.head.after.isEnabled()
    path.write_bytes(voxels)
    QTest.mouseClick(viewer.again, LEFT)
    qtbot.waitUntil(lambda: viewer.volume is not None)
    assert not viewer.wrong.isVisible()


def test_voxels_are_as_long_as_their_spacing_and_sides_bear_their_letters(viewer, tmp_path, qtbot):
    image = nibabel.Nifti1Image(
        np.arange(24 * 12 * 4, dtype=np.int16).reshape(24, 12, 4), np.diag([-0.5, 1.0, 3.0, 1.0])
    )
    image.header.set_xyzt_units("mm")
    nibabel.save(image, tmp_path / "thick.nii.gz")
    viewer.begin(FilesSource("thick", (FileSample("thick", tmp_path / "thick.nii.gz", {}),)))
    qtbot.waitUntil(lambda: viewer.volume is not None, timeout=20_000)
    axial, coronal, sagittal = viewer.panes.planes
    ratios = [pane.placing().box[2] / pane.placing().box[3] for pane in (axial, coronal, sagittal)]
    assert ratios == pytest.approx([12 / 12, 12 / 12, 12 / 12])
    assert [pane.picture.title for pane in (axial, coronal, sagittal)] == ["Axial", "Coronal", "Sagittal"]
    assert not axial.picture.plane.flip_columns  # its width rises to the patient's left, as it is shown
    assert "3 × 1 × 0.5 mm" in viewer.readout.facts.text()
    assert "LAS" in viewer.readout.facts.text()
    QTest.mouseClick(coronal, LEFT, NONE, QPointF(*coronal.placing().middle_of(0, 12)).toPoint())
    assert viewer.state.place[0] == 3  # the head is at the top
    assert "9.0, 6.0, 6.0 mm" in viewer.readout.place.text()


def test_the_keys_are_told_with_what_they_do(shown):
    words = shortcut_words()
    assert ("Next slice", "Up") in words
    assert ("Next step of preparation", "Shift+Right") in words
    assert len(words) == len(KEYS) + len(MOUSE)
    assert len({(known.key, known.shift) for known in KEYS}) == len(KEYS)


def test_a_slow_reading_shows_how_far_it_is_and_can_be_left(viewer, files, qtbot):
    told = []
    viewer.asked.disconnect()
    viewer.cancelled.connect(lambda: told.append("cancelled"))
    viewer.begin(files)
    qtbot.waitUntil(viewer.busy.isVisible)
    viewer.show_progress(120, 200)
    assert viewer.busy.words.text() == "Looking at 120 of 200 files"
    QTest.mouseClick(viewer.busy.button, LEFT)
    assert told == ["cancelled"]
    assert not viewer.busy.isVisible()
    assert viewer.wrong.isVisible()


@pytest.mark.parametrize("typed", ["nan", "1e999", "-inf", "wide"])
def test_a_window_of_no_number_is_taken_back(qtbot, typed):
    field = NumberField("Level")
    qtbot.addWidget(field)
    field.show_number(2.5)
    given = []
    field.entered.connect(given.append)
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), given) == ("2.5", [])
    field.selectAll()
    qtbot.keyClicks(field, "0,5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert given == [0.5]
