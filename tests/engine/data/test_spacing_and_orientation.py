"""What files tell of spacing, orientation and intensities, and how volumes are turned to one orientation by it."""

from __future__ import annotations

import nibabel
import numpy as np
import pytest
import SimpleITK

from app.engine.data.dataset import DataError
from app.engine.data.registry import make
from app.engine.data.volume_file import read_header, read_volume
from tests.engine.data.test_itk_file import write_series

# Depth, height, width of a patient: a ramp that is different in each voxel.
PATIENT = np.arange(3 * 4 * 5, dtype=np.int16).reshape(3, 4, 5)
RAS = np.array([[1.5, 0, 0, -10], [0, 2, 0, -20], [0, 0, 3, -30], [0, 0, 0, 1.0]])


def write_nifti(path, codes, *, voxels=PATIENT, affine=RAS, unit="mm", code=1, slope=None):
    """Write a patient, axes depth, height, width towards head, front, right, as a scanner of some orientation would."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = nibabel.Nifti1Image(voxels.transpose(2, 1, 0), affine)
    image = image.as_reoriented(
        nibabel.orientations.ornt_transform(
            nibabel.orientations.axcodes2ornt("RAS"), nibabel.orientations.axcodes2ornt(codes)
        )
    )
    image.header.set_xyzt_units(unit)
    image.set_sform(image.affine, code)
    image.set_qform(image.affine, code)
    if slope is not None:
        image.header.set_slope_inter(*slope)
    nibabel.save(image, path)
    return path


def folder(tmp_path, **more):
    return make("volume_folder", {"folder": "all", **more}, tmp_path)["dataset"]


@pytest.mark.parametrize("codes", ["RAS", "LPS", "LAS", "PIR", "SAL", "IRA"])
def test_nifti_of_every_orientation_becomes_one(tmp_path, codes):
    path = write_nifti(tmp_path / "all" / "one" / "a.nii.gz", codes)
    assert read_header(path).geometry.letters == codes
    dataset = folder(tmp_path)
    np.testing.assert_array_equal(dataset.volume(0)[..., 0], PATIENT)
    geometry = dataset.geometry(0)
    assert (geometry.letters, geometry.spacing, geometry.in_mm) == ("RAS", (3.0, 2.0, 1.5), True)
    np.testing.assert_allclose(geometry.affine[:, [2, 1, 0, 3]], RAS)
    assert geometry.source == read_header(path).geometry


def test_volumes_stay_as_they_are_stored_where_that_is_wanted(tmp_path):
    path = write_nifti(tmp_path / "all" / "one" / "a.nii.gz", "PIR")
    dataset = folder(tmp_path, reorient=False)
    np.testing.assert_array_equal(dataset.volume(0), read_volume(path))
    assert dataset.spec.shape == (5, 3, 4, 1)
    assert folder(tmp_path).spec.shape == (3, 4, 5, 1)
    assert dataset.geometry(0).letters == "PIR"
    assert dataset.fingerprint != folder(tmp_path).fingerprint


def test_nifti_that_does_not_tell_its_orientation_stays_and_keeps_its_spacing(tmp_path):
    path = write_nifti(tmp_path / "all" / "one" / "a.nii.gz", "LPS", code=0)
    geometry = folder(tmp_path).geometry(0)
    assert (geometry.letters, geometry.spacing, geometry.in_mm) == ("?", (3.0, 2.0, 1.5), True)
    np.testing.assert_array_equal(folder(tmp_path).volume(0), read_volume(path))


@pytest.mark.parametrize(("unit", "in_mm"), [("mm", 1.0), ("micron", 0.001), ("meter", 1000.0), ("unknown", 1.0)])
def test_units_of_nifti_are_heeded(tmp_path, unit, in_mm):
    geometry = read_header(write_nifti(tmp_path / "a.nii", "RAS", unit=unit)).geometry
    assert geometry.spacing == pytest.approx((3.0 * in_mm, 2.0 * in_mm, 1.5 * in_mm))


def test_intensities_of_nifti_are_rescaled(tmp_path):
    path = write_nifti(tmp_path / "a.nii.gz", "RAS", slope=(0.5, -100.0))
    assert read_header(path).dtype == np.float32
    np.testing.assert_array_equal(read_volume(path)[..., 0], PATIENT * 0.5 - 100)


@pytest.mark.parametrize("name", ["a.nrrd", "a.nhdr", "a.mha", "a.mhd"])
def test_nrrd_and_metaimage_are_turned_alike(tmp_path, name):
    image = SimpleITK.GetImageFromArray(PATIENT[:, ::-1, ::-1])  # places of ITK are towards the left and the back
    image.SetSpacing((1.5, 2.0, 3.0))
    image.SetOrigin((4.0, 14.0, -30.0))
    (tmp_path / "all" / "one").mkdir(parents=True)
    SimpleITK.WriteImage(image, str(tmp_path / "all" / "one" / name))
    dataset = folder(tmp_path)
    np.testing.assert_array_equal(dataset.volume(0)[..., 0], PATIENT)
    geometry = dataset.geometry(0)
    assert (geometry.letters, geometry.source.letters, geometry.spacing) == ("RAS", "LPS", (3.0, 2.0, 1.5))
    np.testing.assert_allclose(geometry.affine[:, [2, 1, 0, 3]], RAS)


def test_a_header_without_orientation_is_not_turned(tmp_path):
    (tmp_path / "all" / "one").mkdir(parents=True)
    text = "NRRD0004\ntype: uchar\ndimension: 3\nsizes: 5 4 3\nspacings: 1 2 3\nencoding: raw\n\n"
    (tmp_path / "all" / "one" / "a.nrrd").write_bytes(text.encode() + bytes(range(60)))
    geometry = folder(tmp_path).geometry(0)
    assert (geometry.letters, geometry.spacing, geometry.in_mm) == ("?", (3.0, 2.0, 1.0), True)
    np.testing.assert_array_equal(folder(tmp_path).volume(0)[..., 0], PATIENT)


def test_a_series_tells_spacing_orientation_and_rescaling(tmp_path):
    # SimpleITK writes (value + 1024) / 2 and what is to be done to it.
    write_series(tmp_path / "all" / "one" / "scan", PATIENT[:, ::-1, ::-1] * 2 - 1024, slope=2)
    dataset = folder(tmp_path)
    np.testing.assert_array_equal(dataset.volume(0)[..., 0], PATIENT * 2 - 1024)
    geometry = dataset.geometry(0)
    assert (geometry.letters, geometry.source.letters, geometry.in_mm) == ("RAS", "LPS", True)
    assert geometry.spacing == (2.5, 1.0, 1.0)


def test_slices_that_are_rescaled_each_by_its_own_factor_keep_their_fractions(tmp_path):
    one = write_series(tmp_path / "all" / "one" / "scan", PATIENT[:2] * 2 - 1024, slope=2, names=["a.dcm", "b.dcm"])
    slope = b"\x28\x00\x53\x10\x02\x00\x00\x00"  # the element's heading
    content = (one / "b.dcm").read_bytes()
    assert slope + b"2 " in content
    (one / "b.dcm").write_bytes(content.replace(slope + b"2 ", slope + b".5"))
    dataset = folder(tmp_path, reorient=False)
    assert dataset.spec.dtype == np.float32
    np.testing.assert_array_equal(dataset.volume(0)[0, ..., 0], PATIENT[0] * 2 - 1024)
    np.testing.assert_array_equal(dataset.volume(0)[1, ..., 0], PATIENT[1] * 0.5 - 1024)


@pytest.mark.parametrize("packing", ["JPEG", "JPEG2000"])
def test_compressed_transfer_syntaxes_are_read(tmp_path, packing):
    one = tmp_path / "all" / "one" / "scan"
    voxels = np.arange(3 * 64 * 64, dtype=np.int16).reshape(3, 64, 64)
    write_series(one, voxels, compress=packing)
    ids = {"JPEG": b"1.2.840.10008.1.2.4.70", "JPEG2000": b"1.2.840.10008.1.2.4.90"}
    assert all(ids[packing] in file.read_bytes() for file in one.iterdir())
    np.testing.assert_array_equal(folder(tmp_path, reorient=False).volume(0)[..., 0], voxels)


def pair(tmp_path, codes, mask_codes, **more):
    write_nifti(tmp_path / "images" / "a.nii.gz", codes)
    write_nifti(tmp_path / "masks" / "a.nii.gz", mask_codes, voxels=(PATIENT > 30).astype(np.uint8))
    return make("images_and_masks", {"images": "images", "masks": "masks", **more}, tmp_path)["dataset"]


def test_a_mask_of_another_orientation_is_brought_onto_its_volume(tmp_path):
    dataset = pair(tmp_path, "LPS", "SAL")
    np.testing.assert_array_equal(dataset.volume(0)[..., 0] > 30, dataset.mask(0))
    with pytest.raises(DataError, match="holds 5 × 4 × 3 voxels, but its volume"):
        pair(tmp_path, "LPS", "SAL", reorient=False)
    with pytest.raises(
        DataError, match=r"is stored in the orientation RAS, but its volume .* in LPS. Turn Reorient on"
    ):
        pair(tmp_path, "LPS", "RAS", reorient=False)


def test_a_mask_whose_header_is_wrong_is_told_instead_of_being_turned_away_from_its_volume(tmp_path):
    write_nifti(tmp_path / "images" / "a.nii.gz", "LPS")
    stored = nibabel.load(tmp_path / "images" / "a.nii.gz")
    (tmp_path / "masks").mkdir()
    careless = nibabel.Nifti1Image((np.asarray(stored.dataobj) > 30).astype(np.uint8), np.eye(4))
    nibabel.save(careless, tmp_path / "masks" / "a.nii.gz")
    arguments = {"images": "images", "masks": "masks"}
    with pytest.raises(
        DataError, match=r"they do not lie at one place: a header is wrong. Mend it, or turn Reorient off"
    ):
        make("images_and_masks", arguments, tmp_path)
    dataset = make("images_and_masks", {**arguments, "reorient": False}, tmp_path)["dataset"]
    np.testing.assert_array_equal(dataset.volume(0)[..., 0] > 30, dataset.mask(0))


def test_a_mask_that_does_not_tell_its_orientation_has_that_of_its_volume(tmp_path):
    write_nifti(tmp_path / "images" / "a.nii.gz", "LPS")
    (tmp_path / "masks").mkdir()
    np.save(tmp_path / "masks" / "a.npy", (read_volume(tmp_path / "images" / "a.nii.gz")[..., 0] > 30).astype(np.uint8))
    dataset = make("images_and_masks", {"images": "images", "masks": "masks"}, tmp_path)["dataset"]
    np.testing.assert_array_equal(dataset.volume(0)[..., 0] > 30, dataset.mask(0))
    np.testing.assert_array_equal(dataset.volume(0)[..., 0], PATIENT)


@pytest.mark.parametrize(
    ("factory", "arguments"),
    [
        ("crop_or_pad", {"size": (2, 9, 5), "value": 0.0}),
        ("resize", {"size": (6, 3, 5)}),
        ("resample_spacing", {"spacing": (1.0, 1.0, 1.0)}),
        ("crop_to_foreground", {"threshold": 25.0, "margin": 0}),
        ("scale_intensity", {"method": "z_score"}),
    ],
)
def test_the_geometry_goes_with_the_voxels(tmp_path, factory, arguments):
    given = pair(tmp_path, "LPS", "LPS")
    dataset = make(factory, {"dataset": given, **arguments}, tmp_path)["dataset"]
    geometry = dataset.geometry(0)
    assert geometry.shape == dataset.volume(0).shape[:3] == dataset.mask(0).shape
    assert geometry.source.letters == "LPS"
    # Where the mask's middle lies in the room does not change; a voxel is allowed.
    middles = []
    for each in (given, dataset):
        places = np.argwhere(each.mask(0)).mean(axis=0)
        middles.append((each.geometry(0).affine @ (*places, 1))[:3])
    if factory != "crop_or_pad":
        np.testing.assert_allclose(*middles, atol=0.8)
