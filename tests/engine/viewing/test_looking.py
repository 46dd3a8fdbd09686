"""The process that reads volumes: samples, steps, files, and what is told of them."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import nibabel
import numpy as np
import pytest

from app.engine.data.dataset import Cancelled, DataError
from app.engine.viewing.looking import Looker
from app.training.look import Look
from app.training.volume_source import FileSample, FilesSource, dataset_source


@pytest.fixture
def folder(tmp_path):
    """Eight volumes of 6 x 7 x 8 with masks; voxel values are the sample's number and above."""
    random = np.random.default_rng(1)
    affine = np.diag([2.0, 1.5, 3.0, 1.0])
    for number in range(8):
        volume = np.full((8, 7, 6), number * 10, np.int16)
        volume[2:5, 2:5, 2:5] += random.integers(1, 9, (3, 3, 3)).astype(np.int16)
        mask = np.zeros((8, 7, 6), np.uint8)
        mask[2:5, 2:5, 2:5] = 1
        mask[4, 4, 4] = 5
        for part, voxels in (("images", volume), ("masks", mask)):
            (tmp_path / part).mkdir(exist_ok=True)
            image = nibabel.Nifti1Image(voxels, affine)
            image.header.set_xyzt_units("mm")
            nibabel.save(image, tmp_path / part / f"case{number}.nii.gz")
    return tmp_path


@pytest.fixture
def source(folder, deck, plan_of):
    graph = deck(
        ("data", "data.ImagesAndMasks", {"images": str(folder / "images"), "masks": str(folder / "masks")}),
        ("scale", "data.ScaleIntensity"),
        ("pad", "data.CropOrPad", {"size": (8, 8, 8)}),
        ("split", "data.Split", {"seed": 3}),
        links="data.dataset>scale.dataset scale.dataset>pad.dataset pad.dataset>split.dataset",
    )
    return dataset_source(plan_of(graph), "split")


def ask(looker, source, stage, index, draw=0, cancelled=lambda: False):
    request = {"source": source.as_json(), "stage": stage, "index": index, "draw": draw}
    told = looker.look(json.loads(json.dumps(request)), lambda done, total: None, cancelled)
    return Look.from_json(json.loads(json.dumps(told)))


def voxels_of(voxels):
    return np.memmap(voxels.file, np.dtype(voxels.dtype), "r", shape=voxels.shape)


def test_a_sample_is_told_at_each_step_of_its_preparation(source):
    looker = Looker()
    looks = [ask(looker, source, stage, 2) for stage in range(4)]
    assert len({look.name for look in looks}) == 1
    assert [look.count for look in looks] == [6] * 4
    assert [look.size for look in looks] == [(6, 7, 8), (6, 7, 8), (8, 8, 8), (8, 8, 8)]
    assert [look.voxels.dtype for look in looks] == ["<i2", "<f4", "<f4", "<f4"]
    number = int(looks[0].name.removeprefix("case").partition(".")[0])
    first, last = (voxels_of(looks[stage].voxels) for stage in (0, 3))
    assert first[0, 0, 0, 0] == number * 10
    assert last[1:7, :7, :8].std() == pytest.approx(1.0, abs=0.05)
    assert looks[0].spacing == (3.0, 1.5, 2.0)
    assert looks[0].in_mm
    assert looks[0].ends == "SAR"
    assert looks[0].origin.endswith(looks[0].name)


def test_masks_come_with_their_labels_and_shadows(source):
    look = ask(Looker(), source, 0, 0)
    (overlay,) = look.overlays
    assert look.labels == ("0", "1", "5")
    assert overlay.counts == (6 * 7 * 8 - 27, 26, 1)
    mask = voxels_of(overlay.voxels)
    assert mask.dtype == np.uint8
    assert mask[4, 4, 4] == 2
    for axis, shadow in enumerate(overlay.shadows):
        bits = voxels_of(shadow)
        assert bits[4, 4] == 0b110
        assert np.array_equal(bits > 0, mask.any(axis=axis))


def test_projections_and_values_are_those_of_the_volume(source):
    look = ask(Looker(), source, 0, 1)
    volume = voxels_of(look.voxels)
    (facts,) = look.channels
    assert (facts.low, facts.high) == (volume.min(), volume.max())
    assert sum(facts.counts) == volume.size
    assert len(facts.counts) == volume.max() - volume.min() + 1
    assert facts.low <= facts.window[0] < facts.window[1] <= facts.high
    for axis, projection in enumerate(look.projections):
        assert np.array_equal(voxels_of(projection), volume.max(axis=axis))


def test_the_same_volume_is_not_read_twice(source, folder):
    looker = Looker()
    first = ask(looker, source, 3, 0)
    ask(looker, source, 0, 1)
    assert ask(looker, source, 3, 0) == first


def test_a_changed_card_gives_another_volume(source, folder, deck, plan_of):
    looker = Looker()
    ask(looker, source, 2, 0)
    graph = deck(
        ("data", "data.ImagesAndMasks", {"images": str(folder / "images"), "masks": str(folder / "masks")}),
        ("pad", "data.CropOrPad", {"size": (4, 5, 6)}),
        links="data.dataset>pad.dataset",
    )
    assert ask(looker, dataset_source(plan_of(graph), "pad"), 1, 0).size == (4, 5, 6)


def test_what_is_random_is_drawn_again_when_asked(deck, plan_of):
    graph = deck(
        ("data", "data.SyntheticShapes", {"size": 12, "samples": 8}),
        ("patch", "data.RandomPatches", {"size": (6, 6, 6), "patches": 2}),
        links="data.dataset>patch.dataset",
    )
    source = dataset_source(plan_of(graph), "patch")
    looker = Looker()
    first, again, other = (ask(looker, source, 1, 5, draw) for draw in (0, 0, 1))
    assert first.changes
    assert first == again
    assert not np.array_equal(voxels_of(first.voxels), voxels_of(other.voxels))
    whole = ask(looker, source, 0, 5)
    assert whole.origin == "synthetic volume 2"
    assert not whole.changes


@pytest.mark.usefixtures("keras")
def test_layers_of_the_network_change_the_volume_as_in_training(deck, plan_of):
    graph = deck(
        ("data", "data.SyntheticShapes", {"size": 12, "samples": 8, "noise": 0.0}),
        ("input", "network.Input"),
        ("flip", "layers.RandomFlip3D", {"rate": 1.0, "axes": (1,), "seed": 3}),
        links="data.dataset>input.dataset input.output>flip.inputs",
    )
    source = dataset_source(plan_of(graph), "flip")
    looker = Looker()
    plain, flipped = (voxels_of(ask(looker, source, stage, 1).voxels) for stage in (0, 1))
    assert np.array_equal(flipped, plain[::-1])
    assert ask(looker, source, 1, 1).changes


def test_files_are_shown_with_several_masks(folder):
    sample = FileSample("case 3", folder / "images" / "case3.nii.gz", {"Label": folder / "masks" / "case3.nii.gz"})
    np.save(folder / "prediction.npy", np.ones((6, 7, 8), np.uint8))
    both = FileSample("both", sample.volume, {**sample.overlays, "Prediction": folder / "prediction.npy"})
    source = FilesSource("Predictions", (sample, both), ("background", "head", "tail"))
    looker = Looker()
    assert [overlay.name for overlay in ask(looker, source, 0, 0).overlays] == ["Label"]
    look = ask(looker, source, 0, 1)
    assert [overlay.name for overlay in look.overlays] == ["Label", "Prediction"]
    assert (look.count, look.labels) == (2, ("background", "head", "tail"))
    np.save(folder / "prediction.npy", np.ones((2, 2, 2), np.uint8))
    with pytest.raises(DataError, match=r"prediction\.npy holds 2 × 2 × 2 voxels"):
        ask(looker, source, 0, 1)


def test_bad_files_are_told_by_name(source, folder):
    (folder / "images" / "case0.nii.gz").write_text("no volume")
    with pytest.raises(DataError, match=r"case0\.nii\.gz"):
        ask(Looker(), source, 0, 0)


def test_voxels_without_a_value_are_counted_and_shown(tmp_path):
    volume = np.linspace(0, 1, 27, dtype=np.float32).reshape(3, 3, 3)
    volume[0, 0, 0] = np.nan
    np.save(tmp_path / "odd.npy", volume)
    look = ask(Looker(), FilesSource("odd", (FileSample("odd", tmp_path / "odd.npy", {}),)), 0, 0)
    assert look.notes == ("1 voxel has no finite value (NaN or infinite); they are drawn black.",)
    assert look.channels[0].low > 0
    assert not look.in_mm
    assert look.ends == ""


def test_a_wrong_card_hides_only_what_comes_after_it(folder, deck, plan_of):
    graph = deck(
        ("data", "data.ImagesAndMasks", {"images": str(folder / "images"), "masks": str(folder / "masks")}),
        ("range", "data.ScaleToRange", {"minimum": 2.0, "maximum": 1.0}),
        ("split", "data.Split"),
        links="data.dataset>range.dataset range.dataset>split.dataset",
    )
    source = dataset_source(plan_of(graph), "split")
    look = ask(Looker(), source, 0, 7)
    assert (look.count, look.name) == (8, "case7.nii.gz")
    for stage in (1, 2):
        with pytest.raises(DataError, match="Min–max range: Maximum"):
            ask(Looker(), source, stage, 0)


def test_the_look_through_the_files_ends_where_nobody_waits(source):
    looker = Looker()
    with pytest.raises(Cancelled):
        ask(looker, source, 0, 0, cancelled=lambda: True)
    assert ask(looker, source, 0, 0).count == 6


def test_rows_of_a_table_are_refused(tmp_path, deck, plan_of):
    (tmp_path / "wine.csv").write_text("a,b,kind\n" + "".join(f"{n},{n * 2},{n % 2}\n" for n in range(9)))
    graph = deck(("table", "data.NumberTable", {"file": str(tmp_path / "wine.csv"), "target": "kind"}), links="")
    with pytest.raises(DataError, match="rows of a table"):
        ask(Looker(), dataset_source(plan_of(graph), "table"), 0, 0)


def test_a_reading_that_nobody_waits_for_is_left_at_once(tmp_path, monkeypatch):
    go_on = threading.Event()

    def slow(path):
        go_on.wait(20)
        return np.zeros((2, 2, 2, 1), np.uint8)

    monkeypatch.setattr("app.engine.viewing.file_look.read_volume", slow)
    source = FilesSource("slow", (FileSample("slow", tmp_path / "slow.npy", {}),))
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        ask(Looker(), source, 0, 0, cancelled=lambda: time.monotonic() - begun > 0.1)
    assert time.monotonic() - begun < 2
    go_on.set()


def test_the_process_speaks_json_lines_and_tidies_up(source, project, tmp_path):
    lines = [
        json.dumps({"look": 1, "source": source.as_json(), "stage": 3, "index": 99, "draw": 0}),
        json.dumps({"look": 2, "source": None}),
        "nonsense",
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", "app.engine.viewer"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=project, text=True,
    )  # fmt: skip
    process.stdin.write(lines[0] + "\n")
    process.stdin.flush()
    answers = []
    while not answers or "done" not in answers[-1]:
        answers.append(json.loads(process.stdout.readline()))
    assert answers[0] == {"ready": True}
    seen = Look.from_json(next(answer["seen"] for answer in answers if "seen" in answer))
    assert (seen.index, seen.count) == (5, 6)
    assert voxels_of(seen.voxels).shape == (8, 8, 8, 1)
    rest, _ = process.communicate("\n".join(lines[1:]) + "\n", timeout=20)
    assert json.loads(rest.splitlines()[0]) == {"look": 2, "done": True}
    assert process.returncode == 0
    with pytest.raises(OSError, match="No such file"):
        voxels_of(seen.voxels)


def test_a_process_that_is_ended_takes_its_voxels_along(source, project):
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "--engine", "app.engine.viewer"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=project, text=True,
    )  # fmt: skip
    with process:
        process.stdin.write(
            json.dumps({"look": 1, "source": source.as_json(), "stage": 0, "index": 0, "draw": 0}) + "\n"
        )
        process.stdin.flush()
        while "seen" not in (answer := json.loads(process.stdout.readline())):
            pass
        file = Path(Look.from_json(answer["seen"]).voxels.file)
        assert file.is_file()
        process.terminate()
        process.wait(20)
    assert not file.parent.parent.exists()


def test_what_is_to_be_found_stands_beside_what_enters(deck, plan_of):
    graph = deck(
        ("data", "data.SyntheticShapes", {"samples": 8, "size": 8, "noise": 0.0}),
        ("targets", "data.VolumesAsTargets"),
        ("noise", "data.AddNoise", {"strength": 0.5}),
        links="data.dataset>targets.dataset targets.dataset>noise.dataset",
    )
    source, looker = dataset_source(plan_of(graph), "noise"), Looker()
    before, same, noisy = (ask(looker, source, stage, 1) for stage in range(3))
    assert (before.pictures, same.pictures, noisy.pictures) == ((), ("Volume", "To find"), ("Volume", "To find"))
    assert len(noisy.channels) == 2
    assert noisy.changes
    clean, spoiled = (voxels_of(look.voxels) for look in (same, noisy))
    np.testing.assert_array_equal(clean[..., 0], clean[..., 1])
    np.testing.assert_array_equal(spoiled[..., 1], clean[..., 1])
    assert (spoiled[..., 0] - spoiled[..., 1]).std() == pytest.approx(0.5, rel=0.2)
    again = ask(looker, source, 2, 1, draw=1)
    assert not np.array_equal(voxels_of(again.voxels)[..., 0], spoiled[..., 0])
