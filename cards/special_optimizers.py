"""Optimizer cards for special cases: large batches, little memory, sparse inputs, no schedule, weight tables."""

from __future__ import annotations

from cards.card import Input
from cards.optimizers import DECAY, beta_1, beta_2, epsilon, fading, learning_rate, optimizer_card, small
from cards.types import BOOLEAN, FLOAT, INTEGER, STRINGS


def _number(name: str, help: str, default: float) -> Input:
    return Input(name, FLOAT, help, default, folded=True)


CARDS = (
    optimizer_card(
        "Lamb",
        "Lamb",
        "Adam whose step in each weight array is scaled by the array's length, for large batches.",
        learning_rate(),
        beta_1(),
        beta_2(),
        epsilon(),
    ),
    optimizer_card(
        "Adafactor",
        "Adafactor",
        "Adam that keeps rows and columns of the squared gradients only, for less memory.",
        learning_rate(),
        Input(
            "beta_2_decay",
            FLOAT,
            "Power of the number of steps by which the running mean becomes slower.",
            default=-0.8,
            maximum=0.0,
            label="Beta 2 decay",
            folded=True,
        ),
        small("epsilon_1", "Least squared gradient.", 1e-30),
        small("epsilon_2", "Least scale of the weights.", 0.001),
        Input(
            "clip_threshold", FLOAT, "Greatest length of a step, as a root mean square.", 1.0, above=0.0, folded=True
        ),
        Input("relative_step", BOOLEAN, "Makes steps smaller as training goes on.", default=True),
    ),
    optimizer_card(
        "Ftrl",
        "FTRL",
        "Follows the sum of all gradients with penalties on the weights; made for very sparse inputs.",
        learning_rate(),
        Input(
            "learning_rate_power",
            FLOAT,
            "How fast the learning rate falls; 0 keeps it.",
            default=-0.5,
            maximum=0.0,
            folded=True,
        ),
        small("initial_accumulator_value", "Sum of squared gradients to start from.", 0.1),
        small("l1_regularization_strength", "Weight of the absolute values of the weights.", 0.0, "L1 strength"),
        small("l2_regularization_strength", "Weight of the squares of the weights.", 0.0, "L2 strength"),
        small(
            "l2_shrinkage_regularization_strength", "Weight of the squares in the gradient alone.", 0.0, "L2 shrinkage"
        ),
        small("beta", "Number added to the root of the squared gradients.", 0.0),
        synonyms=("follow the regularized leader",),
    ),
    optimizer_card(
        "ScheduleFreeAdamW",
        "Schedule-free AdamW",
        "AdamW that needs no schedule: it steps from one running mean of the weights and gives another.",
        learning_rate(0.0025),
        beta_1(),
        beta_2(),
        Input("warmup_steps", INTEGER, "Batches over which the learning rate rises.", 0, minimum=0),
        Input("epsilon", FLOAT, "Small number that keeps a division from failing.", 1e-8, minimum=0.0, folded=True),
    ),
    optimizer_card(
        "Muon",
        "Muon",
        "Turns the steps of weight tables so that all directions count alike; other weights step as in AdamW.",
        learning_rate(),
        Input("momentum", FLOAT, "Share of the last step that the next one keeps.", 0.95, minimum=0.0, maximum=1.0),
        Input("nesterov", BOOLEAN, "Looks ahead along the momentum.", default=True),
        Input("weight_decay", FLOAT, f"{DECAY}.", 0.004, minimum=0.0),
        fading("adam_beta_1", "the gradients in AdamW", 0.9, "Adam beta 1"),
        fading("adam_beta_2", "the squared gradients in AdamW", 0.999, "Adam beta 2"),
        small("adam_weight_decay", "Weight decay of the weights that step as in AdamW.", 0.004),
        Input(
            "adam_lr_ratio",
            FLOAT,
            "Learning rate of AdamW as a share of the other.",
            1.0,
            "Adam learning rate share",
            above=0.0,
            folded=True,
        ),
        epsilon(),
        Input(
            "exclude_layers",
            STRINGS,
            "Layers that step as in AdamW, by a part of their node's id; best the last one. Empty names none.",
            optional=True,
            when_empty="none",
            folded=True,
        ),
        Input("exclude_embeddings", BOOLEAN, "Lets embeddings step as in AdamW.", default=True, folded=True),
        Input("ns_steps", INTEGER, "Rounds in which steps are turned.", 5, "Rounds", minimum=1, folded=True),
        _number("muon_a", "First number of a round.", 3.4445),
        _number("muon_b", "Second number of a round.", -4.775),
        _number("muon_c", "Third number of a round.", 2.0315),
        Input(
            "rms_rate",
            FLOAT,
            "Size of a step as Adam would have it, so that one learning rate serves both; empty does not scale.",
            0.2,
            "Step size",
            above=0.0,
            optional=True,
            when_empty="not scaled",
            folded=True,
        ),
        synonyms=("orthogonal", "newton-schulz"),
    ),
)
