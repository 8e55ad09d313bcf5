"""What authors work with: schemas, explained fields, and an empty record to start from."""
