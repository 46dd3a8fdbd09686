"""Loss cards: what training makes small."""

from __future__ import annotations

from cards.card import Card, Input, Targets
from cards.objects import CLASS_AXIS, FROM_LOGITS, LABEL_SMOOTHING, object_card
from cards.types import BOOLEAN, FLOAT, INTEGER, INTEGERS, LOSS, STRING

_OMITTED = {
    "name": "a loss is shown by its card",
    "dtype": "the training's precision decides it",
}
_REDUCTION = Input(
    "reduction",
    STRING,
    "How the losses of a batch become one number: their mean (sum over batch size, or mean) or their sum.",
    default="sum_over_batch_size",
    choices=("sum_over_batch_size", "mean", "sum"),
    folded=True,
)


def _loss(name: str, title: str, targets: Targets, help: str, *inputs: Input, synonyms: tuple[str, ...] = ()) -> Card:
    """Declare a loss; its targets' kind is told at the end of its help."""
    return object_card(
        "losses",
        name,
        title,
        LOSS,
        f"{help} Targets: {targets.value}.",
        *inputs,
        _REDUCTION,
        omitted=_OMITTED,
        synonyms=("cost", "objective", *synonyms),
        targets=targets,
    )


def _focus(default: float = 2.0) -> Input:
    return Input("gamma", FLOAT, "How much easy volumes count less; 0 counts all alike.", default, minimum=0.0)


def _axes() -> Input:
    return Input(
        "axis",
        INTEGERS,
        "Axes that are added up together, the batch being 0; empty adds up all.",
        optional=True,
        when_empty="all",
        label="Axes",
        folded=True,
    )


CARDS = (
    _loss(
        "SparseCategoricalCrossentropy",
        "Sparse categorical crossentropy",
        Targets.INTEGERS,
        "Asks for a high probability of the one right class among several.",
        FROM_LOGITS,
        Input(
            "ignore_class",
            INTEGER,
            "Class number whose targets do not count; empty counts all.",
            optional=True,
            when_empty="none",
            folded=True,
        ),
        CLASS_AXIS,
        synonyms=("cross entropy", "classification", "integer labels"),
    ),
    _loss(
        "CategoricalCrossentropy",
        "Categorical crossentropy",
        Targets.ONE_HOT,
        "Asks for a high probability of the right class among several.",
        FROM_LOGITS,
        LABEL_SMOOTHING,
        CLASS_AXIS,
        synonyms=("cross entropy", "classification", "one-hot"),
    ),
    _loss(
        "BinaryCrossentropy",
        "Binary crossentropy",
        Targets.BINARY,
        "Asks for a probability near 1 where the target is 1 and near 0 elsewhere; for two classes or several at once.",
        FROM_LOGITS,
        LABEL_SMOOTHING,
        CLASS_AXIS,
        synonyms=("cross entropy", "classification", "log loss", "two classes"),
    ),
    _loss(
        "CategoricalFocalCrossentropy",
        "Categorical focal crossentropy",
        Targets.ONE_HOT,
        "Crossentropy in which volumes that are already right count less, for classes of unequal size.",
        Input("alpha", FLOAT, "Weight of all classes.", 0.25, minimum=0.0),
        _focus(),
        FROM_LOGITS,
        LABEL_SMOOTHING,
        CLASS_AXIS,
        synonyms=("focal loss", "imbalance"),
    ),
    _loss(
        "BinaryFocalCrossentropy",
        "Binary focal crossentropy",
        Targets.BINARY,
        "Binary crossentropy in which volumes that are already right count less.",
        Input("apply_class_balancing", BOOLEAN, "Weights the classes by Alpha and 1 − Alpha.", default=False),
        Input("alpha", FLOAT, "Weight of class 1, from 0 to 1.", 0.25, minimum=0.0, maximum=1.0),
        _focus(),
        FROM_LOGITS,
        LABEL_SMOOTHING,
        CLASS_AXIS,
        synonyms=("focal loss", "imbalance"),
    ),
    _loss(
        "MeanSquaredError",
        "Mean squared error",
        Targets.NUMBERS,
        "Squares the differences between prediction and target; large errors count most.",
        synonyms=("mse", "regression", "l2 loss"),
    ),
    _loss(
        "MeanAbsoluteError",
        "Mean absolute error",
        Targets.NUMBERS,
        "Takes the absolute differences between prediction and target; outliers count less than when squared.",
        synonyms=("mae", "regression", "l1 loss"),
    ),
    _loss(
        "CategoricalGeneralizedCrossEntropy",
        "Categorical generalized crossentropy",
        Targets.INTEGERS,
        "Crossentropy that trusts labels less, for data in which some are wrong.",
        Input(
            "q",
            FLOAT,
            "Near 0 it is crossentropy, near 1 absolute error, which wrong labels hurt least.",
            0.5,
            "Q",
            minimum=0.001,
            maximum=0.999,
        ),
        synonyms=("gce", "noisy labels"),
    ),
    _loss(
        "CategoricalHinge",
        "Categorical hinge",
        Targets.ONE_HOT,
        "Asks that the right class is ahead of the best wrong one by 1.",
        synonyms=("svm", "margin"),
    ),
    _loss(
        "Hinge",
        "Hinge",
        Targets.BINARY,
        "Asks for answers above 1 where the target is 1 and below -1 elsewhere.",
        synonyms=("svm", "margin"),
    ),
    _loss(
        "SquaredHinge",
        "Squared hinge",
        Targets.BINARY,
        "Hinge loss squared, so that large faults count more.",
        synonyms=("svm", "margin"),
    ),
    _loss(
        "Huber",
        "Huber",
        Targets.NUMBERS,
        "Squares small differences and takes large ones as they are, so that outliers count less.",
        Input(
            "delta", FLOAT, "Difference from which on it is no longer squared, in the target's unit.", 1.0, above=0.0
        ),
        synonyms=("regression", "robust", "smooth l1"),
    ),
    _loss(
        "LogCosh",
        "Log-cosh",
        Targets.NUMBERS,
        "Takes the logarithm of the hyperbolic cosine of the differences: squared when small, absolute when large.",
        synonyms=("regression", "robust"),
    ),
    _loss(
        "MeanAbsolutePercentageError",
        "Mean absolute percentage error",
        Targets.NUMBERS,
        "Takes absolute differences as a percentage of the target.",
        synonyms=("mape", "regression", "relative"),
    ),
    _loss(
        "MeanSquaredLogarithmicError",
        "Mean squared logarithmic error",
        Targets.NUMBERS,
        "Squares the differences of the logarithms, for targets over several orders of magnitude.",
        synonyms=("msle", "regression"),
    ),
    _loss(
        "Poisson",
        "Poisson",
        Targets.NUMBERS,
        "Compares with counts that scatter as chance events do.",
        synonyms=("counts", "regression"),
    ),
    _loss(
        "KLDivergence",
        "Kullback–Leibler divergence",
        Targets.NUMBERS,
        "Compares two distributions, each with values that add up to 1.",
        synonyms=("kl", "distribution", "relative entropy"),
    ),
    _loss(
        "CosineSimilarity",
        "Cosine similarity",
        Targets.NUMBERS,
        "Compares the direction of two rows of numbers, whatever their length; -1 is the same direction.",
        CLASS_AXIS,
        synonyms=("angle", "direction", "regression"),
    ),
    _loss(
        "Dice",
        "Dice",
        Targets.ONE_HOT,
        "Asks that prediction and target cover each other; large and small classes count alike.",
        _axes(),
        synonyms=("overlap", "segmentation", "imbalance"),
    ),
    _loss(
        "Tversky",
        "Tversky",
        Targets.ONE_HOT,
        "Dice with weights of its own for what is found in vain and for what is missed.",
        Input("alpha", FLOAT, "Weight of what is found in vain.", 0.5, minimum=0.0),
        Input("beta", FLOAT, "Weight of what is missed.", 0.5, minimum=0.0),
        _axes(),
        synonyms=("overlap", "segmentation", "imbalance"),
    ),
    _loss(
        "Circle",
        "Circle",
        Targets.GROUPS,
        "Asks for answers of length 1 that lie near each other within a class and far from those of others.",
        Input("gamma", FLOAT, "How sharply near and far are told apart.", 80.0, above=0.0),
        Input("margin", FLOAT, "Distance kept between the two, from 0 to 1.", 0.4, minimum=0.0, maximum=1.0),
        Input(
            "remove_diagonal",
            BOOLEAN,
            "Leaves out that each volume is like itself.",
            default=True,
            label="Without itself",
            folded=True,
        ),
        synonyms=("metric learning", "siamese", "embedding"),
    ),
)
