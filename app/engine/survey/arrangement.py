"""Finds out how the files of a data set are arranged, and which card reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.engine.data.channels import ONE_FILE, SEVERAL_FILES, case_name, cases, looks_numbered, place_in
from app.engine.data.dataset import DataError
from app.engine.data.slice_stack import is_stack
from app.engine.data.volume_file import FORMATS, is_volume, volumes_below
from app.engine.data.volume_folder import taken_whole
from app.engine.survey.pairing import holds_intensities, paired_folders
from resources.translations import tr, tr_count

CLASSES, MASKS, PAIRS, VOLUMES, NUMBERS = "classes", "masks", "pairs", "volumes", "numbers"
TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")

_MASK_WORDS = re.compile(r"label|mask|seg|annot|truth|(^|[_\W])(gt|roi|lbl)s?($|[_\W])", re.IGNORECASE)
_TEST_WORDS = re.compile(r"(Ts|[_\W]?test(ing)?)$")


@dataclass(frozen=True, slots=True)
class Case:
    """One volume to look at.

    Attributes:
        name: how it is called.
        channels: its files, each with one or several channels.
        mask: file of its mask.
        class_name: of its class.
        target: file of the volume to find.
    """

    name: str
    channels: tuple[Path, ...]
    mask: Path | None = None
    class_name: str = ""
    target: Path | None = None


@dataclass(frozen=True)
class Arrangement:
    """How a data set lies in files.

    Attributes:
        kind: one of the words above.
        card: key of the card that reads it; empty where none does.
        values: of that card, by input; paths are whole.
        cases: volumes in files of their own.
        faults: sentences on files that belong to no case.
        notes: sentences on what was taken for what.
    """

    kind: str
    card: str
    values: Mapping[str, Any]
    cases: tuple[Case, ...] = ()
    faults: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = field(default=())


def find_arrangement(path: Path, masks: Path | None = None) -> Arrangement:
    """Find out how the files below a folder are arranged.

    Args:
        path: a folder with a folder for each class; one with a folder of volumes and one of masks or of volumes to
            find; or a folder of volumes.
        masks: folder of masks or of volumes to find, where the user chose it.

    Raises:
        DataError: there is no such folder, or no volume in it.
    """
    if not path.is_dir():
        exists = path.exists()
        wrong = (
            tr("{path} is a file that holds no data set.", path=path)
            if exists
            else tr("{path} is not there.", path=path)
        )
        choose = tr("Choose a folder of volumes, a table (CSV, Excel) or a file of arrays.")
        raise DataError(f"{wrong} {choose}")
    found = _with_partners(path, masks) if masks is not None else _found(path)
    return replace(found, notes=(*found.notes, *_slice_notes(found)))


def _found(path: Path) -> Arrangement:
    inside = {place: found for place in _folders(path) if (found := volumes_below(place))}
    direct = [entry for entry in volumes_below(path) if path in (entry, entry.parent) and entry not in inside]
    masked = _mask_folder(list(inside)) if not direct else None
    if masked is not None:
        return _with_partners(*masked)
    volumes_themselves = all(found == [place] for place, found in inside.items())
    if len(inside) > 1 and not direct and not volumes_themselves:
        paired = paired_folders(inside)
        return _with_partners(*paired, intensities=True) if paired else _classes(path, inside)
    if not direct and len(inside) == 1:
        return _found(next(iter(inside)))
    found = volumes_below(path)
    if not found:
        raise _no_volume(path)
    return _volumes(path, found)


def _slice_notes(found: Arrangement) -> list[str]:
    """Say which volumes lie in slices of one file each, and what else such folders may be."""
    stacks = [
        path for case in found.cases for path in (*case.channels, case.mask, case.target) if path and is_stack(path)
    ]
    if not stacks:
        return []
    notes = [
        tr_count(
            "{count} folder is taken for the slices of one volume, by the number in each file's name: {first}.",
            "{count} folders are taken for the slices of one volume each, by the number in each file's name; the first "
            "is {first}.",
            len(stacks),
            first=stacks[0].name,
        )
    ]
    if found.kind == VOLUMES and len(stacks) > 1:
        notes.append(
            tr("If these folders are classes, put the slices of each volume into a folder of its own within its class.")
        )
    return notes


def _no_volume(folder: Path) -> DataError:
    formats = tr(FORMATS)
    return DataError(tr("{folder} holds no volume ({formats}). Choose another folder.", folder=folder, formats=formats))


def _folders(path: Path) -> list[Path]:
    found = (entry for entry in path.iterdir() if entry.is_dir() and not entry.name.startswith("."))
    return sorted(entry for entry in found if not is_volume(entry.name))


def _mask_folder(folders: Sequence[Path]) -> tuple[Path, Path] | None:
    """Return the folder of volumes and that of their masks, told by the names of the folders and of their files."""
    named = [folder for folder in folders if _MASK_WORDS.search(folder.name)]
    others = [folder for folder in folders if folder not in named]
    best: tuple[int, Path, Path] | None = None
    for masks in named:
        known = _names(masks, volumes_below(masks), ONE_FILE)
        for images in others:
            found = volumes_below(images)
            shared = len(known & (_names(images, found, ONE_FILE) | _names(images, found, SEVERAL_FILES)))
            if shared and (best is None or (shared, not _TEST_WORDS.search(images.name)) > (best[0], False)):
                best = (shared, images, masks)
    return (best[1], best[2]) if best else None


def _names(folder: Path, paths: Sequence[Path], channels: str) -> set[str]:
    return {"." if path == folder else case_name(path, channels) for path in paths}


def _with_partners(images: Path, partners: Path, *, intensities: bool = False) -> Arrangement:
    """Pair volumes with their masks or, where these hold intensities, with volumes to find."""
    files, partner_files = volumes_below(images), volumes_below(partners)
    for folder, inside in ((images, files), (partners, partner_files)):
        if not inside:
            raise _no_volume(folder)
    intensities = intensities or holds_intensities(partner_files)
    channels = _channels(files)
    volumes, bad = cases(files, channels)
    by_name = {place_in(partners, path, ONE_FILE): path for path in partner_files}
    faults = [(entry.name, entry.reason) for entry in bad]
    found: list[Case] = []
    for paths in volumes:
        partner = by_name.pop(place_in(images, paths[0], channels), None)
        name = case_name(paths[0], channels)
        if partner is None:
            faults.append((paths[0].name, _without_partner(paths[0], partners, intensities=intensities)))
        elif intensities:
            found.append(Case(name, paths, target=partner))
        else:
            found.append(Case(name, paths, partner))
    faults += [(path.name, _without_volume(path, images)) for path in by_name.values()]
    return _partnered(images, partners, channels, tuple(found), tuple(faults), intensities=intensities)


def _partnered(
    images: Path,
    partners: Path,
    channels: str,
    found: tuple[Case, ...],
    faults: tuple[tuple[str, str], ...],
    *,
    intensities: bool,
) -> Arrangement:
    if intensities:
        note = tr(
            "{volumes} holds the volumes, {targets} the volumes to find: {count} have one name. Where it is the other "
            "way round, exchange the folders on the card.",
            volumes=images.name,
            targets=partners.name,
            count=len(found),
        )
        values = {"volumes": str(images), "targets": str(partners), "channels": channels}
        return Arrangement(PAIRS, "data.VolumePairs", values, found, faults, (note,))
    note = tr(
        "{images} holds the volumes, {masks} their masks: {count} have one name.",
        images=images.name,
        masks=partners.name,
        count=len(found),
    )
    values = {"images": str(images), "masks": str(partners), "channels": channels}
    return Arrangement(MASKS, "data.ImagesAndMasks", values, found, faults, (note,))


def _without_partner(volume: Path, partners: Path, *, intensities: bool) -> str:
    if intensities:
        return tr(
            "{path} has no partner of that name in {folder}. Give both one name, or leave it out.",
            path=volume,
            folder=partners,
        )
    return tr(
        "{path} has no mask of that name in {folder}. Give both one name, or leave it out.",
        path=volume,
        folder=partners,
    )


def _without_volume(mask: Path, images: Path) -> str:
    return tr(
        "{path} has no volume of that name in {folder}. Give both one name, or leave it out.", path=mask, folder=images
    )


def _classes(path: Path, inside: Mapping[Path, Sequence[Path]]) -> Arrangement:
    channels = _channels([file for files in inside.values() for file in files])
    found: list[Case] = []
    faults: list[tuple[str, str]] = []
    for folder, files in inside.items():
        volumes, bad = cases(files, channels)
        faults += [(entry.name, entry.reason) for entry in bad]
        found += [Case(case_name(paths[0], channels), paths, class_name=folder.name) for paths in volumes]
    note = tr(
        "{folder} holds a folder for each of {count} classes: {classes}.",
        folder=path.name,
        count=len(inside),
        classes=_listed(inside),
    )
    taken = filter(None, (taken_whole(folder, files) for folder, files in inside.items()))
    values = {"folder": str(path), "channels": channels}
    return Arrangement(CLASSES, "data.VolumeFolder", values, tuple(found), tuple(faults), (note, *taken))


def _listed(folders: Mapping[Path, Sequence[Path]]) -> str:
    names = [folder.name for folder in folders]
    shown = ", ".join(names[:8])
    return tr("{names} and {count} more", names=shown, count=len(names) - 8) if len(names) > 8 else shown


def _volumes(path: Path, files: Sequence[Path]) -> Arrangement:
    channels = _channels(files)
    volumes, bad = cases(files, channels)
    found = tuple(Case(case_name(paths[0], channels), paths) for paths in volumes)
    note = tr(
        "{folder} holds volumes without classes or masks. To train, choose the folder of their masks, sort them into a "
        "folder for each class, or write a table that names them.",
        folder=path.name,
    )
    return Arrangement(VOLUMES, "", {}, found, tuple((entry.name, entry.reason) for entry in bad), (note,))


def _channels(files: Sequence[Path]) -> str:
    """Tell whether each channel lies in a file of its own: all names are numbered, as nnU-Net does it, from 0000."""
    if not looks_numbered(files):
        return ONE_FILE
    several = len({(path.parent, case_name(path, SEVERAL_FILES)) for path in files}) < len(files)
    first = all(case_name(path, ONE_FILE).endswith("_0000") for path in files)
    return SEVERAL_FILES if several or first else ONE_FILE
