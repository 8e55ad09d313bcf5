"""Remembering: what was asked while something was made, and what was made, from build to build."""
