"""The canvas without a mouse: walking from card to card and row to row, linking, and what a screen reader is told."""
