"""What in the text itself shows that an author expects more than our Markdown subset does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kennisbank.prose.subset import BOLD, CODE, LINK, MARK

Where = Literal["text", "words", "bare", "unpaired"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern with a message about its first group.

    `where` to look: in the whole text, in the words (outside code), in the bare words (outside
    code, links and source marks), or in what is left of these without pairs of signs for bold.
    """

    expression: re.Pattern[str]
    message: str
    where: Where = "words"


def _pattern(expression: str, message: str, where: Where = "words") -> Pattern:
    return Pattern(re.compile(expression, re.MULTILINE), message, where)


_A_TABLE = "een tabel werkt hier niet; maak er een lijst van"

PATTERNS = (
    _pattern(r"(\{[{%#])", "{} kan hier niet staan; gebruik één accolade of laat ze weg", "text"),
    _pattern(
        # With the closing tag on the same line behind it, so that a pair is told once.
        r"(<(?!(?i:https?|ftps?)://[^<>]*>|[^<> !]+@[^@<> ]+>)[A-Za-z/!?][^\s<>]*>?)"
        r"(?:[^<\n]*</[^\s<>]*>)?",
        "HTML werkt hier niet: haal {} weg (vet schrijf je als **woord**, cursief als *woord*)",
    ),
    _pattern(
        r"^ {0,3}(#{1,6})(?:[ \t]|$)",
        "een kop ({}) werkt hier niet, de pagina zet ze zelf; haal de hekjes weg",
    ),
    _pattern(r"^ {0,3}(={3,})[ \t]*$", "een kop werkt hier niet; haal de regel met {} weg"),
    _pattern(
        r"^ {0,3}((?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$",
        "een streep werkt hier niet; haal {} weg",
    ),
    _pattern(r"^[ \t]*(\|)[^\n]*(?:\n[ \t]*\|[^\n]*)*", _A_TABLE),
    _pattern(r"^(?![ \t]*\|)(?=[^\n]*\|)(?=[^\n]*--)([|: \t-]+)$", _A_TABLE),
    _pattern(
        r"^ {0,3}(\[[^\]\n]+\]:)(?=\s)",
        "een adres of voetnoot apart zetten kan niet: haal {} weg en schrijf [woorden](https://…)",
    ),
    _pattern(
        r"(\]\(|\][ ]?\[(?!\^))",
        "de link met {} is niet af; schrijf [woorden](https://…), zonder spatie in het adres",
        "bare",
    ),
    _pattern(r"(\[\^)", "het bronteken met {} is niet af; schrijf het als [^id]", "bare"),
    _pattern(
        r"([\[{](?:(?:bron|noot|voetnoot) ?)?\d{1,3}(?:[,;–-][ ]?\d{1,3}){0,9}[\]}])(?!\()",
        "{} is geen bronteken; schrijf [^id], met het id van de bron",
        "bare",
    ),
    _pattern(
        # Behind a short word they are a measure: m², km³.
        r"(?:(?<=[.,;:!?)’”])|(?<=[a-z]{4}))([¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2})",
        "{} is geen bronteken; schrijf [^id], met het id van de bron",
        "bare",
    ),
    _pattern(
        r"((?<![\w*])\*\*(?=\w)|(?<=[\w.!?])\*\*(?![\w*])|(?<![\w_])__(?=[^\W_]))",
        "de vette tekst bij {} is niet af; zet ** vlak voor en vlak achter de woorden",
        "unpaired",
    ),
    _pattern(r"(~~)(?=[^\s~][^~\n]{0,300}~~)", "doorhalen met {} werkt hier niet; haal het weg"),
    _pattern(
        r"^[ \t]*(?:[-*+]|\d{1,9}\.)[ \t]{1,9}(\[[ xX]\])(?=[ \t])",
        "een vakje ({}) werkt hier niet; haal het weg",
    ),
    _pattern(r"^[ \t]*([•·▪‣])[ \t]", "{} maakt geen lijst; begin elk punt met '- '"),
    _pattern(
        r"(?:\A|\n[ \t]*\n) {0,3}(\d{3,}\.)[ \t]",
        "een regel die met {} begint wordt een lijst; zet er een woord voor",
    ),
    _pattern(
        r"^(?:[-*+]|\d+\.) [^\n]*\n {1,3}([-*+]|\d+\.) ",
        "een lijst in een lijst begint vier spaties verder; spring voor {} meer in",
    ),
)

_CODE = re.compile(rf"{CODE}|\\.", re.DOTALL)
_MARK_OR_LINK = re.compile(f"{MARK}|{LINK}", re.DOTALL)
_PAIR = re.compile(BOLD, re.DOTALL)
_VISIBLE = re.compile(r"\S")

_QUOTE_SIGNS = re.compile(r"(?:[ ]{0,3}>[ ]?)*+")
_ITEM = re.compile(r" *(?:[-*+]|\d+\.) +\S")
_FIRST_ITEM = re.compile(r" *(?:[-*+]|1\.) +\S")


def without_code(text: str) -> str:
    """Return the text with code and escaped characters crossed out, every offset as it was."""
    return _CODE.sub(_crossed_out, text)


def without_marks(text: str) -> str:
    """Return the text with links and source marks crossed out, every offset as it was."""
    return _MARK_OR_LINK.sub(_crossed_out, text)


def without_pairs(text: str) -> str:
    """Return the text with bold words crossed out, every offset as it was."""
    return _PAIR.sub(_crossed_out, text)


def _crossed_out(found: re.Match[str]) -> str:
    return _VISIBLE.sub("x", found[0])


def lists_in_a_paragraph(text: str) -> Iterator[int]:
    """Yield where a list starts straight under a paragraph: Markdown doesn't see a list there."""
    above: Literal["nothing", "words", "list"] = "nothing"
    offset = 0
    for line in text.splitlines(keepends=True):
        signs = len(_QUOTE_SIGNS.match(line)[0])  # type: ignore[index]  # it also matches nothing
        words = line[signs:]
        if not words.strip():
            above = "nothing"
        elif above == "words" and _FIRST_ITEM.match(words):
            yield offset + signs
            above = "list"
        elif above == "nothing":
            above = "list" if _ITEM.match(words) else "words"
        offset += len(line)
