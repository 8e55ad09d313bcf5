"""A record's outline: its sections in order, the one source for headings, contents and search."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kennisbank import prose
from kennisbank.records import Dossier, Practice, Record, Table


@dataclass(frozen=True)
class Section:
    """One section of a page: its anchor, its heading and its plain text."""

    id: str
    title: str
    text: str


def outline(record: Record | Table) -> tuple[Section, ...]:
    """Return the sections of a record's page that have something to say, in reading order."""
    sections: Iterable[Section] = ()
    if isinstance(record, Practice):
        sections = _practice(record)
    elif isinstance(record, Table):
        sections = _table(record)
    elif isinstance(record, Dossier):
        sections = _dossier(record)
    return tuple(section for section in sections if section.text)


def description(record: Record | Table, longest: int = 155) -> str:
    """Return the plain start of a record's own text, cut between words for search engines."""
    fields = ("summary", "explanation", "aim", "character", "note")
    text = next((found for field in fields if (found := getattr(record, field, None))), "")
    words = prose.plain(text).split()
    line = ""
    while words and len(line) + 1 + len(words[0]) <= longest:
        line = f"{line} {words.pop(0)}".strip()
    return f"{line} …" if words else line


def _practice(card: Practice) -> Iterator[Section]:
    yield Section("aanleiding", "Waarom ze eraan begonnen", _prose(card.motive, card.goal))
    yield Section("zo-werkt-het", "Zo werkt het", _prose(card.approach))
    yield Section("stappen", "Stap voor stap", _joined(f"{s.title} {s.text}" for s in card.steps))
    yield Section("resultaat", "Wat het opleverde", _prose(card.result))
    yield Section("in-cijfers", "In cijfers", _joined(f"{f.value} {f.label}" for f in card.figures))
    yield Section("wat-werkte", "Wat werkte", _prose(*(f.text for f in card.worked)))
    yield Section(
        "wat-moeilijk-bleef", "Wat moeilijk bleef", _prose(*(f.text for f in card.struggled))
    )
    yield Section("voorwaarden", "Wat je nodig hebt", _prose(*(f.text for f in card.conditions)))
    yield Section(
        "stem", "De stem van mensen in armoede", _prose(card.voice.level, card.voice.note)
    )
    effort = card.effort
    yield Section("inzet", "Wat het vraagt", _joined((effort.cost, effort.time, effort.people)))
    yield Section("vragen", "Vragen voor aan tafel", _joined(q.text for q in card.questions))
    yield Section(
        "succesfactoren",
        "Wat lukt al bij jullie?",
        _joined(f"{f.name} {f.text}" for f in card.success_factors),
    )
    yield Section("onzeker", "Wat we niet weten", _prose(*card.uncertain))
    yield Section("bronnen", "Bronnen", " ")


def _table(table: Table) -> Iterator[Section]:
    yield Section("verhaal", "Waarover het ging", _prose(table.text))
    yield Section("handvatten", "Wat je meeneemt", _prose(*(h.text for h in table.handholds)))
    yield Section("onderzoek", "Onderzoek", _prose(*(s.text for s in table.studies)))
    yield Section("stappen", "Stap voor stap", _joined(f"{s.title} {s.text}" for s in table.steps))
    yield Section(
        "in-cijfers", "In cijfers", _joined(f"{f.value} {f.label}" for f in table.figures)
    )
    yield Section("vragen", "Vragen voor aan tafel", _joined(q.text for q in table.questions))
    yield Section(
        "succesfactoren",
        "Wat lukt al bij jullie?",
        _joined(f"{f.name} {f.text}" for f in table.success_factors),
    )
    yield Section("bronnen", "Bronnen", " ")


def _dossier(dossier: Dossier) -> Iterator[Section]:
    yield Section("vragen", "Vragen van de dag", _joined(q.text for q in dossier.key_questions))
    yield Section("tafels", "De tafels", _joined(table.title for table in dossier.tables))
    yield Section("onzeker", "Wat we niet weten", _prose(*dossier.uncertain))
    yield Section("bronnen", "Bronnen", " ")


def _prose(*texts: str | None) -> str:
    return _joined(prose.plain(text) for text in texts if text)


def _joined(texts: Iterable[str]) -> str:
    return " ".join(texts)
