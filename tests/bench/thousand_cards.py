"""A trial, not a measure: a graph of 1,000 cards built, and edited, undone and redone at random for 2,000 steps.

After each step the whole drawing is compared with the document. Run it under a display:
``python -m tests.bench.thousand_cards [SEED]``. It takes some minutes.
"""

import sys
import time

from PySide6.QtWidgets import QApplication

from app.canvas import DeckCanvas
from app.document.history import History
from app.panels.value_editor import make_value_editor
from resources.themes import DARK
from tests.gui.canvas.conftest import Hands
from tests.gui.canvas.thousand import live

CARDS, STEPS = 1000, 2000


def main(seed: int) -> None:
    """Run it and say how long it took."""
    application = QApplication.instance() or QApplication([])
    canvas = DeckCanvas(History(), DARK, make_value_editor)
    canvas.resize(1300, 800)
    canvas.show()
    application.processEvents()
    start = time.process_time()
    most = live(Hands(canvas), CARDS, STEPS, seed)
    print(
        f"{CARDS} cards, {STEPS} steps, seed {seed}, {most} edits: no disagreement, {time.process_time() - start:.0f} s"
    )
    canvas.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
