import numpy as np
import pytest

from app.panels.viewer.planes import planes_of
from app.panels.viewer.voxels import SeenVolume

SHAPE = (3, 4, 5)


@pytest.fixture
def voxels():
    return np.arange(3 * 4 * 5 * 2, dtype=np.int16).reshape(*SHAPE, 2)


@pytest.mark.parametrize("ends", ["", "SAR", "IPL", "RAS", "LSP", "PRI"])
def test_each_voxel_of_a_slice_is_drawn_where_the_plane_says(look_of, voxels, ends):
    seen = SeenVolume(look_of(voxels, ends=ends))
    for plane in planes_of(ends):
        drawn = seen.slice(plane, 1, 1)
        for place in np.ndindex(*SHAPE):
            if place[plane.axis] == 1:
                assert drawn[plane.on_screen(place, SHAPE)] == voxels[(*place, 1)]
        assert drawn.shape == (SHAPE[plane.rows], SHAPE[plane.columns])
        projected = seen.projection(plane, 0)
        corner = plane.on_screen((0, 0, 0), SHAPE)
        line = [0, 0, 0, 0]
        line[plane.axis] = slice(None)
        assert projected[corner] == voxels[tuple(line)].max()


def test_values_and_labels_are_those_of_the_voxel(look_of, voxels):
    mask = np.zeros(SHAPE, np.uint8)
    mask[2, 3, 4] = 2
    look = look_of(voxels, {"Label": mask})
    seen = SeenVolume(look)
    assert seen.values((1, 2, 3)).tolist() == voxels[1, 2, 3].tolist()
    assert [seen.label(look.overlays[0], place) for place in ((2, 3, 4), (0, 0, 0))] == [2, 0]


def test_a_shadow_shows_the_first_label_that_is_not_hidden(look_of, voxels):
    mask = np.zeros(SHAPE, np.uint8)
    mask[0, 1, 1], mask[2, 1, 1], mask[1, 2, 2] = 1, 2, 2
    look = look_of(voxels, {"Label": mask})
    seen, plane = SeenVolume(look), planes_of("")[0]
    shadow = seen.shadow(look.overlays[0], plane, set())
    assert (shadow[1, 1], shadow[2, 2], shadow[0, 0]) == (1, 2, 0)
    assert seen.shadow(look.overlays[0], plane, {1})[1, 1] == 2
    assert not seen.shadow(look.overlays[0], plane, {1, 2}).any()


def test_the_brightest_voxel_of_a_line_is_found_beside_nan(look_of):
    volume = np.zeros((4, 2, 2, 1), np.float32)
    volume[2, 1, 1], volume[0, 1, 1] = 7.0, np.nan
    volume[:, 0, 0] = np.nan
    look = look_of(np.nan_to_num(volume))
    look = type(look)(**{**look.__dict__, "voxels": look_of(volume).voxels})
    seen = SeenVolume(look)
    assert seen.brightest(0, (0, 1, 1), 0) == 2
    assert seen.brightest(0, (3, 0, 0), 0) == 3


def test_files_that_the_engine_has_removed_are_told(look_of, voxels, tmp_path):
    look = look_of(voxels)
    for path in tmp_path.glob("*.voxels"):
        path.unlink()
    with pytest.raises(OSError, match="No such file"):
        SeenVolume(look)
