"""The door for the macros plugin: what a page in docs/ may call."""

from kennisbank.host import define_env

__all__ = ["define_env"]
