import pytest

from app.report.progress import Curve, TrainingProgress
from app.report.words import duration_words, metric_label, number_words, result_words, when_words
from app.runs.record import RunRecord, RunState


def batch(when, epoch, number, epochs=10, batches=20, **logs):
    content = {"epoch": epoch, "epochs": epochs, "batch": number, "batches": batches, "logs": logs or {"loss": 1.0}}
    return {"event": "batch", "time": when, **content}


def epoch(when, number, seconds, epochs=10):
    return {
        "event": "epoch",
        "time": when,
        "epoch": number,
        "epochs": epochs,
        "seconds": seconds,
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


def test_when_is_shorter_the_nearer_it_is():
    now = 1_800_000_000.0
    assert when_words(now - 60, now).startswith("today ")
    assert when_words(now - 400 * 86_400, now).count("-") == 2
