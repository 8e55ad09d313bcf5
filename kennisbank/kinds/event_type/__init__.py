"""The type of event: a theme day, a visit, whatever a collection tells of."""
