"""The kinds of paper: one line in `KINDS` for each.

A new kind is a function that builds its words, a template that places them, its name in the house
style, and a line here. Pages, lists, the press, the command line and the tests read this.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from kennisbank.catalogue import Catalogue, Found
from kennisbank.kinds.dossier.booklet import booklet
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.guide_sheets import checklist, health_check, worksite_sheet
from kennisbank.kinds.handout import practice_handout, table_handout
from kennisbank.kinds.large import large_practice, large_table
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.form import practice_form
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.table.kit import agenda, package, question_cards, report, role_cards, tent
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.worksite.record import Worksite
from kennisbank.printing.engine import Form
from kennisbank.printing.sheet import Content, Imprint
from kennisbank.printing.style import PaperWords, house_style

Builder = Callable[[Catalogue, Any, Imprint], tuple[Content, ...]]


@dataclass(frozen=True)
class Kind:
    """A kind of paper: the records it is made of, and the function that builds its words.

    With `duplex` every part starts on a right-hand page, so that all can be printed in one go. What
    `repeats` holds no other words than the papers before it.
    """

    name: str  # its key in the house style, and the end of its address
    model: type[Found] | None  # None: one paper of the collection as a whole
    build: Builder
    form: Form | Literal["odt"] = "pdf"
    duplex: bool = False
    repeats: bool = False

    @property
    def ending(self) -> str:
        """The end of its address: `verslagblad.odt`."""
        return "verslagblad.odt" if self.form == "odt" else f"{self.name}.pdf"

    @property
    def words(self) -> PaperWords:
        """Its name, what it is, and when it is used."""
        return house_style().papers[self.name]


def _one(build: Callable[[Catalogue, Any, Imprint], Content]) -> Builder:
    return lambda catalogue, record, imprint: (build(catalogue, record, imprint),)


# The first line of a model comes first on pages, and a record's version is that of its words.
KINDS: tuple[Kind, ...] = (
    Kind("handout", Table, _one(table_handout)),
    Kind("tafelpakket", Table, package, duplex=True, repeats=True),
    Kind("agenda", Table, _one(agenda)),
    Kind("tafelkaart", Table, _one(tent)),
    Kind("vraagkaarten", Table, _one(question_cards)),
    Kind("rolkaarten", Table, _one(role_cards)),
    Kind("grootdruk", Table, _one(large_table), repeats=True),
    Kind("verslagblad", Table, _one(report)),
    Kind("verslagtekst", Table, _one(report), form="odt", repeats=True),
    Kind("handout", Practice, _one(practice_handout)),
    Kind("grootdruk", Practice, _one(large_practice), repeats=True),
    Kind("checklist", Phase, _one(checklist)),
    Kind("gezondheidscheck", NetworkModel, _one(health_check)),
    Kind("werfblad", Worksite, _one(worksite_sheet)),
    Kind("boekje", Dossier, _one(booklet)),
    Kind("vouwboekje", Dossier, _one(booklet), form="fold", repeats=True),
    Kind("invulblad", None, _one(practice_form)),
)
