"""Each objection is one in plain words, on the card and the input that it is about."""

import pytest

from app.compiler import Severity

REFUSED = [
    (
        "kernel larger than the volume",
        (8, 8, 8, 1),
        ("Conv3D", {"kernel_size": (9, 3, 3)}),
        "kernel_size",
        (
            "Kernel size is 9 × 3 × 3 but the volumes that come in are only 8 × 8 × 8. "
            "Make the kernel smaller, set Padding to same, or pool less before."
        ),
    ),
    (
        "kernel larger by its dilation",
        (8, 8, 8, 1),
        ("Conv3D", {"dilation_rate": (4, 4, 4)}),
        "kernel_size",
        (
            "Kernel size is 3 × 3 × 3, 9 × 9 × 9 with its dilation, but the volumes that come in are only 8 × 8 × 8. "
            "Make the kernel smaller, set Padding to same, or pool less before."
        ),
    ),
    (
        "window larger than the volume",
        (2, 2, 2, 4),
        ("MaxPooling3D", {"pool_size": (3, 3, 3)}),
        "pool_size",
        (
            "Pool size is 3 × 3 × 3 but the volumes that come in are only 2 × 2 × 2. "
            "Make the pooling window smaller, set Padding to same, or pool less before."
        ),
    ),
    (
        "too few axes",
        (10,),
        ("Conv3D", {}),
        "inputs",
        "Convolution 3D takes depth × height × width × channels, 4 axes; received 1 axis: 10.",
    ),
    (
        "too few axes for pooling",
        (8, 3),
        ("GlobalAveragePooling3D", {}),
        "inputs",
        "Global average pooling 3D takes depth × height × width × channels, 4 axes; received 2 axes: 8 × 3.",
    ),
    (
        "channels first",
        (8, 3),
        ("MaxPooling3D", {"data_format": "channels_first"}),
        "inputs",
        "Max pooling 3D takes channels × depth × height × width, 4 axes; received 2 axes: 8 × 3.",
    ),
    (
        "groups that do not divide",
        (8, 8, 8, 3),
        ("Conv3D", {"groups": 2}),
        "groups",
        "Groups (2) must divide the 3 channels that come in.",
    ),
    (
        "reshape that does not fit",
        (8,),
        ("Reshape", {"target_shape": (3, 3)}),
        None,
        "The values that come in (8) do not fill the target shape (3 × 3) exactly.",
    ),
]


@pytest.mark.parametrize(
    ("shape", "layer", "name", "text"), [case[1:] for case in REFUSED], ids=[c[0] for c in REFUSED]
)
def test_refused(findings, chain, shape, layer, name, text):
    (problem,) = findings(chain(shape, layer))["layer_1"].problems
    assert (problem.text, problem.input, problem.severity) == (text, name, Severity.ERROR)
    assert problem.node == "layer_1"


@pytest.mark.parametrize(
    ("shape", "layers", "text"),
    [
        ((4, 4, 4, 2), [("Dense", {})], "Dense joins only the last axis of 4 × 4 × 4 × 2."),
        ((4,), [("Dense", {"units": 1, "activation": "softmax"})], "Softmax of a single value is always 1."),
    ],
)
def test_warned_and_still_checked(findings, chain, shape, layers, text):
    finding = findings(chain(shape, *layers))["layer_1"]
    assert [problem.severity for problem in finding.problems] == [Severity.WARNING]
    assert finding.problems[0].text.startswith(text)
    assert finding.badge


def test_a_larger_window_is_fine_with_padding(findings, chain):
    finding = findings(chain((2, 2, 2, 4), ("MaxPooling3D", {"pool_size": (3, 3, 3), "padding": "same"})))["layer_1"]
    assert (finding.badge, finding.problems) == ("1 × 1 × 1 × 4", ())


def _merged(deck, card, *shapes, **values):
    nodes = [(f"input_{n}", "network.Input", {"shape": shape}) for n, shape in enumerate(shapes, 1)]
    links = " ".join(f"input_{n}.output>merged.inputs" for n in range(1, len(shapes) + 1))
    return deck(*nodes, ("merged", f"layers.{card}", values), links=links)


@pytest.mark.parametrize(
    ("card", "shapes", "values", "text"),
    [
        (
            "Concatenate",
            [(8, 8, 8, 3), (8, 7, 8, 3)],
            {},
            (
                "The inputs differ in height: 8 and 7 (8 × 8 × 8 × 3 and 8 × 7 × 8 × 3). "
                "They must agree in all axes but the one along which they are joined."
            ),
        ),
        (
            "Concatenate",
            [(8, 8, 8, 3), (3,)],
            {},
            "Concatenate needs inputs with the same number of axes; received 8 × 8 × 8 × 3 and 3.",
        ),
        (
            "Concatenate",
            [(4, 2), (4, 3)],
            {"axis": 7},
            "Axis 7 is not there: the inputs have 2 axes after the batch, 1 to 2, or -1 for the last.",
        ),
        (
            "Add",
            [(8, 8, 8, 3), (8, 8, 8, 2)],
            {},
            (
                "Add needs inputs of one shape; received 8 × 8 × 8 × 3 and 8 × 8 × 8 × 2. "
                "Give the layers before it the same filters, strides and padding."
            ),
        ),
        ("Add", [(8, 8), (8,)], {}, "Add needs inputs of one shape; received 8 × 8 and 8."),
    ],
)
def test_inputs_that_do_not_go_together(findings, deck, card, shapes, values, text):
    (problem,) = findings(_merged(deck, card, *shapes, **values))["merged"].problems
    assert (problem.text, problem.severity) == (text, Severity.ERROR)


def test_repeated_channels_are_warned_of(findings, deck):
    finding = findings(_merged(deck, "Add", (4, 4, 4, 1), (4, 4, 4, 2)))["merged"]
    assert finding.badge == "4 × 4 × 4 × 2"
    assert finding.problems[0].severity is Severity.WARNING
    assert "repeated" in finding.problems[0].text


def test_concatenated_channels_add_up(findings, deck):
    finding = findings(_merged(deck, "Concatenate", (4, 4, 4, 1), (4, 4, 4, 2)))["merged"]
    assert (finding.badge, finding.problems) == ("4 × 4 × 4 × 3", ())


def test_an_initializer_for_tables_is_refused_for_a_kernel(findings, deck):
    graph = deck(
        ("input_1", "network.Input", {"shape": (4, 4, 4, 1)}),
        ("identity_1", "initializers.Identity"),
        ("conv3d_1", "layers.Conv3D"),
        links="input_1.output>conv3d_1.inputs identity_1.instance>conv3d_1.kernel_initializer",
    )
    (problem,) = findings(graph)["conv3d_1"].problems
    assert problem.input == "kernel_initializer"


def test_a_transposed_convolution_that_needs_more_than_the_cpu(findings, chain, monkeypatch):
    graph = chain((2, 4, 4, 4), ("Conv3DTranspose", {"data_format": "channels_first"}))
    monkeypatch.setattr("app.engine.checks.prechecks.gpu_is_there", lambda: False)
    (problem,) = findings(graph)["layer_1"].problems
    assert (problem.severity, problem.input) == (Severity.WARNING, "data_format")
    monkeypatch.setattr("app.engine.checks.prechecks.gpu_is_there", lambda: True)
    assert findings(graph)["layer_1"].problems == ()


def test_volumes_of_several_sizes(findings, deck, tmp_path):
    """Convolution goes on with axes of any size; Dense behind Flatten cannot."""
    import numpy as np

    for name, size in (("a", 8), ("b", 9)):
        (tmp_path / "volumes" / name).mkdir(parents=True)
        np.save(tmp_path / "volumes" / name / "one.npy", np.ones((size, 8, 8), np.float32))
    graph = deck(
        ("data", "data.VolumeFolder", {"folder": "volumes"}),
        ("input_1", "network.Input"),
        ("conv3d_1", "layers.Conv3D", {"filters": 2, "padding": "same"}),
        ("flatten_1", "layers.Flatten"),
        ("dense_1", "layers.Dense", {"units": 2}),
        links="data.dataset>input_1.dataset input_1.output>conv3d_1.inputs conv3d_1.output>flatten_1.inputs "
        "flatten_1.output>dense_1.inputs",
    )
    found = findings(graph, str(tmp_path))
    assert found["conv3d_1"].badge == "any × 8 × 8 × 2 · 56 parameters"
    assert found["dense_1"].problems[0].text.startswith("Dense needs a last axis of known size; received any.")
