from app.compiler import Plan, compile_graph
from app.document.graph import Graph, Link, Node
from app.training.volume_source import dataset_source, first_dataset


def deck(*nodes, links):
    made = {key: Node(key, card, {}) for key, card in nodes}
    ends = [tuple(end.split(".")) for link in links.split() for end in link.split(">")]
    return Graph(made, tuple(Link(*ends[i], *ends[i + 1]) for i in range(0, len(ends), 2)))


def plan():
    graph = deck(
        ("shapes", "data.SyntheticShapes"),
        ("resize", "data.Resize"),
        ("split", "data.Split"),
        ("other", "data.SyntheticShapes"),
        ("input", "network.Input"),
        ("flip", "layers.RandomFlip3D"),
        ("turn", "layers.RandomAffine3D"),
        ("conv", "layers.Conv3D"),
        ("output", "network.Output"),
        ("train", "training.Train"),
        links="shapes.dataset>resize.dataset resize.dataset>split.dataset split.training>input.dataset "
        "input.output>flip.inputs flip.output>turn.inputs turn.output>conv.inputs conv.output>output.outputs "
        "output.network>train.network split.training>train.training_data split.validation>train.validation_data",
    )
    return compile_graph(graph).plan


def stages(source):
    return [(stage.node, stage.output, stage.layer) for stage in source.stages]


DATA = [("shapes", "dataset", False), ("resize", "dataset", False)]
TRAINING = [*DATA, ("split", "training", False)]


def test_the_steps_of_a_data_card_go_from_the_files_to_the_card():
    source = dataset_source(plan(), "resize")
    assert stages(source) == DATA
    assert source.target == 1
    assert source.title == "Resize"
    assert [step.node for step in source.plan.steps] == ["shapes", "resize"]


def test_augmentations_of_the_network_follow_the_data_that_enter_it():
    source = dataset_source(plan(), "split")
    assert stages(source) == [*TRAINING, ("flip", "output", True), ("turn", "output", True)]
    assert source.target == 2
    assert source.title == "Split: training"
    assert source.stages[3].title == "Random flip 3D (network)"
    assert {step.node for step in source.plan.steps} == {"shapes", "resize", "split", "flip", "turn"}


def test_an_output_can_be_chosen_and_has_no_augmentation_where_nothing_trains_on_it():
    source = dataset_source(plan(), "split", "validation")
    assert stages(source) == [*DATA, ("split", "validation", False)]
    assert dataset_source(plan(), "split", "nonsense") == dataset_source(plan(), "split")


def test_cards_that_take_volumes_show_what_they_take():
    whole = dataset_source(plan(), "split")
    for node in ("input", "train", "flip", "turn"):
        assert dataset_source(plan(), node) == whole


def test_other_cards_have_nothing_to_look_at():
    assert dataset_source(plan(), "conv") is None
    assert dataset_source(plan(), "gone") is None


def test_what_is_trained_on_is_looked_at_first():
    assert first_dataset(plan()) == "train"
    data = Plan(tuple(step for step in plan().steps if step.node in ("shapes", "other")))
    assert first_dataset(data) in ("shapes", "other")
    assert first_dataset(Plan()) is None


def test_a_source_goes_to_the_engine_as_plain_data():
    told = dataset_source(plan(), "split").as_json()
    assert Plan.from_json(told["plan"]).step("resize") is not None
    assert told["target"] == 2
    assert [stage["layer"] for stage in told["stages"]] == [False, False, False, True, True]
