"""How a dataset is held for training, in words."""

from __future__ import annotations

from app.engine.data.dataset_spec import DatasetSpec
from resources.translations import tr


def holding_words(spec: DatasetSpec, allowed: int, *, varies: bool, in_memory: bool) -> str:
    """Return a line for the log and the panel.

    Args:
        spec: of the dataset.
        allowed: bytes that it may take in memory.
        varies: whether volumes are others in each epoch.
        in_memory: whether all volumes are held.
    """
    size, budget, what = _size_words(spec.nbytes or 0), _size_words(allowed), _what(spec)
    if varies:
        return tr(
            "{what} made anew by chance in each epoch; {budget} of memory allowed for what they are made of",
            what=what,
            budget=budget,
        )
    values = {"what": what, "type": spec.dtype, "size": size, "budget": budget}
    if in_memory:
        return tr("{what} held in memory as {type}: {size} of {budget} allowed", **values)
    return tr("{what} take {size}, more than the {budget} allowed: read again in each epoch", **values)


def _what(spec: DatasetSpec) -> str:
    if spec.rows:
        return tr("{count} rows", count=spec.count)
    if spec.target_channels:
        return tr("{count} volumes with volumes to find", count=spec.count)
    if spec.masks:
        return tr("{count} volumes with masks", count=spec.count)
    return tr("{count} volumes", count=spec.count)


def _size_words(size: float) -> str:
    for unit in ("bytes", "KB", "MB"):
        if size < 1000:
            if unit == "bytes":
                return tr("{size:.0f} bytes", size=size)
            return f"{size:.0f} {unit}" if size >= 10 else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"
