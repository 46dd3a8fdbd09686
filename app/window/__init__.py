"""The main window: layout, actions, files, live checking, training, recovery and themes."""
