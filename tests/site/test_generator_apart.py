"""The generator knows nothing of this site: no name, no address and no id of it stands there.

Looked for, in code without docstrings and comments, in templates, styles, scripts and data:

- every name of a record of two words or more, in any case: titles, headings, short names,
  abbreviations, aliases, spellings;
- a name of one word of a place or an organisation, as it is written there: Halle, not `halen`;
- every id of two words or more, and one of one word where it is a whole text between quotation
  marks: a template that chooses one record of ours. Ids of terms and of other choices are nouns
  that the generator uses itself (`doelgroep`), so those are not held against it;
- the site's own name, and the hosts of its address, its mailbox and its repository.

Any other name of one word (Ouders, Cultuur, Route) cannot be told from Dutch.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from kennisbank.catalogue import Collection
from kennisbank.kinds.event_type.record import EventType
from kennisbank.kinds.organisation.record import Organisation
from kennisbank.kinds.place.record import Place
from kennisbank.kinds.policy_part.record import PolicyPart
from kennisbank.kinds.term.record import Term
from kennisbank.records.kind import Found
from kennisbank.settings import Identity
from tests.conftest import PROJECT

GENERATOR = PROJECT / "kennisbank"
READ = (".css", ".html", ".json", ".mjs", ".py", ".txt", ".typ", ".webmanifest", ".xml", ".yml")
FOREIGN = ("browser/vendor/", "printing/fonts/", "site/fonts/")  # with the licences of others

# What may stand there all the same, and why.
ALLOWED = {
    "voor wie": "Dutch for anybody; also the title of a page of the Fonds",
    "hoe werkt het": "Dutch for anybody; also the title of a page of the Fonds",
    "in het kort": "Dutch for anybody; also the heading of a rule",
    "wie doet wat": "Dutch for anybody; also what we call a part of the rules",
    "wat er verandert": "Dutch for anybody; also what we call a part of the rules",
    "netwerken naast elkaar": "models are kinds of network, side by side; also a heading of a rule",
    "aan tafel": "Dutch for anybody; also the title of something that was told",
    "waar staan we": "an address that is kept for the scan of any collection; also our title",
    "lokaal netwerk": "what a phase, a toolkit and a tool are for; our glossary explains it",
}

COMMENTS = {
    ".css": re.compile(r"/\*.*?\*/", re.DOTALL),
    ".html": re.compile(r"\{#.*?#\}", re.DOTALL),
    ".mjs": re.compile(r"/\*.*?\*/|(?:^|(?<=\s))//[^\n]*", re.DOTALL),
    ".typ": re.compile(r"(?:^|(?<=\s))//[^\n]*"),
    ".yml": re.compile(r"(?:^|(?<=\s))#[^\n]*"),
}
WORD = re.compile(r"\w+")
BETWEEN = re.compile(r"[\s\-/.,:’'()&+]*")  # the words of one name
QUOTED = re.compile(r"\"([^\"\n]*)\"|'([^'\n]*)'")
NAME_FIELDS = ("title", "name", "short", "headline", "abbreviation")

Words = tuple[str, ...]


def shown(file: Path) -> str:
    """Return what a file of the generator does or says: a line for each text of a module."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        return "\n".join(map(repr, texts_of(ast.parse(text))))
    return COMMENTS[file.suffix].sub(" ", text) if file.suffix in COMMENTS else text


def texts_of(module: ast.Module) -> Iterator[str]:
    """Yield the texts of a module but those that stand alone: docstrings."""
    alone = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.value


def names_of(record: Found) -> Iterator[str]:
    yield from (getattr(record, field, None) or "" for field in NAME_FIELDS)
    for field in ("aliases", "variants"):
        yield from getattr(record, field, ())


def words_of(text: str) -> Words:
    return tuple(WORD.findall(text.casefold()))


class Looked:
    """What is looked for: words after each other, proper names as they are written, ids."""

    def __init__(self, collection: Collection) -> None:
        records = collection.catalogue.records
        names = [*own_names(collection.told.settings.identity)]
        names += [name for record in records for name in (*names_of(record), record.id)]
        self.runs: Mapping[str, set[Words]] = defaultdict(set)
        for words in map(words_of, names):
            if len(words) > 1:
                self.runs[words[0]].add(words)
        named = (record for record in records if isinstance(record, Place | Organisation))
        self.proper = {
            name for record in named for name in names_of(record) if WORD.fullmatch(name)
        }
        nouns = (Term, EventType, PolicyPart)
        self.ids = {record.id for record in records if not isinstance(record, nouns)}

    def found(self, text: str) -> Iterator[str]:
        """Yield what stands in a text: a run of words in small letters, the rest as it stands."""
        words = list(WORD.finditer(text))
        for at, word in enumerate(words):
            if word[0] in self.proper:
                yield word[0]
            for run in self.runs.get(word[0].casefold(), ()):
                if stands_at(run, words[at : at + len(run)], text):
                    yield " ".join(run)
        yield from (one for pair in QUOTED.findall(text) for one in pair if one in self.ids)


def own_names(identity: Identity) -> Iterator[str]:
    yield identity.name
    for place in (identity.address, identity.repository, identity.mailbox):
        yield re.sub(r"^https?://|.*@|/$", "", place or "")


def stands_at(run: Words, words: list[re.Match[str]], text: str) -> bool:
    return tuple(word[0].casefold() for word in words) == run and all(
        BETWEEN.fullmatch(text, one.end(), next.start()) for one, next in pairwise(words)
    )


@pytest.fixture(scope="module")
def looked(collection: Collection) -> Looked:
    return Looked(collection)


@pytest.fixture(scope="module")
def found(looked: Looked) -> dict[str, set[str]]:
    """What of this site stands in each file of the generator."""
    files = (file for file in sorted(GENERATOR.rglob("*")) if file.suffix in READ)
    by_path = {file.relative_to(GENERATOR).as_posix(): file for file in files}
    ours = {path: file for path, file in by_path.items() if not path.startswith(FOREIGN)}
    assert len(ours) > 300
    return {path: set(looked.found(shown(file))) for path, file in ours.items()}


def test_nothing_of_this_site_stands_in_the_generator(found: dict[str, set[str]]) -> None:
    strange = {path: words - ALLOWED.keys() for path, words in found.items()}
    assert {path: words for path, words in strange.items() if words} == {}


@pytest.mark.parametrize("name", ALLOWED)
def test_what_is_allowed_still_stands_there(name: str, found: dict[str, set[str]]) -> None:
    assert any(name in words for words in found.values()), f"{name!r} needs no permission any more"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("de redactie van Open Tafel", "open tafel"),
        ("mail info@opentafel.example", "opentafel example"),
        ("<p>een OCMW\n  Halle</p>", "ocmw halle"),
        ("zie praktijken/kompas-halle/", "kompas halle"),
        ("zoals in Aalst", "Aalst"),
        ('{% if model.id == "spontaan" %}', "spontaan"),
    ],
)
def test_a_name_is_seen(text: str, name: str, looked: Looked) -> None:
    assert name in looked.found(text)


@pytest.mark.parametrize("text", ["wat halen we", "van open. De tafel", "een spontaan gesprek"])
def test_ordinary_words_are_no_name(text: str, looked: Looked) -> None:
    assert list(looked.found(text)) == []


def test_comments_and_docstrings_may_give_an_example(tmp_path: Path) -> None:
    for name, text in (
        ("a.py", '"""Halle."""\nX = "Lier"  # Halle\n'),
        ("a.html", "{# Halle #}Lier"),
        ("a.mjs", "// Halle\n/* Halle */ Lier"),
        ("a.yml", "# Halle\nplaats: Lier # Halle"),
        ("a.typ", "// Halle\nLier // Halle"),
    ):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        assert "Lier" in shown(file) and "Halle" not in shown(file), name
