"""Which queries are asked while something is made; whoever makes it listens, nobody declares.

A query is texts: its name, then its arguments. The same query may be put again in a later
build, and when all answers are the same as before, so is what was made.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial, wraps
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

Query = tuple[str, ...]
Heard = dict[Query, None]  # queries in the order in which they were first asked

K = TypeVar("K")
S = TypeVar("S")
Texts = ParamSpec("Texts")
T = TypeVar("T")

_heard: ContextVar[Heard | None] = ContextVar("heard", default=None)


def note(query: Query) -> None:
    """Tell whoever listens that this was asked."""
    heard = _heard.get()
    if heard is not None:
        heard[query] = None


def note_all(queries: Iterable[Query]) -> None:
    """Tell whoever listens that these were asked."""
    heard = _heard.get()
    if heard is not None:
        heard.update(dict.fromkeys(queries))


@contextmanager
def listening() -> Iterator[Heard]:
    """Collect what is asked meanwhile; who listens further out does not hear it."""
    heard: Heard = {}
    token = _heard.set(heard)
    try:
        yield heard
    finally:
        _heard.reset(token)


class Kept(Generic[K]):
    """Values that are made once each; who takes one later has asked what was asked to make it."""

    def __init__(self) -> None:
        self._made: dict[K, tuple[Any, Heard]] = {}

    def take(self, key: K, make: Callable[[], T]) -> T:
        """Return the value of a key, made now if it was not yet."""
        if key not in self._made:
            with listening() as heard:
                made = make()
            self._made[key] = made, heard
        value, heard = self._made[key]
        note_all(heard)
        return cast("T", value)


class kept(Generic[T]):  # noqa: N801 (it is read as the `cached_property` that it stands in for)
    """A property that is made once, as a value of `Kept` is."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __get__(self, owner: Any, _: type | None = None) -> T:
        """Return the value; on the class, the property itself."""
        if owner is None:
            return cast("T", self)
        values: Kept[str] = vars(owner).setdefault("kept properties", Kept())
        return values.take(self._make.__name__, lambda: self._make(owner))

    def __set__(self, owner: Any, value: T) -> None:
        """Refuse: without this, a value of the same name on the owner would go first."""
        raise AttributeError(self._make.__name__)


class Answers(Generic[S]):
    """The queries that may be put to one kind of subject, by name.

    A function that is registered answers with what only this query depends on: whoever asks it
    has not asked what it asks itself.
    """

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._functions: dict[str, Callable[..., Any]] = {}
        self._lasting: set[str] = set()

    def query(
        self, function: Callable[Concatenate[S, Texts], T]
    ) -> Callable[Concatenate[S, Texts], T]:
        """Register a function of a subject and texts; a subject keeps each answer."""
        name = f"{self._prefix}.{function.__name__}"
        self._functions[name] = function

        @wraps(function)
        def asked(subject: S, /, *texts: Texts.args, **_: Texts.kwargs) -> T:
            query = (name, *map(str, texts))
            note(query)
            with listening():
                return cast("T", self.answer(subject, query))

        return cast("Callable[Concatenate[S, Texts], T]", asked)

    def lasting(
        self, function: Callable[Concatenate[S, Texts], T]
    ) -> Callable[Concatenate[S, Texts], T]:
        """Register a query whose answer takes long: a build remembers its digest."""
        self._lasting.add(f"{self._prefix}.{function.__name__}")
        return self.query(function)

    def __contains__(self, name: str) -> bool:
        """Say whether a query has this name."""
        return name in self._functions

    def is_lasting(self, name: str) -> bool:
        """Say whether the digest of the answer is worth remembering."""
        return name in self._lasting

    def answer(self, subject: S, query: Query) -> object:
        """Answer a query, once; who asks for a lasting one hears what it asked itself."""
        name, *texts = query
        make = partial(self._functions[name], subject, *texts)
        if name in self._lasting:
            lasting: Kept[Query] = vars(subject).setdefault("kept with queries", Kept())
            return lasting.take(query, make)
        made: dict[Query, object] = vars(subject).setdefault("kept answers", {})
        if query not in made:
            made[query] = make()
        return made[query]
