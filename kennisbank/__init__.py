"""The engine of a knowledge base of local cooperation: reads, checks, relates and prints records."""
