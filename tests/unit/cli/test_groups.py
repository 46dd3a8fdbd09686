"""Groups on the command line: values set inside them, and a row for each card in them."""

import pytest

from app.cli import check
from app.cli.decks import with_settings
from app.cli.refusals import CommandRefused
from app.compiler import Finding, compile_graph
from app.document.grouping import Inside
from app.document.showing import Expose
from tests.unit.document.test_grouping import collapsed


def test_a_value_is_set_on_the_group_and_on_a_card_inside() -> None:
    graph = Inside(("group_1",), Expose("conv_a", "filters")).apply(collapsed())
    graph = with_settings(graph, ["group_1.filters=5", "group_1_conv_b.filters=6"])
    inner = graph.nodes["group_1"].inner
    assert inner is not None
    assert [inner.nodes[key].value("filters") for key in ("conv_a", "conv_b")] == [5, 6]
    with pytest.raises(CommandRefused, match="has no node group_1_conv_z"):
        with_settings(graph, ["group_1_conv_z.filters=5"])


def test_the_cards_of_a_group_stand_behind_it() -> None:
    compilation = compile_graph(collapsed())
    found = {key: Finding(key, "", {"output": (4, 2)}, 10) for key in compilation.flat.graph.nodes}
    reports = check._reports(compilation, found, {}, [])
    inside = ["group_1_conv_a", "group_1_conv_b", "group_1_join"]
    assert [report["id"] for report in reports] == ["input", "group_1", *inside, "output"]
    assert reports[1]["badge"] == "4 × 2 · 30 parameters"
    assert reports[2]["title"] == "Convolution 3D in Group"
