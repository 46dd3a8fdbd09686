"""Starts and watches engine processes; thread.py holds the Qt threads."""
