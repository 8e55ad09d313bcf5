"""How large a table is: the same on a page, on paper and in a shared picture."""

FEWEST_SEATS = 8
SPARE = 2  # at a table that is larger than the ordinary one


def seats_for(taken: int) -> int:
    """Return the size of a table: eight seats, or two to spare when seven are not enough."""
    return FEWEST_SEATS if taken < FEWEST_SEATS else taken + SPARE
