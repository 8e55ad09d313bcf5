"""A record's outline: its sections in order, the one source for headings, contents and search."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kennisbank import prose
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.event.record import Event
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.records.model import Part, Record


@dataclass(frozen=True)
class Section:
    """One section of a page: its anchor, its heading and its plain text."""

    id: str
    title: str
    text: str


def outline(record: Record | Part) -> tuple[Section, ...]:
    """Return the sections of a record's page that have something to say, in reading order."""
    write = _WRITERS.get(type(record))
    return tuple(section for section in write(record) if section.text) if write else ()


def description(record: Record | Part, longest: int = 155) -> str:
    """Return the plain start of a record's own text, cut between words for search engines."""
    fields = ("summary", "explanation", "aim", "character", "text", "note")
    text = next((found for field in fields if (found := getattr(record, field, None))), "")
    words = prose.plain(text).split()
    line = ""
    while words and len(line) + 1 + len(words[0]) <= longest:
        line = f"{line} {words.pop(0)}".strip()
    return f"{line} …" if words else line


def _practice(card: Practice) -> Iterator[Section]:
    yield Section("aanleiding", "Waarom ze eraan begonnen", _prose(card.motive, card.goal))
    yield Section("zo-werkt-het", "Zo werkt het", _prose(card.approach))
    yield Section("stappen", "Stap voor stap", _joined(f"{s.title}: {s.text}" for s in card.steps))
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
        _joined(f"{f.name}: {f.text}" for f in card.success_factors),
    )
    yield Section("helpt-bij", "Waar dit bij helpt", _joined(help.why for help in card.helps))
    yield Section("onzeker", "Wat we niet weten", _prose(*card.uncertain))
    yield Section("bronnen", "Bronnen", " ")


def _table(table: Table) -> Iterator[Section]:
    yield Section("verhaal", "Waarover het ging", _prose(table.text))
    yield Section("handvatten", "Wat je meeneemt", _prose(*(h.text for h in table.handholds)))
    yield Section("onderzoek", "Onderzoek", _prose(*(s.text for s in table.studies)))
    yield Section("stappen", "Stap voor stap", _joined(f"{s.title}: {s.text}" for s in table.steps))
    yield Section(
        "in-cijfers", "In cijfers", _joined(f"{f.value} {f.label}" for f in table.figures)
    )
    yield Section("vragen", "Vragen voor aan tafel", _joined(q.text for q in table.questions))
    yield Section(
        "succesfactoren",
        "Wat lukt al bij jullie?",
        _joined(f"{f.name}: {f.text}" for f in table.success_factors),
    )
    yield Section("bronnen", "Bronnen", " ")


def _dossier(dossier: Dossier) -> Iterator[Section]:
    yield Section("vragen", "Vragen van de dag", _joined(q.text for q in dossier.key_questions))
    yield Section("tafels", "De tafels", _joined(table.title for table in dossier.tables))
    yield Section("onzeker", "Wat we niet weten", _prose(*dossier.uncertain))
    yield Section("bronnen", "Bronnen", " ")


def _phase(phase: Phase) -> Iterator[Section]:
    yield Section("waarover", "Waarover het gaat", _prose(phase.text))
    if warm := phase.thermometer:
        yield Section("thermometer", "De thermometer", f"{warm.question} {warm.next_question}")
    asked = _joined(question.text for question in phase.questions)
    yield Section("vragen", "Vragen voor deze fase", asked)
    yield Section("bronnen", "Bronnen", " ")


def _network_model(model: NetworkModel) -> Iterator[Section]:
    yield Section("ontstaan", "Hoe het begint", _prose(model.origin))
    yield Section("wie", "Wie aan tafel zit", _prose(model.who))
    yield Section("gebied", "Waar het werkt", _prose(model.area))
    yield Section("sterk", "Waar het sterk in is", _prose(*(s.text for s in model.strengths)))
    yield Section("voorbeelden", "Voorbeelden", _joined(e.name for e in model.examples))
    factors = _joined(f"{factor.name} {factor.text}" for factor in model.critical_factors)
    yield Section("kritisch", "Waarop het staat of valt", factors)
    yield Section("check", "Gezondheidscheck", _joined(q.text for q in model.health_check))
    yield Section("bronnen", "Bronnen", " ")


def _toolkit(toolkit: Toolkit) -> Iterator[Section]:
    yield Section("waarom", "Waarom", _prose(toolkit.why))
    yield Section("voor-wie", "Voor wie", _prose(toolkit.for_whom))
    yield Section("begin", "Hoe het begint", _prose(toolkit.start))
    yield Section("werven", "De werven", _joined(site.name for site in toolkit.worksites))
    yield Section("vuistregels", "Vuistregels", _prose(*(rule.text for rule in toolkit.rules)))
    yield Section("uitgangspunten", "Uitgangspunten", _prose(*(p.text for p in toolkit.principles)))
    yield Section("ondersteuning", "Wat je krijgt", _prose(*(s.text for s in toolkit.support)))
    yield Section("kosten", "Wie betaalt", _prose(toolkit.who_pays))
    yield Section("onzeker", "Wat we niet weten", _prose(*toolkit.uncertain))
    yield Section("bronnen", "Bronnen", " ")


def _worksite(site: Worksite) -> Iterator[Section]:
    yield Section("meebrengen", "Wat je meebrengt", _joined(site.inputs))
    yield Section("stappen", "Wat je doet", _joined(f"{s.title}: {s.text}" for s in site.steps))
    yield Section("vragen", "Vragen om samen te beantwoorden", _joined(site.questions))
    yield Section("overhouden", "Wat je overhoudt", _joined(site.outputs))


def _event(event: Event) -> Iterator[Section]:
    yield Section("programma", "Het programma", _joined(part.title for part in event.programme))
    yield Section("tafels", "Tafels en voorbeelden", _joined(t.title for t in event.tables))
    yield Section("cijfers", "Wie kwam, wie niet", _joined(f.label for f in event.figures))
    judged = _joined(f"{one.part}: {one.text}" for one in event.assessments)
    yield Section("oordeel", "Hoe het viel", judged)
    points = (f"{point.title}: {prose.plain(point.text)}" for point in event.learning_points)
    yield Section("leerpunten", "Wat je eruit leert", _joined(points))
    yield Section("onzeker", "Wat we niet weten", _prose(*event.uncertain))
    yield Section("bronnen", "Bronnen", " ")


def _prose(*texts: str | None) -> str:
    return _joined(sentence for text in texts if text for sentence in prose.sentences(text))


def _joined(texts: Iterable[str]) -> str:
    """Join pieces that stood apart; each ends, so that none runs into the next one."""
    return " ".join(text if text.endswith(_ENDS) else f"{text}." for text in texts if text)


_ENDS = (".", "!", "?", "…", ":", ";", '"', "’", ")")


_WRITERS: Mapping[type, Callable[[Any], Iterator[Section]]] = {
    Practice: _practice,
    Table: _table,
    Dossier: _dossier,
    Phase: _phase,
    NetworkModel: _network_model,
    Toolkit: _toolkit,
    Worksite: _worksite,
    Event: _event,
}
