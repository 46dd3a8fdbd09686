"""The deck's file: new, open, save, and the question before work would be lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.document import keras_model
from app.document.deck_file import SUFFIX, read_deck, write_deck
from app.document.graph import Graph, Node
from app.document.history import History
from app.document.migration import DeckError
from app.window.dialogs import ChangedAnswer, Dialogs, SaveAnswer
from app.window.settings import Settings
from resources import TEMPLATES
from resources.translations import tr

_FIRST = "shapes-classifier"
_MADE = b'"data.SyntheticShapes"'
_SPELLINGS = {
    "3d": "3D",
    "convlstm": "ConvLSTM",
    "lstm": "LSTM",
    "modelnet": "ModelNet",
    "nifti": "NIfTI",
    "numpy": "NumPy",
    "resnet": "ResNet",
    "unet": "U-Net",
    "voxnet": "VoxNet",
}


@dataclass(frozen=True, slots=True)
class DeckTemplate:
    """A deck to begin with."""

    path: Path
    name: str

    @property
    def about(self) -> str:
        """What it is for.

        Raises:
            DeckError: the file cannot be read.
        """
        return tr(read_deck(self.path).about)


def template_name(path: Path) -> str:
    """Return the English name of a template, made from that of its file: ``unet-3d`` is ``U-Net 3D``."""
    words = path.stem.replace("-", " ").replace("_", " ").capitalize().split()
    return " ".join(_SPELLINGS.get(word.lower(), word) for word in words)


def templates(folder: Path = TEMPLATES) -> list[DeckTemplate]:
    """Return the templates by name, those that need no files before the others."""
    found: list[tuple[tuple[bool, bool, str], DeckTemplate]] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        name = tr(template_name(path))
        # The decks themselves are read when they are shown: the window opens sooner so.
        needs_files = _MADE not in path.read_bytes()
        found.append(((path.stem != _FIRST, needs_files, name), DeckTemplate(path, name)))
    return [template for _, template in sorted(found, key=lambda entry: entry[0])]


def in_spoken_language(graph: Graph) -> Graph:
    """Return one of the program's own decks with what it says to its reader translated: it is the user's from here on.

    What its groups and their sockets are called is translated where it is shown, as of all cards.
    """
    return replace(
        graph,
        about=tr(graph.about),
        annotations={key: replace(made, text=tr(made.text)) for key, made in graph.annotations.items()},
        nodes={key: _node_in_spoken_language(node) for key, node in graph.nodes.items()},
    )


def _node_in_spoken_language(node: Node) -> Node:
    return node if node.inner is None else replace(node, inner=in_spoken_language(node.inner))


class DeckFiles(QObject):
    """Reads and writes the deck of one window.

    Signals:
        opening: another deck will be shown in a moment.
        opened: another deck is shown (also a new one).
        path_changed: the deck has another name.
        saved: the deck was written.
        message: what was done, for the status bar.
        noted: in what the cards differ from the model that was opened.
    """

    opening = Signal()
    opened = Signal()
    path_changed = Signal()
    saved = Signal()
    message = Signal(str)
    noted = Signal(str)

    def __init__(self, history: History, settings: Settings, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._settings = settings
        self.dialogs = dialogs
        self.path: Path | None = None
        self._on_disk = b""  # fingerprint of the file as it was read or written here
        self._suggested = tr("Untitled")

    @property
    def name(self) -> str:
        """How the deck is called."""
        return self.path.name if self.path else self._suggested

    @property
    def base(self) -> Path:
        """Folder from which relative paths in the deck are read."""
        return self.path.parent if self.path else Path.cwd()

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; tell whether the deck may go."""
        if not self._history.modified:
            return True
        answer = self.dialogs.ask_save(self.name)
        if answer is SaveAnswer.SAVE:
            return self.save()
        return answer is SaveAnswer.DISCARD

    def new(self) -> None:
        """Begin an empty deck."""
        if self.may_leave():
            self._show(Graph(), None, tr("Untitled"))

    def new_from(self, template: DeckTemplate) -> None:
        """Begin with a template."""
        if not self.may_leave():
            return
        try:
            graph = in_spoken_language(read_deck(template.path))
        except DeckError as error:
            self.dialogs.tell(str(error))
            return
        self._show(graph, None, template.path.stem)

    def ask_open(self) -> None:
        """Ask for a deck or a model and open it."""
        if not self.may_leave():
            return
        chosen = self.dialogs.ask_open(self._place())
        if chosen is not None:
            self._open(chosen)

    def open(self, path: Path) -> bool:
        """Open a deck, or a model as a deck; a file that is gone leaves the list of recent files."""
        return self.may_leave() and self._open(path)

    def _open(self, path: Path) -> bool:
        path = path.absolute()
        if path.suffix == keras_model.SUFFIX:
            return self._open_model(path)
        try:
            graph = read_deck(path)
        except DeckError as error:
            if not path.exists():
                self._settings.forget_file(path)
            self.dialogs.tell(str(error))
            return False
        self._show(graph, path, path.stem)
        self._settings.note_file(path)
        self.message.emit(tr("Opened {file}.", file=path.name))
        return True

    def _open_model(self, path: Path) -> bool:
        """Show a Keras model as a deck that has not been saved yet."""
        from app.document.keras_model.opening import open_model  # noqa: PLC0415 - seldom needed, and the window opens sooner

        try:
            model = open_model(path)
        except DeckError as error:
            self.dialogs.tell(str(error))
            return False
        self._show(model.graph, None, path.stem, saved=False)
        self.message.emit(tr("Opened the Keras model {file} as a new deck.", file=path.name))
        if model.notes:
            self.noted.emit(" ".join(model.notes))
        return True

    def recover(self, graph: Graph, path: Path | None) -> None:
        """Show work that was lost; it counts as not saved."""
        self.path = path
        self._on_disk = _content(path)
        self._suggested = path.stem if path else tr("Untitled")
        self.opening.emit()
        self._history.load(graph, saved=False)
        self.path_changed.emit()
        self.opened.emit()
        self.message.emit(tr("The unsaved changes are back. Save the deck to keep them."))

    def save(self) -> bool:
        """Save under the deck's own name, asking for one where there is none; tell whether it was saved."""
        if self.path is None:
            return self.save_as()
        if _content(self.path) not in (self._on_disk, b""):
            answer = self.dialogs.ask_changed(self.path.name)
            if answer is not ChangedAnswer.REPLACE:
                return answer is ChangedAnswer.SAVE_AS and self.save_as()
        return self._write(self.path)

    def save_as(self) -> bool:
        """Ask for a name and save; tell whether it was saved."""
        chosen = self.dialogs.ask_save_as(self.path or self._place() / f"{self._suggested}{SUFFIX}")
        if chosen is None:
            return False
        if chosen.suffix != SUFFIX:
            chosen = chosen.with_name(chosen.name + SUFFIX)
        return self._write(chosen.absolute())

    def _write(self, path: Path) -> bool:
        try:
            write_deck(path, self._history.graph)
        except DeckError as error:
            self.dialogs.tell(str(error))
            return False
        self._history.mark_saved()
        moved, self.path = self.path != path, path
        self._on_disk = _content(path)
        self._settings.note_file(path)
        if moved:
            self.path_changed.emit()
        self.saved.emit()
        self.message.emit(tr("Saved {file}.", file=path.name))
        return True

    def _show(self, graph: Graph, path: Path | None, suggested: str, *, saved: bool = True) -> None:
        self.path, self._suggested = path, suggested
        self._on_disk = _content(path)
        self.opening.emit()
        self._history.load(graph, saved=saved)
        self.path_changed.emit()
        self.opened.emit()

    def _place(self) -> Path:
        recent = self._settings.recent_files
        places = [self.path.parent] if self.path else []
        places += [path.parent for path in recent]
        return next((place for place in places if place.is_dir()), Path.home())


def _content(path: Path | None) -> bytes:
    """Return what a file holds, to tell later whether somebody else has changed it; nothing where it cannot be read."""
    try:
        return path.read_bytes() if path else b""
    except OSError:
        return b""
