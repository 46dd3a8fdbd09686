"""Many volumes in the arrays of one HDF5 file or Zarr store."""

from __future__ import annotations

import h5py
import numpy as np
import pytest
import zarr

from app.engine.data.dataset import DataError

VOLUMES = np.random.default_rng(0).random((6, 4, 5, 7)).astype(np.float32)
LABELS = np.array([0, 1, 2, 0, 1, 2])


def in_hdf5(path, **arrays):
    with h5py.File(path, "w") as file:
        for name, values in arrays.items():
            file.create_dataset(name.replace("__", "/"), data=values, compression="gzip")
    return path.name


def in_zarr(path, **arrays):
    group = zarr.open_group(path, mode="w")
    for name, values in arrays.items():
        group.create_array(name.replace("__", "/"), data=values)
    return path.name


KINDS = pytest.mark.parametrize(("write", "name"), [(in_hdf5, "a.h5"), (in_zarr, "a.zarr")])


@pytest.fixture
def arrays(make_one):
    def made(file, part="all", images=None, labels=None):
        return make_one("numpy_volumes", file=file, part=part, images=images, labels=labels)

    return made


@KINDS
def test_parts_are_found_by_their_names(tmp_path, arrays, write, name):
    file = write(
        tmp_path / name,
        train_images=VOLUMES[:4],
        train_labels=LABELS[:4],
        val_images=VOLUMES[4:],
        val_labels=LABELS[4:],
    )
    dataset = arrays(file)
    assert dataset.spec.words() == "6 volumes · 4 × 5 × 7 × 1 · 3 classes"
    np.testing.assert_array_equal(dataset.volume(5)[..., 0], VOLUMES[5])
    np.testing.assert_array_equal(dataset.labels, LABELS)
    assert arrays(file, part="val").origin(1) == f"{tmp_path / name}: val_images[1]"
    # The same volume, reached in another way, is the same one.
    assert arrays(file, part="val").key(1) == dataset.key(5) != dataset.key(4)


@KINDS
def test_arrays_are_named_by_their_path(tmp_path, arrays, write, name):
    file = write(tmp_path / name, scans__ct=VOLUMES, classes=LABELS[:, None], words=VOLUMES[0])
    dataset = arrays(file, images="/scans/ct", labels="classes")
    np.testing.assert_array_equal(dataset.volume(2)[..., 0], VOLUMES[2])
    with pytest.raises(DataError, match=r"has no array scans/mr\. a\..* has: classes, scans/ct, words"):
        arrays(file, images="scans/mr", labels="classes")


def test_a_zarr_folder_may_be_chosen_by_a_file_in_it(tmp_path, arrays):
    in_zarr(tmp_path / "volumes", images=VOLUMES, labels=LABELS)
    assert len(arrays("volumes/zarr.json", images="images", labels="labels")) == 6
    assert len(arrays("volumes", images="images", labels="labels")) == 6


@KINDS
def test_a_damaged_file_is_told(tmp_path, arrays, write, name):
    write(tmp_path / name, images=VOLUMES, labels=LABELS)
    damaged = tmp_path / name if (tmp_path / name).is_file() else tmp_path / name / "zarr.json"
    damaged.write_text("nothing")
    with pytest.raises(DataError, match=r"a\.(h5|zarr) is damaged, or is not what its ending says"):
        arrays(name, images="images", labels="labels")


def test_a_file_that_is_not_there_is_told(arrays):
    for name in ("a.h5", "a.zarr", "a.npz"):
        with pytest.raises(DataError, match=rf"{name} is not there"):
            arrays(name)
