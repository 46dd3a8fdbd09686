"""Models in other programs' formats, run by those, give what they give in Keras."""

import warnings

import numpy as np
import onnxruntime
import pytest

from app.engine.failures import RunFailed
from app.engine.results.exporting import write_format


def classifier(keras):
    layers = keras.layers
    given = keras.Input((12, 12, 12, 1), name="volumes")
    x = layers.Conv3D(6, 3, strides=2, padding="same", activation="gelu")(given)
    x = layers.GroupNormalization(2)(x)
    x = layers.AveragePooling3D(2)(x)
    x = layers.Conv3D(4, 2, activation="leaky_relu")(x)
    return keras.Model(given, layers.Dense(3, activation="softmax")(layers.GlobalAveragePooling3D()(x)))


def u_net(keras):
    layers = keras.layers
    given = keras.Input((8, 8, 8, 2), name="volumes")
    top = layers.BatchNormalization()(layers.Conv3D(4, 3, padding="same", activation="relu")(given))
    low = layers.Conv3D(8, 3, padding="same", activation="swish")(layers.MaxPooling3D(2)(top))
    up = layers.Conv3DTranspose(4, 2, strides=2)(low)
    joined = layers.Concatenate()([layers.UpSampling3D(2)(low), up, top])
    return keras.Model(given, layers.Conv3D(3, 1, activation="softmax")(joined))


def own_layers(keras):
    import cards.keras_layers as own

    given = keras.Input((8, 8, 8, 2), name="volumes")
    x = own.SqueezeExcite3D()(own.DepthwiseConv3D((3, 3, 3), padding="same")(given))
    x = own.Resize3D((12, 12, 12))(own.InstanceNormalization()(x))
    return keras.Model(given, own.BlurPooling3D()(x))


def two_inputs(keras):
    given = [keras.Input((6, 6, 6, 1), name=name) for name in ("right", "left")]
    conv = keras.layers.Conv3D(2, 3)
    ends = [keras.layers.GlobalMaxPooling3D()(conv(side)) for side in given]
    return keras.Model(given, keras.layers.Subtract()(ends))


@pytest.fixture(params=[classifier, u_net, own_layers, two_inputs], ids=lambda make: make.__name__)
def model(request, keras):
    keras.utils.set_random_seed(2)
    made = request.param(keras)
    for layer in made.layers:  # as after training
        if hasattr(layer, "moving_mean"):
            layer.moving_mean.assign(np.full(layer.moving_mean.shape, 0.1))
    return made


def refuse(text):
    raise AssertionError(text)


def given_and_answer(model, count=3):
    random = np.random.default_rng(1)
    given = [random.normal(size=(count, *tensor.shape[1:])).astype("float32") for tensor in model.inputs]
    return given, np.asarray(model(given if len(given) > 1 else given[0], training=False))


def test_onnx_gives_what_keras_gives(model, tmp_path):
    path = tmp_path / "net.onnx"
    write_format(model, "onnx", path, refuse)

    session = onnxruntime.InferenceSession(path)
    given, answer = given_and_answer(model)
    names = [entry.name for entry in session.get_inputs()]
    assert names == [tensor.name for tensor in model.inputs]
    assert [entry.shape[0] for entry in (*session.get_inputs(), *session.get_outputs())] == ["batch"] * (len(given) + 1)
    (found,) = session.run(None, dict(zip(names, given, strict=True)))
    np.testing.assert_allclose(found, answer, rtol=0, atol=1e-4)


def test_saved_model_gives_what_keras_gives(model, tmp_path):
    import tensorflow as tf

    path = tmp_path / "net.savedmodel"
    write_format(model, "savedmodel", path, refuse)

    given, answer = given_and_answer(model)
    loaded = tf.saved_model.load(str(path))
    found = loaded.serve(given if len(given) > 1 else given[0])
    np.testing.assert_allclose(found, answer, rtol=0, atol=1e-4)


@pytest.mark.parametrize("make", [own_layers, two_inputs])
def test_litert_gives_what_keras_gives(keras, make, tmp_path):
    import tensorflow as tf

    model = make(keras)
    path = tmp_path / "net.tflite"
    write_format(model, "litert", path, refuse)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that it will move to a package of its own
        interpreter = tf.lite.Interpreter(str(path))
    interpreter.allocate_tensors()
    given, answer = given_and_answer(model, count=1)
    for entry in interpreter.get_input_details():
        place = next((i for i, tensor in enumerate(model.inputs) if tensor.name in entry["name"]), 0)
        interpreter.set_tensor(entry["index"], given[place])
    interpreter.invoke()
    found = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
    np.testing.assert_allclose(found, answer, rtol=0, atol=1e-4)


def test_what_plain_litert_lacks_is_told(keras, tmp_path):
    told = []
    write_format(u_net(keras), "litert", tmp_path / "net.tflite", told.append)
    assert (tmp_path / "net.tflite").is_file()
    assert told[0].startswith("LiteRT has no ")
    assert "MaxPool3D" in told[0]


def test_a_layer_without_a_form_in_onnx_is_named(keras, tmp_path):
    given = keras.Input((6, 6, 6, 2))
    model = keras.Model(given, keras.layers.Conv3D(4, 3, groups=2, name="in_groups")(given))
    with pytest.raises(RunFailed, match="The layer in_groups has no form in ONNX: convolutions in groups"):
        write_format(model, "onnx", tmp_path / "net.onnx", refuse)
    assert list(tmp_path.iterdir()) == []
