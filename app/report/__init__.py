"""Figures and tables from run folders alone; no Qt, no Keras."""
