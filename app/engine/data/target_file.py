"""Volumes to find that lie in files of their own, each on the volume that it belongs to."""

from __future__ import annotations

from pathlib import Path

from app.engine.data.dataset import DataError
from app.engine.data.geometry import AS_STORED, Turn
from app.engine.data.volume_file import known_header, volume_state
from app.engine.data.volume_header import VolumeHeader, named_size
from resources.translations import tr


def target_turn(
    volume: Path, header: VolumeHeader, target: Path, *, reorient: bool = False, inside: str = ""
) -> tuple[Turn, int]:
    """Check that a volume to find lies on its volume; return how it is turned to do so, and how many channels it has.

    Args:
        volume: file of the volume.
        header: of the volume, as stored.
        target: file of the volume to find; where it does not tell its orientation, it has that of its volume.
        reorient: whether both are turned to one orientation.
        inside: path of the array in ``target``, where that is an HDF5 file or a Zarr store.

    Raises:
        DataError: it cannot be read, or is of another size or orientation.
    """
    own = known_header(target, *volume_state(target, "")[1:], inside)
    known = own.geometry.oriented and header.geometry.oriented
    first, second = header.geometry, own.geometry if known else header.geometry
    turns = [geometry.to_canonical() if reorient else AS_STORED for geometry in (first, second)]
    size, wanted = turns[1].shape(own.shape[:3]), turns[0].shape(header.shape[:3])
    if size != wanted:
        raise DataError(
            tr(
                "{target} holds {size} voxels, but its volume {volume} has {wanted}. What is to be found has the size "
                "of its volume: bring both to one size, or take them out.",
                target=target,
                size=named_size(size),
                volume=volume,
                wanted=named_size(wanted),
            )
        )
    if first.letters != second.letters:
        together = first.turned(first.to_canonical()).lies_on(second.turned(second.to_canonical()))
        if reorient != together:
            values = {"target": target, "stored": second.letters, "volume": volume, "wanted": first.letters}
            raise DataError(_orientation_words(values, reorient=reorient))
    return turns[1], own.shape[3]


def _orientation_words(values: dict[str, object], *, reorient: bool) -> str:
    if reorient:
        return tr(
            "{target} is stored in the orientation {stored}, but its volume {volume} in {wanted}, and so they do not "
            "lie at one place: a header is wrong. Mend it, or turn Reorient off to take both as they are stored.",
            **values,
        )
    return tr(
        "{target} is stored in the orientation {stored}, but its volume {volume} in {wanted}. Turn Reorient on, so "
        "that both are brought to one orientation.",
        **values,
    )
