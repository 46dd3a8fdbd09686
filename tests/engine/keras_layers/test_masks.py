"""Losses and metrics of masks against plain NumPy."""

import itertools

import numpy as np
import pytest

from cards import keras_layers

SHAPE = (3, 4, 5, 6)


@pytest.fixture
def masks():
    return np.random.default_rng(1).integers(0, 3, SHAPE)


@pytest.fixture
def answers():
    """Make probabilities of three classes."""
    values = np.random.default_rng(2).random((*SHAPE, 3))
    return (values / values.sum(axis=-1, keepdims=True)).astype("float32")


def dice_crossentropy(masks, answers, *, weights=(1, 1), background=True, smooth=1.0):
    losses = []
    for mask, answer in zip(masks, answers, strict=True):
        right = np.take_along_axis(answer, mask[..., None], axis=-1)
        crossentropy = -np.log(right).mean()
        scores = []
        for number in range(0 if background else 1, answer.shape[-1]):
            wanted, found = mask == number, answer[..., number]
            scores.append((2 * found[wanted].sum() + smooth) / (found.sum() + wanted.sum() + smooth))
        losses.append(weights[0] * (1 - np.mean(scores)) + weights[1] * crossentropy)
    return np.mean(losses)


@pytest.mark.parametrize("settings", [{}, {"weights": (0.5, 2)}, {"background": False, "smooth": 0.1}])
def test_dice_and_crossentropy(keras, masks, answers, settings):
    dice, crossentropy = settings.get("weights", (1, 1))
    loss = keras_layers.DiceCrossentropy(
        dice_weight=dice,
        crossentropy_weight=crossentropy,
        include_background=settings.get("background", True),
        smooth=settings.get("smooth", 1.0),
    )
    expected = dice_crossentropy(masks, answers, **settings)
    assert float(loss(masks, answers)) == pytest.approx(expected, rel=1e-4)
    assert float(loss(masks[..., None], answers)) == pytest.approx(expected, rel=1e-4)


def test_dice_and_crossentropy_from_logits(keras, masks, answers):
    from_logits = keras_layers.DiceCrossentropy(from_logits=True)
    assert float(from_logits(masks, np.log(answers))) == pytest.approx(dice_crossentropy(masks, answers), rel=1e-4)


def test_a_network_learns_by_it_and_is_loaded_with_it(keras, masks, tmp_path):
    inputs = keras.Input((4, 5, 6, 1))
    model = keras.Model(inputs, keras.layers.Conv3D(3, 1, activation="softmax")(inputs))
    metrics = [keras_layers.MeanDice(3), keras_layers.HausdorffDistance(3)]
    model.compile(keras.optimizers.Adam(0.5), keras_layers.DiceCrossentropy(), metrics=metrics, run_eagerly=True)
    volumes = masks[..., None].astype("float32")
    history = model.fit(volumes, masks, epochs=8, batch_size=3, verbose=0).history
    assert history["loss"][-1] < 0.6 * history["loss"][0]
    assert history["mean_dice"][-1] > history["mean_dice"][0]
    assert np.isfinite(history["hausdorff_distance"]).all()
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    assert type(loaded.loss) is keras_layers.DiceCrossentropy
    np.testing.assert_array_equal(np.asarray(loaded(volumes)), np.asarray(model(volumes)))


def one_hot(masks):
    return np.eye(3, dtype="float32")[masks]


@pytest.mark.parametrize("background", [False, True])
def test_mean_dice(keras, masks, background):
    found = np.random.default_rng(3).integers(0, 3, SHAPE)
    masks[0][masks[0] == 2] = 0
    found[0][found[0] == 2] = 0  # class 2 is in neither mask of the first volume, so it does not count there
    scores = {number: [] for number in range(3)}
    for mask, answer in zip(masks, found, strict=True):
        for number in range(3):
            both = (mask == number).sum() + (answer == number).sum()
            if both:
                scores[number].append(2 * ((mask == number) & (answer == number)).sum() / both)
    expected = np.mean([np.mean(scores[number]) for number in range(0 if background else 1, 3)])
    metric = keras_layers.MeanDice(3, include_background=background)
    for start in range(3):  # volume by volume: the mean does not depend on the batches
        metric.update_state(masks[start : start + 1], one_hot(found[start : start + 1]))
    assert float(metric.result()) == pytest.approx(expected, rel=1e-5)
    metric.reset_state()
    metric.update_state(masks, one_hot(masks))
    assert float(metric.result()) == 1.0


def surface(mask):
    padded = np.pad(mask, 1)
    places = []
    for place in np.argwhere(mask):
        middle = place + 1
        sides = [padded[tuple(middle + step)] for step in np.vstack([np.eye(3, dtype=int), -np.eye(3, dtype=int)])]
        if not all(sides):
            places.append(place)
    return np.array(places)


def hausdorff(one, other, percentile, spacing):
    first, second = surface(one), surface(other)
    if not len(first) and not len(second):
        return None
    if not len(first) or not len(second):
        return np.sqrt(((np.array(one.shape) * spacing) ** 2).sum())
    between = np.sqrt(((first[:, None] - second[None]) ** 2 * np.array(spacing) ** 2).sum(axis=-1))
    return max(np.percentile(between.min(axis=1), percentile), np.percentile(between.min(axis=0), percentile))


@pytest.mark.parametrize(("percentile", "spacing"), [(100, (1, 1, 1)), (95, (2, 1, 0.5)), (50, (1, 1, 1))])
def test_hausdorff_distance(keras, percentile, spacing):
    masks, found = np.zeros((4, 8, 9, 7), int), np.zeros((4, 8, 9, 7), int)
    masks[0, 1:5, 2:7, 1:5], found[0, 2:6, 2:8, 1:4] = 1, 1
    masks[1, 0:2, 0:2, 0:2], found[1, 6:8, 7:9, 5:7] = 1, 1
    masks[2, 3, 3, 3] = 2  # found by nobody
    masks[3, 2:6, 2:6, 2:6], found[3, 3:5, 3:5, 3:5] = 2, 2
    values = {1: [], 2: []}
    for number, index in itertools.product((1, 2), range(4)):
        distance = hausdorff(masks[index] == number, found[index] == number, percentile, spacing)
        if distance is not None:
            values[number].append(distance)
    metric = keras_layers.HausdorffDistance(3, percentile=percentile, spacing=spacing)
    metric.update_state(masks, one_hot(found))
    assert float(metric.result()) == pytest.approx(np.mean([np.mean(values[1]), np.mean(values[2])]), rel=1e-4)


def test_equal_masks_are_no_distance_apart(keras, masks):
    metric = keras_layers.HausdorffDistance(3)
    metric.update_state(masks, one_hot(masks))
    assert float(metric.result()) == 0


def test_refusals(keras):
    with pytest.raises(ValueError, match="num_classes"):
        keras_layers.MeanDice(1)
    with pytest.raises(ValueError, match="percentile"):
        keras_layers.HausdorffDistance(2, percentile=0)


@pytest.mark.parametrize("background", [False, True])
def test_focal_tversky(keras, masks, answers, background):
    losses = []
    for mask, answer in zip(masks, answers, strict=True):
        scores = []
        for number in range(0 if background else 1, 3):
            wanted, found = mask == number, answer[..., number]
            common, vain, missed = found[wanted].sum(), found[~wanted].sum(), (1 - found[wanted]).sum()
            scores.append((1 - (common + 1) / (common + 0.2 * vain + 0.8 * missed + 1)) ** 0.75)
        losses.append(np.mean(scores))
    loss = keras_layers.FocalTversky(alpha=0.2, beta=0.8, gamma=0.75, include_background=background)
    assert float(loss(masks, answers)) == pytest.approx(np.mean(losses), rel=1e-4)
    from_logits = keras_layers.FocalTversky(
        alpha=0.2, beta=0.8, gamma=0.75, include_background=background, from_logits=True
    )
    assert float(from_logits(masks, np.log(answers))) == pytest.approx(np.mean(losses), rel=1e-4)
