"""Metric cards that count right and wrong answers at a threshold, or over all thresholds."""

from __future__ import annotations

from cards.card import Card, Input, Targets
from cards.metrics import metric_card
from cards.objects import FROM_LOGITS
from cards.types import BOOLEAN, FLOAT, FLOATS, INTEGER, INTEGERS, STRING

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

_CLASSES = Input("num_classes", INTEGER, "Number of classes.", 2, "Classes", minimum=2, required=True)
_WANTED = Input(
    "target_class_ids",
    INTEGERS,
    "Numbers of the classes whose mean is taken.",
    default=(0, 1),
    minimum=0,
    label="Counted classes",
)
_IGNORED = Input(
    "ignore_class",
    INTEGER,
    "Class number whose targets do not count; empty counts all.",
    optional=True,
    when_empty="none",
    folded=True,
)
_AXIS = Input("axis", INTEGER, "Axis of the prediction on which the classes stand; -1 is the last.", -1, folded=True)


def _sparse(name: str, of: str, *, default: bool) -> Input:
    text = f"Say yes when {of} class numbers, no when they hold a column a class."
    return Input(name, BOOLEAN, text, default, folded=True)


def _overlap(name: str, title: str, targets: Targets, help: str, *inputs: Input) -> Card:
    return metric_card(
        name,
        title,
        targets,
        f"{help}: what prediction and target share, divided by what either has.",
        *inputs,
        synonyms=("jaccard", "iou", "intersection over union", "segmentation"),
    )


_ANSWERS = _sparse("sparse_y_pred", "answers are", default=False)
_LABELS = _sparse("sparse_y_true", "targets are", default=True)
_OVERLAPS = (
    _overlap(
        "MeanIoU",
        "Mean IoU",
        Targets.INTEGERS,
        "Mean overlap of all classes",
        _CLASSES,
        _IGNORED,
        _LABELS,
        _ANSWERS,
        _AXIS,
    ),
    _overlap(
        "IoU",
        "IoU",
        Targets.INTEGERS,
        "Mean overlap of some classes",
        _CLASSES,
        _WANTED,
        _IGNORED,
        _LABELS,
        _ANSWERS,
        _AXIS,
    ),
    _overlap(
        "OneHotMeanIoU",
        "One-hot mean IoU",
        Targets.ONE_HOT,
        "Mean overlap of all classes",
        _CLASSES,
        _IGNORED,
        _ANSWERS,
        _AXIS,
    ),
    _overlap(
        "OneHotIoU",
        "One-hot IoU",
        Targets.ONE_HOT,
        "Mean overlap of some classes",
        _CLASSES,
        _WANTED,
        _IGNORED,
        _ANSWERS,
        _AXIS,
    ),
    _overlap(
        "BinaryIoU",
        "Binary IoU",
        Targets.BINARY,
        "Mean overlap of yes and no",
        Input(
            "target_class_ids",
            INTEGERS,
            "Which count: 0 for no, 1 for yes.",
            default=(0, 1),
            minimum=0,
            maximum=1,
            label="Counted classes",
        ),
        Input("threshold", FLOAT, "Probability above which the answer counts as yes.", 0.5, minimum=0.0, maximum=1.0),
    ),
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
    metric_card(
        "FBetaScore",
        "F-beta score",
        Targets.ONE_HOT,
        "Mean of precision and recall in which recall counts beta times as much.",
        Input(
            "average",
            STRING,
            "How the classes are joined: micro counts all together, macro takes their mean, weighted by frequency.",
            default="macro",
            choices=("micro", "macro", "weighted"),
        ),
        Input("beta", FLOAT, "How many times more recall counts than precision.", 1.0, above=0.0),
        Input(
            "threshold",
            FLOAT,
            "Probability above which a class counts as predicted; empty takes the most likely one.",
            above=0.0,
            maximum=1.0,
            optional=True,
            when_empty="most likely",
        ),
        synonyms=("f2", "f-measure"),
    ),
    *_OVERLAPS,
)
