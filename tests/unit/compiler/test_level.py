"""What is known inside a group, seen from outside and from within."""

from dataclasses import replace

from app.compiler import Finding, LevelReport, Problem, compile_graph
from app.compiler.script import network_script
from app.document.grouping import Collapse, Inside
from app.document.showing import Expose
from tests.unit.document.test_grouping import BLOCK, collapsed, residual


def finding(node: str, parameters: int = 0, *problems: Problem) -> Finding:
    return Finding(node, "", {"output": (4, 4, 4, 2)}, parameters, problems)


def test_a_group_shows_what_it_gives_and_all_its_parameters() -> None:
    compilation = compile_graph(collapsed())
    found = {key: finding(key, 100) for key in compilation.flat.graph.nodes}
    report = LevelReport(compilation)
    assert report.findings(found)["group_1"].badge == "4 × 4 × 4 × 2 · 300 parameters"
    assert report.finding("group_1_join", found) == report.findings(found)["group_1"]
    inside = LevelReport(compilation, ("group_1",))
    assert set(inside.findings(found)) == set(BLOCK)
    assert inside.findings(found)["conv_a"].node == "conv_a"


def test_what_is_wrong_inside_is_told_outside_with_the_name_of_the_card() -> None:
    compilation = compile_graph(collapsed())
    key = "group_1_conv_b"
    wrong = finding(key, 0, Problem("The kernel is too large.", key, "kernel_size"))
    seen = LevelReport(compilation).findings({key: wrong})["group_1"]
    assert seen.wrong
    assert [(p.text, p.node, p.input) for p in seen.problems] == [
        ("Convolution 3D: The kernel is too large.", "group_1", None)
    ]
    own = LevelReport(compilation, ("group_1",)).findings({key: wrong})["conv_b"]
    assert [(p.text, p.node, p.input) for p in own.problems] == [("The kernel is too large.", "conv_b", "kernel_size")]


def test_what_is_wrong_with_a_shown_input_is_told_on_the_groups_own_row() -> None:
    graph = Inside(("group_1",), Expose("conv_a", "kernel_size")).apply(collapsed())
    graph = Collapse(("group_1",), "outer").apply(graph)
    graph = Inside(("outer",), Expose("group_1", "kernel_size")).apply(graph)
    compilation = compile_graph(graph)
    key = "outer_group_1_conv_a"
    wrong = finding(key, 0, Problem("Too large.", key, "kernel_size"))
    (problem,) = LevelReport(compilation).findings({key: wrong})["outer"].problems
    assert (problem.text, problem.input) == ("Too large.", "kernel_size")


def test_problems_of_the_compiler_and_waiting_cards_find_their_level() -> None:
    graph = collapsed()
    graph = graph.with_links(link for link in graph.links if link.target != "group_1")
    compilation = compile_graph(graph)
    outside, inside = LevelReport(compilation), LevelReport(compilation, ("group_1",))
    assert "group_1" not in {problem.node for problem in outside.problems()}
    assert outside.findings({})["group_1"].wrong
    assert {problem.node for problem in inside.problems()} == {"conv_a"}
    assert outside.waiting(compilation.plan.waiting)["output"] == "group_1"
    assert inside.waiting(compilation.plan.waiting)["join"] == "conv_a"


def test_a_script_says_where_a_group_begins() -> None:
    graph = collapsed()
    script = network_script(compile_graph(graph).plan, "output", {"input": (8, 8, 8, 16)})
    assert "\n# Group\ngroup_1_conv_a = " in script
    compile(script, "script", "exec")
    plain = network_script(compile_graph(residual()).plan, "output", {"input": (8, 8, 8, 16)})
    assert "# Group" not in plain


def test_a_title_of_several_lines_stays_a_comment() -> None:
    content = collapsed()
    evil = replace(content.nodes["group_1"], title="Block\nimport os")
    script = network_script(compile_graph(content.with_nodes([evil])).plan, "output", {"input": (8, 8, 8, 16)})
    assert "\nimport os" not in script
