"""The map on which places are drawn, when a collection has one."""
