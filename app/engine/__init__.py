"""The engine: all that touches Keras and the data. It runs in its own processes, never in the window's."""
