"""What all paper of one build shares: the records, who publishes them, and the house style."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, TypeVar

from kennisbank.catalogue import Catalogue, Found
from kennisbank.dating import last_check
from kennisbank.memory.queries import Kept, kept
from kennisbank.printing.sheet import Content, Imprint
from kennisbank.printing.style import HouseStyle, W
from kennisbank.records.reference import Key

R = TypeVar("R", bound=Found | None)
C = TypeVar("C", bound=Content | tuple[Content, ...])


@dataclass(frozen=True, eq=False)
class Edition:
    """Builds the words of a sheet once for each record, and keeps them as long as it lives."""

    catalogue: Catalogue
    imprint: Imprint
    style: HouseStyle
    _built: Kept[tuple[Callable[..., Any], Key | None]] = field(
        default_factory=Kept, init=False, repr=False
    )

    def words(self, model: type[W]) -> W:
        """Return the fixed words that a kind of record brought."""
        return self.style.words(model)

    def built(self, build: Callable[["Edition", R], C], record: R) -> C:
        """Return what a builder makes of a record, the same object every time."""
        return self._built.take((build, key_of(record)), partial(build, self, record))

    @property
    def licence(self) -> str:
        """The sentence that names the licence."""
        return self.style.shared.licence.format(licence=self.imprint.licence)

    @property
    def mail(self) -> str:
        """Where a sheet that is filled in may be mailed; '' when there is no mailbox."""
        mailbox = self.imprint.mailbox
        return self.style.shared.mail.format(mailbox=mailbox) if mailbox else ""

    @kept
    def last_check(self) -> date:
        """The newest check of the collection, for a record that has none of its own."""
        return last_check(self.catalogue)


def key_of(record: Found | None) -> Key | None:
    """Return by which key a record is known; None stands for the collection as a whole."""
    return (record.kind, record.id) if record is not None else None
