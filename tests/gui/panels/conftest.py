"""A theme for the panels, in a styled application."""

import pytest

from app.window.themes import palette, style_sheet
from resources.themes import DARK


@pytest.fixture
def theme(qapp):
    qapp.setStyle("Fusion")
    qapp.setPalette(palette(DARK))
    qapp.setStyleSheet(style_sheet(DARK))
    return DARK
