"""Practice cards, and the lists of them."""

from pathlib import Path
from typing import Any, TypeGuard

from kennisbank.authoring.fields import fields
from kennisbank.catalogue import Found
from kennisbank.kinds.audience.record import Audience
from kennisbank.kinds.choices import ModelChoice, PhaseChoice
from kennisbank.kinds.comparison.record import Comparison
from kennisbank.kinds.hubs import seats
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.organisation.naming import organisation_named
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.place.practice_map import practice_map
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.practice.growth import growth_charts
from kennisbank.kinds.practice.levels import REQUIREMENTS
from kennisbank.kinds.practice.likeness import why_alike
from kennisbank.kinds.practice.list_files import FACETS_FILE
from kennisbank.kinds.practice.nearness import Nearness
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.practice.ties import Tie, numbered_ties
from kennisbank.kinds.rows import (
    chosen_phases,
    helped,
    practice_rows,
    practices_in,
    practices_on,
    shown_host,
)
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.theme.record import Theme
from kennisbank.pictures import pictures
from kennisbank.records.blocks import Partner
from kennisbank.searching import facets_of_kind, short_values
from kennisbank.site.drawing.table_seats import table_seats
from kennisbank.site.portions import First, firsts, letters, portion_of
from kennisbank.site.site import SITE, Page, Site
from kennisbank.site.views.paper import papers_for, short_address_of
from kennisbank.site.views.stack import stack_code
from kennisbank.text.folding import fold

_AT_FIRST: dict[Path, Nearness] = {}  # by the root of a collection that is served


def practice_page(page: Page, card: Practice) -> str:
    """Show one practice card."""
    return page.citing(card.source_ids).fill(
        "practice/page.html",
        practice=card,
        **_chosen_by(page, card),
        partners=_partners(page, card.partners),
        table=table_seats([partner.name for partner in card.partners]),
        people=[shown_host(page, person) for person in card.people],
        sources=page.site.catalogue.numbered_sources(card),
        ties=numbered_ties(_ties(page, card)),
        alike=_alike(page, card),
        papers=papers_for(page, card),
        growth=growth_charts(card),
        compared=_compared(page, card),
        pictures=pictures(card.media, page.site.media),
        sections=page.sections(card),
        short_address=short_address_of(page, card),
        stack_code=stack_code(card),
    )


def _chosen_by(page: Page, card: Practice) -> dict[str, Any]:
    """Return the records that a card chose out of the vocabularies, by their names in a page."""
    catalogue, model = page.site.catalogue, card.network_model
    found = catalogue.maybe(NetworkModel, model.id if model else None)
    return {
        "place": catalogue.one(Place, card.place),
        "covers": catalogue.those(Place, card.covers),
        "themes": catalogue.those(Theme, card.themes),
        "audiences": catalogue.those(Audience, card.audiences),
        "phases": chosen_phases(page, card.phases),
        "helped": helped(page, card.helps),
        "model": (found, model) if model and found else None,
    }


def _compared(page: Page, card: Practice) -> list[Comparison]:
    """Return the comparisons in which a figure of a card stands, in the order of its figures."""
    chosen = (figure.compares for figure in card.figures if figure.compares)
    return page.site.catalogue.those(Comparison, dict.fromkeys(one.record_id for one in chosen))


def practices_page(page: Page) -> str:
    """Show the list of all practices."""
    catalogue, kinds = page.site.catalogue, page.site.kinds
    part = portion_of(page, *practices_on(page.site, page.number))
    above = _above(page, catalogue.all(Practice)) if part.is_first else {}
    filtered = part.rows if part.is_whole else ()
    alphabet = [] if part.is_whole else letters(page, initials(page.site))
    return page.fill(
        "practice/list.html",
        part=part,
        rows=practice_rows(page, part.rows),
        shorts={card.id: short_values(catalogue, kinds, card) for card in filtered},
        letters=alphabet,
        list_file=None if part.is_whole else page.href(FACETS_FILE),
        **above,
    )


def _above(page: Page, cards: tuple[Practice, ...]) -> dict[str, Any]:
    """Return what only the first page of the list shows: the map, and what it is filtered by."""
    catalogue, kinds = page.site.catalogue, page.site.kinds
    return {
        "map": practice_map(catalogue, seats(page, cards)),
        "facets": facets_of_kind(catalogue, kinds, kinds.named(Practice.kind)),
    }


@SITE.query
def initials(site: Site) -> list[First]:
    """Return each letter that practices stand under, with the first of them."""
    return firsts(site.catalogue.all(Practice), _initial)


def _initial(card: Practice) -> tuple[str, str]:
    """Return the letter that a card stands under, and the anchor of its row."""
    return fold(card.label)[:1], f"#praktijk-{card.id}"


def practice_cards(page: Page) -> str:
    """Show on the home page the practices that tell the most, each from another place."""
    cards = page.site.catalogue.all(Practice)
    chosen: dict[str, Practice] = {}
    for card in sorted(cards, key=lambda card: -len(card.model_fields_set)):
        chosen.setdefault(card.place, card)
    rows = practice_rows(page, tuple(chosen.values())[:3])
    return page.fill("practice/cards.html", rows=rows, count=len(cards))


def _ties(page: Page, card: Practice) -> list[tuple[str, list[Tie]]]:
    """Return what a card is tied to, by kind, each with the reason or what it is."""
    catalogue = page.site.catalogue
    model = card.network_model
    found = catalogue.maybe(NetworkModel, model.id if model else None)
    return [
        ("Fasen", [_chosen(phase, choice) for phase, choice in chosen_phases(page, card.phases)]),
        ("Netwerkmodel", [_chosen(found, model)] if found and model else []),
        ("Praktijktafels", [Tie(table, "") for table in _tables(page, card)]),
        ("Praktijken", [Tie(other, _where(page, other)) for other in _related(page, card)]),
        ("Komt ook voor in", [Tie(other, other.noun) for other in _others(page, card)]),
    ]


def _chosen(record: Found, choice: PhaseChoice | ModelChoice) -> Tie:
    return Tie(record, choice.why, is_guess=choice.basis == "inschatting")


def _where(page: Page, card: Practice) -> str:
    return page.site.catalogue.one(Place, card.place).label


def _alike(page: Page, card: Practice) -> list[tuple[Practice, str]]:
    """Return the three nearest cards that the page does not name already, each with why."""
    catalogue = page.site.catalogue
    named = sorted(other.id for other in _related(page, card))
    find = _nearest_at_first if page.site.live else nearest
    near = catalogue.those(Practice, find(page.site, card.id, *named))
    return [(other, why_alike(catalogue, card, other)) for other in near]


def _nearest_at_first(site: Site, id: str, *besides: str) -> list[str]:
    """Return what was near a card when one was first shown: who writes should not wait for more."""
    if site.root not in _AT_FIRST:
        _AT_FIRST[site.root] = nearness(site)
    return _nearest(site, _AT_FIRST[site.root], id, besides)


@SITE.lasting
def nearest(site: Site, id: str, *besides: str) -> list[str]:
    """Return the ids of the practices most like a card, some left out."""
    return _nearest(site, nearness(site), id, besides)


def _nearest(site: Site, compared: Nearness, id: str, besides: tuple[str, ...]) -> list[str]:
    near = compared.nearest(site.catalogue.one(Practice, id), besides=besides)
    return [str(like.practice.id) for like in near]


@SITE.lasting
def nearness(site: Site) -> Nearness:
    """Return the comparison of all practices."""
    return Nearness.of(site.catalogue, site.kinds)


def _tables(page: Page, card: Practice) -> list[Table]:
    """Return the tables at which a practice was told."""
    return [user for user in page.site.catalogue.used_by(card) if _was_told(user, card)]


def _others(page: Page, card: Practice) -> list[Found]:
    """Return what else points to a card from a page of its own: an event, a model, a route."""
    users = page.site.catalogue.used_by(card)
    others = (one for one in users if not isinstance(one, Practice) and not _was_told(one, card))
    return [one for one in others if page.site.kinds.of(one).page]


def _was_told(user: Found, card: Practice) -> TypeGuard[Table]:
    return isinstance(user, Table) and str(card.id) in user.practices


def _partners(
    page: Page, partners: tuple[Partner, ...]
) -> list[tuple[Partner, Organisation | None]]:
    catalogue = page.site.catalogue
    return [(partner, organisation_named(catalogue, partner.name)) for partner in partners]


def _related(page: Page, card: Practice) -> list[Practice]:
    """Return the cards that this one names, and then those that name this one."""
    catalogue = page.site.catalogue
    named = catalogue.those(Practice, card.see_also)
    return named + [other for other in practices_in(catalogue.used_by(card)) if other not in named]


def practice_fields(page: Page) -> str:
    """Show every field of a practice card with what it is for."""
    return page.fill("practice/fields.html", fields=fields(Practice))


def level_requirements(page: Page) -> str:
    """Show what a card needs at each level, from the rules that `check` holds it to."""
    return page.fill("practice/levels.html", levels=REQUIREMENTS)
