"""What records of every kind are built of: frozen models with Dutch titles for every field."""
