"""The classes or numbers that a network gives, as a CSV file."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.document.deck_file import write_whole
from app.engine.failures import RunFailed
from app.engine.results.asking import Values
from app.engine.results.trained import TrainedRun
from resources.translations import tr

NAME = "predictions.csv"  # in the folder that is named in place of a file


class AnswerTable:
    """A row a volume, or a row for each row of a table."""

    def __init__(self, run: TrainedRun, target: Path, heads: Sequence[str], *, overwrite: bool) -> None:
        """Take where it is to be.

        Args:
            run: whose network answers.
            target: the file, or its folder.
            heads: of the columns that tell what was asked about.
            overwrite: whether a table that is there already is replaced.

        Raises:
            RunFailed: it is there already.
        """
        self._run, self._heads = run, list(heads)
        self._path = target if target.suffix.lower() == ".csv" else target / NAME
        self._rows: list[tuple[list[str], Values]] = []
        if self._path.exists() and not overwrite:
            raise RunFailed(
                tr("{file} is there already. Choose another file, or say that it is overwritten.", file=self._path)
            )

    def check_sources(self, sources: Sequence[Path]) -> None:
        """Object to a table that would take the place of what is asked about.

        Raises:
            RunFailed: it would.
        """
        if self._path.resolve() in {path.resolve() for path in sources}:
            raise RunFailed(
                tr("{file} is what the network is asked about. Choose another file for its answers.", file=self._path)
            )

    def add(self, what: Sequence[object], answer: Values) -> None:
        """Take an answer: probabilities of the classes, or numbers."""
        self._rows.append(([str(cell) for cell in what], answer))

    def write(self) -> dict[str, Any]:
        """Write the table, and tell what is in it.

        Raises:
            OSError: it cannot be written.
        """
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        count = len(self._rows[0][1])
        if self._run.gives_numbers:
            names = self._run.number_names(count)
            writer.writerow([*self._heads, *names])
            writer.writerows([*what, *(f"{value:.8g}" for value in values)] for what, values in self._rows)
        else:
            names = self._run.class_names(count)
            writer.writerow([*self._heads, "class", *(f"probability of {name}" for name in names)])
            for what, shares in self._rows:
                writer.writerow([*what, names[int(shares.argmax())], *(f"{share:.6f}" for share in shares)])
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._path, text.getvalue().encode())
        kind = "numbers" if self._run.gives_numbers else "classes"
        return {"file": str(self._path), "kind": kind, kind: names}
