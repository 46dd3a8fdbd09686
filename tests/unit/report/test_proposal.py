"""From facts to a deck: measures that follow the rules, and cards that compile whatever was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.compiler import compile_graph
from app.report.proposal.blueprint import blueprint, needed_bytes
from app.report.proposal.deck import NothingToPropose, propose
from app.report.survey import Survey, VolumeFacts, far_from_others
from app.report.survey_words import survey_rows

GB = 10**9
VALUES = {
    "masks": ("data.ImagesAndMasks", {"images": "/set/images", "masks": "/set/labels", "channels": "one_file"}),
    "pairs": ("data.VolumePairs", {"volumes": "/set/low", "targets": "/set/full", "channels": "one_file"}),
    "classes": ("data.VolumeFolder", {"folder": "/set", "channels": "one_file"}),
    "regression": ("data.VolumeTable", {"file": "/set/list.csv", "volumes": ("scan",), "numbers": ("age", "weight")}),
}

TARGET = {"channels": 2, "minimum": -1000.0, "maximum": 900.0, "mean": -400.0, "deviation": 300.0}


def found(kind="masks", shapes=((36, 50, 35),) * 40, spacing=(1.0, 1.0, 1.0), memory=16 * GB, minimum=0.0, **more):
    card, values = VALUES[kind]
    volumes = tuple(
        VolumeFacts(
            f"case{number}",
            class_name=("a", "b")[number % 2] if kind == "classes" else "",
            shape=(*shape, 1),
            spacing=spacing[number % len(spacing)] if spacing and isinstance(spacing[0], tuple) else spacing,
            minimum=minimum,
            percentiles=(-900.0, 0.0, 900.0),
            inside=(-100.0, 50.0, 300.0),
            labels={0: 900, 1: 100} if kind == "masks" else {},
            target=TARGET if kind == "pairs" else {},
        )
        for number, shape in enumerate(shapes)
    )
    return Survey(kind, card, values, volumes, memory=memory, **more)


def test_measures_are_those_that_nnunet_is_known_for():
    """Hippocampus: patches of 40 × 56 × 40; its median of 36 × 50 × 35 fits whole, so nothing is cut."""
    plan = blueprint(found(), gpu=True)
    assert plan.size == (40, 56, 40)
    assert len(plan.poolings) == 3
    assert plan.filters == (32, 64, 128, 256)
    assert not plan.patches


def test_large_volumes_are_learned_in_patches_that_fit():
    plan = blueprint(found(shapes=((250, 512, 512),) * 40, memory=24 * GB), gpu=True)
    assert plan.patches
    assert plan.batch >= 2
    assert needed_bytes(plan.size, plan.poolings, plan.filters[0], plan.batch) <= 12 * GB
    smaller = blueprint(found(shapes=((250, 512, 512),) * 40, memory=8 * GB), gpu=True)
    assert needed_bytes(smaller.size, smaller.poolings, 32, 1) < needed_bytes(plan.size, plan.poolings, 32, 1)


def test_coarse_axes_are_halved_less_often_and_seen_by_flat_kernels():
    plan = blueprint(found(shapes=((20, 320, 320),) * 40, spacing=(3.6, 0.6, 0.6), memory=24 * GB), gpu=True)
    assert plan.poolings[0] == (1, 2, 2)
    assert plan.kernels[0] == (1, 3, 3)
    assert plan.kernels[-1] == (3, 3, 3)


def test_spacings_that_differ_are_brought_to_the_middle_one():
    proposal = propose(found(spacing=((1.0, 1.0, 1.0), (2.0, 1.0, 1.0), (2.0, 1.0, 1.0))), gpu=False)
    (card,) = [node for node in proposal.graph.nodes.values() if node.card == "data.ResampleSpacing"]
    assert card.values["spacing"] == (2.0, 1.0, 1.0)


def test_a_ct_gets_a_window_where_the_labels_are():
    proposal = propose(found(minimum=-1024.0), gpu=False)
    (card,) = [node for node in proposal.graph.nodes.values() if node.card == "data.IntensityWindow"]
    assert (card.value("level"), card.value("width")) == (100.0, 400.0)


@pytest.mark.parametrize(
    ("survey", "words"),
    [
        (found(shapes=((8, 8, 8),) * 3), "too few"),
        (found(kind="classes", shapes=((8, 8, 8),)), "too few"),
        (
            Survey("pairs", "", {}, (*found("pairs").volumes, VolumeFacts("odd", target={**TARGET, "channels": 1}))),
            "differ in their channels",
        ),
        (Survey("volumes", "", {}, found().volumes, notes=("Choose their masks.",)), "Choose their masks"),
        (Survey("numbers", "data.NumberTable", {"file": "a.csv"}), "No column"),
    ],
)
def test_what_suits_no_deck_is_said(survey, words):
    with pytest.raises(NothingToPropose, match=words):
        propose(survey, gpu=False)


@pytest.mark.parametrize(("shape", "patches"), [((36, 50, 35), False), ((250, 512, 512), True)])
def test_pairs_end_in_intensities_and_keep_together(shape, patches):
    proposal = propose(found("pairs", (shape,) * 40), gpu=True)
    by_card = {node.card: node for node in proposal.graph.nodes.values()}
    last = [node for node in proposal.graph.nodes.values() if node.card == "layers.Conv3D"][-1]
    assert (last.value("filters"), last.value("kernel_size")) == (2, (1, 1, 1))
    assert (by_card["layers.Rescaling"].value("scale"), by_card["layers.Rescaling"].value("offset")) == (300.0, -400.0)
    assert {"data.ScaleByTraining", "data.AugmentFlip", "losses.MeanSquaredError", "metrics.MeanAbsoluteError"} <= set(
        by_card
    )
    assert ("data.RandomPatches" in by_card) == patches
    assert not {"data.ScaleIntensity", "data.AugmentIntensity"} & set(by_card)
    assert "A third of the patches with foreground" not in [reason.choice for reason in proposal.reasons]


def test_answers_to_find_near_zero_are_left_as_they_are():
    volumes = tuple(
        VolumeFacts(volume.name, shape=volume.shape, target={**TARGET, "mean": 0.4, "deviation": 0.3})
        for volume in found("pairs").volumes
    )
    proposal = propose(Survey("pairs", *VALUES["pairs"], volumes), gpu=False)
    assert "layers.Rescaling" not in [node.card for node in proposal.graph.nodes.values()]


sizes = st.tuples(*[st.integers(3, 300)] * 3)


@given(
    kind=st.sampled_from(sorted(VALUES)),
    shapes=st.lists(sizes, min_size=4, max_size=12),
    spacing=st.none() | st.tuples(*[st.floats(0.2, 6.0)] * 3),
    memory=st.integers(0, 40 * GB),
    gpu=st.booleans(),
)
def test_whatever_was_found_the_deck_compiles(kind, shapes, spacing, memory, gpu):
    survey = found(kind, tuple(shapes), spacing, memory)
    proposal = propose(survey, gpu=gpu)
    compilation = compile_graph(proposal.graph, "/set")
    assert not compilation.errors
    assert not compilation.plan.waiting
    assert all(reason.why.endswith(".") for reason in proposal.reasons)
    assert survey_rows(survey)
    plan = blueprint(survey, gpu=gpu)
    for axis in range(3):
        whole = 1
        for pooling in plan.poolings:
            whole *= pooling[axis]
        assert plan.size[axis] % whole == 0


def test_what_stands_out_and_what_is_there_twice():
    values = [10.0, 10.2, 9.9, 10.1, 10.0, 9.8, 10.1, 10.0, 400.0]
    assert far_from_others(values) == [8]
    assert far_from_others(values[-3:]) == []
    twice = tuple(VolumeFacts(name, shape=(4, 4, 4, 1), digest="same") for name in ("a", "b"))
    survey = Survey("classes", "data.VolumeFolder", {}, twice)
    assert survey.duplicates == (("a", "b"),)
    assert any(row.name == "Same voxels" and row.attention for row in survey_rows(survey))
