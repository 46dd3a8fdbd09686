"""The panes of one volume: draws them from the state, and brings into it what the mouse does in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.panels.viewer.pane_grid import PaneGrid
from app.panels.viewer.pane_painter import PaneLook
from app.panels.viewer.pictures import projection_picture, slice_picture
from app.panels.viewer.plane_view import Picture, PlaneView
from app.panels.viewer.view_state import Shown, ViewState
from app.panels.viewer.voxels import SeenVolume
from app.training.look import Overlay
from resources.themes import Theme
from resources.translations import tr

# Stand for axes: panes whose axis the state tells.
_PROJECTION, _PAIRED = 3, 4


class VolumePanes(PaneGrid):
    """Three planes and the projection, or one plane a mask or a volume.

    Signals:
        moved: the crosshair went elsewhere.
        hovered: the voxel under the mouse; None where there is none.
        changed: the state changed otherwise.
    """

    moved = Signal()
    hovered = Signal(object)
    changed = Signal()

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        names = (tr("Plane across depth"), tr("Plane across height"), tr("Plane across width"))
        self.planes = [PlaneView(name) for name in names]
        self.projection = PlaneView(tr("Projection of the greatest values"))
        self.pairs: list[PlaneView] = []
        self._state = state
        self._volume: SeenVolume | None = None
        self._drawn: dict[PlaneView, object] = {}
        super().__init__([*self.planes, self.projection], theme, parent)
        for axis, view in enumerate(self.planes):
            self._wire(view, axis)
        self._wire(self.projection, _PROJECTION)

    def _wire(self, view: PlaneView, axis: int) -> None:
        view.pointed.connect(lambda row, column: self._point(axis, row, column))
        view.hovered.connect(lambda cell: self._hover(axis, cell))
        view.scrolled.connect(lambda slices: self.scroll_slices(axis, slices))
        view.slid.connect(lambda place: self.scroll_slices(axis, place - self._state.place[self._across(axis)]))
        view.windowed.connect(self._drag_window)
        view.enlarged.connect(lambda: self.enlarge(view))

    def show_volume(self, volume: SeenVolume | None) -> None:
        """Draw another volume, which the state has taken already; None draws nothing."""
        self._volume = volume
        if volume is None:
            for view in (*self.planes, self.projection, *self.pairs):
                view.set_picture(None)
                view.reset()

    def refresh(self) -> None:
        """Draw what the state says."""
        look = self._state.look
        if self._volume is None or look is None:
            return
        self._arrange()
        taste = PaneLook(
            smooth=self._state.smooth,
            crosshair=self._state.crosshair,
            opacity=self._state.opacity,
            accent=self._theme.accent,
            in_mm=look.in_mm,
        )
        for view in self.panes:
            view.set_look(taste)
        self.draw()

    def _arrange(self) -> None:
        """Give each mask or volume a pane of its own where that is wanted, else each plane."""
        count = self._state.side_by_side_count
        if not (self._state.side_by_side and count > 1):
            self.set_panes([*self.planes, self.projection])
            return
        while len(self.pairs) < count:
            view = PlaneView(tr("Plane with one mask or volume"))
            self._wire(view, _PAIRED)
            self.pairs.append(view)
        self.set_panes(self.pairs[:count])

    def draw(self) -> None:
        """Draw the voxels at the crosshair anew."""
        volume, state = self._volume, self._state
        if volume is None:
            return
        for axis, view in enumerate(self.planes):
            if not view.isHidden():
                self._draw_pane(view, state.place[axis], partial(slice_picture, volume, state, axis))
        if not self.projection.isHidden():
            self._draw_pane(self.projection, state.projected, partial(projection_picture, volume, state))
        axis = state.paired
        drawn: Sequence[Overlay | int] = volume.look.overlays or range(len(volume.look.pictures))
        for view, only in zip(self.pairs, drawn, strict=False):
            if not view.isHidden():
                if isinstance(only, Overlay) and state.shown(only.name) is Shown.OFF:
                    state.set_shown(only.name, Shown.FILL)
                self._draw_pane(view, state.place[axis], partial(slice_picture, volume, state, axis, only))

    def _draw_pane(self, view: PlaneView, what: int, make: Callable[[], Picture]) -> None:
        """Let a pane draw a slice; where it draws it already, only the crosshair is moved."""
        state, look = self._state, self._state.look
        key = (self._volume, what, state.paired, state.drawn)
        before = view.picture
        if before is not None and look is not None and self._drawn.get(view) == key:
            view.set_picture(replace(before, cross=before.plane.on_screen(state.place, look.size)))
        else:
            self._drawn[view] = key
            view.set_picture(make())

    def scroll_slices(self, axis: int, slices: int) -> None:
        """Go on by some slices across an axis."""
        self._touch(axis)
        self._state.scroll(self._across(axis), slices)
        self._go_on()

    def _across(self, axis: int) -> int:
        return {_PROJECTION: self._state.projected, _PAIRED: self._state.paired}.get(axis, axis)

    def _touch(self, axis: int) -> None:
        """Remember the plane that was last worked in: masks stand side by side in that one."""
        if axis < _PROJECTION:
            self._state.paired = axis

    def _go_on(self) -> None:
        self.draw()
        self.moved.emit()

    def _point(self, axis: int, row: int, column: int) -> None:
        state = self._state
        if state.look is None or self._volume is None:
            return
        self._touch(axis)
        across = self._across(axis)
        place = state.planes[across].moved(state.place, state.look.size, row, column)
        if axis == _PROJECTION:
            deepest = self._volume.brightest(across, place, state.channel)
            state.go_to(tuple(deepest if other == across else at for other, at in enumerate(place)))
        else:
            state.go_to(place)
        self._go_on()

    def _hover(self, axis: int, cell: tuple[int, int] | None) -> None:
        look = self._state.look
        if look is None or cell is None or axis == _PROJECTION:
            self.hovered.emit(None)
        else:
            self.hovered.emit(self._state.planes[self._across(axis)].moved(self._state.place, look.size, *cell))

    def _drag_window(self, right: float, up: float) -> None:
        self._state.drag_window(right, up)
        self.changed.emit()

    def enlarge(self, view: PlaneView | None) -> None:
        """Let a pane fill the room, or show all of them again."""
        self.set_large(None if self.large is not None else view)
        self.changed.emit()

    def fit(self) -> None:
        """Show all panes, each with its whole picture."""
        self.set_large(None)
        for view in self.panes:
            view.reset()
