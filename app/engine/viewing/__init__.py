"""Reads volumes to be looked at: what stands behind the viewer's process."""
