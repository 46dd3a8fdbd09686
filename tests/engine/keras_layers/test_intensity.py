"""Augmentations of intensities: what they do to each volume, against NumPy."""

import numpy as np
import pytest

from cards import keras_layers as layers

ALL = ["RandomBrightness3D", "RandomContrast3D", "RandomGamma3D", "RandomNoise3D", "RandomBlur3D"]


@pytest.mark.parametrize("name", [*ALL, "RandomFlip3D", "RandomAffine3D"])
class TestAll:
    def test_nothing_changes_but_in_training(self, keras, volumes, name):
        values = volumes(3, 4, 5, 6, 2)
        layer = getattr(layers, name)(rate=1.0)
        np.testing.assert_array_equal(np.asarray(layer(values)), values)
        np.testing.assert_array_equal(np.asarray(layer(values, training=False)), values)
        assert not np.array_equal(np.asarray(layer(values, training=True)), values)

    def test_rate_says_how_many_volumes_change(self, keras, volumes, name):
        values = volumes(200, 3, 3, 3, 1)
        changed = np.asarray(getattr(layers, name)(rate=0.0, seed=1)(values, training=True))
        np.testing.assert_array_equal(changed, values)
        changed = np.asarray(getattr(layers, name)(rate=0.3, seed=1)(values, training=True))
        share = np.mean([not np.array_equal(one, other) for one, other in zip(values, changed, strict=True)])
        expected = 1 - 0.7**3 if name == "RandomFlip3D" else 0.3
        assert share == pytest.approx(expected, abs=0.12)

    def test_the_same_seed_draws_the_same(self, keras, volumes, name):
        values = volumes(4, 4, 4, 4, 1)
        one, other = (np.asarray(getattr(layers, name)(seed=5)(values, training=True)) for _ in range(2))
        np.testing.assert_array_equal(one, other)

    def test_saved_and_loaded(self, keras, volumes, saved_and_loaded, name):
        layer = getattr(layers, name)(rate=0.25, seed=3)
        assert saved_and_loaded(layer, volumes(2, 4, 4, 4, 1)).get_config() == layer.get_config()

    def test_half_floats_and_unknown_sizes(self, keras, volumes, name):
        layer = getattr(layers, name)(dtype="mixed_float16")
        inputs = keras.Input((None, None, None, 1))
        model = keras.Model(inputs, layer(inputs))
        result = model(volumes(2, 4, 5, 6, 1), training=True)
        assert result.dtype == "float16"
        assert np.isfinite(np.asarray(result)).all()

    def test_rate_has_limits(self, keras, name):
        with pytest.raises(ValueError, match="rate must be from 0 to 1"):
            getattr(layers, name)(rate=1.5)


def in_training(layer, values):
    return np.asarray(layer(values, training=True)).astype("float64")


def test_brightness_adds_one_number_a_volume(keras, volumes):
    values = volumes(50, 3, 3, 3, 2)
    added = in_training(layers.RandomBrightness3D(0.4, rate=1.0, seed=1), values) - values
    flat = added.reshape(50, -1)
    np.testing.assert_allclose(flat, flat[:, :1].repeat(flat.shape[1], axis=1), atol=1e-6)
    assert -0.4 <= flat.min() < -0.2 < 0.2 < flat.max() <= 0.4


def test_contrast_stretches_from_the_mean_of_each_channel(keras, volumes):
    values = volumes(50, 3, 3, 3, 2) + 3
    changed = in_training(layers.RandomContrast3D(0.5, rate=1.0, seed=1), values)
    mean = values.mean(axis=(1, 2, 3), keepdims=True)
    np.testing.assert_allclose(changed.mean(axis=(1, 2, 3), keepdims=True), mean, atol=1e-5)
    factors = (changed - mean).std(axis=(1, 2, 3)) / (values - mean).std(axis=(1, 2, 3))
    np.testing.assert_allclose(factors[:, 0], factors[:, 1], atol=1e-5)
    np.testing.assert_allclose(changed, mean + (values - mean) * factors[:, :1].reshape(-1, 1, 1, 1, 1), atol=1e-4)
    assert 0.5 <= factors.min() < 0.8 < 1.2 < factors.max() <= 1.5


def test_gamma_is_a_power_between_least_and_greatest(keras, volumes):
    values = volumes(30, 3, 3, 3, 1)
    changed = in_training(layers.RandomGamma3D(0.5, rate=1.0, seed=1), values)
    for before, after in zip(values[..., 0], changed[..., 0], strict=True):
        low, span = before.min(), before.max() - before.min()
        share, result = (before - low) / span, (after - low) / span
        inside = (share > 0.05) & (share < 0.9)
        powers = np.log(result[inside]) / np.log(share[inside])
        np.testing.assert_allclose(powers, powers[0], rtol=1e-3)
        assert 0.5 <= powers[0] <= 1.5
        np.testing.assert_allclose([after.min(), after.max()], [before.min(), before.max()], atol=1e-3)


def test_gamma_of_an_even_volume_leaves_it(keras):
    values = np.full((2, 3, 3, 3, 1), 4.0, dtype="float32")
    np.testing.assert_allclose(in_training(layers.RandomGamma3D(0.5, rate=1.0), values), values, atol=1e-5)


def test_noise_has_a_strength_of_its_own_in_each_volume(keras):
    values = np.zeros((60, 8, 8, 8, 1), dtype="float32")
    strengths = in_training(layers.RandomNoise3D(0.5, rate=1.0, seed=1), values).reshape(60, -1).std(axis=1)
    assert strengths.max() <= 0.53
    assert strengths.min() < 0.1
    assert strengths.mean() == pytest.approx(0.25, abs=0.06)


def test_blur_is_a_bell_along_each_axis(keras):
    values = np.zeros((8, 9, 9, 9, 1), dtype="float32")
    values[:, 4, 4, 4] = 1
    changed = in_training(layers.RandomBlur3D(1.2, rate=1.0, seed=2), values)[..., 0]
    offsets = np.arange(-4, 5)
    for volume in changed:
        profile = volume.sum(axis=(1, 2))
        sigma = 1 / np.sqrt(2 * np.log(profile[4] / profile[3])) if profile[3] > 1e-12 else 1e-3
        assert sigma <= 1.2
        bell = np.exp(-0.5 * (offsets / sigma) ** 2)
        bell /= bell.sum()
        expected = bell[:, None, None] * bell[None, :, None] * bell[None, None, :]
        np.testing.assert_allclose(volume, expected, atol=2e-4)


def test_blur_keeps_an_even_volume(keras):
    values = np.full((3, 4, 4, 4, 1), 7.0, dtype="float32")
    np.testing.assert_allclose(in_training(layers.RandomBlur3D(2.0, rate=1.0), values), values, rtol=1e-5)
