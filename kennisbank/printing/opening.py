"""From a collection on disk to all its paper: what the kinds say, in its house style."""

from pathlib import Path

from kennisbank.catalogue import Collection
from kennisbank.printing.edition import Edition
from kennisbank.printing.form import OnPaper
from kennisbank.printing.papers import Papers
from kennisbank.printing.sheet import Imprint
from kennisbank.printing.style import HouseStyle, read_style
from kennisbank.reading import Problem
from kennisbank.records.kind import Kinds


def open_papers(collection: Collection, root: Path, imprint: Imprint, cache: Path | None) -> Papers:
    """Return all paper of a collection, in the house style that stands under `root`.

    What is printed is kept in the folder `cache`; without one it is printed anew each time.
    """
    edition = Edition(collection.catalogue, imprint, open_style(root, collection.kinds))
    return Papers(edition, on_paper(collection.kinds), cache)


def on_paper(kinds: Kinds) -> tuple[OnPaper, ...]:
    """Return what the kinds say of their paper: who has most forms comes first on a list."""
    found: list[OnPaper] = [kind.paper for kind in kinds if kind.paper]
    return (*sorted(found, key=lambda one: -len(one.forms)), *kinds.paper)


def open_style(root: Path, kinds: Kinds) -> HouseStyle:
    """Return the house style of the collection under `root`."""
    return _read(root, kinds)[0]


def style_problems(root: Path, kinds: Kinds) -> tuple[Problem, ...]:
    """Return what an author has to mend in the house style under `root`."""
    return _read(root, kinds)[1]


def _read(root: Path, kinds: Kinds) -> tuple[HouseStyle, tuple[Problem, ...]]:
    return read_style(root, (kind.wording for kind in on_paper(kinds) if kind.wording))
