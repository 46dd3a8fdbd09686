"""How the window is divided: palette, canvas above tabs, inspector; each part can be hidden and comes back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.panels.icons import icon
from app.window.settings import Settings
from resources.themes import Theme
from resources.translations import tr

_MIDDLE = 56  # characters that the canvas keeps before a side gives way to it


class SidePanel(QFrame):
    """A panel with its name above it."""

    def __init__(self, name: str, content: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        head = QLabel(name)
        head.setProperty("role", "head")
        line = self.fontMetrics().height()
        head.setContentsMargins(line * 2 // 3, line // 2, line // 2, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(content, 1)


class BottomTabs(QFrame):
    """Tabs below the canvas that fold down to their bar."""

    folded_changed = Signal()

    def __init__(self, tabs: Sequence[tuple[str, QWidget]], theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.bar = QTabBar(drawBase=False, expanding=False)
        self.bar.setAccessibleName(tr("Bottom panel"))
        self._pages = QStackedWidget()
        for name, page in tabs:
            self.bar.addTab(name)
            self._pages.addWidget(page)
        self._arrow = QToolButton()
        self._arrow.clicked.connect(lambda: self.set_folded(folded=not self.folded))
        head = QWidget()
        head.setObjectName("panel_head")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = self.fontMetrics().height()
        row = QHBoxLayout(head)
        row.setContentsMargins(line // 3, 0, line // 3, 1)
        row.addWidget(self.bar, 1)  # all the room, since the chosen tab is bold, and so wider than it was
        row.addWidget(self._arrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)
        self._head = head
        self._theme = theme
        self.bar.currentChanged.connect(self._pages.setCurrentIndex)
        self.bar.tabBarClicked.connect(lambda _: self.set_folded(folded=False))
        self.set_theme(theme)

    @property
    def folded(self) -> bool:
        """Whether only the bar is there."""
        return self._pages.isHidden()

    def set_folded(self, *, folded: bool) -> None:
        """Fold down to the bar, or open."""
        if folded == self.folded:
            return
        self._pages.setHidden(folded)
        self.setMaximumHeight(self._head.sizeHint().height() if folded else 16_777_215)
        self.set_theme(self._theme)
        self.folded_changed.emit()

    def add_page(self, name: str, page: QWidget) -> None:
        """Add a tab at the end."""
        self.bar.addTab(name)
        self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Open at one page."""
        self.set_folded(folded=False)
        self.bar.setCurrentIndex(self._pages.indexOf(page))

    def name_page(self, page: QWidget, name: str) -> None:
        """Change the words on a tab."""
        self.bar.setTabText(self._pages.indexOf(page), name)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._arrow.setIcon(icon("chevron-up" if self.folded else "chevron-down", theme.text_muted))
        words = tr("Open the bottom panel") if self.folded else tr("Fold the bottom panel")
        self._arrow.setToolTip(words)
        self._arrow.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return room for the bar and, where open, for some lines."""
        height = self._head.sizeHint().height()
        return QSize(0, height if self.folded else height + self.fontMetrics().height() * 7)


class Workspace(QWidget):
    """The splitters; ``changed`` tells that a part was hidden or shown."""

    changed = Signal()

    def __init__(
        self, palette: QWidget, canvas: QWidget, inspector: QWidget, tabs: Sequence[tuple[str, QWidget]], theme: Theme
    ) -> None:
        super().__init__()
        self.palette_side = SidePanel(tr("Cards"), palette)
        self.inspector_side = SidePanel(tr("Inspector"), inspector)
        self.bottom = BottomTabs(tabs, theme)
        self._middle = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self._middle.addWidget(canvas)
        self._middle.addWidget(self.bottom)
        self._middle.setStretchFactor(0, 1)
        self._across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        for part in (self.palette_side, self._middle, self.inspector_side):
            self._across.addWidget(part)
        self._across.setStretchFactor(1, 1)
        for splitter in (self._middle, self._across):
            splitter.setHandleWidth(1)
        width = self.fontMetrics().averageCharWidth()
        self.palette_side.setMinimumWidth(width * 22)
        self.inspector_side.setMinimumWidth(width * 32)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._across)
        self._open_height = 0
        self._wide: tuple[int, int] | None = None  # of the sides, while they are narrower for want of room
        self._gave_way: list[QWidget] = []  # sides that are hidden for want of room only, and so come back
        self.bottom.folded_changed.connect(self._follow_fold)
        self._lay_out_afresh()

    def _follow_fold(self) -> None:
        above, below = self._middle.sizes()
        if self.bottom.folded:
            self._open_height = below
            self._middle.setSizes([above + below, 0])
        else:
            wanted = max(self._open_height, self.fontMetrics().height() * 17)
            self._middle.setSizes([above + below - wanted, wanted])
        self.changed.emit()

    def make_room(self, height: int) -> None:
        """Let the open tabs be at least so high, as far as the canvas can give it: it keeps a third."""
        above, below = self._middle.sizes()
        wanted = min(height, (above + below) * 2 // 3)
        if below < wanted:
            self._middle.setSizes([above + below - wanted, wanted])

    def _lay_out_afresh(self) -> None:
        width, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self._across.setSizes([width * 40, width * 150, width * 48])
        self._middle.setSizes([line * 40, line * 17])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let the sides give way to the canvas in a narrow window, the inspector first, and come back in a wide one."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_width()

    def _share_width(self) -> None:
        letter, sides = self.fontMetrics().averageCharWidth(), (self.inspector_side, self.palette_side)
        before = list(self._gave_way)
        shown = [side for side in sides if not side.isHidden() or side in self._gave_way]
        for side in list(shown):
            if sum(each.minimumWidth() for each in shown) + letter * _MIDDLE > self.width():
                shown.remove(side)
                if side not in self._gave_way:
                    self._gave_way.append(side)
                    side.hide()
        for side in shown:
            if side in self._gave_way:
                self._gave_way.remove(side)
                side.show()
        self._narrow_sides(self.width() - letter * _MIDDLE)
        if before != self._gave_way:
            self.changed.emit()

    def _narrow_sides(self, spare: int) -> None:
        """Make the sides narrower where the canvas has not its room, and as wide as they were where it has again."""
        if not self.isVisible():
            return
        sides, sizes = (self.palette_side, self.inspector_side), self._across.sizes()
        wanted = self._wide or (sizes[0], sizes[2])
        shown = [0 if side.isHidden() else width for side, width in zip(sides, wanted, strict=True)]
        if sum(shown) <= spare:
            if self._wide is None:
                return
            self._wide = None
        else:
            self._wide = wanted
            least = [0 if side.isHidden() else side.minimumWidth() for side in sides]
            share = max(0, spare - sum(least)) / max(1, sum(shown) - sum(least))
            shown = [low + round((high - low) * share) for low, high in zip(least, shown, strict=True)]
        self._across.setSizes([shown[0], self.width() - sum(shown), shown[1]])

    def reset(self) -> None:
        """Show all parts at their first sizes."""
        self._gave_way.clear()
        self._wide = None
        self.palette_side.show()
        self.inspector_side.show()
        self.bottom.set_folded(folded=False)
        self._lay_out_afresh()
        self.changed.emit()

    def toggle_palette(self) -> None:
        """Hide or show the palette."""
        self._toggle(self.palette_side)

    def toggle_inspector(self) -> None:
        """Hide or show the inspector."""
        self._toggle(self.inspector_side)

    def toggle_bottom(self) -> None:
        """Fold or open the tabs."""
        self.bottom.set_folded(folded=not self.bottom.folded)

    def _toggle(self, part: QWidget) -> None:
        part.setVisible(part.isHidden())
        if part in self._gave_way:
            self._gave_way.remove(part)
        self.changed.emit()

    def restore(self, settings: Settings) -> None:
        """Lay out as it was when the program was last closed."""
        self._across.restoreState(settings.layout("across"))
        self._middle.restoreState(settings.layout("middle"))
        for splitter in (self._middle, self._across):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.palette_side.setVisible(settings.flag("palette", default=True))
        self.inspector_side.setVisible(settings.flag("inspector", default=True))
        self.bottom.set_folded(folded=settings.flag("bottom_folded", default=True))
        self._share_width()
        self.changed.emit()

    def keep(self, settings: Settings) -> None:
        """Remember the layout."""
        settings.keep_layout("across", self._across.saveState())
        settings.keep_layout("middle", self._middle.saveState())
        settings.keep_flag("palette", value=self._wanted(self.palette_side))
        settings.keep_flag("inspector", value=self._wanted(self.inspector_side))
        settings.keep_flag("bottom_folded", value=self.bottom.folded)

    def _wanted(self, side: QWidget) -> bool:
        """Tell whether the user wants a side, shown or not for want of room."""
        return not side.isHidden() or side in self._gave_way
