"""The aspect: one column of a comparison, filled by the figures of cards."""
