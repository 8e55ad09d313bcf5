"""The practice card: what a local network did, with whom, and what came of it."""
