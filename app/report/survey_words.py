"""The report on a data set in words: rows of a table, a line each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.report.survey import Survey, range_words

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
    for note in survey.notes:
        yield Row("Arrangement", note)
    for column in survey.columns:
        yield Row(str(column["name"]), str(column["words"]))
    yield from _attention(survey)


def _counts(survey: Survey) -> Iterator[Row]:
    for note in survey.notes:
        yield Row("Arrangement", note)
    bad = f", {len(survey.bad):,} cannot be used" if survey.bad else ""
    yield Row("Volumes", f"{len(survey.sound):,} can be used{bad}", attention=bool(survey.bad))


def _of_volumes(survey: Survey) -> Iterator[Row]:
    sound = survey.sound
    sizes = " × ".join(range_words((volume.shape[axis] for volume in sound), "d") for axis in range(3))
    median = " × ".join(map(str, survey.median_shape))
    yield Row("Size in voxels", f"depth × height × width {sizes}" + ("" if sizes == median else f", median {median}"))
    yield _spacing(survey)
    axes = sorted({volume.axes for volume in sound})
    if axes != ["?"]:
        told = ", ".join("not told" if name == "?" else name for name in axes)
        yield Row("Orientation of the axes", told)
    channels = sorted({volume.shape[3] for volume in sound})
    yield Row("Channels", ", ".join(map(str, channels)), attention=len(channels) > 1)
    values = f"{range_words(v.minimum for v in sound)} (least), {range_words(v.maximum for v in sound)} (greatest)"
    yield Row("Values", values + ("; as in a CT, in Hounsfield units" if survey.is_ct else ""))
    yield from _targets(survey)


def _spacing(survey: Survey) -> Row:
    known = [volume.spacing for volume in survey.sound if volume.spacing is not None]
    if len(known) < len(survey.sound):
        told = "not told by the files" if not known else f"not told by {len(survey.sound) - len(known):,} files"
        return Row("Spacing", told, attention=bool(known))
    words = " × ".join(range_words((spacing[axis] for spacing in known), ".3g") for axis in range(3))
    return Row("Spacing", f"{words} mm", attention=survey.spacing_differs)


def _targets(survey: Survey) -> Iterator[Row]:
    if survey.classes:
        counts = survey.classes.values()
        told = ", ".join(f"{name} {count:,}" for name, count in survey.classes.items())
        ratio = max(counts) / min(counts)
        uneven = f"; the largest class is {ratio:.1f} times the smallest" if ratio >= 1.5 else ""
        yield Row("Classes", told + uneven, attention=ratio >= 3)
    if survey.labels:
        total = sum(survey.labels.values())
        shares = ", ".join(f"{label}: {100 * count / total:.2g} %" for label, count in survey.labels.items())
        without = sum(1 for volume in survey.sound if len(volume.labels) < 2)
        empty = f"; {without:,} masks hold one label only" if without else ""
        yield Row("Labels, share of the voxels", shares + empty, attention=bool(without))


def _attention(survey: Survey) -> Iterator[Row]:
    for names in survey.duplicates[:_SHOWN]:
        yield Row("Same voxels", f"{', '.join(names)}: take all but one out", attention=True)
    for what, names in survey.outliers.items():
        shown = ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN:,} more" if len(names) > _SHOWN else "")
        yield Row("Stands out", f"{what}: {shown}", attention=True)
