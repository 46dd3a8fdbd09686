"""Voxdeck: 3D convolutional networks, card by card."""

__version__ = "0.2.0"
