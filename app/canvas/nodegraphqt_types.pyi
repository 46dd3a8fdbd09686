# What the type checker is to know of NodeGraphQt, which carries no types.

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsPolygonItem,
    QGraphicsTextItem,
    QGraphicsView,
    QMenu,
    QMenuBar,
    QWidget,
)

class PortItem(QGraphicsItem):
    _name: str
    _port_type: str
    _multi_connection: bool
    def __init__(self, parent: QGraphicsItem | None = None) -> None: ...
    @property
    def connected_pipes(self) -> list[PipeItem]: ...
    def remove_pipe(self, pipe: PipeItem) -> None: ...

class PipeItem(QGraphicsPathItem):
    input_port: PortItem | None
    output_port: PortItem | None
    _dir_pointer: QGraphicsPolygonItem
    def __init__(self, input_port: PortItem | None = None, output_port: PortItem | None = None) -> None: ...
    def set_connections(self, port1: PortItem, port2: PortItem) -> None: ...
    def draw_path(self, start_port: object = None, end_port: object = None, cursor_pos: object = None) -> None: ...

class LivePipeItem(PipeItem):
    _idx_pointer: QGraphicsPolygonItem
    _idx_text: QGraphicsTextItem
    def __init__(self) -> None: ...

class SlicerPipeItem(QGraphicsPathItem):
    def draw_path(self, p1: QPointF, p2: QPointF) -> None: ...

class AbstractNodeItem(QGraphicsItem):
    id: str
    type_: str
    _width: float
    _height: float
    def __init__(self, name: str = ..., parent: QGraphicsItem | None = None) -> None: ...

class NodeViewer(QGraphicsView):
    _LIVE_PIPE: LivePipeItem
    _SLICER_PIPE: SlicerPipeItem
    _cursor_text: QGraphicsTextItem
    _search_widget: QMenu
    _ctx_menu_bar: QMenuBar
    _scene_range: QRectF
    _origin_pos: QPoint | None
    _previous_pos: QPoint
    def __init__(self, parent: QWidget | None = None, undo_stack: object = None) -> None: ...
    def start_live_connection(self, selected_port: PortItem) -> None: ...
    def end_live_connection(self) -> None: ...
