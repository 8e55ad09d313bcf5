"""Files that an author put where nobody reads them, and links that lead out of the collection."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kennisbank.checks.images import MEDIA_FOLDER as MEDIA
from kennisbank.reading import Entry, Problem, is_hidden
from kennisbank.records.blocks import Image, image_name_fault
from kennisbank.records.kind import Kinds
from kennisbank.records.model import Record, within
from kennisbank.settings import SETTINGS_FILES as SETTINGS
from kennisbank.text.folding import fold

PUBLISHED = "docs"
ADDRESSES = "data/addresses.txt"  # every address that was ever published, one a line

_DATA = "data"
_BESIDE_RECORDS = frozenset(
    {
        "data/schema",
        "data/copy_guard",
        "data/source_facts",
        "data/house_style.yml",
        "data/search.yml",
        ADDRESSES,
        *SETTINGS,
    }
)
_AT_THE_TOP = frozenset(
    {"mkdocs.yml", "zensical.yml", "codecov.yml", "compose.yml", "docker-compose.yml"}
)
_YAML = (".yml", ".yaml")

_NO_COLLECTION = "hier is geen verzameling: practices/ en data/ ontbreken; kies een andere --root"
_NOT_READ = "{what} leest niemand; {cure}"
_LINK = "dit is een koppeling naar een andere plek; zet het bestand zelf hier"
_UNUSED = "dit beeld staat op geen enkele kaart; noem het bij media op een kaart of haal het weg"
_A_CARD = "een praktijkkaart hoort in practices/"


def _homes(kinds: Kinds) -> dict[str, str]:
    """Say of each word for a kind of record, Dutch or English, where those records belong."""
    words = {
        fold(word): kind.home
        for kind in (*kinds.listed, *kinds.files)
        for word in (kind.name, f"{kind.name}s", kind.noun, kind.record_model.section)
    }
    return {Path(path).stem: path for path in SETTINGS} | words


def strange_files(root: Path, entries: Iterable[Entry[Record]], kinds: Kinds) -> Iterator[Problem]:
    """Yield a problem for each file that would be passed over, or published from elsewhere."""
    if not (root / "practices").is_dir() and not (root / _DATA).is_dir():
        yield Problem("practices", 1, 1, _NO_COLLECTION)
    for kind in kinds.files:
        yield from (_passed_over(file, root) for file in _others(root, kind.home))
    homes = _homes(kinds)
    strange = (*_in_data(root, homes), *_at_the_top(root, homes))
    yield from (_misplaced(file, root, homes) for file in strange)
    yield from _in_media(root, entries)
    links = (path for folder in (PUBLISHED, MEDIA) for path in _links(root / folder))
    yield from (Problem(_name(file, root), 1, 1, _LINK) for file in links)


def _inside(folder: Path) -> list[Path]:
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [file for file in found if not is_hidden(file.name)]


def _others(root: Path, folder: str) -> list[Path]:
    found = _inside(root / folder)
    return [file for file in found if file != root / MEDIA and file.suffix != ".yml"]


def _passed_over(file: Path, root: Path) -> Problem:
    cure = "laat de naam eindigen op .yml" if file.suffix.lower() in _YAML else "zet het elders"
    if file.is_dir() and not file.is_symlink():
        cure = "zet de kaarten zelf in de map erboven"
    return _unread(file, root, cure)


def _in_data(root: Path, homes: Mapping[str, str]) -> Iterator[Path]:
    ours = {*(home.rstrip("/") for home in homes.values()), *_BESIDE_RECORDS}
    return (file for file in _inside(root / _DATA) if _name(file, root) not in ours)


def _at_the_top(root: Path, homes: Mapping[str, str]) -> Iterator[Path]:
    """Yield loose cards, and folders of cards under another name than ours."""
    for file in _inside(root):
        if file.is_dir() and file.name not in (_DATA, "practices"):
            if fold(file.stem) in homes and any(one.suffix in _YAML for one in _inside(file)):
                yield file
        elif file.suffix.lower() in _YAML and file.name not in _AT_THE_TOP:
            yield file


def _misplaced(file: Path, root: Path, homes: Mapping[str, str]) -> Problem:
    home = homes.get(fold(file.stem))
    if not home:
        return _unread(file, root, _A_CARD)
    return _unread(
        file, root, f"{'zet de kaarten' if home.endswith('/') else 'dit hoort'} in {home}"
    )


def _unread(file: Path, root: Path, cure: str) -> Problem:
    what = "deze map" if file.is_dir() else "dit bestand"
    return Problem(_name(file, root), 1, 1, _NOT_READ.format(what=what, cure=cure))


def _in_media(root: Path, entries: Iterable[Entry[Record]]) -> Iterator[Problem]:
    """Yield the images that no card names; a card that can't be read may name any of them."""
    cards = [entry for entry in entries if "media" in entry.model.model_fields]
    files = [] if (root / MEDIA).is_symlink() else _inside(root / MEDIA)
    if not files or any(card.record is None and card.node is None for card in cards):
        return
    named = {name for card in cards for name in _images(card)}
    for file in files:
        if file.name not in named:
            wrong_name = image_name_fault(file.name)
            told = f"{file.name!r} {wrong_name}" if wrong_name else _UNUSED
            yield Problem(_name(file, root), 1, 1, told)


def _images(card: Entry[Record]) -> Iterator[str]:
    if card.record:
        yield from (image.file for _, image in within(card.record, Image))
    else:
        yield from (text for loc, _, text in card.texts() if loc[:1] == ("media",))


def _links(folder: Path) -> Iterator[Path]:
    """A site generator copies what a link points to, also when that is outside the project."""
    if folder.is_symlink():
        yield folder
        return
    for here, folders, files in os.walk(folder, followlinks=False):
        paths = (Path(here, name) for name in sorted([*folders, *files]))
        yield from (path for path in paths if path.is_symlink())


def _name(file: Path, root: Path) -> str:
    return file.relative_to(root).as_posix()
