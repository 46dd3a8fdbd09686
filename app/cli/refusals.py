"""What a command cannot do, and the exit codes that say how it went."""

from __future__ import annotations

from pathlib import Path

from resources.translations import tr

DONE = 0
WRONG = 1  # the deck has errors, or the training failed
REFUSED = 2  # the file or the command line cannot be read
FAULT = 3  # a mistake in this program
INTERRUPTED = 130
NOBODY_LISTENS = 141  # what reads the output is gone


class CommandRefused(Exception):
    """The command cannot be carried out as given; the message is one sentence that says what to do."""


def cannot_be_written_to(place: Path, error: OSError) -> CommandRefused:
    """Return the refusal for a folder into which nothing can be written."""
    reason = (error.strerror or str(error)).lower()
    return CommandRefused(tr("{place} cannot be written to: {reason}.", place=place, reason=reason))


def cannot_be_used(error: OSError) -> CommandRefused:
    """Return the refusal for what the system refused: a file where it names one, else what is written to."""
    reason = (error.strerror or str(error)).lower()
    if error.filename is None:
        return CommandRefused(tr("The system refused what was asked for: {reason}.", reason=reason))
    return CommandRefused(tr("{place} cannot be used: {reason}.", place=error.filename, reason=reason))


def is_there_already(place: Path) -> CommandRefused:
    """Return the refusal to write over a file."""
    told = tr("{place} is there already. Name another file, or add --force to replace it.", place=place)
    return CommandRefused(told)
