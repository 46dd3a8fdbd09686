"""Trained networks tested on data that the run has not seen, and asked about them: classes, patches, rows, numbers."""

import csv
import json
from pathlib import Path

import h5py
import nibabel
import numpy as np
import pytest

from app.engine.data.dataset import DataError


def quiet(*_):
    pass


@pytest.fixture
def tested(keras):
    """Evaluate a run; return the result and what was told."""
    from app.engine.results.evaluating import OtherData, evaluate
    from app.engine.results.trained import TrainedRun

    def test(run, path=None, masks=None):
        told = []
        other = OtherData(path, masks) if path else None
        return evaluate(TrainedRun(run.folder), lambda _: quiet, told.append, other), told

    return test


@pytest.fixture
def asked(keras, tmp_path):
    """Predict; return the result, what was told and the rows of the table, if there is one."""
    from app.engine.results.predicting import Wish, predict
    from app.engine.results.trained import TrainedRun

    def ask(run, *given):
        told = []
        result = predict(TrainedRun(run.folder), Wish(given, tmp_path / "out", overwrite=True), quiet, told.append)
        file = Path(result["file"])
        return result, told, list(csv.DictReader(file.read_text().splitlines())) if file.is_file() else []

    return ask


def ends(run):
    assert run.state == "finished", run.record.cause
    return run


# Classes

SIDES = {"lower": slice(None, 4), "upper": slice(4, None)}


def volume_of(side, random):
    volume = random.normal(0, 0.1, (8, 8, 8)).astype(np.float32)
    volume[:, :, SIDES[side]] += 1
    return volume


def write_classes(folder, names, count=4, seed=1):
    random = np.random.default_rng(seed)
    for name, side in names.items():
        (folder / name).mkdir(parents=True)
        for number in range(count):
            np.save(folder / name / f"{number}.npy", volume_of(side, random))


@pytest.fixture
def halves(trained, deck, tmp_path):
    """A run that tells which half of a volume is bright."""
    write_classes(tmp_path / "data", {"lower": "lower", "upper": "upper"}, count=10, seed=0)
    return ends(
        trained(
            deck(
                ("data", "data.VolumeFolder", {"folder": "data"}),
                ("split", "data.Split"),
                ("input", "network.Input"),
                ("flatten", "layers.Flatten"),
                ("dense", "layers.Dense", {"units": 2}),
                ("output", "network.Output"),
                ("adam", "optimizers.Adam", {"learning_rate": 0.02}),
                ("train", "training.Train", {"epochs": 3, "batch_size": 4}),
                links=(
                    "data.dataset>split.dataset split.training>input.dataset input.output>flatten.inputs "
                    "flatten.output>dense.inputs dense.output>output.outputs output.network>train.network "
                    "adam.instance>train.optimizer "
                    "split.training>train.training_data split.validation>train.validation_data"
                ),
            ),
            name="halves",
        )
    )


def test_classes_of_other_data_are_matched_by_name(halves, tested, asked, tmp_path):
    # One class only, whose number would be another by the order of the names, and which is written otherwise.
    write_classes(tmp_path / "one", {"Upper": "upper"})
    (tmp_path / "one" / "Upper" / "cut.npy").write_bytes(b"nothing")
    scores, told = tested(halves, tmp_path / "one")
    assert (scores["accuracy"], scores["volumes"], scores["data"]) == (1.0, 4, str(tmp_path / "one"))
    assert [entry["volumes"] for entry in scores["classes"]] == [0, 4]
    assert len(told) == 1
    assert "cut.npy" in told[0]
    page = Path(scores["report"]).read_text()
    assert f"on 4 volumes of {tmp_path / 'one'}." in page

    write_classes(tmp_path / "strange", {"lower": "lower", "zebra": "upper"}, count=1)
    with pytest.raises(DataError, match=r"the class zebra, which the network does not know\. It knows lower and upper"):
        tested(halves, tmp_path / "strange")

    rows = ["scan,kind", *(f"one/Upper/{number}.npy,{'lower' if number else 'upper'}" for number in range(4))]
    (tmp_path / "told.csv").write_text("\n".join(rows))
    scores, told = tested(halves, tmp_path / "told.csv")
    assert (scores["accuracy"], told) == (0.25, [])
    assert scores["confusion"] == [[0, 3], [0, 1]]
    result, told, rows = asked(halves, tmp_path / "told.csv")  # a table of volumes is asked about as well
    assert ([row["class"] for row in rows], result["volumes"], told) == (["upper"] * 4, 4, [])

    random = np.random.default_rng(2)
    arrays = {"test_images": np.stack([volume_of(side, random) for side in SIDES]), "test_labels": np.arange(2)}
    np.savez(tmp_path / "arrays.npz", **arrays)
    with pytest.raises(DataError, match="classes 0 and 1, which the network does not know"):
        tested(halves, tmp_path / "arrays.npz")
    with pytest.raises(DataError, match="one with a folder for each class"):
        tested(halves, tmp_path / "one" / "Upper")
    write_balls(tmp_path / "masked", [(8, 8, 8)])
    with pytest.raises(DataError, match="has masks, but the network tells classes"):
        tested(halves, tmp_path / "masked")
    check_odd_files(halves, asked, tmp_path)


def check_odd_files(halves, asked, tmp_path):
    """In the same test, so that the network is trained once: a volume of zeros is a fair question, NaN is none."""
    with h5py.File(tmp_path / "two.h5", "w") as file:
        file["a"] = file["b"] = np.ones((8, 8, 8), np.float32)
    np.save(tmp_path / "zeros.npy", np.zeros((8, 8, 8), np.float32))
    np.save(tmp_path / "nan.npy", np.full((8, 8, 8), np.nan, np.float32))
    result, told, rows = asked(halves, *(tmp_path / name for name in ("zeros.npy", "nan.npy", "two.h5")))
    assert [row["file"] for row in rows] == [str(tmp_path / "zeros.npy")]
    assert result["bad"] == [str(tmp_path / "nan.npy"), str(tmp_path / "two.h5")]
    assert len(told) == 2
    assert "512 voxels without a finite value" in told[0]
    assert "two.h5 holds several arrays" in told[1]
    assert told[1].endswith("Save the volume alone in a file, or under the name that it has in the training data.")


# Patches

AFFINE = np.diag([1.0, 1.5, 2.0, 1.0])


def write_balls(folder, sizes, label=1):
    """Write volumes of other sizes, each with a bright ball and its mask, as width, height, depth."""
    random = np.random.default_rng(0)
    for name in ("images", "masks"):
        (folder / name).mkdir(parents=True)
    for number, size in enumerate(sizes):
        grid = np.indices(size)
        centre = random.uniform(3, np.array(size) - 3, 3)[:, None, None, None]
        mask = (np.sqrt(((grid - centre) ** 2).sum(axis=0)) < 3.5).astype(np.uint8)
        image = (mask + random.normal(0, 0.1, size)).astype(np.float32)
        nibabel.Nifti1Image(image, AFFINE).to_filename(folder / "images" / f"{number}.nii.gz")
        nibabel.Nifti1Image(mask * label, AFFINE).to_filename(folder / "masks" / f"{number}.nii.gz")


PATCH = {"size": (8, 8, 8), "patches": 4, "foreground": 0.7}


@pytest.fixture
def patched(trained, deck, tmp_path):
    """A run that learned from patches, flipped and turned; its labels are chosen and its validation is patches too."""
    write_balls(tmp_path / "data", [(12, 12 + number % 3, 11) for number in range(8)])
    return ends(
        trained(
            deck(
                ("data", "data.ImagesAndMasks", {"images": "data/images", "masks": "data/masks"}),
                ("choose", "data.ChooseLabels", {"labels": "1 -> ball"}),
                ("split", "data.Split", {"validation": 0.25}),
                ("cut_1", "data.RandomPatches", PATCH),
                ("cut_2", "data.RandomPatches", PATCH),
                ("flip", "data.AugmentFlip"),
                ("turn", "data.AugmentAffine"),
                ("input", "network.Input"),
                ("conv", "layers.Conv3D", {"filters": 2, "padding": "same"}),
                ("output", "network.Output"),
                ("adam", "optimizers.Adam", {"learning_rate": 0.1}),
                ("train", "training.Train", {"epochs": 8, "batch_size": 8}),
                links=(
                    "data.dataset>choose.dataset choose.dataset>split.dataset split.training>cut_1.dataset "
                    "cut_1.dataset>flip.dataset flip.dataset>turn.dataset split.validation>cut_2.dataset "
                    "turn.dataset>input.dataset input.output>conv.inputs conv.output>output.outputs "
                    "output.network>train.network adam.instance>train.optimizer "
                    "turn.dataset>train.training_data cut_2.dataset>train.validation_data"
                ),
            )
        )
    )


def test_a_network_of_patches_is_tested_on_whole_volumes(patched, tested, asked, tmp_path):
    scores, told = tested(patched)
    assert told == []
    assert scores["volumes"] == 2  # not the eight patches of them
    assert [entry["name"] for entry in scores["labels"]] == ["ball"]
    assert scores["dice"] > 0.6
    assert scores["distances_in"] == "mm"

    write_balls(tmp_path / "other", [(9, 20, 13), (7, 8, 15)])  # one is smaller than a patch along an axis
    result, told, _ = asked(patched, tmp_path / "other" / "images")
    assert (result["kind"], result["volumes"], told) == ("masks", 2, [])
    masks = [nibabel.load(tmp_path / "out" / f"{number}.nii.gz") for number in range(2)]
    assert [mask.shape for mask in masks] == [(9, 20, 13), (7, 8, 15)]
    np.testing.assert_allclose(masks[0].affine, AFFINE, atol=1e-5)
    truth = np.asanyarray(nibabel.load(tmp_path / "other" / "masks" / "0.nii.gz").dataobj)
    found = np.asanyarray(masks[0].dataobj)
    dice = 2 * (found * truth).sum() / (found.sum() + truth.sum())
    assert dice > 0.6

    # The same masks are found when they are tested; the run's choice of labels holds for the other data.
    scores, told = tested(patched, tmp_path / "other")
    assert (scores["volumes"], told) == (2, [])
    cases = list(csv.DictReader((Path(scores["report"]).parent / "cases.csv").read_text().splitlines()))
    assert float(cases[0]["dice of ball"]) == pytest.approx(dice, abs=1e-4)
    apart, _ = tested(patched, tmp_path / "other" / "images", tmp_path / "other" / "masks")
    assert apart["dice"] == scores["dice"]
    with pytest.raises(DataError, match="Choose the folder of their masks as well"):
        tested(patched, tmp_path / "other" / "images")
    write_balls(tmp_path / "seven", [(8, 8, 8)], label=7)
    scores, _ = tested(patched, tmp_path / "seven")  # what is not chosen is background: nothing is left to find
    assert scores["labels"][0]["volumes"] == 0


# Rows of tables, and numbers


def write_table(path, rows, heads="a;sex;b;age;dose"):
    path.write_text("\n".join([heads, *(";".join(map(str, row)) for row in rows)]))


def patients(count, seed):
    """Return rows whose two numbers follow from three others."""
    random = np.random.default_rng(seed)
    for _ in range(count):
        a, b = random.normal(size=2).round(4)
        sex = random.choice(["f", "m"])
        yield a, sex, b, round(2 * a - b + 3 * (sex == "f"), 4), round(b, 4)


@pytest.fixture
def rows_run(trained, deck, tmp_path):
    def make(epochs=40, **data):
        return ends(
            trained(
                deck(
                    ("data", "data.NumberTable", {"file": "t.csv", **data}),
                    ("split", "data.Split"),
                    ("scale", "data.ScaleByTraining"),
                    ("input", "network.Input"),
                    ("dense", "layers.Dense", {"units": 2}),
                    ("output", "network.Output"),
                    ("adam", "optimizers.Adam", {"learning_rate": 0.1}),
                    ("train", "training.Train", {"epochs": epochs, "batch_size": 8}),
                    links=(
                        "data.dataset>split.dataset split.training>scale.training split.validation>scale.validation "
                        "scale.training>input.dataset input.output>dense.inputs dense.output>output.outputs "
                        "output.network>train.network adam.instance>train.optimizer "
                        "scale.training>train.training_data scale.validation>train.validation_data"
                    ),
                )
            )
        )

    return make


def test_numbers_are_found_for_the_rows_of_a_table(rows_run, tested, asked, tmp_path):
    write_table(tmp_path / "t.csv", patients(40, 0))
    run = rows_run(numbers=("age", "dose"))
    assert run.record.settings["columns"] == ["a", "sex = f", "sex = m", "b"]

    write_table(tmp_path / "known.csv", patients(10, 1))
    scores, told = tested(run, tmp_path / "known.csv")
    assert ([entry["name"] for entry in scores["numbers"]], scores["unit"], told) == (["age", "dose"], "rows", [])
    assert all(entry["r2"] > 0.98 for entry in scores["numbers"])

    # Without the answers, in another order, with one sex only, a column more and a bad cell.
    known = list(patients(6, 2))
    rows = [(f"p{place}", b, "f", a) for place, (a, _, b, _, _) in enumerate(known)] + [("p6", "?", "m", 1)]
    write_table(tmp_path / "new.csv", rows, heads="who;B;sex;a")
    result, told, found = asked(run, tmp_path / "new.csv")
    assert (result["kind"], result["volumes"], result["rows"]) == ("numbers", 6, True)
    assert len(told) == len(result["bad"]) == 1
    assert "line 8 has '?'" in told[0]
    assert [row["line"] for row in found] == [str(line) for line in range(2, 8)]
    for row, (a, _, b, _, _) in zip(found, known, strict=True):
        assert float(row["age"]) == pytest.approx(2 * a - b + 3, abs=0.3)
        assert float(row["dose"]) == pytest.approx(b, abs=0.3)

    write_table(tmp_path / "strange.csv", [("x", 1, 1)], heads="sex;a;b")
    with pytest.raises(DataError, match="sex = x, which the network has not met"):
        read_rows(run, tmp_path / "strange.csv")
    write_table(tmp_path / "short.csv", [("f", 1)], heads="sex;a")
    with pytest.raises(DataError, match="has no column b"):
        read_rows(run, tmp_path / "short.csv")


def read_rows(run, path):
    from app.engine.results.given_rows import given_rows
    from app.engine.results.trained import TrainedRun

    return given_rows(TrainedRun(run.folder), path)


def test_classes_are_told_for_the_rows_of_a_table(rows_run, tested, asked, tmp_path):
    def rows(seed):
        return [(a, sex, b, "high" if a > b else "low", 0) for a, sex, b, _, _ in patients(40, seed)]

    write_table(tmp_path / "t.csv", rows(0))
    run = rows_run(label="age", left_out=("dose",), epochs=20)
    write_table(tmp_path / "known.csv", rows(1))
    scores, _ = tested(run, tmp_path / "known.csv")
    assert scores["accuracy"] > 0.9
    result, told, found = asked(run, tmp_path / "known.csv")
    assert (result["kind"], told) == ("classes", [])
    right = [row[3] == answer["class"] for row, answer in zip(rows(1), found, strict=True)]
    assert np.mean(right) == scores["accuracy"]
    for row in found:
        assert float(row[f"probability of {row['class']}"]) >= 0.5
    assert json.dumps(result)


def test_numbers_are_found_for_volumes(trained, deck, asked, tested, tmp_path):
    random = np.random.default_rng(0)
    lines = ["scan,age"]
    for number in range(24):
        age = random.uniform(0, 4)
        np.save(tmp_path / f"{number}.npy", (age + random.normal(0, 0.02, (4, 4, 4))).astype(np.float32))
        lines.append(f"{number}.npy,{age:.3f}")
    (tmp_path / "t.csv").write_text("\n".join(lines[:21]))
    (tmp_path / "more.csv").write_text("\n".join([lines[0], *lines[21:]]))
    run = ends(
        trained(
            deck(
                ("data", "data.VolumeTable", {"file": "t.csv", "volumes": ("scan",), "numbers": ("age",)}),
                ("split", "data.Split"),
                ("input", "network.Input"),
                ("pool", "layers.GlobalAveragePooling3D"),
                ("dense", "layers.Dense", {"units": 1}),
                ("output", "network.Output"),
                ("adam", "optimizers.Adam", {"learning_rate": 0.2}),
                ("train", "training.Train", {"epochs": 40, "batch_size": 4}),
                links=(
                    "data.dataset>split.dataset split.training>input.dataset input.output>pool.inputs "
                    "pool.output>dense.inputs dense.output>output.outputs output.network>train.network "
                    "adam.instance>train.optimizer "
                    "split.training>train.training_data split.validation>train.validation_data"
                ),
            )
        )
    )
    result, told, rows = asked(run, *(tmp_path / f"{number}.npy" for number in (21, 22, 23)))
    assert (result["kind"], result["numbers"], told) == ("numbers", ["age"], [])
    for row, line in zip(rows, lines[22:], strict=True):
        assert float(row["age"]) == pytest.approx(float(line.split(",")[1]), abs=0.5)
    scores, _ = tested(run, tmp_path / "more.csv")
    assert scores["volumes"] == 4
    assert scores["numbers"][0]["mae"] < 0.5
