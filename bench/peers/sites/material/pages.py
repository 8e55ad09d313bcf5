"""Every card and list as Markdown for Material: called by a macro, or written out beforehand.

This file is copied into a site of its own and knows nothing of `kennisbank`. The macros plugin
asks `define_env`; Zensical has no content of its own making, so for it
`python material_pages.py COLLECTION DOCS` writes all Markdown before a build.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader

HERE = Path(__file__).parent
LISTS = {"themes": "themas", "audiences": "doelgroepen", "places": "plaatsen"}
ORGANISATIONS, START = "organisaties", "themas"

Card = dict[str, Any]


class Cards:
    """All cards of a collection, with the pages that they ask for."""

    def __init__(self, root: Path) -> None:
        files = sorted((root / "practices").glob("*.yml"))
        self.by_id = {file.stem: {"id": file.stem, **_read(file)} for file in files}
        self._lists = {name: _named(root / "data" / f"{name}.yml") for name in LISTS}
        self._partners = _named(root / "data" / "organisations.yml")
        self._templates = Environment(loader=FileSystemLoader(HERE), trim_blocks=True)
        self._members = self._grouped()

    def pages(self) -> Iterator[tuple[str, str, str]]:
        """Yield the path of each page with the macro that fills it and what it is called with."""
        for id in self.by_id:
            yield f"praktijken/{id}.md", "card", id
            yield f"p/{id}.md", "short", id
        for folder, members in self._members.items():
            yield f"{folder}/index.md", "overview", folder
            for id in members:
                yield f"{folder}/{id}.md", "hub", f"{folder}/{id}"
        yield "praktijken/index.md", "overview", "praktijken"
        yield "index.md", "overview", ""

    def card(self, id: str) -> str:
        """Return the whole page of a card; while it is served, the card may be gone already."""
        card = self.by_id.get(id)
        if card is None:
            return ""
        partners = {name: id for id, name in self._partners.items()}
        also = [self.by_id[other] for other in card.get("see_also", ()) if other in self.by_id]
        return self._filled("card.md", card=card, names=self._lists, partners=partners, also=also)

    def short(self, id: str) -> str:
        """Return the page behind the address that stands on paper."""
        return self._filled("short.md", card=self.by_id.get(id, {}))

    def hub(self, address: str) -> str:
        """Return the page of a theme, an audience, a place or an organisation."""
        folder, _, id = address.partition("/")
        title, cards = self._members[folder].get(id, ("", []))
        return self._filled("list.md", title=title, cards=cards, up="../")

    def overview(self, folder: str) -> str:
        """Return the page with all cards, or with all hubs of one sort; '' is the start."""
        if folder == "praktijken":
            return self._filled("list.md", title="Praktijken", cards=self.by_id.values(), up="../")
        hubs, below = self._members[folder or START], "" if folder else f"{START}/"
        return self._filled("hubs.md", title=folder or "Kennisbank", hubs=hubs, below=below)

    def made(self, macro: str, argument: str) -> str:
        """Return what a macro fills a page with."""
        text: str = getattr(self, macro)(argument)
        return text

    def _filled(self, template: str, **context: Any) -> str:
        return self._templates.get_template(template).render(context)

    def _grouped(self) -> dict[str, dict[str, tuple[str, list[Card]]]]:
        groups: dict[str, dict[str, tuple[str, list[Card]]]] = defaultdict(dict)
        for card in self.by_id.values():
            for folder, id, title in self._asked(card):
                groups[folder].setdefault(id, (title, []))[1].append(card)
        return groups

    def _asked(self, card: Card) -> Iterator[tuple[str, str, str]]:
        """Yield the hubs that a card stands on."""
        asked = {
            "themes": card["themes"],
            "audiences": card.get("audiences", ()),
            "places": card.get("covers") or [card["place"]],
        }
        for name, ids in asked.items():
            yield from ((LISTS[name], id, self._lists[name][id]) for id in ids)
        partners = {partner["name"] for partner in card.get("partners", ())}
        for id, name in self._partners.items():
            if name in partners:
                yield ORGANISATIONS, id, name


def define_env(env: Any) -> None:
    """Register the macros, for the plugin."""
    cards = Cards(Path(env.conf["extra"]["collection"]))
    for name in ("card", "short", "hub", "overview"):
        env.macro(getattr(cards, name), name)


def write_calls(root: Path, docs: Path) -> int:
    """Write a page with one call of a macro for each, and return how many."""
    return _write(Cards(root), docs, lambda macro, argument: f'{{{{ {macro}("{argument}") }}}}\n')


def write_pages(root: Path, docs: Path) -> int:
    """Write all Markdown, and return how many pages."""
    cards = Cards(root)
    return _write(cards, docs, cards.made)


def _write(cards: Cards, docs: Path, fill: Callable[[str, str], str]) -> int:
    """Write what is new or other than it was, and take away what no card asks for any more."""
    pages = [*cards.pages()]
    for path, macro, argument in pages:
        file, text = docs / path, fill(macro, argument)
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    for file in {*docs.rglob("*.md")} - {docs / path for path, _, _ in pages}:
        file.unlink()
    return len(pages)


def _read(file: Path) -> Card:
    card: Card = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return card


def _named(file: Path) -> dict[str, str]:
    return {record["id"]: record["name"] for record in _read(file)["records"]}


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]), Path(sys.argv[2]))
