"""A trained run used from the command line: tested, asked about files, taken out."""

import csv

import nibabel
import numpy as np
import pytest

from app.document.deck_file import read_deck


@pytest.fixture
def trained(voxdeck, deck, tmp_path):
    """A run on a folder of files of two classes, bright in one half or the other; they need cropping and scaling."""
    random = np.random.default_rng(4)
    for name, side in (("lower", slice(None, 6)), ("upper", slice(6, None))):
        (tmp_path / "data" / name).mkdir(parents=True)
        for number in range(12):
            volume = random.normal(100, 5, (11 + number % 3, 12, 12)).astype(np.float32)
            volume[:, :, side] += 80
            np.save(tmp_path / "data" / name / f"{number}.npy", volume)
    path = deck(
        {
            "folder": ("data.VolumeFolder", {"folder": "data"}),
            "crop": ("data.CropOrPad", {"size": (12, 12, 12)}),
            "scale": ("data.ScaleIntensity", {}),
            "split": ("data.Split", {"validation": 0.25}),
            "input": ("network.Input", {}),
            "flatten": ("layers.Flatten", {}),
            "dense": ("layers.Dense", {"units": 2}),
            "output": ("network.Output", {}),
            "train": ("training.Train", {"epochs": 4, "batch_size": 4}),
        },
        [
            ("folder.dataset", "crop.dataset"),
            ("crop.dataset", "scale.dataset"),
            ("scale.dataset", "split.dataset"),
            ("split.training", "input.dataset"),
            ("input.output", "flatten.inputs"),
            ("flatten.output", "dense.inputs"),
            ("dense.output", "output.outputs"),
            ("output.network", "train.network"),
            ("split.training", "train.training_data"),
            ("split.validation", "train.validation_data"),
        ],
    )
    voxdeck("train", path, "--run-dir", "run")
    return tmp_path / "run"


def test_a_trained_run_is_tested_asked_and_taken_out(voxdeck, trained, tmp_path):
    new = tmp_path / "new"
    new.mkdir()
    volume = np.full((14, 12, 12), 50.0, np.float32)
    volume[:, :, 6:] = 90  # x is the last axis
    np.save(new / "a.npy", volume)
    np.savez(new / "b.npz", volume=volume[:, :, ::-1])
    nibabel.Nifti1Image(volume.transpose(2, 1, 0), np.eye(4)).to_filename(new / "c.nii.gz")
    (new / "d.nii.gz").write_bytes(b"this is no volume")
    np.savez(new / "e.npz", one=volume, two=volume)
    _, err = voxdeck("predict", trained, new, tmp_path / "gone.npy", "-o", "out.csv", code=1)
    rows = list(csv.DictReader((tmp_path / "out.csv").read_text().splitlines()))
    assert [(row["file"], row["class"]) for row in rows] == [
        (str(new / "a.npy"), "upper"),
        (str(new / "b.npz"), "lower"),
        (str(new / "c.nii.gz"), "upper"),
    ]
    for row in rows:
        shares = [float(row[f"probability of {name}"]) for name in ("lower", "upper")]
        assert sum(shares) == pytest.approx(1.0, abs=1e-5)
        assert max(shares) == float(row[f"probability of {row['class']}"])
    assert rows[0]["probability of upper"] == rows[2]["probability of upper"]
    for name in ("d.nii.gz", "e.npz", "gone.npy"):
        assert sum(name in line for line in err.splitlines()) == 1

    known = tmp_path / "known"
    for name, taken in (("lower", volume[:, :, ::-1]), ("upper", volume)):
        (known / name).mkdir(parents=True)
        np.save(known / name / "one.npy", taken)
    scores = voxdeck.objects("evaluate", trained, "--data", known)[-1]
    assert (scores["volumes"], scores["accuracy"], scores["data"]) == (2, 1.0, str(known))
    assert scores["confusion"] == [[1, 0], [0, 1]]
    low, high = scores["accuracy_interval"]
    assert 0.3 < low < high == 1.0

    voxdeck("export", trained, "--format", "keras", "-o", "taken")
    assert "is there already" in voxdeck("export", trained, "--format", "keras", "-o", "taken.keras", code=2)[1]
    voxdeck("new", "--from", "taken.keras", "opened")
    units = [node.values.get("units") for node in read_deck(tmp_path / "opened.deck").nodes.values()]
    assert [count for count in units if count] == [2]
