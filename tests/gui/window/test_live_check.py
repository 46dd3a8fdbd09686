from app.compiler import Finding
from app.document.commands import AddNode, MoveNodes, SetValue
from app.window.checking import CheckState


def add_input_and_layer(window):
    window.history.do(AddNode("network.Input", (0.0, 0.0), values={"shape": (8, 8, 8, 1)}))
    window.history.do(AddNode("initializers.HeNormal", (0.0, 300.0)))


def test_findings_reach_card_and_inspector(window, qtbot):
    add_input_and_layer(window)
    qtbot.waitUntil(lambda: window.check.state is CheckState.CHECKED and "input_1" in window.check.findings)
    window.canvas.select(["input_1"])
    assert window.inspector.header.badge.text() == "badge 0"
    assert window.keras_label.text() == "Keras 3.0 ready"
    assert window.tool_bar.check_words.text() == "No problems"


def test_what_the_compiler_finds_is_told_at_once_and_leads_to_the_place(window, qtbot):
    window.history.do(AddNode("layers.Conv3D", (0.0, 0.0), values={"strides": (2, 2, 2)}))
    window.history.do(SetValue("conv3d_1", "dilation_rate", (2, 2, 2)))
    texts = [problem.text for problem in window.problems_panel.problems]
    assert any("Strides (2 × 2 × 2) and Dilation rate" in text for text in texts)
    assert window.tool_bar.check_words.text().startswith("1 error")
    window.next_problem()
    assert window.canvas.selected_nodes() == ("conv3d_1",)
    assert window.inspector.node.id == "conv3d_1"


def test_an_answer_to_an_older_question_is_passed_over(window, qtbot):
    add_input_and_layer(window)
    qtbot.waitUntil(lambda: window.check.state is CheckState.CHECKED)
    window.check._take_finding(window.check._number - 1, Finding("input_1", "stale"))
    assert window.check.findings["input_1"].badge != "stale"


def test_moving_a_card_asks_nothing(window, qtbot):
    add_input_and_layer(window)
    qtbot.waitUntil(lambda: window.check.state is CheckState.CHECKED)
    number = window.check._number
    window.history.do(MoveNodes({"input_1": (500.0, 0.0)}))
    assert window.check._number == number
    window.history.do(SetValue("input_1", "shape", (4, 4, 4, 1)))
    assert window.check._number == number + 1


def test_opening_the_same_deck_again_checks_it_again(window, qtbot, tmp_path):
    add_input_and_layer(window)
    window.answers.path = tmp_path / "a.deck"
    assert window.files.save()
    qtbot.waitUntil(lambda: "input_1" in window.check.findings)
    assert window.files.open(tmp_path / "a.deck")
    assert window.check.findings == {}
    qtbot.waitUntil(lambda: "input_1" in window.check.findings)


def test_a_deleted_card_takes_its_finding_along(window, qtbot):
    add_input_and_layer(window)
    qtbot.waitUntil(lambda: "input_1" in window.check.findings)
    window.canvas.select(["input_1"])
    window.canvas.delete_selected()
    assert "input_1" not in window.check.findings
