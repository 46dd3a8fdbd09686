"""The truth: the graph, its commands and history, the clipboard and the deck file."""
