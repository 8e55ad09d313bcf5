"""The views: each picks records from the catalogue and hands them to a template."""

from collections.abc import Mapping
from dataclasses import dataclass

from kennisbank.records.kind import Kind, Kinds, View
from kennisbank.site.pages import page_macro
from kennisbank.site.site import Page


@dataclass(frozen=True)
class RecordView:
    """The view of one record of a kind, by its id."""

    kind: Kind

    def __call__(self, page: Page, id: str) -> str:
        """Return the page of a record; KeyError when its id is unknown."""
        assert self.kind.page
        return self.kind.page(page, page.site.catalogue.record(self.kind.name, id))


def macros(kinds: Kinds) -> Mapping[str, View]:
    """Return every view that a page may call, by the name of its macro."""
    of_records = {page_macro(kind): RecordView(kind) for kind in kinds if kind.page}
    listed = (page.view for kind in kinds for page in kind.lists)
    blocks = (view for kind in kinds for view in kind.blocks)
    general = (*(page.view for page in kinds.lists), *kinds.views)
    return of_records | {view.__name__: view for view in (*listed, *blocks, *general)}
