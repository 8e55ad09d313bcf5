"""The question of the model finder: its answers each speak for one network model."""
