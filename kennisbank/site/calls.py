"""What a page that people write may ask of the generator: a view, by its name, and nothing else.

A call stands alone on its line: `{{ practice_cards() }}`, with only plain texts between its
brackets. Whatever else stands between braces is never run: it is told, and shown as it is written.
Code spans and code blocks between fences may hold anything. What else may not stand there, the HTML
of a page tells (`allowing.py`).
"""

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kennisbank.catalogue.references import Known
from kennisbank.reading import Problem, read_page, suggestion
from kennisbank.reading.front_matter import front_matter_faults, front_matter_lines
from kennisbank.records.kind import View
from kennisbank.site.allowing import strange
from kennisbank.site.views import RecordView
from kennisbank.text.refusing import refused_kind

Views = Mapping[str, View]  # the first argument of each is the page

_TEXT = r"""(?:"[^"\\{}]*"|'[^'\\{}]*')"""
_ARGUMENT = rf"(?:\w++\s*+=\s*+)?{_TEXT}"
_CALL = re.compile(
    rf"\{{\{{\s*+(?P<name>\w++)\(\s*+(?P<arguments>(?:{_ARGUMENT}(?:\s*,\s*{_ARGUMENT})*)?)\s*\)\s*\}}\}}"
)
_EACH = re.compile(rf"(?:\b(\w++)\s*+=\s*+)?({_TEXT})")
_BRACES = re.compile(r"\{[{%#]")
_ACTIVE_FILES = frozenset({".js", ".mjs", ".html", ".htm", ".xhtml", ".css", ".svg"})
_OTHER_PAGES = frozenset({".markdown", ".mdown", ".mkdn", ".mkd"})  # MkDocs reads these as well
_OWN_ICON = "assets/images/favicon.svg"
_FENCE = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})")
_SPAN = re.compile(r"(?<!`)(`+)(?!`)(?:.+?)(?<!`)\1(?!`)")


_NO_SIGN = "hier staat {}, dat niemand ziet; haal het weg"
_NO_PAGE = "de naam van een pagina eindigt hier op .md; hernoem dit bestand"
_NO_CODE = "in docs/ staat geen code of opmaak, alleen pagina's en beelden; haal dit bestand weg"


@dataclass(frozen=True)
class Call:
    """A view by its name, with the texts that it is given."""

    name: str
    texts: tuple[str, ...]
    named: tuple[tuple[str, str], ...]

    def fault(self, views: Views, known: Known) -> str:
        """Return what is wrong with it; '' when it can be made."""
        view = views.get(self.name)
        if view is None:
            return f"'{self.name}' bestaat niet{suggestion(self.name, views)}"
        try:
            given = inspect.signature(view).bind(None, *self.texts, **dict(self.named))
        except TypeError:
            return f"'{self.name}' vraagt iets anders tussen de haakjes: {_wanted(view)}"
        return _unknown(view, given.arguments["id"], known) if isinstance(view, RecordView) else ""


def with_calls(markdown: str, answer: Callable[[Call], str]) -> str:
    """Return a page with each call replaced by its HTML; the rest stays, braces included.

    A call without an answer stays too.
    """
    lines = ((line, _call(line) if is_text else None) for line, is_text in _lines(markdown))
    return "\n".join((call and answer(call)) or line for line, call in lines)


def faults(text: str, path: str, views: Views, known: Known) -> Iterator[Problem]:
    """Yield what is wrong above a page, and what it holds that would run or is no call."""
    yield from front_matter_faults(text, path)
    above = front_matter_lines(text)
    for number, (line, is_text) in enumerate(_lines(text), start=1):
        if number > above and is_text:
            found = _faults_of(line, views, known)
            yield from (Problem(path, number, at + 1, fault) for at, fault in found if fault)
    yield from _strange(text, above, path)


def _strange(text: str, above: int, path: str) -> Iterator[Problem]:
    """Yield what readers would get that may not be there, on the lines where it is written."""
    written = text.split("\n")
    bare = [*text_lines(text)]
    for sign, message in strange("\n".join(written[above:])):
        places = _places(sign, bare, above) or _places(sign, written, above) or [(above + 1, 1)]
        yield from (Problem(path, line, column, message) for line, column in places)


def _places(sign: str, lines: list[str], above: int) -> list[tuple[int, int]]:
    places = enumerate((line.casefold().find(sign) for line in lines), start=1)
    return [(line, at + 1) for line, at in places if at >= 0 and line > above]


def _blank(span: re.Match[str]) -> str:
    return " " * len(span[0])


def _faults_of(line: str, views: Views, known: Known) -> Iterator[tuple[int, str]]:
    """Yield what is wrong in a line of text, with its place from 0."""
    if call := _call(line):
        yield 0, call.fault(views, known)
        return
    bare = _SPAN.sub(_blank, line)  # code spans may hold anything
    yield from ((at, _NO_SIGN.format(kind)) for at, kind in _unseen(line))
    yield from ((braces.start(), _cure(line, braces)) for braces in _BRACES.finditer(bare))


def _unseen(line: str) -> Iterator[tuple[int, str]]:
    return ((at, kind) for at, char in enumerate(line) if (kind := refused_kind(char)))


def faults_below(docs: Path, views: Views, known: Known) -> Iterator[Problem]:
    """Yield the faults of every page below a folder, each by its path from the folder above."""
    for file in sorted(docs.rglob("*.md")):
        path = f"{docs.name}/{file.relative_to(docs).as_posix()}"
        text = read_page(file, path)
        yield from [text] if isinstance(text, Problem) else faults(text, path, views, known)
    for file in sorted(docs.rglob("*")):
        path, ending = file.relative_to(docs).as_posix(), file.suffix.lower()
        if ending in _ACTIVE_FILES and path != _OWN_ICON:
            yield Problem(f"{docs.name}/{path}", 1, 1, _NO_CODE)
        elif ending in _OTHER_PAGES or (ending == ".md" and file.suffix != ".md"):
            yield Problem(f"{docs.name}/{path}", 1, 1, _NO_PAGE)


def _call(line: str) -> Call | None:
    found = _CALL.fullmatch(line.rstrip())
    if not found:
        return None
    each = [(name, text[1:-1]) for name, text in _EACH.findall(found["arguments"])]
    texts = tuple(text for name, text in each if not name)
    return Call(found["name"], texts, tuple((name, text) for name, text in each if name))


def text_lines(text: str) -> Iterator[str]:
    """Yield each line of a page; code in it, and the lines of a code block, are blank."""
    for line, is_text in _lines(text):
        yield _SPAN.sub(_blank, line) if is_text else ""


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it is text: not between fences."""
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        opens = found["fence"] if found and not fence else ""
        yield line, not (fence or opens)
        closes = found and fence and found["fence"].startswith(fence)
        fence = "" if closes else fence or opens


def _cure(line: str, braces: re.Match[str]) -> str:
    if _CALL.match(line, braces.start()):
        return "zet deze aanroep alleen op een regel, zonder spaties ervoor"
    return (
        f"'{braces[0]}' kan hier niet: een pagina voert geen code uit; haal het weg, "
        "of zet het tussen backticks (`) als lezers het moeten zien"
    )


def _unknown(view: RecordView, id: str, known: Known) -> str:
    ids = known.get(view.kind.name, frozenset())
    return "" if id in ids else f"{view.kind.noun} '{id}' bestaat niet{suggestion(id, ids)}"


def _wanted(view: View) -> str:
    names = [*inspect.signature(view).parameters][1:]
    return ", ".join(names) if names else "niets"
