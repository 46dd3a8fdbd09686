import pytest

from app.report.progress import Curve, TrainingProgress
from app.report.words import duration_words, metric_label, number_words, result_words, when_words
from app.runs.record import RunRecord, RunState


def batch(when, epoch, number, epochs=10, batches=20, **logs):
    content = {"epoch": epoch, "epochs": epochs, "batch": number, "batches": batches, "logs": logs or {"loss": 1.0}}
    return {"event": "batch", "time": when, **content}


def epoch(when, number, seconds, epochs=10, **times):
    return {
        "event": "epoch",
        "time": when,
        "epoch": number,
        "epochs": epochs,
        "seconds": seconds,
        **times,
        "logs": {"loss": 1.0},
    }


TRAINING = {"event": "state", "time": 0.0, "state": "training"}


def fed(*events):
    progress = TrainingProgress()
    for event in events:
        progress.feed(event)
    return progress


def test_time_left_is_told_within_the_first_epoch_from_its_batches():
    progress = fed(TRAINING, batch(10.0, 1, 1), batch(19.0, 1, 10))
    # Nine of twenty batches took nine seconds, so an epoch takes 20, and 9.5 of ten are left.
    assert progress.left(19.0) == pytest.approx(190.0)
    assert progress.left(29.0) == pytest.approx(180.0)


def test_time_left_passes_over_the_slow_first_epoch():
    progress = fed(TRAINING, batch(1.0, 1, 20), epoch(60.0, 1, 60.0), batch(61.0, 2, 20), epoch(70.0, 2, 10.0))
    assert progress.left(70.0) == pytest.approx(80.0)


def simulated(epochs=5, batches=20, step=1.0, test=6.0, tracing=40.0, tracing_test=8.0, keeping=1.0):
    """Return events of a training with the time that is then left in truth, once a batch is told."""
    data = {"event": "data", "time": 0.0, "training": batches, "validation": round(3 * test / step), "steps": batches}
    clock, events = 5.0, [(TRAINING, None), (data, None)]
    for number in range(1, epochs + 1):
        begun, first = clock, number == 1
        prepared = (tracing, tracing_test) if first else (0.0, 0.0)
        clock += prepared[0]
        for place in range(1, batches + 1):
            clock += step
            events.append((batch(clock, number, place, epochs, batches), clock))
        clock += test + prepared[1]
        seconds = clock - begun
        clock += keeping
        events.append((epoch(clock, number, seconds, epochs, test=test, preparation=sum(prepared)), clock))
    return [(event, clock - when if when is not None else None) for event, when in events]


@pytest.mark.parametrize("test", [0.0, 6.0, 30.0])
def test_time_left_is_right_from_the_second_batch_on_and_through_the_tests(test):
    progress = TrainingProgress()
    for event, truth in simulated(test=test):
        progress.feed(event)
        if truth is None or (event["event"], event["epoch"], event.get("batch")) == ("batch", 1, 1):
            assert progress.left(event["time"]) is None
            continue
        # Tracing the test, 8 s, and keeping, 1 s an epoch, are not known beforehand.
        assert progress.left(event["time"]) == pytest.approx(truth, abs=14.0 if event["epoch"] == 1 else 4.0)
        if event["epoch"] > 3:
            assert progress.left(event["time"]) == pytest.approx(truth, abs=0.01)
            assert progress.left(event["time"] + 0.5) == pytest.approx(max(0.0, truth - 0.5), abs=0.01)


def test_an_epoch_that_tells_no_preparation_is_known_by_its_batches():
    progress = fed(TRAINING, *(batch(60.0 + place, 1, place) for place in range(1, 21)), epoch(80.0, 1, 80.0))
    assert progress.left(80.0) == pytest.approx(180.0)
    lone = fed(TRAINING, batch(60.0, 1, 1, batches=1), epoch(61.0, 1, 61.0, preparation=None))
    assert lone.left(61.0) is None
    lone.feed(batch(66.0, 2, 1, batches=1))
    lone.feed(epoch(67.0, 2, 5.5, preparation=None))
    assert lone.left(67.0) == pytest.approx(48.0)


def test_a_resumed_run_learns_its_pace_anew():
    before = (batch(1.0, 1, 1), epoch(20.0, 1, 20.0, test=0.0, preparation=0.0), epoch(40.0, 2, 20.0))
    after = ({"event": "state", "time": 1000.0, "state": "preparing"}, {**TRAINING, "time": 1010.0})
    progress = fed(TRAINING, *before, *after, batch(1050.0, 3, 1))
    assert progress.left(1050.0) is None
    progress.feed(batch(1054.0, 3, 5))
    assert progress.left(1054.0) == pytest.approx(15 + 7 * 20)
    progress.feed(epoch(1070.0, 3, 59.0, test=0.0, preparation=39.0))
    assert progress.left(1070.0) == pytest.approx(7 * 20)


def test_nothing_is_told_before_a_batch_and_after_the_end():
    assert fed(TRAINING).left(5.0) is None
    done = fed(TRAINING, batch(1.0, 1, 5), batch(2.0, 1, 6), {"event": "end", "time": 9.0, "state": "stopped"})
    assert done.left(10.0) is None
    assert done.elapsed(1000.0) == 9.0


def test_share_counts_whole_epochs_and_batches():
    assert fed(batch(1.0, 3, 10)).share == pytest.approx(0.25)
    assert fed(epoch(1.0, 10, 1.0)).share == 1.0


def test_a_resumed_run_draws_over_what_it_repeats():
    curve = Curve()
    for place, value in ((1, 1.0), (2, 0.8), (3, 0.7), (2, 0.9), (3, 0.6)):
        curve.add(place, value)
    assert (curve.epochs, curve.values) == ([1, 2, 3], [1.0, 0.9, 0.6])


def test_live_points_stay_few():
    progress = fed(*(batch(float(n), 1, n, batches=9000) for n in range(1, 9001)))
    curve = progress.live["loss"]
    assert len(curve.epochs) <= 2000
    assert curve.epochs[-1] > 0.99


def test_an_event_of_a_newer_trainer_changes_nothing():
    assert fed({"event": "confetti", "time": 1.0}).state is RunState.STARTING


def test_the_record_tells_the_end_of_a_trainer_that_died():
    progress = fed(TRAINING, batch(5.0, 1, 5))
    progress.take_record(RunRecord(RunState.FAILED, "It was killed.", ended=8.0))
    assert (progress.state, progress.cause, progress.elapsed(99.0)) == (RunState.FAILED, "It was killed.", 8.0)


@pytest.mark.parametrize(
    ("seconds", "words"), [(-1, "0 s"), (59.4, "59 s"), (60, "1 min 00 s"), (125, "2 min 05 s"), (11_400, "3 h 10 min")]
)
def test_durations(seconds, words):
    assert duration_words(seconds) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.0, "0.0000"), (0.97512, "0.9751"), (12.3456, "12.35"), (1e-5, "1e-05"), (123456.0, "1.23e+05")],
)
def test_numbers(value, words):
    assert number_words(value) == words


def test_results_are_those_of_validation_where_there_are_any():
    assert result_words({"loss": 0.5, "val_loss": 0.6}) == "val. loss 0.6000"
    assert result_words({"loss": 0.5}) == "loss 0.5000"
    assert metric_label("val_sparse_categorical_accuracy") == "Accuracy"
    assert metric_label("val_mean_io_u") == "Mean IoU"


def test_when_is_shorter_the_nearer_it_is():
    now = 1_800_000_000.0
    assert when_words(now - 60, now).startswith("today ")
    assert when_words(now - 3 * 86_400, now).startswith("12 Jan ")
    assert when_words(now - 400 * 86_400, now).count("-") == 2
