"""Asks the engine for volumes to look at. No Qt."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.training.engine_process import VIEWER
from app.training.kept_process import KeptProcess
from app.training.look import Look
from app.training.volume_source import VolumeSource
from resources.translations import marked


def _ignore(*_: object) -> None:
    """Do nothing."""


@dataclass(frozen=True)
class LookListener:
    """Who hears what the viewer's process says; all are called from the thread that runs the client.

    Attributes:
        looked: number of the request, and the Look that answers it.
        progress: number of the request, files looked at, and of how many.
        refused: number of the request, and in a sentence why it cannot be shown.
        failed: the process cannot go on, in a sentence; the next request tries again.
    """

    looked: Callable[[int, Look], None] = _ignore
    progress: Callable[[int, int, int], None] = _ignore
    refused: Callable[[int, str], None] = _ignore
    failed: Callable[[str], None] = _ignore


class ViewerClient(KeptProcess):
    """Keeps one process warm that reads volumes; only the newest request is answered."""

    title = marked("The process that reads volumes")
    # A volume that takes all memory would take it again.
    deaths_in_a_row = 1

    def __init__(self, listener: LookListener, command: Sequence[str] | None = None) -> None:
        """Start nothing yet.

        Args:
            listener: who hears the answers.
            command: another command line than the process' own.
        """
        super().__init__(VIEWER, "look", command)
        self._listener = listener
        self._near: list[Any] = []

    def look(self, source: VolumeSource, stage: int, index: int, draw: int = 0) -> int:
        """Ask for a volume; returns at once with the number that its answers bear.

        Args:
            source: where it comes from.
            stage: place of the step of preparation.
            index: number of the sample at the source's target, from 0.
            draw: which draw of what is done by chance, from 0.
        """
        return self.ask({"source": source.as_json(), "stage": stage, "index": index, "draw": draw})

    def cancel(self) -> None:
        """Let go of what was asked for."""
        self.ask({"source": None})

    def _be_ready(self, message: dict[str, Any]) -> None:
        """Need no more than to know that it lives."""

    def _hear(self, number: int, message: dict[str, Any]) -> None:
        if "progress" in message:
            done, total = message["progress"]
            self._listener.progress(number, done, total)
        if "seen" in message:
            from app.training.voxel_map import brought_near  # noqa: PLC0415 - NumPy, once a volume is shown

            look = Look.from_json(message["seen"])
            with contextlib.suppress(OSError):  # a newer volume took its room: the one who shows it asks again
                self._near = brought_near(look)
            self._listener.looked(number, look)
        if "refused" in message:
            self._listener.refused(number, message["refused"])
        if "error" in message:
            self._listener.failed(self._own_fault(message))

    def _fail(self, words: str) -> None:
        self._listener.failed(words)
