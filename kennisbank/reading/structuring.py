"""From a tree of texts to a typed record; what does not fit becomes a Problem."""

from collections import defaultdict
from collections.abc import Iterator
from collections.abc import Mapping as Texts
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from kennisbank.reading.fields import Spot, name_of, spot_at, walk
from kennisbank.reading.nodes import (
    Mapping,
    Position,
    Sequence,
    YamlNode,
    child,
    is_blank,
    key_mark_at,
    plain_block,
)
from kennisbank.reading.problems import Problem, nearest, quoted
from kennisbank.reading.syntax import SPACE_AFTER_DASH
from kennisbank.reading.wording import BLANK, worded
from kennisbank.records.model import Loc
from kennisbank.text.folding import fold

M = TypeVar("M", bound=BaseModel)

MOST_ERRORS = 200  # a file with more is broken as a whole, or means to keep us busy
NOTHING: Texts[str, str] = MappingProxyType({})
_WRONG_KIND = frozenset(
    {"model_type", "model_attributes_type", "dict_type", "string_type", "list_type", "tuple_type"}
)
_ELSEWHERE = "; zet wat er staat in een veld dat er wel is, of haal de regel weg"
_FEW = 8  # fields that a message can name
_COMMA = "; haal het weg, of zet een tekst met een komma tussen dubbele aanhalingstekens"
_NO_LIST = "hier horen regels 'veld: waarde', geen lijst; haal het streepje vooraan weg"
_NO_TEXT = "hier horen regels 'veld: waarde', geen losse tekst; zet een spatie na de dubbele punt"


def structure(
    node: YamlNode | None, model: type[M], path: str, *, injected: Texts[str, str] = NOTHING
) -> tuple[M | None, list[Problem]]:
    """Fit a tree into a model; never raises.

    `injected` holds fields that the file's name gives, such as its id; an author who writes one
    gets a problem, and the injected text counts.
    """
    if node is None:
        return None, []
    if not isinstance(node, Mapping):
        fault = _NO_LIST if isinstance(node, Sequence) else _NO_TEXT
        return None, [Problem(path, *node.mark, fault)]
    record, faults = _validated(node, model, injected)
    faults += _blank_strangers(node, model)
    written = [(key.mark, _not_yours(key.text)) for key, _ in node.entries if key.text in injected]
    found = {Problem(path, *mark, message) for mark, message in [*written, *faults]}
    return record, sorted(found)


def _blank_strangers(node: Mapping, model: type[M]) -> list[tuple[Position, str]]:
    """Find unknown keys without a value: in `{a: x, and y}` the words behind the comma are one."""
    return [
        (key.mark, f"{spot.label}{quoted(key.text)} bestaat niet{_COMMA}")
        for _, spot in walk(Spot(node, (model,)))
        if isinstance(spot.node, Mapping) and spot.fields
        for key, value in spot.node.entries
        if is_blank(value) and key.text not in spot.fields
    ]


def _not_yours(key: str) -> str:
    return f"het {key} is de bestandsnaam; haal deze regel weg"


def _validated(
    node: Mapping, model: type[M], injected: Texts[str, str]
) -> tuple[M | None, list[tuple[Position, str]]]:
    try:
        return model.model_validate({**plain_block(node), **injected}), []
    except ValidationError as error:
        errors = error.errors(include_url=False)
        told = _Faults(node, model, injected, errors[:MOST_ERRORS]).worded()
        return None, [*told, *_untold(node, len(errors) - MOST_ERRORS)]
    except Exception as error:  # a validator that trips over a stranger's text must not stop us
        name = type(error).__name__
        return None, [(node.mark, f"hier loopt de controle zelf op vast ({name}); meld dit")]


def _untold(node: YamlNode, more: int) -> Iterator[tuple[Position, str]]:
    """Say at the end of a record that the list of its faults is cut short."""
    if more > 0:
        last = max(spot.node.mark for _, spot in walk(Spot(node, ())))
        count = "is er nog één fout" if more == 1 else f"zijn er nog {more} fouten"
        yield last, f"verder {count} in dit bestand; verbeter eerst deze {MOST_ERRORS}"


class _Faults:
    """The errors of one record; a missing field that an unknown key resembles is told once."""

    def __init__(
        self,
        node: Mapping,
        model: type[BaseModel],
        injected: Texts[str, str],
        errors: list[ErrorDetails],
    ) -> None:
        self.node = node
        self.model = model
        self.injected = injected
        self.errors = errors
        self.missing: dict[Loc, list[str]] = defaultdict(list)
        for error in errors:
            if error["type"] == "missing":
                self.missing[error["loc"][:-1]].append(str(error["loc"][-1]))

    def worded(self) -> Iterator[tuple[Position, str]]:
        for error in self.errors:
            if error["type"] == "extra_forbidden":
                yield self._unknown(error["loc"])
        for loc, keys in self.missing.items():
            yield from (self._missing(loc, key) for key in keys)
        for error in self._telling():
            if error["type"] not in ("missing", "extra_forbidden"):
                yield self._misfit(error)

    def _spot(self, loc: Loc) -> Spot:
        return spot_at(self.node, self.model, loc)

    def _unknown(self, loc: Loc) -> tuple[Position, str]:
        spot, key = self._spot(loc[:-1]), str(loc[-1])
        if key.startswith("-"):
            return key_mark_at(self.node, loc), SPACE_AFTER_DASH
        message = f"{spot.label}{quoted(key)} bestaat niet"
        mark = key_mark_at(self.node, loc)
        missing = self.missing.get(loc[:-1], [])
        meant = _meant(key, spot, missing)
        if meant:
            missing.remove(meant)
            return mark, f"{message}; bedoelde je '{meant}'? Dat veld ontbreekt."
        known = [name for name in spot.fields if spot.trail or name not in self.injected]
        likely = _meant(key, spot, known)
        return mark, message + (f"; bedoelde je '{likely}'?" if likely else _elsewhere(known))

    def _missing(self, loc: Loc, key: str) -> tuple[Position, str]:
        spot = self._spot(loc)
        label = ", ".join((*spot.labels, name_of(key, spot.fields.get(key))))
        left_blank = child(spot.node, key)
        if left_blank:
            return left_blank.mark, f"{label}: {BLANK}"
        return spot.node.mark, f"{label}: ontbreekt; voeg '{key}: …' toe"

    def _misfit(self, error: ErrorDetails) -> tuple[Position, str]:
        loc = (*error["loc"], *error.get("ctx", {}).get("at", ()))
        if loc and loc[0] in self.injected:
            return Position(1, 1), f"bestandsnaam: {self._misnamed(error)}; hernoem het bestand"
        spot = self._spot(loc)
        return spot.node.mark, spot.label + worded(error, spot)

    def _misnamed(self, error: ErrorDetails) -> str:
        field = self._spot(()).fields.get(str(error["loc"][0]))
        return worded(error, Spot(self.node, (), field=field))

    def _telling(self) -> Iterator[ErrorDetails]:
        """Drop the alternatives of a union that the author clearly did not mean.

        Where a text or a block may stand, pydantic reports against both; an error about the kind
        says nothing when another error at that place, or within it, shows what was meant.
        """
        wrong_kind = [error for error in self.errors if error["type"] in _WRONG_KIND]
        others = [
            error
            for error in self.errors
            if error["type"] not in _WRONG_KIND and not _only_broken_items(error)
        ]
        meant = {node for error in others for node in self._trail(error["loc"])}
        for error in wrong_kind:
            place = self._trail(error["loc"])[-1]
            if place not in meant:
                meant.add(place)
                yield error
        yield from others

    def _trail(self, loc: Loc) -> list[int]:
        return [id(self._spot(loc[:length]).node) for length in range(len(loc) + 1)]


def _elsewhere(keys: list[str]) -> str:
    """Say where an author can put what stands behind an unknown key: it may matter."""
    return f"; kies uit: {', '.join(keys)}" if 0 < len(keys) <= _FEW else _ELSEWHERE


def _only_broken_items(error: ErrorDetails) -> bool:
    """Pydantic calls a list too short when its broken items are what it lacks."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def _meant(key: str, spot: Spot, keys: list[str]) -> str:
    """Return the key that an unknown one resembles: by its name, its Dutch title or its meaning."""
    by_name = {name: name for name in keys}
    fields = {name: spot.fields[name] for name in keys if name in spot.fields}
    by_title = {field.title: name for name, field in fields.items() if field.title}
    named = nearest(key, [*by_title, *by_name])
    if named:
        return (by_title | by_name)[named]
    explained = (name for name, field in fields.items() if fold(key) in _words(field))
    return next(explained, "")


def _words(field: FieldInfo) -> list[str]:
    """Return what authors call a field: the words before the first dot of its description."""
    about = (field.description or "").partition(".")[0]
    return [*fold(about).split(), *fold(" ".join(map(str, field.examples or ()))).split()]
