"""Looks through files before anything is made of them: how they are arranged, what they hold, what is wrong."""
