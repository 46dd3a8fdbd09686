"""Zarr stores of both versions, folders and zip files, and OME-Zarr; written by zarr."""

from __future__ import annotations

import numpy as np
import pytest
import zarr

from app.engine.data.dataset import DataError
from app.engine.data.volume_file import is_volume, read_header, read_volume, stem, volume_state, volumes_below

VOXELS = np.random.default_rng(0).integers(0, 4000, (5, 6, 7)).astype(np.uint16)


def write(path, version=3, attributes=None, **arrays):
    group = zarr.open_group(path, mode="w", zarr_format=version)
    for name, values in arrays.items():
        group.create_array(name.replace("__", "/"), data=values, chunks=tuple(min(4, size) for size in values.shape))
    group.attrs.update(attributes or {})
    return path


def image(axes, *scales, version=3):
    """Return the attributes of an OME-Zarr image with full size and half size."""
    levels = [
        {"path": f"s{level}", "coordinateTransformations": [{"type": "scale", "scale": scale}]}
        for level, scale in enumerate(scales)
    ]
    told = [{"version": "0.5" if version == 3 else "0.4", "axes": axes, "datasets": levels}]
    return {"ome": {"multiscales": told}} if version == 3 else {"multiscales": told}


def axes_of(letters, unit="micrometer"):
    kinds = {"t": "time", "c": "channel"}
    return [
        {"name": letter, "type": kinds.get(letter, "space"), **({} if letter in kinds or not unit else {"unit": unit})}
        for letter in letters
    ]


def checked(path, inside=""):
    header, voxels = read_header(path, inside), read_volume(path, inside)
    assert (header.shape, header.dtype) == (voxels.shape, voxels.dtype)
    return voxels


def refused(words, path, inside=""):
    for read in (read_header, read_volume):
        with pytest.raises(DataError, match=words) as caught:
            read(path, inside)
        assert str(path) in str(caught.value)


@pytest.mark.parametrize("version", [2, 3])
def test_a_store_may_be_an_array(tmp_path, version):
    zarr.save_array(tmp_path / "a.zarr", VOXELS, zarr_format=version)
    np.testing.assert_array_equal(checked(tmp_path / "a.zarr")[..., 0], VOXELS)


@pytest.mark.parametrize("version", [2, 3])
def test_of_several_arrays_one_is_chosen_by_its_path(tmp_path, version):
    path = write(tmp_path / "a.zarr", version, raw=VOXELS, volumes__label=VOXELS > 2000)
    refused("holds several arrays: raw, volumes/label", path)
    np.testing.assert_array_equal(checked(path, "raw")[..., 0], VOXELS)
    np.testing.assert_array_equal(checked(path, "/volumes/label")[..., 0], VOXELS > 2000)


def test_a_store_may_be_a_zip_file(tmp_path):
    with zarr.storage.ZipStore(tmp_path / "a.zarr.zip", mode="w") as store:
        zarr.create_group(store).create_array("scan", data=VOXELS)
    np.testing.assert_array_equal(checked(tmp_path / "a.zarr.zip")[..., 0], VOXELS)
    assert stem("a.zarr.zip") == "a"
    assert is_volume("a.zarr.zip")


@pytest.mark.parametrize("version", [2, 3])
def test_an_ome_image_is_read_at_full_size_with_its_spacing(tmp_path, version):
    two = np.stack([VOXELS, VOXELS + 1])[np.newaxis]
    told = image(axes_of("tczyx"), [1, 1, 2.5, 0.5, 0.75], [1, 1, 5, 1, 1.5], version=version)
    path = write(tmp_path / "a.ome.zarr", version, told, s0=two, s1=two[..., ::2, ::2, ::2])
    np.testing.assert_array_equal(checked(path), np.moveaxis(two[0], 0, 3))
    geometry = read_header(path).geometry
    assert geometry.in_mm
    assert geometry.spacing == pytest.approx((0.0025, 0.0005, 0.00075))
    assert stem(path.name) == "a"


def test_an_ome_image_without_units_tells_no_spacing(tmp_path):
    told = image(axes_of("zyx", unit=""), [2.5, 0.5, 0.75])
    assert not read_header(write(tmp_path / "a.zarr", 3, told, s0=VOXELS)).geometry.in_mm


def test_stores_are_found_as_one_volume_each_and_every_file_in_them_counts(tmp_path):
    for name in ("b.zarr", "a.zarr"):
        write(tmp_path / "in" / name, 3, scan=VOXELS)
    found = volumes_below(tmp_path)
    assert [path.name for path in found] == ["a.zarr", "b.zarr"]
    before = volume_state(found[0], "a")
    chunk = next(path for path in found[0].rglob("*") if path.is_file() and path.name != "zarr.json")
    chunk.write_bytes(chunk.read_bytes() + b"x")
    assert volume_state(found[0], "a") != before


def test_what_is_no_volume_is_told(tmp_path):
    refused("holds no array of three axes", write(tmp_path / "flat.zarr", ages=np.arange(4)))
    (tmp_path / "empty.zarr").mkdir()
    refused("is not a Zarr store, or it was cut or damaged", tmp_path / "empty.zarr")
    (tmp_path / "text.zarr.zip").write_text("no data")
    refused("is not a Zarr store, or it was cut or damaged", tmp_path / "text.zarr.zip")
    refused(
        "axes T 2, C 2",
        write(tmp_path / "film.zarr", 3, image(axes_of("tczyx"), [1] * 5), s0=np.zeros((2, 2, 3, 4, 5))),
    )


def test_a_damaged_chunk_is_told(tmp_path):
    path = write(tmp_path / "a.zarr", scan=np.random.default_rng(0).random((8, 8, 8)))
    chunk = next(path for path in path.rglob("*") if path.is_file() and path.name != "zarr.json")
    chunk.write_bytes(chunk.read_bytes()[:20])
    with pytest.raises(DataError, match=r"a\.zarr is not a Zarr store, or it was cut or damaged"):
        read_volume(path)
