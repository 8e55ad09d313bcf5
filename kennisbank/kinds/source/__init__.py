"""The source: what a record's claims rest on."""
