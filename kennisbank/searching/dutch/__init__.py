"""What search knows of Dutch on this side; the browser's half is in browser/dutch."""
