"""The type of event: a day of talks, a visit, whatever a collection tells of."""
