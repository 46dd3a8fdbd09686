from __future__ import annotations

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.data.registry import make


@pytest.fixture
def data(tmp_path):
    for name in ("a", "b"):
        (tmp_path / "scans" / name).mkdir(parents=True)
        for number in range(3):
            np.save(tmp_path / "scans" / name / f"{name}{number}.npy", np.ones((2, 2, 2)))
    np.save(tmp_path / "scans" / "b" / "a0.npy", np.ones((2, 2, 2)))
    return make("volume_folder", {"folder": "scans"}, tmp_path)["dataset"]


@pytest.fixture
def split(data, tmp_path):
    def made(validation, training=None):
        (tmp_path / "val.txt").write_text(validation)
        if training is not None:
            (tmp_path / "train.csv").write_text(training)
        names = {"validation_list": "val.txt", "training_list": None if training is None else "train.csv"}
        parts = make("split_by_list", {"dataset": data, **names}, tmp_path)
        return [[part.path(index).stem for index in range(len(part))] for part in parts.values()]

    return made


def test_all_others_are_learned_from(split):
    assert split("a1\nb2.npy\n") == [["a0", "a2", "a0", "b0", "b1"], ["a1", "b2"]]


def test_a_path_tells_files_of_one_name_apart(split):
    assert split("b/a0.npy\n") == [["a0", "a1", "a2", "b0", "b1", "b2"], ["a0"]]
    assert split("scans\\b\\a0\n") == [["a0", "a1", "a2", "b0", "b1", "b2"], ["a0"]]
    assert split("a0\n")[1] == ["a0", "a0"]


def test_two_lists_leave_the_rest_out(split):
    assert split("a1\n", "name,note\nb0,x\nb1,y\n") == [["b0", "b1"], ["a1"]]


@pytest.mark.parametrize(
    ("validation", "training", "words"),
    [
        ("a1\nx\n", None, "val.txt lists x, which the dataset does not have"),
        ("a1\n", "a1\nb1\n", "a1.npy is in both lists"),
        ("a0\na1\na2\nb0\nb1\nb2\n", None, "training part would be empty"),
        ("", None, "val.txt is empty"),
    ],
)
def test_what_is_wrong_with_a_list_is_told(split, validation, training, words):
    with pytest.raises(DataError, match=words):
        split(validation, training)


def test_a_list_that_is_not_there(data, tmp_path):
    with pytest.raises(DataError, match=r"no\.txt is not there"):
        make("split_by_list", {"dataset": data, "validation_list": "no.txt", "training_list": None}, tmp_path)
