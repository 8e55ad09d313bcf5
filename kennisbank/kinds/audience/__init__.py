"""The audience: for or with whom a practice works."""
