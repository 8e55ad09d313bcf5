"""The door for MkDocs: it asks for pages, the generator gives documents."""

from kennisbank.host.hooks import *  # noqa: F403
