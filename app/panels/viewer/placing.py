"""Where a plane lies in its pane, true to the size of its voxels. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

_MOST_ZOOM, _LEAST_ZOOM = 40.0, 0.25


@dataclass(frozen=True)
class Placing:
    """A picture of so many rows and columns in a pane.

    Attributes:
        pane: width and height of the pane, in pixels.
        margin: pixels that stay free at each side before zooming.
        cells: rows and columns of the picture.
        cell: height and width of one, in any unit.
        zoom: 1 fits the pane.
        pan: by how much the picture is shifted, in pixels.
    """

    pane: tuple[float, float]
    margin: float
    cells: tuple[int, int]
    cell: tuple[float, float]
    zoom: float = 1.0
    pan: tuple[float, float] = (0.0, 0.0)

    @property
    def scale(self) -> float:
        """Pixels for one unit of length."""
        rows, columns = self.cells
        room = [max(1.0, length - 2 * self.margin) for length in self.pane]
        return self.zoom * min(room[0] / (columns * self.cell[1]), room[1] / (rows * self.cell[0]))

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of the picture in the pane."""
        width = self.cells[1] * self.cell[1] * self.scale
        height = self.cells[0] * self.cell[0] * self.scale
        left = (self.pane[0] - width) / 2 + self.pan[0]
        top = (self.pane[1] - height) / 2 + self.pan[1]
        return left, top, width, height

    def cell_at(self, x: float, y: float) -> tuple[int, int]:
        """Return row and column at a point of the pane; points beside the picture count for its edge."""
        left, top, width, height = self.box
        row = int((y - top) / height * self.cells[0] // 1)
        column = int((x - left) / width * self.cells[1] // 1)
        return min(max(row, 0), self.cells[0] - 1), min(max(column, 0), self.cells[1] - 1)

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point of the pane lies on the picture."""
        left, top, width, height = self.box
        return left <= x < left + width and top <= y < top + height

    def middle_of(self, row: int, column: int) -> tuple[float, float]:
        """Return the point of the pane at the middle of a cell."""
        left, top, width, height = self.box
        return left + (column + 0.5) * width / self.cells[1], top + (row + 0.5) * height / self.cells[0]

    def zoomed(self, factor: float, x: float, y: float) -> Placing:
        """Return it larger or smaller, so that what lies at a point of the pane stays there."""
        zoom = min(max(self.zoom * factor, _LEAST_ZOOM), _MOST_ZOOM)
        share = zoom / self.zoom
        middle = (self.pane[0] / 2, self.pane[1] / 2)
        pan = (
            x - middle[0] - (x - middle[0] - self.pan[0]) * share,
            y - middle[1] - (y - middle[1] - self.pan[1]) * share,
        )
        return replace(self, zoom=zoom, pan=pan)

    def panned(self, right: float, down: float) -> Placing:
        """Return it shifted by some pixels; some of the picture stays in the pane."""
        _, _, width, height = self.box
        limits = ((self.pane[0] + width) / 2 * 0.9, (self.pane[1] + height) / 2 * 0.9)
        pan = [
            min(max(given + more, -limit), limit)
            for given, more, limit in zip(self.pan, (right, down), limits, strict=True)
        ]
        return replace(self, pan=(pan[0], pan[1]))
