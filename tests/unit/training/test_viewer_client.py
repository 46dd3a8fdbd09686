import sys
import threading

import psutil
import pytest

from app.training.viewer_client import LookListener, ViewerClient
from app.training.volume_source import FilesSource

# Stands in for the process that reads: the title of the source tells it what to do.
READER = """
import json, os, sys, time
print(json.dumps({"ready": True}), flush=True)
voxels = {"file": "f", "dtype": "|u1", "shape": [1, 1, 1, 1]}
for line in sys.stdin:
    request = json.loads(line)
    number, source = request["look"], request["source"]
    say = lambda **content: print(json.dumps({"look": number, **content}), flush=True)
    word = source["labels"][0] if source else ""
    if word == "die":
        print("Out of memory", file=sys.stderr, flush=True)
        os._exit(9)
    if word == "slow":
        time.sleep(0.2)
    if word == "wrong":
        say(refused="There is nothing here.")
    elif word == "bug":
        say(error="KeyError: 'x'")
    elif word:
        say(progress=[1, 2])
        say(seen={"stage": request["stage"], "index": request["index"], "count": 9, "name": word, "origin": "",
                  "group": "", "voxels": voxels, "step": 1, "projections": [voxels] * 3,
                  "channels": [{"low": 0, "high": 1, "window": [0, 1], "edges": [0, 1], "counts": [3]}],
                  "overlays": [{"name": "Label", "voxels": voxels, "shadows": [voxels] * 3, "counts": [1]}],
                  "labels": ["0"], "pictures": ["Volume"], "spacing": [1, 2, 3], "in_mm": True, "ends": "SAR",
                  "changes": request["draw"] > 0, "notes": []})
    say(done=True)
"""


def source(word):
    return FilesSource("files", (), (word,))


class Heard:
    def __init__(self, command):
        self.said = []
        self._more = threading.Condition()
        names = ("looked", "progress", "refused", "failed")
        self.client = ViewerClient(LookListener(*(self._listener(name) for name in names)), command)
        self.thread = threading.Thread(target=self.client.run)
        self.thread.start()

    def _listener(self, name):
        def hear(*content):
            with self._more:
                self.said.append((name, *content))
                self._more.notify_all()

        return hear

    def wait(self, name, count=1):
        with self._more:
            assert self._more.wait_for(lambda: sum(entry[0] == name for entry in self.said) >= count, 20), self.said
        return [entry for entry in self.said if entry[0] == name][-1]


@pytest.fixture
def heard(tmp_path):
    script = tmp_path / "reader.py"
    script.write_text(READER)
    listener = Heard([sys.executable, str(script)])
    yield listener
    listener.client.close()
    listener.thread.join(10)
    assert not listener.thread.is_alive()
    assert not psutil.Process().children()


def test_a_volume_is_asked_for_and_told(heard):
    number = heard.client.look(source("hand"), 0, 4, 1)
    _, told, look = heard.wait("looked")
    assert told == number
    assert (look.name, look.index, look.spacing, look.ends, look.changes) == ("hand", 4, (1, 2, 3), "SAR", True)
    assert look.size == (1, 1, 1)
    assert look.overlays[0].name == "Label"
    assert heard.said[0] == ("progress", number, 1, 2)


def test_only_the_newest_request_is_answered(heard):
    numbers = [heard.client.look(source("slow"), 0, index) for index in range(20)]
    heard.wait("looked")
    heard.client.look(source("hand"), 0, 0)
    heard.wait("looked", 2)
    assert {entry[1] for entry in heard.said} == {numbers[-1], numbers[-1] + 1}


def test_what_cannot_be_shown_is_told_in_a_sentence(heard):
    number = heard.client.look(source("wrong"), 0, 0)
    assert heard.wait("refused") == ("refused", number, "There is nothing here.")


def test_a_volume_that_ends_the_process_is_not_tried_again_by_itself(heard):
    heard.client.look(source("die"), 0, 0)
    _, words = heard.wait("failed")
    assert "Its last words: Out of memory." in words
    heard.client.look(source("hand"), 0, 0)
    heard.wait("looked")
    assert sum(entry[0] == "failed" for entry in heard.said) == 1


def test_a_bug_is_told_with_its_log(heard):
    heard.client.look(source("bug"), 0, 0)
    _, words = heard.wait("failed")
    assert "met a fault of its own: KeyError: 'x'" in words
    assert "viewer.log" in words


def test_a_request_can_be_let_go(heard):
    heard.client.look(source("slow"), 0, 0)
    heard.client.cancel()
    number = heard.client.look(source("hand"), 0, 0)
    assert heard.wait("looked")[1] == number
    assert len([entry for entry in heard.said if entry[0] == "looked"]) == 1
