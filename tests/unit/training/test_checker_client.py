import threading
import time

import psutil
import pytest

from app.compiler import Plan
from app.training.checker_client import CheckerClient, CheckListener, check_once
from app.training.engine_process import EngineError


class Heard:
    """Collects what a client says, and waits for it."""

    def __init__(self, command):
        self.said = []
        self._more = threading.Condition()
        self.client = CheckerClient(
            CheckListener(*(self._listener(name) for name in ("ready", "found", "done", "failed"))), command
        )
        self.thread = threading.Thread(target=self.client.run)
        self.thread.start()

    def _listener(self, name):
        def hear(*content):
            with self._more:
                self.said.append((name, *content))
                self._more.notify_all()

        return hear

    def count(self, name):
        return sum(entry[0] == name for entry in self.said)

    def wait(self, name, count=1):
        with self._more:
            assert self._more.wait_for(lambda: self.count(name) >= count, 20), self.said

    def close(self):
        self.client.close()
        self.thread.join(10)
        assert not self.thread.is_alive()


@pytest.fixture
def heard(checker):
    command, _ = checker
    listener = Heard(command)
    yield listener
    listener.close()
    assert not psutil.Process().children()


def test_a_plan_is_checked_and_told_by_its_number(heard):
    number = heard.client.check(Plan(base="fine"))
    heard.wait("done")
    assert heard.said[0] == ("ready", {"keras": "0"})
    assert heard.said[1][:2] == ("found", number)
    assert heard.said[1][2].shapes == {"output": (4, 4, 4, 2)}
    assert heard.said[2] == ("done", number)


def test_only_the_newest_plan_counts(heard):
    numbers = [heard.client.check(Plan(base="slow")) for _ in range(20)]
    heard.wait("done")
    time.sleep(0.1)
    assert {entry[1] for entry in heard.said if entry[0] in ("found", "done")} == {numbers[-1]}


def test_a_checker_that_dies_is_started_again_and_gets_the_plan_once_more(heard, checker):
    number = heard.client.check(Plan(base="die once"))
    heard.wait("done")
    assert heard.said[-1] == ("done", number)
    assert heard.count("ready") == 2
    assert heard.count("failed") == 0
    assert checker[1].read_text().count("start") == 2


def test_a_checker_killed_while_idle_is_warm_again_without_being_asked(heard):
    heard.client.check(Plan(base="fine"))
    heard.wait("done")
    psutil.Process().children()[0].kill()
    heard.wait("ready", 2)
    time.sleep(0.2)
    assert heard.count("done") == 1


def test_a_plan_that_kills_it_every_time_is_told_and_the_next_one_is_checked(heard, checker):
    heard.client.check(Plan(base="die"))
    heard.wait("failed")
    assert "exit code 9" in heard.said[-1][1]
    assert "Its last words: Killed by the plan." in heard.said[-1][1]
    assert checker[1].read_text().count("start") == 3
    heard.client.check(Plan(base="fine"))
    heard.wait("done")


def test_a_checker_that_cannot_start_is_told_once_and_tried_again_when_asked(checker):
    command, marker = checker
    broken = marker.with_name(marker.name + ".broken")
    broken.touch()
    heard = Heard(command)
    heard.wait("failed")
    assert "could not start (exit code 3). Its last words: No module named keras." in heard.said[0][1]
    time.sleep(0.3)
    assert heard.count("failed") == 1
    broken.unlink()
    heard.client.check(Plan(base="fine"))
    heard.wait("done")
    heard.close()


def test_a_fault_of_the_checker_ends_the_check(heard):
    heard.client.check(Plan(base="error"))
    heard.wait("done")
    assert "fault of its own: a fault." in heard.said[1][1]
    time.sleep(0.1)
    assert heard.count("done") == 1


def test_a_plan_larger_than_a_pipe_does_not_block_who_asks(heard):
    plan = Plan(waiting={f"node_{number}": "other" for number in range(30_000)}, base="slow")
    started = time.monotonic()
    heard.client.check(plan)
    heard.client.check(plan)
    assert time.monotonic() - started < 0.5
    heard.wait("done")


def test_a_missing_program_is_told(tmp_path):
    with pytest.raises(EngineError, match="cannot be started: The checker's process cannot be started"):
        check_once(Plan(), [str(tmp_path / "missing")])


def test_check_once_gives_the_findings(checker):
    assert check_once(Plan(base="fine"), checker[0])["conv3d_1"].badge == "fine"
    assert not psutil.Process().children()
