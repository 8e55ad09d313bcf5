"""The toolkit: a guided way of worksites."""
