import re
import zipfile

import pytest

from app.document.graph import Link
from app.document.keras_model.naming import choice_name, node_id, own_title
from app.document.keras_model.opening import open_model
from app.document.migration import DeckError
from cards import catalog


def test_layers_are_cards_and_calls_are_links(small_model):
    opened = open_model(small_model)

    nodes = opened.graph.nodes
    assert {key: node.card for key, node in nodes.items()} == {
        "volumes": "network.Input",
        "conv": "layers.Conv3D",
        "sum": "layers.Add",
        "net": "network.Output",
        "train_1": "training.Train",
    }
    assert nodes["volumes"].values == {"shape": (8, 8, 8, 1)}
    assert nodes["conv"].values == {"filters": 4, "padding": "same"}
    assert nodes["conv"].title == "conv"
    assert opened.graph.links_to("sum") == (
        Link("conv", "output", "sum", "inputs"),
        Link("volumes", "output", "sum", "inputs"),
    )
    assert opened.notes == ()


def test_equal_objects_share_a_card_and_usual_ones_are_names(described, keras_file):
    layer, _, functional = described
    he = {"module": "keras.initializers", "class_name": "HeNormal", "config": {"seed": None}, "registered_name": None}
    l2 = {"module": "keras.regularizers", "class_name": "L2", "config": {"l2": 0.0005}, "registered_name": None}
    settings = {"units": 3, "kernel_initializer": he, "kernel_regularizer": l2}
    opened = open_model(
        keras_file(
            functional(
                layer("given", "InputLayer", batch_shape=[None, 3]),
                layer("dense", "Dense", "given", **settings),
                layer("dense_1", "Dense", "dense", **settings),
                begin="given",
                end="dense_1",
            )
        )
    )

    assert opened.graph.nodes["dense"].values == {"units": 3, "kernel_initializer": "he_normal"}
    assert opened.graph.nodes["dense"].title == ""
    sources = [opened.graph.links_into(key, "kernel_regularizer")[0].source for key in ("dense", "dense_1")]
    assert sources == ["l2_1", "l2_1"]


def test_a_shared_layer_is_applied_by_a_card_of_its_own(described, keras_file):
    layer, tensor, functional = described
    shared = layer("shared", "Dense", "given", units=3)
    shared["inbound_nodes"].append({"args": [tensor("shared")], "kwargs": {}})
    last = layer("last", "Add", units=0)
    del last["config"]["units"]
    last["inbound_nodes"] = [{"args": [[tensor("shared"), tensor("shared", 1)]], "kwargs": {}}]
    given = layer("given", "InputLayer", batch_shape=[None, 3])
    graph = open_model(keras_file(functional(given, shared, last, begin="given", end="last"))).graph

    assert graph.links_to("apply_layer_1") == (
        Link("shared", "layer", "apply_layer_1", "layer"),
        Link("shared", "output", "apply_layer_1", "inputs"),
    )
    assert [link.source for link in graph.links_to("last")] == ["shared", "apply_layer_1"]


@pytest.mark.parametrize(
    ("kind", "module", "registered", "words"),
    [
        ("Lambda", "keras.layers", None, "code of a file is never run"),
        ("Mine", "lab", "lab>Mine", "a class of somebody's own"),
        ("Exp", "keras.src.ops.numpy", "Exp", "the operation Exp of keras.ops"),
    ],
)
def test_what_no_card_makes_is_a_grey_card_and_told(described, keras_file, kind, module, registered, words):
    layer, _, functional = described
    odd = layer("odd", kind, "given", module=module, secret="x") | {"registered_name": registered}
    given = layer("given", "InputLayer", batch_shape=[None, 3])
    opened = open_model(keras_file(functional(given, odd, begin="given", end="odd")))

    node = opened.graph.nodes["odd"]
    assert node.definition is None
    assert node.values["secret"] == "x"
    (note,) = opened.notes
    assert note.startswith("Layer odd has no card: ")
    assert words in note
    assert opened.graph.links_to("odd")


def test_volumes_of_any_size_ask_for_data(described, keras_file):
    layer, _, functional = described
    given = layer("given", "InputLayer", batch_shape=[None, None, None, None, 1])
    opened = open_model(keras_file(functional(given, begin="given", end="given")))

    assert "shape" not in opened.graph.nodes["given"].values
    assert opened.notes == ("Input given takes volumes of any size: link a dataset to it, or type a shape.",)


def test_a_class_of_its_own_is_refused_by_name(keras_file):
    path = keras_file({"module": "lab", "class_name": "MyNet", "config": {"units": 3}, "registered_name": "lab>MyNet"})
    with pytest.raises(DeckError, match="MyNet is a class of its own"):
        open_model(path)


@pytest.mark.parametrize("content", ["{", "[1]", '{"config": 3}'])
def test_a_damaged_description_is_told(keras_file, content):
    with pytest.raises(DeckError, match=r"model\.keras"):
        open_model(keras_file(content))


def test_files_that_are_no_models_are_told(tmp_path):
    text = tmp_path / "a.keras"
    text.write_text("no archive")
    empty = tmp_path / "b.keras"
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("other", "")
    for path, words in ((text, "no whole .keras file"), (empty, "holds no description"), (tmp_path, "is a folder")):
        with pytest.raises(DeckError, match=words):
            open_model(path)
    with pytest.raises(DeckError, match="There is no file"):
        open_model(tmp_path / "c.keras")


def test_a_layer_that_is_called_on_what_is_not_there_is_told(described, keras_file):
    layer, _, functional = described
    path = keras_file(functional(layer("a", "Dense", "nowhere", units=1), begin="a", end="a"))
    with pytest.raises(DeckError, match="nowhere"):
        open_model(path)


@pytest.mark.parametrize(
    ("name", "found"), [("conv_1", "conv_1"), ("Enc/Conv 1", "enc_conv_1"), ("3d", "layer_3d"), ("taken", "taken_2")]
)
def test_names_of_layers_become_ids(name, found):
    assert node_id(name, ["taken"]) == found


def test_names_that_keras_gave_are_no_titles():
    assert own_title("max_pooling3d_2", catalog.find("layers.MaxPooling3D")) == ""
    assert own_title("global_average_pooling3d", catalog.find("layers.GlobalAveragePooling3D")) == ""
    assert own_title("encoder_1", catalog.find("layers.Conv3D")) == "encoder_1"


def test_choices_are_spelled_as_keras_does():
    assert [choice_name(name) for name in ("GlorotUniform", "L2", "MaxNorm")] == ["glorot_uniform", "l2", "max_norm"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content["config"]["layers"][1]["inbound_nodes"][0]["args"][0]["config"].update(
            keras_history=[1]
        ),
        lambda content: content["config"]["layers"][0]["config"].update(batch_shape=[None, "x", 8, 8, 1]),
        lambda content: content.update(compile_config="adam"),
        lambda content: content["config"].update(layers=[["conv"]]),
    ],
)
def test_a_description_that_is_damaged_is_told_and_gives_no_deck(described, keras_file, damage):
    layer, _, functional = described
    volumes = layer("volumes", "InputLayer", batch_shape=[None, 8, 8, 8, 1])
    content = functional(volumes, layer("conv", "Conv3D", "volumes", filters=4), begin="volumes", end="conv")
    open_model(keras_file(content))
    damage(content)
    path = keras_file(content, "damaged.keras")
    with pytest.raises(DeckError, match=re.escape(str(path))):
        open_model(path)
