"""Answers one request for a volume to look at."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.data.dataset import Cancellation, Cancelled, DataError, Dataset, Progress
from app.engine.viewing.answer_look import answer_count, answer_file, seen_answer
from app.engine.viewing.dataset_look import DatasetLooks, Read, Wanted, seen_sample, target_of
from app.engine.viewing.file_look import seen_files
from app.engine.viewing.picture import Seen, channel_facts, label_counts, odd_values, projections, shadows, step_for
from app.engine.viewing.voxel_store import VoxelStore
from resources.translations import tr, tr_count

_LOOK_SECONDS = 0.02
# So many readings that nobody waits for may still be at work; the next one waits for one of them.
_MOST_LEFT = 2


class Looker:
    """Reads volumes and writes what the window shows; a reading that nobody waits for any longer is left to itself."""

    def __init__(self) -> None:
        self._store = VoxelStore()
        self._datasets = DatasetLooks()
        self._left = threading.BoundedSemaphore(_MOST_LEFT + 1)

    def look(self, request: Mapping[str, Any], progress: Progress, cancelled: Cancellation) -> dict[str, Any]:
        """Return what is told of one volume, as ``Look`` reads it.

        Args:
            request: source, stage, index and draw.
            progress: told how far the look through many files is.
            cancelled: whether nobody waits any longer.

        Raises:
            DataError: it cannot be shown; the message is one sentence.
            Cancelled: nobody waits any longer.
        """
        source, wanted = request["source"], _wanted(request)

        def tell(done: int, total: int) -> None:
            if cancelled():
                raise Cancelled
            progress(done, total)

        def read(work: Callable[[], Any]) -> Any:
            return self._read(work, cancelled)

        if source["kind"] == "files":
            count = len(source["samples"])
            wanted = replace(wanted, index=_within(wanted.index, count))
            sample = source["samples"][wanted.index]
            key: Hashable = ("files", _stamps(sample), tuple(source["labels"]))
            told = self._told(key, lambda: seen_files(source, wanted.index, read), read)
        elif source["kind"] == "answers":
            count = answer_count(source)
            wanted = replace(wanted, index=_within(wanted.index, count))
            file = answer_file(source, wanted.stage)
            key = ("answers", str(file), file.stat().st_mtime_ns if file.exists() else 0, wanted.index)
            told = self._told(key, lambda: seen_answer(source, wanted.stage, wanted.index, read), read)
        else:
            datasets = self._datasets.find(source, wanted.stage, tell)
            count = _count_of(source, datasets, wanted)
            wanted = replace(wanted, index=_within(wanted.index, count))
            told = self._told(_key(source, datasets, wanted), lambda: seen_sample(source, datasets, wanted, read), read)
        return {**told, "stage": wanted.stage, "index": wanted.index, "count": count}

    def _told(self, key: Hashable, see: Callable[[], Seen], read: Read) -> dict[str, Any]:
        told = self._store.find(key)
        if told is None:
            seen = _noted(see())
            try:
                told = read(lambda: self._written(seen))
            except BaseException:
                self._store.drop()
                raise
            self._store.keep(key, told)
        return told

    def _written(self, seen: Seen) -> dict[str, Any]:
        put, step = self._store.put, step_for(seen.volume)
        notes = list(seen.notes)
        if step > 1:
            notes.append(tr("The volume is very large: each {step}th voxel along each axis is shown.", step=step))
        volume = np.ascontiguousarray(seen.volume[::step, ::step, ::step])
        return {
            "name": seen.name,
            "origin": seen.origin,
            "group": seen.group,
            "voxels": put(volume),
            "step": step,
            "projections": [put(made) for made in projections(volume)],
            "channels": [channel_facts(volume[..., channel]) for channel in range(volume.shape[3])],
            "overlays": [_overlay(put, name, mask[::step, ::step, ::step]) for name, mask in seen.masks.items()],
            "labels": list(seen.labels),
            "pictures": list(seen.pictures),
            "spacing": [length * step for length in seen.spacing],
            "in_mm": seen.in_mm,
            "ends": seen.ends,
            "changes": seen.changes,
            "notes": notes,
        }

    def _read(self, work: Callable[[], Any], cancelled: Cancellation) -> Any:
        """Do something slow in a thread, and leave it to itself once nobody waits."""
        self._left.acquire()
        over, result = threading.Event(), _Result()

        def do() -> None:
            try:
                result.value = work()
            except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
                result.error = error
            finally:
                self._left.release()
                over.set()

        threading.Thread(target=do, name="reading", daemon=True).start()
        while not over.wait(_LOOK_SECONDS):
            if cancelled():
                raise Cancelled
        if result.error is not None:
            raise result.error
        return result.value


class _Result:
    value: Any = None
    error: BaseException | None = None


def _wanted(request: Mapping[str, Any]) -> Wanted:
    return Wanted(int(request["stage"]), int(request["index"]), int(request["draw"]))


def _count_of(source: Mapping[str, Any], datasets: list[Dataset], wanted: Wanted) -> int:
    """Return the number of samples.

    Raises:
        DataError: they are rows of a table.
    """
    target = target_of(source, datasets)
    if target.spec.rows or datasets[min(wanted.stage, len(datasets) - 1)].spec.rows:
        raise DataError(tr("These are rows of a table, not volumes: there is nothing to look at in three dimensions."))
    return len(target)


def _key(source: Mapping[str, Any], datasets: list[Dataset], wanted: Wanted) -> Hashable:
    """Return what tells one picture from all others."""
    layers = [entry["node"] for entry in source["stages"][len(datasets) : wanted.stage + 1]]
    steps = [step for step in source["plan"]["steps"] if step["node"] in layers]
    shown, target = datasets[min(wanted.stage, len(datasets) - 1)], target_of(source, datasets)
    return ("dataset", shown.fingerprint, target.fingerprint, wanted.index, wanted.draw, repr(steps))


def _overlay(put: Callable[[Any], dict[str, Any]], name: str, mask: Any) -> dict[str, Any]:
    return {
        "name": name,
        "voxels": put(mask),
        "shadows": [put(made) for made in shadows(mask)],
        "counts": label_counts(mask),
    }


def _noted(seen: Seen) -> Seen:
    odd = odd_values(seen.volume)
    if not odd:
        return seen
    words = tr_count(
        "{count:,} voxel has no finite value (NaN or infinite); they are drawn black.",
        "{count:,} voxels have no finite value (NaN or infinite); they are drawn black.",
        odd,
    )
    return replace(seen, notes=(*seen.notes, words))


def _within(index: int, count: int) -> int:
    if not count:
        raise DataError(tr("There are no volumes here. Look at the card before it."))
    return min(max(int(index), 0), count - 1)


def _stamps(sample: Mapping[str, Any]) -> Hashable:
    paths = [sample["volume"], *sample["overlays"].values()]
    return tuple((path, Path(path).stat().st_mtime_ns if Path(path).exists() else 0) for path in paths)
