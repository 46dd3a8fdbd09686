import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards import catalog
from cards.arithmetic import calculate
from cards.values import WrongKind, parse_value


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("2*16", 32),
        ("32/2", 16),
        ("(3+1)*8", 32),
        ("7//2", 3),
        ("7 % 4", 3),
        ("2**-2", 0.25),
        ("2^5", 32),
        ("3×4", 12),
        ("-(2-5)", 3),
        ("1e-3/2", 0.0005),
    ],
)
def test_sums_are_calculated(text, result):
    assert calculate(text) == result
    assert type(calculate(text)) is type(result)


@pytest.mark.parametrize(
    "text",
    ["", "2 3", "1/0", "9**9**9", "1e400", "(-8)**0.5", "len", "1or 2", "0x10", "2(3)", "1+" * 60 + "1", "(" * 99],
)
def test_what_is_no_sum_is_refused(text):
    with pytest.raises(ValueError, match=r"\.$"):
        calculate(text)


@given(st.text(alphabet="0123456789.eE+-*/%()^ x", max_size=30))
def test_any_text_gives_a_number_or_a_refusal(text):
    with contextlib.suppress(ValueError):
        assert isinstance(calculate(text), int | float)


def test_fields_take_sums_and_lists_of_them():
    conv = catalog.find("layers.Conv3D")
    assert parse_value(conv.input("filters"), "2*16") == 32
    for text in ("(2+1)*1, 6/2, 3", "[(2+1)*1, 6/2, 3]", "9/3", "(1+2)"):
        assert parse_value(conv.input("kernel_size"), text) == (3, 3, 3)
    with pytest.raises(WrongKind, match=r"takes a whole number. Received '5/2', which is 2.5\.$"):
        parse_value(conv.input("filters"), "5/2")
