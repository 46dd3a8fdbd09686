"""Apply layer: one layer for several tensors, its parameters counted once, trained, saved and loaded."""

import numpy as np
import pytest

from app.compiler import Reference, Severity
from app.engine.builder import NetworkBuilder


@pytest.fixture
def built(keras, plan_of):
    return lambda graph: NetworkBuilder(plan_of(graph), {}).network(Reference("output_1", "network"))


@pytest.fixture
def siamese(deck):
    """Make two Input cards whose volumes go through one convolution; ``values`` of the second Input card."""

    def make(*, lent_only: bool = False, **second):
        first = ("apply_2", "layers.ApplyLayer") if lent_only else None
        nodes = [
            ("left", "network.Input", {"shape": (6, 6, 6, 2)}),
            ("right", "network.Input", {"shape": (6, 6, 6, 2), **second}),
            ("conv3d_1", "layers.Conv3D", {"filters": 3, "padding": "same"}),
            ("apply_1", "layers.ApplyLayer"),
            *([first] if first else []),
            ("pool_1", "layers.GlobalAveragePooling3D"),
            ("pool_2", "layers.GlobalAveragePooling3D"),
            ("subtract_1", "layers.Subtract"),
            ("dense_1", "layers.Dense", {"units": 1}),
            ("output_1", "network.Output"),
        ]
        one = "apply_2" if lent_only else "conv3d_1"
        more = "conv3d_1.layer>apply_2.layer" if lent_only else ""
        return deck(
            *nodes,
            links=f"left.output>{one}.inputs conv3d_1.layer>apply_1.layer right.output>apply_1.inputs {more} "
            f"{one}.output>pool_1.inputs apply_1.output>pool_2.inputs pool_1.output>subtract_1.inputs "
            "pool_2.output>subtract_1.inputs subtract_1.output>dense_1.inputs dense_1.output>output_1.outputs",
        )

    return make


CONVOLUTION, DENSE = 3 * 3 * 3 * 2 * 3 + 3, 3 + 1


@pytest.mark.parametrize("lent_only", [False, True])
def test_a_siamese_pair_counts_its_encoder_once(siamese, findings, built, lent_only):
    graph = siamese(lent_only=lent_only)
    found = findings(graph)
    assert [problem for finding in found.values() for problem in finding.problems] == []
    assert found["apply_1"].badge == "6 × 6 × 6 × 3 · shared"
    assert found["apply_1"].details["shared_parameters"] == CONVOLUTION
    model = built(graph)
    assert found["output_1"].parameters == model.count_params() == CONVOLUTION + DENSE


def test_both_sides_see_the_same_weights(keras, siamese, built, tmp_path):
    model = built(siamese())
    volume = np.random.default_rng(0).normal(size=(2, 6, 6, 6, 2)).astype("float32")
    bias = np.asarray(model.get_layer("dense_1").bias)
    np.testing.assert_allclose(np.asarray(model([volume, volume])), np.zeros((2, 1)) + bias, atol=1e-6)
    model.compile("sgd", "mse", run_eagerly=True)
    before = np.asarray(model.get_layer("conv3d_1").kernel)
    model.train_on_batch([volume, volume[::-1]], np.ones((2, 1)))
    assert not np.array_equal(before, np.asarray(model.get_layer("conv3d_1").kernel))
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    assert loaded.count_params() == model.count_params()
    pair = [volume, volume * 2]
    np.testing.assert_array_equal(np.asarray(model(pair)), np.asarray(loaded(pair)))


def test_a_tensor_that_the_layer_cannot_take_is_told(siamese, findings):
    found = findings(siamese(shape=(6, 6, 6, 5)))
    (problem,) = found["apply_1"].problems
    assert problem.severity is Severity.ERROR
    assert "output_1" not in found


def _encoders(deck, shape=(4, 4, 4, 1)):
    return deck(
        ("inside", "network.Input", {"shape": (4, 4, 4, 1)}),
        ("conv3d_1", "layers.Conv3D", {"filters": 2}),
        ("flatten_1", "layers.Flatten"),
        ("encoder", "network.Output"),
        ("left", "network.Input", {"shape": (4, 4, 4, 1)}),
        ("right", "network.Input", {"shape": shape}),
        ("apply_1", "layers.ApplyLayer"),
        ("apply_2", "layers.ApplyLayer"),
        ("dot_1", "layers.Dot"),
        ("output_1", "network.Output"),
        links="inside.output>conv3d_1.inputs conv3d_1.output>flatten_1.inputs flatten_1.output>encoder.outputs "
        "encoder.network>apply_1.layer encoder.network>apply_2.layer left.output>apply_1.inputs "
        "right.output>apply_2.inputs apply_1.output>dot_1.inputs apply_2.output>dot_1.inputs "
        "dot_1.output>output_1.outputs",
    )


def test_a_whole_network_is_shared(keras, deck, findings, built, tmp_path):
    graph = _encoders(deck)
    found = findings(graph)
    assert [problem for finding in found.values() for problem in finding.problems] == []
    model = built(graph)
    assert found["output_1"].parameters == model.count_params() == 27 * 2 + 2
    assert [tensor.name for tensor in model.inputs] == ["left", "right"]
    assert found["output_1"].shapes["network"] == tuple(model.output_shape[1:])
    pair = list(np.random.default_rng(0).normal(size=(2, 3, 4, 4, 4, 1)).astype("float32"))
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    np.testing.assert_array_equal(np.asarray(model(pair)), np.asarray(loaded(pair)))


def test_a_shared_network_takes_its_own_shape_only(deck, findings):
    (problem,) = findings(_encoders(deck, (5, 4, 4, 1)))["apply_2"].problems
    assert problem.text == ("The network takes 4 × 4 × 4 × 1; received 5 × 4 × 4 × 1. Give both the same shape.")
    assert problem.input == "inputs"


def test_one_volume_trains_a_shared_layer_end_to_end(classifier, trained, deck):
    """A run of its own: the same convolution sees the volumes once plain and once mirrored in depth."""
    graph = classifier(
        more=(
            ("permute_1", "layers.Permute", {"dims": (2, 1, 3, 4)}),
            ("apply_1", "layers.ApplyLayer"),
            ("add_1", "layers.Add"),
        ),
        links="input_1.output>permute_1.inputs conv3d_1.layer>apply_1.layer permute_1.output>apply_1.inputs "
        "conv3d_1.output>add_1.inputs apply_1.output>add_1.inputs",
        epochs=1,
    )
    from dataclasses import replace

    from app.document.graph import Link

    changed = [
        replace(link, source="add_1") if link == Link("conv3d_1", "output", "pool_1", "inputs") else link
        for link in graph.links
    ]
    run = trained(replace(graph, links=tuple(changed)))
    assert str(run.state) == "finished"
    assert run.folder.model.is_file()
