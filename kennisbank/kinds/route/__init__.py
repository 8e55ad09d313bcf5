"""The route: a whole meeting, with minutes."""
