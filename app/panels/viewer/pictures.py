"""Makes what the panes draw out of voxels and state."""

from __future__ import annotations

from typing import Any

import numpy.typing as npt
from PySide6.QtGui import QImage

from app.panels.viewer.plane_view import Picture
from app.panels.viewer.planes import AXES, Plane
from app.panels.viewer.shading import Run, grey, label_colour, outlines, tint
from app.panels.viewer.view_state import AUTO, Shown, ViewState
from app.panels.viewer.voxels import SeenVolume
from app.training.look import Overlay
from resources.translations import tr

# Of two masks that are both outlined, the second one is drawn lighter, so that they are told apart.
_LIGHTER = 0.45


def slice_picture(volume: SeenVolume, state: ViewState, axis: int, only: Overlay | int | None = None) -> Picture:
    """Make the picture of the slice across an axis at the crosshair.

    Args:
        volume: the voxels.
        state: what is looked at and how.
        axis: across which the slice lies.
        only: the one mask, or the one channel, that is drawn and named in the title; all have one window.
    """
    plane, look = state.planes[axis], volume.look
    place = state.place[axis]
    channel = only if isinstance(only, int) else state.channel
    base = grey(volume.slice(plane, place, channel), state.window.low, state.window.high)
    masks = [
        (overlay, volume.mask_slice(overlay, plane, place))
        for overlay in look.overlays
        if (not isinstance(only, Overlay) or overlay is only) and state.shown(overlay.name) is not Shown.OFF
    ]
    title = plane.title
    if only is not None:
        title = f"{title} · {look.pictures[only] if isinstance(only, int) else tr(only.name)}"
    return Picture(
        plane=plane,
        cells=(base.shape[0], base.shape[1]),
        cell=(look.spacing[plane.rows], look.spacing[plane.columns]),
        base=grey_image(base),
        tints=_tints(masks, state),
        lines=_lines(masks, state),
        cross=plane.on_screen(state.place, look.size),
        title=title,
        counter=f"{place * look.step + 1} / {look.size[axis] * look.step}"
        if look.step == 1
        else f"{place * look.step}",
        place=place,
        slices=look.size[axis],
    )


def projection_picture(volume: SeenVolume, state: ViewState) -> Picture:
    """Make the picture of the greatest values along an axis."""
    plane, look = state.planes[state.projected], volume.look
    window = (state.window.low, state.window.high)
    if state.window.name == AUTO:
        window = volume.projected_range(plane, state.channel)
    base = grey(volume.projection(plane, state.channel), *window)
    masks = [
        (overlay, volume.shadow(overlay, plane, state.hidden))
        for overlay in look.overlays
        if state.shown(overlay.name) is not Shown.OFF
    ]
    return Picture(
        plane=plane,
        cells=(base.shape[0], base.shape[1]),
        cell=(look.spacing[plane.rows], look.spacing[plane.columns]),
        base=grey_image(base),
        tints=_tints(masks, state),
        lines=_lines(masks, state),
        cross=plane.on_screen(state.place, look.size),
        title=tr("Maximum"),
        counter=tr("along {axis}", axis=tr(AXES[state.projected])),
    )


def grey_image(shades: npt.NDArray[Any]) -> QImage:
    """Return an image of its own of grey values: (rows, columns), uint8."""
    rows, columns = shades.shape
    return QImage(shades.data, columns, rows, columns, QImage.Format.Format_Grayscale8).copy()


def _colour_image(colours: npt.NDArray[Any]) -> QImage:
    rows, columns = colours.shape
    return QImage(colours.data, columns, rows, columns * 4, QImage.Format.Format_ARGB32_Premultiplied).copy()


def _tints(masks: list[tuple[Overlay, npt.NDArray[Any]]], state: ViewState) -> tuple[QImage, ...]:
    hidden = frozenset(state.hidden)
    return tuple(
        _colour_image(tint(labels, hidden)) for overlay, labels in masks if state.shown(overlay.name) is Shown.FILL
    )


def _lines(
    masks: list[tuple[Overlay, npt.NDArray[Any]]], state: ViewState
) -> tuple[tuple[str, list[Run], list[Run]], ...]:
    made: list[tuple[str, list[Run], list[Run]]] = []
    outlined = [(overlay, labels) for overlay, labels in masks if state.shown(overlay.name) is Shown.OUTLINE]
    filled_below = len(outlined) < len(masks)
    for number, (_, labels) in enumerate(outlined):
        for label, (across, down) in outlines(labels, frozenset(state.hidden)).items():
            lighter = number > 0 or filled_below
            made.append((_lightened(label_colour(label)) if lighter else label_colour(label), across, down))
    return tuple(made)


def _lightened(colour: str) -> str:
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * _LIGHTER):02x}" for part in parts)


def plane_titles(planes: tuple[Plane, Plane, Plane]) -> list[str]:
    """Return what the projection along each axis is called in its menu."""
    names = [f" ({plane.title.lower()})" if plane.left else "" for plane in planes]
    return [tr("along {axis}", axis=tr(AXES[plane.axis])) + name for plane, name in zip(planes, names, strict=True)]
