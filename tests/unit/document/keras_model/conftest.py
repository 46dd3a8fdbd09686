"""Keras models as files, written here without Keras."""

import json
import zipfile

import pytest


def layer(name, kind, *takes, module="keras.layers", **config):
    """Return a layer as Keras describes it, called on the first tensors of other layers."""
    args = [tensor(other) for other in takes]
    given = [args] if kind in ("Add", "Concatenate") else args
    return {
        "module": module,
        "class_name": kind,
        "config": {"name": name, "trainable": True, **config},
        "registered_name": None,
        "name": name,
        "inbound_nodes": [{"args": given, "kwargs": {"mask": None}}] if takes else [],
    }


def tensor(layer, call=0, number=0):
    return {"class_name": "__keras_tensor__", "config": {"shape": [None], "keras_history": [layer, call, number]}}


def functional(*layers, begin, end, **more):
    """Return a functional model as Keras describes it."""
    config = {"name": "net", "layers": list(layers), "input_layers": [begin, 0, 0], "output_layers": [end, 0, 0]}
    return {"module": "keras", "class_name": "Functional", "config": config, "registered_name": None, **more}


@pytest.fixture
def described():
    return layer, tensor, functional


@pytest.fixture
def keras_file(tmp_path):
    """Write a description into a ``.keras`` file."""

    def write(content, name="model.keras"):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("config.json", content if isinstance(content, str) else json.dumps(content))
        return path

    return write


@pytest.fixture
def small_model(described, keras_file):
    layer, _, functional = described
    return keras_file(
        functional(
            layer("volumes", "InputLayer", batch_shape=[None, 8, 8, 8, 1]),
            layer("conv", "Conv3D", "volumes", filters=4, kernel_size=[3, 3, 3], padding="same"),
            layer("sum", "Add", "conv", "volumes"),
            begin="volumes",
            end="sum",
        )
    )
