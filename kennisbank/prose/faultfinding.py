"""What an author wrote that would not come out as meant, with a cure."""

import difflib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape

from kennisbank.prose.collecting import MOST_NESTED, Collected, collected
from kennisbank.prose.ordinary import ordinary
from kennisbank.prose.parsing import survives
from kennisbank.prose.patterns import (
    PATTERNS,
    lists_in_a_paragraph,
    without_code,
    without_marks,
    without_pairs,
)
from kennisbank.prose.subset import LONGEST, TooIntricateError
from kennisbank.prose.targets import OWN_SCHEMES, own_target
from kennisbank.text.refusing import refused_kind

LONGEST_PROSE_QUOTE = 60
_SIGNS = re.compile(r"^[ \t>*+-]*", re.MULTILINE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")
_BRACKETED = re.compile(r"\[ ?\^? ?([a-z0-9-]{1,60}) ?\](?![(:])")
_SCHEME = re.compile(r"\s*([A-Za-z][\w+.-]*):")
_CURES = {
    "http": "schrijf https:// in plaats van http://",
    "https": "neem het hele adres over uit de adresbalk",
    "mailto": "schrijf het zo: mailto:naam@voorbeeld.be",
}
_CURE_FOR_AN_ID = "na de dubbele punt komt een id, zoals in praktijk:soep-op-de-stoep"
_CURE_FOR_WORDS = "om op te klikken; schrijf ze tussen [ en ]"
_LIST = "de lijst blijft gewone tekst; zet er een lege regel voor"
_INTRICATE = (
    f"hoogstens {LONGEST} tekens en geen lijst in lijst in lijst; maak de tekst eenvoudiger"
)
_TOO_NESTED = (
    f"hier staan meer dan {MOST_NESTED} lijsten of citaten in elkaar; maak er gewone zinnen van"
)
_CURE = "gebruik https://, mailto: of een eigen id zoals praktijk:soep-op-de-stoep"


@dataclass(frozen=True, slots=True)
class ProseFault:
    """A fault at so many characters from the start of the text; the message is Dutch, with a cure.

    When one of our own ids is unknown, `scheme` (`bron` for a source mark) and `target` name it,
    so that the caller can ask "bedoelde je …?".
    """

    offset: int
    message: str
    scheme: str | None = None
    target: str | None = None


def faults(
    text: str, known_link: Callable[[str, str], bool], known_source: Callable[[str], bool]
) -> list[ProseFault]:
    """Return all faults in a text, in reading order.

    Links, images and source marks are judged in the HTML before the filter, so none can fall away
    unnoticed; the rest is seen in the text itself.
    """
    try:
        found = [*_Judge(known_link, known_source).faults(text)]
    except TooIntricateError:
        return [ProseFault(0, _INTRICATE)]
    if ordinary(text):  # nothing in it looks like more than it is
        return found
    found += by_pattern(text)
    found += _unmarked(text, known_source)
    found += _entities(text)
    found += (ProseFault(place, _LIST) for place in lists_in_a_paragraph(without_code(text)))
    return sorted(found, key=lambda fault: fault.offset)


def _unmarked(text: str, known_source: Callable[[str], bool]) -> Iterator[ProseFault]:
    """Yield the ids of sources that stand between brackets without the sign of a mark."""
    for found in _BRACKETED.finditer(without_marks(without_code(text))):
        if known_source(found[1]):
            message = f"{_quote(found[0])} is geen bronteken; schrijf [^{found[1]}]"
            yield ProseFault(found.start(), message)


def by_pattern(text: str) -> Iterator[ProseFault]:
    """Yield what the text itself shows to be meant otherwise than it comes out."""
    words = without_code(text)
    bare = without_marks(words)
    unpaired = without_pairs(bare)
    for pattern in PATTERNS:
        seen = {"text": text, "words": words, "bare": bare, "unpaired": unpaired}[pattern.where]
        for found in pattern.expression.finditer(seen):
            yield ProseFault(found.start(1), pattern.message.format(_quote(found[1])))


def _entities(text: str) -> Iterator[ProseFault]:
    """Yield the entities that stand for a sign which nobody may write."""
    for found in _ENTITY.finditer(text):
        what = next(filter(None, map(refused_kind, unescape(found[0]))), "")
        if what:
            yield ProseFault(found.start(), f"{_quote(found[0])} is {what}; haal het weg")


@dataclass(frozen=True)
class _Judge:
    """Judges what the HTML before the filter holds."""

    known_link: Callable[[str, str], bool]
    known_source: Callable[[str], bool]

    def faults(self, text: str) -> Iterator[ProseFault]:
        words = without_code(text)
        place = -1
        for found in collected(text):
            if found.tag == "ul":
                yield ProseFault(_innermost(text), _TOO_NESTED)
                continue
            place = max(place, words.find(_sought(found), place + 1))
            fault = self._judged(found, max(place, 0))
            if fault:
                yield fault

    def _judged(self, found: Collected, offset: int) -> ProseFault | None:
        if found.tag == "img":
            return ProseFault(offset, "een afbeelding werkt hier niet; zet ze in het veld media")
        if found.tag == "sup":
            return self._mark(found.words, offset)
        if not found.words.strip():
            start = f"de link naar {_quote(found.address)} heeft geen woorden"
            return ProseFault(offset, f"{start} {_CURE_FOR_WORDS}")
        return self._link(found.address, offset)

    def _mark(self, source: str, offset: int) -> ProseFault | None:
        if self.known_source(source):
            return None
        message = f"bron {_quote(source)} is onbekend; zet ze bij sources of verbeter het id"
        return ProseFault(offset, message, "bron", source)

    def _link(self, address: str, offset: int) -> ProseFault | None:
        target = own_target(address)
        if target is None:
            if survives(address):
                return None
            return ProseFault(offset, f"de link naar {_quote(address)} valt weg; {_cure(address)}")
        if self.known_link(*target):
            return None
        return ProseFault(offset, f"{_quote(address)} bestaat niet; verbeter het id", *target)


def _sought(found: Collected) -> str:
    return {"a": found.address, "img": "![", "sup": "[^"}[found.tag]


def _innermost(text: str) -> int:
    """Return where the line starts that has the most signs of lists and quotes before it."""
    return max(_SIGNS.finditer(text), key=lambda found: found.end() - found.start()).start()


def _cure(address: str) -> str:
    found = _SCHEME.match(address)
    scheme = found[1].lower() if found else ""
    if scheme in OWN_SCHEMES:
        return _CURE_FOR_AN_ID
    near = difflib.get_close_matches(scheme, OWN_SCHEMES, n=1, cutoff=0.7)
    return f"bedoelde je '{near[0]}:'?" if near else _CURES.get(scheme, _CURE)


def _quote(words: str) -> str:
    line = "".join(c for c in " ".join(words.split()) if c.isprintable())
    return f"'{line[:LONGEST_PROSE_QUOTE]}…'" if len(line) > LONGEST_PROSE_QUOTE else f"'{line}'"
