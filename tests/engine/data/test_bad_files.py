"""Bad files through the cards: all are named with their reasons, or left out; nothing crashes."""

from __future__ import annotations

import gzip

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.data.loading import load
from app.engine.data.registry import make
from tests.engine.data.conftest import write_nifti

RANDOM = np.random.default_rng(0)


def voxels(*size):
    return RANDOM.normal(size=size or (6, 6, 6)).astype(np.float32)


def cut(path):
    content = write_nifti(path, voxels(12, 12, 12)).read_bytes()
    path.write_bytes(content[: len(content) // 2])


def wrong_header(path):
    content = bytearray(gzip.decompress(write_nifti(path, voxels()).read_bytes()))
    content[40:48] = np.array([3, 60, 6000, 6], "<i2").tobytes()  # other sizes than there are voxels for
    path.write_bytes(gzip.compress(bytes(content)))


def not_finite(path):
    array = voxels()
    array[1, 2, 3] = np.nan
    write_nifti(path, array)


BAD = {
    "cut.nii.gz": (cut, "is not a NIfTI file, or it was cut or damaged"),
    "header.nii.gz": (wrong_header, "header.nii.gz"),
    "nan.nii.gz": (not_finite, "holds 1 voxel without a finite value"),
    "zeros.nii.gz": (lambda path: write_nifti(path, np.zeros((6, 6, 6), np.float32)), "holds zeros only"),
    "colours.nii.gz": (lambda path: write_nifti(path, voxels(6, 6, 6, 3)), "has 3 channels, but most volumes have 1"),
    "notes.nii": (lambda path: path.write_text("these are notes\n" * 50), "is not a NIfTI file"),
}


@pytest.fixture
def classes(tmp_path):
    """Write two folders of three sound volumes each."""
    for name in ("a", "b"):
        for number in range(3):
            write_nifti(tmp_path / "scans" / name / f"good{number}.nii.gz", voxels())
    return tmp_path


def read(base, bad_files="stop", card="volume_folder", **more):
    arguments = {"channels": "one_file", "bad_files": bad_files, "reorient": True, "array": None}
    if card == "volume_folder":
        arguments["folder"] = "scans"
    else:
        arguments |= {"images": "images", "masks": "masks", "mask_array": None}
    return make(card, {**arguments, **more}, base)["dataset"]


@pytest.mark.parametrize("name", BAD)
def test_one_bad_file_is_named_with_its_reason(classes, name):
    write, reason = BAD[name]
    write(classes / "scans" / "b" / name)
    with pytest.raises(DataError, match=reason) as caught:
        read(classes)
    assert str(classes / "scans" / "b" / name) in str(caught.value)
    assert str(caught.value).endswith("set Bad files to leave out.")
    data = read(classes, "leave_out")
    assert data.spec.words() == "6 volumes · 6³ × 1 · 2 classes · 1 left out"
    assert load(data).gather(range(6)).shape == (6, 6, 6, 6, 1)


def test_all_bad_files_are_told_and_the_first_five_shown(classes, findings, deck):
    for name, (write, _) in BAD.items():
        write(classes / "scans" / "a" / name)
    # A header that asks for so many channels counts among the bad ones only once.
    graph = deck(("data_1", "data.VolumeFolder", {"folder": "scans"}), links="")
    found = findings(graph, str(classes))["data_1"]
    text = found.problems[0].text
    assert text.startswith("6 of 12 files cannot be used: ")
    assert "; and 1 more. Mend them, or set Bad files to leave out." in text
    assert sorted(entry["name"] for entry in found.details["bad"]) == sorted(BAD)
    graph = deck(("data_1", "data.VolumeFolder", {"folder": "scans", "bad_files": "leave_out"}), links="")
    found = findings(graph, str(classes))["data_1"]
    assert found.badge.endswith("6 left out")
    assert str(found.problems[0].severity) == "warning"
    assert found.problems[0].text.startswith("6 files are left out: ")
    assert len(found.details["left_out"]) == 6


def test_a_mended_file_is_seen_at_the_next_check(classes, findings, deck):
    from app.engine.checks.checking import PlanChecker

    path = classes / "scans" / "a" / "good0.nii.gz"
    sound = path.read_bytes()
    path.write_bytes(sound[:50])
    graph, checker = deck(("data_1", "data.VolumeFolder", {"folder": "scans"}), links=""), PlanChecker()
    assert findings(graph, str(classes), checker)["data_1"].problems
    path.write_bytes(sound)
    assert not findings(graph, str(classes), checker)["data_1"].problems


def test_nothing_left_is_told(tmp_path):
    for name in ("a", "b"):
        (tmp_path / "scans" / name).mkdir(parents=True)
        (tmp_path / "scans" / name / "x.nii").write_text("notes")
    with pytest.raises(DataError, match="None of the 2 files can be used"):
        read(tmp_path, "leave_out")


@pytest.fixture
def pairs(tmp_path):
    """Write three volumes with their masks."""
    for number in range(3):
        write_nifti(tmp_path / "images" / f"{number}.nii.gz", voxels())
        write_nifti(tmp_path / "masks" / f"{number}.nii.gz", RANDOM.integers(0, 2, (6, 6, 6)).astype(np.uint8))
    return tmp_path


def test_a_mask_of_another_size_and_one_without_a_volume(pairs):
    write_nifti(pairs / "masks" / "1.nii.gz", np.ones((6, 6, 7), np.uint8))
    with pytest.raises(DataError, match=r"masks/1.nii.gz holds 7 × 6 × 6 voxels.*Or set Bad files to leave out"):
        read(pairs, card="images_and_masks")
    write_nifti(pairs / "masks" / "9.nii.gz", np.ones((6, 6, 6), np.uint8))
    data = read(pairs, "leave_out", card="images_and_masks")
    assert len(data) == 2
    assert [reason.split("/")[-1][:5] for reason in data.spec.left_out] != []
    assert any("has no volume in" in reason for reason in data.spec.left_out)


def test_a_training_without_the_bad_files_records_them(pairs, trained, deck, capsys):
    not_finite(pairs / "images" / "1.nii.gz")
    graph = deck(
        ("data_1", "data.ImagesAndMasks", {"images": "images", "masks": "masks", "bad_files": "leave_out"}),
        ("input_1", "network.Input"),
        ("conv3d_1", "layers.Conv3D", {"filters": 2, "kernel_size": (1, 1, 1)}),
        ("output_1", "network.Output"),
        ("train_1", "training.Train", {"epochs": 1, "batch_size": 2}),
        links="data_1.dataset>input_1.dataset input_1.output>conv3d_1.inputs conv3d_1.output>output_1.outputs "
        "output_1.network>train_1.network data_1.dataset>train_1.training_data",
    )
    run = trained(graph)
    assert str(run.state) == "finished", run.record.cause
    assert run.record.settings["left_out"] == ["1.nii.gz"]
    assert "1.nii.gz holds 1 voxel without a finite value" in capsys.readouterr().out
