import json
import threading
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.runs.events import EventReader, EventWriter, hand_over


def test_events_come_in_order_and_once(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    reader = EventReader(path)
    assert reader.read() == []
    writer = EventWriter(path)
    writer.write("state", state="training")
    writer.write("batch", epoch=1, logs={"loss": 0.5})
    assert [event["event"] for event in reader.read()] == ["state", "batch"]
    assert reader.read() == []
    writer.write("end", cause="größer")
    (end,) = reader.read()
    assert end["cause"] == "größer"
    assert end["time"] > 1.6e9
    writer.close()


def test_a_later_reader_sees_all_from_the_beginning(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    for number in range(3):
        writer = EventWriter(path)
        writer.write("batch", batch=number)
        writer.close()
    assert [event["batch"] for event in EventReader(path).read()] == [0, 1, 2]


def test_numbers_that_are_not_finite_are_null(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    writer = EventWriter(path)
    writer.write("batch", logs={"loss": float("nan"), "more": [float("inf"), (1.0, -float("inf"))]})
    writer.close()
    json.loads(path.read_text(), parse_constant=lambda text: 1 / 0)
    assert EventReader(path).read()[0]["logs"] == {"loss": None, "more": [None, [1.0, None]]}


def test_damaged_lines_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_bytes(b'{"event": "a"}\n\n{"event": \n[1]\n{"time": 1}\n\xff\xfe\n"event"\n{"event": "b"}\n')
    assert [event["event"] for event in EventReader(path).read()] == ["a", "b"]


@given(cuts=st.lists(st.integers(1, 40), max_size=12))
def test_half_lines_wait_until_they_are_whole(cuts: list[int], tmp_path_factory: object) -> None:
    path = tmp_path_factory.mktemp("events") / "events.jsonl"
    content = "".join(
        json.dumps({"event": "batch", "batch": n, "text": "größer 😀"}, ensure_ascii=False) + "\n" for n in range(5)
    )
    left, found = content.encode(), []
    reader = EventReader(path)
    with path.open("ab", buffering=0) as stream:
        for cut in (*cuts, len(left)):
            stream.write(left[:cut])
            left = left[cut:]
            found += reader.read()
    assert [event["batch"] for event in found] == list(range(5))
    assert {event["text"] for event in found} == {"größer 😀"}


def test_a_reader_beside_a_writer_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    writer = EventWriter(path)
    writing = threading.Thread(target=lambda: [writer.write("batch", batch=n, text="x" * 200) for n in range(2000)])
    reader, found = EventReader(path), []
    writing.start()
    while writing.is_alive():
        found += reader.read()
    writing.join()
    found += reader.read()
    writer.close()
    assert [event["batch"] for event in found] == list(range(2000))


class Watcher:
    """Knows one kind of event."""

    def __init__(self):
        self.seen = []

    def _on_epoch(self, event):
        self.seen.append(int(event["epoch"]))


def test_an_event_that_is_damaged_or_not_known_is_passed_over():
    watcher = Watcher()
    for event in (
        {"event": "epoch"},
        {"event": "epoch", "epoch": None},
        {"event": "later"},
        {"event": "epoch", "epoch": 2},
    ):
        hand_over(event, watcher)
    assert watcher.seen == [2]
