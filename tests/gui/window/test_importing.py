"""Volumes of a user become cards: the real dialog, the real engine, real files."""

import nibabel as nib
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.window.importing import ImportDialog


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    """A folder of eight volumes and their masks, one of them cut."""
    root = tmp_path_factory.mktemp("set") / "knees"
    generator = np.random.default_rng(3)
    for name in ("imagesTr", "labelsTr"):
        (root / name).mkdir(parents=True)
    for number in range(9):
        mask = np.zeros((20, 24, 16), np.uint8)
        mask[5:12, 6:14, 4:9] = 1
        image = (generator.normal(100, 20, mask.shape) + 60 * mask).astype(np.float32)
        affine = np.diag([1.0, 1.0, 2.0, 1.0])
        nib.save(nib.Nifti1Image(image, affine), root / "imagesTr" / f"knee_{number}_0000.nii.gz")
        nib.save(nib.Nifti1Image(mask, affine), root / "labelsTr" / f"knee_{number}.nii.gz")
    cut = root / "imagesTr" / "knee_8_0000.nii.gz"
    cut.write_bytes(cut.read_bytes()[:2000])
    return root


def words(rows):
    return " | ".join(label.text() for label in rows.findChildren(QLabel) if not label.isHidden())


def looked_through(qtbot, dialog):
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() != 1, timeout=60_000)


def test_a_folder_becomes_a_deck_that_can_be_taken_back(open_window, qtbot, pairs):
    window = open_window()
    window.actions_table["import"].trigger()
    dialog = window.findChild(ImportDialog)
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.place, str(pairs))
    looked_through(qtbot, dialog)
    found = words(dialog.report)
    assert "labelsTr" in found
    assert "8 can be used, 1 cannot be used" in found
    assert "knee_8_0000.nii.gz" in found
    assert "2 × 1 × 1 mm" in found
    assert dialog.whole.isChecked()
    assert "Intensity" in words(dialog.reasons) or "z-score" in words(dialog.reasons)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    graph = window.history.graph
    (data,) = [node for node in graph.nodes.values() if node.card == "data.ImagesAndMasks"]
    assert data.values["bad_files"] == "leave_out"
    assert sum(node.card == "training.Train" for node in graph.nodes.values()) == 1
    assert window.history.undo_name.startswith("Import knees")
    window.history.undo()
    assert not window.history.graph.nodes


def test_what_cannot_be_used_is_told_and_can_be_chosen_anew(open_window, qtbot, tmp_path):
    window = open_window()
    dialog = window.importing.open(tmp_path / "nowhere")
    looked_through(qtbot, dialog)
    assert dialog.pages.currentIndex() == 0
    assert "is not there" in dialog.trouble.text()
    assert dialog.place.text().endswith("nowhere")
    dialog.close()


def test_cancel_ends_the_look(open_window, qtbot, pairs):
    dialog = open_window().importing.open(pairs)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentIndex() == 0
    assert dialog.go.isEnabled()
    dialog.close()


def test_the_two_hundred_hippocampi_become_a_deck(open_window, qtbot, shared_data):
    window = open_window()
    dialog = window.importing.open(shared_data / "hippocampus")
    looked_through(qtbot, dialog)
    found = words(dialog.report)
    assert "200 can be used" in found
    assert "24–47 × 40–59 × 31–42" in found
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    cards = [node.card for node in window.history.graph.nodes.values()]
    assert cards.count("layers.Concatenate") == cards.count("layers.MaxPooling3D") > 1


def test_pairs_become_a_deck_that_restores(open_window, qtbot, tmp_path):
    random = np.random.default_rng(0)
    for number in range(6):
        full = random.normal(0, 300, (8, 8, 8)).astype(np.float32)
        for name, noise in (("low", 100), ("full", 0)):
            (tmp_path / name).mkdir(exist_ok=True)
            np.save(tmp_path / name / f"{number}.npy", (full + noise * random.normal(size=full.shape)).astype("f4"))
    (tmp_path / "full" / "5.npy").unlink()
    window = open_window()
    dialog = window.importing.open(tmp_path)
    looked_through(qtbot, dialog)
    found = words(dialog.report)
    assert "low holds the volumes, full the volumes to find: 5 have one name." in found
    assert "5.npy has no partner of that name" in found
    assert "Mean squared error" in words(dialog.reasons)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    (data,) = [node for node in window.history.graph.nodes.values() if node.card == "data.VolumePairs"]
    assert data.values["bad_files"] == "leave_out"
