"""What is noticed of files that changed between two checks."""

from __future__ import annotations

import os
import time

import nibabel
import numpy as np
import pytest
import SimpleITK

from app.engine.checks import stamps
from app.engine.checks.checking import PlanChecker
from app.engine.checks.stamps import stamp
from app.engine.data.volume_folder import volume_folder


@pytest.fixture(autouse=True)
def _at_once(monkeypatch):
    monkeypatch.setattr(stamps, "_TIMES_AS_LONG", 0.0)


def test_a_file_changed_deep_in_a_folder_is_noticed(tmp_path):
    deep = tmp_path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (deep / "x.nii").write_bytes(b"1")
    before = stamp(tmp_path)
    assert stamp(tmp_path) == before
    (deep / "x.nii").write_bytes(b"12")
    after = stamp(tmp_path)
    assert after != before
    os.utime(deep / "x.nii", ns=(1, 1))
    assert stamp(tmp_path) != after
    (deep / "x.nii").unlink()
    assert stamp(tmp_path) not in (before, after)


def test_what_is_not_there_has_a_stamp_too(tmp_path):
    assert stamp(tmp_path / "nowhere") == (str(tmp_path / "nowhere"), None)
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    assert stamp(tmp_path) == stamp(tmp_path)


def test_a_folder_that_takes_long_is_not_looked_through_at_each_edit(tmp_path, monkeypatch):
    monkeypatch.setattr(stamps, "_TIMES_AS_LONG", 1000.0)
    looks = []
    real = stamps._look
    monkeypatch.setattr(stamps, "_look", lambda path: (looks.append(path), time.sleep(0.01), real(path))[2])
    stamp(tmp_path)
    stamp(tmp_path)
    assert len(looks) == 1


def test_a_check_notices_a_volume_changed_in_a_folder_within_the_folder_of_its_class(deck, findings, tmp_path):
    path = tmp_path / "all" / "ill" / "patient" / "scan.nii"
    path.parent.mkdir(parents=True)
    graph = deck(("data", "data.VolumeFolder", {"folder": "all"}), links="")
    checker = PlanChecker()
    badges = []
    for size in (5, 6):
        nibabel.save(nibabel.Nifti1Image(np.ones((size, 4, 4), np.float32), np.eye(4)), path)
        badges.append(findings(graph, str(tmp_path), checker)["data"].badge)
    assert badges == ["1 volume · 4 × 4 × 5 × 1 · 1 class", "1 volume · 4 × 4 × 6 × 1 · 1 class"]


@pytest.mark.parametrize("name", ["scan.mhd", "scan.nhdr"])
def test_the_fingerprint_knows_the_voxels_beside_a_header(tmp_path, name):
    folder = tmp_path / "all" / "one"
    folder.mkdir(parents=True)
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(np.ones((3, 4, 5), np.uint8)), str(folder / name))
    before = volume_folder(folder=str(tmp_path / "all"), base=tmp_path)
    voxels = next(path for path in folder.iterdir() if path.suffix in (".raw", ".gz"))
    os.utime(voxels, ns=(1, voxels.stat().st_mtime_ns + 10**9))
    after = volume_folder(folder=str(tmp_path / "all"), base=tmp_path)
    assert before.fingerprint != after.fingerprint
    assert before.key(0) != after.key(0)
