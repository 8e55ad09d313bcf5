"""The chair: who may sit at the table of a network, and a practice where they did."""
