"""Metric cards: what is measured beside the loss. Those that go by a threshold have a module of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from cards.card import Card, Input, Targets
from cards.objects import CLASS_AXIS, FROM_LOGITS, LABEL_SMOOTHING, object_card
from cards.types import BOOLEAN, FLOAT, INTEGER, METRIC, STRING

_OMITTED = {
    "name": "Keras' own name of the metric stands in the curves and tables",
    "dtype": "metrics are counted as float32",
}


def metric_card(
    name: str,
    title: str,
    targets: Targets,
    help: str,
    *inputs: Input,
    omitted: Mapping[str, str] = MappingProxyType({}),
    synonyms: tuple[str, ...] = (),
) -> Card:
    """Declare a metric; its targets' kind is told at the end of its help."""
    return object_card(
        "metrics",
        name,
        title,
        METRIC,
        f"{help} Targets: {targets.value}.",
        *inputs,
        omitted={**_OMITTED, **omitted},
        synonyms=("measure", "score", *synonyms),
        targets=targets,
    )


_LABEL_SMOOTHING = replace(LABEL_SMOOTHING, folded=True)
_TOP_K = Input("k", INTEGER, "Number of most likely classes among which the right one must be.", 5, "K", minimum=1)


CARDS = (
    metric_card(
        "SparseCategoricalAccuracy",
        "Sparse categorical accuracy",
        Targets.INTEGERS,
        "Share of the volumes whose most likely class is the right one.",
        synonyms=("accuracy", "classification"),
    ),
    metric_card(
        "CategoricalAccuracy",
        "Categorical accuracy",
        Targets.ONE_HOT,
        "Share of the volumes whose most likely class is the right one.",
        synonyms=("accuracy", "classification"),
    ),
    metric_card(
        "BinaryAccuracy",
        "Binary accuracy",
        Targets.BINARY,
        "Share of the answers that lie on the right side of a threshold.",
        Input("threshold", FLOAT, "Probability above which the answer counts as yes.", 0.5, above=0.0, maximum=1.0),
        synonyms=("accuracy", "classification"),
    ),
    metric_card(
        "SparseTopKCategoricalAccuracy",
        "Sparse top K accuracy",
        Targets.INTEGERS,
        "Share of the volumes whose right class is among the K most likely ones.",
        _TOP_K,
        Input(
            "from_sorted_ids",
            BOOLEAN,
            "Say yes when the network gives class numbers, best first, instead of probabilities.",
            default=False,
            folded=True,
        ),
        synonyms=("accuracy", "top-5"),
    ),
    metric_card(
        "TopKCategoricalAccuracy",
        "Top K accuracy",
        Targets.ONE_HOT,
        "Share of the volumes whose right class is among the K most likely ones.",
        _TOP_K,
        synonyms=("accuracy", "top-5"),
    ),
    metric_card(
        "F1Score",
        "F1 score",
        Targets.ONE_HOT,
        "Harmonic mean of precision and recall.",
        Input(
            "average",
            STRING,
            "How the classes are joined: micro counts all together, macro takes their mean, weighted by frequency.",
            default="macro",
            choices=("micro", "macro", "weighted"),
        ),
        Input(
            "threshold",
            FLOAT,
            "Probability above which a class counts as predicted; empty takes the most likely one.",
            above=0.0,
            maximum=1.0,
            optional=True,
            when_empty="most likely",
        ),
        synonyms=("dice",),
    ),
    metric_card(
        "MeanSquaredError",
        "Mean squared error",
        Targets.NUMBERS,
        "Mean of the squared differences between prediction and target.",
        synonyms=("mse", "regression"),
    ),
    metric_card(
        "MeanAbsoluteError",
        "Mean absolute error",
        Targets.NUMBERS,
        "Mean of the absolute differences between prediction and target, in the target's unit.",
        synonyms=("mae", "regression"),
    ),
    metric_card(
        "RootMeanSquaredError",
        "Root mean squared error",
        Targets.NUMBERS,
        "Root of the mean squared difference between prediction and target, in the target's unit.",
        synonyms=("rmse", "regression"),
    ),
    metric_card(
        "MeanAbsolutePercentageError",
        "Mean absolute percentage error",
        Targets.NUMBERS,
        "Mean of the absolute differences as a percentage of the target.",
        synonyms=("mape", "regression"),
    ),
    metric_card(
        "MeanSquaredLogarithmicError",
        "Mean squared logarithmic error",
        Targets.NUMBERS,
        "Mean of the squared differences of the logarithms.",
        synonyms=("msle", "regression"),
    ),
    metric_card(
        "LogCoshError",
        "Log-cosh error",
        Targets.NUMBERS,
        "Mean of the logarithm of the hyperbolic cosine of the differences.",
        synonyms=("regression",),
    ),
    metric_card(
        "R2Score",
        "R² score",
        Targets.NUMBERS,
        "Share of the targets' variance that the prediction explains; 1 is perfect.",
        Input(
            "class_aggregation",
            STRING,
            "How several numbers a volume are joined: by their mean, or by a mean weighted by their variance.",
            default="uniform_average",
            choices=("uniform_average", "variance_weighted_average"),
            label="Aggregation",
        ),
        Input(
            "num_regressors",
            INTEGER,
            "Number of quantities that the prediction rests on, for the adjusted score; 0 does not adjust.",
            default=0,
            minimum=0,
            folded=True,
        ),
        synonyms=("coefficient of determination", "regression", "r2"),
    ),
    metric_card(
        "BinaryCrossentropy",
        "Binary crossentropy",
        Targets.BINARY,
        "Mean of the binary crossentropy, whatever the loss is.",
        FROM_LOGITS,
        _LABEL_SMOOTHING,
        synonyms=("cross entropy", "log loss"),
    ),
    metric_card(
        "CategoricalCrossentropy",
        "Categorical crossentropy",
        Targets.ONE_HOT,
        "Mean of the crossentropy, whatever the loss is.",
        FROM_LOGITS,
        _LABEL_SMOOTHING,
        CLASS_AXIS,
        synonyms=("cross entropy",),
    ),
    metric_card(
        "SparseCategoricalCrossentropy",
        "Sparse categorical crossentropy",
        Targets.INTEGERS,
        "Mean of the crossentropy, whatever the loss is.",
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
        synonyms=("cross entropy",),
    ),
    metric_card(
        "CosineSimilarity",
        "Cosine similarity",
        Targets.NUMBERS,
        "Mean likeness of direction of prediction and target; 1 is the same direction.",
        CLASS_AXIS,
        synonyms=("angle", "direction"),
    ),
    *(
        metric_card(name, title, Targets.NUMBERS, text, CLASS_AXIS, synonyms=("correlation", "regression", synonym))
        for name, title, text, synonym in (
            (
                "PearsonCorrelation",
                "Pearson correlation",
                "How well prediction and target lie on one line along an axis; 1 is perfect.",
                "linear",
            ),
            (
                "ConcordanceCorrelation",
                "Concordance correlation",
                "How well prediction and target agree along an axis, in place and in spread; 1 is perfect.",
                "agreement",
            ),
        )
    ),
    *(
        metric_card(name, title, targets, text, synonyms=(synonym,))
        for name, title, targets, text, synonym in (
            (
                "KLDivergence",
                "Kullback–Leibler divergence",
                Targets.NUMBERS,
                "Mean distance of two distributions.",
                "relative entropy",
            ),
            ("Poisson", "Poisson", Targets.NUMBERS, "Mean Poisson loss, for counts.", "counts"),
            ("Hinge", "Hinge", Targets.BINARY, "Mean hinge loss, whatever the loss is.", "svm"),
            ("SquaredHinge", "Squared hinge", Targets.BINARY, "Mean squared hinge loss, whatever the loss is.", "svm"),
            (
                "CategoricalHinge",
                "Categorical hinge",
                Targets.ONE_HOT,
                "Mean categorical hinge loss, whatever the loss is.",
                "svm",
            ),
        )
    ),
)
