"""What is asked before a trained run is used: which files, where to, in which form."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.runs.errors import RunError
from app.runs.folder import RunFolder
from app.runs.record import read_record
from app.window.settings import Settings
from resources.translations import marked, tr

_FORMATS = (
    (marked("Keras script (.py)"), "script", ".py"),
    (marked("Keras model (.keras)"), "keras", ".keras"),
    (marked("TensorFlow SavedModel (folder)"), "savedmodel", ".savedmodel"),
    ("ONNX (.onnx)", "onnx", ".onnx"),
    ("LiteRT (.tflite)", "litert", ".tflite"),
)
_OWN, _OTHER = "validation", "other"


class RunForm(QWidget):
    """The fields for ``predict``, ``evaluate`` or ``export``.

    Attributes:
        changed: what is typed is another.
    """

    changed = Signal()

    def __init__(self, use: str, run: Path, settings: Settings) -> None:
        super().__init__()
        self._use, self._run, self._settings = use, run, settings
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        line = self.fontMetrics().height()
        self._grid.setHorizontalSpacing(line)
        self._grid.setVerticalSpacing(line // 2)
        self._grid.setColumnStretch(1, 1)
        self.data, self.masks, self.target = QLineEdit(), QLineEdit(), QLineEdit()
        self.tested, self.format = QComboBox(), QComboBox()
        self.probabilities = QCheckBox(tr("Write the probability of each label as well"))
        self.overwrite = QCheckBox(tr("Replace files that are there already"))
        self._of_other: list[QWidget] = []
        {"predict": self._build_predict, "evaluate": self._build_evaluate, "export": self._build_export}[use]()
        self._recall()

    def _build_predict(self) -> None:
        self._add_path(tr("Files"), self.data, tr("A folder of volumes, a volume or a table"), file=True)
        self._add_path(tr("Results in"), self.target, tr("A folder"), file=False)
        self._grid.addWidget(self.probabilities, 2, 1, 1, 3)
        self._grid.addWidget(self.overwrite, 3, 1, 1, 3)

    def _build_evaluate(self) -> None:
        self.tested.addItem(tr("Validation data of the run"), _OWN)
        self.tested.addItem(tr("Other data"), _OTHER)
        self._add_choice(tr("Test on"), self.tested)
        volumes = self._finds_volumes()
        hint = tr("A folder of volumes") if volumes else tr("A folder of classes or with masks, or a table")
        self._of_other += self._add_path(tr("Data"), self.data, hint, file=True)
        name = tr("To find") if volumes else tr("Masks")
        hint = tr("Folder of the volumes to find") if volumes else tr("Folder of masks, if it lies elsewhere")
        self._of_other += self._add_path(name, self.masks, hint, file=False)
        self.tested.currentIndexChanged.connect(self._show_other)
        self._show_other()

    def _finds_volumes(self) -> bool:
        """Tell whether what the run's network finds are volumes."""
        with suppress(RunError):
            return bool(read_record(RunFolder(self._run)).settings.get("target_channels"))
        return False

    def _build_export(self) -> None:
        for words, name, _ in _FORMATS:
            self.format.addItem(tr(words), name)
        self._add_choice(tr("Format"), self.format)
        self._add_path(tr("Folder"), self.target, tr("Where it is written"), file=False)
        self._grid.addWidget(self.overwrite, 2, 1, 1, 3)

    def _add_choice(self, name: str, box: QComboBox) -> None:
        label = QLabel(name)
        label.setBuddy(box)
        box.setAccessibleName(name)
        self._grid.addWidget(label, 0, 0)
        self._grid.addWidget(box, 0, 1, 1, 3)

    def _add_path(self, name: str, line: QLineEdit, hint: str, *, file: bool) -> list[QWidget]:
        """Add a row for a path; return its widgets."""
        row = self._grid.rowCount() if self._grid.count() else 0
        label = QLabel(name)
        label.setBuddy(line)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.textChanged.connect(self.changed)
        folder = QPushButton(tr("Folder…"))
        folder.clicked.connect(lambda: self._take(line, QFileDialog.getExistingDirectory(self, name, line.text())))
        widgets = [label, line, folder]
        if file:
            one = QPushButton(tr("File…"))
            one.clicked.connect(lambda: self._take(line, QFileDialog.getOpenFileName(self, name, line.text())[0]))
            widgets.append(one)
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, row, column)
        if self._use == "export":  # which has no column of files, so that this button ends at the edge
            self._grid.addWidget(folder, row, 2, 1, 2)
        return widgets

    def _take(self, line: QLineEdit, path: str) -> None:
        if path:
            line.setText(path)

    def _show_other(self) -> None:
        for widget in self._of_other:
            widget.setVisible(self._tests_other)
        self.changed.emit()

    @property
    def _tests_other(self) -> bool:
        return str(self.tested.currentData()) == _OTHER

    @property
    def complete(self) -> bool:
        """Whether all that is needed is given."""
        given, wanted = bool(self.data.text().strip()), bool(self.target.text().strip())
        if self._use == "evaluate":
            return given or not self._tests_other
        return wanted and (given or self._use == "export")

    def _recall(self) -> None:
        """Offer what was chosen the last time."""
        kept = self._settings
        self.data.setText(kept.text(f"runs/{self._use}/data"))
        self.masks.setText(kept.text(f"runs/{self._use}/masks"))
        self.target.setText(kept.text(f"runs/{self._use}/target") or str(self._run.parent.parent))
        self.probabilities.setChecked(kept.flag("predict_probabilities", default=False))
        self.format.setCurrentIndex(max(self.format.findData(kept.text("runs/export/format")), 0))

    def remember(self) -> None:
        """Keep what is chosen for the next time."""
        kept = self._settings
        kept.keep_text(f"runs/{self._use}/data", self.data.text().strip())
        kept.keep_text(f"runs/{self._use}/masks", self.masks.text().strip())
        kept.keep_text(f"runs/{self._use}/target", self.target.text().strip())
        if self._use == "predict":
            kept.keep_flag("predict_probabilities", value=self.probabilities.isChecked())
        if self._use == "export":
            kept.keep_text("runs/export/format", str(self.format.currentData()))

    def request(self) -> dict[str, Any]:
        """Return what the engine is asked to do.

        Raises:
            RunError: the run is damaged.
        """
        made: dict[str, Any] = {"task": self._use, "run": str(self._run)}
        target = Path(self.target.text().strip())
        if self._use == "predict":
            made |= {
                "files": [self.data.text().strip()],
                "target": str(target),
                "probabilities": self.probabilities.isChecked(),
                "overwrite": self.overwrite.isChecked(),
            }
        elif self._use == "export":
            _, name, ending = _FORMATS[self.format.currentIndex()]
            made |= {"format": name, "target": str(target / f"{self._run.name}{ending}")}
            if name == "script":
                folder = RunFolder(self._run)
                made |= {"deck": str(folder.deck), "base": read_record(folder).base}
        elif self._tests_other:
            made |= {"data": self.data.text().strip(), "masks": self.masks.text().strip()}
        return made

    @property
    def trouble(self) -> str:
        """What speaks against writing where it is wanted; empty where nothing does."""
        if self._use != "export":
            return ""
        target = Path(self.request()["target"])
        if not target.parent.is_dir():
            return tr("There is no folder {folder}. Choose another.", folder=target.parent)
        if target.exists() and not self.overwrite.isChecked():
            return tr("{file} is there already. Choose another folder, or tick that it is replaced.", file=target)
        return ""
