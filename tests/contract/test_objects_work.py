"""Each card of an initializer, regularizer, constraint, optimizer, loss or metric: made, used, written and read."""

import keras
import numpy as np
import pytest

from cards.card import Kind, Targets
from cards.catalog import CARDS, find
from cards.types import CONSTRAINT, INITIALIZER, LOSS, METRIC, OPTIMIZER, REGULARIZER, SCHEDULE

# Keras' variables have NumPy's old protocol; NumPy warns of it wherever one becomes an array.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

MATRIX = np.array([[3.0, -0.5], [4.0, 0.25], [-1.0, 2.0]], dtype="float32")
# Answers of a network for three volumes and two classes, and what each kind of target says of them.
ANSWERS = np.array([[0.9, 0.1], [0.2, 0.8], [0.4, 0.6]], dtype="float32")
TARGETS = {
    Targets.INTEGERS: np.array([0, 1, 0]),
    Targets.ONE_HOT: np.array([[1, 0], [0, 1], [1, 0]], dtype="float32"),
    Targets.BINARY: np.array([[1, 0], [0, 1], [1, 0]], dtype="float32"),
    Targets.GROUPS: np.array([0, 1, 0, 1]),
    Targets.MASKS: np.array([[[[0, 1]]], [[[1, 0]]]]),
    Targets.NUMBERS: np.array([[1.0, 0.0], [0.5, 0.8], [0.0, 0.6]], dtype="float32"),
}
# Answers to other targets than one row of two classes for three volumes, and the right ones.
OTHER_ANSWERS = {
    Targets.GROUPS: np.array([[0.6, 0.8], [0.8, 0.6], [1, 0], [0, 1]], dtype="float32"),
    Targets.MASKS: np.array([[[[[0.9, 0.1], [0.6, 0.4]]]], [[[[0.2, 0.8], [0.7, 0.3]]]]], dtype="float32"),
}
RIGHT = {
    Targets.INTEGERS: TARGETS[Targets.ONE_HOT],
    Targets.GROUPS: np.eye(2, dtype="float32")[[0, 1, 0, 1]],
    Targets.MASKS: np.eye(2, dtype="float32")[TARGETS[Targets.MASKS]],
}
# What a perfect answer is worth where that is not 0 or more.
BEST = {"losses.CosineSimilarity": -1}
KERNEL = np.arange(18, dtype="float32").reshape(3, 3, 1, 2) - 4
# Constraints that take the kernel of a convolution, not any table.
OF_KERNELS = {"constraints.RadialConstraint"}


def cards_that_give(kind):
    found = [card for card in CARDS if card.kind is Kind.OBJECT and card.outputs[0].type is kind]
    return pytest.mark.parametrize("card", found, ids=lambda card: card.key)


def written_and_read(instance):
    """Pass an object through the form in which a model file holds it."""
    return keras.saving.deserialize_keras_object(keras.saving.serialize_keras_object(instance))


@cards_that_give(INITIALIZER)
def test_initializer_fills_a_matrix(card, make):
    instance = make(card)
    values = keras.ops.convert_to_numpy(instance((4, 4)))
    assert values.shape == (4, 4)
    assert np.isfinite(values).all()
    assert written_and_read(instance).get_config() == instance.get_config()


@cards_that_give(REGULARIZER)
def test_regularizer_gives_a_penalty(card, make):
    instance = make(card, **{socket.name: 0.1 for socket in card.inputs if not socket.choices})
    assert float(instance(keras.ops.convert_to_tensor(MATRIX))) > 0
    assert written_and_read(instance).get_config() == instance.get_config()


@cards_that_give(CONSTRAINT)
def test_constraint_changes_what_breaks_it(card, make):
    instance = make(card)
    weights = KERNEL if card.key in OF_KERNELS else MATRIX
    kept = keras.ops.convert_to_numpy(instance(keras.ops.convert_to_tensor(weights)))
    assert kept.shape == weights.shape
    assert not np.array_equal(kept, weights)
    read = written_and_read(instance)
    np.testing.assert_array_equal(keras.ops.convert_to_numpy(read(keras.ops.convert_to_tensor(weights))), kept)


@cards_that_give(CONSTRAINT)
def test_constraint_takes_the_axes_of_a_volume_kernel(card, make):
    if card.input("axis") is None:
        assert card.inputs == ()
        return
    kernel = np.ones((3, 3, 3, 2, 4), dtype="float32") * 5
    kept = keras.ops.convert_to_numpy(make(card, axis=(0, 1, 2, 3))(keras.ops.convert_to_tensor(kernel)))
    lengths = np.sqrt((kept**2).sum(axis=(0, 1, 2, 3)))
    assert lengths == pytest.approx(np.full(4, card.defaults().get("max_value", 1.0)), rel=1e-3)


@cards_that_give(OPTIMIZER)
def test_optimizer_takes_steps_downwards(card, make):
    instance = make(card)
    weights = keras.Variable(MATRIX)
    instance.build([weights])
    for _ in range(3):
        instance.apply([2 * weights.value], [weights])
    # 2 w is the gradient of the sum of squares, so that sum must become smaller.
    assert 0 < float(keras.ops.sum(weights.value**2)) < float((MATRIX**2).sum())
    read = written_and_read(instance)
    assert read.get_config() == instance.get_config()


@cards_that_give(OPTIMIZER)
def test_optimizer_is_told_which_clippings_exclude_each_other(card, make):
    labels = {socket.name: socket.label for socket in card.inputs}
    both = {"clipnorm": 1.0, "clipvalue": 1.0}
    assert [rule for rule in card.rules if rule.objection({**card.defaults(), **both}, labels)]
    with pytest.raises(ValueError, match="clip"):
        make(card, **both)


@cards_that_give(LOSS)
def test_loss_compares_its_own_kind_of_target(card, make):
    instance = make(card)
    targets = TARGETS[card.targets]
    loss = float(instance(targets, OTHER_ANSWERS.get(card.targets, ANSWERS)))
    assert BEST.get(card.key, 0) <= float(instance(targets, RIGHT.get(card.targets, targets))) < loss
    assert written_and_read(instance).get_config() == instance.get_config()


@cards_that_give(METRIC)
def test_metric_gives_one_number(card, make):
    instance = make(card)
    instance.update_state(TARGETS[card.targets], OTHER_ANSWERS.get(card.targets, ANSWERS))
    result = keras.ops.convert_to_numpy(instance.result())
    assert result.shape == ()
    assert np.isfinite(result)
    assert written_and_read(instance).get_config() == instance.get_config()


@cards_that_give(SCHEDULE)
def test_schedule_lowers_the_learning_rate_of_an_optimizer(card, make):
    schedule = make(card)
    optimizer = make(find("optimizers.SGD"), learning_rate=schedule)
    first = float(optimizer.learning_rate)
    last = card.defaults()["boundaries"][-1] if card.input("boundaries") else 1000
    optimizer.iterations.assign(last + 1 if card.input("boundaries") else last - 1)
    assert 0 <= float(optimizer.learning_rate) < first
    assert written_and_read(optimizer).get_config() == optimizer.get_config()


def fit_without_progress(callback, epochs):
    """Train for some epochs on zeros, from which nothing is learned; return the losses and the last learning rate."""
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, use_bias=False)])
    model.compile(keras.optimizers.SGD(0.5), "mse", run_eagerly=True)
    inputs, targets = np.zeros((4, 2), "float32"), np.ones((4, 1), "float32")
    history = model.fit(
        inputs, targets, validation_data=(inputs, targets), epochs=epochs, verbose=0, callbacks=[callback]
    )
    return history.history["val_loss"], float(model.optimizer.learning_rate.value)


def test_early_stopping_ends_a_training_without_progress(make):
    losses, _ = fit_without_progress(make(find("callbacks.EarlyStopping"), patience=2), epochs=9)
    assert len(losses) == 3


def test_reduce_learning_rate_makes_it_smaller(make):
    losses, learning_rate = fit_without_progress(make(find("callbacks.ReduceLROnPlateau"), patience=2), epochs=4)
    assert len(losses) == 4
    assert learning_rate == pytest.approx(0.05)


def test_losses_and_metrics_alone_say_their_targets():
    for card in CARDS:
        compares = bool(card.outputs) and card.outputs[0].type in {LOSS, METRIC}
        assert (card.targets is not None) == compares, card.key
        if card.targets is not None:
            assert card.targets.value in card.help
