"""The views: each picks records from the catalogue and hands them to a template."""

from collections.abc import Mapping

from kennisbank.records.kind import Kind, Kinds, View
from kennisbank.site.pages import page_macro
from kennisbank.site.site import Page


def macros(kinds: Kinds) -> Mapping[str, View]:
    """Return every view that a page may call, by the name of its macro."""
    of_records = {page_macro(kind): _of_record(kind) for kind in kinds if kind.page}
    listed = (page.view for kind in kinds for page in kind.lists)
    blocks = (view for kind in kinds for view in kind.blocks)
    general = (*(page.view for page in kinds.lists), *kinds.views)
    return of_records | {view.__name__: view for view in (*listed, *blocks, *general)}


def _of_record(kind: Kind) -> View:
    """Return the view of one record by its id; KeyError when that is unknown."""

    def view(page: Page, id: str) -> str:
        assert kind.page
        return kind.page(page, page.site.catalogue.records[(kind.name, id)])

    view.__name__ = page_macro(kind)
    return view
