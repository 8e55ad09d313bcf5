"""The papers of this site as they were built: every handout, and every booklet."""

import re
from pathlib import Path

import outloud
import pdfua
import pikepdf
import pytest
import zxingcpp

from kennisbank.catalogue import Catalogue
from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.table.record import Table
from kennisbank.text.quotes import curled
from kennisbank.text.short_address import short_address
from tests.html_page import HtmlPage
from tests.pdf import MM, page_count, pictures, tag_names, text_of, words_of
from tests.pdf_tags import tags
from tests.shades import darkest

SMALLEST_MARGIN = 12  # mm

Handout = tuple[Table, Path]


@pytest.fixture(scope="module")
def handouts(site: Path, catalogue: Catalogue) -> list[Handout]:
    """The handout of every table."""
    found = [
        (table, site / f"druk/tafels/{table.id.replace('/', '-')}-handout.pdf")
        for table in catalogue.parts(Table)
    ]
    assert len(found) >= 7
    return found


@pytest.fixture(scope="module")
def address(site: Path) -> str:
    """Where this site stands."""
    (canonical,) = HtmlPage.read(site / "index.html").all("link", rel="canonical")
    return canonical["href"]


def test_a_handout_has_two_pages(handouts: list[Handout]) -> None:
    for _, sheet in handouts:
        assert page_count(sheet) == 2


def test_a_handout_is_light(handouts: list[Handout]) -> None:
    for _, sheet in handouts:
        assert sheet.stat().st_size <= 150_000


def test_a_pdf_says_its_title_and_language(handouts: list[Handout]) -> None:
    for table, sheet in handouts:
        with pikepdf.open(sheet) as document:
            assert document.docinfo.Title == f"Handout tafel {table.number}: {table.headline}"
            assert document.Root.ViewerPreferences.DisplayDocTitle
            assert document.Root.Lang == "nl-BE"


def test_a_pdf_is_tagged_and_says_so(handouts: list[Handout]) -> None:
    for _, sheet in handouts:
        with pikepdf.open(sheet) as document:
            assert document.Root.MarkInfo.Marked
            assert document.open_metadata()["pdfuaid:part"] == "1"


def test_a_pdf_is_as_old_as_its_dossier(handouts: list[Handout], catalogue: Catalogue) -> None:
    for table, sheet in handouts:
        dossier = catalogue.holder_of(table)
        assert isinstance(dossier, Dossier)
        with pikepdf.open(sheet) as document:
            made_on = str(document.docinfo.CreationDate)
        assert made_on.startswith(f"D:{dossier.checked_on:%Y%m%d}")


def test_a_handout_has_headings_a_list_and_a_table_with_headers(handouts: list[Handout]) -> None:
    for table, sheet in handouts:
        found = tag_names(sheet)
        assert [name for name in found if name == "H1"] == ["H1"]
        assert found.index("H1") < found.index("H2")
        assert found.count("TH") == 3
        assert found.count("TR") == len(table.success_factors) + 1
        assert found.count("LI") == len(table.questions) + (
            0 if table.steps else len(table.handholds)
        )
        assert found.count("Lbl") == found.count("LBody") == found.count("LI")


def test_the_qr_code_says_where_it_leads_and_each_box_what_it_ticks(
    handouts: list[Handout], address: str
) -> None:
    for table, sheet in handouts:
        where = f"{address}{short_address('table', table.id)}".removeprefix("https://")
        with pikepdf.open(sheet) as document:
            found = [tag for tag in tags(document.Root.StructTreeRoot.K) if tag.S == "/Figure"]
            said = [str(tag.Alt) for tag in found]
        boxes = ["Vakje: Lukt al", "Vakje: Werken we aan"] * len(table.success_factors)
        assert said == [f"QR-code naar {where}", *boxes]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_outloud_finds_nothing(handouts: list[Handout]) -> None:
    for _, sheet in handouts:
        result = outloud.check(str(sheet))
        assert (result.error, result.findings, result.verdict) == (None, [], "pass")


def test_pdfua_finds_nothing(handouts: list[Handout]) -> None:
    for _, sheet in handouts:
        assert list(pdfua.validate(str(sheet)).findings) == []


def test_every_font_is_ours_and_embedded(handouts: list[Handout]) -> None:
    for _, sheet in handouts:
        seen = set()
        with pikepdf.open(sheet) as document:
            for font in document.objects:
                if isinstance(font, pikepdf.Dictionary) and font.get("/Type") == "/FontDescriptor":
                    assert "/FontFile2" in font or "/FontFile3" in font
                    seen.add(str(font.FontName).partition("+")[2].partition("-")[0])
        assert seen == {"AtkinsonHyperlegibleNext", "BricolageGrotesque"}


def test_nothing_stands_closer_than_twelve_millimetres_to_the_edge(handouts: list[Handout]) -> None:
    for _, sheet in handouts:
        for picture in pictures(sheet, points_per_pixel=0.5):
            edge = round(SMALLEST_MARGIN * MM / 0.5)
            inside = (edge, edge, picture.width - edge, picture.height - edge)
            assert darkest(picture.crop(inside)) < 100  # there is ink at all
            picture.paste(255, inside)
            assert picture.getextrema() == (255, 255)


def test_the_qr_code_leads_to_the_table_from_a_grey_copy(
    handouts: list[Handout], address: str
) -> None:
    for table, sheet in handouts:
        where = f"{address}{short_address('table', table.id)}"
        found = zxingcpp.read_barcodes(pictures(sheet, points_per_pixel=0.5)[0])
        assert len(found) == 1
        assert re.fullmatch(re.escape(where) + r"\?v=[0-9a-f]{6}", found[0].text)


def test_the_qr_code_is_wide_enough_with_white_around_it(handouts: list[Handout]) -> None:
    for _, sheet in handouts:
        picture = pictures(sheet, points_per_pixel=0.25)[0]
        corners = zxingcpp.read_barcodes(picture)[0].position
        left, right = corners.top_left.x, corners.top_right.x
        top, bottom = corners.top_left.y, corners.bottom_left.y
        assert (right - left) * 0.25 / MM >= 22.8  # the decoder is half a module off
        module = 23 * MM / 0.25 / 33
        white, inner = round(4 * module), round(0.7 * module)
        around = (left - white, top - white, right + white, bottom + white)
        border = picture.crop(around)
        border.paste(
            255,
            (
                white - inner,
                white - inner,
                border.width - white + inner,
                border.height - white + inner,
            ),
        )
        assert border.getextrema() == (255, 255)


def test_every_question_and_factor_stands_on_paper(handouts: list[Handout]) -> None:
    for table, sheet in handouts:
        text = text_of(sheet)
        asked = [question.text for question in table.questions]
        ticked = [part for factor in table.success_factors for part in (factor.name, factor.text)]
        assert len(asked) >= 3 and len(ticked) >= 6
        assert [one for one in asked + ticked if words_of(curled(one)) not in text] == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("turn", [0, 1, 2])
def test_the_checkers_find_no_error_in_a_booklet(
    site: Path, catalogue: Catalogue, turn: int
) -> None:
    """In three turns, so that workers share them: a booklet takes seconds."""
    dossiers = catalogue.all(Dossier)[turn::3]
    assert dossiers
    for dossier in dossiers:
        file = site / f"druk/dossiers/{dossier.id}-boekje.pdf"
        result = outloud.check(str(file))
        assert result.error is None
        assert [one for one in result.findings if one.severity == "error"] == [], file.name
        assert list(pdfua.validate(str(file)).findings) == [], file.name
