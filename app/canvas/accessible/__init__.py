"""The canvas for screen readers: cards, rows, frames and notes as accessible objects, made only where one asks."""
