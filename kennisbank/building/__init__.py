"""Building a site: which documents there are, how each is made, and serving them on request."""
