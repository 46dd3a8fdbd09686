from __future__ import annotations

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.data.loading import load
from app.engine.data.registry import make
from resources.translations import ENGLISH, speak

INPUTS = {
    "file": "t.csv",
    "label": None,
    "numbers": None,
    "columns": None,
    "left_out": None,
    "categories": None,
    "group": None,
    "part": None,
    "bad_rows": "stop",
}
TEXT = "id,size,side,colour,kind,dose\n1,1.5,1,red,a,10\n2,2.5,2,blue,b,20\n3,3.5,1,red,a,30\n"


@pytest.fixture
def read(tmp_path):
    (tmp_path / "t.csv").write_text(TEXT)

    def made(text=None, **more):
        if text is not None:
            (tmp_path / "t.csv").write_text(text)
        return make("number_table", {**INPUTS, **more}, tmp_path)["dataset"]

    return made


def rows(data):
    return np.stack([data.volume(index) for index in range(len(data))]).tolist()


def test_words_become_columns_and_the_rest_is_left(read):
    data = read(label="kind", left_out=("id", "dose"), categories=("side",))
    assert data.spec.words() == "3 rows · 5 columns · 2 classes"
    assert data.spec.columns == ("size", "side = 1", "side = 2", "colour = blue", "colour = red")
    assert rows(data) == [[1.5, 1, 0, 0, 1], [2.5, 0, 1, 1, 0], [3.5, 1, 0, 0, 1]]
    assert data.labels.tolist() == [0, 1, 0]
    assert data.origin(1).startswith("Line 3 of ")


def test_columns_that_are_named_keep_their_order(read):
    assert read(label="kind", columns=("dose", "size")).spec.columns == ("dose", "size")


def test_data_are_the_same_in_any_language(read):
    text = TEXT.replace("2.5", "?")
    english = read(text, label="kind", bad_rows="leave_out")
    speak("de")
    try:
        german = read(label="kind", bad_rows="leave_out")
    finally:
        speak(ENGLISH)
    assert len(english) == len(german) == 2
    assert english.fingerprint == german.fingerprint
    assert english.spec.left_out != german.spec.left_out
    assert english.spec.left_out_keys == german.spec.left_out_keys == ("line 3",)


def test_numbers_to_find(read):
    data = read(numbers=("dose",), columns=("size",))
    assert data.spec.words() == "3 rows · 1 column · 1 number to find"
    assert load(data).targets([2, 0]).tolist() == [[30.0], [10.0]]


def test_bad_rows_are_named_or_left_out(read):
    text = TEXT.replace("2.5", "?").replace("3,3.5,1,red,a,30", "3,3.5,1,red,,30") + "4,5\n5,1,1,red,a,1\n"
    with pytest.raises(DataError, match=r"3 of 5 rows cannot be used: line 5 has 2 cells.*line 3 has '\?'") as caught:
        read(text, label="kind")
    assert "line 4 has nothing in the column kind" in str(caught.value)
    data = read(text, label="kind", bad_rows="leave_out")
    assert (len(data), len(data.spec.left_out)) == (2, 3)


def test_what_cannot_be_is_told(read):
    with pytest.raises(DataError, match="size is chosen as a column to learn from and otherwise"):
        read(label="kind", columns=("size",), left_out=("size",))
    with pytest.raises(DataError, match="leaves no column"):
        read("a,b\n1,2\n", label="a", left_out=("b",))
    words = "a,b\n" + "".join(f"w{number},1\n" for number in range(150))
    with pytest.raises(DataError, match="150 different words, too many"):
        read(words, label="b")


def test_without_a_file_a_table_is_made_up(read):
    data = read(file=None, label="class")
    assert data.spec.words() == "178 rows · 13 columns · 3 classes"
    assert np.bincount(data.labels).tolist() == [59, 71, 48]


def test_cards_for_volumes_refuse_rows(read, tmp_path):
    with pytest.raises(DataError, match="works on volumes, but it is given 3 rows"):
        make("crop_or_pad", {"dataset": read(label="kind"), "size": (8, 8, 8), "value": 0.0}, tmp_path)
