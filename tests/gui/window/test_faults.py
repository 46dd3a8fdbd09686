import threading

import pytest
from PySide6.QtGui import QGuiApplication

from app.window.faults import FaultWatch
from app.window.main import tell_faults


@pytest.fixture
def faults(tmp_path):
    return FaultWatch(tmp_path / "window.log")


def broken():
    raise RuntimeError("the wheel came off")


def take(faults):
    try:
        broken()
    except RuntimeError as error:
        faults.take(type(error), error, error.__traceback__)


def test_a_fault_is_logged_told_and_survived(window, faults, capsys):
    tell_faults(window, faults)
    take(faults)
    assert "RuntimeError: the wheel came off" in faults.log.read_text()
    assert "in broken" in capsys.readouterr().err
    assert "the wheel came off" in window.banner.text.text()
    assert window.banner.isVisible()
    copy = next(button for button in window.banner.buttons if button.text() == "Copy report")
    copy.click()
    assert "in broken" in QGuiApplication.clipboard().text()


def test_a_fault_in_another_thread_is_caught_too(qtbot, faults, monkeypatch, capsys):
    monkeypatch.setattr(threading, "excepthook", faults._take_from_thread)
    with qtbot.waitSignal(faults.happened) as happened:
        thread = threading.Thread(target=broken)
        thread.start()
        thread.join()
    assert happened.args[0] == "RuntimeError: the wheel came off"
    capsys.readouterr()


def test_a_log_that_cannot_be_written_hides_no_fault(tmp_path, qtbot, capsys):
    faults = FaultWatch(tmp_path)
    with qtbot.waitSignal(faults.happened):
        take(faults)
    assert "cannot be written" in capsys.readouterr().err
