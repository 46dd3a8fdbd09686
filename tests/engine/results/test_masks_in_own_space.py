"""A network for masks, trained on turned and cropped NIfTI volumes, asked about files and tested."""

import csv
import json

import nibabel
import numpy as np
import pytest

from app.engine.failures import RunFailed

# Width, height, depth as they are stored run to the left, to the feet and to the front.
AFFINE = np.array([[-1.0, 0, 0, 90], [0, 0, 2.0, -40], [0, -1.5, 0, 30], [0, 0, 0, 1]])
VALUES = np.array([0, 2, 5])


def volume_and_mask(random):
    """Return a ball of label 5 in one of label 2: (width, height, depth), each of a size of its own."""
    shape = random.integers(14, 19, 3)
    grid = np.indices(shape)
    distance = np.sqrt(((grid - (shape / 2 + random.uniform(-1, 1, 3))[:, None, None, None]) ** 2).sum(axis=0))
    mask = (distance < 5).astype(int) + (distance < 3)
    return (100 * mask + random.normal(0, 4, shape)).astype(np.float32), VALUES[mask].astype(np.int16)


def write(path, voxels):
    nibabel.Nifti1Image(voxels, AFFINE).to_filename(path)


@pytest.fixture
def run(trained, deck, tmp_path):
    from app.engine.results.trained import TrainedRun

    random = np.random.default_rng(3)
    for name in ("images", "masks", "new"):
        (tmp_path / name).mkdir()
    for number in range(10):
        volume, mask = volume_and_mask(random)
        write(tmp_path / "images" / f"{number}.nii.gz", volume)
        write(tmp_path / "masks" / f"{number}.nii.gz", mask)
    graph = deck(
        ("data_1", "data.ImagesAndMasks", {"images": "images", "masks": "masks"}),
        ("crop_1", "data.CropOrPad", {"size": (16, 16, 16)}),
        ("scale_1", "data.ScaleIntensity"),
        ("split_1", "data.Split"),
        ("input_1", "network.Input"),
        ("conv3d_1", "layers.Conv3D", {"filters": 8, "padding": "same", "activation": "relu"}),
        ("conv3d_2", "layers.Conv3D", {"filters": 3, "kernel_size": (1, 1, 1)}),
        ("output_1", "network.Output"),
        ("adam_1", "optimizers.Adam", {"learning_rate": 0.05}),
        ("train_1", "training.Train", {"epochs": 20, "batch_size": 4}),
        links=(
            "data_1.dataset>crop_1.dataset crop_1.dataset>scale_1.dataset scale_1.dataset>split_1.dataset "
            "split_1.training>input_1.dataset input_1.output>conv3d_1.inputs conv3d_1.output>conv3d_2.inputs "
            "conv3d_2.output>output_1.outputs output_1.network>train_1.network adam_1.instance>train_1.optimizer "
            "split_1.training>train_1.training_data split_1.validation>train_1.validation_data"
        ),
    )
    made = trained(graph)
    assert made.state == "finished", made.record.cause
    return TrainedRun(made.folder)


def quiet(*_):
    pass


def test_masks_lie_on_the_volumes_of_the_files_and_have_the_values_of_the_training_data(run, tmp_path):
    from app.engine.results.predicting import Wish, predict

    random = np.random.default_rng(8)
    truths = {}
    for name in ("a", "b"):
        volume, truths[name] = volume_and_mask(random)
        write(tmp_path / "new" / f"{name}.nii.gz", volume)
    (tmp_path / "new" / "bad.nii.gz").write_bytes(b"no volume")
    target, told = tmp_path / "out", []
    result = predict(run, Wish([tmp_path / "new"], target, probabilities=True), quiet, told.append)

    assert result == {
        "file": str(target),
        "kind": "masks",
        "volumes": 2,
        "bad": [str(tmp_path / "new" / "bad.nii.gz")],
        "rows": False,
    }
    assert len(told) == 1
    for name, truth in truths.items():
        mask = nibabel.load(target / f"{name}.nii.gz")
        np.testing.assert_allclose(mask.affine, AFFINE, atol=1e-5)
        found = np.asanyarray(mask.dataobj)
        assert found.shape == truth.shape
        assert set(np.unique(found)) <= set(VALUES.tolist())
        for value in VALUES[1:]:
            overlap = (
                2 * ((found == value) & (truth == value)).sum() / ((found == value).sum() + (truth == value).sum())
            )
            assert overlap > 0.8
        shares = np.asanyarray(nibabel.load(target / f"{name}_probabilities.nii.gz").dataobj)
        assert shares.shape == (*truth.shape, 3)
        np.testing.assert_array_equal(VALUES[shares.argmax(axis=-1)], found)

    before = (target / "a.nii.gz").stat().st_mtime_ns
    with pytest.raises(RunFailed, match=r"a\.nii\.gz and 1 more are there already"):
        predict(run, Wish([tmp_path / "new" / "a.nii.gz", tmp_path / "new" / "b.nii.gz"], target), quiet, quiet)
    assert (target / "a.nii.gz").stat().st_mtime_ns == before
    predict(run, Wish([tmp_path / "new" / "a.nii.gz"], target, overwrite=True), quiet, quiet)
    with pytest.raises(RunFailed, match="take the place of the volumes"):
        predict(run, Wish([tmp_path / "new"], tmp_path / "new", overwrite=True), quiet, quiet)

    check_evaluation(run)


def check_evaluation(run):
    """In the same test, so that the network is trained once."""
    from pathlib import Path

    from app.engine.results.evaluating import evaluate

    told = []
    result = evaluate(run, lambda _: quiet, told.append)
    assert told == []
    assert [entry["name"] for entry in result["labels"]] == ["2", "5"]
    assert result["distances_in"] == "mm"
    low, high = result["dice_interval"]
    assert 0.8 < low <= result["dice"] <= high <= 1
    folder = Path(result["report"]).parent
    assert folder.parent == run.folder.path / "evaluations"
    kept = json.loads((folder / "scores.json").read_text())
    assert kept["dice"] == result["dice"]
    rows = list(csv.DictReader((folder / "cases.csv").read_text().splitlines()))
    assert len(rows) == result["volumes"] == 2
    mean = np.mean([float(row[f"dice of {label}"]) for row in rows for label in ("2", "5")])
    assert mean == pytest.approx(result["dice"], rel=1e-4)
    page = (folder / "report.html").read_text()
    assert "Hausdorff 95" in page
    assert "src=" not in page
