"""The place: a municipality."""
