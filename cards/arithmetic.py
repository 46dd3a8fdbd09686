"""Numbers typed as sums: ``2*16``, ``(3+1)*8``, ``2**-4``."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable

_ALLOWED = re.compile(r"[0-9.eE_+\-*/%()^×\s]{1,100}")
_MOST_POWER = 64
_LARGEST = 1e18

Number = int | float

_STEPS: dict[type[ast.operator], Callable[[Number, Number], Number]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}


def calculate(text: str) -> Number:
    """Return what a sum of numbers comes to; a whole result of a division is a whole number.

    Raises:
        ValueError: it is no sum, has no result, or one that is too large.
    """
    if not _ALLOWED.fullmatch(text):
        raise ValueError("This is no sum.")
    try:
        parsed = ast.parse(text.strip().replace("×", "*").replace("^", "**"), mode="eval")
        result = _value(parsed.body)
    except (SyntaxError, ArithmeticError, RecursionError, MemoryError) as error:
        raise ValueError("This is no sum.") from error
    return int(result) if isinstance(result, float) and result.is_integer() else result


def _value(node: ast.expr) -> Number:
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return _bounded(node.value)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.UAdd):
        inner = _value(node.operand)
        return -inner if isinstance(node.op, ast.USub) else inner
    if isinstance(node, ast.BinOp) and type(node.op) in _STEPS:
        left, right = _value(node.left), _value(node.right)
        if isinstance(node.op, ast.Pow) and abs(right) > _MOST_POWER:
            raise ValueError("The power is too high.")
        return _bounded(_STEPS[type(node.op)](left, right))
    raise ValueError("This is no sum.")


def _bounded(value: object) -> Number:
    if not isinstance(value, int | float) or not math.isfinite(value) or abs(value) > _LARGEST:
        raise ValueError("The result is no number, or too large.")
    return value
