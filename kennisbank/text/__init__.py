"""Text as such, below everything else: folding, quotation marks, short addresses."""
