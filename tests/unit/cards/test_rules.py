"""Rules between inputs: when they object, with which words, and when they must keep still."""

import pytest

from cards.rules import (
    LINKED,
    AtMost,
    Divides,
    LessThan,
    NeedsOneOf,
    NotBothAboveOne,
    NotBothYes,
    OneMoreThan,
    OnlyOneOf,
    SameLength,
)

LABELS = {"a": "First", "b": "Second", "c": "Third"}


@pytest.mark.parametrize(
    ("rule", "values", "objection"),
    [
        (
            NotBothAboveOne("a", "b"),
            {"a": (2, 1, 1), "b": (1, 1, 3)},
            "First (2 × 1 × 1) and Second (1 × 1 × 3) cannot both be above 1. Set one of them to 1.",
        ),
        (
            NotBothAboveOne("a", "b"),
            {"a": 2, "b": 2},
            "First (2) and Second (2) cannot both be above 1. Set one of them to 1.",
        ),
        (
            Divides("a", "b"),
            {"a": 3, "b": 16},
            "Second (16) must be a multiple of First (3). Change one of them.",
        ),
        (LessThan("a", "b"), {"a": 2.0, "b": 2.0}, "First (2.0) must be below Second (2.0)."),
        (AtMost("a", "b"), {"a": 2.5, "b": 2.0}, "First (2.5) must not be above Second (2.0)."),
        (
            OnlyOneOf(("a", "b", "c")),
            {"a": 1.0, "b": None, "c": LINKED},
            "First and Third exclude each other. Leave only one of them.",
        ),
        (NeedsOneOf(("a", "b"), "Type one."), {"a": None}, "Type one."),
        (
            NotBothYes("a", "b"),
            {"a": True, "b": True},
            "First and Second exclude each other. Set one of them to no.",
        ),
        (
            OneMoreThan("a", "b"),
            {"a": (0.1, 0.01), "b": (5, 9)},
            "First needs one entry more than Second: 3. Received 2.",
        ),
        (
            SameLength("a", "b"),
            {"a": (0.0, 1.0), "b": (1.0,)},
            "First has 2 entries and Second 1. Give both equally many.",
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_objections(rule, values, objection):
    assert rule.objection(values, LABELS) == objection
    assert set(rule.inputs) <= set(LABELS)


@pytest.mark.parametrize(
    ("rule", "values"),
    [
        (NotBothAboveOne("a", "b"), {"a": (2, 2, 2), "b": (1, 1, 1)}),
        (NotBothAboveOne("a", "b"), {"a": (1, 1, 1), "b": (2, 1, 1)}),
        (NotBothAboveOne("a", "b"), {"a": (2, 2, 2), "b": LINKED}),
        (NotBothAboveOne("a", "b"), {"a": (2, 2, 2)}),
        (Divides("a", "b"), {"a": 4, "b": 16}),
        (Divides("a", "b"), {"a": LINKED, "b": 16}),
        (Divides("a", "b"), {"a": 0, "b": 16}),
        (LessThan("a", "b"), {"a": 1.0, "b": 2}),
        (LessThan("a", "b"), {"a": LINKED, "b": 2}),
        (AtMost("a", "b"), {"a": 2.0, "b": 2.0}),
        (AtMost("a", "b"), {"a": 2.0, "b": None}),
        (OnlyOneOf(("a", "b", "c")), {"a": None, "b": 0.0, "c": None}),
        (OnlyOneOf(("a", "b", "c")), {}),
        (NeedsOneOf(("a", "b"), "Type one."), {"a": None, "b": LINKED}),
        (NotBothYes("a", "b"), {"a": True, "b": False}),
        (NotBothYes("a", "b"), {"a": True, "b": LINKED}),
        (OneMoreThan("a", "b"), {"a": (0.1, 0.01), "b": (5,)}),
        (OneMoreThan("a", "b"), {"a": (0.1,), "b": LINKED}),
        (SameLength("a", "b"), {"a": (1.0,), "b": (2.0,)}),
        (SameLength("a", "b"), {"a": LINKED, "b": (2.0,)}),
        (NeedsOneOf(("a", "b"), "Type one."), {"a": (8, 8, 8, 1)}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_no_objection(rule, values):
    assert rule.objection(values, LABELS) is None
