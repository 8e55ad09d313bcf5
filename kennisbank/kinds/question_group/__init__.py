"""The question group: questions of a phase that belong together."""
