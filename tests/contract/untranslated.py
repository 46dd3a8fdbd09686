"""Finds words in the code that look as if they were shown and are not handed to tr, tr_count or marked.

python -m tests.contract.untranslated [FOLDER…] lists them.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from cards import catalog

ROOT = Path(__file__).resolve().parents[2]
SHOWN = ("app",)
# The texts of the actions are found by packaging/translations.py as the cards' are.
_TRANSLATED = {"tr", "tr_count", "marked", "number", "ActionSpec", "_arranged"}
# Calls whose texts no user reads: logs, patterns, names for code and style sheets, faults of the program itself.
_UNSEEN_CALLS = {
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "critical",
    "getLogger",
    "compile",
    "match",
    "fullmatch",
    "search",
    "sub",
    "split",
    "findall",
    "finditer",
    "setObjectName",
    "setProperty",
    "setStyleSheet",
    "strftime",
    "strptime",
    "ValueError",
    "TypeError",
    "RuntimeError",
    "AssertionError",
    "NotImplementedError",
    "KeyError",
    "LookupError",
    "QSettings",
    "QMimeData",
    "setData",
    "hasFormat",
    "data",
    "import_module",
    "getattr",
    "setattr",
    "QKeySequence",
    "TypeVar",
    "NewType",
    "TypeAlias",
    "cast",
    "Literal",
    "setFamily",
    "setFamilies",
    "filterwarnings",
}
# Texts that no user reads, each with its file.
NOT_SHOWN = frozenset((Path(__file__).parent / "not_shown.txt").read_text(encoding="utf-8").splitlines())
# They write programs, which are in English as Keras is.
_WRITES_CODE = {"app/compiler/script.py", "app/compiler/training_script.py", "app/engine/results/scripting.py"}
# Names of Keras' classes, by which code tells layers apart.
_CLASSES = {card.name for card in catalog.CARDS} | {"Functional", "Model", "Sequential", "Lambda"}
_WORDS = re.compile(r"[A-Za-zÀ-ÿ]{2,}[^A-Za-z]* [^A-Za-z]*[A-Za-zÀ-ÿ]")
_CAPITAL = re.compile(r"^[A-Z][a-z]{2,}[a-z ]*[:…]?$")


def found(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and text of each."""
    if str(path.relative_to(ROOT)) in _WRITES_CODE:
        return
    yield from _walk(ast.parse(path.read_text(encoding="utf-8")), seen=False)


def _walk(node: ast.AST, *, seen: bool) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        seen = seen or name in _TRANSLATED or name in _UNSEEN_CALLS
    text = _text(node)
    if text and not seen and _shown(text.replace("{}", "x")):
        yield node.lineno, text
    for child in _inner(node):
        yield from _walk(child, seen=seen)


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _inner(node: ast.AST) -> list[ast.AST]:
    """Return what lies in a node, less docstrings, annotations and the parts of a text."""
    if isinstance(node, ast.JoinedStr):
        return [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
    return [
        child for child in ast.iter_child_nodes(node) if not _is_docstring(child) and not _is_annotation(node, child)
    ]


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _is_annotation(parent: ast.AST, child: ast.AST) -> bool:
    return child in (getattr(parent, "annotation", None), getattr(parent, "returns", None))


def _shown(text: str) -> bool:
    text = re.sub(r"<[^>]*>|&[a-z]+;", "", text).strip()
    return text not in _CLASSES and bool(_WORDS.search(text) or _CAPITAL.match(text))


def main(folders: list[str]) -> int:
    """List them."""
    for folder in folders or SHOWN:
        place = ROOT / folder
        for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
            for line, text in found(path):
                sys.stdout.write(f"{path.relative_to(ROOT)}:{line}: {text!r}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
