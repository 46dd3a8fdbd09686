"""Folders of pairs: told from masks and from classes, looked through, and made into a deck that trains."""

import numpy as np
import pytest

from app.engine.data.dataset import no_progress
from app.engine.survey.arrangement import find_arrangement
from app.engine.survey.survey import survey
from app.report.proposal.deck import propose
from app.report.survey import Survey
from app.report.survey_words import survey_rows


def save(path, voxels):
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, voxels.astype(np.float32))


@pytest.fixture
def doses(tmp_path):
    """Make pairs of scans: a bright block on air, in Hounsfield units, and the same with noise."""
    random = np.random.default_rng(0)

    def make(low="low_dose", full="full_dose", *, size=(16, 16, 16), count=10, channels=1, related=True):
        for number in range(count):
            scan = np.full((*size, channels), -900.0) + random.normal(0, 2, (*size, channels))
            start = random.integers(0, 8, 3)
            block = tuple(slice(first, first + 8) for first in start)
            scan[block] += random.uniform(800, 1200)
            save(tmp_path / full / f"{number}.npy", scan)
            given = scan[..., :1] if related else random.permuted(scan[..., :1])
            save(tmp_path / low / f"{number}.npy", given + random.normal(0, 120, given.shape))
        return tmp_path

    return make


@pytest.mark.parametrize(
    ("low", "full"), [("low_dose", "full_dose"), ("noisy", "clean"), ("input", "target"), ("a", "b")]
)
def test_pairs_are_told_by_what_the_volumes_hold(doses, low, full):
    found = find_arrangement(doses(low, full))
    assert (found.kind, found.card) == ("pairs", "data.VolumePairs")
    assert found.values["volumes"].endswith(low)
    assert found.values["targets"].endswith(full)
    assert found.cases[0].target.parent.name == full
    assert found.notes[0].startswith(f"{low} holds the volumes, {full} the volumes to find: 10 have one name.")


def test_classes_of_equally_named_files_stay_classes(doses):
    assert find_arrangement(doses("healthy", "ill", related=False)).kind == "classes"


def test_equally_named_files_of_labels_are_no_pairs(tmp_path):
    random = np.random.default_rng(0)
    for number in range(4):
        labels = random.integers(0, 3, (8, 8, 8))
        save(tmp_path / "one" / f"{number}.npy", labels + random.normal(0, 0.1, labels.shape))
        save(tmp_path / "two" / f"{number}.npy", labels)
    assert find_arrangement(tmp_path).kind == "classes"
    assert find_arrangement(tmp_path / "one", tmp_path / "two").kind == "masks"


def test_a_folder_that_is_called_truth_or_was_chosen(doses):
    path = doses("scans", "ground_truth")
    assert find_arrangement(path).kind == "pairs"
    chosen = find_arrangement(path / "ground_truth", path / "scans")
    assert (chosen.kind, chosen.values["targets"]) == ("pairs", str(path / "scans"))


def test_what_is_wrong_with_pairs_is_listed(doses):
    path = doses()
    (path / "full_dose" / "3.npy").unlink()
    (path / "low_dose" / "4.npy").unlink()
    save(path / "full_dose" / "5.npy", np.ones((4, 4, 4)) * 0.5)
    told = Survey.from_json(survey(path, None, no_progress))
    reasons = dict(told.bad)
    assert "has no partner of that name" in reasons["3.npy"]
    assert "has no volume of that name" in reasons["4.npy"]
    assert "bring both to one size" in reasons["5"]
    assert len(told.sound) == 7
    rows = {row.name: row.told for row in survey_rows(told)}
    assert rows["Channels to find"] == "1"
    assert rows["Values to find"].endswith("(greatest)")


@pytest.mark.parametrize(("size", "channels"), [((16, 16, 16), 1), ((12, 14, 18), 2)])
def test_the_proposed_deck_checks_and_learns(doses, findings, trained, monkeypatch, size, channels):
    """Answering with the training part's mean is off by some 200 HU; a few steps with rescaled answers come closer."""
    monkeypatch.setattr("app.report.proposal.deck._EPOCHS_CPU", 6)
    told = Survey.from_json(survey(doses(size=size, channels=channels), None, no_progress))
    graph = propose(told, gpu=False).graph
    found = findings(graph)
    assert not [problem.text for finding in found.values() for problem in finding.problems]
    run = trained(graph)
    assert run.record.state.value == "finished", run.record.cause
    assert run.record.settings["target_channels"] == channels
    assert run.record.metrics["mean_absolute_error"] < 150
