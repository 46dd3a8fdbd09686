"""Says of each card what it gives and what is wrong with it, before any weight exists."""
