"""The tool: something to work with."""
