"""Privacy: no one's e-mail address or phone number in a record; a service's mailbox in one field.

Messages don't repeat what they found: they end up in public logs.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from kennisbank.checks.fault import Fault, texts
from kennisbank.records.model import Loc, Record
from kennisbank.text.folding import fold

# Mail addresses, also as spam filters are fooled: naam [at] dienst.be, naam%40dienst.be,
# naam @ dienst.be, naam AT dienst DOT be.
_DOT = r"(?:\.|\s?[\[(]\s?(?:dot|punt)\s?[\])]\s?)"
_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]+(?:\s?@\s?|%40|\s?[\[(]\s?(?:a|at|apenstaart(?:je)?)\s?[\])]\s?)"
    rf"[\w-]+(?:{_DOT}[\w-]+)+",
    re.IGNORECASE,
)
_SPELLED = re.compile(
    r"(?<![\w.+-])[\w.+-]+\s(?:at|apenstaart(?:je)?)\s"
    r"(?:[\w-]+(?:\.[\w-]+)*\.(?:be|com|eu|net|nl|org)\b|[\w-]+(?:\s(?:dot|punt)\s[\w-]+)+)",
    re.IGNORECASE,
)
_AT = re.compile(r"[@＠\[(（]|%40|\s(?:at|apenstaart)", re.IGNORECASE)  # most texts have none
# In a link this leads to another site; that is told where links are judged.
_USER_IN_LINK = re.compile(r"(\]\(https?://)[^\s/@)]*@", re.IGNORECASE)

# Belgian numbers have nine digits, mobile ones ten, grouped in any way: 051 20 30 40,
# (02) 123.45.67, 0475/12.34.56. After a plus sign or 00: any number of eight digits or more.
_GAP = r"\s?[./()–-]{0,2}\s?"
_PHONE = re.compile(
    r"(?<!\d)(?<!\d[.,:/-])(?<!\bBE)(?<!\bBE )"
    rf"(?:0(?:4(?:{_GAP}[5-9])(?:{_GAP}\d){{7}}|[2349](?:{_GAP}\d){{7}}|[15-8]\d(?:{_GAP}\d){{6}})"
    rf"|(?:\+|\+ (?=32)|00|wa\.me/)[1-9](?:{_GAP}\d){{7,13}}"
    rf"|(?<=\btel )[1-9](?:{_GAP}\d){{7,8}})(?!\d)"
)
_DIGIT = re.compile(r"\d")
_SAYS_PHONE = re.compile(
    r"\b(?:tel|telefoon|telefoonnummer|gsm|gsm-nummer|mobiel)\b[\s.:]{1,3}", re.IGNORECASE
)
_DATE = re.compile(r"\b\d{1,2}([./-])\d{1,2}\1\d{4}\b")
_URL = re.compile(r"https?://(?!wa\.me/)\S+", re.IGNORECASE)

# A mailbox is a service's when a part of its name is one of these, or holds a long one; the words
# of a sector come from data/words.yml.
SERVICE_WORDS = frozenset(
    {"balie", "bestuur", "communicatie", "contact", "dienst", "gemeente", "hallo", "info", "loket"}
    | {"mail", "netwerk", "onthaal", "post", "privacy", "project", "redactie", "secretariaat"}
    | {"stad", "team", "vereniging", "vragen", "welkom", "werking"}
)
_LONG = 6

ADDRESS_FOUND = (
    "hier staat een e-mailadres; haal het weg, of zet de mailbox van een dienst bij contact"
)
PHONE_FOUND = "hier staat een telefoonnummer; haal het weg en verwijs naar de website van de dienst"
PERSON_FOUND = (
    "dit lijkt de mailbox van een persoon; zet hier die van een dienst, zoals info@ of onthaal@"
)


def mail_addresses(text: str) -> list[str]:
    """Return every e-mail address in a text, functional ones too."""
    if not _AT.search(text):
        return []
    plain = _USER_IN_LINK.sub(r"\1", unicodedata.normalize("NFKC", text))
    return [found[0] for shape in (_ADDRESS, _SPELLED) for found in shape.finditer(plain)]


def phone_numbers(text: str) -> list[str]:
    """Return every phone number in a text; dates, years and digits in web addresses are none."""
    if not _DIGIT.search(text):
        return []
    plain = _DATE.sub(" ", _URL.sub(" ", unicodedata.normalize("NFKC", text)))
    plain = _SAYS_PHONE.sub("tel ", plain)  # behind it the first nought may be missing
    return [found[0] for found in _PHONE.finditer(plain)]


def private(record: object, services: Iterable[str] = ()) -> Iterator[Fault]:
    """Find the e-mail addresses and phone numbers in a record, and mailboxes of persons.

    `services` are more words that name a service, beside our own.
    """
    known = SERVICE_WORDS | frozenset(services)
    title = record.label if isinstance(record, Record) else ""
    for loc, text in texts(record):
        if _is_mailbox(loc):
            if not is_functional(text, title, known):
                yield Fault(loc, PERSON_FOUND)
        elif mail_addresses(text):
            yield Fault(loc, ADDRESS_FOUND)
        if phone_numbers(text):
            yield Fault(loc, PHONE_FOUND)


def is_functional(mailbox: str, title: str, services: Collection[str] = SERVICE_WORDS) -> bool:
    """Say whether a mailbox is a service's: a service word, its domain or the practice's title."""
    name, _, domain = mailbox.casefold().partition("@")
    if any(_names(part, services) for part in re.split(r"[._+-]", name)):
        return True
    squeezed = _squeezed(name)
    return squeezed in map(_squeezed, domain.split(".")) or squeezed in _squeezed(title)


def _names(part: str, services: Collection[str]) -> bool:
    return part in services or any(word in part for word in services if len(word) >= _LONG)


def _squeezed(text: str) -> str:
    return fold(text).replace(" ", "")


def _is_mailbox(loc: Loc) -> bool:
    return loc[-2:] in (("contact", "mailbox"), ("identity", "mailbox"))
