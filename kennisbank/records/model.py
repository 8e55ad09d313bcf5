"""What all records share: frozen, closed, with an id, a Dutch noun and an address."""

from collections.abc import Iterable, Iterator
from typing import ClassVar, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, model_validator
from pydantic_core import PydanticCustomError

from kennisbank.records.reference import RecordId, Reference

Loc = tuple[str | int, ...]
T = TypeVar("T")


def misfit(message: str, *at: str | int, **values: object) -> PydanticCustomError:
    """Return what a model raises about several fields together; `at` leads to the one to mend."""
    return PydanticCustomError("misfit", message, {**values, "at": at})


class Model(BaseModel):
    """A frozen value; a key that is not in the model is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def references(self) -> Iterator[tuple[Loc, Reference]]:
        """Yield every reference in this value with its path of keys and list positions from 0."""
        return within(self, Reference)


def within(value: object, kind: type[T], loc: Loc = ()) -> Iterator[tuple[Loc, T]]:
    """Yield every value of one kind inside a value, itself included, with its path."""
    if isinstance(value, kind):
        yield loc, value
    inside: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, Model):
        inside = value.__dict__.items()
    elif isinstance(value, tuple):
        inside = enumerate(value)
    for key, item in inside:
        if isinstance(item, (Model, tuple)):
            yield from within(item, kind, (*loc, key))
        elif isinstance(item, kind):
            yield (*loc, key), item


class Part(Model):
    """Something inside a record that has an own address: a table of a dossier, a critical factor.

    The record that holds it tells it so, by `hold`.
    """

    kind: ClassVar[str]
    noun: ClassVar[str]
    holder_kind: ClassVar[str]

    _holder: str = PrivateAttr("")
    _base: str = PrivateAttr("")

    @property
    def holder(self) -> str:
        """The id of the record that this part belongs to."""
        return self._holder

    @property
    def own_id(self) -> str:
        """What tells this part from its neighbours in the same record."""
        raise NotImplementedError

    @property
    def id(self) -> str:
        """`<record>/<own id>`, as the print command names a table."""
        return f"{self._holder}/{self.own_id}"

    @property
    def label(self) -> str:
        """The name readers see in a link."""
        raise NotImplementedError

    @property
    def anchor(self) -> str:
        """What follows the address of the record: `tafel-3/`, or `#factor-…` on its own page."""
        raise NotImplementedError

    @property
    def address(self) -> str:
        """The address from the site's root, without a leading slash."""
        return f"{self._base}{self.anchor}"

    @property
    def mentioned_names(self) -> tuple[str, ...]:
        """The names in its plain fields; a record that answers to one is linked."""
        return ()


class Record(Model):
    """Something with an own address on the site."""

    kind: ClassVar[str]
    noun: ClassVar[str]
    section: ClassVar[str]
    is_hidden: ClassVar[bool] = False  # whether its page is nothing to search for

    id: RecordId = Field(title="Id", description="De korte naam in het adres van de pagina.")

    @property
    def label(self) -> str:
        """The name readers see in a link."""
        raise NotImplementedError

    @property
    def parts(self) -> tuple[Part, ...]:
        """What stands inside this record and has an own address; its references are its own."""
        return ()

    def model_post_init(self, _: object) -> None:
        """Tell each part where it belongs; its id and address need it."""
        for part in self.parts:
            part._holder = self.id
            part._base = self.address

    @model_validator(mode="after")
    def _distinct_parts(self) -> Self:
        ids = [part.own_id for part in self.parts]
        twice = next((id for id in ids if ids.count(id) > 1), None)
        if twice:
            raise misfit("'{id}' staat er twee keer; geef elk een eigen nummer of id", id=twice)
        return self

    @property
    def mentioned_names(self) -> tuple[str, ...]:
        """The names in its plain fields; a record that answers to one is linked."""
        return ()

    @property
    def called(self) -> tuple[str, ...]:
        """What people call it, and may write where its id belongs."""
        return (self.label, *getattr(self, "aliases", ()), *self.old_ids)

    @property
    def old_ids(self) -> tuple[str, ...]:
        """The ids that it had before."""
        return getattr(self, "formerly", ())

    def under(self, old: str) -> tuple[Self, ...]:
        """Return it as it was or may have been by what `formerly` says; its parts stay."""
        return (self.model_copy(update={"id": old}),)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that it answers to, wherever a plain field holds one; mostly none."""
        return ()

    @property
    def address(self) -> str:
        """The address from the site's root, without a leading slash: `praktijken/kompas-halle/`."""
        return f"{self.section}/{self.id}/"

    @property
    def addressed_by(self) -> Loc:
        """The field that says where it stands."""
        return ("id",)

    @property
    def other_addresses(self) -> tuple[tuple[Loc, str], ...]:
        """Where its page stands too, each with the field that says so."""
        return ()
