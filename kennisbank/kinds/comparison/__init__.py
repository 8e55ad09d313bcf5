"""The comparison: figures of several cards side by side."""
