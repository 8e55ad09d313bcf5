"""The site around the records: layout, templates, drawing, sharing, and every other file."""
