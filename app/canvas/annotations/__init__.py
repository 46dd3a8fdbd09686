"""Frames and notes on the canvas: how they look, and what the mouse does with them."""
