"""The questions that the window asks; tests answer them in place of a person."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.document.deck_file import SUFFIX
from app.document.keras_model import opening

_GO_ON, _STOP = "Keep training in the background", "Stop and close"
_FILTER = f"Decks (*{SUFFIX});;All files (*)"
_OPEN_FILTER = f"Decks and Keras models (*{SUFFIX} *{opening.SUFFIX});;{_FILTER}"


class SaveAnswer(Enum):
    """What becomes of unsaved changes."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class RunningAnswer(Enum):
    """What becomes of a training when the window closes."""

    GO_ON = auto()
    STOP = auto()
    CANCEL = auto()


class LostAnswer(Enum):
    """What becomes of work that a crash left behind."""

    RECOVER = auto()
    DISCARD = auto()
    LATER = auto()


class Dialogs:
    """Asks by message boxes and file choosers above one window."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask_save(self, name: str) -> SaveAnswer:
        """Ask whether changes are saved before they would be lost."""
        box = self._box(f"Save the changes to {name}?", "They are lost if you do not save them.")
        save = box.addButton("Save", QMessageBox.ButtonRole.AcceptRole)
        box.addButton("Discard", QMessageBox.ButtonRole.DestructiveRole)
        self._add_cancel(box)
        box.setDefaultButton(save)
        box.exec()
        answers = {"Save": SaveAnswer.SAVE, "Discard": SaveAnswer.DISCARD}
        return answers.get(_clicked(box), SaveAnswer.CANCEL)

    def ask_running(self, name: str) -> RunningAnswer:
        """Ask whether a training goes on without the window."""
        box = self._box(
            f"{name} is still training.",
            "It can go on without the window; it is found again when you open the deck.",
        )
        go_on = box.addButton(_GO_ON, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(_STOP, QMessageBox.ButtonRole.DestructiveRole)
        self._add_cancel(box)
        box.setDefaultButton(go_on)
        box.exec()
        answers = {_GO_ON: RunningAnswer.GO_ON, _STOP: RunningAnswer.STOP}
        return answers.get(_clicked(box), RunningAnswer.CANCEL)

    def ask_lost(self, name: str, when: str) -> LostAnswer:
        """Ask what becomes of work that a crash left behind."""
        box = self._box(
            f"Recover the unsaved changes to {name}?",
            f"The program ended before they were saved. They are from {when}.",
        )
        recover = box.addButton("Recover", QMessageBox.ButtonRole.AcceptRole)
        box.addButton("Discard", QMessageBox.ButtonRole.DestructiveRole)
        later = box.addButton("Later", QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(later)
        box.setDefaultButton(recover)
        box.exec()
        answers = {"Recover": LostAnswer.RECOVER, "Discard": LostAnswer.DISCARD}
        return answers.get(_clicked(box), LostAnswer.LATER)

    def ask_open(self, start: Path) -> Path | None:
        """Ask for a deck or a model to open."""
        chosen, _ = QFileDialog.getOpenFileName(self._parent, "Open a deck or a Keras model", str(start), _OPEN_FILTER)
        return Path(chosen) if chosen else None

    def ask_save_as(self, start: Path) -> Path | None:
        """Ask for a file to save to; it gets the suffix of decks. Replacing a file is confirmed by the chooser."""
        dialog = QFileDialog(self._parent, "Save the deck", str(start.parent), _FILTER)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(start.name)
        if not dialog.exec():
            return None
        chosen = dialog.selectedFiles()
        return Path(chosen[0]) if chosen else None

    def ask_delete(self, what: str) -> bool:
        """Ask whether something is deleted for good."""
        box = self._box(f"Delete {what}?", "This cannot be undone. Decks that hold a copy of it keep theirs.")
        box.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
        self._add_cancel(box)
        box.exec()
        return _clicked(box) == "Delete"

    def ask_delete_runs(self, what: str) -> bool:
        """Ask whether runs are deleted."""
        box = self._box(
            f"Delete {what}?",
            "The trained network, its checkpoints and curves go into the trash, or for good where there is none.",
        )
        box.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
        self._add_cancel(box)
        box.exec()
        return _clicked(box) == "Delete"

    def tell(self, text: str) -> None:
        """Tell what could not be done."""
        box = self._box(text, "")
        box.setIcon(QMessageBox.Icon.Warning)
        box.addButton("OK", QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def _box(self, text: str, advice: str) -> QMessageBox:
        box = QMessageBox(self._parent)
        box.setWindowTitle("Voxdeck")
        box.setText(text)
        box.setInformativeText(advice)
        return box

    @staticmethod
    def _add_cancel(box: QMessageBox) -> None:
        cancel = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(cancel)


def _clicked(box: QMessageBox) -> str:
    """Return the words on the button that was clicked; a desktop may have put a mark for the keyboard into them."""
    button = box.clickedButton()
    return button.text().replace("&", "") if button is not None else ""
