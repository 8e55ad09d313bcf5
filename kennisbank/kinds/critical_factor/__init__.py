"""The critical factor: what a network model stands or falls by."""
