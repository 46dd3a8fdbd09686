"""A network as a script: run in a fresh interpreter, it builds the same model."""

import subprocess
import sys

import numpy as np
import pytest

from app.compiler import Reference
from app.engine.failures import RunFailed


def _skipping(deck):
    """Residual blocks, several inputs, a shared layer, a wrapper, an own layer, objects within objects."""
    return deck(
        ("input_1", "network.Input", {"shape": (8, 8, 8, 2)}),
        ("input", "network.Input", {"shape": (8, 8, 8, 2)}),
        ("class", "layers.Conv3D", {"filters": 6, "padding": "same"}),
        ("he_1", "initializers.HeNormal", {"seed": 5}),
        ("l2_1", "regularizers.L2", {"l2": 0.001}),
        ("twin_1", "layers.ApplyLayer"),
        ("add_1", "layers.Add"),
        ("squeeze_1", "layers.SqueezeExcite3D"),
        ("drop_1", "layers.Dropout", {"rate": 0.25}),
        ("pool_1", "layers.GlobalAveragePooling3D"),
        ("reshape_1", "layers.Reshape", {"target_shape": (2, 3)}),
        ("dense_2", "layers.Dense", {"units": 5}),
        ("each_1", "layers.TimeDistributed"),
        ("flatten_1", "layers.Flatten"),
        ("dense_1", "layers.Dense", {"units": 3, "activation": "softmax"}),
        ("output_1", "network.Output"),
        links=(
            "input_1.output>class.inputs he_1.instance>class.kernel_initializer l2_1.instance>class.kernel_regularizer "
            "class.layer>twin_1.layer input.output>twin_1.inputs class.output>add_1.inputs twin_1.output>add_1.inputs "
            "add_1.output>squeeze_1.inputs squeeze_1.output>drop_1.inputs drop_1.output>pool_1.inputs "
            "pool_1.output>reshape_1.inputs reshape_1.output>each_1.inputs dense_2.layer>each_1.layer "
            "each_1.output>flatten_1.inputs flatten_1.output>dense_1.inputs dense_1.output>output_1.outputs"
        ),
    )


def test_the_script_builds_the_same_model_in_a_fresh_interpreter(keras, deck, plan_of, tmp_path, project):
    from app.engine.builder import NetworkBuilder
    from app.engine.results.scripting import export_script

    graph = _skipping(deck)
    path = tmp_path / "net.py"
    result = export_script(graph, "", path)
    told = tmp_path / "told.py"
    told.write_text(
        "from net import model\nprint([(layer.name, layer.count_params()) for layer in model.layers])\n"
        "print([(w.path, tuple(w.shape)) for w in model.weights])\nprint(model.count_params())\n"
    )
    out = subprocess.run(
        [sys.executable, "-W", "ignore", str(told)],
        env={"PATH": "", "PYTHONPATH": str(project)},
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert out.returncode == 0, out.stderr
    model = NetworkBuilder(plan_of(graph), {}).network(Reference("output_1", "network"))
    layers, weights, parameters = out.stdout.splitlines()
    assert layers == str([(layer.name, layer.count_params()) for layer in model.layers])
    assert weights == str([(weight.path, tuple(weight.shape)) for weight in model.weights])
    assert int(parameters) == result["parameters"] == model.count_params()


def test_a_deck_with_an_error_is_refused_in_its_words(keras, deck, tmp_path):
    from app.engine.results.scripting import export_script

    graph = deck(
        ("input_1", "network.Input", {"shape": (2, 2, 2, 1)}),
        ("conv_1", "layers.Conv3D", {"kernel_size": (5, 5, 5)}),
        ("output_1", "network.Output"),
        links="input_1.output>conv_1.inputs conv_1.output>output_1.outputs",
    )
    with pytest.raises(RunFailed, match="Convolution 3D: Kernel size is 5 × 5 × 5 but the volumes"):
        export_script(graph, "", tmp_path / "net.py")
    assert not (tmp_path / "net.py").exists()


@pytest.mark.parametrize(
    ("last", "more", "links", "loss", "labels"),
    [
        ({}, (), "", "SparseCategoricalCrossentropy(from_logits=True)", 'arrays["train_labels"]'),
        (
            {"activation": "softmax"},
            (
                ("smooth", "losses.CategoricalCrossentropy", {"label_smoothing": 0.1}),
                ("cosine", "schedules.CosineDecay", {"decay_steps": 50}),
                ("adam", "optimizers.AdamW", {"weight_decay": 0.01}),
                ("top", "metrics.TopKCategoricalAccuracy", {"k": 2}),
                ("early", "callbacks.EarlyStopping", {"patience": 3}),
            ),
            (
                "smooth.instance>train_1.loss cosine.instance>adam.learning_rate adam.instance>train_1.optimizer "
                "top.instance>train_1.metrics early.instance>train_1.callbacks"
            ),
            "CategoricalCrossentropy(label_smoothing=0.1)",
            'keras.utils.to_categorical(arrays["train_labels"], 4)',
        ),
    ],
    ids=["as it is chosen", "as cards say"],
)
def test_the_script_trains_in_a_fresh_interpreter(
    keras, classifier, tmp_path, project, last, more, links, loss, labels
):
    from app.engine.results.scripting import export_script

    graph = classifier(last=last, more=more, links=links, epochs=2)
    path = tmp_path / "net.py"
    assert export_script(graph, "", path)["trains"]
    text = path.read_text()
    assert f"keras.losses.{loss}" in text
    assert labels in text
    assert "epochs=2" in text
    assert "set_dtype_policy" not in text  # the precision that is left to the run has no such name in Keras
    random = np.random.default_rng(3)
    arrays = {f"{part}_images": random.normal(size=(16, 8, 8, 8, 1)).astype("float32") for part in ("train", "val")}
    arrays |= {f"{part}_labels": random.integers(0, 4, 16) for part in ("train", "val")}
    np.savez(tmp_path / "data.npz", **arrays)
    out = subprocess.run(
        [sys.executable, "-W", "ignore", str(path)],
        cwd=tmp_path,
        env={"PATH": "", "PYTHONPATH": str(project)},
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert out.returncode == 0, out.stderr
    assert "Epoch 2/2" in out.stdout
    assert "val_loss" in out.stdout
    trained = keras.models.load_model(tmp_path / "trained.keras")
    assert trained.count_params() == 4 * 28 + 20
    if more:
        assert isinstance(trained.optimizer, keras.optimizers.AdamW)
        assert trained.optimizer.weight_decay == 0.01
        assert trained.loss.label_smoothing == 0.1


def _arrays(graph, base):
    """Return the very volumes and labels that a run of a deck learns from and is tested on."""
    from app.engine.data.loading import load
    from app.engine.fitting.preparation import prepare

    prepared = prepare(graph, base, None, lambda done, total: None)
    arrays = {}
    for part, dataset in (("train", prepared.training), ("val", prepared.validation)):
        volumes, every = load(dataset), np.arange(len(dataset))
        arrays |= {f"{part}_images": volumes.gather(every), f"{part}_labels": volumes.targets(every)}
    return arrays


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            {"clip_gradients": "global_norm", "clip_at": 0.05, "gradient_accumulation_steps": 2},
            ["optimizer.global_clipnorm = 0.05", "optimizer.gradient_accumulation_steps = 2"],
        ),
        (
            {"clip_gradients": "value", "clip_at": 0.001, "class_weights": "balanced", "xla": "off"},
            ["optimizer.clipvalue = 0.001", "sample_weight=weights", "jit_compile=False"],
        ),
        ({"warm_start": "first/model.keras", "optimizer": "sgd", "threads": 2}, ["take_weights(", "# - threads = 2: "]),
    ],
    ids=["accumulated", "weighted", "warm"],
)
def test_the_script_learns_what_the_run_learns(keras, classifier, trained, tmp_path, project, values, said):
    from app.engine.results.scripting import export_script

    data = {"samples": 37, "classes": 4}
    if "warm_start" in values:
        trained(classifier(data=data, epochs=1, seed=7), name="first")
    graph = classifier(data=data, shuffle=False, **{"epochs": 2, "seed": 3, "onednn": "on", **values})
    path = tmp_path / "net.py"
    assert export_script(graph, str(tmp_path), path)["trains"]
    for line in said:
        assert line in path.read_text()
    run = trained(graph, name="run")
    np.savez(tmp_path / "data.npz", **_arrays(graph, str(tmp_path)))
    out = subprocess.run(
        [sys.executable, "-W", "ignore", str(path)],
        cwd=tmp_path,
        env={"PATH": "", "PYTHONPATH": str(project), "TF_ENABLE_ONEDNN_OPTS": "1"},
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert out.returncode == 0, out.stderr
    metrics = run.record.metrics
    for name in ("loss", "val_loss"):
        assert f"- {name}: {metrics[name]:.4f}" in out.stdout.replace("step ", "step - ")
    mine, its = (keras.models.load_model(file).get_weights() for file in (run.folder.model, tmp_path / "trained.keras"))
    for one, other in zip(mine, its, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_a_network_without_data_is_a_script_that_only_builds(keras, deck, tmp_path):
    from app.engine.results.scripting import export_script

    graph = deck(
        ("input_1", "network.Input", {"shape": (2, 2, 2, 1)}),
        ("flatten_1", "layers.Flatten"),
        ("output_1", "network.Output"),
        ("train_1", "training.Train"),
        links="input_1.output>flatten_1.inputs flatten_1.output>output_1.outputs output_1.network>train_1.network",
    )
    assert not export_script(graph, "", tmp_path / "net.py")["trains"]
    assert "model.fit" not in (tmp_path / "net.py").read_text()
