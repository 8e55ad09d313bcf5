"""The worksite: one part of a toolkit."""
