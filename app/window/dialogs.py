"""The questions that the window asks; tests answer them in place of a person."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from app.document import keras_model
from app.document.deck_file import SUFFIX
from resources.translations import tr

Answer = TypeVar("Answer", bound=Enum)


class SaveAnswer(Enum):
    """What becomes of unsaved changes."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class ChangedAnswer(Enum):
    """What becomes of a deck whose file somebody else has written meanwhile."""

    REPLACE = auto()
    SAVE_AS = auto()
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
        box = self._box(tr("Save the changes to {deck}?", deck=name), tr("They are lost if you do not save them."))
        save = box.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        self._add_cancel(box)
        box.setDefaultButton(save)
        box.exec()
        return _answer(box, {save: SaveAnswer.SAVE, discard: SaveAnswer.DISCARD}, SaveAnswer.CANCEL)

    def ask_changed(self, name: str) -> ChangedAnswer:
        """Ask whether a file is written over that was changed since it was opened here."""
        box = self._box(
            tr("{deck} was changed on the disk after it was opened here.", deck=name),
            tr("Another window or program has saved it. If you replace it, what was saved there is lost."),
        )
        other = box.addButton(tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        self._add_cancel(box)
        box.setDefaultButton(other)
        box.exec()
        return _answer(box, {other: ChangedAnswer.SAVE_AS, replace: ChangedAnswer.REPLACE}, ChangedAnswer.CANCEL)

    def ask_running(self, name: str) -> RunningAnswer:
        """Ask whether a training goes on without the window."""
        box = self._box(
            tr("{deck} is still training.", deck=name),
            tr("It can go on without the window; it is found again when you open the deck."),
        )
        go_on = box.addButton(tr("Keep training in the background"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
        self._add_cancel(box)
        box.setDefaultButton(go_on)
        box.exec()
        return _answer(box, {go_on: RunningAnswer.GO_ON, stop: RunningAnswer.STOP}, RunningAnswer.CANCEL)

    def ask_lost(self, name: str, when: str) -> LostAnswer:
        """Ask what becomes of work that a crash left behind."""
        box = self._box(
            tr("Recover the unsaved changes to {deck}?", deck=name),
            tr("The program ended before they were saved. They are from {when}.", when=when),
        )
        recover = box.addButton(tr("Recover"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        later = box.addButton(tr("Later"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(later)
        box.setDefaultButton(recover)
        box.exec()
        return _answer(box, {recover: LostAnswer.RECOVER, discard: LostAnswer.DISCARD}, LostAnswer.LATER)

    def ask_open(self, start: Path) -> Path | None:
        """Ask for a deck or a model to open."""
        both = f"{tr('Decks and Keras models')} (*{SUFFIX} *{keras_model.SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Open a deck or a Keras model"), str(start), f"{both};;{_filter()}"
        )
        return Path(chosen) if chosen else None

    def ask_save_as(self, start: Path) -> Path | None:
        """Ask for a file to save to; it gets the suffix of decks. Replacing a file is confirmed by the chooser."""
        dialog = QFileDialog(self._parent, tr("Save the deck"), str(start.parent), _filter())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(start.name)
        if not dialog.exec():
            return None
        chosen = dialog.selectedFiles()
        return Path(chosen[0]) if chosen else None

    def ask_delete_group(self, name: str) -> bool:
        """Ask whether a group of the library is deleted for good."""
        return self._ask_delete(
            tr("Delete the group {group} from your library?", group=name),
            tr("This cannot be undone. Decks that hold a copy of it keep theirs."),
        )

    def ask_delete_runs(self, what: str) -> bool:
        """Ask whether runs are deleted."""
        return self._ask_delete(
            tr("Delete {runs}?", runs=what),
            tr("The trained network, its checkpoints and curves go into the trash, or for good where there is none."),
        )

    def _ask_delete(self, question: str, advice: str) -> bool:
        box = self._box(question, advice)
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        self._add_cancel(box)
        box.exec()
        return box.clickedButton() is delete

    def tell(self, text: str) -> None:
        """Tell what could not be done."""
        box = self._box(text, "")
        box.setIcon(QMessageBox.Icon.Warning)
        box.addButton(tr("OK"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def _box(self, text: str, advice: str) -> QMessageBox:
        box = QMessageBox(self._parent)
        box.setWindowTitle("Voxdeck")
        box.setText(text)
        box.setInformativeText(advice)
        return box

    @staticmethod
    def _add_cancel(box: QMessageBox) -> None:
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(cancel)


def _filter() -> str:
    return f"{tr('Decks')} (*{SUFFIX});;{tr('All files')} (*)"


def _answer(box: QMessageBox, answers: Mapping[QPushButton, Answer], otherwise: Answer) -> Answer:
    """Return what the button that was clicked stands for."""
    clicked = box.clickedButton()
    return next((answer for button, answer in answers.items() if button is clicked), otherwise)
