"""Volumes that SimpleITK reads by itself: NRRD and MetaImage, in one file or with the voxels in others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import SimpleITK

from app.engine.data.dataset import DataError, compact, unreadable
from app.engine.data.geometry import Geometry
from app.engine.data.volume_header import VolumeHeader, not_a_volume
from resources.translations import tr

SUFFIXES = (".nrrd", ".nhdr", ".mha", ".mhd")

_LONGEST_HEADER = 1 << 16
# The words in a text header that tell how the patient lies, and how large a voxel is.
_ORIENTED = re.compile(r"(?mi)^\s*(TransformMatrix|Orientation|Rotation)\s*=|^space:\s*(left|right)-|^space:\s*[lr]")
_SPACED = re.compile(r"(?mi)^\s*(ElementSpacing|ElementSize)\s*=|^spacings:|^space directions:")
_ELSEWHERE = re.compile(r"(?mi)^(?:\s*ElementDataFile\s*=|data ?file:)[ \t]*(.+?)[ \t]*$")
_NUMBERED = re.compile(r"%[-+ 0#]*\d*[a-z]")

SimpleITK.ProcessObject.SetGlobalWarningDisplay(False)


def itk_header(path: Path, _inside: str = "") -> VolumeHeader:
    """Read the header of a NRRD or MetaImage file.

    Raises:
        RuntimeError: it is damaged.
        DataError: it holds no volume.
    """
    for file in companions(path):
        if not file.exists():
            raise unreadable(file, FileNotFoundError())
    reader = information(path)
    shape = shape_of(path, reader)
    text = _text_header(path)
    told = bool(text)  # other formats that SimpleITK reads tell both
    return VolumeHeader(
        shape,
        dtype_of(reader),
        geometry_of(
            reader,
            in_mm=not told or bool(_SPACED.search(text)),
            oriented=not told or bool(_ORIENTED.search(text)),
        ),
    )


def itk_voxels(path: Path, _inside: str = "") -> npt.NDArray[Any]:
    """Read a NRRD or MetaImage file: (depth, height, width, channels).

    Raises:
        RuntimeError: it is damaged.
    """
    return with_channels(path, SimpleITK.ReadImage(str(path)))


def companions(path: Path) -> Iterator[Path]:
    """Yield the files beside a header that hold the voxels; for a header that has them itself, nothing."""
    if not path.name.lower().endswith((".mhd", ".nhdr")):
        return
    text = _text_header(path)
    found = _ELSEWHERE.search(text)
    if found is None or found[1].upper() == "LOCAL":
        return
    name = found[1]
    if name.upper().split()[0] == "LIST":
        names = [line.strip() for line in text[found.end() :].splitlines()]
        yield from (path.parent / name for name in names if name)
    elif pattern := _NUMBERED.search(name):
        yield from sorted(path.parent.glob(f"{name[: pattern.start()]}*{name[pattern.end() :].split()[0]}"))
    else:
        yield path.parent / name


def _text_header(path: Path) -> str:
    """Return the text at the beginning of a NRRD or MetaImage file; of another file nothing."""
    if not path.name.lower().endswith(SUFFIXES):
        return ""
    with path.open("rb") as stream:
        text = stream.read(_LONGEST_HEADER).decode("latin-1")
    if path.name.lower().endswith(".mha"):
        return text[: found.end()] if (found := _ELSEWHERE.search(text)) else text
    return text if path.name.lower().endswith((".mhd", ".nhdr")) else text.split("\n\n")[0].split("\r\n\r\n")[0]


def information(path: Path) -> Any:
    """Read what SimpleITK knows of a file without its voxels.

    Raises:
        RuntimeError: it is damaged.
        DataError: it is not there.
    """
    if not path.exists():
        raise unreadable(path, FileNotFoundError())
    reader = SimpleITK.ImageFileReader()
    reader.SetFileName(str(path))
    reader.ReadImageInformation()
    return reader


def dtype_of(reader: Any) -> np.dtype[Any]:
    """Return the type in which the voxels will be kept.

    Raises:
        DataError: they are no numbers.
    """
    name = SimpleITK.GetPixelIDValueAsString(reader.GetPixelID())
    if "complex" in name:
        raise DataError(
            tr("{path} holds complex numbers, not one number a voxel. Convert it.", path=reader.GetFileName())
        )
    bits = next(word for word in name.split() if word.endswith("-bit")).removesuffix("-bit")
    kind = "float" if "float" in name else "uint" if "unsigned" in name else "int"
    return compact(np.dtype(f"{kind}{bits}"))


def shape_of(path: Path, reader: Any) -> tuple[int, ...]:
    """Return depth, height, width, channels of an image x, y, z[, more] of which one further axis may be long."""
    size, channels = reader.GetSize(), reader.GetNumberOfComponents()
    more = [length for length in (*size[3:], channels) if length != 1]
    if len(size) < 3 or len(more) > 1 or 0 in size:
        raise not_a_volume(path, tuple(size[::-1]))
    return (size[2], size[1], size[0], more[0] if more else 1)


def with_channels(path: Path, image: Any) -> npt.NDArray[Any]:
    """Return the voxels of an image: (depth, height, width, channels).

    Raises:
        DataError: it is no volume.
    """
    size = image.GetSize()
    channels = image.GetNumberOfComponentsPerPixel()
    voxels: npt.NDArray[Any] = SimpleITK.GetArrayFromImage(image)
    if channels > 1 or len(size) == 3:
        depth, height, width = size[2::-1]
        if len(size) != 3:
            raise not_a_volume(path, voxels.shape)
        return voxels.reshape(depth, height, width, channels)
    return np.moveaxis(voxels.reshape(-1, *size[2::-1]), 0, -1)


def geometry_of(reader: Any, *, in_mm: bool, oriented: bool) -> Geometry:
    """Return where the voxels of an image lie that SimpleITK knows.

    Args:
        reader: after it has read the information; its places are towards the patient's left, back and head.
        in_mm: whether the file tells the spacing.
        oriented: whether the file tells the orientation.
    """
    count = reader.GetDimension()
    directions = np.array(reader.GetDirection()).reshape(count, count)[:3, :3]
    affine = np.eye(4)
    affine[:3, :3] = (directions * np.array(reader.GetSpacing()[:3]))[:, ::-1]
    affine[:3, 3] = reader.GetOrigin()[:3]
    affine[:2] *= -1.0
    return Geometry.of_affine(reader.GetSize()[2::-1], affine, in_mm=in_mm, oriented=oriented)
