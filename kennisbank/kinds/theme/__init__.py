"""The theme: what a practice is about."""
