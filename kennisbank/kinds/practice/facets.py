"""What practices can be filtered by, beside what they share with other kinds."""

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.facets import (
    FACET_NAMES,
    LEVEL,
    MODEL,
    PROVINCE,
    STRUGGLED,
    TOWN,
    chosen,
    named_province,
)
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.record import Practice
from kennisbank.records.kind import Facets

SAYS_SO = "Zegt wat moeilijk bleef"


def facets(catalogue: Catalogue, card: Practice) -> Facets:
    """Return the values of a card, as readers see them."""
    model = catalogue.maybe(NetworkModel, card.network_model.id if card.network_model else None)
    places = catalogue.those(Place, card.municipalities)
    found = chosen(catalogue, card) | {
        MODEL: (model.short,) if model else (),
        PROVINCE: tuple(
            dict.fromkeys(one for place in places for one in named_province(catalogue, place))
        ),
        TOWN: tuple(dict.fromkeys(place.type.capitalize() for place in places)),
        LEVEL: (card.level.capitalize(),),
        STRUGGLED: (SAYS_SO,) if card.struggled else (),
    }
    return {key: found[key] for key in FACET_NAMES}
