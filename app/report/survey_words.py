"""The report on a data set in words: rows of a table, a line each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.report.survey import Survey, range_words
from resources.translations import number, tr

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report: what it is about, what was found, and whether it calls for attention."""

    name: str
    told: str
    attention: bool = False


def survey_rows(survey: Survey) -> list[Row]:
    """Return the report on a data set, the most important first."""
    if survey.kind == "numbers":
        return list(_of_numbers(survey))
    return [*_counts(survey), *(_of_volumes(survey) if survey.sound else ()), *_attention(survey)]


def _of_numbers(survey: Survey) -> Iterator[Row]:
    yield from _arrangement(survey)
    for column in survey.columns:
        yield Row(str(column["name"]), str(column["words"]))
    yield from _attention(survey)


def _arrangement(survey: Survey) -> Iterator[Row]:
    for note in survey.notes:
        yield Row(tr("Arrangement"), note)


def _counts(survey: Survey) -> Iterator[Row]:
    yield from _arrangement(survey)
    sound, bad = len(survey.sound), len(survey.bad)
    told = tr("{count:,} can be used", count=sound)
    if bad:
        told = tr("{count:,} can be used, {bad:,} cannot be used", count=sound, bad=bad)
    yield Row(tr("Volumes"), told, attention=bool(bad))


def _of_volumes(survey: Survey) -> Iterator[Row]:
    sound = survey.sound
    sizes = " × ".join(range_words((volume.shape[axis] for volume in sound), "d") for axis in range(3))
    median = " × ".join(map(str, survey.median_shape))
    told = tr("depth × height × width {sizes}", sizes=sizes)
    if sizes != median:
        told = tr("depth × height × width {sizes}, median {median}", sizes=sizes, median=median)
    yield Row(tr("Size in voxels"), told)
    yield _spacing(survey)
    axes = sorted({volume.axes for volume in sound})
    if axes != ["?"]:
        told = ", ".join(tr("not told") if name == "?" else name for name in axes)
        yield Row(tr("Orientation of the axes"), told)
    channels = sorted({volume.shape[3] for volume in sound})
    yield Row(tr("Channels"), ", ".join(map(str, channels)), attention=len(channels) > 1)
    least, greatest = range_words(v.minimum for v in sound), range_words(v.maximum for v in sound)
    told = tr("{least} (least), {greatest} (greatest)", least=least, greatest=greatest)
    if survey.is_ct:
        told = tr("{values}; as in a CT, in Hounsfield units", values=told)
    yield Row(tr("Values"), told)
    yield from _targets(survey)


def _spacing(survey: Survey) -> Row:
    known = [volume.spacing for volume in survey.sound if volume.spacing is not None]
    if len(known) < len(survey.sound):
        told = tr("not told by the files")
        if known:
            told = tr("not told by {count:,} files", count=len(survey.sound) - len(known))
        return Row(tr("Spacing"), told, attention=bool(known))
    words = " × ".join(range_words((spacing[axis] for spacing in known), ".3g") for axis in range(3))
    return Row(tr("Spacing"), f"{words} mm", attention=survey.spacing_differs)


def _targets(survey: Survey) -> Iterator[Row]:
    if survey.classes:
        counts = survey.classes.values()
        told = ", ".join(f"{name} {number(count)}" for name, count in survey.classes.items())
        ratio = max(counts) / min(counts)
        if ratio >= 1.5:
            told = tr("{classes}; the largest class is {ratio:.1f} times the smallest", classes=told, ratio=ratio)
        yield Row(tr("Classes"), told, attention=ratio >= 3)
    if survey.labels:
        total = sum(survey.labels.values())
        shares = ", ".join(f"{label}: {100 * count / total:.2g} %" for label, count in survey.labels.items())
        without = sum(1 for volume in survey.sound if len(volume.labels) < 2)
        if without:
            shares = tr("{shares}; {count:,} masks hold one label only", shares=shares, count=without)
        yield Row(tr("Labels, share of the voxels"), shares, attention=bool(without))

    if survey.target_channels:
        channels = survey.target_channels
        yield Row(tr("Channels to find"), ", ".join(map(str, channels)), attention=len(channels) > 1)
        known = [volume.target for volume in survey.sound if volume.target]
        least, greatest = (range_words(target[end] for target in known) for end in ("minimum", "maximum"))
        yield Row(tr("Values to find"), tr("{least} (least), {greatest} (greatest)", least=least, greatest=greatest))


def _attention(survey: Survey) -> Iterator[Row]:
    for names in survey.duplicates[:_SHOWN]:
        told = tr("{names}: take all but one out", names=", ".join(names))
        yield Row(tr("Same voxels"), told, attention=True)
    for what, names in survey.outliers.items():
        shown = ", ".join(names[:_SHOWN])
        if len(names) > _SHOWN:
            shown = tr("{names} and {count:,} more", names=shown, count=len(names) - _SHOWN)
        yield Row(tr("Stands out"), f"{what}: {shown}", attention=True)
