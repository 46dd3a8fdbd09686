"""Volumes whose slices lie in one file each, written by tifffile."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import SimpleITK
import tifffile

from app.engine.data import slice_stack
from app.engine.data.dataset import DataError
from app.engine.data.volume_file import read_header, read_volume, volume_state, volumes_below

VOXELS = np.random.default_rng(0).integers(0, 4000, (12, 6, 7)).astype(np.uint16)


def write_slices(folder, voxels=VOXELS, name="slice_{:04}.tif", first=1, step=1, **options):
    """Write each slice of an array z, y, x into a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for place, plane in enumerate(voxels):
        tifffile.imwrite(folder / name.format(first + place * step), plane, **options)
    return folder


def checked(path):
    """Read a folder and check that its header told the truth."""
    assert volumes_below(path) == [path]
    header, voxels = read_header(path), read_volume(path)
    assert (header.shape, header.dtype) == (voxels.shape, voxels.dtype)
    return voxels


def refused(words, path):
    for read in (read_header, read_volume):
        with pytest.raises(DataError, match=words):
            read(path)


@pytest.mark.parametrize("name", ["slice_{:04}.tif", "{}.tiff", "scan 2024-05_rec{}.TIF"])
@pytest.mark.parametrize("options", [{}, {"metadata": None}, {"compression": "zlib"}, {"imagej": True}])
def test_slices_are_sorted_by_their_number(tmp_path, name, options):
    np.testing.assert_array_equal(checked(write_slices(tmp_path / "a", name=name, first=0, **options))[..., 0], VOXELS)


def test_each_file_of_an_ome_set_stands_for_its_own_slice(tmp_path):
    name, uuid = "z{:02}_recon.ome.tif", "urn:uuid:00000000-0000-0000-0000-{:012}"
    planes = "".join(
        f'<TiffData IFD="0" FirstZ="{z}" PlaneCount="1"><UUID FileName="{name.format(z)}">{uuid.format(z)}</UUID>'
        "</TiffData>"
        for z in range(12)
    )
    (tmp_path / "a").mkdir()
    for z, plane in enumerate(VOXELS):
        text = (
            f'<OME xmlns="http://www.openmicroscopy.org/Schemas/OME/2016-06" UUID="{uuid.format(z)}">'
            '<Image ID="Image:0">'
            '<Pixels ID="Pixels:0" DimensionOrder="XYZCT" Type="uint16" SizeX="7" SizeY="6" SizeZ="12" SizeC="1" '
            'SizeT="1" PhysicalSizeX="0.5" PhysicalSizeY="0.5" PhysicalSizeZ="2"><Channel ID="Channel:0:0" '
            f'SamplesPerPixel="1"/>{planes}</Pixels></Image></OME>'
        )
        tifffile.imwrite(tmp_path / "a" / name.format(z), plane, description=text, metadata=None)
    np.testing.assert_array_equal(checked(tmp_path / "a")[..., 0], VOXELS)
    assert read_header(tmp_path / "a").geometry.spacing == pytest.approx((0.002, 0.0005, 0.0005))


def test_slices_packed_as_tifffile_cannot_read_are_read_by_simpleitk(tmp_path):
    (tmp_path / "a").mkdir()
    for place, plane in enumerate(VOXELS):
        SimpleITK.WriteImage(
            SimpleITK.GetImageFromArray(plane), str(tmp_path / "a" / f"{place}.tif"), useCompression=True
        )
    np.testing.assert_array_equal(checked(tmp_path / "a")[..., 0], VOXELS)


def test_png_slices_are_read_where_they_lie_alone(tmp_path):
    (tmp_path / "a").mkdir()
    for place, plane in enumerate(VOXELS):
        SimpleITK.WriteImage(SimpleITK.GetImageFromArray(plane), str(tmp_path / "a" / f"{place}.png"))
    (tmp_path / "a" / "scanner.log").write_text("90 kV")
    np.testing.assert_array_equal(checked(tmp_path / "a")[..., 0], VOXELS)
    tifffile.imwrite(tmp_path / "a" / "whole.tif", VOXELS, photometric="minisblack")
    assert volumes_below(tmp_path / "a") == [tmp_path / "a" / "whole.tif"]


@pytest.mark.parametrize("planar", ["contig", "separate"])
def test_colours_are_channels(tmp_path, planar):
    voxels = np.random.default_rng(1).integers(0, 255, (4, 6, 7, 3)).astype(np.uint8)
    stored = voxels if planar == "contig" else np.moveaxis(voxels, 3, 1)
    folder = write_slices(tmp_path / "a", stored, photometric="rgb", planarconfig=planar)
    np.testing.assert_array_equal(checked(folder), voxels)


def test_large_numbers_are_kept_as_float32(tmp_path):
    voxels = checked(write_slices(tmp_path / "a", VOXELS.astype(np.float64) / 3))
    assert voxels.dtype == np.float32
    np.testing.assert_allclose(voxels[..., 0], VOXELS / 3, rtol=1e-6)


def test_imagej_slices_tell_their_spacing(tmp_path):
    folder = write_slices(
        tmp_path / "a", imagej=True, resolution=(100, 50), metadata={"spacing": 0.03, "unit": "mm", "axes": "YX"}
    )
    geometry = read_header(folder).geometry
    assert geometry.in_mm
    assert geometry.spacing == pytest.approx((0.03, 0.02, 0.01))
    assert not read_header(write_slices(tmp_path / "b", resolution=(100, 50))).geometry.in_mm


def test_every_second_slice_is_a_whole_volume(tmp_path):
    np.testing.assert_array_equal(checked(write_slices(tmp_path / "a", step=2))[..., 0], VOXELS)


def test_the_overview_of_a_scanner_is_passed_over(tmp_path):
    folder = write_slices(tmp_path / "a", name="bone_rec{:08}.tif")
    tifffile.imwrite(folder / "bone_rec_spr.tif", VOXELS[0, :3])
    np.testing.assert_array_equal(checked(folder)[..., 0], VOXELS)


def test_missing_slices_are_named(tmp_path):
    folder = write_slices(tmp_path / "a")
    (folder / "slice_0005.tif").unlink()
    refused(r"1 slice is missing between \S+a/slice_0004.tif and slice_0006.tif. Put it back", folder)
    (folder / "slice_0006.tif").unlink()
    refused("2 slices are missing between", folder)


def test_two_slices_of_one_number_are_named(tmp_path):
    folder = write_slices(tmp_path / "a")
    tifffile.imwrite(folder / "slice_7.tif", VOXELS[0])
    refused(r"slice_0007.tif and slice_7.tif have one number", folder)


def test_a_slice_of_another_size_type_or_kind_is_named(tmp_path):
    folder = write_slices(tmp_path / "a")
    odd = folder / "slice_0009.tif"
    tifffile.imwrite(odd, VOXELS[8, :5])
    refused(r"slice_0009.tif holds 5 × 7 pixels, but slice_0001.tif, another slice of that volume, 6 × 7", folder)
    tifffile.imwrite(odd, VOXELS[8].astype(np.float32))
    refused("slice_0009.tif holds float32 values, but slice_0001.tif", folder)
    tifffile.imwrite(odd, VOXELS[:2], photometric="minisblack")
    refused("slice_0009.tif holds several pages", folder)
    odd.write_bytes(odd.read_bytes()[:100])
    refused("slice_0009.tif is not a TIFF or PNG image, or it was cut or damaged", folder)


def test_the_first_slice_is_named_where_it_is_the_odd_one(tmp_path):
    folder = write_slices(tmp_path / "a")
    tifffile.imwrite(folder / "slice_0001.tif", VOXELS[0, :5])
    with pytest.raises(DataError, match=r"slice_0001.tif holds 5 × 7 pixels, but slice_0002.tif"):
        read_header(folder)


def test_a_stray_file_is_named(tmp_path):
    folder = write_slices(tmp_path / "a")
    tifffile.imwrite(folder / "overview.tif", VOXELS[0])
    refused("overview.tif is not called as the slices beside it are, such as slice_0001.tif", folder)


@pytest.mark.parametrize("names", [("left_{:03}.tif", "right_{:03}.tif"), ("s12_{:03}.tif", "s13_{:03}.tif")])
def test_slices_of_several_volumes_in_one_folder_are_told(tmp_path, names):
    for name in names:
        folder = write_slices(tmp_path / "a", name=name)
    first, second = (name.format(1) for name in names)
    refused(f"holds slices of several volumes or channels, such as {first} and {second}", folder)


def test_files_of_several_pages_are_volumes_each(tmp_path):
    folder = tmp_path / "a"
    folder.mkdir()
    for number in range(3):
        tifffile.imwrite(folder / f"case_{number}.tif", VOXELS, photometric="minisblack")
    assert volumes_below(folder) == [folder / f"case_{number}.tif" for number in range(3)]
    tifffile.imwrite(folder / "case_1.tif", VOXELS[0])  # a single image among them is named when it is read
    assert len(volumes_below(folder)) == 3
    refused(r"case_1.tif holds one image of 6 × 7 pixels, not a volume\. The slices of a volume", folder / "case_1.tif")


def test_images_without_numbers_are_no_slices(tmp_path):
    folder = tmp_path / "a"
    folder.mkdir()
    for name in ("cat", "dog"):
        tifffile.imwrite(folder / f"{name}.tif", VOXELS[0])
    assert volumes_below(folder) == [folder / "cat.tif", folder / "dog.tif"]


def test_a_change_of_any_slice_is_seen(tmp_path):
    folder = write_slices(tmp_path / "a")
    before = volume_state(folder, "a")
    tifffile.imwrite(folder / "slice_0003.tif", VOXELS[0], description="a longer one")
    assert volume_state(folder, "a") != before


def test_slices_are_read_by_a_bounded_number_of_threads(tmp_path, monkeypatch):
    now, most, lock, real = [0], [0], threading.Lock(), slice_stack.slice_pixels

    def counted(path):
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        made = real(path)
        with lock:
            now[0] -= 1
        return made

    monkeypatch.setattr(slice_stack, "slice_pixels", counted)
    checked(write_slices(tmp_path / "a", np.tile(VOXELS, (10, 1, 1))))
    assert 1 <= most[0] <= 8
