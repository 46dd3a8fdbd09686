"""Shows volumes: of a data card of the deck, live with its edits, or of any other source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer

from app.panels.volume_viewer import ViewerTab
from app.training.thread import ViewerThread
from app.training.volume_source import DatasetSource, VolumeSource, dataset_source, first_dataset
from cards.card import Kind
from resources.themes import Theme
from resources.translations import tr

if TYPE_CHECKING:
    from app.panels.viewer.viewer import VolumeViewer
    from app.training.look import Look
    from app.window.main_window import MainWindow

_FOLLOW = 300  # milliseconds after the last edit
_LINES = 26  # of text, that the panes want in height


class Viewing:
    """The viewer of one window, and the process that reads for it."""

    def __init__(self, window: MainWindow, thread: ViewerThread | None = None) -> None:
        self._window = window
        self._thread = thread or ViewerThread(window)
        self._number = 0
        self._node, self._output = "", ""
        self._stale = False
        self.tab = ViewerTab(window.appearance.theme)
        self.tab.made.connect(lambda viewer: self._join(viewer))
        window.workspace.bottom.add_page(tr("Volumes"), self.tab)
        self._thread.looked.connect(lambda number, look: self._take(number, look))
        self._thread.progress.connect(self._take_progress)
        self._thread.refused.connect(self._take_refusal)
        self._thread.failed.connect(self._take_failure)
        self._follow = QTimer(window, singleShot=True, interval=_FOLLOW)
        self._follow.timeout.connect(self._renew)
        window.check.compiled.connect(self._follow.start)
        window.workspace.bottom.bar.currentChanged.connect(lambda _: self._renew_if_stale())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.tab.set_theme(theme)

    def close(self) -> None:
        """Remember what is a matter of taste, and end the process."""
        self._keep_taste()
        self.tab.dock()
        self._thread.close()

    def show_volumes(self) -> None:
        """Show the volumes of the selected card, or of the deck's own data where none is selected."""
        selected, plan = self._window.canvas.selected_nodes(), self._window.check.compilation.plan
        node = self._planned(selected[0]) if len(selected) == 1 else None
        if node is None or not (dataset_source(plan, node) or self._is_data(node)):
            node = first_dataset(plan)
        if node is None:
            self._open()
            self._window.statusBar().showMessage(
                tr("This deck has no card that gives volumes yet. Add one of the Data cards first.")
            )
            return
        self._show_planned(node)

    def _is_data(self, node: str) -> bool:
        found = self._window.check.compilation.flat.graph.nodes.get(node)
        return found is not None and found.definition is not None and found.definition.kind is Kind.DATA

    def _planned(self, node: str) -> str:
        """Return how the plan calls a card of the level that is open; for a group, the last data card inside it."""
        flat, place = self._window.check.compilation.flat, (*self._window.canvas.level.path, node)
        inside = [key for key, path in flat.paths.items() if path[: len(place)] == place and self._is_data(key)]
        return flat.keys.get(place) or (inside[-1] if inside else node)

    def show_card(self, node: str, output: str | None = None) -> None:
        """Show the volumes that a card of the open level gives, or takes where it gives none."""
        self._show_planned(self._planned(node), output)

    def _show_planned(self, node: str, output: str | None = None) -> None:
        source = dataset_source(self._window.check.compilation.plan, node, output)
        if source is None:
            self._window.statusBar().showMessage(self._reason(node))
            return
        self._node, self._output = node, output or ""
        self._begin(source)

    def show(self, source: VolumeSource) -> None:
        """Show volumes of any source, such as the predictions of a run."""
        self._node = ""
        self._begin(source)

    def _begin(self, source: VolumeSource) -> None:
        self._stale = False
        self._open()
        viewer = self.tab.viewer
        same = viewer.source is not None and self._node and _last(viewer.source) == _last(source)
        if same:
            viewer.renew(source)
        else:
            viewer.begin(source, stage=self._stage_of(source))
        viewer.setFocus()

    def _stage_of(self, source: VolumeSource) -> int:
        """Return the step to begin with: the one of the card that was asked for."""
        return next((place for place, stage in enumerate(source.stages) if stage.node == self._node), source.target)

    def _open(self) -> None:
        if self.tab.floating is not None:
            self.tab.raise_window()
            return
        self._window.workspace.bottom.show_page(self.tab)
        self._window.workspace.make_room(self._window.fontMetrics().height() * _LINES)

    def _reason(self, node: str) -> str:
        graph, plan = self._window.check.compilation.flat.graph, self._window.check.compilation.plan
        title = graph.title(node) if node in graph.nodes else tr("This card")
        before = plan.waiting.get(node)
        if before is not None:
            other = graph.title(before)
            return tr("{card} has no volumes yet: put {other} right first.", card=title, other=other)
        if plan.step(node) is None:
            return tr("{card} has no volumes yet: put right what is wrong with it first.", card=title)
        return tr("{card} gives no volumes to look at. Choose a data card.", card=title)

    # Following edits

    def _renew(self) -> None:
        if not self._node or not self.tab.is_made:
            return
        if not self.tab.viewer.isVisible():
            self._stale = True
            return
        self._stale = False
        viewer = self.tab.viewer
        if self._node not in self._window.check.compilation.flat.graph.nodes:
            self._node = ""
            viewer.forget()
            return
        source = dataset_source(self._window.check.compilation.plan, self._node, self._output or None)
        if source is None:
            viewer.show_refusal(self._reason(self._node))
        elif source != viewer.source or viewer.wrong.isVisible():
            viewer.renew(source)

    def _renew_if_stale(self) -> None:
        if self._stale:
            self._follow.start()

    # What the process says

    def _join(self, viewer: VolumeViewer) -> None:
        viewer.asked.connect(lambda *wanted: self._ask(*wanted))
        viewer.cancelled.connect(self._thread.cancel)
        self._take_taste(viewer)

    def _ask(self, source: VolumeSource, stage: int, index: int, draw: int) -> None:
        self._number = self._thread.look(source, stage, index, draw)

    def _take(self, number: int, look: Look) -> None:
        if number == self._number:
            self.tab.viewer.show_look(look)

    def _take_progress(self, number: int, done: int, total: int) -> None:
        if number == self._number:
            self.tab.viewer.show_progress(done, total)

    def _take_refusal(self, number: int, text: str) -> None:
        if number == self._number:
            self.tab.viewer.show_refusal(text)

    def _take_failure(self, text: str) -> None:
        if self.tab.is_made:
            self.tab.viewer.show_refusal(text)

    # What is remembered

    def _take_taste(self, viewer: VolumeViewer) -> None:
        settings, state = self._window.settings, viewer.state
        state.smooth = settings.flag("viewer_smooth", default=False)
        state.crosshair = settings.flag("viewer_crosshair", default=True)
        kept = bytes(settings.layout("viewer_opacity").data()).decode("ascii", "ignore")
        if kept.isdecimal():
            state.opacity = min(int(kept), 100) / 100
        viewer.controls.setVisible(settings.flag("viewer_controls", default=True))
        self.tab.geometry_kept = settings.layout("viewer_window")

    def _keep_taste(self) -> None:
        if not self.tab.is_made:
            return
        settings, viewer = self._window.settings, self.tab.viewer
        settings.keep_flag("viewer_smooth", value=viewer.state.smooth)
        settings.keep_flag("viewer_crosshair", value=viewer.state.crosshair)
        settings.keep_layout("viewer_opacity", QByteArray(str(round(viewer.state.opacity * 100)).encode()))
        settings.keep_flag("viewer_controls", value=not viewer.controls.isHidden())
        settings.keep_layout("viewer_window", self.tab.geometry_kept)


def _last(source: VolumeSource) -> object:
    """Return what tells the volumes of one source from those of another: the output that is looked at."""
    stage = source.stages[source.target]
    return (stage.node, stage.output) if isinstance(source, DatasetSource) else source
