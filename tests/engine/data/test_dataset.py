from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.engine.data import registry
from app.engine.data.dataset import DatasetSpec, compact
from cards.card import Kind
from cards.catalog import CARDS

DATA_CARDS = [card for card in CARDS if card.kind is Kind.DATA]


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        (DatasetSpec(800, (24, 24, 24, 1), ("a", "b", "c", "d")), "800 volumes · 24³ × 1 · 4 classes"),
        (DatasetSpec(1, (24, 32, 24, 2), ("a",)), "1 volume · 24 × 32 × 24 × 2 · 1 class"),
        (DatasetSpec(3, (None, 32, None, 1)), "3 volumes · ? × 32 × ? × 1"),
        (
            DatasetSpec(3, (None, None, None, 1), smallest=(1, 2, 3, 1), largest=(4, 5, 6, 1)),
            "3 volumes · 1–4 × 2–5 × 3–6 × 1",
        ),
    ],
)
def test_the_words_of_a_spec(spec, words):
    assert spec.words() == words


def test_the_memory_of_a_dataset():
    assert DatasetSpec(10, (4, 4, 4, 2), dtype=np.dtype(np.uint8)).nbytes == 1280
    assert DatasetSpec(10, (4, None, 4, 2)).nbytes is None


@pytest.mark.parametrize(
    ("given", "kept"),
    [("u1", "u1"), ("?", "?"), ("i4", "i4"), ("f2", "f2"), ("f8", "f4"), ("i8", "f4"), ("u8", "f4"), (">i2", "i2")],
)
def test_types_above_4_bytes_become_float32(given, kept):
    assert compact(given) == np.dtype(kept)
    assert compact(given).isnative


def test_every_data_card_has_its_factory():
    assert {card.factory for card in DATA_CARDS} == set(registry.FACTORIES)


def test_the_defaults_of_the_cards_make_datasets_with_the_outputs_of_the_cards():
    cards = {card.factory: card for card in DATA_CARDS}

    def make(factory, **links):
        card = cards[factory]
        values = {socket.name: socket.default for socket in card.inputs} | links
        made = registry.make(factory, values, Path())
        assert list(made) == [output.name for output in card.outputs]
        return made

    shapes = make("synthetic_shapes")["dataset"]
    scaled = make("scale_intensity", dataset=make("crop_or_pad", dataset=shapes)["dataset"])["dataset"]
    parts = make("split", dataset=scaled)
    assert parts["training"].spec.words() == "640 volumes · 32³ × 1 · 4 classes"
    assert parts["validation"].spec.words() == "160 volumes · 32³ × 1 · 4 classes"
    assert parts["validation"].volume(159).shape == (32, 32, 32, 1)
    assert not parts["training"].labels.flags.writeable
