"""Schedule cards: how the learning rate changes from step to step. A step is one batch."""

from __future__ import annotations

from cards.card import Card, Input, Kind, Output
from cards.rules import OneMoreThan, Rule
from cards.types import BOOLEAN, FLOAT, FLOATS, INTEGER, INTEGERS, SCHEDULE

FAMILY = "Schedules"
_OMITTED = {"name": "a schedule is shown by its card"}


def _schedule(
    name: str, title: str, help: str, *inputs: Input, rules: tuple[Rule, ...] = (), synonyms: tuple[str, ...] = ()
) -> Card:
    return Card(
        key=f"schedules.{name}",
        title=title,
        family=FAMILY,
        kind=Kind.OBJECT,
        factory=f"keras.optimizers.schedules.{name}",
        help=help,
        inputs=inputs,
        outputs=(Output("instance", SCHEDULE, "The schedule, for the Learning rate of an optimizer."),),
        rules=rules,
        omitted=_OMITTED,
        synonyms=("learning rate", "lr", "decay", "schedule", *synonyms),
    )


def _start(default: float = 0.001) -> Input:
    return Input("initial_learning_rate", FLOAT, "Learning rate of the first step.", default, "Start", above=0.0)


def _steps(what: str, name: str = "decay_steps") -> Input:
    text = f"{what}, counted in batches: epochs × batches an epoch."
    return Input(name, INTEGER, text, 1000, "Steps", minimum=1, required=True)


def _number(name: str, help: str, default: float, label: str = "", *, above: float | None = None) -> Input:
    return Input(name, FLOAT, help, default, label, minimum=None if above is not None else 0.0, above=above)


def _staircase() -> Input:
    return Input("staircase", BOOLEAN, "Falls at once at the end of each stretch, not bit by bit.", default=False)


CARDS = (
    _schedule(
        "CosineDecay",
        "Cosine decay",
        "Lets the learning rate fall along half a wave, after a rise at the beginning if wanted.",
        _start(),
        _steps("Length of the fall"),
        _number("alpha", "Share of the learning rate that is left at the end.", 0.0, "Left at the end"),
        Input(
            "warmup_target",
            FLOAT,
            "Learning rate up to which it rises from the start before it falls; empty does not rise.",
            above=0.0,
            optional=True,
            when_empty="no rise",
        ),
        Input("warmup_steps", INTEGER, "Length of the rise, counted in batches.", 0, minimum=0),
        synonyms=("warmup", "annealing"),
    ),
    _schedule(
        "CosineDecayRestarts",
        "Cosine decay with restarts",
        "Lets the learning rate fall along half a wave again and again.",
        _start(),
        _steps("Length of the first fall", "first_decay_steps"),
        _number("t_mul", "How many times longer each fall is than the one before.", 2.0, "Length factor", above=0.0),
        _number("m_mul", "Number by which each new start is multiplied.", 1.0, "Start factor", above=0.0),
        _number("alpha", "Share of the learning rate that is left at the end of a fall.", 0.0, "Left at the end"),
        synonyms=("sgdr", "warm restarts", "annealing"),
    ),
    _schedule(
        "ExponentialDecay",
        "Exponential decay",
        "Multiplies the learning rate by the same number over each stretch of steps.",
        _start(),
        _steps("Length of a stretch"),
        _number("decay_rate", "Number that the learning rate is multiplied by over a stretch.", 0.9, above=0.0),
        _staircase(),
    ),
    _schedule(
        "InverseTimeDecay",
        "Inverse time decay",
        "Divides the learning rate by a number that grows evenly with the steps.",
        _start(),
        _steps("Length of a stretch"),
        _number("decay_rate", "What the divisor, which starts at 1, gains over a stretch.", 0.5),
        _staircase(),
    ),
    _schedule(
        "PolynomialDecay",
        "Polynomial decay",
        "Lets the learning rate fall to a last one along a straight line or a power of it.",
        _start(),
        _steps("Length of the fall"),
        _number("end_learning_rate", "Learning rate at the end.", 0.0001, "End"),
        _number("power", "1 falls along a straight line; more falls faster at first.", 1.0, above=0.0),
        Input("cycle", BOOLEAN, "Starts again, lower, when the end is reached.", default=False),
        synonyms=("linear",),
    ),
    _schedule(
        "PiecewiseConstantDecay",
        "Piecewise constant",
        "Keeps the learning rate on one level after the other.",
        Input(
            "boundaries",
            INTEGERS,
            "Steps at which the level changes, rising, counted in batches.",
            default=(500, 1000),
            minimum=1,
            required=True,
        ),
        Input(
            "values",
            FLOATS,
            "Learning rates of the levels, one more than there are changes.",
            default=(0.01, 0.001, 0.0001),
            minimum=0.0,
            required=True,
        ),
        rules=(OneMoreThan("values", "boundaries"),),
        synonyms=("steps", "levels", "constant"),
    ),
)
