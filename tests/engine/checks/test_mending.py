"""Each fix, made in the deck and checked again by the real checker: the problem is gone."""

import pytest

from app.compiler import compile_graph
from app.compiler.fixing import remedies
from app.document.graph import Graph, Node

VOLUME = (16, 16, 16, 1)


@pytest.fixture
def mend(keras):
    """Make a fix of the problem that a card has, check again, and return the deck."""
    from app.engine.checks.checking import PlanChecker

    checker = PlanChecker()

    def problems(graph: Graph):
        found = compile_graph(graph)
        assert not found.errors, found.errors
        return found, [problem for finding in checker.check(found.plan) for problem in finding.problems]

    def mended(graph: Graph, node: str, label: str = "", *, clean: bool = True) -> Graph:
        found, before = problems(graph)
        problem = next(problem for problem in before if problem.node == node and problem.fixes)
        offered = remedies(found.flat, problem)
        remedy = next(remedy for remedy in offered if label in remedy.label)
        after = remedy.command.apply(graph)
        _, left = problems(after)
        assert problem.text not in [other.text for other in left if other.node == node], (remedy.label, left)
        assert not clean or not left, left
        return after

    return mended


@pytest.mark.parametrize("label", ["Set kernel size to 2 × 2 × 2", "Set padding to same"])
def test_a_kernel_fits_into_what_comes_in(mend, chain, label):
    mend(chain((2, 2, 2, 1), ("Conv3D", {"kernel_size": (3, 3, 3)})), "layer_1", label)


def test_a_dilated_kernel_and_a_pooling_window_fit(mend, chain):
    after = mend(chain((8, 8, 4, 1), ("Conv3D", {"dilation_rate": (4, 4, 4)})), "layer_1", "Set kernel size")
    assert after.nodes["layer_1"].values["kernel_size"] == (2, 2, 1)
    after = mend(chain((4, 4, 1, 1), ("MaxPooling3D", {})), "layer_1", "Set pool size")
    assert after.nodes["layer_1"].values["pool_size"] == (2, 2, 1)


@pytest.mark.parametrize("label", ["Add Flatten", "Add Global average pooling 3D"])
def test_dense_on_volumes_gets_one_row_of_values(mend, chain, label):
    mend(chain(VOLUME, ("Dense", {})), "layer_1", label)


def test_volumes_without_channels_get_them(mend, chain):
    after = mend(chain((8, 8, 8), ("Conv3D", {})), "layer_1", "Add a channel axis")
    assert after.nodes["reshape_1"].values["target_shape"] == (8, 8, 8, 1)


def test_groups_divide_the_channels(mend, chain):
    after = mend(chain((8, 8, 8, 6), ("Conv3D", {"filters": 8, "groups": 4})), "layer_1", "Set groups to 2")
    assert after.nodes["layer_1"].values["groups"] == 2


def test_softmax_of_one_value_becomes_sigmoid(mend, chain):
    mend(chain((5,), ("Dense", {"units": 1, "activation": "softmax"})), "layer_1", "sigmoid")


def joined(deck, card: str, first: dict, second: dict) -> Graph:
    """Two convolutions of one volume, joined."""
    return deck(
        ("input_1", "network.Input", {"shape": VOLUME}),
        ("one", "layers.Conv3D", {"filters": 4, **first}),
        ("two", "layers.Conv3D", {"filters": 4, **second}),
        ("join", f"layers.{card}"),
        links="input_1.output>one.inputs input_1.output>two.inputs one.output>join.inputs two.output>join.inputs",
    )


@pytest.mark.parametrize("card", ["Concatenate", "Add"])
@pytest.mark.parametrize("label", ["Pad the smaller input", "Crop the larger input"])
@pytest.mark.parametrize("kernel", [(3, 3, 3), (4, 3, 2)])
def test_a_skip_connection_is_padded_or_cropped(mend, deck, card, label, kernel):
    graph = joined(deck, card, {"kernel_size": kernel}, {"padding": "same"})
    after = mend(graph, "join", label)
    # The order of what is joined stays.
    feeding = [link.source for link in after.links_into("join", "inputs")]
    assert feeding[1 if "Pad" in label else 0] == ("two" if "Pad" in label else "one")


def test_a_shortcut_is_matched_by_a_convolution_and_a_smaller_map_scaled_up(mend, deck):
    same = {"padding": "same"}
    after = mend(joined(deck, "Add", {"filters": 8, **same}, same), "join", "Match with a convolution of 8 filters")
    assert after.nodes["conv3d_1"].values["kernel_size"] == (1, 1, 1)
    strided = joined(deck, "Add", same, {"filters": 8, "strides": (2, 2, 2), **same})
    after = mend(strided, "join", "Match with a convolution of 8 filters")
    assert after.nodes["conv3d_1"].values["strides"] == (2, 2, 2)
    mend(joined(deck, "Add", {"strides": (4, 2, 2), **same}, same), "join", "Match with a convolution")
    after = mend(joined(deck, "Concatenate", {"strides": (2, 2, 2), **same}, same), "join", "Add Up sampling 3D")
    assert after.nodes["up_sampling3d_1"].card == "layers.UpSampling3D"


@pytest.mark.parametrize("units", [2, 9])
def test_the_last_layer_gives_as_many_values_as_there_are_classes(mend, classifier, units):
    after = mend(classifier(last={"units": units, "activation": "softmax"}), "train_1", "4 units")
    assert after.nodes["dense_1"].values["units"] == 4


def test_one_value_for_four_classes_becomes_four_with_softmax(mend, classifier):
    after = mend(classifier(last={"units": 1, "activation": "sigmoid"}), "train_1", "4 units and softmax")
    assert after.nodes["dense_1"].values == {"units": 4, "activation": "softmax"}


@pytest.mark.parametrize(("activation", "units"), [("relu", 4), ("softmax", 1)])
def test_the_last_layer_ends_in_what_the_loss_reads(mend, classifier, activation, units):
    classes = {"classes": 2} if units == 1 else {}
    graph = classifier(last={"units": units, "activation": activation}, data=classes)
    mend(graph, "train_1", "softmax" if units > 1 else "sigmoid", clean=units > 1)


@pytest.mark.parametrize(("activation", "said"), [("softmax", True), ("linear", False)])
def test_from_logits_is_set_to_what_the_last_layer_gives(mend, classifier, activation, said):
    more = (("loss_1", "losses.SparseCategoricalCrossentropy", {"from_logits": said}),)
    graph = classifier(last={"activation": activation}, more=more, links="loss_1.instance>train_1.loss")
    after = mend(graph, "train_1", "Set from logits")
    assert after.nodes["loss_1"].value("from_logits") is not said


def test_a_loss_that_does_not_fit_the_labels_is_chosen_by_train(mend, classifier):
    graph = classifier(more=(("loss_1", "losses.DiceCrossentropy"),), links="loss_1.instance>train_1.loss")
    after = mend(graph, "train_1", "Let Train choose the loss")
    assert not after.links_into("train_1", "loss")


@pytest.mark.parametrize("label", ["Add Flatten and Dense", "Add Global average pooling 3D and Dense"])
def test_a_network_that_ends_in_volumes_gets_a_head(mend, classifier, label):
    graph = classifier()
    links = [link for link in graph.links if not {"pool_1", "dense_1"} & {link.source, link.target}]
    ends = [link for link in graph.links if link.source == "conv3d_1"] + list(graph.links_to("output_1"))
    straight = type(ends[0])("conv3d_1", "output", "output_1", "outputs")
    conv = Node("conv3d_1", "layers.Conv3D", {"filters": 3, "padding": "same"})
    graph = graph.without(["pool_1", "dense_1"]).with_nodes([conv]).with_links([*links, straight])
    mend(graph, "train_1", label)


def test_settings_of_the_train_card(mend, classifier):
    after = mend(classifier(batch_size=64), "train_1", "Set batch size to 32")
    assert after.nodes["train_1"].values["batch_size"] == 32


def test_one_hot_is_taken_out_where_the_loss_reads_class_numbers(mend, classifier):
    graph = classifier(
        last={"activation": "softmax"},
        more=(
            ("hot", "data.OneHot"),
            ("loss_1", "losses.SparseCategoricalCrossentropy", {"from_logits": False}),
        ),
        links="loss_1.instance>train_1.loss",
    )
    kept = [link for link in graph.links if (link.source, link.target) != ("data", "split_1")]
    made = type(kept[0])
    graph = graph.with_links(
        [*kept, made("data", "dataset", "hot", "dataset"), made("hot", "dataset", "split_1", "dataset")]
    )
    after = mend(graph, "train_1", "Take One-hot out")
    assert "hot" not in after.nodes


def test_validation_data_of_another_size_are_brought_to_that_of_the_training_data(mend, classifier):
    other = ("other", "data.SyntheticShapes", {"samples": 16, "size": 10, "classes": 4})
    graph = classifier(more=(other,))
    kept = [link for link in graph.links if link.input != "validation_data"]
    graph = graph.with_links([*kept, type(kept[0])("other", "dataset", "train_1", "validation_data")])
    after = mend(graph, "train_1", "Add Crop or pad")
    assert after.nodes["crop_or_pad_1"].values["size"] == (8, 8, 8)


@pytest.fixture
def segmenter(deck):
    """Make a network for masks of two kinds of solid; keywords are values of its last convolution."""

    def make(*, middle: dict | None = None, more: tuple = (), links: str = "", **last) -> Graph:
        return deck(
            ("data", "data.SyntheticShapes", {"samples": 12, "size": 8, "classes": 2, "targets": "masks"}),
            ("input_1", "network.Input"),
            ("conv3d_1", "layers.Conv3D", {"filters": 4, "padding": "same", **(middle or {})}),
            ("conv3d_2", "layers.Conv3D", {"filters": 3, "kernel_size": (1, 1, 1), "activation": "softmax", **last}),
            ("output_1", "network.Output"),
            ("train_1", "training.Train", {"epochs": 1, "batch_size": 4}),
            *more,
            links=(
                "data.dataset>input_1.dataset input_1.output>conv3d_1.inputs conv3d_1.output>conv3d_2.inputs "
                "conv3d_2.output>output_1.outputs output_1.network>train_1.network data.dataset>train_1.training_data "
                f"{links}"
            ),
        )

    return make


def test_the_last_convolution_gives_as_many_channels_as_the_masks_have_labels(mend, segmenter):
    after = mend(segmenter(filters=2), "train_1", "Give the last layer 3 filters")
    assert after.nodes["conv3d_2"].values["filters"] == 3


@pytest.mark.parametrize(
    ("middle", "label"), [({"strides": (2, 2, 2)}, "Add Up sampling 3D"), ({"padding": "valid"}, "Pad the answer")]
)
def test_an_answer_of_another_size_than_the_masks_is_brought_to_it(mend, segmenter, middle, label):
    mend(segmenter(middle=middle), "train_1", label)


def test_a_metric_counts_as_many_classes_as_there_are_labels(mend, segmenter):
    more = (("dice", "metrics.MeanDice", {"num_classes": 5}),)
    after = mend(segmenter(more=more, links="dice.instance>train_1.metrics"), "train_1", "Set classes to 3")
    assert after.nodes["dice"].values["num_classes"] == 3


@pytest.mark.parametrize("last", [{"units": 4}, {"units": 1, "activation": "sigmoid"}])
def test_a_network_that_finds_a_number_gives_one_without_limits(mend, classifier, last):
    mend(classifier(last=last, data={"targets": "radius"}), "train_1", "Give the last layer")


def test_volumes_that_differ_in_size_are_brought_to_one_behind_their_card(mend, deck, tmp_path):
    import numpy as np

    for kind in ("a", "b"):
        (tmp_path / kind).mkdir()
        for number in range(4):
            np.save(
                tmp_path / kind / f"{number}.npy", np.arange((8 + number) * 90, dtype=np.float32).reshape(-1, 9, 10)
            )
    graph = deck(
        ("data", "data.VolumeFolder", {"folder": str(tmp_path)}),
        ("split_1", "data.Split"),
        ("input_1", "network.Input"),
        ("pool_1", "layers.GlobalAveragePooling3D"),
        ("dense_1", "layers.Dense", {"units": 2, "activation": "softmax"}),
        ("output_1", "network.Output"),
        ("train_1", "training.Train", {"epochs": 1, "batch_size": 2}),
        links=(
            "data.dataset>split_1.dataset split_1.training>input_1.dataset input_1.output>pool_1.inputs "
            "pool_1.output>dense_1.inputs dense_1.output>output_1.outputs output_1.network>train_1.network "
            "split_1.training>train_1.training_data split_1.validation>train_1.validation_data"
        ),
    )
    after = mend(graph, "train_1", "Add Crop or pad to 16 × 16 × 16")
    (link,) = after.links_into("split_1", "dataset")
    assert after.nodes[link.source].card == "data.CropOrPad"


def test_a_callback_that_fights_a_schedule_is_unlinked(mend, classifier):
    more = (
        ("adam", "optimizers.Adam"),
        ("schedule", "schedules.ExponentialDecay"),
        ("reduce", "callbacks.ReduceLROnPlateau"),
    )
    links = "schedule.instance>adam.learning_rate adam.instance>train_1.optimizer reduce.instance>train_1.callbacks"
    after = mend(classifier(more=more, links=links), "train_1", "Unlink")
    assert not after.links_into("train_1", "callbacks")


def test_a_batch_that_fits_the_memory_is_set(mend, classifier, monkeypatch):
    from app.engine.checks import run_checks

    # Some 30 MiB are the libraries', whatever the batch; 32 volumes of 32³ need more than what is left.
    monkeypatch.setattr(run_checks, "free_memory", lambda: ("cpu", 40 << 20))
    after = mend(classifier(batch_size=32, previews=0, data={"size": 32}), "train_1", "Set batch size to")
    assert 0 < after.nodes["train_1"].values["batch_size"] < 32
