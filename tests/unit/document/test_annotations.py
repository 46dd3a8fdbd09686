import json

import pytest

from app.document.annotating import Annotate, EditText, Resize, SetTint
from app.document.annotation import SMALLEST, Annotation, Kind, Tint
from app.document.clipboard import Paste, copied_text
from app.document.commands import MoveNodes, RemoveItems
from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Graph, Node
from app.document.history import History
from app.document.migration import DeckError

FRAME = Annotation("frame_1", Kind.FRAME, "Encoder", (-16.0, -48.0), (400.0, 300.0), str(Tint.BLUE))
NOTE = Annotation("note_1", Kind.NOTE, "Halve the size\nthree times", (500.0, 8.5), tint=str(Tint.YELLOW))
CARD = Node("conv3d_1", "layers.Conv3D")
GRAPH = Graph({"conv3d_1": CARD}, annotations={"frame_1": FRAME, "note_1": NOTE})


def test_frames_and_notes_are_saved_a_line_each_in_a_fixed_order() -> None:
    lines = deck_text(GRAPH).splitlines()
    assert '  {"id": "frame_1", "title": "Encoder", "colour": "blue", "box": [-16, -48, 400, 300]}' in lines
    assert (
        '  {"id": "note_1", "text": "Halve the size\\nthree times", "colour": "yellow", "box": [500, 8.5, 320, 160]}'
        in (lines)
    )
    assert parse_deck(deck_text(GRAPH)) == GRAPH
    assert '"frames"' not in deck_text(Graph())


def test_what_a_newer_version_wrote_about_a_frame_is_kept() -> None:
    entry = {"id": "frame_1", "title": "A", "colour": "plaid", "box": [0, 0, 200, 200], "locked": True}
    content = {"format": "voxdeck-deck", "version": 1, "frames": [entry]}
    graph = parse_deck(json.dumps(content))
    assert graph.annotations["frame_1"].extras == {"locked": True}
    assert json.loads(deck_text(graph))["frames"] == [entry]


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"id": "frame_1", "title": "A"}, "a box is four numbers"),
        ({"id": "frame_1", "box": [0, 0, 1]}, "a box is four numbers"),
        ({"id": "frame_1", "box": [0, 0, True, 1]}, "a box is four numbers"),
        ({"box": [0, 0, 9, 9]}, "must be a block with id"),
        ("frame", "must be a block with id"),
    ],
)
def test_a_broken_frame_is_refused_by_name(entry: object, said: str) -> None:
    content = {"format": "voxdeck-deck", "version": 1, "frames": [entry]}
    with pytest.raises(DeckError, match=rf"^the deck, frame 1.*{said}"):
        parse_deck(json.dumps(content))


def test_a_frame_is_not_called_as_a_card() -> None:
    content = json.loads(deck_text(GRAPH))
    content["frames"][0]["id"] = "conv3d_1"
    with pytest.raises(DeckError, match="both called conv3d_1"):
        parse_deck(json.dumps(content))


def test_each_edit_has_a_name_and_is_taken_back_exactly() -> None:
    history = History(GRAPH)
    history.do(Annotate(Annotation("", Kind.FRAME, "Decoder"), framed=3))
    history.do(EditText("frame_1", " Way down "))
    history.do(EditText("note_1", "Short"))
    history.do(SetTint(("frame_1", "note_1"), Tint.GREEN))
    history.do(Resize("frame_1", (0, 0), (10, 500)))
    history.do(MoveNodes({"frame_1": (8, 8), "conv3d_1": (16, 16)}))
    history.do(RemoveItems(("frame_1",)))
    assert history.names == (
        "Frame 3 cards",
        "Rename frame Encoder to Way down",
        "Edit a note",
        "Colour 2 annotations green",
        "Resize frame Way down",
        "Move 1 card and 1 annotation",
        "Delete frame Way down",
    )
    assert set(history.graph.annotations) == {"note_1", "frame_2"}
    history.undo()
    assert history.graph.annotations["frame_1"].size == (SMALLEST[0], 500.0)
    assert history.graph.annotations["frame_1"].position == (8.0, 8.0)
    assert history.graph.nodes["conv3d_1"].position == (16.0, 16.0)
    while history.undo():
        pass
    assert history.graph == GRAPH


def test_no_edit_of_frames_and_notes_asks_for_a_check() -> None:
    history = History(GRAPH)
    changes = []
    history.subscribe(changes.append)
    history.do(EditText("frame_1", "New"))
    history.do(RemoveItems(("note_1",)))
    assert all(change.moves_only for change in changes)
    assert len(changes) == 2


def test_frames_and_notes_are_copied_with_cards_and_get_fresh_ids() -> None:
    history = History(GRAPH)
    history.do(Paste(copied_text(GRAPH, ("frame_1", "note_1", "conv3d_1")), (100.0, 100.0)))
    assert history.undo_name == "Paste 1 card and 2 annotations"
    assert history.graph.annotations["frame_2"].position == (100.0, 100.0)
    assert history.graph.annotations["note_2"].text == NOTE.text
    assert history.graph.nodes["conv3d_2"].position == (116.0, 148.0)


def test_a_frame_holds_what_lies_in_it_wholly() -> None:
    assert FRAME.holds(0, 0, 300, 200)
    assert not FRAME.holds(200, 0, 300, 200)
