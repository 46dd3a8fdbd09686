"""A network that answers for each voxel: what is chosen for masks, what is objected to, and that it learns."""

import numpy as np
import pytest

from app.compiler import Severity
from app.document.graph import Graph, Node
from app.runs.record import RunState


@pytest.fixture
def folders(tmp_path):
    """Write twelve volumes with a bright ball each and its mask (0, 1 and, in its middle, 2)."""
    random = np.random.default_rng(0)
    grid = np.stack(np.meshgrid(*[np.arange(8)] * 3, indexing="ij"))
    for folder in ("images", "masks"):
        (tmp_path / folder).mkdir()
    for number in range(12):
        centre = random.uniform(3, 5, size=(3, 1, 1, 1))
        distance = np.sqrt(((grid - centre) ** 2).sum(axis=0))
        mask = (distance < 3).astype(np.uint8) + (distance < 1.6)
        volume = mask + random.normal(scale=0.1, size=mask.shape)
        np.save(tmp_path / "images" / f"{number:02}.npy", volume.astype(np.float32))
        np.save(tmp_path / "masks" / f"{number:02}.npy", mask)
    return tmp_path


@pytest.fixture
def segmenter(deck):
    """Make a deck of a small network for masks; keywords are values of the Train card."""

    def make(*, last=None, first=None, more=(), links="", data="data.ImagesAndMasks", **train):
        folders = {"images": "images", "masks": "masks"} if data == "data.ImagesAndMasks" else {"samples": 8, "size": 8}
        return deck(
            ("data_1", data, folders),
            ("split_1", "data.Split"),
            ("input_1", "network.Input"),
            ("conv3d_1", "layers.Conv3D", {"filters": 8, "padding": "same", "activation": "relu", **(first or {})}),
            ("conv3d_2", "layers.Conv3D", {"filters": 3, "kernel_size": (1, 1, 1), "activation": None, **(last or {})}),
            ("output_1", "network.Output"),
            ("train_1", "training.Train", {"epochs": 1, "batch_size": 4, **train}),
            *more,
            links=(
                "data_1.dataset>split_1.dataset split_1.training>input_1.dataset input_1.output>conv3d_1.inputs "
                "conv3d_1.output>conv3d_2.inputs conv3d_2.output>output_1.outputs "
                "output_1.network>train_1.network split_1.training>train_1.training_data "
                f"split_1.validation>train_1.validation_data {links}"
            ),
        )

    return make


@pytest.fixture
def objections(findings, folders):
    """Check a deck; return what is said of the Train card."""

    def check(graph):
        found = findings(graph, str(folders))
        return [(problem.input, problem.severity, problem.text) for problem in found["train_1"].problems]

    return check


def told(objections, input, words, severity=Severity.ERROR):
    assert len(objections) == 1, objections
    assert objections[0][:2] == (input, severity)
    for part in words:
        assert part in objections[0][2]


def test_what_is_chosen_by_itself(findings, folders, segmenter):
    found = findings(segmenter(), str(folders))["train_1"]
    assert not found.problems
    assert found.details["loss"] == "Dice and sparse categorical crossentropy from logits"
    assert found.details["metrics"] == ["mean Dice"]
    softmax = findings(segmenter(last={"activation": "softmax"}), str(folders))["train_1"]
    assert softmax.details["loss"] == "Dice and sparse categorical crossentropy"


def test_too_few_and_too_many_channels(objections, segmenter):
    few = objections(segmenter(last={"filters": 2}))
    told(few, "network", ["2 channels", "masks have 3 labels", "Give the last layer 3 filters"])
    many = objections(segmenter(last={"filters": 4}))
    told(many, "network", ["4 channels", "some channels are never right"], Severity.WARNING)


def test_the_sizes_of_answer_and_mask_are_compared(objections, segmenter):
    small = objections(segmenter(first={"strides": (2, 2, 2)}))
    told(small, "network", ["answers for 4 × 4 × 4 voxels, but the masks have 8 × 8 × 8"])
    cut = objections(segmenter(first={"padding": "valid"}))
    told(cut, "network", ["6 × 6 × 6", "padding same"])


def test_a_classifier_on_masks_and_masks_for_classes(objections, segmenter, classifier):
    graph = classifier()
    data = Node("data", "data.ImagesAndMasks", {"images": "images", "masks": "masks"})
    told(
        objections(Graph({**graph.nodes, "data": data}, graph.links)),
        "network",
        ["4 for each volume", "an answer for each voxel"],
    )
    voxelwise = objections(segmenter(data="data.SyntheticShapes"))
    told(voxelwise, "network", ["8 × 8 × 8 × 3 for each volume, but the labels ask for 4 values"])


def test_validation_data_of_another_kind(objections, segmenter):
    graph = segmenter(
        more=(("other", "data.SyntheticShapes", {"samples": 8, "size": 8, "classes": 3}),),
        links="other.dataset>train_1.validation_data",
    )
    links = tuple(link for link in graph.links if (link.source, link.output) != ("split_1", "validation"))
    told(objections(Graph(graph.nodes, links)), "validation_data", ["have masks", "one class a volume"])


def linked(card, target, **values):
    return {"more": (("made", card, values),), "links": f"made.instance>train_1.{target}"}


@pytest.mark.parametrize(
    ("loss", "values"),
    [
        ("losses.DiceCrossentropy", {"from_logits": True}),
        ("losses.SparseCategoricalCrossentropy", {"from_logits": True}),
        ("losses.Dice", {}),
        ("losses.CategoricalFocalCrossentropy", {"from_logits": True}),
        ("losses.MeanSquaredError", {}),
    ],
)
def test_losses_that_can_read_masks(findings, folders, segmenter, loss, values):
    found = findings(segmenter(**linked(loss, "loss", **values)), str(folders))["train_1"]
    assert not found.problems


def test_objects_that_do_not_fit_masks(objections, segmenter):
    told(objections(segmenter(**linked("losses.Circle", "loss"))), "loss", ["Circle compares volumes"])
    told(
        objections(segmenter(**linked("metrics.MeanDice", "metrics", num_classes=2))),
        "metrics",
        ["counts 2 classes, but the masks have 3 labels", "Set its Classes to 3"],
    )
    told(
        objections(segmenter(**linked("metrics.CategoricalAccuracy", "metrics"))),
        "metrics",
        ["Categorical accuracy reads masks in another form", "Link a loss"],
    )


def test_masks_without_any_label(objections, segmenter, folders):
    for path in (folders / "masks").iterdir():
        np.save(path, np.zeros((8, 8, 8), np.uint8))
    told(objections(segmenter(last={"filters": 1})), "training_data", ["background only"])


@pytest.mark.parametrize("held", [True, False])
def test_it_learns_masks_held_or_read_again(trained, folders, segmenter, monkeypatch, held):
    if not held:
        monkeypatch.setattr("app.engine.data.loading.memory_budget", lambda: 0)
    graph = segmenter(
        epochs=25,
        more=(("adam_1", "optimizers.Adam", {"learning_rate": 0.05}),),
        links="adam_1.instance>train_1.optimizer",
    )
    run = trained(graph)
    assert run.state is RunState.FINISHED, run.record.cause
    assert list(run.record.metrics) == ["loss", "mean_dice", "val_loss", "val_mean_dice"]
    assert run.record.metrics["val_mean_dice"] > 0.9


def test_one_hot_masks_train(trained, folders, segmenter):
    run = trained(segmenter(last={"activation": "softmax"}, **linked("losses.Dice", "loss")))
    assert run.state is RunState.FINISHED, run.record.cause
    assert run.record.settings["encoding"] == "one-hot"


def test_the_model_answers_as_its_metric_says(trained, folders, segmenter, keras):
    run = trained(segmenter(epochs=2))
    from app.engine.data.registry import make

    data = make("images_and_masks", {"images": "images", "masks": "masks"}, folders)["dataset"]
    arguments = {"dataset": data, "validation": 0.2, "stratified": True, "seed": 1}
    part = make("split", arguments, folders)["validation"]
    volumes = np.stack([part.volume(index) for index in range(len(part))])
    masks = np.stack([part.mask(index) for index in range(len(part))])
    found = keras.models.load_model(run.folder.model, compile=False).predict(volumes, verbose=0).argmax(-1)
    scores = []
    for label in (1, 2):
        both = [((found[i] == label).sum() + (masks[i] == label).sum()) for i in range(len(masks))]
        common = [((found[i] == label) & (masks[i] == label)).sum() for i in range(len(masks))]
        scores.append(np.mean([2 * c / b for c, b in zip(common, both, strict=True)]))
    assert run.record.metrics["val_mean_dice"] == pytest.approx(np.mean(scores), abs=1e-5)
