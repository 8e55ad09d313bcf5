"""The engine of a knowledge base on local cooperation: reads, relates, checks, prints."""
