"""How the three planes of a volume lie on the screen. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from resources.translations import marked, tr

AXES = (marked("depth"), marked("height"), marked("width"))
_TITLES = (marked("Depth"), marked("Height"), marked("Width"))
_OPPOSITE = {"R": "L", "L": "R", "A": "P", "P": "A", "S": "I", "I": "S"}
_AXIAL, _CORONAL, _SAGITTAL = marked("Axial"), marked("Coronal"), marked("Sagittal")
_NAMES = {"S": _AXIAL, "I": _AXIAL, "A": _CORONAL, "P": _CORONAL, "R": _SAGITTAL, "L": _SAGITTAL}
# Of two sides, the one that stands upright; as radiologists look at volumes.
_UPRIGHT = "SIAPRL"
_TOP, _LEFT = "SA", "RA"


@dataclass(frozen=True)
class Plane:
    """One plane on the screen.

    Attributes:
        axis: across which it lies: 0 is the depth, 1 the height, 2 the width.
        rows, columns: axes that go down and to the right.
        flip_rows, flip_columns: whether they are drawn from their end.
        title: Axial, Coronal or Sagittal where the orientation is known, else the name of the axis.
        left, right, top, bottom: letters of the sides; empty where they are not known.
    """

    axis: int
    rows: int
    columns: int
    flip_rows: bool = False
    flip_columns: bool = False
    title: str = ""
    left: str = ""
    right: str = ""
    top: str = ""
    bottom: str = ""

    def on_screen(self, place: tuple[int, int, int], size: tuple[int, int, int]) -> tuple[int, int]:
        """Return row and column at which a voxel is drawn.

        Args:
            place: depth, height, width of the voxel.
            size: voxels along each axis.
        """
        row, column = place[self.rows], place[self.columns]
        return (
            size[self.rows] - 1 - row if self.flip_rows else row,
            size[self.columns] - 1 - column if self.flip_columns else column,
        )

    def moved(
        self, place: tuple[int, int, int], size: tuple[int, int, int], row: int, column: int
    ) -> tuple[int, int, int]:
        """Return a place moved within the plane to a row and a column of the screen."""
        made = list(place)
        made[self.rows] = size[self.rows] - 1 - row if self.flip_rows else row
        made[self.columns] = size[self.columns] - 1 - column if self.flip_columns else column
        return made[0], made[1], made[2]


def planes_of(ends: str) -> tuple[Plane, Plane, Plane]:
    """Return the planes across depth, height and width.

    Args:
        ends: letters of the sides to which depth, height and width rise, such as ``SAR``; empty where not known.
    """
    first, second, third = (_plane(axis, ends) for axis in range(3))
    return first, second, third


def _plane(axis: int, ends: str) -> Plane:
    rows, columns = (other for other in range(3) if other != axis)
    if len(ends) != 3:
        return Plane(axis, rows, columns, title=tr(_TITLES[axis]))
    if _UPRIGHT.index(ends[columns]) < _UPRIGHT.index(ends[rows]):
        rows, columns = columns, rows
    down, right = ends[rows], ends[columns]
    flip_rows, flip_columns = down in _TOP, right in _LEFT
    bottom = _OPPOSITE[down] if flip_rows else down
    far = _OPPOSITE[right] if flip_columns else right
    return Plane(
        axis,
        rows,
        columns,
        flip_rows,
        flip_columns,
        tr(_NAMES[ends[axis]]),
        left=_OPPOSITE[far],
        right=far,
        top=_OPPOSITE[bottom],
        bottom=bottom,
    )
