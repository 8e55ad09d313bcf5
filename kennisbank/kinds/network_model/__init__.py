"""The network model: a sort of network."""
