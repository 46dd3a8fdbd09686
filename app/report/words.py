"""How numbers and times are put in words."""

from __future__ import annotations

import time
from collections.abc import Mapping

from app.runs.record import RunState

STATE_WORDS = {
    RunState.QUEUED: "Waiting for its turn",
    RunState.STARTING: "Starting",
    RunState.PREPARING: "Preparing",
    RunState.TRAINING: "Training",
    RunState.FINISHED: "Finished",
    RunState.STOPPED: "Stopped",
    RunState.PAUSED: "Paused",
    RunState.FAILED: "Failed",
}


def duration_words(seconds: float) -> str:
    """Write a length of time: ``8 s``, ``2 min 05 s``, ``3 h 10 min``."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest:02d} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min"


def bytes_words(count: float) -> str:
    """Write an amount of memory: ``820 MB``, ``3.4 GB``."""
    for unit in ("bytes", "KB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"


def number_words(value: float) -> str:
    """Write a loss or a metric with four significant digits."""
    if value != 0 and (abs(value) < 1e-3 or abs(value) >= 1e5):
        return f"{value:.3g}"
    return f"{value:.4f}" if abs(value) < 10 else f"{value:.4g}"


def when_words(seconds: float, now: float | None = None) -> str:
    """Write when something was, in local time; shorter the nearer it is.

    Args:
        seconds: since 1970, UTC.
        now: the same, of the moment; the clock's where left out.
    """
    then, today = time.localtime(seconds), time.localtime(time.time() if now is None else now)
    clock = time.strftime("%H:%M", then)
    if (then.tm_year, then.tm_yday) == (today.tm_year, today.tm_yday):
        return f"today {clock}"
    if then.tm_year == today.tm_year:
        return f"{then.tm_mday} {time.strftime('%b', then)} {clock}"
    return time.strftime("%Y-%m-%d", then)


def metric_label(name: str) -> str:
    """Make a metric's name readable: ``val_sparse_categorical_accuracy`` is ``Accuracy``."""
    plain = name.removeprefix("val_")
    for prefix in ("sparse_categorical_", "categorical_", "binary_"):
        if plain == f"{prefix}accuracy":
            plain = "accuracy"
    return plain.replace("_", " ").capitalize()


def result_words(metrics: Mapping[str, float]) -> str:
    """Write the metrics of a run's last epoch, those of validation where there are any."""
    shown = [name for name in metrics if name.startswith("val_")] or list(metrics)
    shown.sort(key=lambda name: name.endswith("loss"))
    return " · ".join(
        f"{'val. ' if name.startswith('val_') else ''}{metric_label(name).lower()} {number_words(metrics[name])}"
        for name in shown[:3]
    )
