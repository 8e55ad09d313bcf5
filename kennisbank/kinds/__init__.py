"""The kinds of record: one folder each, with everything the site asks of it."""
