"""Privacy: no one's e-mail address or phone number in a record; a service's mailbox in one field.

Messages don't repeat what they found: they end up in public logs.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator

from kennisbank import prose
from kennisbank.checks.fault import Fault, texts
from kennisbank.records.model import Loc, Record
from kennisbank.records.text import Prose
from kennisbank.text.folding import as_read, fold

# Mail addresses, also as spam filters are fooled: naam [at] dienst.be, naam%40dienst.be,
# naam @ dienst.be, naam AT dienst DOT be.
_DOT = r"(?:\.|\s\.\s?|\s?[\[(]\s?(?:dot|punt)\s?[\])]\s?)"
_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]+(?:\s?@\s?|%40|\s?[\[({<]\s?(?:a|at|apenstaart(?:je)?)\s?[\])}>]\s?)"
    rf"[\w-]+(?:{_DOT}[\w-]+)+",
    re.IGNORECASE,
)
_SPELLED = re.compile(
    r"(?<![\w.+-])[\w.+-]+\s(?:at|apenstaart(?:je)?)\s"
    r"(?:[\w-]+(?:\.[\w-]+)*\.(?:be|com|eu|net|nl|org)\b|[\w-]+(?:\s(?:dot|punt)\s[\w-]+)+)",
    re.IGNORECASE,
)
_AT = re.compile(r"[@＠\[(（{<]|%40|\s(?:at|apenstaart)", re.IGNORECASE)  # most texts have none
# In a link this leads to another site; that is told where links are judged.
_USER_IN_LINK = re.compile(r"(\]\(https?://)[^\s/@)]*@", re.IGNORECASE)

# Belgian numbers have nine digits, mobile ones ten, grouped in any way: 051 20 30 40,
# (02) 123.45.67, 0475/12.34.56. After a plus sign or 00: any number of eight digits or more.
_GAP = r"\s?[./()–—·•_|*-]{0,2}\s?"
_PHONE = re.compile(
    r"(?<!\d)(?<!\d[.,:/-])(?<!\bBE)(?<!\bBE )(?<!\bKBO )"
    rf"(?:0(?:4(?:{_GAP}[5-9])(?:{_GAP}\d){{7}}|[2349](?:{_GAP}\d){{7}}|[15-8]\d(?:{_GAP}\d){{6}})"
    rf"|(?:\+|\+ (?=32)|00|wa\.me/)[1-9](?:{_GAP}\d){{7,13}}"
    rf"|(?<=\btel )[1-9](?:{_GAP}\d){{7,8}})(?!\d)"
)
_DIGIT = re.compile(r"\d")
_SAYS_PHONE = re.compile(
    r"\b(?:tel|telefoon|telefoonnummer|gsm|gsm-nummer|mobiel)\b[\s.:]{1,3}", re.IGNORECASE
)
_DATE = re.compile(r"\b\d{1,2}([./-])\d{1,2}\1\d{4}\b")
# A chat opens at a number in its address: that is no digit of an article.
_CHAT = re.compile(
    r"\b(?:https?|tg|viber|whatsapp)://\S{0,60}?(?:\b(?:phone|number)=|\bt\.me/)(?:\+|%2B)?(?=\d{8})",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://(?!wa\.me/)\S+", re.IGNORECASE)

# A national number has eleven digits: year, month and day of birth, a serial number, and two that
# check the rest. Twenty or forty more months stand for a number of another register.
_NATIONAL = re.compile(
    rf"(?<!\d)(\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{3}}{_GAP}\d{{2}})(?!\d)"
)
_LATEST_MONTH = 52
_CHECK = 97
_IBAN = re.compile(r"\b[A-Z]{2} ?\d{2}(?:[ .-]?[A-Z0-9]){11,30}", re.IGNORECASE)
_IBAN_LENGTHS = {"BE": 16, "DE": 22, "ES": 24, "FR": 27, "GB": 22, "IT": 27, "LU": 20, "NL": 18}
_IBAN_LENGTHS |= {"AT": 20, "CH": 21, "DK": 18, "IE": 22, "PL": 28, "PT": 25, "SE": 24}

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
NATIONAL_FOUND = "hier staat een rijksregisternummer; haal het weg"
IBAN_FOUND = "hier staat een rekeningnummer; haal het weg en verwijs naar de website van de dienst"
PERSON_FOUND = (
    "dit lijkt de mailbox van een persoon; zet hier die van een dienst, zoals info@ of onthaal@"
)


def mail_addresses(text: str) -> list[str]:
    """Return every e-mail address in a text, functional ones too."""
    text = as_read(text)
    if not _AT.search(text):
        return []
    plain = _USER_IN_LINK.sub(r"\1", text)
    return [found[0] for shape in (_ADDRESS, _SPELLED) for found in shape.finditer(plain)]


def phone_numbers(text: str) -> list[str]:
    """Return every phone number in a text; dates, years and digits in web addresses are none."""
    text = as_read(text)
    if not _DIGIT.search(text):
        return []
    plain = _DATE.sub(" ", _URL.sub(" ", _CHAT.sub(" +", text)))
    plain = _SAYS_PHONE.sub("tel ", plain)  # behind it the first nought may be missing
    return [found[0] for found in _PHONE.finditer(plain)]


def national_numbers(text: str) -> list[str]:
    """Return every national number in a text: eleven digits whose last two check the others."""
    found = (one[1] for one in _NATIONAL.finditer(_URL.sub(" ", as_read(text))))
    return [one for one in found if _is_national(re.sub(r"\D", "", one))]


def _is_national(digits: str) -> bool:
    """Who was born since 2000 has a number that is checked with a 2 before it."""
    if int(digits[2:4]) > _LATEST_MONTH or int(digits[4:6]) > 31:
        return False
    checks = (_CHECK - int(born + digits[:9]) % _CHECK for born in ("", "2"))
    return int(digits[9:]) in checks


def bank_accounts(text: str) -> list[str]:
    """Return every IBAN in a text: with its first four signs behind the rest, 97 divides it."""
    written = _IBAN.finditer(_URL.sub(" ", as_read(text)))
    squeezed = (re.sub(r"[ .-]", "", one[0]).upper() for one in written)
    # A word may stand behind it, so a country says where its accounts end.
    accounts = [one[: _IBAN_LENGTHS.get(one[:2], 0)] for one in squeezed]
    return [one for one in accounts if one and _is_iban(one)]


def _is_iban(signs: str) -> bool:
    number = "".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])
    return int(number) % _CHECK == 1


# What may stand in no text of a record, each with what an author hears.
_LOOKS: tuple[tuple[Callable[[str], list[str]], str], ...] = (
    (mail_addresses, ADDRESS_FOUND),
    (phone_numbers, PHONE_FOUND),
    (national_numbers, NATIONAL_FOUND),
    (bank_accounts, IBAN_FOUND),
)


def private(record: object, services: Iterable[str] = ()) -> Iterator[Fault]:
    """Find e-mail addresses, numbers of phones, persons and banks, and mailboxes of persons.

    `services` are more words that name a service, beside our own.
    """
    known = SERVICE_WORDS | frozenset(services)
    title = record.label if isinstance(record, Record) else ""
    for loc, text in texts(record):
        if not _is_mailbox(loc):
            yield from (Fault(loc, told, line) for told, line in _found(text))
        elif not is_functional(text, title, known):
            yield Fault(loc, PERSON_FOUND)


def _found(text: str) -> Iterator[tuple[str, int]]:
    """Yield what each look finds in a text, as written or as shown, with the line where it is."""
    shown = prose.plain(text) if isinstance(text, Prose) else text
    for look, told in _LOOKS:
        if look(text):
            yield told, _line_of(text, look)
        elif shown != text and look(shown):
            yield told, 0


def _line_of(text: str, look: Callable[[str], list[str]]) -> int:
    """Return the first line, from 0, that holds what a look finds; 0 when it runs over two."""
    lines = text.split("\n")
    return next((number for number, line in enumerate(lines) if look(line)), 0)


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
