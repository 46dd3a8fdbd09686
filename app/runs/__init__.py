"""The run folder: the protocol between a trainer and all that watch it."""
