"""The phase: a stage in the life of a network."""
