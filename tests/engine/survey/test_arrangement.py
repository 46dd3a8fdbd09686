"""How a data set lies in files is found out from the files alone."""

import numpy as np
import pytest
import tifffile

from app.engine.data.dataset import DataError
from app.engine.survey.arrangement import find_arrangement
from app.engine.survey.tables import find_columns


def volume(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, np.arange(60, dtype=np.float32).reshape(3, 4, 5))


def test_a_folder_for_each_class(tmp_path):
    for name in ("healthy/a.npy", "healthy/b.npy", "ill/c.npy"):
        volume(tmp_path / name)
    found = find_arrangement(tmp_path)
    assert (found.kind, found.card) == ("classes", "data.VolumeFolder")
    assert [case.class_name for case in found.cases] == ["healthy", "healthy", "ill"]


def test_masks_are_told_by_the_name_of_their_folder(tmp_path):
    for name in ("scans/a.npy", "scans/b.npy", "segmentations/a.npy", "segmentations/z.npy"):
        volume(tmp_path / name)
    found = find_arrangement(tmp_path)
    assert found.kind == "masks"
    assert [case.name for case in found.cases] == ["a"]
    assert sorted(name for name, _ in found.faults) == ["b.npy", "z.npy"]


def test_channels_in_files_of_their_own_as_nnunet_names_them(tmp_path):
    for name in ("imagesTr/p_1_0000.npy", "imagesTr/p_1_0001.npy", "labelsTr/p_1.npy", "imagesTs/p_9_0000.npy"):
        volume(tmp_path / name)
    found = find_arrangement(tmp_path)
    assert found.values["channels"] == "several_files"
    assert found.values["images"].endswith("imagesTr")
    (case,) = found.cases
    assert [path.name for path in case.channels] == ["p_1_0000.npy", "p_1_0001.npy"]


def test_a_folder_of_masks_that_was_chosen(tmp_path):
    for name in ("one/a.npy", "two/a.npy"):
        volume(tmp_path / name)
    assert find_arrangement(tmp_path).kind == "classes"
    assert find_arrangement(tmp_path / "one", tmp_path / "two").kind == "masks"


def test_volumes_alone_are_said_to_teach_nothing(tmp_path):
    volume(tmp_path / "a.npy")
    found = find_arrangement(tmp_path)
    assert (found.kind, found.card) == ("volumes", "")
    assert "without classes or masks" in found.notes[0]


def test_what_is_no_data_set_is_refused(tmp_path):
    (tmp_path / "notes.md").write_text("nothing")
    for place, words in (
        (tmp_path, "holds no volume"),
        (tmp_path / "gone", "is not there"),
        (tmp_path / "notes.md", "is a file"),
    ):
        with pytest.raises(DataError, match=words):
            find_arrangement(place)


def slices(folder, count=4):
    folder.mkdir(parents=True)
    for number in range(count):
        tifffile.imwrite(folder / f"slice_{number}.tif", np.full((5, 6), number + 1, np.uint8))


def test_folders_of_slices_are_volumes(tmp_path):
    for name in ("a", "b", "c"):
        slices(tmp_path / name)
    found = find_arrangement(tmp_path)
    assert (found.kind, [case.name for case in found.cases]) == ("volumes", ["a", "b", "c"])
    assert found.notes[1].startswith("3 folders are taken for the slices of one volume each")
    assert found.notes[2].startswith("If these folders are classes")
    only = find_arrangement(tmp_path / "a")
    assert only.notes[1:] == ("1 folder is taken for the slices of one volume, by the number in each file's name: a.",)


def test_class_folders_of_slices(tmp_path):
    for name in ("bone/a", "bone/b", "foam/c"):
        slices(tmp_path / name)
    found = find_arrangement(tmp_path)
    assert (found.kind, [case.class_name for case in found.cases]) == ("classes", ["bone", "bone", "foam"])
    assert found.notes[1].startswith("3 folders are taken")
    slices(tmp_path / "clay")
    found = find_arrangement(tmp_path)
    assert found.kind == "classes"
    assert found.notes[1].startswith("The 4 images directly in clay are taken for the slices of one volume.")


@pytest.mark.parametrize("places", [("scans/a", "masks/a"), ("scans", "masks")])
def test_masks_in_folders_of_slices(tmp_path, places):
    for place in places:
        slices(tmp_path / place)
    found = find_arrangement(tmp_path)
    assert found.kind == "masks"
    assert (found.cases[0].channels, found.cases[0].mask) == ((tmp_path / places[0],), tmp_path / places[1])


def test_a_table_that_names_folders_of_slices(tmp_path):
    for name in ("a", "b", "plain"):
        slices(tmp_path / name) if name != "plain" else (tmp_path / name).mkdir()
    (tmp_path / "list.csv").write_text("scan,kind,mass\na,plain,1.5\nb,plain,2.5\n")
    assert find_columns(tmp_path / "list.csv").values["volumes"] == ("scan",)
