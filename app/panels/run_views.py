"""All views of one run beside its status: curves, answers, layers, computer. Imported when a run is first seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.panels.answers_page import AnswersPage
from app.panels.computer_page import ComputerPage
from app.panels.curves_page import CurvesPage
from app.panels.layers_page import LayersPage
from app.report.progress import TrainingProgress
from app.report.watching import Watched
from resources.themes import Theme
from resources.translations import tr


class RunViews(QWidget):
    """Pages under a bar of tabs; only the one that is seen is drawn."""

    message = Signal(str)
    look_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress, self._watched = TrainingProgress(), Watched()
        self.curves, self.answers = CurvesPage(theme), AnswersPage(theme)
        self.layers, self.computer = LayersPage(theme), ComputerPage(theme)
        self.bar = QTabBar()
        self.bar.setObjectName("run_views")
        self.bar.setAccessibleName(tr("Views of the run"))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.pages = QStackedWidget()
        pages = (
            (tr("Curves"), self.curves),
            (tr("Answers"), self.answers),
            (tr("Layers"), self.layers),
            (tr("Computer"), self.computer),
        )
        for title, page in pages:
            self.bar.addTab(title)
            self.pages.addWidget(page)
        self.bar.currentChanged.connect(self.pages.setCurrentIndex)
        self.bar.currentChanged.connect(lambda _: self._draw())
        self.curves.message.connect(self.message)
        self.answers.look_clicked.connect(self.look_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 3)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for page in (self.curves, self.answers, self.layers, self.computer):
            page.set_theme(theme)
        self._draw()

    def set_titles(self, titles: dict[str, str]) -> None:
        """Take how the layers are called on the canvas, by node."""
        self.layers.set_titles(titles)

    def show_run(self, progress: TrainingProgress, watched: Watched) -> None:
        """Show what is known of the run."""
        self._progress, self._watched = progress, watched
        self._draw()

    def clear(self) -> None:
        """Forget the run."""
        self._progress, self._watched = TrainingProgress(), Watched()
        self.curves.clear()
        self._draw()

    def _draw(self) -> None:
        page = self.pages.currentWidget()
        if page is self.curves:
            self.curves.show_progress(self._progress)
        elif page is self.answers:
            self.answers.show_watched(self._watched)
        elif page is self.layers:
            self.layers.show_watched(self._watched)
        else:
            self.computer.show_watched(self._watched)
