"""How numbers and times are put in words."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from functools import lru_cache

from app.runs.record import RunState
from cards.catalog import CARDS
from resources.translations import marked, tr

# English; where one is shown, it goes through tr.
STATE_WORDS = {
    RunState.QUEUED: marked("Waiting for its turn"),
    RunState.STARTING: marked("Starting"),
    RunState.PREPARING: marked("Preparing"),
    RunState.TRAINING: marked("Training"),
    RunState.FINISHED: marked("Finished"),
    RunState.STOPPED: marked("Stopped"),
    RunState.PAUSED: marked("Paused"),
    RunState.FAILED: marked("Failed"),
}
# The system's own names would be in the system's language.
_MONTHS = (
    marked("Jan"),
    marked("Feb"),
    marked("Mar"),
    marked("Apr"),
    marked("May"),
    marked("Jun"),
    marked("Jul"),
    marked("Aug"),
    marked("Sep"),
    marked("Oct"),
    marked("Nov"),
    marked("Dec"),
)
# Names that no card has as its title; those of cards are translated as their titles are.
METRICS = (marked("Loss"), marked("Accuracy"))


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
            return tr("{count:.0f} bytes", count=count) if unit == "bytes" else f"{count:.0f} {unit}"
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
        return tr("today {clock}", clock=clock)
    if then.tm_year == today.tm_year:
        month = tr(_MONTHS[then.tm_mon - 1])
        return tr("{day} {month} {clock}", day=then.tm_mday, month=month, clock=clock)
    return time.strftime("%Y-%m-%d", then)


def metric_label(name: str) -> str:
    """Make a metric's name readable: ``val_sparse_categorical_accuracy`` is ``Accuracy``."""
    return tr(_english(name))


def metric_in_text(name: str) -> str:
    """Return a metric's name as it stands within a sentence: with a small letter in English only."""
    english = _english(name)
    words = tr(english)
    small = words == english and not english[1:2].isupper()
    return english[:1].lower() + english[1:] if small else words


def _english(name: str) -> str:
    plain = name.removeprefix("val_")
    for prefix in ("sparse_categorical_", "categorical_", "binary_"):
        if plain == f"{prefix}accuracy":
            plain = "accuracy"
    return _titles().get(plain) or plain.replace("_", " ").capitalize()


@lru_cache(maxsize=1)
def _titles() -> dict[str, str]:
    """Return the titles of the metrics' cards by the names that Keras gives what they make."""
    return {
        _keras_name(card.factory.rpartition(".")[2]): card.title for card in CARDS if card.key.startswith("metrics.")
    }


def _keras_name(of_class: str) -> str:
    """Return the name that Keras makes of a class: ``MeanIoU`` is ``mean_io_u``."""
    parted = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", of_class)
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", parted).lower()


def result_words(metrics: Mapping[str, float]) -> str:
    """Write the metrics of a run's last epoch, those of validation where there are any."""
    shown = [name for name in metrics if name.startswith("val_")] or list(metrics)
    shown.sort(key=lambda name: name.endswith("loss"))
    return " · ".join(_result(name, metrics[name]) for name in shown[:3])


def _result(name: str, value: float) -> str:
    values = {"metric": metric_in_text(name), "value": number_words(value)}
    return tr("val. {metric} {value}", **values) if name.startswith("val_") else f"{values['metric']} {values['value']}"
