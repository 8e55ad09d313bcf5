"""The statement: a plain sentence about a network, for finding out where it stands."""
