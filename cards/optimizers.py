"""Optimizer cards: how gradients become steps."""

from __future__ import annotations

from cards.card import Card, Input
from cards.objects import object_card
from cards.rules import OnlyOneOf
from cards.types import BOOLEAN, FLOAT, INTEGER, OPTIMIZER, SCHEDULE

_OMITTED = {
    "name": "an optimizer is not looked up by name",
    "loss_scale_factor": "the trainer scales the loss itself where the precision asks for it",
}


def optimizer_card(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...] = ()) -> Card:
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


def learning_rate(default: float = 0.001) -> Input:
    """Declare the size of a step, which a schedule may feed."""
    text = "Size of a step, or a link from a schedule; the first number to try others for."
    return Input("learning_rate", FLOAT, text, default, above=0.0, also=(SCHEDULE,))


def fading(name: str, of: str, default: float, label: str = "") -> Input:
    """Declare how much of a running mean stays from one step to the next."""
    text = f"Share of the running mean of {of} that stays from one step to the next, from 0 to below 1."
    return Input(name, FLOAT, text, default, label, minimum=0.0, maximum=1.0, folded=True)


def beta_1(default: float = 0.9) -> Input:
    """Declare the running mean of the gradients."""
    return fading("beta_1", "the gradients", default, "Beta 1")


def beta_2(default: float = 0.999) -> Input:
    """Declare the running mean of the squared gradients."""
    return fading("beta_2", "the squared gradients", default, "Beta 2")


def epsilon() -> Input:
    """Declare the small number in a division."""
    return Input("epsilon", FLOAT, "Small number that keeps a division from failing.", 1e-7, minimum=0.0, folded=True)


def small(name: str, help: str, default: float, label: str = "") -> Input:
    """Declare a number from 0 on that is seldom changed."""
    return Input(name, FLOAT, help, default, label, minimum=0.0, folded=True)


def _optional(name: str, help: str, label: str = "") -> Input:
    return Input(name, FLOAT, help, label=label, minimum=0.0, optional=True, when_empty="none", folded=True)


DECAY = "Share of each weight that is taken off in each step, times the learning rate"
_AMSGRAD = Input(
    "amsgrad",
    BOOLEAN,
    "Divides by the greatest running mean of squares so far instead of the present one.",
    default=False,
    label="AMSGrad",
    folded=True,
)
_SHARED = (
    _optional("weight_decay", f"{DECAY}; empty takes off nothing."),
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
    optimizer_card(
        "Adam",
        "Adam",
        "Gives each weight its own step from running means of its gradients and their squares; a good first choice.",
        learning_rate(),
        beta_1(),
        beta_2(),
        epsilon(),
        _AMSGRAD,
    ),
    optimizer_card(
        "AdamW",
        "AdamW",
        "Adam that also takes a share off each weight in each step, apart from the gradients.",
        learning_rate(),
        Input("weight_decay", FLOAT, f"{DECAY}.", 0.004, minimum=0.0),
        beta_1(),
        beta_2(),
        epsilon(),
        _AMSGRAD,
    ),
    optimizer_card(
        "SGD",
        "SGD",
        "Steps against the gradient, with momentum if wanted.",
        learning_rate(0.01),
        Input("momentum", FLOAT, "Share of the last step that the next one keeps.", 0.0, minimum=0.0, maximum=1.0),
        Input("nesterov", BOOLEAN, "Looks ahead along the momentum before the gradient is taken.", default=False),
        synonyms=("stochastic gradient descent", "momentum"),
    ),
    optimizer_card(
        "RMSprop",
        "RMSprop",
        "Divides each gradient by a running mean of its size.",
        learning_rate(),
        fading("rho", "the squared gradients", 0.9),
        Input("momentum", FLOAT, "Share of the last step that the next one keeps.", 0.0, minimum=0.0, maximum=1.0),
        epsilon(),
        Input("centered", BOOLEAN, "Divides by the spread of the gradients, not by their size.", False, folded=True),
    ),
    optimizer_card(
        "Nadam",
        "Nadam",
        "Adam that looks ahead along its momentum.",
        learning_rate(),
        beta_1(),
        beta_2(),
        epsilon(),
    ),
    optimizer_card(
        "Adamax",
        "Adamax",
        "Adam that divides by the greatest recent gradient instead of the mean square.",
        learning_rate(),
        beta_1(),
        beta_2(),
        epsilon(),
    ),
    optimizer_card(
        "Adagrad",
        "Adagrad",
        "Gives weights that have moved much ever smaller steps.",
        learning_rate(),
        Input(
            "initial_accumulator_value",
            FLOAT,
            "Sum of squared gradients to start from; larger makes the first steps smaller.",
            default=0.1,
            minimum=0.0,
            folded=True,
        ),
        epsilon(),
    ),
    optimizer_card(
        "Adadelta",
        "Adadelta",
        "Scales steps by the recent steps and gradients, so that the learning rate matters little; 1 is usual.",
        learning_rate(),
        fading("rho", "the squared gradients", 0.95),
        epsilon(),
    ),
    optimizer_card(
        "Lion",
        "Lion",
        "Steps by the sign of the momentum alone; needs a smaller learning rate than Adam and less memory.",
        learning_rate(),
        Input(
            "beta_1",
            FLOAT,
            "Share of the momentum in the step, from above 0 to 1; the rest is the new gradient.",
            default=0.9,
            above=0.0,
            maximum=1.0,
            folded=True,
        ),
        beta_2(0.99),
    ),
)
