import pytest
from PySide6.QtCore import Qt
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest

from app.document.graph import Graph
from app.panels.training_panel import TrainingPanel
from app.report.progress import Curve
from app.runs.folder import create_run_folder
from app.runs.record import RunRecord, RunState


@pytest.fixture
def panel(qtbot, theme):
    shown = TrainingPanel(theme)
    qtbot.addWidget(shown)
    shown.resize(1100, 360)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def folder(tmp_path):
    return create_run_folder(Graph(), tmp_path / "a.runs")


def batch(epoch, number, **logs):
    time = 100.0 + epoch * 10 + number
    return {"event": "batch", "time": time, "epoch": epoch, "epochs": 4, "batch": number, "batches": 10, "logs": logs}


def epoch(number, **logs):
    time = 111.0 + number * 10
    return {"event": "epoch", "time": time, "epoch": number, "epochs": 4, "seconds": 10.0, "logs": logs}


START = [
    {"event": "state", "time": 90.0, "state": "preparing"},
    {"event": "progress", "time": 91.0, "what": "Reading volumes", "done": 50, "total": 200},
    {"event": "device", "time": 92.0, "device": "CPU, 2 threads", "notes": ["oneDNN on"]},
]


def feed(panel, events):
    for event in events:
        panel.feed(event)


def test_a_run_is_shown_from_its_first_word_to_live_curves(panel, folder, qtbot):
    assert panel.plots is None
    panel.show_run(folder)
    feed(panel, START)
    assert panel.status.state.text() == "Preparing…"
    assert panel.status.epoch_words.text() == "Reading volumes"
    assert (panel.status.epoch_bar.value(), panel.status.epoch_bar.maximum()) == (50, 200)
    feed(panel, [{"event": "state", "time": 99.0, "state": "training"}])
    feed(panel, [batch(1, n, loss=2.0 - n / 10, accuracy=n / 20) for n in range(1, 11)])
    feed(panel, [epoch(1, loss=1.0, accuracy=0.5, val_loss=1.2, val_accuracy=0.4), batch(2, 5, loss=0.8, accuracy=0.6)])
    qtbot.waitUntil(
        lambda: "val_loss" in panel.plots.loss.lines and panel.plots.loss.lines["val_loss"].xData is not None
    )
    lines = panel.plots.loss.lines
    assert (list(lines["val_loss"].xData), list(lines["val_loss"].yData)) == ([1.0], [1.2])
    assert list(lines["loss*"].xData)[-1] == 1.5
    assert list(panel.plots.metrics.lines["val_accuracy"].yData) == [0.4]
    assert panel.status.epoch_words.text() == "Epoch 2 of 4"
    assert panel.status.batch_words.text() == "Batch 5 of 10"
    assert panel.status.device.text() == "on CPU, 2 threads"
    assert panel.status.state.text() == "Training, 38% done"


def test_stop_asks_once_and_says_so(panel, folder, qtbot):
    panel.show_run(folder)
    feed(panel, [*START, {"event": "state", "time": 99.0, "state": "training"}, batch(1, 1, loss=1.0)])
    with qtbot.waitSignal(panel.stop_clicked):
        QTest.mouseClick(panel.status.stop, Qt.MouseButton.LeftButton)
    folder.request_stop()
    panel.show_asked()
    assert panel.status.stop.text() == "Stopping…"
    assert not panel.status.stop.isEnabled()
    feed(panel, [{"event": "end", "time": 120.0, "state": "stopped", "cause": "", "metrics": {"loss": 1.0}}])
    assert panel.status.state.text() == "Stopped; what was learned is kept"
    assert not panel.status.stop.isVisible()


def test_a_failure_tells_its_cause_and_shows_the_log(panel, folder, qtbot):
    folder.log.write_text("Out of memory\n")
    panel.show_run(folder)
    feed(panel, START)
    panel.set_record(RunRecord(RunState.FAILED, "There was not enough memory. Use a smaller batch.", ended=130.0))
    assert panel.status.cause.isVisible()
    assert panel.status.cause.text() == "There was not enough memory. Use a smaller batch."
    dialog = panel.open_log()
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "Out of memory"


def test_another_run_begins_with_nothing_of_the_last(panel, folder, tmp_path, qtbot):
    panel.show_run(folder)
    feed(panel, [{"event": "state", "time": 99.0, "state": "training"}, epoch(1, loss=1.0)])
    qtbot.waitUntil(lambda: "loss" in panel.plots.loss.lines)
    panel.show_run(create_run_folder(Graph(), tmp_path / "b.runs"))
    assert panel.plots.loss.lines == {}
    assert panel.status.state.text() == "Starting…"


def test_a_loss_that_is_no_number_leaves_a_gap(panel, folder, qtbot):
    panel.show_run(folder)
    feed(panel, [{"event": "state", "time": 99.0, "state": "training"}, epoch(1, loss=1.0), epoch(2, loss=None)])
    qtbot.waitUntil(lambda: "loss" in panel.plots.loss.lines)
    assert list(panel.plots.loss.lines["loss"].xData) == [1.0]


def test_pause_and_stop_after_the_epoch_are_asked_and_said(panel, folder, qtbot):
    panel.show_run(folder)
    feed(panel, [*START, {"event": "state", "time": 99.0, "state": "training"}, batch(1, 1, loss=1.0)])
    with qtbot.waitSignal(panel.stop_after_epoch_clicked):
        QTest.mouseClick(panel.status.after_epoch, Qt.MouseButton.LeftButton)
    folder.request_stop_after_epoch()
    panel.show_asked()
    assert panel.status.state.text() == "Stopping after this epoch…"
    assert panel.status.stop.isEnabled()
    folder.withdraw_requests()
    panel.show_asked()
    with qtbot.waitSignal(panel.pause_clicked):
        QTest.mouseClick(panel.status.pause, Qt.MouseButton.LeftButton)
    feed(panel, [{"event": "end", "time": 120.0, "state": "paused", "cause": "", "metrics": {"loss": 1.0}}])
    assert panel.status.resume.isVisible()
    with qtbot.waitSignal(panel.resume_clicked):
        QTest.mouseClick(panel.status.resume, Qt.MouseButton.LeftButton)


def test_all_views_show_what_is_known_and_curves_are_written(panel, folder, qtbot, tmp_path):
    panel.show_run(folder)
    feed(panel, [*START, {"event": "data", "time": 99.0, "training": 8, "validation": 4, "steps": 10}])
    qtbot.waitUntil(lambda: panel.views is not None)
    feed(
        panel,
        [
            epoch(1, loss=1.5, val_loss=1.2, accuracy=0.3, val_accuracy=0.4),
            epoch(2, loss=1.1, val_loss=0.9, accuracy=0.5, val_accuracy=0.6),
            {"event": "norms", "time": 100.0, "epoch": 1, "batch": 5, "layers": {"conv": [2.0, 0.5]}},
            {"event": "confusion", "time": 100.0, "epoch": 1, "classes": ["a", "b"], "matrix": [[3, 1], [0, 4]]},
            {"event": "chosen", "time": 99.0, "name": "xla", "value": False, "because": "it is slower", "by": "itself"},
            {"event": "preview", "time": 100.0, "epoch": 1, "file": "previews/epoch-00001.npz", "volumes": 1},
        ],
    )
    panel.set_titles({"conv": "My convolution"})
    views = panel.views
    qtbot.waitUntil(lambda: "loss" in views.curves.plots.loss.lines)
    for place, title in enumerate(("Curves", "Answers", "Layers", "Computer")):
        assert views.bar.tabText(place) == title
        QTest.mouseClick(views.bar, Qt.MouseButton.LeftButton, pos=views.bar.tabRect(place).center())
        assert views.pages.currentIndex() == place
    assert views.answers.matrix.accessibleDescription() == "7 of 8 are right"
    assert views.layers.table.topLevelItem(0).text(0) == "My convolution"
    assert views.layers.note.isHidden()
    feed(panel, [{"event": "device", "time": 101.0, "device": "CPU", "notes": [], "backend": "jax"}])
    QTest.mouseClick(views.bar, Qt.MouseButton.LeftButton, pos=views.bar.tabRect(2).center())
    qtbot.waitUntil(lambda: not views.layers.note.isHidden())
    assert "JAX" in views.layers.note.text()
    with qtbot.waitSignal(panel.look_clicked):
        views.answers.look.click()
    views.curves.smoothing.setValue(50)
    views.curves.logarithmic.setChecked(True)
    assert views.curves.plots.loss.values_at(2.2)[0][1:] == (2.0, 1.1)
    for name in ("curves.png", "curves.csv", "curves.svg"):
        with qtbot.waitSignal(panel.message) as told:
            views.curves.write(tmp_path / name)
        assert told.args[0].startswith("Wrote ")
    assert "loss,2,1.1" in (tmp_path / "curves.csv").read_text()
    assert (tmp_path / "curves.png").stat().st_size > 5000
    drawing = QSvgRenderer(str(tmp_path / "curves.svg"))
    assert drawing.isValid()
    assert drawing.defaultSize().width() > 500
    with qtbot.waitSignal(panel.message) as told:
        views.curves.write(tmp_path / "gone" / "curves.csv")
    assert "cannot be written" in told.args[0]


def test_runs_are_compared(panel, folder, qtbot):
    panel.show_run(folder)
    feed(panel, [*START, epoch(1, loss=1.5, val_loss=1.2, accuracy=0.3, val_accuracy=0.4)])
    qtbot.waitUntil(lambda: panel.views is not None)
    panel.compare([("older", {"loss": Curve([1.0], [2.0]), "val_loss": Curve([1.0], [2.5])})])
    assert "older val_loss" in panel.plots.loss.lines
    assert not panel.views.curves.alone.isHidden()
    QTest.mouseClick(panel.views.curves.alone, Qt.MouseButton.LeftButton)
    assert "older val_loss" not in panel.plots.loss.lines
