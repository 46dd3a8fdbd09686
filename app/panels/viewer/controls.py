"""The column beside the panes: window and histogram, masks and labels, and how the picture is drawn."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.panels.viewer.histogram_view import HistogramView
from app.panels.viewer.label_list import LabelList
from app.panels.viewer.number_field import NumberField
from app.panels.viewer.pictures import plane_titles
from app.panels.viewer.view_state import WINDOWS, Shown, ViewState
from resources.themes import Theme
from resources.translations import marked, tr

_BY_HAND = marked("By hand")
_SHOWN = tuple(Shown)


class Controls(QScrollArea):
    """Shows the state and changes it; ``changed`` tells that it did."""

    changed = Signal()

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.histogram = HistogramView(theme)
        self.windows, self.channel = QComboBox(), QComboBox()
        self.level, self.width_field = NumberField(tr("Level")), NumberField(tr("Width"))
        self.masks = QWidget()
        self.shown: dict[str, QComboBox] = {}
        self.opacity = QSlider(Qt.Orientation.Horizontal, minimum=0, maximum=100)
        self.labels = LabelList()
        self.side_by_side = QCheckBox(tr("Side by side"))
        self.projected = QComboBox()
        self.smooth, self.crosshair = QCheckBox(tr("Smooth between voxels")), QCheckBox(tr("Crosshair"))
        self._build()
        self._wire()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = self.fontMetrics().height()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(line * 2 // 3, line // 2, line * 2 // 3, line // 2)
        column.setSpacing(line // 3)
        column.addWidget(_head(tr("Brightness")))
        column.addWidget(self.histogram)
        column.addLayout(self._window_rows())
        column.addWidget(self._mask_part())
        column.addWidget(_head(tr("Picture")))
        self._projection_row = _Form()
        self._projection_row.add(tr("Maximum"), self.projected)
        column.addLayout(self._projection_row)
        column.addWidget(self.side_by_side)
        column.addWidget(self.smooth)
        column.addWidget(self.crosshair)
        column.addStretch(1)
        self.setWidget(inner)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 44)
        for widget, name in (
            (self.windows, tr("Window", "of values")),
            (self.channel, tr("Channel")),
            (self.opacity, tr("Opacity of filled masks")),
            (self.projected, tr("Axis of the projection")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
            if isinstance(widget, QComboBox):
                narrow(widget)
        self.smooth.setToolTip(tr("Draw values between voxels instead of each voxel as a square"))
        self.crosshair.setToolTip(tr("Show or hide the crosshair (C)"))
        self.side_by_side.setToolTip(tr("Give each mask or volume a picture of its own"))

    def _window_rows(self) -> _Form:
        rows = _Form()
        for name in WINDOWS:
            self.windows.addItem(tr(name), name)
        rows.add(tr("Window", "of values"), self.windows)
        pair = QHBoxLayout()
        pair.addWidget(self.level, 1)
        pair.addWidget(QLabel(tr("Width")))
        pair.addWidget(self.width_field, 1)
        rows.add(tr("Level"), pair)
        rows.add(tr("Channel"), self.channel)
        self._window_form = rows
        return rows

    def _mask_part(self) -> QWidget:
        column = QVBoxLayout(self.masks)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_head(tr("Labels")))
        self._mask_rows = _Form()
        column.addLayout(self._mask_rows)
        fill = _Form()
        fill.add(tr("Opacity"), self.opacity)
        column.addLayout(fill)
        column.addWidget(self.labels)
        return self.masks

    def _wire(self) -> None:
        state = self._state
        self.histogram.changed.connect(lambda low, high: self._do(lambda: state.set_window(low, high)))
        self.histogram.reset.connect(lambda: self._do(lambda: state.choose_window(WINDOWS[0])))
        self.windows.activated.connect(lambda place: self._choose_window(self.windows.itemData(place)))
        self.level.entered.connect(lambda level: self._type_window(level, state.window.width))
        self.width_field.entered.connect(lambda width: self._type_window(state.window.level, width))
        self.channel.activated.connect(lambda number: self._do(lambda: setattr(state, "channel", number)))
        self.opacity.valueChanged.connect(lambda value: self._do(lambda: setattr(state, "opacity", value / 100)))
        self.labels.toggled.connect(lambda label, on: self._do(lambda: state.set_label(label, visible=on)))
        self.side_by_side.toggled.connect(lambda on: self._do(lambda: setattr(state, "side_by_side", on)))
        self.projected.activated.connect(lambda axis: self._do(lambda: setattr(state, "projected", axis)))
        self.smooth.toggled.connect(lambda on: self._do(lambda: setattr(state, "smooth", on)))
        self.crosshair.toggled.connect(lambda on: self._do(lambda: setattr(state, "crosshair", on)))

    def _do(self, change: object) -> None:
        change()  # type: ignore[operator]
        self.changed.emit()

    def _choose_window(self, name: str) -> None:
        if name in WINDOWS:
            self._do(lambda: self._state.choose_window(name))

    def _type_window(self, level: float, width: float) -> None:
        width = abs(width)
        self._do(lambda: self._state.set_window(level - width / 2, level + width / 2))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.histogram.set_theme(theme)

    def refresh(self) -> None:
        """Show the state."""
        state, look = self._state, self._state.look
        if look is None:
            return
        window = state.window
        self.histogram.show_channel(look.channels[state.channel], window)
        self._show_window_name(window.name)
        self.level.show_number(window.level)
        self.width_field.show_number(window.width)
        self._show_channels(len(look.channels), look.pictures)
        self.side_by_side.setVisible(state.side_by_side_count > 1)
        with QSignalBlocker(self.side_by_side):
            self.side_by_side.setChecked(state.side_by_side)
        self._show_masks()
        with QSignalBlocker(self.projected):
            titles = plane_titles(state.planes)
            if [self.projected.itemText(place) for place in range(self.projected.count())] != titles:
                self.projected.clear()
                self.projected.addItems(titles)
            self.projected.setCurrentIndex(state.projected)
        for box, on in ((self.smooth, state.smooth), (self.crosshair, state.crosshair)):
            with QSignalBlocker(box):
                box.setChecked(on)

    def _show_window_name(self, name: str) -> None:
        with QSignalBlocker(self.windows):
            extra = self.windows.findData(_BY_HAND)
            if not name and extra < 0:
                self.windows.addItem(tr(_BY_HAND), _BY_HAND)
            elif name and extra >= 0:
                self.windows.removeItem(extra)
            self.windows.setCurrentIndex(self.windows.findData(name or _BY_HAND))

    def _show_channels(self, count: int, names: tuple[str, ...]) -> None:
        self._window_form.setRowVisible(self.channel, count > 1)
        words = names or tuple(tr("{number} of {count}", number=number, count=count) for number in range(1, count + 1))
        with QSignalBlocker(self.channel):
            if tuple(self.channel.itemText(place) for place in range(self.channel.count())) != words:
                self.channel.clear()
                self.channel.addItems(words)
            self.channel.setCurrentIndex(self._state.channel)

    def _show_masks(self) -> None:
        state, look = self._state, self._state.look
        overlays = look.overlays if look else ()
        self.masks.setVisible(bool(overlays))
        if look is None or not overlays:
            return
        if list(self.shown) != [overlay.name for overlay in overlays]:
            self._make_mask_rows([overlay.name for overlay in overlays])
        for name, box in self.shown.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(_SHOWN.index(state.shown(name)))
        with QSignalBlocker(self.opacity):
            self.opacity.setValue(round(state.opacity * 100))
        longest = max((overlay.counts for overlay in overlays), key=len)
        counts = overlays[0].counts if len(overlays) == 1 else tuple(
            max(overlay.counts[label] if label < len(overlay.counts) else 0 for overlay in overlays)
            for label in range(len(longest))
        )  # fmt: skip
        self.labels.show_labels(look.labels, counts, state.hidden)

    def _make_mask_rows(self, names: list[str]) -> None:
        while self._mask_rows.rowCount():
            self._mask_rows.removeRow(0)
        self.shown = {}
        for name in names:
            box = QComboBox()
            narrow(box)
            box.addItems([tr(str(shown)) for shown in _SHOWN])
            words = tr(name)
            box.setAccessibleName(tr("How {mask} is drawn", mask=words))
            box.setToolTip(tr("How {mask} is drawn (O hides and shows all)", mask=words))
            box.activated.connect(lambda place, name=name: self._do(lambda: self._state.set_shown(name, _SHOWN[place])))
            self._mask_rows.add(words, box)
            self.shown[name] = box


class _Form(QFormLayout):
    """Rows whose names are all of one width, also across several of these, and stand in the middle of their field."""

    def __init__(self) -> None:
        super().__init__()
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, name: str, field: QWidget | QLayout) -> None:
        """Add a row."""
        label = QLabel(name)
        label.setFixedWidth(label.fontMetrics().averageCharWidth() * 11)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        if isinstance(field, QWidget):
            label.setBuddy(field)
            self.addRow(label, field)
        else:
            self.addRow(label, field)


def narrow(box: QComboBox) -> None:
    """Let a box be narrower than its longest entry."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)


def _head(text: str) -> QLabel:
    head = QLabel(text)
    head.setProperty("role", "head")
    return head
