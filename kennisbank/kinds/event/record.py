"""Events: a day on which networks met, what was shown there, and what people took home."""

from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from kennisbank.kinds.references import (
    EventTypeRef,
    NetworkModelRef,
    PlaceRef,
    PracticeRef,
    ThemeRef,
)
from kennisbank.records.asked import AskedAs
from kennisbank.records.blocks import Figure, Note, Person, Short
from kennisbank.records.model import Model, misfit
from kennisbank.records.named import Formerly
from kennisbank.records.reference import Id, SourceRef
from kennisbank.records.sourced import CheckedOn, ReviewBefore, Sourced, Sources
from kennisbank.records.text import Limit, Line, Prose
from kennisbank.records.when import Past

# More seats than this don't fit on a page.
MOST_SEATS = 400

LearnerGroup = Literal["lid", "organisatie", "overheid"]


class ProgrammePart(Model):
    """One part of the day, in the order of the source."""

    title: Annotated[Line, Limit(characters=90)] = Field(
        title="Titel", description="Wat er gebeurde."
    )
    people: tuple[Person, ...] = Field(
        (), title="Mensen", description="Wie in een beroepsrol sprak."
    )


class NamedTable(Model):
    """A table or an example that the source names; often little more is known."""

    title: Annotated[Line, Limit(characters=90)] = Field(
        title="Titel", description="Waarover het ging."
    )
    certain: Literal["ja", "onbekend"] = Field(
        title="Zeker", description="Of de bron zegt dat het een praktijktafel was."
    )
    network_model: NetworkModelRef | None = Field(
        None, title="Netwerkmodel", description="Bij welk model de bron het noemt."
    )
    practice: PracticeRef | None = Field(
        None, title="Praktijk", description="Het id van de praktijkkaart, als die er is."
    )


class EventFigure(Figure):
    """A figure of the day; a derived one says how, and what it takes for granted."""

    id: Id = Field(title="Id", description="Een korte naam, voor tekeningen en formules.")
    bound: Literal["hoogstens", "minstens"] | None = Field(
        None, title="Grens", description="Of het getal een boven- of ondergrens is."
    )
    assumption: Annotated[Line, Limit(characters=160)] | None = Field(
        None, title="Aanname", description="Wat we voor waar nemen om het te berekenen."
    )


class SeatGroup(Model):
    """People who did the same, one seat each; the number is that of a figure."""

    figure: Id = Field(title="Cijfer", description="Het id van een cijfer: hoeveel stoelen.")
    seat: Literal["leeg", "bezet", "aangeschoven"] = Field(
        title="Stoel", description="Leeg is weggebleven, aangeschoven kwam er van buiten bij."
    )
    text: Short = Field(title="Tekst", description="Leest na het getal, zoals 'bleven weg'.")
    note: Short | None = Field(None, title="Toelichting", description="Wat erbij hoort.")


class SeatSum(Model):
    """A bracket round neighbouring groups that together make one figure."""

    figure: Id = Field(title="Cijfer", description="Het id van het cijfer dat de som is.")
    groups: tuple[Id, ...] = Field(
        title="Groepen", description="De cijfers van groepen die naast elkaar staan.", min_length=1
    )
    text: Short = Field(title="Tekst", description="Leest na het getal, zoals 'schreven zich in'.")


class SheetCount(Model):
    """Sheets that people handed in, one sign each."""

    figure: Id = Field(title="Cijfer", description="Het id van een cijfer: hoeveel bladen.")
    text: Short = Field(title="Tekst", description="Leest na het getal, zoals 'formulieren'.")
    note: Short | None = Field(None, title="Toelichting", description="Wat erbij hoort.")


class Seating(Model):
    """Who came and who did not, drawn in seats; the groups stand in the order given."""

    groups: tuple[SeatGroup, ...] = Field(
        title="Groepen", description="Van links naar rechts.", min_length=1, max_length=4
    )
    sums: tuple[SeatSum, ...] = Field(
        (), title="Sommen", description="Eén haak boven en één onder de groepen.", max_length=2
    )
    sheets: SheetCount | None = Field(
        None, title="Bladen", description="Wat mensen invulden, als dat geteld is."
    )

    @property
    def figure_ids(self) -> tuple[str, ...]:
        """The ids of all figures that this drawing needs."""
        sheets = (self.sheets.figure,) if self.sheets else ()
        sums = (total.figure for total in self.sums)
        return (*(group.figure for group in self.groups), *sums, *sheets)

    def span(self, total: SeatSum) -> tuple[int, int] | None:
        """Return the first and last group of a sum, from 0; None unless they are neighbours."""
        order = [group.figure for group in self.groups]
        first = order.index(total.groups[0]) if total.groups[0] in order else 0
        last = first + len(total.groups)
        return (first, last - 1) if tuple(order[first:last]) == total.groups else None


class Assessment(Model):
    """How those present judged a part of the day."""

    part: Short = Field(title="Onderdeel", description="Welk onderdeel.")
    text: Annotated[Line, Limit(characters=160)] = Field(
        title="Oordeel", description="Hoe het viel, in eigen woorden."
    )
    certainty: Literal["vermeld", "onzeker"] = Field(
        "vermeld", title="Zekerheid", description="Of de bron het duidelijk zegt."
    )


class LearningPoint(Model):
    """What the day taught, for whom."""

    id: Id = Field(title="Id", description="Een korte naam die nooit meer verandert.")
    audience: LearnerGroup = Field(
        title="Voor wie", description="Een lid van een netwerk, een organisatie of de overheid."
    )
    title: Annotated[Line, Limit(characters=60)] = Field(
        title="Titel", description="Twee tot zes woorden."
    )
    text: Annotated[Prose, Limit(words=60)] = Field(
        title="Tekst", description="Wat je eruit leert."
    )
    themes: tuple[ThemeRef, ...] = Field((), title="Thema's", description="Id's van thema's.")
    source: SourceRef = Field(title="Bron", description="Het id van een bron van dit bestand.")
    asked_as: AskedAs = ()


class Event(Sourced):
    """A meeting: programme, tables, figures, judgements and learning points."""

    kind: ClassVar[str] = "event"
    noun: ClassVar[str] = "bijeenkomst"
    section: ClassVar[str] = "bijeenkomsten"

    title: Annotated[Line, Limit(characters=70)] = Field(
        title="Titel", description="De naam van de bijeenkomst."
    )
    type: EventTypeRef = Field(title="Soort", description="Wat voor bijeenkomst het was.")
    date: Past = Field(title="Datum", description="Wanneer ze plaatsvond.")
    place: PlaceRef | None = Field(
        None, title="Gemeente", description="Waar, als een bron het zegt."
    )
    organisers: tuple[Short, ...] = Field(
        (), title="Organisatoren", description="Namen van organisaties."
    )
    summary: Annotated[Prose, Limit(words=90)] = Field(
        title="Kern", description="Waar het om ging, in hoogstens negentig woorden."
    )
    programme: tuple[ProgrammePart, ...] = Field(
        (), title="Programma", description="De onderdelen, in volgorde."
    )
    tables_offered: int | None = Field(
        None, title="Aantal tafels", description="Hoeveel tafels er volgens de bron waren."
    )
    tables: tuple[NamedTable, ...] = Field(
        (), title="Tafels en voorbeelden", description="Wat de bron bij naam noemt."
    )
    figures: tuple[EventFigure, ...] = Field(
        (), title="Cijfers", description="Getallen met bron of formule."
    )
    seating: Seating | None = Field(
        None, title="In stoelen", description="Een tekening van wie kwam en wie niet."
    )
    assessments: tuple[Assessment, ...] = Field(
        (), title="Oordeel", description="Hoe de onderdelen vielen."
    )
    learning_points: tuple[LearningPoint, ...] = Field(
        (), title="Leerpunten", description="Wat de dag leerde, en aan wie."
    )
    themes: tuple[ThemeRef, ...] = Field((), title="Thema's", description="Id's van thema's.")
    uncertain: tuple[Note, ...] = Field((), title="Onzeker", description="Wat we niet terugvonden.")
    sources: Sources
    checked_on: CheckedOn
    review_before: ReviewBefore
    formerly: Formerly = ()

    @property
    def label(self) -> str:
        """The title."""
        return self.title

    @property
    def mentioned_names(self) -> tuple[str, ...]:
        """The organisers, and those for whom the speakers work."""
        people = (person for part in self.programme for person in part.people)
        return (*self.organisers, *(one.organisation for one in people if one.organisation))

    @model_validator(mode="after")
    def _accounted_for(self) -> Self:
        for position, figure in enumerate(self.figures):
            if figure.certainty == "afgeleid" and not (figure.formula and figure.assumption):
                cure = "een afgeleid cijfer vraagt formula en assumption; vul ze aan"
                raise misfit(cure, "figures", position, "certainty")
        return self

    @model_validator(mode="after")
    def _seats_add_up(self) -> Self:
        if self.seating is None:
            return self
        counts: dict[str, Decimal] = {figure.id: figure.value for figure in self.figures}
        if unknown := [id for id in self.seating.figure_ids if not _is_count(counts.get(id))]:
            counted = f"seating vraagt cijfers die hele aantallen zijn, hoogstens {MOST_SEATS}"
            raise misfit(counted + "; kijk na: {ids}", "seating", ids=", ".join(unknown))
        for position, total in enumerate(self.seating.sums):
            at = ("seating", "sums", position)
            if self.seating.span(total) is None:
                cure = "de groepen van een som staan naast elkaar; zet ze in dezelfde volgorde"
                raise misfit(cure, *at, "groups")
            if counts[total.figure] != sum(counts[id] for id in total.groups):
                cure = "'{figure}' is niet de som van haar groepen; reken na"
                raise misfit(cure, *at, "figure", figure=total.figure)
        return self


def _is_count(value: Decimal | None) -> bool:
    return value is not None and value == int(value) and 0 < value <= MOST_SEATS
