"""Answers of a network to a few validation volumes, epoch by epoch, for the viewer. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.training.volume_source import Stage
from resources.translations import tr


@dataclass(frozen=True)
class AnswersSource:
    """What a run answered; its steps are the epochs.

    Attributes:
        title: how it is called.
        run: folder of the run.
        files: of the answers below it, by epoch.
        labels: names of the classes.
    """

    title: str
    run: Path
    files: Mapping[int, str]
    labels: tuple[str, ...] = ()

    @property
    def stages(self) -> tuple[Stage, ...]:
        """One an epoch."""
        return tuple(Stage(f"epoch {epoch}", "", tr("Epoch {epoch}", epoch=epoch)) for epoch in sorted(self.files))

    @property
    def target(self) -> int:
        """The last epoch."""
        return len(self.files) - 1

    def as_json(self) -> dict[str, Any]:
        """Return it for the engine."""
        files = [self.files[epoch] for epoch in sorted(self.files)]
        return {"kind": "answers", "run": str(self.run), "files": files, "labels": list(self.labels)}
