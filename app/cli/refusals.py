"""What a command cannot do, and the exit codes that say how it went."""

from __future__ import annotations

DONE = 0
WRONG = 1  # the deck has errors, or the training failed
REFUSED = 2  # the file or the command line cannot be read
FAULT = 3  # a mistake in this program
INTERRUPTED = 130
NOBODY_LISTENS = 141  # what reads the output is gone


class CommandRefused(Exception):
    """The command cannot be carried out as given; the message is one sentence that says what to do."""
