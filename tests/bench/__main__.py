"""``python -m tests.bench [NAME...] [--json]``: measures what DESIGN.md's budgets speak of.

Each module ``<name>_rows.py`` beside this one has ``measure()``, which returns its rows; a row is asked for as
``name`` with all others of its module, or as ``name.what it is called``, or by the beginning of that.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import traceback
from dataclasses import asdict
from pathlib import Path

from tests.bench.row import Row, table

SUFFIX = "_rows"


def modules() -> list[str]:
    """Return the names of the modules that have rows, without the suffix."""
    return sorted(path.stem.removesuffix(SUFFIX) for path in Path(__file__).parent.glob(f"*{SUFFIX}.py"))


def measured(name: str, asked: list[str]) -> list[Row]:
    """Return the rows of one module that are asked for."""
    module = importlib.import_module(f"tests.bench.{name}{SUFFIX}")
    rows = [Row.of(name, row) for row in module.measure()]
    return [row for row in rows if not asked or any(row.name.startswith(text) for text in asked)]


def main() -> int:
    """Measure and print; the exit code is 1 where something could not be measured."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measures Voxdeck's budgets.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of a module or a row: {', '.join(modules())}")
    parser.add_argument("--json", action="store_true", help="print a list of objects")
    options = parser.parse_args()
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows: list[Row] = []
    failed = []
    for name in modules():
        if options.names and not any(text.split(".")[0] == name for text in options.names):
            continue
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        try:
            rows += measured(name, options.names)
        except Exception:  # noqa: BLE001 - the other modules are measured all the same
            traceback.print_exc()
            failed.append(name)
    if options.json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
    elif rows:
        print(table(rows))
    if failed:
        print(f"Could not be measured: {', '.join(failed)}", file=sys.stderr)
    elif not rows:
        print(f"No row is called {', '.join(options.names)}. Modules: {', '.join(modules())}", file=sys.stderr)
    return 0 if rows and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
