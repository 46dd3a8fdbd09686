import json

from app.compiler import Finding, Plan, Problem, Reference, Severity, Step
from cards.card import Kind


def through_json(content: object) -> object:
    return json.loads(json.dumps(content))


def test_problems_go_through_json() -> None:
    for problem in (Problem("Too large."), Problem("Odd.", "a", "filters", Severity.WARNING)):
        assert Problem.from_json(through_json(problem.as_json())) == problem


def test_findings_go_through_json() -> None:
    finding = Finding(
        "conv3d_1", "22³ × 16", {"output": (22, None, 22, 16)}, 448, (Problem("x", "conv3d_1"),), {"dtype": "float32"}
    )
    assert Finding.from_json(through_json(finding.as_json())) == finding
    assert Finding.from_json(through_json(Finding("a").as_json())) == Finding("a")


def test_plans_go_through_json_with_every_kind_of_argument() -> None:
    arguments = {"a": None, "b": True, "c": 1, "d": 1.5, "e": "x", "f": (1, 2), "g": ("x", "y"), "h": ()}
    call = {"inputs": (Reference("a", "output"), Reference("b", "output")), "mask": Reference("c", "output")}
    step = Step("n", "N", "layers.Add", Kind.LAYER, "keras.layers.Add", arguments, call)
    plan = Plan((step,), {"m": "n"}, "base")
    assert Plan.from_json(through_json(plan.as_json())) == plan
    assert [reference.node for reference in step.references()] == ["a", "b", "c"]
