"""Metric cards that count right and wrong answers at a threshold, or over all thresholds."""

from __future__ import annotations

from cards.card import Input, Targets
from cards.metrics import FROM_LOGITS, metric_card
from cards.types import BOOLEAN, FLOAT, FLOATS, INTEGER, STRING

_THRESHOLDS = Input("num_thresholds", INTEGER, "Number of thresholds that are tried.", 200, "Thresholds", minimum=3)
_CLASS = Input(
    "class_id",
    INTEGER,
    "Number of the only class that is looked at; empty takes all together.",
    minimum=0,
    optional=True,
    when_empty="all",
    label="Class",
)
_THRESHOLD = Input(
    "thresholds",
    FLOAT,
    "Probability above which the answer counts as yes; empty takes 0.5.",
    minimum=0.0,
    maximum=1.0,
    optional=True,
    when_empty="0.5",
    label="Threshold",
)
_LIMITS = (
    _THRESHOLD,
    Input(
        "top_k",
        INTEGER,
        "Counts the K most likely classes as predicted, whatever their probability; empty goes by the threshold.",
        minimum=1,
        optional=True,
        when_empty="by threshold",
        label="Top K",
    ),
    _CLASS,
)

CARDS = (
    metric_card(
        "AUC",
        "Area under the curve",
        Targets.BINARY,
        "Area under the curve of right against false alarms, over all thresholds; 1 is perfect and 0.5 is chance.",
        Input(
            "num_thresholds", INTEGER, "Number of thresholds at which the curve is taken.", 200, "Thresholds", minimum=3
        ),
        Input(
            "curve",
            STRING,
            "ROC: right alarms against false ones; PR: precision against recall.",
            default="ROC",
            choices=("ROC", "PR"),
        ),
        Input(
            "summation_method",
            STRING,
            "How the area between two thresholds is filled in.",
            default="interpolation",
            choices=("interpolation", "majoring", "minoring"),
            folded=True,
        ),
        Input(
            "thresholds",
            FLOATS,
            "The thresholds themselves, between 0 and 1; empty spaces them evenly.",
            minimum=0.0,
            maximum=1.0,
            optional=True,
            when_empty="evenly spaced",
            label="Own thresholds",
            folded=True,
        ),
        Input("multi_label", BOOLEAN, "Takes one curve for each class and then the mean.", False, folded=True),
        Input(
            "label_weights",
            FLOATS,
            "Weight of each class in the mean of the curves; empty counts all alike.",
            minimum=0.0,
            optional=True,
            when_empty="all alike",
            folded=True,
        ),
        FROM_LOGITS,
        omitted={"num_labels": "Keras takes it from the network's answer"},
        synonyms=("roc", "auroc", "receiver operating characteristic"),
    ),
    metric_card(
        "Precision",
        "Precision",
        Targets.BINARY,
        "Share of the predicted classes that are right.",
        *_LIMITS,
        synonyms=("positive predictive value",),
    ),
    metric_card(
        "Recall",
        "Recall",
        Targets.BINARY,
        "Share of the true classes that are predicted.",
        *_LIMITS,
        synonyms=("sensitivity", "true positive rate"),
    ),
    *(
        metric_card(
            name,
            title,
            Targets.BINARY,
            text,
            _THRESHOLD,
            synonyms=("confusion matrix", "count"),
        )
        for name, title, text in (
            ("TruePositives", "True positives", "Number of answers that say yes, rightly."),
            ("TrueNegatives", "True negatives", "Number of answers that say no, rightly."),
            ("FalsePositives", "False positives", "Number of answers that say yes, wrongly."),
            ("FalseNegatives", "False negatives", "Number of answers that say no, wrongly."),
        )
    ),
    *(
        metric_card(
            name,
            title,
            Targets.BINARY,
            text,
            Input(wanted, FLOAT, f"The {wanted} asked for, from 0 to 1.", 0.9, minimum=0.0, maximum=1.0, required=True),
            _THRESHOLDS,
            _CLASS,
            synonyms=("operating point", "threshold"),
        )
        for name, title, wanted, text in (
            (
                "SensitivityAtSpecificity",
                "Sensitivity at specificity",
                "specificity",
                "Best share of true answers found while a share of the others is rightly turned down.",
            ),
            (
                "SpecificityAtSensitivity",
                "Specificity at sensitivity",
                "sensitivity",
                "Best share of others rightly turned down while a share of true answers is found.",
            ),
            ("PrecisionAtRecall", "Precision at recall", "recall", "Best precision at a recall that you ask for."),
            ("RecallAtPrecision", "Recall at precision", "precision", "Best recall at a precision that you ask for."),
        )
    ),
)
