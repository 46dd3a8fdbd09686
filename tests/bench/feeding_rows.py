"""Feeding from files: volumes a second, beside a plain loop and MONAI's loader on the same files, in one run.

MONAI is no part of Voxdeck: the environment variable ``VOXDECK_BENCH_MONAI`` names an interpreter that has it.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import nibabel
import numpy as np

from app.engine.data.batches import Batches
from app.engine.data.dataset import Dataset
from app.engine.data.loading import load
from app.engine.data.registry import make
from app.engine.data.volume_cache import VolumeCache
from app.engine.settings import threads
from tests.bench.row import Row

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "hippocampus"
MONAI = "VOXDECK_BENCH_MONAI"
SIZE = (48, 64, 48)
BATCH = 4
COUNT = 200
ROUNDS = 3
# FACTS.md: the hand-written U-Net goes through 200 volumes in 135 s on 2 cores, without a GPU.
_TRAINED_A_SECOND = 200 / 135


def dataset() -> Dataset:
    """Return the hippocampus volumes with masks, z-scored and padded."""
    made = make("images_and_masks", {"images": "images", "masks": "labels"}, SHARED)["dataset"]
    made = make("scale_intensity", {"dataset": made, "method": "z_score"}, SHARED)["dataset"]
    return make("crop_or_pad", {"dataset": made, "size": SIZE, "value": 0.0}, SHARED)["dataset"]


def measure() -> list[Row]:
    """Walk through all volumes in turns; the best round of each counts."""
    if not SHARED.is_dir():
        raise RuntimeError(f"{SHARED} is not here.")
    given = dataset()
    with tempfile.TemporaryDirectory(prefix="voxdeck-bench-") as place:
        cache = VolumeCache(Path(place), 10**10)
        walks: dict[str, Callable[[], int]] = {
            "files": lambda: _walk(given, None, budget=1),
            "plain": _plain,
            "cache": lambda: _walk(given, cache, budget=1),
            "memory": lambda: _walk(given, None, budget=10**10),
        }
        walks["cache"]()  # fills it
        best = dict.fromkeys(walks, 0.0)
        for _ in range(ROUNDS):
            for name, walk in walks.items():
                begun = time.perf_counter()
                count = walk()
                best[name] = max(best[name], count / (time.perf_counter() - begun))
    unit, plain = "volumes/s", f"plain nibabel and NumPy: {best['plain']:.3g}"
    return [
        Row("from files", best["files"], unit, against=plain),
        Row("from files beside MONAI", best["files"], unit, against=_monai()),
        Row("from the cache on the disk", best["cache"], unit, against=plain),
        Row("read into memory, then from there", best["memory"], unit, against=plain),
        Row("feeding against training", best["files"] / _TRAINED_A_SECOND, "times", "≥ 1"),
    ]


def _walk(given: Dataset, cache: VolumeCache | None, *, budget: int) -> int:
    with Batches(load(given, budget=budget, cache=cache), BATCH) as batches:
        # Each batch is asked for as training asks for it, one after the other.
        return sum(len(batches.batch(0, index)[0]) for index in range(len(batches)))


def _plain() -> int:
    """Do the same by hand, one file after the other."""
    names = sorted(path.name for path in (SHARED / "images").glob("*.nii.gz"))[:COUNT]
    done = 0
    for first, last in pairwise(range(0, len(names) + BATCH, BATCH)):
        volumes = np.zeros((len(names[first:last]), *SIZE, 1), np.float32)
        masks = np.zeros((len(names[first:last]), *SIZE), np.uint8)
        for place, name in enumerate(names[first:last]):
            voxels = nibabel.load(SHARED / "images" / name).get_fdata(dtype=np.float32).transpose(2, 1, 0)
            labels = np.asarray(nibabel.load(SHARED / "labels" / name).dataobj).astype(np.uint8).transpose(2, 1, 0)
            start = [(size - given) // 2 for size, given in zip(SIZE, voxels.shape, strict=True)]
            inside = tuple(slice(begin, begin + given) for begin, given in zip(start, voxels.shape, strict=True))
            volumes[place][inside] = ((voxels - voxels.mean()) / voxels.std())[..., None]
            masks[place][inside] = labels
        done += len(volumes)
    return done


def _monai() -> str:
    interpreter = os.environ.get(MONAI)
    if not interpreter:
        return f"MONAI is not here; {MONAI} names an interpreter that has it"
    script = Path(__file__).with_name("monai_loading.py")
    best = 0.0
    for workers in (0, threads()):
        command = [interpreter, script, SHARED / "images", SHARED / "labels", COUNT, BATCH, workers]
        result = subprocess.run([*map(str, command)], capture_output=True, text=True, check=True)
        best = max(best, float(result.stdout.split()[-1]))
    return f"MONAI's DataLoader, the better of 0 and {threads()} workers: {best:.3g}"
