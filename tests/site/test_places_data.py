"""The list of municipalities: complete, unique, and each one where it should be."""

import re
from collections import Counter
from itertools import chain
from typing import Any

import pytest
import yaml

from tests.conftest import PROJECT

TEXT = (PROJECT / "data" / "places.yml").read_text(encoding="utf-8")
PLACES: list[dict[str, Any]] = yaml.safe_load(TEXT)["records"]
BRUSSELS = [place for place in PLACES if place["province"] == "brussel"]
FLANDERS = [place for place in PLACES if place["province"] != "brussel"]
BY_ID = {place["id"]: place for place in PLACES}


def test_flanders_has_285_municipalities_and_brussels_19() -> None:
    assert (len(FLANDERS), len(BRUSSELS)) == (285, 19)


def test_each_province_has_its_municipalities() -> None:
    assert Counter(place["province"] for place in PLACES) == {
        "antwerpen": 67,
        "limburg": 38,
        "oost-vlaanderen": 55,
        "vlaams-brabant": 63,
        "west-vlaanderen": 62,
        "brussel": 19,
    }


def test_65_flemish_municipalities_and_brussels_are_cities() -> None:
    assert sum(place["type"] == "stad" for place in FLANDERS) == 65
    assert [place["id"] for place in BRUSSELS if place["type"] == "stad"] == ["brussel"]
    assert {place["type"] for place in PLACES} == {"stad", "gemeente"}


@pytest.mark.parametrize("key", ["id", "nis", "name"])
def test_no_two_places_share(key: str) -> None:
    assert len({place[key] for place in PLACES}) == len(PLACES)


def test_no_two_places_share_a_point() -> None:
    assert len({(place["lat"], place["lon"]) for place in PLACES}) == len(PLACES)


def test_places_stand_in_the_order_of_their_ids() -> None:
    assert list(BY_ID) == sorted(BY_ID)


def test_a_place_is_written_in_form() -> None:
    keys = {"id", "name", "nis", "province", "type", "lat", "lon"}
    for place in PLACES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", place["id"])
        assert re.fullmatch(r"[1-7]\d{4}", place["nis"])
        assert f'nis: "{place["nis"]}"' in TEXT
        assert keys <= set(place) <= keys | {"aliases", "sections"}


def test_flemish_points_lie_in_flanders() -> None:
    for place in FLANDERS:
        assert 50.67 <= place["lat"] <= 51.51, place
        assert 2.5 <= place["lon"] <= 5.95, place


def test_brussels_points_lie_in_brussels() -> None:
    for place in BRUSSELS:
        assert 50.76 <= place["lat"] <= 50.92, place
        assert 4.24 <= place["lon"] <= 4.49, place


# The first digit of a NIS code is the province; Flemish Brabant shares 2 with Brussels.
@pytest.mark.parametrize(
    ("province", "digit"),
    [
        ("antwerpen", "1"),
        ("vlaams-brabant", "2"),
        ("brussel", "2"),
        ("west-vlaanderen", "3"),
        ("oost-vlaanderen", "4"),
        ("limburg", "7"),
    ],
)
def test_a_nis_code_starts_with_the_digit_of_its_province(province: str, digit: str) -> None:
    codes = [place["nis"] for place in PLACES if place["province"] == province]
    assert {code[0] for code in codes} == {digit}


def test_brussels_codes_start_with_21_and_only_those() -> None:
    assert {place["nis"][:2] for place in BRUSSELS} == {"21"}
    assert "21" not in {place["nis"][:2] for place in FLANDERS}


# Mergers, the two provinces Zwijndrecht was in, and names that several villages bear.
@pytest.mark.parametrize(
    ("id_", "nis", "province", "type_", "lat", "lon"),
    [
        ("halle", "23027", "vlaams-brabant", "stad", 50.73, 4.23),
        ("beringen", "71004", "limburg", "stad", 51.05, 5.23),
        ("roeselare", "36015", "west-vlaanderen", "stad", 50.94, 3.12),
        ("lier", "12021", "antwerpen", "stad", 51.13, 4.57),
        ("antwerpen", "11002", "antwerpen", "stad", 51.22, 4.40),
        ("gent", "44021", "oost-vlaanderen", "stad", 51.05, 3.72),
        ("zoersel", "11055", "antwerpen", "gemeente", 51.27, 4.71),
        ("aalst", "41002", "oost-vlaanderen", "stad", 50.94, 4.04),
        ("tielt", "37022", "west-vlaanderen", "stad", 51.00, 3.33),
        ("nieuwerkerken", "71045", "limburg", "gemeente", 50.86, 5.19),
        ("vorst", "21007", "brussel", "gemeente", 50.82, 4.33),
        ("pajottegem", "23106", "vlaams-brabant", "gemeente", 50.79, 4.11),
        ("beveren-kruibeke-zwijndrecht", "46030", "oost-vlaanderen", "gemeente", 51.21, 4.26),
        ("tongeren-borgloon", "73111", "limburg", "stad", 50.78, 5.46),
        ("herstappe", "73028", "limburg", "gemeente", 50.73, 5.43),
    ],
)
def test_known_values(
    id_: str, nis: str, province: str, type_: str, lat: float, lon: float
) -> None:
    place = BY_ID[id_]
    assert (place["nis"], place["province"], place["type"]) == (nis, province, type_)
    assert (place["lat"], place["lon"]) == pytest.approx((lat, lon), abs=0.02)


@pytest.mark.parametrize(
    "former", ["borsbeek", "zwijndrecht", "ruiselede", "tongeren", "galmaarden"]
)
def test_a_municipality_that_merged_is_not_listed(former: str) -> None:
    assert former not in BY_ID


def test_a_brussels_municipality_also_has_its_french_name() -> None:
    assert BY_ID["elsene"]["aliases"] == ["Ixelles"]
    assert "aliases" not in BY_ID["anderlecht"]
    assert sum("aliases" in place for place in BRUSSELS) == 13


def test_a_municipality_that_went_up_in_another_leads_there() -> None:
    assert BY_ID["tongeren-borgloon"]["aliases"] == ["Borgloon", "Tongeren"]
    assert BY_ID["pajottegem"]["aliases"] == ["Galmaarden", "Gooik", "Herne"]
    assert sum("aliases" in place for place in FLANDERS) == 20


@pytest.mark.parametrize(
    ("section", "place"),
    [("Ledeberg", "gent"), ("Merksem", "antwerpen"), ("Kessel-Lo", "leuven"),
     ("Koningshooikt", "lier"), ("'s-Gravenwezel", "schilde"), ("Koersel", "beringen")],
)  # fmt: skip
def test_a_section_leads_to_its_municipality(section: str, place: str) -> None:
    assert section in BY_ID[place]["sections"]


def test_a_section_that_two_municipalities_have_is_not_listed() -> None:
    sections = set(chain.from_iterable(place.get("sections", []) for place in PLACES))
    assert not sections & {"Deurne", "Heusden", "Hofstade", "Meldert", "Halle"}
    assert len(sections) > 650


def test_another_name_is_no_name_of_another_place() -> None:
    others = [(*place.get("aliases", []), *place.get("sections", [])) for place in PLACES]
    names = list(chain.from_iterable(others))
    assert len(set(names)) == len(names)
    assert not set(names) & {place["name"] for place in PLACES}
