"""What is kept is the same whichever language is spoken; what is told is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.compiler.compilation import compile_graph
from app.compiler.script import network_script
from app.document.annotating import Annotate, EditText, SetTint
from app.document.annotation import Annotation, Kind, Tint
from app.document.bypass import SetBypassed
from app.document.clipboard import Paste, copied_text
from app.document.commands import AddNode, Command, Connect, Rename, SetValue
from app.document.deck_text import deck_text
from app.document.graph import Link
from app.document.grouping import Collapse, Inside
from app.document.history import History
from app.document.showing import Conceal, Expose, RenameExposed
from resources import translations
from resources.translations import ENGLISH, speak

_EDITS: tuple[Command, ...] = (
    AddNode("network.Input", (0, 0), values={"shape": (8, 8, 8, 1)}),
    AddNode("layers.Conv3D", (300, 0)),
    AddNode("layers.Conv3D", (600, 0)),
    AddNode("network.Output", (900, 0)),
    AddNode("initializers.GlorotUniform", (0, 300)),
    SetValue("conv3d_2", "filters", 32),
    SetValue("conv3d_2", "use_bias", value=False),
    Connect(Link("input_1", "output", "conv3d_1", "inputs")),
    Connect(Link("conv3d_1", "output", "conv3d_2", "inputs")),
    Connect(Link("conv3d_2", "output", "output_1", "outputs")),
    Annotate(Annotation("", Kind.FRAME)),
    Annotate(Annotation("", Kind.NOTE)),
    EditText("note_1", "Text"),
    SetTint(("note_1",), Tint.BLUE),
    SetBypassed(("output_1",), bypassed=True),
    SetBypassed(("output_1",), bypassed=False),
    Rename("output_1", "Mine"),
    Rename("output_1", ""),
    Collapse(("conv3d_1", "conv3d_2")),
    Inside(("group_1",), Expose("conv3d_1", "filters")),
    Inside(("group_1",), Expose("conv3d_2", "filters", label="Second")),
    Inside(("group_1",), RenameExposed("filters_2", "")),
    Inside(("group_1",), Expose("conv3d_1", "kernel_size")),
    Inside(("group_1",), Conceal("conv3d_1", "kernel_size")),
)


class _Shouted:
    """Words of a language in which nothing is as in English."""

    def get(self, key: tuple[str, str], _default: str) -> str:
        source = key[0]
        return f"¡{source}!"


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    speak(ENGLISH)


def _speak(language: str) -> None:
    speak("de")
    if language == "shouted":
        translations._spoken.words = _Shouted()  # type: ignore[assignment]


def _edited() -> History:
    history = History()
    for command in _EDITS:
        history.do(command)
    history.do(Paste(copied_text(history.graph, ("group_1", "note_1"))))
    # The sockets of one label are told apart by the titles of their cards, which the deck keeps.
    for command in (
        AddNode("layers.Conv3D", (0, 600)),
        AddNode("layers.Conv3D", (300, 600)),
        AddNode("initializers.GlorotUniform", (0, 900)),
        Connect(Link("glorot_uniform_1", "instance", "conv3d_1", "kernel_initializer")),
        Connect(Link("glorot_uniform_2", "instance", "conv3d_2", "kernel_initializer")),
        Collapse(("conv3d_1", "conv3d_2")),
    ):
        history.do(command)
    return history


def _script(history: History) -> str:
    return network_script(compile_graph(history.graph).plan, "output_1", {"input_1": (8, 8, 8, 1)})


@pytest.mark.parametrize("language", ["de", "shouted"])
def test_the_same_edits_make_the_same_deck_in_another_language(language: str) -> None:
    english = deck_text(_edited().graph)
    assert "of Convolution 3D 2" in english
    _speak(language)
    assert deck_text(_edited().graph).encode() == english.encode()


@pytest.mark.parametrize("language", ["de", "shouted"])
def test_the_same_deck_makes_the_same_script_in_another_language(language: str) -> None:
    english = _script(_edited())
    assert "# Group" in english
    _speak(language)
    assert _script(_edited()) == english


def test_the_history_tells_every_edit_in_the_language_that_is_spoken() -> None:
    _speak("shouted")
    assert all(name.startswith("¡") for name in _edited().names)


def test_what_is_kept_of_a_card_in_a_group_is_called_plainly() -> None:
    graph = _edited().graph
    english = compile_graph(graph)
    titles = {node: english.title(node) for node in english.flat.graph.nodes}
    assert "Convolution 3D 2 in Group" in titles.values()
    _speak("shouted")
    other = compile_graph(graph)
    assert {node: other.plain_title(node) for node in titles} == titles
    assert {node: other.title(node) for node in titles} != titles
