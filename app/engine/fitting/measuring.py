"""A short self-measurement: a few steps of the real network tell which switches are fastest on this computer."""

from __future__ import annotations

import hashlib
import importlib
import json
import platform
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from app.engine.experience import Experience
from app.engine.fitting.building import built
from app.engine.fitting.feeding import Feed
from app.engine.fitting.preparation import Preparation
from app.engine.fitting.switches import Switches
from app.engine.settings import gpu_is_there, import_keras, versions
from resources.translations import marked, tr

_WARM, _TIMED = 2, 4
_LONGEST = 15.0  # seconds; steps of a minute each are not tried six times
# Trying costs seconds, compiling with XLA some tens of them: a shorter training would not win them back.
_WORTH_TRYING = 60.0
_WORTH_COMPILING = 600.0
_WORTH_CHANGING = 0.95
_SHORT_STEP = 0.01
_EXECUTION = 0.05
_MOST_STEPS = 16
_MANY = 12

# Without a GPU, and with one.
_USUAL = (marked("on processors it is as a rule slower"), marked("Keras decides by the layers"))
_NOT_TO_MEASURE = (
    marked("on processors it is as a rule slower; the Train card says not to measure"),
    marked("Keras decides by the layers; the Train card says not to measure"),
)
_TOO_SHORT = (
    marked("on processors it is as a rule slower; the training is too short to measure"),
    marked("Keras decides by the layers; the training is too short to measure"),
)


@dataclass(frozen=True)
class Speed:
    """What was chosen, and why: kept in English with the times that it names, told in the language of the day."""

    xla: bool | None = None
    xla_because: str = ""
    steps: int = 1
    steps_because: str = ""
    times: Mapping[str, float] = field(default_factory=dict)


def choose_speed(switches: Switches, prepared: Preparation, feed: Feed) -> Speed:
    """Choose whether the step is compiled and how many are taken at once, by measuring where that is worth it."""
    known = _by_rule(switches, prepared, feed) or _measured(prepared, feed)
    xla = switches.choose("xla", known.xla, tr(known.xla_because, **known.times))
    steps = switches.choose("steps_per_execution", known.steps, tr(known.steps_because, **known.times))
    return Speed(xla=xla, steps=min(int(steps), feed.steps))


def _by_rule(switches: Switches, prepared: Preparation, feed: Feed) -> Speed | None:
    """Return what needs no measurement, or None where one is worth it."""
    backend = import_keras().backend.backend()
    if backend == "jax":
        return Speed(True, marked("JAX always compiles with it"), 1, marked("that is Keras' usual way"))
    usual = None if gpu_is_there() else False
    if backend != "tensorflow":
        return Speed(False, marked("it is not for PyTorch"), 1, marked("that is Keras' usual way"))
    if switches.of_card("xla") is not None or switches.before("steps_per_execution") is not None:
        return Speed(usual, _USUAL[usual is None], 1, marked("nothing was measured"))
    if not prepared.setting("measure"):
        return Speed(usual, _NOT_TO_MEASURE[usual is None], 1, marked("nothing was measured"))
    if prepared.setting("epochs") * feed.steps < _MANY * (_WARM + _TIMED):
        return Speed(usual, _TOO_SHORT[usual is None], 1, marked("the training is short"))
    return None


def _measured(prepared: Preparation, feed: Feed) -> Speed:
    experience, key = Experience("speeds"), _key(prepared)
    seen = experience.get(key)
    if isinstance(seen, dict):
        return Speed(**seen)
    speed = _tried(prepared, feed)
    experience.note(key, vars(speed))
    return speed


def _tried(prepared: Preparation, feed: Feed) -> Speed:
    batch, count = feed.read(0, 0), prepared.setting("epochs") * feed.steps
    usual = None if gpu_is_there() else False
    try:
        plain = _seconds(prepared, batch, xla=usual)
        compiled = None
        xla, because = (
            usual,
            marked("a step takes {plain:.3g} ms without it, and the training is too short to gain from compiling"),
        )
        if plain * count > _WORTH_COMPILING or gpu_is_there():
            compiled = _seconds_or_none(prepared, batch)
            xla, because = _compared(plain, compiled)
        chosen = compiled if compiled is not None and xla else plain
        times = {"plain": plain, "compiled": compiled or 0.0, "step": chosen}
        return Speed(xla, because, *_steps(chosen, count), {name: 1000 * seconds for name, seconds in times.items()})
    finally:
        _forget()


def _compared(plain: float, compiled: float | None) -> tuple[bool, str]:
    """Return whether compiling is better, and why; None stands for a network that cannot be compiled."""
    if compiled is None:
        return False, marked("this network cannot be compiled")
    if compiled < _WORTH_CHANGING * plain:
        return True, marked(
            "a step takes {compiled:.3g} ms with it, {plain:.3g} ms without; the last digits differ from a run "
            "without it"
        )
    return False, marked("a step takes {compiled:.3g} ms with it, {plain:.3g} ms without")


def _steps(seconds: float, count: int) -> tuple[int, str]:
    """Return how many steps are taken at once: so many that Keras' own way round weighs little."""
    if seconds >= _SHORT_STEP or seconds * count < _WORTH_TRYING:
        return 1, marked("a step takes {step:.3g} ms, so Keras' way round it weighs little")
    most = min(_MOST_STEPS, max(1, int(_EXECUTION / seconds)))
    return most, marked("a step takes only {step:.3g} ms, little more than Keras' way round it")


def _seconds_or_none(prepared: Preparation, batch: tuple[Any, ...]) -> float | None:
    try:
        return _seconds(prepared, batch, xla=True)
    except Exception as error:  # noqa: BLE001 - XLA refuses networks with errors of any kind
        print(f"XLA: {str(error)[:500]}", flush=True)  # noqa: T201 - for log.txt
        return None


def _seconds(prepared: Preparation, batch: tuple[Any, ...], *, xla: bool | None) -> float:
    """Return the seconds of the quickest step of a model of its own."""
    tf = importlib.import_module("tensorflow")
    model, _ = built(prepared, xla=xla)
    data = tf.data.Dataset.from_tensors(tuple(map(tf.constant, batch))).repeat()
    ends: list[float] = []
    begun = time.monotonic()

    def after(batch: int, logs: Any = None) -> None:  # noqa: ARG001 - as Keras calls it
        ends.append(time.monotonic())
        model.stop_training = len(ends) > 1 and ends[-1] - begun > _LONGEST

    told = import_keras().callbacks.LambdaCallback(on_train_batch_end=after)
    model.fit(data, steps_per_epoch=_WARM + _TIMED, epochs=1, shuffle=False, verbose=0, callbacks=[told])
    return min(later - earlier for earlier, later in pairwise(ends[min(_WARM, len(ends) - 1) - 1 :]))


def _forget() -> None:
    """Leave Keras as if nothing had been tried."""
    keras = import_keras()
    policy = keras.config.dtype_policy()
    keras.utils.clear_session()
    keras.config.set_dtype_policy(policy)


def _key(prepared: Preparation) -> str:
    """Return what tells this network on this computer from others."""
    network = [step for step in prepared.plan.as_json()["steps"] if step["kind"] in ("layer", "apply")]
    content = {
        "network": network,
        "shape": prepared.training.spec.shape,
        "batch": prepared.setting("batch_size"),
        "precision": import_keras().config.dtype_policy().name,
        "versions": versions(),
        "processor": [platform.processor(), platform.machine(), platform.node()],
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()[:24]
