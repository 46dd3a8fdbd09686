"""The colours and measures of the two themes; plain data, so that canvas, panels and window share them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``; every text colour has a contrast of at least 4.5 to 1 on what it stands on."""

    name: str
    canvas: str
    grid: str
    window: str
    panel: str
    raised: str
    border: str
    card: str
    card_border: str
    card_shadow: str
    field: str
    field_border: str
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    accent_text: str
    selection: str
    error: str
    error_fill: str
    warning: str
    success: str
    running: str


DARK = Theme(
    name="dark",
    canvas="#1e2127",
    grid="#2a2e36",
    window="#23272e",
    panel="#262a32",
    raised="#2f343d",
    border="#3a404b",
    card="#2b3039",
    card_border="#3c434f",
    card_shadow="#14161a",
    field="#1f2329",
    field_border="#3b424e",
    text="#e8eaee",
    text_muted="#a0a8b4",
    text_disabled="#7b8492",
    accent="#4aa3ec",
    accent_text="#0d1720",
    selection="#4aa3ec",
    error="#ff7a6b",
    error_fill="#45282a",
    warning="#e8b04a",
    success="#58c08a",
    running="#5ec8d8",
)
LIGHT = Theme(
    name="light",
    canvas="#eef1f6",
    grid="#dde2ea",
    window="#f6f7f9",
    panel="#ffffff",
    raised="#f0f2f6",
    border="#d3d8e0",
    card="#ffffff",
    card_border="#c8ced8",
    card_shadow="#c3c9d3",
    field="#f2f4f8",
    field_border="#cfd5de",
    text="#1c222b",
    text_muted="#5a6472",
    text_disabled="#808a97",
    accent="#1769b8",
    accent_text="#ffffff",
    selection="#1769b8",
    error="#b93527",
    error_fill="#fdecea",
    warning="#8f5d00",
    success="#1c7247",
    running="#0b6e7d",
)
THEMES = {theme.name: theme for theme in (DARK, LIGHT)}
