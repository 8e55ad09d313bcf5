"""The term: a word that some readers need explained."""
