"""A set larger than memory: generated, walked through twice as training walks through it, and removed.

``VOXDECK_BENCH_SET_GB`` is its size on the disk, 20 by default.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from tests.bench.row import Row

SIZE_GB = float(os.environ.get("VOXDECK_BENCH_SET_GB", "20"))
EDGE = 256
BATCH = 2
BUDGET = 10**9
_FREE_TO_LEAVE = 10 * 10**9


def measure() -> list[Row]:
    """Walk in a process of its own, whose memory is its own."""
    count = max(int(SIZE_GB * 10**9 / (EDGE**3 * 2)), 8)
    place = Path(tempfile.mkdtemp(prefix="voxdeck-bench-"))
    try:
        if shutil.disk_usage(place).free < count * EDGE**3 * 2 + _FREE_TO_LEAVE:
            raise RuntimeError(f"{place} has not enough room for {SIZE_GB:g} GB.")
        _generate(place / "all" / "one", count)
        command = [sys.executable, "-m", "tests.bench.large_set_rows", str(place)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    finally:
        shutil.rmtree(place)
    found = json.loads(done.stdout.splitlines()[-1])
    if not found["right"]:
        raise RuntimeError("the walk gave other volumes than were written")
    size = f"{count} volumes of {EDGE}³ uint16, {count * EDGE**3 * 2 / 10**9:.0f} GB on the disk"
    return [
        Row("peak resident memory", found["peak"] / 10**9, "GB", "≤ 2", against=f"{size}; 1 GB allowed for volumes"),
        Row("grown in the second half of the walk", found["grown"] / 10**9, "GB", "≤ 0.3"),
        Row("walked", found["volumes a second"], "volumes/s"),
    ]


def _generate(folder: Path, count: int) -> None:
    folder.mkdir(parents=True)
    voxels = np.random.default_rng(0).integers(0, 4000, (EDGE,) * 3).astype(np.uint16)
    for number in range(count):
        voxels[0, 0, 0] = number
        np.save(folder / f"{number:05}.npy", voxels)


def _walk(place: Path) -> None:
    from app.engine.data.batches import Batches
    from app.engine.data.loading import load
    from app.engine.data.registry import make

    given = make("volume_folder", {"folder": "all"}, place)["dataset"]
    peaks, right = [], True
    begun = time.perf_counter()
    with Batches(load(given, budget=BUDGET), BATCH) as batches:
        for index in range(len(batches)):
            volumes = batches.batch(0, index)[0]
            right &= [int(volume[0, 0, 0, 0]) for volume in volumes] == batches.indices(0, index).tolist()
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
    seconds = time.perf_counter() - begun
    found = {
        "peak": peaks[-1],
        "grown": peaks[-1] - peaks[len(peaks) // 2],
        "volumes a second": len(given) / seconds,
        "right": right,
    }
    print(json.dumps(found))


if __name__ == "__main__":
    _walk(Path(sys.argv[1]))
