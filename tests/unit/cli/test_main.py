import sys

import pytest

import app.__main__ as program
from app import cli
from app.cli import check


@pytest.fixture
def arguments(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)
    return lambda *words: monkeypatch.setattr(sys, "argv", ["voxdeck", *words])


def test_a_fault_is_told_in_a_sentence_and_its_traceback_is_kept(arguments, monkeypatch, capsys, tmp_path):
    def fail(_):
        raise ZeroDivisionError("a mistake")

    monkeypatch.setattr(check, "run", fail)
    arguments("check", "net.deck")
    assert program.main() == 3
    (log,) = tmp_path.rglob("fault-*.txt")
    assert capsys.readouterr().err == (
        f"voxdeck: This is a fault of the program (ZeroDivisionError). What happened is in {log}.\n"
    )
    assert "ZeroDivisionError: a mistake" in log.read_text()


def test_an_interrupt_is_no_fault(arguments, monkeypatch, capsys):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "run", interrupt)
    arguments("check", "net.deck")
    assert program.main() == 130
    assert capsys.readouterr().err == "voxdeck: Interrupted.\n"


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["net.deck"], True),
        (["made"], True),
        (["missing.deck"], True),
        (["check"], False),
        (["check", "net.deck"], False),
        (["--help"], False),
        (["missing"], False),
    ],
)
def test_the_window_opens_for_a_deck_alone(words, window, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("net.deck", "made"):
        (tmp_path / name).touch()
    assert program._opens_window(words) is window


def test_a_missing_system_library_is_named(arguments, monkeypatch, capsys):
    arguments()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    class Missing:
        def find_spec(self, name, path=None, target=None):
            if name == "app.window.main":
                raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.delitem(sys.modules, "app.window.main", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    assert program.main() == 2
    assert "The system library libEGL.so.1 is missing" in capsys.readouterr().err


def test_only_engine_modules_run_as_the_engine(arguments, capsys):
    arguments("--engine", "os")
    assert program.main() == 2
    assert "is for the program itself" in capsys.readouterr().err


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit, match="0"):
        cli.main(["--help"])
    told = capsys.readouterr().out
    assert all(command in told for command in ("check", "train", "cards", "new", "runs"))


@pytest.mark.parametrize(
    "words", [("check",), ("new", "shapes-classifier"), ("runs",), ("export", "--format", "script")]
)
def test_a_name_that_the_system_refuses_is_told_in_a_sentence(words, arguments, capsys):
    arguments(*words, "a" * 300)
    assert program.main() == 2
    assert capsys.readouterr().err.endswith(": file name too long.\n")


@pytest.mark.parametrize("words", [("runs", ""), ("runs", "."), ("runs", "/")])
def test_a_folder_is_no_deck(words, arguments, capsys):
    arguments(*words)
    assert program.main() == 2
    assert "is a folder" in capsys.readouterr().err
