import io
import sys

import pytest

from app.cli.printing import metrics_text, prepare_streams, seconds_text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.4, "0 s"), (59.4, "59 s"), (59.6, "1 min 00 s"), (125, "2 min 05 s"), (3720, "1 h 02 min")],
)
def test_a_length_of_time_is_written_in_two_units_at_most(seconds, text):
    assert seconds_text(seconds) == text


def test_metrics_stand_in_a_row_and_a_missing_number_is_a_dash():
    assert metrics_text({"loss": 0.123456, "accuracy": 1.0, "auc": None}) == "loss 0.1235  accuracy 1  auc —"


def test_a_terminal_without_some_letters_shows_others(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    prepare_streams()
    sys.stdout.write("✓ 24³")
    sys.stdout.flush()
    assert raw.getvalue() == b"? 24?"
