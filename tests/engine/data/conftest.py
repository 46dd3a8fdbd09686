"""Datasets and files that the tests of the data share."""

from __future__ import annotations

from pathlib import Path

import nibabel
import numpy as np
import pytest

from app.engine.data.dataset import Dataset, DatasetSpec, fingerprint_of
from app.engine.data.registry import make


class ArrayDataset(Dataset):
    """Volumes that are given as arrays; counts how often each is read."""

    def __init__(self, volumes, labels=None, class_names=()):
        shapes = list(zip(*(volume.shape for volume in volumes), strict=True))
        spec = DatasetSpec(
            count=len(volumes),
            shape=tuple(sizes[0] if len(set(sizes)) == 1 else None for sizes in shapes),
            class_names=tuple(class_names),
            dtype=np.result_type(*(volume.dtype for volume in volumes)),
            smallest=tuple(map(min, shapes)),
            largest=tuple(map(max, shapes)),
        )
        super().__init__(spec, np.zeros(len(volumes)) if labels is None else labels, fingerprint_of("arrays"))
        self.volumes = volumes
        self.reads = []

    def volume(self, index):
        self.reads.append(index)
        return self.volumes[index]

    def origin(self, index):
        return f"array {index}"


@pytest.fixture
def make_one(tmp_path):
    """Make a dataset of a data card, with relative paths from ``tmp_path``."""

    def made(factory, **arguments):
        return make(factory, arguments, tmp_path)["dataset"]

    return made


@pytest.fixture
def npz(tmp_path, make_one):
    """Write arrays to ``v.npz`` and make a dataset of them."""

    def made(part="all", images=None, labels=None, save=np.savez, **arrays):
        save(tmp_path / "v.npz", **arrays)
        return make_one("numpy_volumes", file="v.npz", part=part, images=images, labels=labels)

    return made


def write_nifti(path: Path, voxels, slope=None, kind=nibabel.Nifti1Image) -> Path:
    """Write an array x, y, z[, ...] as NIfTI."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = kind(voxels, np.eye(4))
    if slope is not None:
        image.header.set_slope_inter(slope, 0)
    nibabel.save(image, path)
    return path


@pytest.fixture
def modelnet(shared_data):
    return shared_data / "modelnet" / "chair_monitor_32.npz"


@pytest.fixture
def hippocampus(shared_data):
    return shared_data / "hippocampus" / "images"
