"""Bad cards, each with the exact messages that an author gets, without the path before them.

A card of this small model needs a title, a place and a status. Every case breaks it in one way,
unless its name says otherwise; a syntax error hides the rest of the card.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, HttpUrl, model_validator
from pydantic_core import PydanticCustomError


class Bad:
    """One bad card: its name, what is in the file, and the messages in the order shown."""

    def __init__(self, name: str, text: str | bytes, *messages: str) -> None:
        self.name = name
        self.content = text if isinstance(text, bytes) else text.encode()
        self.messages = list(messages)


class Block(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Phase(Block):
    id: Literal["opstart", "verkenning", "vormgeving"] = Field(title="Fase")
    why: str = Field(title="Waarom", max_length=60)


class Period(Block):
    start: str | None = Field(None, title="Begin")
    end: str | None = Field(None, title="Einde")
    note: str | None = Field(None, title="Toelichting")

    @model_validator(mode="after")
    def _order(self) -> Self:
        if self.start and self.end and self.end < self.start:
            raise ValueError("het einde ligt voor het begin; kijk de jaren na")
        return self


class Voice(Block):
    level: str = Field(title="Niveau")


class Source(Block):
    id: str = Field(title="Id")
    title: str = Field(title="Titel")


class Poster(Block):
    kind: Literal["affiche"] = Field(title="Soort")
    text: str = Field(title="Tekst")


class Film(Block):
    kind: Literal["film"] = Field(title="Soort")
    minutes: int = Field(title="Duur")


def _day(text: str) -> str:
    raise PydanticCustomError("day", "is geen dag die we kennen; schrijf maandag")


def _crash(text: str) -> str:
    raise KeyError(text)


Slug = Annotated[str, Field(pattern=r"^[a-z0-9-]+$", examples=["kompas-halle"])]


class Card(Block):
    id: Slug = Field(title="Id")
    title: str = Field(title="Titel", max_length=40)
    place: str = Field(title="Gemeente")
    status: Literal["lopend", "afgerond", "onbekend"] = Field(title="Stand")
    summary: str | None = Field(None, title="Kern")
    period: Period = Field(Period(), title="Periode")
    voice: Voice | None = Field(None, title="Stem")
    phases: tuple[Phase, ...] = Field((), title="Fasen")
    themes: tuple[str, ...] = Field((), title="Thema's", max_length=3)
    steps: tuple[Annotated[str, Field(min_length=1)], ...] = Field(
        (), title="Stappen", min_length=3
    )
    sources: tuple[Source | Slug, ...] = Field((), title="Bronnen")
    media: tuple[Annotated[Poster | Film, Field(discriminator="kind")], ...] = Field(
        (), title="Beelden"
    )
    image: str | None = Field(
        None,
        title="Beeld",
        pattern=r"^[a-z0-9-]+\.(jpg|png|webp)$",
        description="De naam van een jpg, png of webp.",
    )
    code: str | None = Field(
        None, title="Postcode", pattern=r"^\d+$", min_length=4, examples=["1500"]
    )
    website: HttpUrl | None = Field(None, title="Website")
    checked_on: date | None = Field(None, title="Nagekeken op")
    people: int | None = Field(None, title="Mensen", ge=0, le=1000)
    share: Decimal | None = Field(None, title="Aandeel")
    day: Annotated[str, AfterValidator(_day)] | None = Field(None, title="Dag")
    crash: Annotated[str, AfterValidator(_crash)] | None = Field(None, title="Crash")


REST = "place: halle\nstatus: lopend\n"
GOOD = "title: Ruilnetwerk\n" + REST

BAD = [
    Bad(
        "tab at the margin",
        "\ttitle: A\n",
        "1:1: hier staat een tab; laat de regel inspringen met spaties",
    ),
    Bad(
        "tab before a field",
        "title: A\nplace: halle\n\tstatus: lopend\n",
        "3:1: hier staat een tab; laat de regel inspringen met spaties",
    ),
    Bad(
        "tab in a block",
        "title: A\nperiod:\n\tstart: 2011\n",
        "3:1: hier staat een tab; laat de regel inspringen met spaties",
    ),
    Bad(
        "tab in a text block",
        "title: |\n  Een\n\ttwee\n",
        "3:1: hier staat een tab; laat de regel inspringen met spaties",
    ),
    Bad(
        "tab after a dash",
        "themes:\n- \tkortingspas\n",
        "2:3: hier staat een tab; laat de regel inspringen met spaties",
    ),
    Bad(
        "unquoted colon",
        "title: Actie: samen\nplace: halle\nstatus: lopend\n",
        (
            "1:13: een dubbele punt met een spatie kan niet zomaar in een tekst; zet de hele "
            "waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "at sign",
        "title: @home\n",
        (
            "1:8: '@' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "backtick",
        "title: `home`\n",
        (
            "1:8: '`' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "percent sign",
        "title: %korting\n",
        (
            "1:8: '%' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "question mark",
        "title: ? wie\n",
        (
            "1:8: '?' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "comma at the start",
        "title: , en dan\n",
        (
            "1:8: ',' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "asterisk as emphasis",
        "title: *Belangrijk* nieuws\n",
        (
            "1:8: '*' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "field too far in",
        "title: A\n place: halle\n",
        (
            "2:2: deze regel springt te ver in, of achter de dubbele punt erboven staat al "
            "tekst; zet de velden van een blok recht onder elkaar"
        ),
    ),
    Bad(
        "fields under a text",
        "title: A\nphases: opstart\n  why: omdat\n",
        (
            "3:3: deze regel springt te ver in, of achter de dubbele punt erboven staat al "
            "tekst; zet de velden van een blok recht onder elkaar"
        ),
    ),
    Bad(
        "uneven block",
        "period:\n    start: 2011\n  end: 2012\n",
        (
            "3:3: deze regel springt anders in dan de regels erboven; zet de velden van een "
            "blok recht onder elkaar"
        ),
    ),
    Bad(
        "first field further in",
        "  title: A\nplace: halle\n",
        (
            "2:1: deze regel springt anders in dan de regels erboven; zet de velden van een "
            "blok recht onder elkaar"
        ),
    ),
    Bad(
        "uneven text block",
        "summary: |\n   Een\n  twee\n",
        (
            "3:3: deze regel springt anders in dan de regels erboven; zet de velden van een "
            "blok recht onder elkaar"
        ),
    ),
    Bad(
        "unclosed double quote",
        'title: "Samen\nplace: halle\n',
        (
            "1:8: dit aanhalingsteken wordt op deze regel niet gesloten; zet er ook een op "
            "het einde van de waarde"
        ),
    ),
    Bad(
        "double quote closed by the next",
        'title: "Samen\nplace: "halle"\n',
        (
            "1:8: dit aanhalingsteken wordt op deze regel niet gesloten; zet er ook een op "
            "het einde van de waarde"
        ),
    ),
    Bad(
        "double quote that swallows a field",
        'title: "Samen\nplace: halle"\nstatus: lopend\n',
        "1:1: gemeente (place): ontbreekt; voeg 'place: …' toe",
        (
            "1:8: dit aanhalingsteken wordt op deze regel niet gesloten; zet er ook een op "
            "het einde van de waarde"
        ),
    ),
    Bad(
        "unclosed single quote",
        "title: 'Samen\nplace: halle\n",
        (
            "1:8: dit aanhalingsteken wordt op deze regel niet gesloten; zet er ook een op "
            "het einde van de waarde"
        ),
    ),
    Bad(
        "unclosed list",
        "themes: [armoede, sport\nplace: halle\n",
        "1:9: deze '[' wordt nergens gesloten; zet ']' achter het laatste punt",
    ),
    Bad(
        "unclosed list at the end",
        "themes: [armoede,\n",
        "1:9: deze '[' wordt nergens gesloten; zet ']' achter het laatste punt",
    ),
    Bad(
        "unclosed block",
        "period: {start: 2011\nplace: halle\n",
        "1:9: deze '{' wordt nergens gesloten; zet '}' achter het laatste punt",
    ),
    Bad(
        "colon in a block between braces",
        "period: {note: toen: nu}\n",
        (
            "1:20: een dubbele punt met een spatie kan niet zomaar in een tekst; zet de hele "
            "waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "comma too many",
        "themes: [armoede, , sport]\n",
        "1:19: hier ontbreekt een waarde; haal de komma te veel weg",
    ),
    Bad(
        "bracket of another kind",
        "themes: [armoede}\n",
        "1:17: hier ontbreekt een komma of een sluitende haak; zet ze erbij",
    ),
    Bad(
        "dash without a space",
        "themes:\n- armoede\n-sport\n",
        "3:1: na het streepje ontbreekt een spatie; schrijf '- tekst'",
    ),
    Bad(
        "colon without a space",
        "title:Samen\nplace: halle\n",
        "1:6: na de dubbele punt ontbreekt een spatie; schrijf 'veld: waarde'",
    ),
    Bad(
        "colon without a space further on",
        "title: A\nplace:halle\nstatus: lopend\n",
        "2:6: na de dubbele punt ontbreekt een spatie; schrijf 'veld: waarde'",
    ),
    Bad(
        "line without a colon",
        "title: A\nplace\nstatus: lopend\n",
        (
            "2:1: op deze regel ontbreekt een dubbele punt; schrijf 'veld: waarde', of laat "
            "de regel inspringen als hij bij de tekst erboven hoort"
        ),
    ),
    Bad(
        "text block without indent",
        "summary: |\nEen tekst\n",
        (
            "2:1: op deze regel ontbreekt een dubbele punt; schrijf 'veld: waarde', of laat "
            "de regel inspringen als hij bij de tekst erboven hoort"
        ),
    ),
    Bad(
        "list behind a colon",
        "themes: - armoede\n",
        (
            "1:9: een lijst kan niet achter een dubbele punt beginnen; begin ze op de "
            "volgende regel, of zet de tekst tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "uneven dash",
        "themes:\n  - armoede\n - sport\n",
        ("3:2: dit streepje hoort hier niet; zet de streepjes van een lijst recht onder elkaar"),
    ),
    Bad(
        "dash under a text",
        "title: A\n- sport\n",
        ("2:1: dit streepje hoort hier niet; zet de streepjes van een lijst recht onder elkaar"),
    ),
    Bad(
        "dash under a quoted text",
        'title: "A"\n- sport\n',
        ("2:1: dit streepje hoort hier niet; zet de streepjes van een lijst recht onder elkaar"),
    ),
    Bad(
        "field in a list",
        "themes:\n  - armoede\n  place: halle\n",
        (
            "3:3: deze regel springt niet juist in; begin een nieuw punt met '- ', en zet de "
            "velden van één punt recht onder elkaar"
        ),
    ),
    Bad(
        "uneven item",
        "phases:\n  - id: opstart\n   why: omdat\n",
        (
            "3:4: deze regel springt niet juist in; begin een nieuw punt met '- ', en zet de "
            "velden van één punt recht onder elkaar"
        ),
    ),
    Bad(
        "text after a quote",
        'title: "Samen" sterk\n',
        (
            "1:16: na het sluitende aanhalingsteken staat nog tekst; zet de hele waarde "
            'tussen dubbele aanhalingstekens, met \\" voor een aanhalingsteken erin'
        ),
    ),
    Bad(
        "comma after a quote",
        'title: "Samen",\n',
        (
            "1:15: na het sluitende aanhalingsteken staat nog tekst; zet de hele waarde "
            'tussen dubbele aanhalingstekens, met \\" voor een aanhalingsteken erin'
        ),
    ),
    Bad(
        "text after a bracket",
        "themes: [armoede] en sport\n",
        (
            "1:19: na de sluitende haak staat nog tekst; zet de hele waarde tussen dubbele "
            "aanhalingstekens"
        ),
    ),
    Bad(
        "stray bracket",
        "themes: [armoede]]\n",
        (
            "1:18: ']' hoort hier niet; haal het weg, of zet de hele waarde tussen dubbele "
            "aanhalingstekens"
        ),
    ),
    Bad(
        "stray brace",
        "title: A\n}\n",
        (
            "2:1: '}' hoort hier niet; haal het weg, of zet de hele waarde tussen dubbele "
            "aanhalingstekens"
        ),
    ),
    Bad(
        "bracket as a text",
        "title: ]\n",
        (
            "1:8: ']' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "backslash",
        'title: "C:\\foto\'s"\n',
        "1:1: gemeente (place): ontbreekt; voeg 'place: …' toe",
        "1:1: stand (status): ontbreekt; voeg 'status: …' toe",
        ("1:11: '\\f' is een stuurteken; haal het weg, of schrijf \\\\ voor een gewone backslash"),
    ),
    Bad(
        "backslash before hex",
        'title: "C:\\Users"\n',
        (
            "1:11: een backslash kan niet zomaar tussen dubbele aanhalingstekens; schrijf \\\\, "
            'of \\" voor een aanhalingsteken'
        ),
    ),
    Bad(
        "text behind a bar",
        "summary: | Een tekst\n",
        (
            "1:12: na '|' begint de tekst op de volgende regel, ingesprongen; of zet de "
            "waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "text behind an angle",
        "summary: >> Een tekst\n",
        (
            "1:11: na '>' begint de tekst op de volgende regel, ingesprongen; of zet de "
            "waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "field without a name",
        ": halle\n",
        "1:1: voor de dubbele punt ontbreekt de naam van het veld; vul hem in",
    ),
    Bad(
        "empty name",
        '"": halle\n',
        "1:1: gemeente (place): ontbreekt; voeg 'place: …' toe",
        "1:1: stand (status): ontbreekt; voeg 'status: …' toe",
        "1:1: titel (title): ontbreekt; voeg 'title: …' toe",
        "1:1: voor de dubbele punt ontbreekt de naam van het veld; vul hem in",
    ),
    Bad(
        "directive",
        "%YAML 1.2\n---\ntitle: A\nplace: halle\nstatus: lopend\n",
        "1:1: een regel die met '%' begint, kan hier niet; haal hem weg",
    ),
    Bad(
        "unknown directive",
        "%FOO\n---\ntitle: A\n",
        "1:1: een regel die met '%' begint, kan hier niet; haal hem weg",
    ),
    Bad(
        "two documents",
        "title: A\nplace: halle\nstatus: lopend\n---\ntitle: B\n",
        "4:1: een tweede document ('---') kan niet; maak er een apart bestand van",
    ),
    Bad(
        "text after the end",
        "title: A\n...\nplace: halle\n",
        "3:1: na '...' kan niets meer staan; haal die regel weg",
    ),
    Bad(
        "lone surrogate",
        'title: "\\ud800"\n',
        "1:9: deze code is geen teken; typ het teken zelf",
    ),
    Bad(
        "pair of surrogates",
        'title: "\\ud83d\\ude00"\n',
        "1:9: deze code is geen teken; typ het teken zelf",
    ),
    Bad(
        "text lost after a hash",
        "title: Actie #samen Beringen\n" + REST,
        (
            "1:14: '#samen Beringen' gaat verloren, want ' #' begint een opmerking; zet de "
            "hele waarde tussen dubbele aanhalingstekens, of de opmerking op een eigen regel"
        ),
    ),
    Bad(
        "value that begins with a hash",
        "title: #samen\n" + REST,
        "1:7: titel (title): is nog leeg; vul het in",
        (
            "1:8: '#samen' gaat verloren, want ' #' begint een opmerking; zet de hele waarde "
            "tussen dubbele aanhalingstekens, of de opmerking op een eigen regel"
        ),
    ),
    Bad(
        "comment after a value",
        "title: Samen # hoogstens 40 tekens\n" + REST,
        (
            "1:14: '# hoogstens 40 tekens' gaat verloren, want ' #' begint een opmerking; zet "
            "de hele waarde tussen dubbele aanhalingstekens, of de opmerking op een eigen "
            "regel"
        ),
    ),
    Bad(
        "item that begins with a hash",
        "title: A\n" + REST + "themes:\n- #samen\n- sport\n",
        (
            "5:3: '#samen' gaat verloren, want ' #' begint een opmerking; zet de hele waarde "
            "tussen dubbele aanhalingstekens, of de opmerking op een eigen regel"
        ),
    ),
    Bad(
        "hash in a list between brackets",
        "title: A\n" + REST + "themes: [armoede #1, sport]\n",
        "4:9: deze '[' wordt nergens gesloten; zet ']' achter het laatste punt",
        (
            "4:18: '#1, sport]' gaat verloren, want ' #' begint een opmerking; zet de hele "
            "waarde tussen dubbele aanhalingstekens, of de opmerking op een eigen regel"
        ),
    ),
    Bad(
        "'t between quotes",
        "title: 't Hope werkt'\n" + REST,
        (
            "1:8: het weglatingsteken van 't telt als aanhalingsteken en gaat verloren; zet "
            'de hele waarde tussen dubbele aanhalingstekens: "\'t …"'
        ),
    ),
    Bad(
        "'s in an item",
        "title: A\n" + REST + "themes:\n- 's avonds'\n",
        (
            "5:3: het weglatingsteken van 's telt als aanhalingsteken en gaat verloren; zet "
            'de hele waarde tussen dubbele aanhalingstekens: "\'s …"'
        ),
    ),
    Bad(
        "'s-Gravenvoeren",
        "title: 's-Gravenvoeren'\n" + REST,
        (
            "1:8: het weglatingsteken van 's telt als aanhalingsteken en gaat verloren; zet "
            'de hele waarde tussen dubbele aanhalingstekens: "\'s …"'
        ),
    ),
    Bad(
        "'t without a second quote",
        "title: 't Hope\n" + REST,
        (
            "1:8: het weglatingsteken van 't telt als aanhalingsteken en gaat verloren; zet "
            'de hele waarde tussen dubbele aanhalingstekens: "\'t …"'
        ),
    ),
    Bad(
        "'t with a quoted word",
        "title: 't Hope: 'Brede' School\n" + REST,
        (
            "1:8: het weglatingsteken van 't telt als aanhalingsteken en gaat verloren; zet "
            'de hele waarde tussen dubbele aanhalingstekens: "\'t …"'
        ),
    ),
    Bad(
        "'t until the next apostrophe",
        "title: 't Hope\nplace: foto's\nstatus: lopend\n",
        (
            "1:8: het weglatingsteken van 't telt als aanhalingsteken en gaat verloren; zet "
            'de hele waarde tussen dubbele aanhalingstekens: "\'t …"'
        ),
    ),
    Bad(
        "duplicate key",
        "title: A\nplace: halle\nstatus: lopend\ntitle: B\n",
        "4:1: veld 'title' staat er twee keer (eerst op regel 1); houd er één over",
    ),
    Bad(
        "duplicate key in a block",
        "title: A\n" + REST + "period: {start: 2011, start: 2012}\n",
        "4:23: veld 'start' staat er twee keer (eerst op regel 4); houd er één over",
    ),
    Bad(
        "duplicate key and two other faults",
        "title: A\nplace: halle\nstatus: lopent\ntitle: B #c\n",
        (
            "3:9: stand (status): 'lopent' bestaat niet; bedoelde je 'lopend'? Kies uit: "
            "lopend, afgerond, onbekend"
        ),
        "4:1: veld 'title' staat er twee keer (eerst op regel 1); houd er één over",
        (
            "4:10: '#c' gaat verloren, want ' #' begint een opmerking; zet de hele waarde "
            "tussen dubbele aanhalingstekens, of de opmerking op een eigen regel"
        ),
    ),
    Bad(
        "anchor",
        "title: &co werkt\n" + REST,
        (
            "1:8: '&' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "anchor on a block",
        "title: A\n" + REST + "period: &p\n  start: 2011\n",
        "4:9: een label met '&' voor een blok of lijst kan niet; haal het weg",
    ),
    Bad(
        "alias",
        "title: *titel\n" + REST,
        (
            "1:8: '*' verwijst in YAML naar een ander stuk en dat kan niet; schrijf het "
            "voluit, of zet de hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "merge key",
        "title: A\n" + REST + "period:\n  <<: {start: 2011}\n",
        "5:3: '<<' kan niet; schrijf de velden die je wilt overnemen voluit",
    ),
    Bad(
        "tag of python",
        "title: !!python/object/apply:os.system [ls]\n" + REST,
        "1:8: een label met '!' voor een blok of lijst kan niet; haal het weg",
        (
            "1:8: titel (title): hier hoort tekst, geen lijst; zet de tekst tussen dubbele "
            "aanhalingstekens"
        ),
    ),
    Bad(
        "exclamation mark",
        "title: !Nieuw\n" + REST,
        (
            "1:8: '!' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
        "1:8: titel (title): is nog leeg; vul het in",
    ),
    Bad(
        "tag on a block",
        "title: A\n" + REST + "period: !!map {start: 2011}\n",
        "4:9: een label met '!' voor een blok of lijst kan niet; haal het weg",
    ),
    Bad(
        "tag handle",
        "title: !x!y z\n",
        (
            "1:8: '!' aan het begin van een tekst heeft in YAML een eigen betekenis; zet de "
            "hele waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "list as a key",
        "title: A\n" + REST + "? [a]\n: b\n",
        (
            "4:3: de naam van een veld is gewone tekst; zet een waarde die met '[' of '{' "
            "begint tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "deep list",
        "title: " + "[" * 3000 + "\n",
        "1:27: dit zit meer dan 20 lagen diep; maak het eenvoudiger",
    ),
    Bad(
        "deep block",
        "".join(" " * n + "a:\n" for n in range(350)),
        "21:21: dit zit meer dan 20 lagen diep; maak het eenvoudiger",
    ),
    Bad(
        "latin-1",
        "title: Café\n".encode("latin-1"),
        "1:11: dit is geen geldige UTF-8 (byte 0xe9); bewaar het bestand als UTF-8",
    ),
    Bad(
        "latin-1 on a later line",
        b"title: A\nplace: halle\nsummary: \xc3\xa9\xc3\xa9n caf\xe9\n",
        "3:17: dit is geen geldige UTF-8 (byte 0xe9); bewaar het bestand als UTF-8",
    ),
    Bad(
        "utf-16",
        "\ufefftitle: A\n".encode("utf-16-le"),
        "1:1: dit is geen geldige UTF-8 (byte 0xff); bewaar het bestand als UTF-8",
    ),
    Bad(
        "surrogate in the bytes",
        b"title: \xed\xa0\x80\n",
        "1:8: dit is geen geldige UTF-8 (byte 0xed); bewaar het bestand als UTF-8",
    ),
    Bad(
        "NUL",
        "title: A\x00B\n",
        "1:9: hier staat een stuurteken (\\x00); haal het weg",
    ),
    Bad(
        "escape character",
        "title: A\x1b[31mB\n",
        "1:9: hier staat een stuurteken (\\x1b); haal het weg",
    ),
    Bad(
        "C1 control",
        "title: A\x85B\n",
        "1:9: hier staat een stuurteken (\\x85); haal het weg",
    ),
    Bad(
        "escaped escape character",
        'title: "A\\x1b[31mB"\n' + REST,
        (
            "1:10: '\\x1b' is een stuurteken; haal het weg, of schrijf \\\\ voor een gewone "
            "backslash"
        ),
    ),
    Bad(
        "escaped carriage return",
        'title: "A\\rB"\n' + REST,
        ("1:10: '\\r' is een stuurteken; haal het weg, of schrijf \\\\ voor een gewone backslash"),
    ),
    Bad(
        "escaped NUL",
        'title: "A\\0B"\n' + REST,
        ("1:10: '\\0' is een stuurteken; haal het weg, of schrijf \\\\ voor een gewone backslash"),
    ),
    Bad(
        "bidi mark",
        "title: A\u202eB\n" + REST,
        "1:9: hier staat een onzichtbaar teken (\\u202e); haal het weg",
    ),
    Bad(
        "bidi mark in a comment",
        "# A\u2066B\ntitle: A\n" + REST,
        "1:4: hier staat een onzichtbaar teken (\\u2066); haal het weg",
    ),
    Bad(
        "escaped bidi mark",
        'title: "A\\u202EB"\n' + REST,
        (
            "1:10: '\\u202E' is een onzichtbaar teken; haal het weg, of schrijf \\\\ voor een "
            "gewone backslash"
        ),
    ),
    Bad(
        "zero-width space",
        "title: A\u200bB\n" + REST,
        "1:9: hier staat een onzichtbaar teken (\\u200b); haal het weg",
    ),
    Bad(
        "zero-width space before an escape character",
        "title: A\u200bB\x1bC\n" + REST,
        "1:9: hier staat een onzichtbaar teken (\\u200b); haal het weg",
    ),
    Bad(
        "byte order mark within",
        "title: A\nplace: halle\nstatus: lopend\ufeff\n",
        "3:15: hier staat een onzichtbaar teken (\\ufeff); haal het weg",
    ),
    Bad(
        "line separator",
        "title: A\u2028B\n" + REST,
        "1:9: hier staat een onzichtbaar regeleinde (\\u2028); haal het weg",
    ),
    Bad(
        "no character",
        "title: A\uffffB\n",
        "1:9: hier staat een teken dat niet bestaat (\\uffff); haal het weg",
    ),
    Bad(
        "template expression",
        'title: "{{ 7*7 }}"\n' + REST,
        ("1:9: '{{' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"),
    ),
    Bad(
        "template expression in a text",
        "title: Prijs {{ x }} euro\n" + REST,
        ("1:14: '{{' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"),
    ),
    Bad(
        "template expression without quotes",
        "title: {{ x }}\n" + REST,
        ("1:8: '{{' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"),
    ),
    Bad(
        "template statement",
        'title: "{% for x in y %}"\n' + REST,
        ("1:9: '{%' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"),
    ),
    Bad(
        "template statement without quotes",
        "title: {% x %}\n" + REST,
        ("1:8: '{%' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"),
    ),
    Bad(
        "template comment",
        'title: "{# x #}"\n' + REST,
        ("1:9: '{#' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"),
    ),
    Bad(
        "template comment without quotes",
        "title: {# x #}\n" + REST,
        ("1:8: '{#' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"),
    ),
    Bad(
        "template in a text block",
        "title: A\n" + REST + "summary: |\n  Een\n  twee {{ drie }}\n",
        ("6:8: '{{' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"),
    ),
    Bad(
        "escaped template",
        'title: "\\x7b{ x }}"\n' + REST,
        ("1:8: '{{' kan niet in een tekst; zet een spatie tussen de twee tekens of laat ze weg"),
    ),
    Bad(
        "empty file",
        "",
        "1:1: het bestand is leeg; vul het in of verwijder het",
    ),
    Bad(
        "only a byte order mark",
        b"\xef\xbb\xbf",
        "1:1: het bestand is leeg; vul het in of verwijder het",
    ),
    Bad(
        "only comments",
        "# nog te doen\n",
        "1:1: het bestand is leeg; vul het in of verwijder het",
    ),
    Bad(
        "only dashes",
        "---\n",
        "1:1: het bestand is leeg; vul het in of verwijder het",
    ),
    Bad(
        "list at the top",
        "- title: A\n",
        "1:1: hier horen regels 'veld: waarde', geen lijst; haal het streepje vooraan weg",
    ),
    Bad(
        "text at the top",
        "Samen sterk\n",
        (
            "1:1: hier horen regels 'veld: waarde', geen losse tekst; zet een spatie na de "
            "dubbele punt"
        ),
    ),
    Bad(
        "colon without a space, alone",
        "title:Samen\n",
        (
            "1:1: hier horen regels 'veld: waarde', geen losse tekst; zet een spatie na de "
            "dubbele punt"
        ),
    ),
    Bad(
        "missing field",
        "title: A\nstatus: lopend\n",
        "1:1: gemeente (place): ontbreekt; voeg 'place: …' toe",
    ),
    Bad(
        "missing field under a comment",
        "# yaml-language-server: $schema=x\ntitle: A\nstatus: lopend\n",
        "2:1: gemeente (place): ontbreekt; voeg 'place: …' toe",
    ),
    Bad(
        "field left blank",
        "title:\nplace: ''\nstatus: lopend\n",
        "1:7: titel (title): is nog leeg; vul het in",
        "2:8: gemeente (place): is nog leeg; vul het in",
    ),
    Bad(
        "typo in a key",
        "tittel: A\n" + REST,
        "1:1: 'tittel' bestaat niet; bedoelde je 'title'? Dat veld ontbreekt.",
    ),
    Bad(
        "Dutch key",
        "title: A\ngemeente: halle\nstatus: lopend\n",
        "2:1: 'gemeente' bestaat niet; bedoelde je 'place'? Dat veld ontbreekt.",
    ),
    Bad(
        "typo in the key of an optional field",
        "title: A\n" + REST + "sumary: Een\n",
        "4:1: 'sumary' bestaat niet; bedoelde je 'summary'?",
    ),
    Bad(
        "key that is not ours",
        "title: A\n" + REST + "kleur: rood\n",
        "4:1: 'kleur' bestaat niet; zet wat er staat in een veld dat er wel is, of haal de regel "
        "weg",
    ),
    Bad(
        "the id in the card",
        "id: ruilnetwerk\ntitle: A\n" + REST,
        "1:1: het id is de bestandsnaam; haal deze regel weg",
    ),
    Bad(
        "typo that looks like the id",
        "title: A\n" + REST + "idd: ruilnetwerk\n",
        "4:1: 'idd' bestaat niet; zet wat er staat in een veld dat er wel is, of haal de regel weg",
    ),
    Bad(
        "typo in a choice",
        "title: A\nplace: halle\nstatus: lopent\n",
        (
            "3:9: stand (status): 'lopent' bestaat niet; bedoelde je 'lopend'? Kies uit: "
            "lopend, afgerond, onbekend"
        ),
    ),
    Bad(
        "no such choice",
        "title: A\nplace: halle\nstatus: misschien\n",
        ("3:9: stand (status): 'misschien' bestaat niet; kies uit: lopend, afgerond, onbekend"),
    ),
    Bad(
        "choice with a capital",
        "title: A\nplace: halle\nstatus: Lopend\n",
        (
            "3:9: stand (status): 'Lopend' bestaat niet; bedoelde je 'lopend'? Kies uit: "
            "lopend, afgerond, onbekend"
        ),
    ),
    Bad(
        "typo in a nested choice",
        "title: A\n"
        + REST
        + "phases:\n- id: opstart\n  why: omdat\n- id: verkening\n  why: omdat\n",
        (
            "7:7: fasen (phases), punt 2, fase (id): 'verkening' bestaat niet; bedoelde je "
            "'verkenning'? Kies uit: opstart, verkenning, vormgeving"
        ),
    ),
    Bad(
        "missing nested field",
        "title: A\n" + REST + "phases:\n- id: opstart\n  why: omdat\n- id: verkenning\n",
        "7:3: fasen (phases), punt 2, waarom (why): ontbreekt; voeg 'why: …' toe",
    ),
    Bad(
        "typo in a nested key",
        "title: A\n" + REST + "phases:\n- {id: opstart, whyy: omdat}\n",
        (
            "5:17: fasen (phases), punt 1: 'whyy' bestaat niet; bedoelde je 'why'? Dat veld "
            "ontbreekt."
        ),
    ),
    Bad(
        "unknown nested key",
        "title: A\n" + REST + "phases:\n- {id: opstart, why: omdat, kleur: rood}\n",
        "5:29: fasen (phases), punt 1: 'kleur' bestaat niet; kies uit: id, why",
    ),
    Bad(
        "title too long",
        "title: Samen sterk in de wijk, samen sterk in de stad\n" + REST,
        "1:8: titel (title): is te lang (46 tekens, hoogstens 40); schrap er 6",
    ),
    Bad(
        "too short",
        "title: A\n" + REST + 'code: "1"\n',
        "4:7: postcode (code): is te kort (1 teken, minstens 4); vul aan",
    ),
    Bad(
        "path in an image name",
        "title: A\n" + REST + "image: ../../etc/passwd.png\n",
        (
            "4:8: beeld (image): '../../etc/passwd.png' heeft niet de juiste vorm; hier "
            "hoort: de naam van een jpg, png of webp"
        ),
    ),
    Bad(
        "wrong postal code",
        "title: A\n" + REST + "code: 15O0\n",
        "4:7: postcode (code): '15O0' heeft niet de juiste vorm; schrijf het zoals '1500'",
    ),
    Bad(
        "javascript address",
        "title: A\n" + REST + "website: javascript:alert(1)\n",
        (
            "4:10: website: 'javascript:alert(1)' is geen webadres; schrijf het voluit, "
            "beginnend met https://"
        ),
    ),
    Bad(
        "no address",
        "title: A\n" + REST + "website: halle\n",
        ("4:10: website: 'halle' is geen webadres; schrijf het voluit, beginnend met https://"),
    ),
    Bad(
        "impossible date",
        "title: A\n" + REST + "checked_on: 2026-02-30\n",
        (
            "4:13: nagekeken op (checked_on): '2026-02-30' bestaat niet als datum; schrijf "
            "jaar-maand-dag, zoals 2026-11-21"
        ),
    ),
    Bad(
        "no date",
        "title: A\n" + REST + "checked_on: 30 februari\n",
        (
            "4:13: nagekeken op (checked_on): '30 februari' is geen datum; schrijf "
            "jaar-maand-dag, zoals 2026-11-21"
        ),
    ),
    Bad(
        "year as a date",
        "title: A\n" + REST + "checked_on: 2026\n",
        (
            "4:13: nagekeken op (checked_on): '2026' is geen datum; schrijf jaar-maand-dag, "
            "zoals 2026-11-21"
        ),
    ),
    Bad(
        "no whole number",
        "title: A\n" + REST + "people: vier\n",
        ("4:9: mensen (people): 'vier' is geen geheel getal; schrijf alleen cijfers, zoals 12"),
    ),
    Bad(
        "endless number",
        "title: A\n" + REST + "people: " + "9" * 5000 + "\n",
        (
            "4:9: mensen (people): '999999999999999999999999999999999999999…' is geen geheel "
            "getal; schrijf alleen cijfers, zoals 12"
        ),
    ),
    Bad(
        "comma in a number",
        "title: A\n" + REST + "share: 3,5\n",
        (
            "4:8: aandeel (share): '3,5' is geen getal; schrijf cijfers, met een punt voor de "
            "decimalen, zoals 3.5"
        ),
    ),
    Bad(
        "number too small",
        "title: A\n" + REST + "people: -3\n",
        "4:9: mensen (people): '-3' is te klein; vul minstens 0 in",
    ),
    Bad(
        "number too large",
        "title: A\n" + REST + "people: 1001\n",
        "4:9: mensen (people): '1001' is te groot; vul hoogstens 1000 in",
    ),
    Bad(
        "too many items",
        "title: A\n" + REST + "themes: [a, b, c, d]\n",
        "4:9: thema's (themes): telt 4 punten, hoogstens 3; schrap er 1",
    ),
    Bad(
        "too few items",
        "title: A\n" + REST + "steps: [a]\n",
        "4:8: stappen (steps): telt 1 punt, minstens 3; voeg er 2 toe",
    ),
    Bad(
        "text where a list belongs",
        "title: A\n" + REST + "themes: armoede\n",
        (
            "4:9: thema's (themes): hier hoort een lijst, geen losse tekst; begin elk punt op "
            "een eigen regel met '- '"
        ),
    ),
    Bad(
        "block where a list belongs",
        "title: A\n" + REST + "themes: {a: b}\n",
        (
            "4:9: thema's (themes): hier hoort een lijst, geen blok; begin elk punt op een "
            "eigen regel met '- '"
        ),
    ),
    Bad(
        "list where text belongs",
        "title: [A, B]\n" + REST,
        (
            "1:8: titel (title): hier hoort tekst, geen lijst; zet de tekst tussen dubbele "
            "aanhalingstekens"
        ),
    ),
    Bad(
        "block where text belongs",
        "title: {A: B}\n" + REST,
        (
            "1:8: titel (title): hier hoort tekst, geen blok; zet de tekst tussen dubbele "
            "aanhalingstekens"
        ),
    ),
    Bad(
        "text where a block belongs",
        "title: A\n" + REST + "phases: [opstart]\n",
        (
            "4:10: fasen (phases), punt 1: hier hoort een blok met velden, geen losse tekst; "
            "schrijf 'veld: waarde' eronder (id, why)"
        ),
    ),
    Bad(
        "list where a date belongs",
        "title: A\n" + REST + "checked_on: [2026-11-21]\n",
        (
            "4:13: nagekeken op (checked_on): een lijst is geen datum; schrijf "
            "jaar-maand-dag, zoals 2026-11-21"
        ),
    ),
    Bad(
        "empty item",
        "title: A\n" + REST + "phases:\n-\n- {id: opstart, why: omdat}\n",
        "5:2: fasen (phases), punt 1: is nog leeg; vul het in",
    ),
    Bad(
        "empty text in a list",
        "title: A\n" + REST + "steps: [a, '', c]\n",
        "4:12: stappen (steps), punt 2: is nog leeg; vul het in",
    ),
    Bad(
        "wrong text in a union",
        "title: A\n" + REST + "sources: [Hln 2020]\n",
        (
            "4:11: bronnen (sources), punt 1: 'Hln 2020' heeft niet de juiste vorm; kijk na "
            "wat hier hoort"
        ),
    ),
    Bad(
        "wrong block in a union",
        "title: A\n" + REST + "sources:\n- hln-2020\n- {id: hln, titel: Krant}\n",
        (
            "6:13: bronnen (sources), punt 2: 'titel' bestaat niet; bedoelde je 'title'? Dat "
            "veld ontbreekt."
        ),
    ),
    Bad(
        "list in a union",
        "title: A\n" + REST + "sources: [[hln]]\n",
        (
            "4:11: bronnen (sources), punt 1: hier hoort een blok met velden, geen lijst; "
            "schrijf 'veld: waarde' eronder (id, title)"
        ),
    ),
    Bad(
        "unknown kind of block",
        "title: A\n" + REST + "media: [{kind: foto, text: B}]\n",
        ("4:9: beelden (media), punt 1: 'foto' bestaat niet; kies bij 'kind' uit: affiche, film"),
    ),
    Bad(
        "no kind of block",
        "title: A\n" + REST + "media: [{text: B}]\n",
        "4:9: beelden (media), punt 1: hier ontbreekt 'kind'; vul het in",
    ),
    Bad(
        "fault within a kind of block",
        "title: A\n" + REST + "media: [{kind: film, minutes: B}]\n",
        (
            "4:31: beelden (media), punt 1, duur (minutes): 'B' is geen geheel getal; schrijf "
            "alleen cijfers, zoals 12"
        ),
    ),
    Bad(
        "message of a validator",
        "title: A\n" + REST + "day: gisteren\n",
        "4:6: dag (day): is geen dag die we kennen; schrijf maandag",
    ),
    Bad(
        "message of a ValueError",
        "title: B\nplace: halle\nstatus: afgerond\nperiod: {start: 2012, end: 2011}\n",
        "4:9: periode (period): het einde ligt voor het begin; kijk de jaren na",
    ),
    Bad(
        "validator that crashes",
        "title: A\n" + REST + "crash: x\n",
        "1:1: hier loopt de controle zelf op vast (KeyError); meld dit",
    ),
    Bad(
        "control characters in an unknown key",
        "title: A\n" + REST + '"\\x1b[2J": x\n',
        "4:1: '[2J' bestaat niet; zet wat er staat in een veld dat er wel is, of haal de regel weg",
        ("4:2: '\\x1b' is een stuurteken; haal het weg, of schrijf \\\\ voor een gewone backslash"),
    ),
    Bad(
        "endless unknown key",
        "title: A\n" + REST + "a" * 900 + ": x\n",
        "4:1: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…' bestaat niet; zet wat er staat in een "
        "veld dat er wel is, of haal de regel weg",
    ),
    Bad(
        "BOM and CRLF",
        b"\xef\xbb\xbftitle: A\r\nplace: halle\r\nstatus: lopent\r\n",
        (
            "3:9: stand (status): 'lopent' bestaat niet; bedoelde je 'lopend'? Kies uit: "
            "lopend, afgerond, onbekend"
        ),
    ),
    Bad(
        "BOM, fault on the first line",
        b"\xef\xbb\xbftitle: A #b\r\nplace: halle\r\nstatus: lopend\r\n",
        (
            "1:10: '#b' gaat verloren, want ' #' begint een opmerking; zet de hele waarde "
            "tussen dubbele aanhalingstekens, of de opmerking op een eigen regel"
        ),
    ),
    Bad(
        "CR only",
        "title: A\rplace: halle\rstatus: lopent\r",
        (
            "3:9: stand (status): 'lopent' bestaat niet; bedoelde je 'lopend'? Kies uit: "
            "lopend, afgerond, onbekend"
        ),
    ),
    Bad(
        "accents before the fault",
        "title: A\nplace: halle\nstatus: lopend\nthemes: [één, tw’ee’, 😀, drie: vier: vijf]\n",
        (
            "4:36: een dubbele punt met een spatie kan niet zomaar in een tekst; zet de hele "
            "waarde tussen dubbele aanhalingstekens"
        ),
    ),
    Bad(
        "three faults at once",
        "title: " + "x" * 50 + "\nplaats: halle\nstatus: lopent\n",
        "1:1: gemeente (place): ontbreekt; voeg 'place: …' toe",
        "1:8: titel (title): is te lang (50 tekens, hoogstens 40); schrap er 10",
        "2:1: 'plaats' bestaat niet; zet wat er staat in een veld dat er wel is, of haal de regel "
        "weg",
        (
            "3:9: stand (status): 'lopent' bestaat niet; bedoelde je 'lopend'? Kies uit: "
            "lopend, afgerond, onbekend"
        ),
    ),
    Bad(
        "list in a text without a bar",
        "title: A\n" + REST + "summary:\n  Want\n  - geld\n  - tijd\n",
        "6:3: een lijst gaat verloren, want de regels van deze tekst worden aan elkaar geplakt; "
        "zet | achter de dubbele punt, en de hele tekst op de regels eronder",
    ),
    Bad(
        "list after a blank line in a text without a bar",
        "title: A\n" + REST + "summary: Want\n\n  - geld\n  - tijd\n",
        "5:1: een witregel gaat verloren, want de regels van deze tekst worden aan elkaar geplakt; "
        "zet | achter de dubbele punt, en de hele tekst op de regels eronder",
    ),
    Bad(
        "paragraphs behind an angle",
        "title: A\n" + REST + "summary: >\n  Een\n\n  twee\n",
        "6:1: een witregel gaat verloren, want de regels van deze tekst worden aan elkaar geplakt; "
        "zet | achter de dubbele punt in plaats van >, en de hele tekst op de regels eronder",
    ),
    Bad(
        "list behind an angle",
        "title: A\n" + REST + "summary: >-\n  1. Een\n  2. Twee\n",
        "5:3: een lijst gaat verloren, want de regels van deze tekst worden aan elkaar geplakt; "
        "zet | achter de dubbele punt in plaats van >, en de hele tekst op de regels eronder",
    ),
    Bad(
        "paragraphs in an item",
        "title: A\n" + REST + "steps:\n- a\n\n  b\n- c\n- d\n",
        "6:1: een witregel gaat verloren, want de regels van deze tekst worden aan elkaar geplakt; "
        "zet | achter het streepje, en de hele tekst op de regels eronder",
    ),
    Bad(
        "hard space behind a colon",
        "title: A\nplace: halle\nstatus:\u00a0onbekend\n",
        "3:8: hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie",
    ),
    Bad(
        "hard space before a value",
        "title: A\nplace: halle\nstatus: \u00a0onbekend\n",
        "3:9: hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie",
    ),
    Bad(
        "hard space behind the colon of a nested field",
        "title: A\n" + REST + "period:\n  start:\u202f2011\n",
        "5:9: hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie",
    ),
    Bad(
        "hard space in an indent",
        "title: A\n" + REST + "period:\n\u00a0\u00a0start: 2011\n  end: 2012\n",
        "5:1: hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie",
    ),
    Bad(
        "hard space in an indent further on",
        "title: A\n" + REST + "period:\n  start: 2011\n\u00a0 end: 2012\n",
        "6:1: hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie",
    ),
    Bad(
        "hard space in an indent of a text block",
        "title: A\n" + REST + "summary: |\n  Een\n\u00a0\u00a0twee\n",
        "6:1: hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie",
    ),
    Bad(
        "hard space after a dash",
        "title: A\n" + REST + "themes:\n-\u00a0sport\n",
        "5:2: hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie",
    ),
    Bad(
        "hard space behind a value",
        "title: A\nplace: halle\nstatus: onbekend\u00a0\n",
        "3:17: hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie",
    ),
    Bad(
        "hard space behind a name",
        "title: A\nplace: halle\nstatus\u202f: onbekend\n",
        "3:7: hier staat een vaste spatie (uit Word, of Alt+spatie); typ een gewone spatie",
    ),
    Bad(
        "choice with a hard space, within quotes",
        'title: A\nplace: halle\nstatus: "onbekend\u00a0"\n',
        "3:9: stand (status): 'onbekend\\xa0' bestaat niet; er staat een vaste spatie (\\xa0) in. "
        "Typ het opnieuw. Kies uit: lopend, afgerond, onbekend",
    ),
    Bad(
        "choice with a letter of another alphabet",
        "title: A\nplace: halle\nstatus: l\u043epend\n",
        "3:9: stand (status): 'l\\u043epend' bestaat niet; er staat een letter uit een ander "
        "schrift (\\u043e) in. Typ het opnieuw. Kies uit: lopend, afgerond, onbekend",
    ),
    Bad(
        "choice with a soft hyphen",
        "title: A\nplace: halle\nstatus: lo\u00adpend\n",
        "3:9: stand (status): 'lo\\xadpend' bestaat niet; er staat een teken dat je niet ziet "
        "(\\xad) in. Typ het opnieuw. Kies uit: lopend, afgerond, onbekend",
    ),
    Bad(
        "curly quotes around a value",
        "title: “Een groep”\n" + REST,
        '1:8: gekrulde aanhalingstekens (uit Word) tellen hier niet; typ rechte ("), of laat ze '
        "weg als de tekst geen dubbele punt heeft",
    ),
    Bad(
        "curly quotes around a value with a colon",
        "title: “Groep: De Schakel”\n" + REST,
        '1:8: gekrulde aanhalingstekens (uit Word) tellen hier niet; typ rechte ("), of laat ze '
        "weg als de tekst geen dubbele punt heeft",
    ),
    Bad(
        "curly quotes around an item",
        "title: A\n" + REST + "themes: [‘sport’]\n",
        '4:10: gekrulde aanhalingstekens (uit Word) tellen hier niet; typ rechte ("), of laat ze '
        "weg als de tekst geen dubbele punt heeft",
    ),
    Bad(
        "lost letter",
        "title: Caf\ufffd\n" + REST,
        "1:11: hier staat een letter die verloren ging (\\ufffd); typ het woord opnieuw",
    ),
    Bad(
        "letters that were encoded twice",
        "title: CafÃ© zoâ€™n\n" + REST,
        "1:11: 'Ã©' was ooit een andere letter, zoals é; typ het woord opnieuw",
    ),
    Bad(
        "dash glued to a later field of an item",
        "title: A\n" + REST + "sources:\n  - id: a\n    title: b\n  -id: c\n    title: d\n",
        "7:3: na het streepje ontbreekt een spatie; schrijf '- tekst'",
    ),
    Bad(
        "two versions of a line",
        "title: A\n<<<<<<< HEAD\nplace: halle\n=======\nplace: lier\n>>>>>>> nieuw\n",
        "2:1: hier botsen twee versies van dit bestand (Git); kies wat moet blijven, en haal de "
        "regels met <<<<<<<, ======= en >>>>>>> weg",
        "6:1: hier botsen twee versies van dit bestand (Git); kies wat moet blijven, en haal de "
        "regels met <<<<<<<, ======= en >>>>>>> weg",
    ),
    Bad(
        "zero-width space in a name",
        "title: A\n" + REST + "sources: [hln\u200b2020]\n",
        "4:14: hier staat een onzichtbaar teken (\\u200b); haal het weg",
    ),
    Bad(
        "letter of which nothing is to be seen",
        "title: A\u3164B\n" + REST,
        "1:9: hier staat een onzichtbaar teken (\\u3164); haal het weg",
    ),
    Bad(
        "look of an emoji",
        "title: A \u2764\ufe0f\n" + REST,
        "1:11: hier staat een onzichtbaar teken (\\ufe0f); haal het weg",
    ),
    Bad(
        "pile of accents",
        "title: A" + "\u0301" * 9 + "\n" + REST,
        "1:9: hier staan te veel accenten op één letter; typ het woord opnieuw",
    ),
    Bad(
        "escaped pile of accents",
        'title: "A\\u0301\\u0301\\u0301"\n' + REST,
        "1:8: hier staan te veel accenten op één letter; typ het woord opnieuw",
    ),
]
