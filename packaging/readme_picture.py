"""Makes the README's picture from the program itself: the example, a few epochs into its training.

Run it where a display is: ``xvfb-run -a -s '-screen 0 1920x1200x24' .venv/bin/python packaging/readme_picture.py``.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer

from app.window.main import make_application
from app.window.main_window import MainWindow, Surroundings
from app.window.settings import Settings
from app.window.themes import Appearance, ThemeChoice
from resources import FOLDER, TEMPLATES

_EPOCHS = 6
_WIDTH, _HEIGHT = 1920, 1200
_LOOK_AGAIN = 200  # milliseconds


def take(picture: Path, theme: ThemeChoice) -> None:
    """Open the example, train it for some epochs, and save a picture of the window."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        deck = home / "shapes-classifier.deck"
        shutil.copyfile(TEMPLATES / deck.name, deck)
        settings = Settings(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
        surroundings = Surroundings(settings, Appearance(theme, application), recovery=home / "recovery")
        window = MainWindow(surroundings, deck)
        window.resize(_WIDTH, _HEIGHT)
        window.show()

        def look() -> None:
            if window.desk.live is None and window.check.findings.get("train_1") is not None:
                window.train()
            elif window.training_panel.progress.epoch > _EPOCHS:
                timer.stop()
                window.canvas.select([])
                window.canvas.zoom_to_fit()
                window.canvas.select(["conv3d_1"])
                window.grab().save(str(picture))
                window.desk.ended.connect(lambda _: application.exit(0))
                window.desk.stop()

        timer = QTimer(interval=_LOOK_AGAIN)
        timer.timeout.connect(look)
        timer.start()
        application.exec()
        window.close()


if __name__ == "__main__":
    chosen = ThemeChoice(sys.argv[2]) if len(sys.argv) > 2 else ThemeChoice.DARK
    take(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER / "screenshot.png", chosen)
