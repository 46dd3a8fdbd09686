"""Trains: feeding, callbacks, checkpoints, states that a run goes on from."""
