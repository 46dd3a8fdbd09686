"""Python as text: values and calls."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

_WIDTH = 100


def literal(value: Any) -> str:
    """Write a value as Python reads it."""
    if isinstance(value, float) and not math.isfinite(value):
        return f"float({str(value)!r})"
    if isinstance(value, tuple):
        inside = ", ".join(literal(entry) for entry in value)
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def call(callee: str, arguments: Sequence[str], end: str = "", indent: str = "") -> str:
    """Write a call in a line, or an argument a line where that is too long."""
    line = f"{indent}{callee}({', '.join(arguments)}){end}"
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    inner = [f"{indent}    {argument}," for argument in arguments]
    return "\n".join([f"{indent}{callee}(", *inner, f"{indent}){end}"])


def comment(text: str) -> str:
    """Write a line of words as a comment; nothing of it may become code, whatever it holds."""
    return f"# {' '.join(text.split())}"
