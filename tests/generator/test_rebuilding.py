"""A build that remembers gives what a clean build gives, byte for byte, whatever was changed."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kennisbank import collection
from kennisbank.building.documents import Document, documents
from kennisbank.building.recalling import remembering
from kennisbank.catalogue import Collection
from kennisbank.catalogue.loading import load
from kennisbank.checks import Fault, checking
from kennisbank.collection import open_records
from kennisbank.kinds.registry import registry
from kennisbank.reading import files
from kennisbank.records.model import Record
from kennisbank.settings import for_build
from kennisbank.site.site import Site
from tests.world import SECOND, SITE_FILES, SOUP, World

Change = Callable[[World], object]
OTHER = "practices/tweede-kaart.yml"


@pytest.fixture(autouse=True)
def everything_is_worth_remembering(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A small world is read and printed as a large one, apart from what other tests print."""
    monkeypatch.setattr(collection, "WORTH_REMEMBERING", 0)
    monkeypatch.setenv("KENNISBANK_PRINT_CACHE", str(tmp_path / "print"))


def site_of(world: World, day: date = date(2026, 11, 21)) -> Site:
    return _site(world, open_records(world.root), day)


def clean_site_of(world: World, day: date = date(2026, 11, 21)) -> Site:
    """Return a site of which nothing was remembered, nor read before."""
    files._record.cache_clear()
    return _site(world, load(world.root, registry()), day)


def _site(world: World, collection: Collection, day: date) -> Site:
    told = for_build(collection.told.settings, {}).identity
    return Site(
        collection,
        told.name,
        day,
        world.root / "media",
        url=told.address,
        docs=world.root / "docs",
        root=world.root,
    )


def remembered(site: Site) -> list[Document]:
    return [document for document in documents(site) if document.stamp is not None]


def clean(site: Site) -> dict[str, bytes]:
    return {document.path: document.make() for document in remembered(site)}


def rebuilt(site: Site) -> tuple[dict[str, bytes], set[str]]:
    """Return every document, and the paths of those that were made again."""
    made: set[str] = set()
    found: dict[str, bytes] = {}
    with remembering(site) as memory:
        for document in remembered(site):

            def make(document: Document = document) -> bytes:
                made.add(document.path)
                return document.make()

            found[document.path] = memory.recall(document.path, make, document.stamp or "")
    return found, made


def written(path: str, content: str) -> Change:
    return lambda world: world.write(path, content)


def changed(path: str, old: str, new: str) -> Change:
    def change(world: World) -> None:
        text = (
            (world.root / path).read_text(encoding="utf-8") if (world.root / path).exists() else ""
        )
        world.write(path, text.replace(old, new)) if text else None

    return change


def removed(path: str) -> Change:
    return lambda world: (world.root / path).unlink(missing_ok=True)


CHANGES: dict[str, Change] = {
    "a sentence": changed(SOUP, "De straat kende", "De hele straat kende"),
    "the sentence again": changed(SOUP, "De hele straat kende", "De straat kende"),
    "a title": changed(SOUP, "title: Soep op de stoep", "title: Soep op de dorpel"),
    "a place": changed(OTHER, "place: halle", "place: genk"),
    "a review day": changed(SOUP, "review_before: 2027-11-21", "review_before: 2026-01-01"),
    "a new card": written("practices/derde-kaart.yml", SECOND.replace("Tweede", "Derde")),
    "a card that is renamed": lambda world: (
        removed("practices/derde-kaart.yml")(world),
        written("practices/vierde-kaart.yml", SECOND.replace("Tweede", "Vierde"))(world),
    ),
    "a card that is gone": removed(OTHER),
    "the card back": written(OTHER, SECOND),
    "a broken card": changed(OTHER, "status: onbekend", "status: misschien"),
    "a theme": changed("data/themes.yml", "name: Buurt", "name: De buurt"),
    "an organisation": changed("data/organisations.yml", "aliases: [Stadsbestuur Lier], ", ""),
    "a term": changed("data/glossary.yml", "OCMW's", "straat"),
    "a source": changed("data/sources.yml", "Jaarverslag", "Verslag van het jaar"),
    "a table": changed("data/dossiers/soepdag.yml", "Vier pannen", "Vijf pannen"),
    "an old id": changed(SOUP, "level: beschreven", "level: beschreven\nformerly: [soep]"),
    "a page that is no more": written(
        "data/withdrawn.yml",
        "- {id: brood, name: Brood, addresses: [praktijken/brood/], since: 2026-11-20,"
        " why: De straat vroeg het., look_at: [{address: praktijken/, title: Alles}]}\n",
    ),
    "a list that is gone": removed("data/policy.yml"),
    "the name of the site": changed("data/site.yml", "De soepbank", "De soeppot"),
    "a menu": changed(
        "data/site.yml", "footer:", "menu: [{address: themas/, title: Wat}]\nfooter:"
    ),
    "a page of people": written("docs/over.md", "# Over\n\nWij koken.\n"),
    "that page with other words": written("docs/over.md", "# Over\n\nWij koken en bakken.\n"),
    "a word of search": written("data/search.yml", "everyday:\n  - [soep, bouillon]\n"),
    "the house style": written("data/house_style.yml", "shared:\n  licence: Vrij te delen.\n"),
}


def world_in(folder: str) -> World:
    world = World(Path(folder))
    for path, content in SITE_FILES.items():
        world.write(path, content)
    return world


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=5))
def test_a_build_that_remembers_gives_what_a_clean_build_gives(names: list[str]) -> None:
    with TemporaryDirectory() as folder:
        world = world_in(folder)
        rebuilt(site_of(world))
        for name in names:
            CHANGES[name](world)
            assert rebuilt(site_of(world))[0] == clean(clean_site_of(world)), name


@pytest.mark.parametrize("name", sorted(CHANGES))
def test_each_change_is_seen(name: str, tmp_path: Path) -> None:
    world = world_in(str(tmp_path))
    rebuilt(site_of(world))
    CHANGES[name](world)
    assert rebuilt(site_of(world))[0] == clean(clean_site_of(world))


def test_a_second_build_makes_nothing(tmp_path: Path) -> None:
    world = world_in(str(tmp_path))
    first, made = rebuilt(site_of(world))
    assert made == set(first)
    assert rebuilt(site_of(world)) == (first, set())


def test_another_day_makes_only_what_it_changes(tmp_path: Path) -> None:
    world = world_in(str(tmp_path))
    rebuilt(site_of(world))
    assert (
        "praktijken/soep-op-de-stoep/index.html"
        not in rebuilt(site_of(world, date(2026, 12, 1)))[1]
    )
    late = site_of(world, date(2028, 1, 1))
    content, made = rebuilt(late)
    assert "praktijken/soep-op-de-stoep/index.html" in made and content == clean(
        clean_site_of(world, date(2028, 1, 1))
    )


def test_a_changed_card_leaves_what_does_not_tell_of_it(tmp_path: Path) -> None:
    world = world_in(str(tmp_path))
    first, _ = rebuilt(site_of(world))
    world.change(SOUP, "De straat kende", "De hele straat kende")
    _, made = rebuilt(site_of(world))
    assert {"praktijken/soep-op-de-stoep/index.html", "plaatsen/lier/index.html"} <= made
    assert {"plaatsen/halle/index.html", "gereedschap/kookboek/index.html"} <= set(first) - made


def test_a_card_that_was_read_before_is_not_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = world_in(str(tmp_path))
    files._record.cache_clear()
    first = open_records(world.root)
    files._record.cache_clear()
    collection._read.cache_clear()
    monkeypatch.setattr(files, "_in_short", lambda *_: pytest.fail("read again"))
    again = open_records(world.root)
    assert again is not first and again.problems == first.problems
    assert again.catalogue.records == first.catalogue.records
    entry = next(entry for entry in again.entries if entry.path == SOUP)
    assert entry.mark(("title",)) == (1, 8)


@pytest.mark.parametrize("name", sorted(CHANGES))
def test_checks_that_remember_tell_what_clean_checks_tell(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = world_in(str(tmp_path))
    world.change(SOUP, "Elke vrijdag", "Elke vrijdag ([zie](praktijk:derde-kaart))")
    assert world.problems()
    CHANGES[name](world)
    remembered = world.problems()
    monkeypatch.setattr(collection, "WORTH_REMEMBERING", 1000)
    collection._opened.cache_clear()
    collection._read.cache_clear()
    files._record.cache_clear()
    assert remembered == world.problems()


def test_a_card_that_was_clean_is_not_checked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = world_in(str(tmp_path))
    assert world.problems() == []
    asked: list[str] = []
    usual = checking._faults

    def looked(record: Record, *rest: Any) -> Iterator[Fault]:
        asked.append(record.id)
        return usual(record, *rest)

    monkeypatch.setattr(checking, "_faults", looked)
    world.change(SOUP, "De straat kende", "De hele straat kende")
    assert world.problems() == [] and asked == ["soep-op-de-stoep"]
