"""TIFF stacks, written by tifffile, and where it cannot pack by SimpleITK."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK
import tifffile

from app.engine.data.dataset import DataError
from app.engine.data.volume_file import is_volume, read_header, read_volume, stem

VOXELS = np.random.default_rng(0).integers(0, 4000, (5, 6, 7)).astype(np.uint16)
TWO = np.stack([VOXELS, VOXELS + 1])  # channels first


def checked(path):
    """Read a file and check that its header told the truth."""
    header, voxels = read_header(path), read_volume(path)
    assert (header.shape, header.dtype) == (voxels.shape, voxels.dtype)
    return voxels


def refused(words, path):
    for read in (read_header, read_volume):
        with pytest.raises(DataError, match=words) as caught:
            read(path)
        assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    "options", [{"metadata": None}, {}, {"bigtiff": True}, {"compression": "zlib"}, {"tile": (16, 16)}]
)
@pytest.mark.parametrize("name", ["a.tif", "a.TIFF"])
def test_pages_are_the_depth(tmp_path, name, options):
    tifffile.imwrite(tmp_path / name, VOXELS, photometric="minisblack", **options)
    np.testing.assert_array_equal(checked(tmp_path / name)[..., 0], VOXELS)
    geometry = read_header(tmp_path / name).geometry
    assert not geometry.in_mm
    assert not geometry.oriented


def test_colours_are_channels(tmp_path):
    voxels = np.random.default_rng(1).integers(0, 255, (5, 6, 7, 3)).astype(np.uint8)
    tifffile.imwrite(tmp_path / "a.tif", voxels, photometric="rgb")
    np.testing.assert_array_equal(checked(tmp_path / "a.tif"), voxels)


@pytest.mark.parametrize(("unit", "in_mm"), [("um", 0.001), ("micron", 0.001), ("mm", 1.0), ("\\u00B5m", 0.001)])
def test_imagej_tells_channels_and_spacing(tmp_path, unit, in_mm):
    tifffile.imwrite(
        tmp_path / "a.tif",
        np.moveaxis(TWO, 0, 1),
        imagej=True,
        resolution=(2, 4),
        metadata={"spacing": 3.0, "unit": unit, "axes": "ZCYX"},
    )
    np.testing.assert_array_equal(checked(tmp_path / "a.tif"), np.moveaxis(TWO, 0, 3))
    geometry = read_header(tmp_path / "a.tif").geometry
    assert geometry.in_mm
    assert geometry.spacing == pytest.approx((3.0 * in_mm, 0.25 * in_mm, 0.5 * in_mm))


def test_imagej_without_a_unit_of_length_tells_no_spacing(tmp_path):
    tifffile.imwrite(
        tmp_path / "a.tif", VOXELS, imagej=True, resolution=(2, 4), metadata={"spacing": 3.0, "axes": "ZYX"}
    )
    assert not read_header(tmp_path / "a.tif").geometry.in_mm


def test_ome_tells_channels_and_spacing(tmp_path):
    path = tmp_path / "a.ome.tif"
    sizes = {"PhysicalSizeX": 0.5, "PhysicalSizeY": 0.6, "PhysicalSizeZ": 0.002, "PhysicalSizeZUnit": "mm"}
    tifffile.imwrite(path, TWO, photometric="minisblack", metadata={"axes": "CZYX", **sizes})
    np.testing.assert_array_equal(checked(path), np.moveaxis(TWO, 0, 3))
    geometry = read_header(path).geometry
    assert geometry.in_mm
    assert geometry.spacing == pytest.approx((0.002, 0.0006, 0.0005))
    assert stem(path.name) == "a"
    assert is_volume(path.name)


@pytest.mark.parametrize("packing", ["LZW", "PackBits", "Deflate"])
def test_what_tifffile_cannot_unpack_simpleitk_does(tmp_path, packing):
    writer = SimpleITK.ImageFileWriter()
    writer.SetFileName(str(tmp_path / "a.tif"))
    writer.SetUseCompression(True)
    writer.SetCompressor(packing)
    writer.Execute(SimpleITK.GetImageFromArray(VOXELS))
    np.testing.assert_array_equal(checked(tmp_path / "a.tif")[..., 0], VOXELS)


def test_a_packing_that_nothing_can_read_is_named(tmp_path):
    tifffile.imwrite(tmp_path / "a.tif", VOXELS, photometric="minisblack", metadata=None)
    with tifffile.TiffFile(tmp_path / "a.tif", mode="r+b") as file:
        for page in file.pages:
            page.tags["Compression"].overwrite(50000)  # Zstandard
    with pytest.raises(DataError, match="packed as ZSTD, which cannot be read here"):
        read_volume(tmp_path / "a.tif")


@pytest.mark.parametrize("options", [{"metadata": None}, {}, {"compression": "zlib", "metadata": None}])
@pytest.mark.parametrize("share", [0.02, 0.5, 0.95])
def test_a_cut_file_is_told(tmp_path, options, share):
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, VOXELS, photometric="minisblack", **options)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    refused("is not a TIFF file, or it was cut or damaged", path)


def test_what_is_no_volume_is_told(tmp_path):
    tifffile.imwrite(tmp_path / "flat.tif", VOXELS[0])
    refused(r"flat\.tif holds one image of 6 × 7 pixels, not a volume", tmp_path / "flat.tif")
    film = np.stack([TWO, TWO])
    tifffile.imwrite(tmp_path / "film.ome.tif", film, photometric="minisblack", metadata={"axes": "TCZYX"})
    refused("axes T 2, C 2, Z 5, Y 6, X 7", tmp_path / "film.ome.tif")
    with tifffile.TiffWriter(tmp_path / "mixed.tif") as file:
        file.write(VOXELS[0])
        file.write(VOXELS[1, :3])
    refused("holds 2 images of different sizes or kinds", tmp_path / "mixed.tif")
    (tmp_path / "text.tif").write_text("no picture")
    refused("is not a TIFF file", tmp_path / "text.tif")
    tifffile.imwrite(tmp_path / "complex.tif", VOXELS.astype(np.complex64), photometric="minisblack")
    with pytest.raises(DataError, match="holds complex64, not one number a voxel"):
        read_header(tmp_path / "complex.tif")
