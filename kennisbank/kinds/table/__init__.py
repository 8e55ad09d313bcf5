"""The practice table: one part of a dossier."""
