"""What Keras says is told without its ornaments, and shapes are told without the batch."""

import pytest

from app.engine.words import keras_words, layer_badge, list_words, network_badge, shape_words


def test_shapes_and_counts():
    assert shape_words((32, 32, 32, 1)) == "32 × 32 × 32 × 1"
    assert shape_words((None, 8)) == "any × 8"
    assert layer_badge((4,), 1) == "4 · 1 parameter"
    assert layer_badge((32, 32, 32, 16), 448) == "32 × 32 × 32 × 16 · 448 parameters"
    assert layer_badge((4, 4, 4, 2), 0) == "4 × 4 × 4 × 2"
    assert layer_badge((4,), 9, frozen=9) == "4 · 9 parameters, frozen"
    assert layer_badge((4,), 9000, frozen=1000) == "4 · 9,000 parameters, 1,000 frozen"
    assert network_badge((4,), 12345) == "4 values · 12,345 parameters"
    assert network_badge((8, 8, 8, 2), 10) == "8 × 8 × 8 × 2 · 10 parameters"
    assert list_words(["a", "b", "c"]) == "a, b and c"


ORNAMENTED = (
    "Exception encountered when calling MaxPooling3D.call().\n\n\x1b[1mSomething about `inputs.shape` of layer "
    "'conv3d_1' with (None, 8, 8, 8, 1) is odd\x1b[0m\n\nArguments received by MaxPooling3D.call():\n  • args=(1,)"
)


def test_ornaments_are_taken_off():
    text = keras_words(ValueError(ORNAMENTED), {"conv3d_1": "Convolution 3D"})
    assert text == "Something about inputs.shape of layer Convolution 3D with 8 × 8 × 8 × 1 is odd."


@pytest.mark.parametrize("error", [IndexError("tuple index out of range"), IndexError("list index out of range")])
def test_obscure_errors_have_words(error):
    assert keras_words(error) == "It names an axis that its input does not have."


def test_numbers_in_what_keras_says_are_told():
    error = ValueError(
        "Input 0 of layer x is incompatible: expected ndim=5, found ndim=3. Full shape received: (None, 1)"
    )
    assert keras_words(error) == "It takes 5 axes with the batch and receives 3. Check what is linked to it."
    error = ValueError("total size of the tensor must be unchanged. Received: input_shape=(4, 2), target_shape=(3, 3)")
    assert keras_words(error) == "The values that come in (4 × 2) do not fill the target shape (3 × 3) exactly."


def test_no_text_at_all():
    assert keras_words(KeyError()) == "Keras refuses it: KeyError."


@pytest.mark.parametrize(
    "make",
    [
        lambda layers, tensor: layers.BatchNormalization(axis=9)(tensor),
        lambda layers, tensor: layers.Cropping3D(5)(tensor),
        lambda layers, tensor: layers.Conv3D(4, 9)(tensor),
        lambda layers, tensor: layers.MaxPooling3D(9)(tensor),
        lambda layers, tensor: layers.Conv3D(4, 3, groups=3)(tensor),
        lambda layers, tensor: layers.Dense(3)(layers.Flatten()(layers.Conv3D(4, 3)(tensor)))(tensor),
        lambda layers, tensor: layers.Dropout(1.5)(tensor),
    ],
)
def test_what_keras_really_says(keras, make):
    tensor = keras.KerasTensor((None, 8, 8, 8, 1))
    with pytest.raises(Exception) as caught, keras.StatelessScope(initialize_variables=False):  # noqa: PT011
        make(keras.layers, tensor)
    text = keras_words(caught.value)
    assert text.endswith(".")
    for ornament in ("\x1b", "Arguments received", "Exception encountered", "None,", "`", "\n"):
        assert ornament not in text
