"""Which organisation plain text means."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.organisation.record import Organisation


def organisation_named(catalogue: Catalogue, name: str) -> Organisation | None:
    """Return the organisation with this name, abbreviation or alias, however it is spelled."""
    found = catalogue.named(name)
    return found if isinstance(found, Organisation) else None
