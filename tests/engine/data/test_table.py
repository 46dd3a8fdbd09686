from __future__ import annotations

import openpyxl
import pytest

from app.engine.data.dataset import DataError
from app.engine.data.table import read_lines, read_table


def table(tmp_path, content, name="t.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
    return read_table(path)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separator_and_encoding_are_found(tmp_path, separator, encoding):
    text = "\r\n".join(separator.join(row) for row in (("größe", "b"), ("1.5", "é"), ("2", "y")))
    found = table(tmp_path, text, encoding=encoding)
    assert found.columns == ("größe", "b")
    assert [row.cells for row in found.rows] == [("1.5", "é"), ("2", "y")]
    assert found.numbers(0) == [1.5, 2.0]
    assert found.numbers(1) == [None, None]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("a;b\n1,5;x\n-2,25;y\n", [1.5, -2.25]),  # decimal comma
        ("a;b\n1.234,5;x\n2,0;y\n", [1234.5, 2.0]),  # with points between thousands
        ('a,b\n"1,234",x\n"12,345.5",y\n', [1234.0, 12345.5]),  # commas between thousands
        ("a;b\n1,234;x\n2,345;y\n", [1.234, 2.345]),
        ("a,b\n1e-3,x\n\u22127,y\n", [0.001, -7.0]),
        ("a,b\ninf,x\nnan,y\n", [None, None]),
    ],
)
def test_numbers_however_they_are_written(tmp_path, text, numbers):
    assert table(tmp_path, text).numbers(0) == numbers


def test_lines_are_those_of_the_file(tmp_path):
    found = table(tmp_path, 'a,b\n\n"one\ntwo",2\n3\n4,5,6\n7,8,\n')
    assert [(row.line, row.cells) for row in found.rows] == [(3, ("one\ntwo", "2")), (7, ("7", "8"))]
    assert found.uneven == ((5, 1), (6, 3))


def test_excel_with_an_empty_first_sheet(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.create_sheet("data")
    for row in (("a", "b", None), (1.0, "x", None), (None, None, None), (2.5, True, None)):
        sheet.append(row)
    book.save(tmp_path / "t.xlsx")
    found = read_table(tmp_path / "t.xlsx")
    assert found.columns == ("a", "b")
    assert [(row.line, row.cells) for row in found.rows] == [(2, ("1", "x")), (4, ("2.5", "True"))]


def test_columns_are_found_whatever_their_capitals(tmp_path):
    found = table(tmp_path, "File  Name,b\n1,2\n")
    assert found.place("file name", "volumes") == 0
    with pytest.raises(DataError, match=r"no column c \(label\)\. Its columns are File  Name, b"):
        found.place("c", "label")


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        ("a,b\n", "t.csv", "has no rows"),
        ("", "t.csv", "has no rows"),
        ("a,A\n1,2\n", "t.csv", "two columns called A"),
        (b"\x00\x01\x02\x03", "t.csv", "not a table of text"),
        (b"PK\x03\x04 cut", "t.xlsx", "not an Excel file, or it was cut"),
        (b"text", "t.xlsx", "not an Excel file"),
        (b"old", "t.xls", "old Excel format"),
    ],
)
def test_what_is_no_table_is_told(tmp_path, content, name, words):
    with pytest.raises(DataError, match=words):
        table(tmp_path, content, name)


def test_a_table_that_is_not_there_or_a_folder(tmp_path):
    with pytest.raises(DataError, match="is not there"):
        read_table(tmp_path / "t.csv")
    with pytest.raises(DataError, match="is a folder"):
        read_table(tmp_path)


def test_a_changed_table_is_read_again(tmp_path):
    assert table(tmp_path, "a\n1\n").numbers(0) == [1.0]
    assert table(tmp_path, "a\n1\n22\n").numbers(0) == [1.0, 22.0]


def test_a_list_has_a_name_a_line(tmp_path):
    (tmp_path / "l.txt").write_text("one.nii.gz\n\n two \n")
    assert read_lines(tmp_path / "l.txt") == ["one.nii.gz", "two"]
    (tmp_path / "e.txt").write_text("\n")
    with pytest.raises(DataError, match="is empty"):
        read_lines(tmp_path / "e.txt")
