"""Optimizer cards: how gradients become steps."""

from __future__ import annotations

from cards.card import Card, Input
from cards.objects import object_card
from cards.rules import OnlyOneOf
from cards.types import BOOLEAN, FLOAT, INTEGER, OPTIMIZER

_OMITTED = {
    "name": "an optimizer is not looked up by name",
    "loss_scale_factor": "the trainer scales the loss itself where the precision asks for it",
}


def _optimizer(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...] = ()) -> Card:
    """Declare an optimizer; what all of them share follows its own inputs."""
    own = {socket.name for socket in inputs}
    shared = tuple(socket for socket in _SHARED if socket.name not in own)
    return object_card(
        "optimizers",
        name,
        title,
        OPTIMIZER,
        help,
        *inputs,
        *shared,
        rules=(OnlyOneOf(("clipnorm", "clipvalue", "global_clipnorm")),),
        omitted=_OMITTED,
        synonyms=("solver", "gradient descent", *synonyms),
    )


def _learning_rate(default: float = 0.001) -> Input:
    return Input("learning_rate", FLOAT, "Size of a step; the first number to try others for.", default, above=0.0)


def _fading(name: str, of: str, default: float, label: str = "") -> Input:
    """Declare how much of a running mean stays from one step to the next."""
    text = f"Share of the running mean of {of} that stays from one step to the next, from 0 to below 1."
    return Input(name, FLOAT, text, default, label, minimum=0.0, maximum=1.0, folded=True)


def _beta_1(default: float = 0.9) -> Input:
    return _fading("beta_1", "the gradients", default, "Beta 1")


def _beta_2(default: float = 0.999) -> Input:
    return _fading("beta_2", "the squared gradients", default, "Beta 2")


def _epsilon() -> Input:
    return Input("epsilon", FLOAT, "Small number that keeps a division from failing.", 1e-7, minimum=0.0, folded=True)


def _small(name: str, help: str, default: float, label: str = "") -> Input:
    return Input(name, FLOAT, help, default, label, minimum=0.0, folded=True)


def _optional(name: str, help: str, label: str = "") -> Input:
    return Input(name, FLOAT, help, label=label, minimum=0.0, optional=True, when_empty="none", folded=True)


_DECAY = "Share of each weight that is taken off in each step, times the learning rate"
_AMSGRAD = Input(
    "amsgrad",
    BOOLEAN,
    "Divides by the greatest running mean of squares so far instead of the present one.",
    default=False,
    label="AMSGrad",
    folded=True,
)
_SHARED = (
    _optional("weight_decay", f"{_DECAY}; empty takes off nothing."),
    _optional("clipnorm", "Length to which the gradient of each weight array is cut; empty cuts nothing.", "Clip norm"),
    _optional("clipvalue", "Greatest absolute value of each entry of a gradient; empty cuts nothing.", "Clip value"),
    _optional(
        "global_clipnorm",
        "Length to which all gradients taken together are cut; empty cuts nothing.",
        "Global clip norm",
    ),
    Input(
        "use_ema",
        BOOLEAN,
        "Keeps a running mean of the weights and ends with it.",
        default=False,
        label="Average weights",
        folded=True,
    ),
    Input(
        "ema_momentum",
        FLOAT,
        "Share of the running mean of the weights that stays from one step to the next.",
        default=0.99,
        minimum=0.0,
        maximum=1.0,
        label="Averaging momentum",
        folded=True,
    ),
    Input(
        "ema_overwrite_frequency",
        INTEGER,
        "Number of steps after which the weights are replaced by their running mean; empty does so at the end only.",
        minimum=1,
        optional=True,
        when_empty="at the end",
        label="Averaging interval",
        folded=True,
    ),
    Input(
        "gradient_accumulation_steps",
        INTEGER,
        "Number of batches whose gradients are averaged before one step is taken; empty steps after each batch.",
        minimum=2,
        optional=True,
        when_empty="each batch",
        folded=True,
    ),
)

CARDS = (
    _optimizer(
        "Adam",
        "Adam",
        "Gives each weight its own step from running means of its gradients and their squares; a good first choice.",
        _learning_rate(),
        _beta_1(),
        _beta_2(),
        _epsilon(),
        _AMSGRAD,
    ),
    _optimizer(
        "AdamW",
        "AdamW",
        "Adam that also takes a share off each weight in each step, apart from the gradients.",
        _learning_rate(),
        Input("weight_decay", FLOAT, f"{_DECAY}.", 0.004, minimum=0.0),
        _beta_1(),
        _beta_2(),
        _epsilon(),
        _AMSGRAD,
    ),
    _optimizer(
        "SGD",
        "SGD",
        "Steps against the gradient, with momentum if wanted.",
        _learning_rate(0.01),
        Input("momentum", FLOAT, "Share of the last step that the next one keeps.", 0.0, minimum=0.0, maximum=1.0),
        Input("nesterov", BOOLEAN, "Looks ahead along the momentum before the gradient is taken.", default=False),
        synonyms=("stochastic gradient descent", "momentum"),
    ),
    _optimizer(
        "RMSprop",
        "RMSprop",
        "Divides each gradient by a running mean of its size.",
        _learning_rate(),
        _fading("rho", "the squared gradients", 0.9),
        Input("momentum", FLOAT, "Share of the last step that the next one keeps.", 0.0, minimum=0.0, maximum=1.0),
        _epsilon(),
        Input("centered", BOOLEAN, "Divides by the spread of the gradients, not by their size.", False, folded=True),
    ),
    _optimizer(
        "Nadam",
        "Nadam",
        "Adam that looks ahead along its momentum.",
        _learning_rate(),
        _beta_1(),
        _beta_2(),
        _epsilon(),
    ),
    _optimizer(
        "Adamax",
        "Adamax",
        "Adam that divides by the greatest recent gradient instead of the mean square.",
        _learning_rate(),
        _beta_1(),
        _beta_2(),
        _epsilon(),
    ),
    _optimizer(
        "Adagrad",
        "Adagrad",
        "Gives weights that have moved much ever smaller steps.",
        _learning_rate(),
        Input(
            "initial_accumulator_value",
            FLOAT,
            "Sum of squared gradients to start from; larger makes the first steps smaller.",
            default=0.1,
            minimum=0.0,
            folded=True,
        ),
        _epsilon(),
    ),
    _optimizer(
        "Adadelta",
        "Adadelta",
        "Scales steps by the recent steps and gradients, so that the learning rate matters little; 1 is usual.",
        _learning_rate(),
        _fading("rho", "the squared gradients", 0.95),
        _epsilon(),
    ),
    _optimizer(
        "Lion",
        "Lion",
        "Steps by the sign of the momentum alone; needs a smaller learning rate than Adam and less memory.",
        _learning_rate(),
        Input(
            "beta_1",
            FLOAT,
            "Share of the momentum in the step, from above 0 to 1; the rest is the new gradient.",
            default=0.9,
            above=0.0,
            maximum=1.0,
            folded=True,
        ),
        _beta_2(0.99),
    ),
    _optimizer(
        "Lamb",
        "Lamb",
        "Adam whose step in each weight array is scaled by the array's length, for large batches.",
        _learning_rate(),
        _beta_1(),
        _beta_2(),
        _epsilon(),
    ),
    _optimizer(
        "Adafactor",
        "Adafactor",
        "Adam that keeps rows and columns of the squared gradients only, for less memory.",
        _learning_rate(),
        Input(
            "beta_2_decay",
            FLOAT,
            "Power of the number of steps by which the running mean becomes slower.",
            default=-0.8,
            maximum=0.0,
            label="Beta 2 decay",
            folded=True,
        ),
        _small("epsilon_1", "Least squared gradient.", 1e-30),
        _small("epsilon_2", "Least scale of the weights.", 0.001),
        Input(
            "clip_threshold", FLOAT, "Greatest length of a step, as a root mean square.", 1.0, above=0.0, folded=True
        ),
        Input("relative_step", BOOLEAN, "Makes steps smaller as training goes on.", default=True),
    ),
    _optimizer(
        "Ftrl",
        "FTRL",
        "Follows the sum of all gradients with penalties on the weights; made for very sparse inputs.",
        _learning_rate(),
        Input(
            "learning_rate_power",
            FLOAT,
            "How fast the learning rate falls; 0 keeps it.",
            default=-0.5,
            maximum=0.0,
            folded=True,
        ),
        _small("initial_accumulator_value", "Sum of squared gradients to start from.", 0.1),
        _small("l1_regularization_strength", "Weight of the absolute values of the weights.", 0.0, "L1 strength"),
        _small("l2_regularization_strength", "Weight of the squares of the weights.", 0.0, "L2 strength"),
        _small(
            "l2_shrinkage_regularization_strength", "Weight of the squares in the gradient alone.", 0.0, "L2 shrinkage"
        ),
        _small("beta", "Number added to the root of the squared gradients.", 0.0),
        synonyms=("follow the regularized leader",),
    ),
)
