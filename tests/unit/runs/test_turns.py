import os
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

from app.runs.folder import RunFolder
from app.runs.turns import Turn, ask_for_turn, leave, move_to_front, places, queue_folder, wait_for_turn


@pytest.fixture(autouse=True)
def _own_queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def runs(tmp_path: Path, *names: str) -> list[RunFolder]:
    return [RunFolder(tmp_path / name) for name in names]


def test_the_order_of_asking_is_kept_on_disk_and_can_be_changed(tmp_path: Path) -> None:
    first, second, third = runs(tmp_path, "a", "b", "c")
    for run in (first, second, third):
        ask_for_turn(run)
    ask_for_turn(second, os.getpid())  # the process that was asked for is there now
    assert [place.run for place in places()] == [first.path, second.path, third.path]
    assert places()[1].pid == os.getpid()
    assert move_to_front(third)
    assert [place.run for place in places()] == [third.path, first.path, second.path]
    leave(third)
    leave(third)
    assert [place.run for place in places()] == [first.path, second.path]
    assert not move_to_front(third)


def test_who_is_moved_forward_comes_behind_the_run_that_trains(tmp_path: Path) -> None:
    first, second, third, fourth = runs(tmp_path, "a", "b", "c", "d")
    turn = Turn()
    list(wait_for_turn(first, turn, 0.01))
    for run in (second, third, fourth):
        ask_for_turn(run)
    assert move_to_front(third)
    assert move_to_front(fourth)
    assert [place.run for place in places()] == [first.path, fourth.path, third.path, second.path]
    assert not move_to_front(first)  # it has its turn already
    leave(first)
    turn.give_back()
    assert list(islice(wait_for_turn(third, turn, 0.01), 2)) == [1, 1]
    list(wait_for_turn(fourth, turn, 0.01))
    assert [place.run for place in places()] == [fourth.path, third.path, second.path]
    turn.give_back()


def test_the_place_of_a_dead_process_is_given_up(tmp_path: Path) -> None:
    (run,) = runs(tmp_path, "a")
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    ask_for_turn(run, process.pid)
    assert places()
    process.communicate(timeout=30)
    (queue_folder() / "000000007.place").write_text("{")  # cut short by a full disk
    assert places() == []
    assert not list(queue_folder().glob("*.place"))


def test_one_has_the_turn_and_the_system_gives_it_back(tmp_path: Path) -> None:
    code = "from app.runs.turns import Turn\nturn = Turn()\nprint(turn.take(), flush=True)\ninput()"
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout.readline() == "True\n"
    (run,) = runs(tmp_path, "a")
    mine = Turn()
    assert list(islice(wait_for_turn(run, mine, 0.01), 2)) == [1, 1]
    holder.kill()
    holder.communicate(timeout=30)
    list(wait_for_turn(run, mine, 0.01))
    other = Turn()
    assert not other.take()
    mine.give_back()
    assert other.take()
    other.give_back()
