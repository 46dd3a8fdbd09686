from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.data.dataset import DataError
from app.engine.data.grouping import split_by_group
from app.engine.data.registry import make
from tests.engine.data.conftest import ArrayDataset

VOLUME = np.zeros((1, 1, 1, 1), np.uint8)


class Files(ArrayDataset):
    def __init__(self, names, labels=None, class_names=()):
        super().__init__([VOLUME] * len(names), labels, class_names)
        self.names = names

    def path(self, index):
        return Path("/data", self.names[index])


def split(dataset, **values):
    values = {"group_by": "name", "separator": "_", "parts": 1, "validation": 0.2, "seed": 1, **values}
    return split_by_group(dataset=dataset, **values)


def sides(dataset, **values):
    return {name: [dataset.names[index] for index in part.indices] for name, part in split(dataset, **values).items()}


@given(
    st.lists(st.integers(0, 9), min_size=2, max_size=40).filter(lambda groups: len(set(groups)) > 1),
    st.floats(0.05, 0.9),
    st.integers(0, 99),
)
def test_no_group_lies_on_both_sides_and_none_is_lost(groups, share, seed):
    names = [f"p{group}_{place}.nii.gz" for place, group in enumerate(groups)]
    parts = sides(Files(names), validation=share, seed=seed)
    assert sorted(parts["training"] + parts["validation"]) == sorted(names)
    mine, held = ({name.split("_")[0] for name in part} for part in parts.values())
    assert mine
    assert held
    assert not mine & held


def test_the_share_is_met_as_nearly_as_groups_can():
    names = [f"p{place // 4}_{place}.nii" for place in range(200)]
    for seed in range(5):
        assert len(sides(Files(names), seed=seed)["validation"]) == 40


def test_the_seed_tells_the_parts():
    data = Files([f"p{place // 2}_{place}.nii" for place in range(40)])
    assert sides(data, seed=1) == sides(data, seed=1)
    assert sides(data, seed=1) != sides(data, seed=2)
    assert split(data, seed=1)["training"].fingerprint != split(data, seed=2)["training"].fingerprint


def test_several_parts_and_other_separators():
    data = Files(["a-1-x.nii", "a-1-y.nii", "a-2-x.nii", "a-2-y.nii"])
    parts = sides(data, separator="-", parts=2, validation=0.5)
    assert all(len({name[:3] for name in part}) == 1 for part in parts.values())
    with pytest.raises(
        DataError, match=r"By the first part of the file names at '-', all volumes are of one group \(a\)"
    ):
        split(data, separator="-")
    with pytest.raises(DataError, match="Separator is empty"):
        split(data, separator="")


def test_by_folder():
    data = Files(["ill/p1/a.nii", "ill/p1/b.nii", "ill/p2/a.nii", "ill/p3/a.nii"])
    parts = sides(data, group_by="folder", validation=0.5)
    assert not {Path(name).parent for name in parts["training"]} & {Path(name).parent for name in parts["validation"]}


def test_a_class_without_training_volumes_is_told():
    data = Files(["ill/1.nii", "ill/2.nii", "well/1.nii"], [0, 0, 1], ["ill", "well"])
    with pytest.raises(DataError, match=r"By folder, class (ill|well) would lie in the validation part only"):
        split(data, group_by="folder", validation=0.5)


def test_volumes_without_files_are_told():
    arguments = {"classes": 2, "samples": 8, "size": 8, "noise": 0.0, "seed": 1}
    data = make("synthetic_shapes", arguments, Path())["dataset"]
    with pytest.raises(DataError, match="is no file of its own"):
        split(data)


def test_files_are_known_behind_other_cards(shared_data):
    folder = shared_data / "hippocampus"
    data = make("images_and_masks", {"images": "images", "masks": "labels"}, folder)["dataset"]
    scaled = make("scale_intensity", {"dataset": data, "method": "z_score"}, folder)["dataset"]
    parts = split(scaled, parts=2)
    assert {name: len(part) for name, part in parts.items()} == {"training": 160, "validation": 40}
    assert parts["validation"].path(0).name == Path(parts["validation"].origin(0)).name
