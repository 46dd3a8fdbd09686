"""A stand-in for ``distutils.version``, which NodeGraphQt imports and Python 3.12 no longer has.

Where distutils is still there it is setuptools' copy, which alone takes half a second to load.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import total_ordering
from types import ModuleType

_NAMES = ("distutils", "distutils.version")


@total_ordering
class LooseVersion:
    """The numbers of a version, to be compared."""

    def __init__(self, text: str = "") -> None:
        self.version = tuple(int(part) for part in re.findall(r"\d+", text))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LooseVersion) and self.version == other.version

    def __lt__(self, other: LooseVersion) -> bool:
        return self.version < other.version

    def __hash__(self) -> int:
        return hash(self.version)


@contextmanager
def stand_in() -> Iterator[None]:
    """Offer the stand-in while something is imported, then leave all as it was."""
    kept = {name: sys.modules[name] for name in _NAMES if name in sys.modules}
    package, module = (ModuleType(name) for name in _NAMES)
    module.LooseVersion = LooseVersion  # type: ignore[attr-defined]
    package.version = module  # type: ignore[attr-defined]
    sys.modules.update({_NAMES[0]: package, _NAMES[1]: module})
    try:
        yield
    finally:
        for name in _NAMES:
            sys.modules.pop(name, None)
        sys.modules.update(kept)
