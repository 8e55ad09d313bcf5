"""Measurements of what authors and readers wait for."""
