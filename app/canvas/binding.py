"""The parts of NodeGraphQt that the canvas stands on; no other file imports it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.canvas.distutils_version import stand_in

os.environ.setdefault("QT_PREFERRED_BINDING", "PySide6")

if TYPE_CHECKING:
    from app.canvas.nodegraphqt_types import AbstractNodeItem, LivePipeItem, NodeViewer, PipeItem, PortItem

    IN, OUT = "in", "out"
else:
    with stand_in():
        from NodeGraphQt.constants import PortTypeEnum
        from NodeGraphQt.qgraphics.node_abstract import AbstractNodeItem
        from NodeGraphQt.qgraphics.pipe import LivePipeItem, PipeItem
        from NodeGraphQt.qgraphics.port import PortItem
        from NodeGraphQt.widgets.viewer import NodeViewer

    IN = PortTypeEnum.IN.value
    OUT = PortTypeEnum.OUT.value

__all__ = ["IN", "OUT", "AbstractNodeItem", "LivePipeItem", "NodeViewer", "PipeItem", "PortItem"]
