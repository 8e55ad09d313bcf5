"""The scan: statements with which a network sees where it stands, and what to do next."""
