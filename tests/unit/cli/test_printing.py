import io
import sys

from app.cli.printing import metrics_text, prepare_streams


def test_metrics_stand_in_a_row_and_a_missing_number_is_a_dash():
    assert metrics_text({"loss": 0.123456, "accuracy": 1.0, "auc": None}) == "loss 0.1235  accuracy 1.0000  auc —"


def test_a_terminal_without_some_letters_shows_others(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    prepare_streams()
    sys.stdout.write("✓ 24³")
    sys.stdout.flush()
    assert raw.getvalue() == b"? 24?"
