"""Every control of an instrument has the name of a field that "Onze tafel" can keep."""

import re

from tests.conftest import PROJECT
from tests.html_page import HtmlPage

STATE = (PROJECT / "kennisbank/browser/our_table/state.mjs").read_text(encoding="utf-8")
CONTROLS = ("input", "textarea", "select")
SEARCH = "q"  # the search of the header stands on every page, and keeps nothing


def constant(pattern: str) -> str:
    found = re.search(pattern, STATE)
    assert found, pattern
    return found[1]


NAME = re.compile(constant(r"const NAME = /(.+)/;"))
MOST_FIELDS = int(constant(r"const MOST_FIELDS = (\d+);"))
LONGEST_TEXT = int(constant(r"const LONGEST_TEXT = (\d+);"))


def controls(page: HtmlPage) -> list[dict[str, str]]:
    """The controls of an instrument: those of a page with the styles of "Onze tafel"."""
    if not any("our_table" in link.get("href", "") for link in page.all("link")):
        return []
    found = [control for tag in CONTROLS for control in page.all(tag)]
    return [control for control in found if control.get("name", SEARCH) != SEARCH]


def fields(page: HtmlPage) -> set[str]:
    """The fields that a page fills: by the name of a control, or of the box that leaves it out."""
    chosen = {box["data-choose"] for box in page.all("input") if "data-choose" in box}
    return {control["name"] for control in controls(page)} | chosen


def test_the_name_of_every_control_is_that_of_a_field(pages: dict[str, HtmlPage]) -> None:
    found = {address: fields(page) for address, page in pages.items()}
    wrong = {
        (address, name)
        for address, names in found.items()
        for name in names
        if not NAME.fullmatch(name)
    }
    assert not wrong
    assert sum(bool(names) for names in found.values()) > 10, "instruments that keep something"


def test_the_fields_of_all_instruments_together_can_be_kept(pages: dict[str, HtmlPage]) -> None:
    names = set().union(*map(fields, pages.values()))
    assert 100 < len(names) <= MOST_FIELDS


def test_what_a_control_proposes_can_be_kept(pages: dict[str, HtmlPage]) -> None:
    for address, page in pages.items():
        for control in controls(page):
            assert control.get("type") != "file", f"{address}: a file is no text"
            assert len(control.get("value", "")) <= LONGEST_TEXT, address
            assert int(control.get("maxlength", 0)) <= LONGEST_TEXT, address
