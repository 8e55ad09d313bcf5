"""Words that pages count with."""


def noun(count: int, singular: str, plural: str) -> str:
    """Return the noun as it stands after this number: one has one form, all else the other."""
    return singular if count == 1 else plural
