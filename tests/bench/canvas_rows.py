"""The canvas' rows of the budgets: a deck of 1,000 cards opened, panned and zoomed, and NodeGraphQt as it comes."""

import statistics
import time

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QApplication, QLineEdit

from app.canvas import DeckCanvas
from app.canvas.distutils_version import stand_in
from app.compiler.findings import Finding
from app.document.graph import Graph, Link, Node
from app.document.history import History
from resources.themes import DARK

CARDS = 1000
ACROSS = 40
SIZE, LARGE = (1400, 900), (3840, 2160)
FRAMES = 40
_TWENTY_FOUR = QRectF(0, 0, 330 * 6 - 66, 400 * 4 - 80)
ROWS = (
    ("open 1,000 cards", "s", "≤ 2"),
    ("pan, 1,000 cards in view", "ms", "≤ 16"),
    ("zoom step, 1,000 cards in view", "ms", "≤ 16"),
    ("pan, 24 cards in view", "ms", "≤ 8"),
    ("zoom step, 24 cards in view", "ms", ""),
)
# The same frames in a view of 3,840 × 2,160 pixels, the same cards larger in it.
LARGE_ROWS = tuple((f"{name}, 3,840 × 2,160", unit, budget) for name, unit, budget in ROWS[1:])
NAMES = [name for name, _, _ in (*ROWS, *LARGE_ROWS)]


def grid(count: int = CARDS) -> Graph:
    """Make a graph of Conv3D cards in a grid, each linked to the next."""
    nodes, links = {}, []
    for number in range(count):
        key = f"conv3d_{number + 1}"
        place = (float(number % ACROSS * 330), float(number // ACROSS * 400))
        nodes[key] = Node(key, "layers.Conv3D", {"filters": 8 + number % 5}, place)
        if number:
            links.append(Link(f"conv3d_{number}", "output", key, "inputs"))
    return Graph(nodes, tuple(links))


def _editor(socket, value, parent):
    return QLineEdit(parent)


def _opened(graph: Graph, size: tuple[int, int]) -> tuple[DeckCanvas, float]:
    """Open a canvas with a deck of which all is known; return it with the CPU time in s."""
    history = History()
    canvas = DeckCanvas(history, DARK, _editor)
    canvas.resize(*size)
    canvas.show()
    QApplication.processEvents()
    start = time.process_time()
    history.load(graph)
    badges = {key: Finding(key, "32 × 32 × 32 × 16 · 448 parameters") for key in graph.nodes}
    canvas.set_findings(badges, (), {})
    canvas.zoom_to_fit()
    _painted(canvas.view.viewport())
    return canvas, time.process_time() - start


def _painted(viewport) -> None:
    viewport.update()
    QApplication.processEvents()


def _frames(step, viewport, count=FRAMES) -> float:
    """Return the median CPU time in ms of a step with all of the view painted anew; it is steadier than the clock."""
    times = []
    for number in range(count):
        start = time.process_time()
        step(number)
        viewport.repaint()
        times.append(1000 * (time.process_time() - start))
        QApplication.processEvents()
    return statistics.median(times)


def _there_and_back(number: int) -> int:
    return 1 if number // 10 % 2 == 0 else -1


def measure() -> list[dict]:
    """Measure all rows, NodeGraphQt as it comes beside them; windows of both sizes are shown meanwhile."""
    application = QApplication.instance() or QApplication([])
    ours = [*_ours(SIZE), *_ours(LARGE)[1:]]
    theirs = _nodegraphqt(application)
    return [
        {
            "name": name,
            "value": own,
            "unit": unit,
            "budget": budget,
            "against": f"NodeGraphQt as it comes: {other:.3g}",
        }
        for (name, unit, budget), own, other in zip((*ROWS, *LARGE_ROWS), ours, theirs, strict=True)
    ]


def _ours(size: tuple[int, int]) -> list[float]:
    canvas, opened = _opened(grid(), size)
    view, viewport = canvas.view, canvas.view.viewport()

    def pan(number: int) -> None:
        view.pan_by(QPoint(7 * _there_and_back(number), 3))
        viewport.update()

    def zoom(number: int) -> None:
        view.zoom_at(1.04 ** _there_and_back(number), viewport.rect().center())

    times = [opened, _frames(pan, viewport), _frames(zoom, viewport)]
    for step in (pan, zoom):
        across, down = viewport.width() / _TWENTY_FOUR.width(), viewport.height() / _TWENTY_FOUR.height()
        view.show_at(min(across, down), _TWENTY_FOUR.center())
        _painted(viewport)
        times.append(_frames(step, viewport))
    canvas.close()
    return times


def _nodegraphqt(application: QApplication) -> list[float]:
    """Measure NodeGraphQt's own graph, nodes and links in the same way, in views of both sizes."""
    with stand_in():
        from NodeGraphQt import BaseNode, NodeGraph

    class Layer(BaseNode):
        __identifier__ = "bench"
        NODE_NAME = "Layer"

        def __init__(self) -> None:
            super().__init__()
            for number in range(6):
                self.add_input(f"in {number}")
            self.add_output("layer")
            self.add_output("output")

    graph = NodeGraph()
    graph.register_node(Layer)
    viewer = graph.viewer()
    viewer.resize(*SIZE)
    viewer.show()
    application.processEvents()
    start = time.process_time()
    before = None
    for number in range(CARDS):
        place = [number % ACROSS * 330, number // ACROSS * 400]
        node = graph.create_node("bench.Layer", name=f"n{number}", pos=place, push_undo=False)
        if before:
            before.output(1).connect_to(node.input(0), push_undo=False, emit_signal=False)
        before = node
    viewer.zoom_to_nodes(viewer.all_nodes())
    _painted(viewer.viewport())
    times = [time.process_time() - start, *_their_frames(viewer)]
    viewer.resize(*LARGE)
    application.processEvents()
    viewer.zoom_to_nodes(viewer.all_nodes())
    _painted(viewer.viewport())
    times += _their_frames(viewer)
    viewer.close()
    return times


def _their_frames(viewer) -> list[float]:
    def pan(number: int) -> None:
        viewer._set_viewer_pan(20 * _there_and_back(number), 9)
        viewer.viewport().update()

    def zoom(number: int) -> None:
        viewer._set_viewer_zoom(40 * _there_and_back(number))

    times = [_frames(pan, viewer.viewport(), 5), _frames(zoom, viewer.viewport(), 5)]
    for step in (pan, zoom):
        viewer._scene_range = QRectF(_TWENTY_FOUR)
        viewer._update_scene()
        _painted(viewer.viewport())
        times.append(_frames(step, viewer.viewport()))
    return times


if __name__ == "__main__":
    for row in measure():
        print(row)
