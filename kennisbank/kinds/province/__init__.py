"""The province or region: what places are counted by."""
