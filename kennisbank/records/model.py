"""What all records share: frozen, closed, with an id, a Dutch noun and an address."""

from collections.abc import Iterator
from typing import ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from kennisbank.records.reference import RecordId, Reference

Loc = tuple[str | int, ...]
T = TypeVar("T")


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
    if isinstance(value, Model):
        for name in type(value).__pydantic_fields__:
            yield from within(getattr(value, name), kind, (*loc, name))
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from within(item, kind, (*loc, position))


class Part(Model):
    """Something inside a record that has an own address: a table of a dossier, a worksite."""

    kind: ClassVar[str]
    noun: ClassVar[str]

    @property
    def id(self) -> str:
        """`<record>/<number>`."""
        raise NotImplementedError

    @property
    def label(self) -> str:
        """The name readers see in a link."""
        raise NotImplementedError

    @property
    def address(self) -> str:
        """The address from the site's root, without a leading slash."""
        raise NotImplementedError

    @property
    def organisation_names(self) -> tuple[str, ...]:
        """The organisations that this part names; those that have a record are linked to it."""
        return ()


class Record(Model):
    """Something with an own address on the site."""

    kind: ClassVar[str]
    noun: ClassVar[str]
    section: ClassVar[str]

    id: RecordId = Field(title="Id", description="De korte naam in het adres van de pagina.")

    @property
    def label(self) -> str:
        """The name readers see in a link."""
        raise NotImplementedError

    @property
    def parts(self) -> tuple[Part, ...]:
        """What stands inside this record and has an own page; its references are its own."""
        return ()

    @property
    def organisation_names(self) -> tuple[str, ...]:
        """The organisations that this record names; those that have a record are linked to it."""
        return ()

    @property
    def address(self) -> str:
        """The address from the site's root, without a leading slash: `praktijken/kompas-halle/`."""
        return f"{self.section}/{self.id}/"
