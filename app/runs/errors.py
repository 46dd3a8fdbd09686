"""What can go wrong with a run folder."""


class RunError(Exception):
    """A run cannot be made, read or written; the message names the folder and what to do."""
