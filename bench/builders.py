"""What all site builders have in common for a measurement, and ours as one of them."""

import re
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from bench.measuring import Command, Subject

PROGRAM = Path(sys.executable).parent / "kennisbank"
TITLE = re.compile(r"^title: .*(\n  .*)*$", re.MULTILINE)

COLD, SECOND, CHANGED, BEFORE = "koud", "tweede", "één kaart", "voorbereiding"


@dataclass(frozen=True)
class Builder:
    """A site builder with a place of its own, that holds its own copy of the collection."""

    name: str
    place: Path
    build: tuple[Command, ...]
    serve: Command
    kept: tuple[str, ...]  # what it makes or keeps, by name in its place: away for a cold build
    site: Path
    before: tuple[Command, ...] = ()  # each time that a card changed, also while it serves
    environment: Mapping[str, str] = field(default_factory=dict)
    address: Command = ("-a", "127.0.0.1:{port}")

    def at(self, port: int) -> Command:
        """Return what tells its server to listen to a port of this machine only."""
        return tuple(word.format(port=port) for word in self.address)

    @property
    def cards(self) -> Path:
        """The folder of its cards."""
        return self.place / "collection" / "practices"

    def subjects(self) -> list[Subject]:
        """Return a cold build, one where nothing changed and one where a card did, in order."""
        commands = (*self.before, *self.build)
        return [
            *([self.subject(BEFORE, self.before, partial(forget, self))] if self.before else []),
            self.subject(COLD, commands, partial(forget, self)),
            self.subject(SECOND, commands, lambda: None),
            self.subject(CHANGED, commands, partial(retitle, self)),
        ]

    def subject(
        self, when: str, commands: tuple[Command, ...], ready: Callable[[], object]
    ) -> Subject:
        """Return commands to measure in its place."""
        return Subject(f"{self.name}, {when}", commands, self.place, ready, self.environment)


def forget(builder: Builder) -> None:
    """Take away all that a build left behind."""
    for name in builder.kept:
        shutil.rmtree(builder.place / name, ignore_errors=True)
    for name in ("tmp", "cache"):
        (builder.place / name).mkdir(exist_ok=True)


def retitle(builder: Builder) -> None:
    """Give the card in the middle its next title."""
    title, file = next_title(builder), middle_card(builder)
    text = file.read_text(encoding="utf-8")
    file.write_text(TITLE.sub(f"title: {title}", text, count=1), encoding="utf-8")


def next_title(builder: Builder) -> str:
    """Return the title that the card in the middle will have after another edit."""
    text = middle_card(builder).read_text(encoding="utf-8")
    told = re.search(r"^title: Titel nummer (\d+)$", text, re.MULTILINE)
    return f"Titel nummer {int(told[1]) + 1 if told else 1}"


def middle_card(builder: Builder) -> Path:
    """Return the file of the card that is edited."""
    files = sorted(builder.cards.glob("*.yml"))
    return files[len(files) // 2]


def own_environment(place: Path) -> dict[str, str]:
    """Return what keeps the caches of a builder in its own place."""
    caches = {"TMPDIR": str(place / "tmp"), "XDG_CACHE_HOME": str(place / "cache")}
    return {**caches, "NO_MKDOCS_2_WARNING": "1", "KENNISBANK_PAPER": "no"}


def copy_collection(collection: Path, place: Path) -> None:
    """Lay a collection in the place of a builder."""
    place.mkdir(parents=True)
    for name in ("data", "docs", "macros", "practices"):
        shutil.copytree(collection / name, place / "collection" / name)
    shutil.copy(collection / "mkdocs.yml", place / "collection")


def with_paper(builder: Builder) -> Builder:
    """Return a builder that prints what it has for paper too."""
    return replace(builder, environment={**builder.environment, "KENNISBANK_PAPER": "yes"})


def ours(collection: Path, place: Path, program: Path) -> Builder:
    """Lay out ours, without paper."""
    copy_collection(collection, place)
    root = str(place / "collection")
    return Builder(
        name="kennisbank",
        place=place,
        build=((str(program), "site", "--root", root, "--to", str(place / "site")),),
        serve=(str(program), "serve", "--root", root),
        address=("--port", "{port}"),
        kept=("site", "tmp", "cache", "collection/.cache"),
        site=place / "site",
        environment=own_environment(place),
    )
