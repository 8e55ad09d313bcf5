"""Practices beside each other: a page with names, and a file with the column of each."""

import json

from kennisbank.kinds.practice.beside import BESIDE_ROWS, beside_files, practices_beside
from tests.html_page import HtmlPage
from tests.viewing import page_of, record_page
from tests.world import SOUP, World

ADDRESS = "praktijken/naast-elkaar/"


def columns(world: World) -> dict[str, HtmlPage]:
    """The column of each practice, as the script of the page finds it, by its path."""
    site = page_of(world, ADDRESS).site
    made = {path: make().decode() for path, make in beside_files(site)}
    return {path: HtmlPage(_content(text)) for path, text in made.items()}


def _content(script: str) -> str:
    quoted = script.removeprefix("globalThis.besideColumn='").removesuffix("';\n")
    text = quoted.replace("\\u003c", "<").replace("\\'", "'").replace("\\\\", "\\")
    content = json.loads(text)
    assert isinstance(content, str)
    return content


def soup(world: World) -> HtmlPage:
    return columns(world)[f"{ADDRESS}soep-op-de-stoep.js"]


def test_each_practice_has_a_file_and_a_name_to_choose(world: World) -> None:
    page = HtmlPage(practices_beside(page_of(world, ADDRESS)))
    ids = [option["value"] for option in page.all("option") if option["value"]]
    assert sorted(ids) == ["soep-op-de-stoep", "tweede-kaart"]
    assert [*columns(world)] == [f"{ADDRESS}{id}.js" for id in ids]


def test_a_column_has_a_cell_for_every_row_and_no_other(world: World) -> None:
    for column in columns(world).values():
        cells = [one["data-cell"] for one in column.all("div") if "data-cell" in one]
        assert cells == ["naam", *BESIDE_ROWS]
    rows = HtmlPage(practices_beside(page_of(world, ADDRESS))).all("tr")
    assert [row["data-row"] for row in rows] == ["naam", *BESIDE_ROWS]


def test_a_column_says_what_the_card_says_and_what_is_unknown(world: World) -> None:
    text = " ".join(soup(world).text().split())
    for said in ("Lier (stad)", "Een vaste dag.", "1.060 kommen", "2: Stad Lier, De Soeplepel"):
        assert said in text
    assert "onbekend" in text
    assert "../../netwerkmodellen/spontaan/" in soup(world).links()


def test_a_long_list_is_cut_and_says_how_much_more_there_is(world: World) -> None:
    more = "".join(f"  - {{text: Reden {at}., sources: [gazet-2012]}}\n" for at in range(3))
    world.change(SOUP, "worked:\n", f"worked:\n{more}")
    text = soup(world).text()
    assert "Reden 1." in text and "Reden 2." not in text and "En nog 2 op de kaart." in text


def test_a_card_and_the_list_lead_there(world: World) -> None:
    links = HtmlPage(record_page(world, "practice", "soep-op-de-stoep")).links()
    assert "../naast-elkaar/?a=soep-op-de-stoep" in links


def test_no_practice_may_take_its_address(world: World) -> None:
    text = (world.root / SOUP).read_text(encoding="utf-8")
    world.write("practices/naast-elkaar.yml", text)
    assert any("naast-elkaar" in one for one in world.problems())
