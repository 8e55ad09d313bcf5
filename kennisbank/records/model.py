"""What all records share: frozen, closed, with an id, a Dutch noun and an address."""

from collections.abc import Iterator
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

from kennisbank.records.reference import RecordId, Reference


class Model(BaseModel):
    """A frozen value; a key that is not in the model is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def references(self) -> Iterator[tuple[tuple[str | int, ...], Reference]]:
        """Yield every reference in this value with its path of keys and list positions from 0."""
        for name in type(self).model_fields:
            yield from _references((name,), getattr(self, name))


def _references(
    path: tuple[str | int, ...], value: object
) -> Iterator[tuple[tuple[str | int, ...], Reference]]:
    if isinstance(value, Reference):
        yield path, value
    elif isinstance(value, Model):
        yield from ((path + inner, found) for inner, found in value.references())
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from _references((*path, position), item)


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
    def address(self) -> str:
        """The address from the site's root, without a leading slash: `praktijken/kompas-halle/`."""
        return f"{self.section}/{self.id}/"
