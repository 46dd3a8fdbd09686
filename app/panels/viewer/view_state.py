"""What is looked at and how: place, window, labels. No Qt, no voxels."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum

from app.panels.viewer.planes import Plane, planes_of
from app.training.look import Look
from resources.translations import marked

Place = tuple[int, int, int]


class Shown(StrEnum):
    """How a mask is drawn."""

    FILL = marked("Filled")
    OUTLINE = marked("Outlined")
    OFF = marked("Hidden")


@dataclass(frozen=True)
class Window:
    """Which values are drawn: black at ``low`` and below, white at ``high`` and above.

    Attributes:
        low, high: the values.
        name: Auto, Full range, a preset of CT, or empty where it was set by hand.
    """

    low: float
    high: float
    name: str = ""

    @property
    def level(self) -> float:
        """Its middle."""
        return (self.low + self.high) / 2

    @property
    def width(self) -> float:
        """Its width."""
        return self.high - self.low


AUTO, FULL = marked("Auto"), marked("Full range")
# Level and width in Hounsfield units, as they are usual in reading CT.
CT_PRESETS = {
    marked("CT lung"): (-600.0, 1500.0),
    marked("CT mediastinum"): (50.0, 350.0),
    marked("CT abdomen"): (50.0, 400.0),
    marked("CT liver"): (30.0, 150.0),
    marked("CT brain"): (40.0, 80.0),
    marked("CT bone"): (400.0, 1800.0),
}
WINDOWS = (AUTO, FULL, *CT_PRESETS)


class ViewState:
    """The state of one viewer. ``take`` brings another volume in; place and choices are carried over.

    Attributes:
        look: what is known of the volume; None while there is none.
        planes: across depth, height and width.
        place: depth, height, width of the crosshair, in shown voxels.
        channel: which one is drawn.
        projected: axis along which the projection looks.
        large: plane that fills the room (3 is the projection), or None.
        opacity: of filled masks, 0 to 1.
        hidden: labels that are not drawn.
        smooth: whether values between voxels are drawn.
        crosshair: whether it is drawn.
        side_by_side: whether each mask, or each of several volumes, has a picture of its own.
        paired: axis across which these lie.
    """

    def __init__(self) -> None:
        self.look: Look | None = None
        self.planes: tuple[Plane, Plane, Plane] = planes_of("")
        self.place: Place = (0, 0, 0)
        self.channel = 0
        self.projected = 0
        self.large: int | None = None
        self.opacity = 0.45
        self.hidden: set[int] = set()
        self.smooth = False
        self.crosshair = True
        self.side_by_side = False
        self.paired = 0
        self._shown: dict[str, Shown] = {}
        # Each step of preparation has values of its own, and so a window of its own.
        self._windows: dict[tuple[int, int], Window] = {}

    def take(self, look: Look) -> None:
        """Show another volume; the crosshair stays at the same share of each axis."""
        before = self.look
        self.look = look
        self.planes = planes_of(look.ends)
        self.channel = min(self.channel, len(look.channels) - 1)
        if before is None:
            self.side_by_side = self.side_by_side or bool(look.pictures)
            self.place = _place_of(tuple(size // 2 for size in look.size))
        else:
            shares = ((at + 0.5) / size for at, size in zip(self.place, before.size, strict=True))
            self.place = _place_of(
                tuple(min(int(share * size), size - 1) for share, size in zip(shares, look.size, strict=True))
            )

    def forget(self) -> None:
        """Begin anew with volumes from elsewhere; what is a matter of taste stays."""
        self.look = None
        self.channel = 0
        self.hidden, self._windows, self._shown = set(), {}, {}
        self.side_by_side = False

    @property
    def drawn(self) -> Hashable:
        """What, beside the place, decides how a slice is drawn."""
        overlays = self.look.overlays if self.look else ()
        masks = tuple(self.shown(overlay.name) for overlay in overlays)
        return (self.window, self.channel, masks, frozenset(self.hidden))

    @property
    def side_by_side_count(self) -> int:
        """How many pictures can stand side by side: of masks, else of volumes; fewer than two are none."""
        return (len(self.look.overlays) or len(self.look.pictures)) if self.look else 0

    # Where

    def go_to(self, place: tuple[int, ...]) -> None:
        """Set the crosshair; places outside count for the edge."""
        if self.look is not None:
            self.place = _place_of(
                tuple(min(max(at, 0), size - 1) for at, size in zip(place, self.look.size, strict=True))
            )

    def scroll(self, axis: int, slices: int) -> None:
        """Move the crosshair along an axis."""
        self.go_to(tuple(at + slices if other == axis else at for other, at in enumerate(self.place)))

    def centre(self) -> None:
        """Set the crosshair to the middle."""
        if self.look is not None:
            self.go_to(tuple(size // 2 for size in self.look.size))

    @property
    def millimetres(self) -> tuple[float, float, float]:
        """Distance of the crosshair from the first voxel along each axis, in mm."""
        spacing = self.look.spacing if self.look else (1.0, 1.0, 1.0)
        depth, height, width = (at * length for at, length in zip(self.place, spacing, strict=True))
        return depth, height, width

    # How bright

    @property
    def window(self) -> Window:
        """The window of the channel at this step."""
        if self.look is None:
            return Window(0.0, 1.0, AUTO)
        kept = self._windows.get((self.look.stage, self.channel), Window(0.0, 1.0, AUTO))
        facts = self.look.channels[self.channel]
        if kept.name == AUTO:
            return Window(*facts.window, AUTO)
        if kept.name == FULL:
            return Window(facts.low, facts.high if facts.high > facts.low else facts.low + 1.0, FULL)
        return kept

    def choose_window(self, name: str) -> None:
        """Take a window by its name: of ``WINDOWS``."""
        level, width = CT_PRESETS.get(name, (0.0, 1.0))
        self._keep(Window(level - width / 2, level + width / 2, name))

    def set_window(self, low: float, high: float) -> None:
        """Set the window by hand; it keeps some width."""
        least = self.span * 1e-4
        if high - low < least:
            middle = (low + high) / 2
            low, high = middle - least / 2, middle + least / 2
        self._keep(Window(low, high))

    def drag_window(self, right: float, up: float) -> None:
        """Change the window by a movement of the mouse, as shares of the pane: right widens it, up darkens it."""
        window = self.window
        width = max(window.width + right * self.span, self.span * 1e-3)
        level = window.level + up * self.span
        self.set_window(level - width / 2, level + width / 2)

    @property
    def span(self) -> float:
        """Range of all values of the channel."""
        if self.look is None:
            return 1.0
        facts = self.look.channels[self.channel]
        return (facts.high - facts.low) or 1.0

    def _keep(self, window: Window) -> None:
        if self.look is not None:
            self._windows[self.look.stage, self.channel] = window

    # What lies over it

    def shown(self, name: str) -> Shown:
        """Return how a mask is drawn: alone or as the first one filled, else outlined, unless chosen otherwise."""
        overlays = self.look.overlays if self.look else ()
        first = self.side_by_side or not overlays or overlays[0].name == name
        return self._shown.get(name, Shown.FILL if first else Shown.OUTLINE)

    def set_shown(self, name: str, shown: Shown) -> None:
        """Choose how a mask is drawn."""
        self._shown[name] = shown

    def toggle_overlays(self) -> None:
        """Hide all masks, or show those again that were hidden so."""
        names = [overlay.name for overlay in self.look.overlays] if self.look else []
        if any(self.shown(name) is not Shown.OFF for name in names):
            self._shown.update(dict.fromkeys(names, Shown.OFF))
        else:
            for name in names:
                self._shown.pop(name, None)

    def set_label(self, label: int, *, visible: bool) -> None:
        """Show or hide one label."""
        if visible:
            self.hidden.discard(label)
        else:
            self.hidden.add(label)


def _place_of(values: tuple[int, ...]) -> Place:
    depth, height, width = values
    return depth, height, width
