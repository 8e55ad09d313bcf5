"""The geometry of the pictures: where things stand on a drawing; templates draw them.

Pure functions from records to numbers, so that a test can hold a picture against its text.
"""
