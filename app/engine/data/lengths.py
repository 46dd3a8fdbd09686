"""Units of length as files name them, in mm."""

from __future__ import annotations

_IN_MM = {
    "m": 1000.0,
    "meter": 1000.0,
    "metre": 1000.0,
    "cm": 10.0,
    "centimeter": 10.0,
    "centimetre": 10.0,
    "mm": 1.0,
    "millimeter": 1.0,
    "millimetre": 1.0,
    "um": 1e-3,
    "micron": 1e-3,
    "micrometer": 1e-3,
    "micrometre": 1e-3,
    "nm": 1e-6,
    "nanometer": 1e-6,
    "nanometre": 1e-6,
    "å": 1e-7,
    "angstrom": 1e-7,
    "inch": 25.4,
    "in": 25.4,
}


def in_mm(unit: str) -> float | None:
    """Return how many mm a unit of length is, or None where it is no unit of length that is known."""
    name = unit.strip().replace("\\u00B5", "u").replace("\u00b5", "u").replace("\u03bc", "u").lower()
    return _IN_MM.get(name, _IN_MM.get(name.removesuffix("s")))
