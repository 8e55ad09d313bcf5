"""What stands on paper, made from the catalogue; the templates only place it."""
