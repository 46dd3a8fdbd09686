"""The catalogue: look-up, families, and a search that puts first what is meant."""

import pytest

from cards import catalog
from cards.card import Card, Input, Kind
from cards.types import INTEGER


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("conv", "layers.Conv3D"),
        ("Convolution 3D", "layers.Conv3D"),
        ("conv3d", "layers.Conv3D"),
        ("Conv3DTranspose", "layers.Conv3DTranspose"),
        ("deconvolution", "layers.Conv3DTranspose"),
        ("transposed convolution", "layers.Conv3DTranspose"),
        ("bn", "layers.BatchNormalization"),
        ("batch", "layers.BatchNormalization"),
        ("skip", "layers.Add"),
        ("relu", "layers.ReLU"),
        ("leaky", "layers.LeakyReLU"),
        ("maxpool", "layers.MaxPooling3D"),
        ("global average", "layers.GlobalAveragePooling3D"),
        ("drop", "layers.Dropout"),
        ("dense", "layers.Dense"),
        ("fully connected", "layers.Dense"),
        ("softmax", "layers.Softmax"),
        ("input", "network.Input"),
        ("train", "training.Train"),
        ("adam", "optimizers.Adam"),
        ("xavier", "initializers.GlorotUniform"),
        ("kaiming", "initializers.HeUniform"),
        ("mse", "losses.MeanSquaredError"),
        ("roc", "metrics.AUC"),
        ("nifti", "data.VolumeFolder"),
        ("npz", "data.NumpyVolumes"),
        ("l2", "regularizers.L2"),
        ("deconv", "layers.Conv3DTranspose"),
        ("convolution 2d", "layers.Conv2D"),
        ("depthwise", "layers.DepthwiseConv3D"),
        ("conv lstm", "layers.ConvLSTM3D"),
        ("siamese", "layers.ApplyLayer"),
        ("shared layer", "layers.ApplyLayer"),
        ("pixel shuffle", "layers.SubpixelUpsampling3D"),
        ("resize 3d", "layers.Resize3D"),
        ("rotation 3d", "layers.RandomAffine3D"),
        ("random flip 3d", "layers.RandomFlip3D"),
        ("instance norm", "layers.InstanceNormalization"),
        ("senet", "layers.SqueezeExcite3D"),
        ("attention gate", "layers.AttentionGate3D"),
        ("drop path", "layers.StochasticDepth"),
        ("lookup table", "layers.Embedding"),
        ("clahe", "layers.ContrastLimitedAdaptiveHistogramEqualization"),
        ("warmup", "schedules.CosineDecay"),
        ("dice loss", "losses.DiceCrossentropy"),
        ("mean dice", "metrics.MeanDice"),
        ("hd95", "metrics.HausdorffDistance"),
        ("jaccard", "metrics.MeanIoU"),
        ("radial", "constraints.RadialConstraint"),
        ("sgdr", "schedules.CosineDecayRestarts"),
        ("batchnorm", "layers.BatchNormalization"),
        ("max pool", "layers.MaxPooling3D"),
        ("maxpool3d", "layers.MaxPooling3D"),
        ("convolution3d", "layers.Conv3D"),
        ("cross-entropy", "losses.SparseCategoricalCrossentropy"),
        ("unet", "layers.Conv3DTranspose"),
        ("softmx", "layers.Softmax"),
        ("dropuot", "layers.Dropout"),
        ("batch normalisation", "layers.BatchNormalization"),
        ("gelu", "layers.Activation"),
        ("lr schedule", "schedules.CosineDecay"),
        ("mc dropout", "layers.FixedMode"),
        ("l2 regularization", "regularizers.L2"),
        ("gap", "layers.GlobalAveragePooling3D"),
    ],
)
def test_the_card_that_is_meant_comes_first(text, first):
    assert catalog.search(text)[0].key == first


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("skip", ["layers.Add", "layers.Concatenate", "layers.AttentionGate3D"]),
        ("conv", [f"layers.Conv{space}" for space in ("3D", "2D", "1D")]),
        ("bn", ["layers.BatchNormalization"]),
        ("f1", ["metrics.F1Score"]),
    ],
)
def test_synonyms_are_ranked_sensibly(text, found):
    assert [card.key for card in catalog.search(text)][: len(found)] == found


def test_case_and_spaces_do_not_matter():
    assert catalog.search("  CONV  ") == catalog.search("conv")


def test_an_empty_text_finds_all_in_the_order_of_the_catalogue():
    assert catalog.search("") == catalog.CARDS
    assert catalog.search("   ") == catalog.CARDS


def test_every_word_must_be_found():
    assert catalog.search("max pooling")
    assert catalog.search("max nosuchword") == ()


def test_a_family_finds_all_its_cards():
    found = catalog.search("pooling")
    assert all(card in found for card in catalog.families()["Pooling"])


def test_search_among_some_cards_only():
    some = catalog.families()["Optimizers"]
    assert catalog.search("relu", some) == ()
    assert catalog.search("adam", some)[0].key == "optimizers.Adam"


def test_find():
    assert catalog.find("layers.Conv3D").title == "Convolution 3D"
    assert catalog.find("layers.NoSuch") is None


def test_families_hold_each_card_once_in_order():
    grouped = [card for cards in catalog.families().values() for card in cards]
    assert sorted(grouped, key=catalog.CARDS.index) == list(catalog.CARDS)
    assert all(card.family == family for family, cards in catalog.families().items() for card in cards)


def test_a_socket_named_twice_is_a_mistake():
    socket = Input("a", INTEGER, "A number.", 1)
    with pytest.raises(ValueError, match="names a socket twice"):
        Card("x.Y", "Y", "X", Kind.OBJECT, "", "Nothing.", (socket, socket))


def test_labels_are_made_from_names():
    assert Input("kernel_size", INTEGER, "A size.", 1).label == "Kernel size"
    assert Input("n", INTEGER, "A number.", 1, "Count").label == "Count"
