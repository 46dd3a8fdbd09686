"""What a run answered to its validation volumes, as the viewer reads it."""

import json

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.viewing.looking import Looker
from app.training.answers_source import AnswersSource
from app.training.look import Look


def ask(source, stage, index):
    request = {"source": source.as_json(), "stage": stage, "index": index, "draw": 0}
    told = Looker().look(json.loads(json.dumps(request)), lambda done, total: None, lambda: False)
    return Look.from_json(json.loads(json.dumps(told)))


def voxels_of(voxels):
    return np.memmap(voxels.file, np.dtype(voxels.dtype), "r", shape=voxels.shape)


def write(run, targets, *answers):
    folder = run / "previews"
    folder.mkdir(parents=True)
    volumes = np.arange(2 * 4 * 5 * 6, dtype=np.float16).reshape(2, 4, 5, 6, 1)
    np.savez(folder / "volumes.npz", indices=np.array([3, 7]), volumes=volumes, targets=targets)
    files = {}
    for epoch, answer in enumerate(answers, start=1):
        np.savez(folder / f"epoch-{epoch:05d}.npz", answers=answer)
        files[epoch] = f"previews/epoch-{epoch:05d}.npz"
    return AnswersSource("a run", run, files, ("background", "part"))


def test_masks_lie_over_the_volume_epoch_by_epoch(tmp_path):
    target = np.zeros((2, 4, 5, 6), np.uint8)
    target[:, 1:3] = 1
    source = write(tmp_path, target, np.zeros_like(target), target)
    assert [stage.title for stage in source.stages] == ["Epoch 1", "Epoch 2"]
    first, last = ask(source, 0, 1), ask(source, source.target, 1)
    assert (first.count, first.name) == (2, "validation volume 8")
    assert list(first.labels) == ["background", "part"]
    assert [overlay.name for overlay in last.overlays] == ["Label", "Prediction"]
    label, early = (voxels_of(overlay.voxels) for overlay in first.overlays)
    assert (label == target[1]).all()
    assert not early.any()
    assert (voxels_of(last.overlays[1].voxels) == target[1]).all()


def test_classes_are_told_in_words(tmp_path):
    source = write(tmp_path, np.array([1, 0]), np.array([[0.2, 0.8], [0.4, 0.6]], np.float16))
    assert "Answered part (80%), right." in ask(source, 0, 0).notes
    assert "Answered part (60%), wrong: it is background." in ask(source, 0, 1).notes


def test_a_file_that_went_is_told(tmp_path):
    source = write(tmp_path, np.array([1, 0]), np.array([[0.2, 0.8], [0.4, 0.6]], np.float16))
    (tmp_path / "previews" / "epoch-00001.npz").unlink()
    with pytest.raises(DataError, match="choose another epoch"):
        ask(source, 0, 0)
