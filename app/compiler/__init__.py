"""From the graph to problems and a plan. No Keras: what needs Keras is asked by the engine."""

from app.compiler.behind import inputs_of, steps_behind, tensors_of
from app.compiler.compilation import Compilation, compile_graph
from app.compiler.findings import Finding, Shape, waiting_nodes
from app.compiler.level import LevelReport
from app.compiler.plan import Argument, Plan, Reference, Step
from app.compiler.problems import Problem, Severity

__all__ = [
    "Argument",
    "Compilation",
    "Finding",
    "LevelReport",
    "Plan",
    "Problem",
    "Reference",
    "Severity",
    "Shape",
    "Step",
    "compile_graph",
    "inputs_of",
    "steps_behind",
    "tensors_of",
    "waiting_nodes",
]
