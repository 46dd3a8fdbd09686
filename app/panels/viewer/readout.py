"""The line below the panes: the voxel under the mouse, or at the crosshair."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.panels.viewer.histogram_view import number_words
from app.panels.viewer.label_list import label_words
from app.panels.viewer.planes import AXES
from app.panels.viewer.shading import label_colour
from app.panels.viewer.voxels import SeenVolume
from app.training.look import Look
from resources.themes import Theme
from resources.translations import tr

_SHOWN_CHANNELS = 4


class Readout(QWidget):
    """Place in voxels and mm, value and label; at the right, what is to be known of the volume as a whole."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.place, self.facts = QLabel(), QLabel()
        self.place.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.place.setAccessibleName(tr("Voxel under the mouse"))
        self.notes = QLabel(wordWrap=True)
        line = self.fontMetrics().height()
        column = QVBoxLayout(self)
        column.setContentsMargins(line * 2 // 3, line // 5, line * 2 // 3, line // 5)
        column.setSpacing(line // 6)
        column.addWidget(self.notes)
        row = QHBoxLayout()
        # Its length changes with each voxel, which must not move anything.
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(self.place, 1)
        row.addWidget(self.facts)
        column.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme

    def show_place(self, volume: SeenVolume, place: tuple[int, int, int]) -> None:
        """Tell of one voxel."""
        look = volume.look
        where = "  ".join(f"{tr(axis)} {at * look.step}" for axis, at in zip(AXES, place, strict=True))
        parts = [self._quiet(where)]
        if look.in_mm:
            lengths = (f"{at * length:.1f}" for at, length in zip(place, look.spacing, strict=True))
            parts.append(self._quiet(f"{', '.join(lengths)} mm"))
        values = volume.values(place)
        words = ", ".join(number_words(float(value)) for value in values[:_SHOWN_CHANNELS])
        more = ", …" if len(values) > _SHOWN_CHANNELS else ""
        parts.append(f"<b>{words}{more}</b>")
        for overlay in look.overlays:
            label = volume.label(overlay, place)
            name = label_words(label, look.labels)
            which = f"{tr(overlay.name)}: " if len(look.overlays) > 1 else ""
            mark = f'<span style="color:{label_colour(label)}">■</span> ' if label else ""
            parts.append(f"{self._quiet(which)}{mark}{name}" if label else self._quiet(which + name))
        self.place.setText(self._joined(parts))

    def show_look(self, look: Look) -> None:
        """Tell of the volume: size, spacing, orientation, and what is odd."""
        size = " × ".join(str(voxels * look.step) for voxels in look.size)
        channels = look.voxels.shape[3]
        parts = [size if channels == 1 else f"{size} × {channels}"]
        spacing = " × ".join(f"{length / look.step:.3g}" for length in look.spacing)
        parts.append(f"{spacing} mm" if look.in_mm else tr("spacing unknown"))
        parts.append(look.ends[::-1] if look.ends else tr("orientation unknown"))
        self.notes.setText(" ".join(look.notes))
        self.notes.setStyleSheet(f"color: {self._theme.warning};")
        self.notes.setVisible(bool(look.notes))
        self.facts.setText(self._joined([self._quiet(part) for part in parts]))
        self.facts.setToolTip(
            tr(
                "Voxels along depth, height and width; distance of two voxels; "
                "sides to which width, height and depth rise"
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out what concerns the whole volume where there is no room for it."""
        super().resizeEvent(event)
        self.facts.setVisible(self.width() > self.fontMetrics().averageCharWidth() * 110)

    def clear(self) -> None:
        """Tell nothing."""
        self.place.clear()
        self.facts.clear()

    def _quiet(self, text: str) -> str:
        return f'<span style="color:{self._theme.text_muted}">{text.replace("  ", "&nbsp;&nbsp;")}</span>'

    def _joined(self, parts: list[str]) -> str:
        dot = f'&nbsp;<span style="color:{self._theme.text_disabled}">·</span> '
        return dot.join(parts)
