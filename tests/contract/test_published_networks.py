"""Published networks as decks: built by the engine, with the parameters of a version written by hand in Keras."""

from pathlib import Path

import keras
import pytest
from keras import layers

import resources
from app.compiler import Plan, Reference, compile_graph
from app.document.deck_file import read_deck
from app.engine.builder import NetworkBuilder
from app.engine.data.dataset import DatasetSpec
from cards.card import Kind

VOXELS, SHAPES, SCAN = (32, 32, 32, 1), (48, 48, 48, 1), (48, 64, 48, 1)
SLICES = PAIR = (24, 24, 24, 1)


def voxnet() -> keras.Model:
    volume = layers.Input(VOXELS)
    tensor = layers.LeakyReLU(0.1)(layers.Conv3D(32, 5, strides=2)(volume))
    tensor = layers.LeakyReLU(0.1)(layers.Conv3D(32, 3)(layers.Dropout(0.2)(tensor)))
    tensor = layers.Flatten()(layers.MaxPooling3D(2)(tensor))
    tensor = layers.Dropout(0.4)(layers.Dense(128, activation="relu")(tensor))
    return keras.Model(volume, layers.Dense(2, activation="softmax")(tensor))


def _resnet_block(tensor, filters, stride):
    def convolved(tensor, kernel, stride):
        made = layers.Conv3D(filters, kernel, strides=stride, padding="same", use_bias=False)(tensor)
        return layers.BatchNormalization()(made)

    inner = convolved(layers.ReLU()(convolved(tensor, 3, stride)), 3, 1)
    return layers.ReLU()(layers.Add()([tensor if stride == 1 else convolved(tensor, 1, stride), inner]))


def resnet_18() -> keras.Model:
    volume = layers.Input(SHAPES)
    tensor = layers.Conv3D(64, 7, strides=2, padding="same", use_bias=False)(volume)
    tensor = layers.MaxPooling3D(3, 2, "same")(layers.ReLU()(layers.BatchNormalization()(tensor)))
    for filters, stride in ((64, 1), (64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), (512, 1)):
        tensor = _resnet_block(tensor, filters, stride)
    return keras.Model(volume, layers.Dense(4, activation="softmax")(layers.GlobalAveragePooling3D()(tensor)))


def _unet_level(tensor, filters):
    for _ in range(2):
        tensor = layers.Conv3D(filters, 3, padding="same", activation="relu")(tensor)
        tensor = layers.BatchNormalization()(tensor)
    return tensor


def unet() -> keras.Model:
    volume = layers.Input(SCAN)
    upper = _unet_level(volume, 12)
    middle = _unet_level(layers.MaxPooling3D()(upper), 24)
    tensor = _unet_level(layers.MaxPooling3D()(middle), 48)
    for beside, filters in ((middle, 24), (upper, 12)):
        tensor = layers.Conv3DTranspose(filters, 2, strides=2)(tensor)
        tensor = _unet_level(layers.Concatenate()([beside, tensor]), filters)
    return keras.Model(volume, layers.Conv3D(3, 1, activation="softmax")(tensor))


def slices_lstm() -> keras.Model:
    volume = layers.Input(SLICES)
    tensor = volume
    for layer in (
        layers.Conv2D(16, 3, strides=2, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.GlobalAveragePooling2D(),
    ):
        tensor = layers.TimeDistributed(layer)(tensor)
    return keras.Model(volume, layers.Dense(4, activation="softmax")(layers.LSTM(64)(tensor)))


def siamese() -> keras.Model:
    encoder = keras.Sequential([layers.Input(PAIR)])
    for filters in (16, 32):
        encoder.add(layers.Conv3D(filters, 3, padding="same", activation="relu"))
        encoder.add(layers.MaxPooling3D())
    encoder.add(layers.Conv3D(64, 3, padding="same", activation="relu"))
    encoder.add(layers.GlobalAveragePooling3D())
    encoder.add(layers.Dense(64))
    pair = [layers.Input(PAIR), layers.Input(PAIR)]
    return keras.Model(pair, layers.Dot(-1, normalize=True)([encoder(volume) for volume in pair]))


# By template: the hand-written version, and the shape of the volumes that the deck's data card gives.
NETWORKS = {
    "voxnet": (voxnet, VOXELS),
    "resnet-18-3d": (resnet_18, SHAPES),
    "unet-3d": (unet, SCAN),
    "slices-lstm": (slices_lstm, SLICES),
    "siamese-pair": (siamese, None),
}


def built(path: Path, shape: tuple[int, ...] | None) -> keras.Model:
    """Build the last network of a deck as the engine does, its data set replaced by its mere shape."""
    compilation = compile_graph(read_deck(path), ".")
    assert compilation.problems == ()
    plan: Plan = compilation.plan
    fed = [step.arguments.get("dataset") for step in plan.of_kind(Kind.NETWORK_INPUT)]
    specs = {source: DatasetSpec(8, shape, ()) for source in fed if isinstance(source, Reference)}
    return NetworkBuilder(plan, specs).network(Reference(plan.of_kind(Kind.NETWORK_OUTPUT)[-1].node, "network"))


def layer_kinds(model: keras.Model) -> list[str]:
    """Return what the model is made of, without dropout, whose place changes no parameter."""
    kinds = sorted(type(layer).__name__ for layer in model.layers)
    return [kind for kind in kinds if kind != "Dropout"]


@pytest.mark.parametrize("name", NETWORKS)
def test_a_published_network_has_the_parameters_of_its_hand_written_version(name):
    write, shape = NETWORKS[name]
    model, by_hand = built(resources.TEMPLATES / f"{name}.deck", shape), write()
    assert model.count_params() == by_hand.count_params()
    assert model.output_shape == by_hand.output_shape
    assert model.input_shape == by_hand.input_shape
    trained = [sum(int(weight.shape.num_elements()) for weight in made.trainable_weights) for made in (model, by_hand)]
    assert trained[0] == trained[1]
    if name != "siamese-pair":
        assert layer_kinds(model) == layer_kinds(by_hand)


def test_a_siamese_pair_has_its_encoder_once():
    model = built(resources.TEMPLATES / "siamese-pair.deck", None)
    encoders = [layer for layer in model.layers if isinstance(layer, keras.Model)]
    assert len(encoders) == 1
    assert model.count_params() == encoders[0].count_params()
