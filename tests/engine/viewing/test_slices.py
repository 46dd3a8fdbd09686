"""Volumes whose slices lie in one file each, as they are looked at."""

import numpy as np
import tifffile

from app.engine.viewing.looking import Looker
from app.training.volume_source import FileSample, FilesSource
from tests.engine.viewing.test_looking import ask, voxels_of


def test_folders_of_slices_are_shown(tmp_path):
    for name, factor in (("scan", 100), ("mask", 1)):
        (tmp_path / name).mkdir()
        for number in range(3):
            tifffile.imwrite(tmp_path / name / f"z{number}.tif", np.full((4, 5), number * factor, np.uint8))
    files = FilesSource("Predictions", (FileSample("scan", tmp_path / "scan", {"Label": tmp_path / "mask"}),))
    look = ask(Looker(), files, 0, 0)
    assert voxels_of(look.voxels)[:, 0, 0, 0].tolist() == [0, 100, 200]
    assert look.overlays[0].counts == (20, 20, 20)
