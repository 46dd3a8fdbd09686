"""The layer cards, one module a family."""
