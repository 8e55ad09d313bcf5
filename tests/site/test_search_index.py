"""What search is given of this site: every page, the right facets, and no more than is needed."""

import gzip

import pytest

from kennisbank.browser import MODULES
from kennisbank.browser.joining import script
from kennisbank.catalogue import Catalogue, Collection
from kennisbank.kinds.practice.kind import KIND
from kennisbank.kinds.practice.nearness import Nearness
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.registry import registry
from kennisbank.kinds.term.record import Term
from kennisbank.searching import (
    facets_of_kind,
    rows_of,
    search_files,
    short_values,
)
from kennisbank.site.pages import lists
from tests.conftest import PROJECT
from tests.found import forgotten, found_beside, found_in, misplaced, twice


def test_every_record_leads_to_a_page_and_a_place_on_it(collection: Collection) -> None:
    assert len(found_in(collection)) >= 200 and misplaced(collection) == []


def test_no_page_of_a_record_is_forgotten(collection: Collection) -> None:
    assert forgotten(collection) == {"zoeken/"}


def test_ids_are_unique(collection: Collection) -> None:
    assert twice(record.id for record in found_in(collection)) == set()


def test_a_point_of_policy_is_found_by_the_heading_it_stands_under(collection: Collection) -> None:
    records = {record.id: record for record in found_in(collection)}
    assert records["policy_point:uitpas-hasselt"].under == ("De UiTPAS",)


def test_a_term_without_another_name_is_no_row(catalogue: Catalogue) -> None:
    rows = {row[0]: row for row in rows_of(catalogue.all(Term))}
    assert "OCMW" in rows["Openbaar Centrum voor Maatschappelijk Welzijn"]
    assert all(len(row) > 1 for row in rows.values())


def test_facets_count_and_phases_stay_in_order(catalogue: Catalogue) -> None:
    facets = {facet.key: facet for facet in facets_of_kind(catalogue, registry(), KIND)}
    phases = [choice.label[0] for choice in facets["fase"].choices]
    assert phases == sorted(phases) and facets["thema"].choices[0].count >= 20
    themes = {choice.value: choice.count for choice in facets["thema"].choices}
    having = [
        card
        for card in catalogue.all(Practice)
        if "kortingspas" in short_values(catalogue, registry(), card)["thema"]
    ]
    assert themes["kortingspas"] == len(having) > 0
    assert "type" not in facets


def test_likeness_works_both_ways_and_never_names_itself(catalogue: Catalogue) -> None:
    nearness = Nearness.of(catalogue, registry())
    all_of_them = len(catalogue.all(Practice))
    measures = {
        (card.id, like.practice.id): like.measure
        for card in catalogue.all(Practice)
        for like in nearness.nearest(card, all_of_them)
    }
    assert measures and all(one != other for one, other in measures)
    for (one, other), measure in measures.items():
        assert measures[other, one] == pytest.approx(measure)
        assert measure < 0.8, f"{one} en {other} zijn bijna dezelfde kaart"


def test_what_a_first_result_needs_is_small(collection: Collection) -> None:
    beside = found_beside(PROJECT)
    files = dict(search_files(collection.catalogue, registry(), lists(collection), beside))
    pages = (f"assets/javascripts/search-{name}.js" for name in ("start", "page"))
    needed = ("zoeken/engine.js", "zoeken/core.js", *pages)
    weights = {name: len(gzip.compress(files[name]())) for name in needed}
    assert sum(weights.values()) <= 100_000, weights
    header = script(MODULES / "header/header.mjs")
    assert len(gzip.compress(header.encode())) <= 1_200
