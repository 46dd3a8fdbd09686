"""Writes and reads a small volume in each format: each needs a library, and an installer may have left some out."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.table import read_table
from app.engine.data.volume_file import read_volume
from resources.translations import tr

Volume = npt.NDArray[np.int16]


def format_faults() -> dict[str, str]:
    """Return a sentence by format, empty where a volume (or a table) came back as it was."""
    volume = np.arange(4 * 5 * 6, dtype=np.int16).reshape(4, 5, 6)
    found = {}
    with tempfile.TemporaryDirectory(prefix="voxdeck-formats-", ignore_cleanup_errors=True) as folder:
        for name, (file, write) in _WRITERS.items():
            found[name] = _fault(Path(folder) / file, write, volume)
        found["Excel"] = _excel_fault(Path(folder) / "table.xlsx")
    return found


def _fault(path: Path, write: Callable[[Path, Volume], None], volume: Volume) -> str:
    try:
        write(path, volume)
        same = np.array_equal(read_volume(path)[..., 0], volume)
    except Exception as error:  # noqa: BLE001 - whatever a library raises is what the table is for
        return f"{type(error).__name__}: {error}"
    return "" if same else tr("other voxels came back")


def _write_nifti(path: Path, volume: Volume) -> None:
    import nibabel  # noqa: PLC0415 - each library by itself, so that one that is missing is told by name

    nibabel.save(nibabel.Nifti1Image(volume.transpose(2, 1, 0), np.eye(4)), path)


def _write_itk(path: Path, volume: Volume) -> None:
    import SimpleITK  # noqa: PLC0415

    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(volume), str(path), useCompression=True)


def _write_tiff(path: Path, volume: Volume) -> None:
    import tifffile  # noqa: PLC0415

    tifffile.imwrite(path, volume, compression="zlib", photometric="minisblack")


def _write_hdf5(path: Path, volume: Volume) -> None:
    import h5py  # noqa: PLC0415

    with h5py.File(path, "w") as file:
        file.create_dataset("volume", data=volume, compression="gzip")


def _write_zarr(path: Path, volume: Volume) -> None:
    import zarr  # noqa: PLC0415

    zarr.save_array(str(path), volume)


def _write_numpy(path: Path, volume: Volume) -> None:
    np.save(path, volume)


_WRITERS: Mapping[str, tuple[str, Callable[[Path, Any], None]]] = {
    "NIfTI": ("a.nii.gz", _write_nifti),
    "NRRD": ("a.nrrd", _write_itk),
    "MetaImage": ("a.mha", _write_itk),
    "TIFF": ("a.tif", _write_tiff),
    "HDF5": ("a.h5", _write_hdf5),
    "Zarr": ("a.zarr", _write_zarr),
    "NumPy": ("a.npy", _write_numpy),
}


def _excel_fault(path: Path) -> str:
    try:
        import openpyxl  # noqa: PLC0415

        book = openpyxl.Workbook()
        for row in (("file", "class"), ("a.nii", "healthy")):
            book.active.append(row)
        book.save(path)
        columns = read_table(path).columns
    except Exception as error:  # noqa: BLE001 - as above
        return f"{type(error).__name__}: {error}"
    return "" if columns == ("file", "class") else tr("another table came back")
