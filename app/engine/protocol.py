"""Standard output of an engine process: for its answers alone."""

from __future__ import annotations

import os
import sys
from typing import IO


def private_output() -> IO[str]:
    """Return standard output for the protocol alone; whatever else is printed goes to standard error."""
    own = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", newline="\n")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return own
