"""A network that answers with volumes, trained on patches of NIfTI files, asked about files and tested."""

import csv
import json
from pathlib import Path

import nibabel
import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.failures import RunFailed

# Width, height, depth as they are stored run to the left, to the feet and to the front.
AFFINE = np.array([[-1.0, 0, 0, 90], [0, 0, 2.0, -40], [0, -1.5, 0, 30], [0, 0, 0, 1]])
NOISE = 0.4


def clean_volume(random):
    """Return a ball of value 2 on ground of -1: (width, height, depth), each of a size of its own."""
    shape = random.integers(14, 19, 3)
    grid = np.indices(shape)
    distance = np.sqrt(((grid - (shape / 2 + random.uniform(-1, 1, 3))[:, None, None, None]) ** 2).sum(axis=0))
    return np.where(distance < 5, 2.0, -1.0).astype(np.float32)


def write(path, voxels):
    path.parent.mkdir(exist_ok=True)
    nibabel.Nifti1Image(voxels, AFFINE).to_filename(path)


def quiet(*_):
    pass


@pytest.fixture
def run(trained, deck, tmp_path):
    """Train to take noise off; each volume of the folder is what is to be found itself."""
    from app.engine.results.trained import TrainedRun

    random = np.random.default_rng(3)
    for number in range(10):
        write(tmp_path / "clean" / f"{number}.nii.gz", clean_volume(random))
    graph = deck(
        ("data_1", "data.VolumePairs", {"volumes": "clean"}),
        ("noise_1", "data.AddNoise", {"strength": NOISE}),
        ("split_1", "data.Split"),
        ("patches_1", "data.RandomPatches", {"size": (8, 8, 8), "patches": 4}),
        ("patches_2", "data.RandomPatches", {"size": (8, 8, 8), "patches": 4}),
        ("input_1", "network.Input"),
        ("conv3d_1", "layers.Conv3D", {"filters": 8, "padding": "same", "activation": "relu"}),
        ("conv3d_2", "layers.Conv3D", {"filters": 1, "padding": "same"}),
        ("output_1", "network.Output"),
        ("adam_1", "optimizers.Adam", {"learning_rate": 0.02}),
        ("train_1", "training.Train", {"epochs": 30, "batch_size": 8}),
        links=(
            "data_1.dataset>noise_1.dataset noise_1.dataset>split_1.dataset split_1.training>patches_1.dataset "
            "split_1.validation>patches_2.dataset patches_1.dataset>input_1.dataset input_1.output>conv3d_1.inputs "
            "conv3d_1.output>conv3d_2.inputs conv3d_2.output>output_1.outputs output_1.network>train_1.network "
            "adam_1.instance>train_1.optimizer patches_1.dataset>train_1.training_data "
            "patches_2.dataset>train_1.validation_data"
        ),
    )
    made = trained(graph)
    assert made.state == "finished", made.record.cause
    return TrainedRun(made.folder)


def test_it_is_asked_and_tested(run, tmp_path):
    """In one test, so that the network is trained once."""
    new_files(tmp_path)
    check_prediction(run, tmp_path)
    check_own_data(run)
    check_other_data(run, tmp_path)


def new_files(folder):
    random = np.random.default_rng(8)
    for name in ("a", "b"):
        volume = clean_volume(random)
        write(folder / "full" / f"{name}.nii.gz", volume)
        write(folder / "low" / f"{name}.nii.gz", volume + random.normal(0, NOISE, volume.shape).astype(np.float32))


def check_prediction(run, folder):
    from app.engine.results.predicting import Wish, predict

    target = folder / "out"
    result = predict(run, Wish([folder / "low"], target), quiet, quiet)
    assert result == {"file": str(target), "kind": "volumes", "volumes": 2, "bad": [], "rows": False}
    for name in ("a", "b"):
        found, given, truth = (nibabel.load(folder / place / f"{name}.nii.gz") for place in ("out", "low", "full"))
        np.testing.assert_allclose(found.affine, AFFINE, atol=1e-5)
        assert found.get_data_dtype() == np.float32
        found, given, truth = (image.get_fdata() for image in (found, given, truth))
        assert found.shape == truth.shape
        # Had noise been added once more, it would be off by more than the given volume.
        assert np.abs(found - truth).mean() < 0.75 * np.abs(given - truth).mean()
    with pytest.raises(RunFailed, match="are there already"):
        predict(run, Wish([folder / "low"], target), quiet, quiet)
    with pytest.raises(RunFailed, match="take the place of the given volumes"):
        predict(run, Wish([folder / "low"], folder / "low", overwrite=True), quiet, quiet)
    (folder / "one.txt").write_text("")
    with pytest.raises(RunFailed, match="Volumes are written as files of their own"):
        predict(run, Wish([folder / "low"], folder / "one.txt"), quiet, quiet)


def check_own_data(run):
    from app.engine.results.evaluating import evaluate

    told = []
    result = evaluate(run, lambda _: quiet, told.append)
    assert not told
    assert (result["kind"], result["volumes"]) == ("volumes", 2)
    prediction, given = result["answers"]
    assert (prediction["name"], given["name"]) == ("prediction", "input")
    assert given["rmse"] == pytest.approx(NOISE, rel=0.05)
    assert prediction["rmse"] < 0.8 * given["rmse"]
    assert prediction["psnr"] > given["psnr"] == pytest.approx(20 * np.log10(3 / NOISE), rel=0.05)
    low, high = prediction["mae_interval"]
    assert low <= prediction["mae"] <= high
    folder = Path(result["report"]).parent
    assert "Input as it is" in (folder / "report.html").read_text()
    assert json.loads((folder / "scores.json").read_text())["answers"] == result["answers"]
    cases = list(csv.DictReader((folder / "cases.csv").read_text().splitlines()))
    assert len(cases) == 2
    assert np.mean([float(case["mae"]) for case in cases]) == pytest.approx(prediction["mae"], rel=1e-4)


def check_other_data(run, folder):
    from app.engine.results.evaluating import OtherData, evaluate

    # Of volumes alone the noise is made, as it was in the training.
    made = evaluate(run, lambda _: quiet, quiet, OtherData(folder / "full"))["answers"]
    assert made[1]["rmse"] == pytest.approx(NOISE, rel=0.05)
    # Real pairs are taken as they are.
    pairs = evaluate(run, lambda _: quiet, quiet, OtherData(folder / "low", folder / "full"))["answers"]
    assert pairs[1]["rmse"] == pytest.approx(NOISE, rel=0.05)
    assert pairs[0]["rmse"] < 0.8 * pairs[1]["rmse"]
    assert pairs[1]["mae"] != made[1]["mae"]


@pytest.fixture
def mapping(trained, deck, tmp_path):
    """Train on pairs of files, of which what enters is scaled behind Volumes as targets or not at all."""
    from app.engine.results.trained import TrainedRun

    random = np.random.default_rng(3)
    for number in range(6):
        volume = clean_volume(random)[:14, :14, :14]
        write(tmp_path / "low" / f"{number}.nii.gz", volume)
        write(tmp_path / "full" / f"{number}.nii.gz", volume * 10)

    def make(*more, links, data="data.VolumePairs", **values):
        graph = deck(
            ("data_1", data, values),
            ("split_1", "data.Split"),
            ("input_1", "network.Input"),
            ("conv3d_1", "layers.Conv3D", {"filters": 1, "kernel_size": (1, 1, 1)}),
            ("output_1", "network.Output"),
            ("train_1", "training.Train", {"epochs": 1}),
            *more,
            links=(
                f"{links} split_1.training>input_1.dataset input_1.output>conv3d_1.inputs "
                "conv3d_1.output>output_1.outputs output_1.network>train_1.network "
                "split_1.training>train_1.training_data split_1.validation>train_1.validation_data"
            ),
        )
        made = trained(graph)
        assert made.state == "finished", made.record.cause
        return TrainedRun(made.folder)

    return make


def test_pairs_go_the_way_of_the_runs_own_pairs(mapping, tmp_path):
    from app.engine.results.evaluating import OtherData, evaluate

    run = mapping(volumes="low", targets="full", links="data_1.dataset>split_1.dataset")
    result = evaluate(run, lambda _: quiet, quiet, OtherData(tmp_path / "low", tmp_path / "full"))
    assert result["volumes"] == 6
    volume = clean_volume(np.random.default_rng(3))[:14, :14, :14]
    assert result["answers"][1]["mae"] == pytest.approx(9 * np.abs(volume).mean(), rel=0.3)
    with pytest.raises(DataError, match="Choose that folder as well"):
        evaluate(run, lambda _: quiet, quiet, OtherData(tmp_path / "low"))


def test_cards_before_volumes_as_targets_work_on_both_of_a_pair(mapping, tmp_path):
    run = mapping(
        ("scale_1", "data.ScaleToRange", {"maximum": 100.0}),
        ("targets_1", "data.VolumesAsTargets"),
        ("blur_1", "data.Blur"),
        ("scale_2", "data.ScaleToRange", {"maximum": 7.0}),
        volumes="low",
        links=(
            "data_1.dataset>scale_1.dataset scale_1.dataset>targets_1.dataset targets_1.dataset>blur_1.dataset "
            "blur_1.dataset>scale_2.dataset scale_2.dataset>split_1.dataset"
        ),
    )
    from app.engine.data.registry import make

    pairs = make("volume_pairs", {"volumes": "low", "targets": "full"}, tmp_path)["dataset"]
    made = run.prepared_pairs(pairs)
    assert (made.volume(0).max(), made.target(0).max()) == (7.0, 100.0)
    assert len(np.unique(made.volume(0))) == 2  # not blurred: real volumes come as they are
    assert len(np.unique(run.prepared(pairs).volume(0))) == 2
    assert len(np.unique(run.prepared(pairs, with_targets=True).volume(0))) > 100


def test_a_run_on_made_solids_is_tested_on_volumes_alone(mapping, tmp_path):
    """That card has an input of the name Targets as well, which names no folder."""
    from app.engine.results.evaluating import OtherData, evaluate

    run = mapping(
        ("targets_1", "data.VolumesAsTargets"),
        data="data.SyntheticShapes",
        samples=8,
        size=8,
        links="data_1.dataset>targets_1.dataset targets_1.dataset>split_1.dataset",
    )
    result = evaluate(run, lambda _: quiet, quiet, OtherData(tmp_path / "low"))
    assert result["volumes"] == 6
    assert result["answers"][1]["mae"] == 0
    write(tmp_path / "two" / "a.nii.gz", np.zeros((8, 8, 8, 2), np.float32) + np.arange(2, dtype=np.float32))
    with pytest.raises(DataError, match="have 2 channels, but the network finds 1 channel"):
        evaluate(run, lambda _: quiet, quiet, OtherData(tmp_path / "two"))


def test_the_errors_of_one_volume():
    from app.engine.results.volume_scores import case_errors

    truth = np.array([0.0, 0.0, 10.0, 10.0]).reshape(4, 1, 1, 1)
    found = truth + np.array([1.0, -1.0, 1.0, -1.0]).reshape(4, 1, 1, 1)
    np.testing.assert_allclose(case_errors(truth, found), [1.0, 1.0, 20.0])
    assert case_errors(truth, truth)[2] == np.inf
    assert np.isnan(case_errors(truth * 0, found)[2])
