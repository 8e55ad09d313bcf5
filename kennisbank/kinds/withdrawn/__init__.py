"""Pages that were taken away."""
