"""The records of a collection, related to each other; reading them apart from asking them."""

from kennisbank.catalogue.catalogue import Catalogue
from kennisbank.catalogue.loading import Collection, load
from kennisbank.records.kind import Found

__all__ = ["Catalogue", "Found", "Collection", "load"]
