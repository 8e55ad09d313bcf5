"""The dossier: what was said on one occasion, at one or more tables."""
