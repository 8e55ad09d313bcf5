"""Every regular expression of the generator, with texts that are made to keep it busy."""

import inspect
import json
import re
import signal
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from importlib import import_module
from itertools import permutations
from pathlib import Path
from pkgutil import walk_packages
from types import FrameType, ModuleType
from typing import Any

import kennisbank
from tests.node import node

LENGTH = 3000  # characters; no repetition of ours has a bound above 2000
SUSPECT = 0.002  # seconds: what is slower is looked at again
CAP = 2.0  # seconds for one text: then a pattern runs away
STEEPEST = 3.0  # twice the text takes twice the time, or four times when it is quadratic

_REPRESENTATIVES = "a0 A-.\n<é"
_CATEGORIES = {
    f"CATEGORY_{no}{name}": sign.upper() if no else sign
    for name, sign in (("DIGIT", r"\d"), ("SPACE", r"\s"), ("WORD", r"\w"))
    for no in ("", "NOT_")
}
_MOST_SIGNS = 7
_MOST_WORDS = 12
_MOST_STARTS = 4
_END = "\0"  # after it no pattern of ours goes on

_parse = import_module("re._parser").parse


@dataclass(frozen=True)
class Found:
    """A pattern by the module and name it stands under.

    `from_start` when it is only held against the start of a text there: `match`, `fullmatch`.
    """

    name: str
    pattern: re.Pattern[str]
    from_start: bool


def modules() -> Iterator[ModuleType]:
    for module in walk_packages(kennisbank.__path__, "kennisbank."):
        if not module.name.endswith("__main__"):
            yield import_module(module.name)


def patterns_in(module: ModuleType, source: str | None = None) -> Iterator[Found]:
    """Yield each pattern in the globals of a module, however deep in what stands there."""
    source = inspect.getsource(module) if source is None else source
    for name, value in vars(module).items():
        if not isinstance(value, type) or value.__module__ == module.__name__:
            used = set(re.findall(rf"\b{name}\.(\w+)", source))
            from_start = bool(used) and used <= {"match", "fullmatch", "pattern"}
            for pattern in _patterns(value, 0):
                yield Found(f"{module.__name__}.{name}", pattern, from_start)


# The modules of the browser

BROWSER = Path(kennisbank.__file__).parent / "browser"
PRINTER = Path(__file__).parent / "javascript" / "expressions.mjs"
_COMMENT = re.compile(r"/\*.*?\*/|^\s*//[^\n]*", re.DOTALL | re.MULTILINE)
_WRITTEN_OUT = re.compile(
    r"(?<![\w)\]/*'\"`.])\s*/(?![/* ])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\n\\\[])+)/[dgimsuvy]*"
    r"(?=[\s.,;)\]:]|$)",
    re.MULTILINE,
)


def scripts() -> list[Path]:
    """Return the modules that are ours."""
    return sorted(file for file in BROWSER.rglob("*.mjs") if file.parent.name != "vendor")


def patterns_in_scripts() -> Iterator[Found]:
    """Yield each expression of the browser's modules as Python reads it: both engines go back.

    Those that modules make of text come from modules that load without a page.
    """
    for file in scripts():
        for found in _WRITTEN_OUT.finditer(_COMMENT.sub("", file.read_text(encoding="utf-8"))):
            yield Found(file.name, re.compile(_in_python(found[1])), False)
    printed = node(str(PRINTER), *map(str, sorted((BROWSER / "dutch").glob("*.mjs"))))
    assert printed.returncode == 0, printed.stderr
    for expression in json.loads(printed.stdout):
        yield Found("dutch/", re.compile(_in_python(expression)), False)


def _in_python(expression: str) -> str:
    """Write names of groups, kinds of signs and looks back of more lengths as Python does."""
    named = re.sub(r"\(\?<(?![!=])", "(?P<", expression)
    named = re.sub(r"\(\?<!([^()]*)\)", _not_behind, named)
    return re.sub(r"\\p\{[LN]\}", r"\\w", re.sub(r"\\p\{(?:M|Cf|Cc)\}", "\u0300", named))


def _not_behind(found: re.Match[str]) -> str:
    return "".join(f"(?<!{way})" for way in found[1].split("|"))


def _patterns(value: object, depth: int) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth < 6:
        for inner in _inside(value):
            yield from _patterns(inner, depth + 1)


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, type):
        return tuple(vars(value).values())
    if is_dataclass(value):
        return [getattr(value, field.name) for field in fields(value)]
    if isinstance(value, Mapping):
        return (*value.keys(), *value.values())
    return value if isinstance(value, tuple | list | set | frozenset) else ()


def steep(found: Found) -> str:
    """Return a text, cut short, that a pattern is slow at by more than its length; '' if none."""
    for start, unit in texts_for(found.pattern.pattern, found.pattern.flags):
        # The machine may have been busy elsewhere: what is steep, is so again.
        if all(growth(found, start, unit) > STEEPEST for _ in range(2)):
            return f"{start!r} + {unit!r} * n + {_END!r}"
    return ""


def growth(found: Found, start: str, unit: str) -> float:
    """Return how much longer a pattern looks at a text of twice the length; 0 if it is quick."""
    once, twice = (start + unit * (size // len(unit)) + _END for size in (LENGTH, 2 * LENGTH))
    first = seconds(found, once)
    if first < SUSPECT or first >= CAP:
        return 0 if first < SUSPECT else float("inf")
    shortest = [min(seconds(found, text) for _ in range(3)) for text in (once, twice)]
    return shortest[1] / max(shortest[0], SUSPECT) if shortest[1] < CAP else float("inf")


def seconds(found: Found, text: str) -> float:
    """Return the time that a pattern takes, or the cap when it takes that or more.

    The engine of Python looks for signals as it goes.
    """
    signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, CAP)
    start = time.process_time()
    try:
        _look(found, text)
        return time.process_time() - start
    except TimeoutError:
        return CAP
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _stop(_: int, __: FrameType | None) -> None:
    raise TimeoutError


def _look(found: Found, text: str) -> None:
    if found.from_start:
        found.pattern.match(text)
        found.pattern.fullmatch(text)
    else:
        for _ in found.pattern.finditer(text):
            pass


# Texts out of the pattern itself


def texts_for(written: str, flags: int) -> Iterator[tuple[str, str]]:
    """Yield a start, and what is repeated after it, of signs that a pattern looks for."""
    parsed = _parse(written, flags)
    pieces = list(dict.fromkeys(piece for piece in _pieces(parsed) if piece))
    signs = list(dict.fromkeys(sign for piece in pieces for sign in piece))[:_MOST_SIGNS]
    words = sorted((piece for piece in pieces if len(piece) > 1), key=len)[:_MOST_WORDS]
    pairs = ("".join(two) for two in permutations(signs, 2))
    starts = dict.fromkeys(_sample(parsed[:upto]) for upto in range(min(len(parsed), _MOST_STARTS)))
    for unit in dict.fromkeys((*signs, *pairs, *words)):
        yield from ((start, unit) for start in starts)


def _pieces(parsed: Any) -> Iterator[str]:
    """Yield a text for each run of steps, at any depth."""
    for first in range(len(parsed)):
        yield from (_sample(parsed[first:after]) for after in range(first + 1, len(parsed) + 1))
    for step in parsed:
        for inner in _below(step):
            yield from _pieces(inner)


def _below(step: Any) -> list[Any]:
    name, held = str(step[0]), step[1]
    if name == "BRANCH":
        return list(held[1])
    if name in ("SUBPATTERN", "ATOMIC_GROUP") or name.endswith("REPEAT"):
        return [held if name == "ATOMIC_GROUP" else held[-1]]
    return [held[1]] if name.startswith("ASSERT") else []


def _sample(steps: Any) -> str:
    return "".join(map(_sign, steps))


def _sign(step: Any) -> str:
    """Return a short text that a step matches."""
    name, held = str(step[0]), step[1]
    if name == "LITERAL":
        return chr(held)
    if name.endswith("REPEAT"):
        return _sample(held[2]) * min(max(int(held[0]), 1), 8)
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return ""
    if below := _below(step):
        return _sample(below[0])
    fitting = (sign for sign in _REPRESENTATIVES if _fits(step, sign))
    return next(fitting, "") or chr(_first(held))


def _fits(step: Any, sign: str) -> bool:
    name, held = str(step[0]), step[1]
    if name == "IN":
        is_not = str(held[0][0]) == "NEGATE"
        return is_not != any(_fits(one, sign) for one in held[is_not:])
    if name == "CATEGORY":
        return bool(re.match(_CATEGORIES[str(held)], sign))
    if name == "RANGE":
        return bool(held[0] <= ord(sign) <= held[1])
    return (ord(sign) == held) == (name == "LITERAL") if isinstance(held, int) else True


def _first(held: Any) -> int:
    """Return a sign of a set of rare ones."""
    last = held[-1][1] if isinstance(held, list) else ord("~")
    return int(last[0] if isinstance(last, tuple) else last)
