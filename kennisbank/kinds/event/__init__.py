"""The event: a day on which networks met."""
