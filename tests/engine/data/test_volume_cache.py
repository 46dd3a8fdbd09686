"""Prepared volumes on the disk: known by content, bounded, safe for several processes, done without when it is full."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import numpy as np
import pytest

from app.engine.data import volume_cache
from app.engine.data.dataset import Subset
from app.engine.data.loading import load
from app.engine.data.registry import make
from app.engine.data.volume_cache import VolumeCache, users_cache
from tests.engine.data.conftest import write_nifti

RANDOM = np.random.default_rng(0)


@pytest.fixture
def cache(tmp_path):
    return VolumeCache(tmp_path / "cache", 10**9)


@pytest.fixture
def folder(tmp_path):
    for number in range(4):
        write_nifti(tmp_path / "all" / "one" / f"{number}.nii.gz", RANDOM.random((6, 7, 8)).astype(np.float32))
    return tmp_path


@pytest.fixture
def reads(monkeypatch):
    """Count which files are read for volumes, not when they are looked through."""
    from app.engine.data import file_volumes

    names = []
    real = file_volumes.read_channels
    monkeypatch.setattr(
        file_volumes, "read_channels", lambda paths, inside="": (names.append(paths[0].name), real(paths, inside))[1]
    )
    return names


def prepared(folder, *, size=(5, 5, 5), minimum=0.0):
    dataset = make("volume_folder", {"folder": "all"}, folder)["dataset"]
    dataset = make("resize", {"dataset": dataset, "size": size}, folder)["dataset"]
    return make("scale_to_range", {"dataset": dataset, "minimum": minimum, "maximum": 1.0}, folder)["dataset"]


def count(cache):
    return len(list(cache.folder.glob("*/*.npy")))


def test_what_was_prepared_once_is_read_the_next_time(folder, cache, reads):
    first = load(prepared(folder), cache=cache).gather([0, 1, 2, 3])
    assert sorted(reads) == ["0.nii.gz", "1.nii.gz", "2.nii.gz", "3.nii.gz"]
    again = load(prepared(folder), cache=cache).gather([0, 1, 2, 3])
    assert len(reads) == 4
    np.testing.assert_array_equal(first, again)
    np.testing.assert_array_equal(first, load(prepared(folder)).gather([0, 1, 2, 3]))


def test_a_changed_card_does_over_only_what_follows_it(folder, cache, reads, monkeypatch):
    from app.engine.data import resizing

    stretched = []
    real = resizing._weights
    monkeypatch.setattr(resizing, "_weights", lambda given, wanted: (stretched.append(given), real(given, wanted))[1])
    load(prepared(folder), cache=cache)
    done = len(stretched)
    assert done == 12
    load(prepared(folder, minimum=0.5), cache=cache)
    assert (len(reads), len(stretched)) == (4, done)
    load(prepared(folder, size=(4, 5, 5)), cache=cache)
    assert (len(reads), len(stretched)) == (4, 2 * done)


def test_a_changed_file_is_prepared_again_and_the_others_are_not(folder, cache, reads):
    load(prepared(folder), cache=cache)
    reads.clear()
    write_nifti(folder / "all" / "one" / "2.nii.gz", RANDOM.random((6, 7, 8)).astype(np.float32))
    write_nifti(folder / "all" / "one" / "9.nii.gz", RANDOM.random((6, 7, 8)).astype(np.float32))
    volumes = load(prepared(folder), cache=cache)
    assert sorted(reads) == ["2.nii.gz", "9.nii.gz"]
    np.testing.assert_array_equal(volumes.gather([2]), load(prepared(folder)).gather([2]))


def test_another_split_prepares_nothing_again(folder, cache, reads):
    load(prepared(folder), cache=cache)
    reads.clear()
    load(Subset(prepared(folder), [3, 1], "part"), cache=cache)
    assert not reads


def test_large_volumes_are_mapped_so_that_a_part_costs_only_itself(cache, monkeypatch):
    monkeypatch.setattr(volume_cache, "_MAPPED_ABOVE", 100)
    made = np.arange(64.0)
    cache.get("a", lambda: made)
    found = cache.get("a", lambda: pytest.fail("it was made again"))
    assert isinstance(found, np.memmap)
    assert not found.flags.writeable
    np.testing.assert_array_equal(found, made)


def test_what_was_used_least_recently_goes_first(cache):
    cache.limit = 5 * 1128
    for number in range(5):
        cache.get(f"{number}", lambda: np.zeros(125))
    old = time.time() - 1000
    for age, number in enumerate((3, 1, 0, 2, 4)):
        os.utime(cache._path(f"{number}"), (old + age, old))
    cache.get("3", lambda: pytest.fail("it was made again"))  # used just now
    cache.get("5", lambda: np.zeros(125))
    assert not cache._path("1").exists()
    assert cache._path("3").exists()
    assert cache._path("5").exists()
    assert sum(path.stat().st_size for path in cache.folder.glob("*/*.npy")) <= cache.limit


def test_a_volume_that_was_cut_off_is_made_again(cache):
    cache.get("a", lambda: np.arange(50))
    path = cache._path("a")
    path.write_bytes(path.read_bytes()[:200])
    np.testing.assert_array_equal(cache.get("a", lambda: np.arange(50)), np.arange(50))
    np.testing.assert_array_equal(cache.get("a", lambda: pytest.fail("it was not kept")), np.arange(50))


def test_a_full_disk_ends_the_keeping_and_is_told_once(folder, cache, monkeypatch):
    def full(*_args, **_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(volume_cache.np, "save", full)
    volumes = load(prepared(folder), cache=cache)
    np.testing.assert_array_equal(volumes.gather([1]), load(prepared(folder)).gather([1]))
    assert "no space left on device. The work goes on without" in cache.notice
    assert not list(cache.folder.glob("*/*"))


def test_two_processes_may_use_one_folder(tmp_path):
    script = (
        "import sys, numpy as np; from pathlib import Path; from app.engine.data.volume_cache import VolumeCache\n"
        "cache = VolumeCache(Path(sys.argv[1]), 40_000)\n"
        "for turn in range(300):\n"
        "    number = turn * 7 % 50\n"
        "    found = cache.get(str(number), lambda: np.full(250, number))\n"
        "    assert found.shape == (250,) and (found == number).all(), number\n"
        "assert not cache.notice, cache.notice\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path / "cache")]) for _ in range(2)]
    assert [process.wait(60) for process in running] == [0, 0]
    assert not list((tmp_path / "cache").glob("*/*.half"))


def test_the_user_chooses_the_folder_or_none(tmp_path, monkeypatch):
    monkeypatch.setenv("VOXDECK_CACHE", str(tmp_path / "mine"))
    assert users_cache().folder == tmp_path / "mine"
    assert users_cache() is users_cache()
    assert users_cache().limit > 0
    monkeypatch.setenv("VOXDECK_CACHE", "")
    assert users_cache() is None
    monkeypatch.delenv("VOXDECK_CACHE")
    assert users_cache().folder.name == "volumes"
