"""The panels around the canvas: palette, inspector, problems, training, runs, and the editors of values."""
