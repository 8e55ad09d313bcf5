"""The network model: what a network is like, and what it stands or falls by."""
