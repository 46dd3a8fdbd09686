"""Cards that read tables: of volumes and of numbers."""

from __future__ import annotations

from cards.card import Input
from cards.preparation import data_card
from cards.types import STRING, STRINGS

BAD_ROWS = Input(
    "bad_rows",
    STRING,
    "What to do with rows that cannot be used: stop and name them, or go on without them.",
    default="stop",
    choices=("stop", "leave_out"),
    folded=True,
)
_TABLE_HELP = (
    "The table, CSV or Excel, with the names of its columns in the first row; a relative path starts at the deck."
)


def _column(name: str, help: str, when_empty: str = "none", *, folded: bool = False) -> Input:
    return Input(name, STRING, help, when_empty=when_empty, optional=True, folded=folded)


def _columns(name: str, help: str, when_empty: str = "none", *, folded: bool = False) -> Input:
    return Input(name, STRINGS, help, when_empty=when_empty, optional=True, folded=folded)


_LABEL = _column("label", "Column of the classes, words or numbers.")
_NUMBERS = _columns("numbers", "Columns of numbers to find (regression), instead of a class.")
_GROUP = _column("group", "Column of the groups, such as patients, for Split by group.", folded=True)
_PART = _column("part", "Column of the parts, such as training and validation, for Split by column.", folded=True)


def volume_table_inputs(*more: Input) -> tuple[Input, ...]:
    """Return the inputs of the card Volume table.

    Args:
        more: inputs that all cards share that read volumes from files.
    """
    return (
        Input("file", STRING, _TABLE_HELP, "", required=True, path="file"),
        Input(
            "volumes",
            STRINGS,
            "Columns of the volumes' files, whose paths start at the table; several are the channels of one volume.",
            default=("image",),
        ),
        _LABEL,
        _column("mask", "Column of the masks' files, instead of a class."),
        _NUMBERS,
        _GROUP,
        _PART,
        BAD_ROWS,
        *more,
    )


NUMBER_TABLE = data_card(
    "NumberTable",
    "Table of numbers",
    "number_table",
    "Reads the rows of a table as vectors of numbers with a class or numbers to find. "
    "A column of words becomes one column a word, with 1 for the word of the row and 0 for all others.",
    Input("file", STRING, _TABLE_HELP, when_empty="made-up example", optional=True, path="file"),
    _LABEL,
    _NUMBERS,
    _columns("columns", "Columns to learn from.", "all others"),
    _columns("left_out", "Columns that are not looked at, such as a running number."),
    _columns(
        "categories",
        "Columns of numbers that stand for kinds, such as 1 for left and 2 for right; each kind gets a column.",
        folded=True,
    ),
    _GROUP,
    _PART,
    BAD_ROWS,
    synonyms=("csv", "excel", "xlsx", "spreadsheet", "tabular", "features", "wine", "one-hot", "regression"),
)
