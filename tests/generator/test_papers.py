"""Every kind of paper, from a small collection: what it promises and what stands on it."""

import io
import re
import subprocess
import sys
import textwrap
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import outloud
import pdfua
import pikepdf
import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from pydantic import ValidationError

from kennisbank.kinds.dossier.record import Dossier
from kennisbank.kinds.handout import practice_handout, table_handout
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.phase.papers import PhaseWords
from kennisbank.kinds.phase.record import Phase
from kennisbank.kinds.practice.papers import share as share_practice
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.practice.words import FormWords
from kennisbank.kinds.registry import registry
from kennisbank.kinds.rows import table_row
from kennisbank.kinds.table.papers import share
from kennisbank.kinds.table.record import Table
from kennisbank.kinds.table.words import TableWords
from kennisbank.printing import (
    Edition,
    Form,
    Imprint,
    OnPaper,
    Paper,
    Papers,
    PrintError,
    SharedPicture,
    online_address,
    print_all,
    share_address,
)
from kennisbank.printing import press as press_module
from kennisbank.printing.payload import payload
from kennisbank.printing.press import Job
from kennisbank.printing.sheet import Block, Content, Emblem
from kennisbank.printing.thumbnail import PICTURE_SIZE
from kennisbank.printing.typesetting import TYPST_TEMPLATES, Format, Printed
from kennisbank.site.drawing.table_seats import table_seats
from kennisbank.site.pages import on_paper
from kennisbank.site.views.paper import papers_for, papers_page
from tests.conftest import PROJECT
from tests.papering import IMPRINT, OFFLINE, ON_PAPER, SITE, STYLE, papers_in
from tests.pdf_tags import tags
from tests.shades import darkest
from tests.viewing import page_of
from tests.world import PHASES, SOUP, World

DOSSIER = "data/dossiers/soepdag.yml"
SOUP_ID = "soep-op-de-stoep"
TABLE = "druk/tafels/soepdag-1"
MM = 72 / 25.4  # points

SCANS = """\
- id: soep
  title: Hoe staat de soep ervoor?
  lead: Kies samen wat klopt.
  sources: [gedeelde-bron]
  statements:
""" + "".join(
    f"""\
    - name_id: zin-{number}
      phase: opstart
      text: We roeren {number} keer in de pan.
      step: Roer {number} keer.
      question: Wie roerde {number} keer?
      practice: {{id: soep-op-de-stoep, why: Daar roeren ze.}}
      tool: {{id: kookboek, why: Daar staat het in.}}
"""
    for number in range(1, 4)
)

PAGES: dict[tuple[type, str], int] = {
    (Table, "handout"): 2,
    (Table, "tafelpakket"): 14,
    (Table, "agenda"): 1,
    (Table, "tafelkaart"): 1,
    (Table, "vraagkaarten"): 2,
    (Table, "rolkaarten"): 1,
    (Table, "verslagblad"): 2,
    (Practice, "handout"): 2,
    (Phase, "checklist"): 1,
    (Dossier, "boekje"): 8,
}
Case = tuple[OnPaper, Form]
CASES = [(kind, form) for kind in ON_PAPER for form in kind.forms]
TAGGED = [case for case in CASES if case[1].format == "pdf"]


def named(case: Case) -> str:
    kind, form = case
    return f"{kind.model.kind if kind.model else 'alles'}-{form.name}"


def case_of(paper: Paper) -> str:
    return named((paper.batch.kind, paper.form))


@pytest.fixture(scope="module")
def all_papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    world = World(tmp_path_factory.mktemp("wereld"))
    world.write("data/scans.yml", SCANS)
    return papers_in(world.root)


@pytest.fixture(scope="module")
def press(all_papers: Papers) -> "Press":
    return Press(all_papers)


class Press:
    """Prints the first paper of each form once."""

    def __init__(self, papers: Papers) -> None:
        self.papers = papers
        self.done: dict[str, bytes] = {}

    def paper(self, case: Case) -> Paper:
        return next(paper for paper in self.papers.all if case_of(paper) == named(case))

    def pdf(self, case: Case) -> bytes:
        if named(case) not in self.done:
            self.done[named(case)] = self.paper(case).file()
        return self.done[named(case)]


@pytest.fixture(params=TAGGED, ids=named)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


def kinds_of(parent: type[Any]) -> Iterator[type[Any]]:
    for child in parent.__subclasses__():
        yield child
        yield from kinds_of(child)


def found(world: World, address: str, imprint: Imprint = IMPRINT) -> Paper:
    paper = papers_in(world.root, imprint).at(address)
    assert paper
    return paper


def pages_of(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    joined = (text.replace("\ufffe", "").replace("\u00ad", "") for text in texts)
    return [re.sub(r"\s+", " ", text).replace("’", "'").strip() for text in joined]


def text_of(pdf: bytes) -> str:
    return " ".join(pages_of(pdf))


def grey(pdf: bytes, points_per_pixel: float = 0.5) -> list[Image.Image]:
    with pypdfium2.PdfDocument(pdf) as document:
        scale = 1 / points_per_pixel
        return [page.render(scale=scale, grayscale=True).to_pil().convert("L") for page in document]


BODY = (25, 265)  # millimetres from the top, between the running head and the foot


def inked(pdf: bytes) -> list[list[int]]:
    """Return for each page which millimetres of its body hold ink."""
    rows = []
    for page in grey(pdf):
        mm = page.height / 297
        strips = (
            (mm * at, page.crop((0, round(mm * at), page.width, round(mm * (at + 1)))))
            for at in range(*BODY)
        )
        rows.append([round(at / mm) for at, strip in strips if darkest(strip) < 200])
    return rows


def used_heights(pdf: bytes) -> list[float]:
    """Return how much of the body of each page is used: stretches of 20 mm with ink in them."""
    stretch, (top, bottom) = 20, BODY
    pages = ({(at - top) // stretch for at in page} for page in inked(pdf))
    return [len(stretches) * stretch / (bottom - top) for stretches in pages]


def widest_gaps(pdf: bytes) -> list[int]:
    """Return the widest white stripe in the body of each page, in millimetres."""
    edged = ([BODY[0], *page, BODY[1]] for page in inked(pdf))
    return [max(after - before for before, after in pairwise(page)) for page in edged]


# ---- the list ----


def test_every_form_has_a_paper_in_the_small_collection(all_papers: Papers) -> None:
    assert {case_of(paper) for paper in all_papers.all} == {named(case) for case in CASES}


def test_addresses_are_the_agreed_ones(all_papers: Papers) -> None:
    addresses = [paper.address for paper in all_papers.all]
    assert len(addresses) == len(set(addresses))
    kit = ("handout", "tafelpakket", "vraagkaarten", "tafelkaart", "verslagblad", "grootdruk")
    agreed = {
        *(f"{TABLE}-{name}.pdf" for name in kit),
        f"{TABLE}-verslagblad.odt",
        "druk/praktijken/soep-op-de-stoep-handout.pdf",
        "druk/fasen/1-opstart-checklist.pdf",
        "druk/dossiers/soepdag-boekje.pdf",
        "druk/invulblad.pdf",
    }
    assert agreed - set(addresses) == set()


def test_a_paper_is_found_at_its_address(all_papers: Papers) -> None:
    for paper in all_papers.all:
        assert all_papers.at(paper.address) is paper
    assert all_papers.at("druk/invulblad.webp") is all_papers.at("druk/invulblad.pdf")
    assert all_papers.at("druk/tafels/soepdag-9-handout.pdf") is None


def test_what_has_a_paper_has_a_short_address(all_papers: Papers) -> None:
    printed = {(one.record.kind, one.record.id) for one in all_papers.all if one.record}
    records = on_paper(all_papers.edition.catalogue, registry())
    assert {(record.kind, record.id) for record in records} == printed


def test_every_form_is_named_and_every_name_is_a_form() -> None:
    assert set(STYLE.papers) == {form.name for _, form in CASES}


def test_every_template_and_shape_is_drawn() -> None:
    main, flow = ((TYPST_TEMPLATES / name).read_text("utf-8") for name in ("main.typ", "flow.typ"))
    templates = {part.template for part in kinds_of(Content)}
    assert len(templates) >= 6
    assert [name for name in templates if f"{name}: {name}" not in main] == []
    shapes = {block.shape for block in Block.__subclasses__()}
    assert len(shapes) >= 12
    assert [name for name in shapes if not re.search(rf"^    {name}: ", flow, re.M)] == []


# ---- every PDF ----


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_both_checkers_find_nothing(case: Case, press: Press, tmp_path: Path) -> None:
    file = tmp_path / "blad.pdf"
    file.write_bytes(press.pdf(case))
    result = outloud.check(str(file))
    assert (result.error, result.findings, result.verdict) == (None, [], "pass")
    assert list(pdfua.validate(str(file)).findings) == []


def test_a_pdf_is_tagged_named_dutch_and_dated(case: Case, press: Press) -> None:
    with pikepdf.open(io.BytesIO(press.pdf(case))) as document:
        assert document.Root.MarkInfo.Marked
        assert document.Root.Lang == "nl-BE"
        assert document.open_metadata()["pdfuaid:part"] == "1"
        assert document.docinfo.Title == press.paper(case).sheet.title
        assert str(document.docinfo.CreationDate).startswith("D:20261121")


def test_a_pdf_has_bookmarks_and_starts_with_a_heading(case: Case, press: Press) -> None:
    with pikepdf.open(io.BytesIO(press.pdf(case))) as document:
        names = [str(tag.S)[1:] for tag in tags(document.Root.StructTreeRoot.K)]
        headings = [name for name in names if re.fullmatch(r"H[1-6]", name)]
        assert headings[0] == "H1"
        with document.open_outline() as outline:
            assert len(outline.root) >= 1


def test_fonts_are_ours_and_embedded(case: Case, press: Press) -> None:
    with pikepdf.open(io.BytesIO(press.pdf(case))) as document:
        fonts = [
            font
            for font in document.objects
            if isinstance(font, pikepdf.Dictionary) and font.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
        assert all(re.search("Atkinson|Bricolage", str(font.FontName)) for font in fonts)


def test_the_same_words_give_the_same_bytes(case: Case, press: Press) -> None:
    assert press.paper(case).file() == press.pdf(case)


def test_nothing_stands_in_the_margin_of_an_office_printer(case: Case, press: Press) -> None:
    edge = round(11.8 * MM / 0.5)  # 12 mm, less the width of a line
    for picture in grey(press.pdf(case)):
        inside = (edge, edge, picture.width - edge, picture.height - edge)
        picture.paste(255, inside)
        assert picture.getextrema() == (255, 255)


def test_every_paper_carries_its_address_and_version(case: Case, press: Press) -> None:
    record = press.paper(case).record
    version = press.paper(case).version
    assert f"versie {version}" in text_of(press.pdf(case))
    where = online_address(record)
    assert f"opentafel.example/{where}" in text_of(press.pdf(case))


def test_a_qr_code_leads_to_the_short_address_with_the_version(case: Case, press: Press) -> None:
    codes = [code.text for page in grey(press.pdf(case)) for code in zxingcpp.read_barcodes(page)]
    record = press.paper(case).record
    where = online_address(record)
    assert set(codes) == {f"{SITE}{where}?v={press.paper(case).version}"}


@pytest.mark.parametrize("model, name", PAGES, ids=lambda part: getattr(part, "kind", part))
def test_page_counts(model: type, name: str, press: Press) -> None:
    (case,) = (case for case in CASES if (case[0].model, case[1].name) == (model, name))
    assert len(pages_of(press.pdf(case))) == PAGES[(model, name)]


def test_without_a_site_there_is_no_address(world: World) -> None:
    pdf = found(world, f"{TABLE}-tafelpakket.pdf", OFFLINE).file()
    assert "opentafel.example" not in text_of(pdf) and "Open Tafel" in text_of(pdf)


# ---- the kinds ----


def test_the_cards_hold_the_questions_and_their_backs_match(world: World) -> None:
    front, back = pages_of(found(world, f"{TABLE}-vraagkaarten.pdf").file())
    for question in ("Wie kookt er bij jullie?", "Wie proeft er?", "Wie wast er af?"):
        assert question in front
    assert front.count("Onze eigen vraag") == back.count("Onze eigen vraag") == 1
    assert front.index("Vraag 1 van 3") < front.index("Vraag 2 van 3") < front.index("Vraag 3 van")
    assert back.index("Vraag 2 van 3") < back.index("Vraag 1 van 3")  # mirrored, left to right
    assert back.count("Wat we onthouden") == 4


def test_a_fifth_question_takes_a_second_sheet(world: World) -> None:
    extra = "      - {text: Wie zingt er?}\n      - {text: Wie slaapt er?}\n"
    world.change(
        DOSSIER, "      - {text: Wie proeft er?}\n", "      - {text: Wie proeft?}\n" + extra
    )
    paper = found(world, f"{TABLE}-vraagkaarten.pdf")
    assert len(pages_of(paper.file())) == 4
    assert text_of(paper.file()).count("Onze eigen vraag") == 6  # three cards, two sides


def test_a_tent_is_read_once(world: World) -> None:
    pdf = found(world, f"{TABLE}-tafelkaart.pdf").file()
    assert text_of(pdf).count("Vier pannen") == 2
    with pikepdf.open(io.BytesIO(pdf)) as document:
        names = [str(tag.S) for tag in tags(document.Root.StructTreeRoot.K)]
    assert names.count("/H1") == 1


def test_the_agenda_adds_up_and_shows_the_questions(world: World) -> None:
    text = text_of(found(world, f"{TABLE}-agenda.pdf").file())
    words = STYLE.words(TableWords)
    assert f"{words.agenda_total} {words.minutes} minuten" in text
    start = 0
    for part in words.parts:
        assert f"{start} tot {start + part.minutes} {part.title}" in text
        start += part.minutes
    assert "Hoe krijg je buren aan het koken?" in text and "Wie wast er af?" in text


def test_an_agenda_speaks_of_a_checklist_where_there_is_one(world: World) -> None:
    assert "kruist de checklist aan" in text_of(found(world, f"{TABLE}-agenda.pdf").file())
    own = "    success_factors:\n      - {name: Een trekker, text: Iemand roept de kokers samen.}\n"
    world.change(DOSSIER, own, "")
    world.change(DOSSIER, "    practices: [soep-op-de-stoep]\n", "")
    text = text_of(found(world, f"{TABLE}-agenda.pdf").file())
    assert "checklist" not in text and "noemt één ding dat al lukt" in text


def test_an_agenda_that_does_not_add_up_is_refused() -> None:
    wrong = {**STYLE.words(TableWords).model_dump(), "minutes": 91}
    with pytest.raises(ValidationError, match="de agenda telt 90 minuten"):
        TableWords.model_validate(wrong)


def test_the_report_uses_the_names_of_the_fields(world: World) -> None:
    text = text_of(found(world, f"{TABLE}-verslagblad.pdf").file())
    prompts = STYLE.words(TableWords).report_prompts
    assert {"practices", "steps", "success_factors"} < set(prompts)
    for field, prompt in prompts.items():
        assert f"{Table.model_fields[field].title} {prompt}" in text
    assert f"{prompts['practices']} Soep op de stoep" in text  # what is known needs no writing


def test_the_report_opens_in_a_word_processor(world: World) -> None:
    paper = found(world, f"{TABLE}-verslagblad.odt")
    content = paper.file()
    assert content == paper.file()
    archive = zipfile.ZipFile(io.BytesIO(content))
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"
    manifest = archive.read("META-INF/manifest.xml").decode()
    parts = {name for name in archive.namelist() if name.endswith(".xml")} - {
        "META-INF/manifest.xml"
    }
    assert all(f'"{name}"' in manifest for name in parts)
    words = " ".join(ElementTree.fromstring(archive.read("content.xml")).itertext())
    text = " ".join(words.split())
    for field, prompt in STYLE.words(TableWords).report_prompts.items():
        assert f"{Table.model_fields[field].title} {prompt}" in text
    assert "Tafel 1 · Vier pannen" in text and "Met hoeveel?" in text and "?:" not in text


def test_the_report_to_type_in_has_a4_pages_a_title_a_language_and_cells(world: World) -> None:
    paper = found(world, f"{TABLE}-verslagblad.odt", replace(IMPRINT, site_name="Soep & brood"))
    archive = zipfile.ZipFile(io.BytesIO(paper.file()))
    content, styles, meta = (
        ElementTree.fromstring(archive.read(f"{name}.xml"))
        for name in ("content", "styles", "meta")
    )
    assert meta.findtext("*/{*}title") == "Verslagblad tafel 1: Vier pannen"
    assert meta.findtext("*/{*}language") == "nl-BE"
    (page,) = styles.iterfind(".//{*}page-layout-properties")
    sizes = {name.rpartition("}")[2]: value for name, value in page.attrib.items()}
    assert (sizes["page-width"], sizes["margin-left"]) == ("21cm", "1.8cm")
    headers = [
        "".join(cell.text or "" for cell in row.iterfind(".//{*}p"))
        for row in content.iterfind(".//{*}table-header-rows/{*}table-row")
    ]
    assert headers == [
        "DatumWaarVerslaggeverMet hoeveel?",
        "Wat doen we?Wie neemt het op?Tegen wanneer?",
    ]
    prompts = STYLE.words(TableWords).report_prompts
    assert len(list(content.iterfind(".//{*}table"))) == len(prompts) + len(headers)


def test_every_style_of_the_report_to_type_in_is_described(world: World) -> None:
    archive = zipfile.ZipFile(io.BytesIO(found(world, f"{TABLE}-verslagblad.odt", OFFLINE).file()))
    used, described = set(), set()
    for name in ("content.xml", "styles.xml"):
        for element in ElementTree.fromstring(archive.read(name)).iter():
            values = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
            used |= {value for name, value in values.items() if name.endswith("style-name")}
            if element.tag.endswith("}style"):
                described.add(values["name"])
    assert len(used) > 12
    assert used - described == set()


def test_a_package_says_on_its_first_page_where_each_part_stands(world: World) -> None:
    first, *rest = pages_of(found(world, f"{TABLE}-tafelpakket.pdf").file())
    listed = re.findall(
        r"(\d+)(?:–(\d+))? (Agenda|Rolkaarten|Tafelkaart|Handout|Vraagk\w+|Versl\w+)", first
    )
    assert [name for *_, name in listed] == [
        "Agenda",
        "Rolkaarten",
        "Tafelkaart",
        "Handout",
        "Vraagkaarten",
        "Verslagblad",
    ]
    assert all(int(start) % 2 == 1 for start, *_ in listed)  # each on a sheet of its own
    on_page = {name: int(start) for start, _, name in listed}
    assert "Vraag 1 van 3" in rest[on_page["Vraagkaarten"] - 2]
    assert "Schrijf op wat de tafel vertelde" in rest[on_page["Verslagblad"] - 2]


def test_large_print_has_the_words_of_the_handout_in_big_letters(world: World) -> None:
    pdf = found(world, f"{TABLE}-grootdruk.pdf").file()
    for words in ("Koken brengt een straat samen.", "Wie wast er af?", "Een trekker."):
        assert words in text_of(pdf)
    with pypdfium2.PdfDocument(pdf) as document:
        sizes = {
            round(found.get_font_size())
            for page in document
            for found in page.get_objects()
            if isinstance(found, pypdfium2.PdfTextObj)
        }
    assert 18 in sizes
    assert min(sizes - {6}) >= 16  # 6 points is the dot in a list's seat, which nobody sees


LENGTHS = (None, 0, 4, 8, 12, 16, 20)  # paragraphs of the story; None is a card of three lines


@pytest.fixture(params=LENGTHS, ids=lambda length: f"lang{length}")
def large(request: pytest.FixtureRequest, world: World) -> bytes:
    """A card in large print: the thinnest, and full ones that end on every part of a page."""
    if request.param is None:
        return found(world, "druk/praktijken/tweede-kaart-grootdruk.pdf").file()
    more = "\n\n".join(["Elke week kookt een andere straat een pot soep."] * request.param)
    world.change(SOUP, "approach: ", f"approach: |\n  {more}\n\n  ".replace("\n\n", "\n\n  "))
    asked = "".join(f"  - {{text: Wie neemt de lepel van straat {n}?}}\n" for n in range(2))
    world.change(SOUP, "success_factors:\n", f"{asked}success_factors:\n")
    world.change(SOUP, "\nlevel:", f"\n{FACTORS}level:")
    world.change(SOUP, "questions:\n", f"{FIGURES}steps:\n{STEPS}questions:\n")
    return found(world, "druk/praktijken/soep-op-de-stoep-grootdruk.pdf").file()


FACTORS = "".join(
    f"  - {{name: Naam {n}, text: Iedereen in de straat weet wanneer pot {n} klaar is.}}\n"
    for n in range(2, 7)
)
STEPS = "".join(f"  - {{title: Stap {n}, text: Vraag de buren of ze komen.}}\n" for n in range(4))
FIGURES = "".join(
    f"  - {{value: {n}77, unit: x, label: lepels van rij {n}, date: 2012, certainty: vermeld,"
    " source: gazet-2012}\n"
    for n in (2, 3)
)


def test_no_page_of_large_print_is_nearly_empty(large: bytes) -> None:
    assert [page for page, used in enumerate(used_heights(large), 1) if used < 0.6] == []


def test_what_belongs_together_in_large_print_stays_together(large: bytes) -> None:
    together = [
        ("Praat mee", "Kies samen"),
        ("Onze eerste stap", "Wat doen we?", "Tegen wanneer?"),
        *((f"{n}77", f"lepels van rij {n}") for n in (2, 3)),
        *((f"Stap {n}", "Vraag de buren") for n in range(4)),
        ("Checklist: houdt", *(f"Naam {n}." for n in range(2, 7))),
    ]
    pages = pages_of(large)
    for first, *others in together:
        for page in (page for page in pages if first in page):
            assert [words for words in others if words not in page] in ([], others[:1])
    assert any("Tegen wanneer?" in page for page in pages)


def test_large_print_stays_clear_of_its_foot(large: bytes) -> None:
    for page in grey(large):
        mm = page.height / 297
        foot = page.crop((0, round(265.5 * mm), page.width, round(270 * mm)))
        assert foot.getextrema() == (255, 255)


def test_a_checklist_has_every_question_four_boxes_and_the_thermometer(world: World) -> None:
    pdf = found(world, "druk/fasen/1-opstart-checklist.pdf").file()
    text = text_of(pdf)
    for words in ("Wie wil er koken?", "Welke dag past voor iedereen?", "Kokers zoeken"):
        assert words in text
    assert "Ook: Welk gezin wil er koken?" in text
    assert "\N{MINUS SIGN}5° " in text and "20°" in text
    with pikepdf.open(io.BytesIO(pdf)) as document:
        said = [str(tag.Alt) for tag in tags(document.Root.StructTreeRoot.K) if "/Alt" in tag]
    for answer in ("Ja", "Deels", "Nee", "N.v.t."):
        assert said.count(f"Vakje: {answer}") == 2
    spoken = "Een schaal van \N{MINUS SIGN}5 tot 20 graden."
    assert any(words.startswith(spoken) for words in said)


def test_a_phase_without_a_thermometer_asks_how_warm_the_network_is(world: World) -> None:
    second = PHASES.replace("- id: opstart\n  number: 1", "- id: proeven\n  number: 2")
    world.write("data/phases.yml", PHASES + without_thermometer(second))
    text = text_of(found(world, "druk/fasen/2-proeven-checklist.pdf").file())
    words = STYLE.words(PhaseWords)
    assert words.thermometer_question in text and "\N{MINUS SIGN}5° IJskoud." in text
    assert "Hoe warm loop je?" not in text
    first = text_of(found(world, "druk/fasen/1-opstart-checklist.pdf").file())
    assert words.thermometer_question not in first and "Hoe warm loop je?" in first


def test_a_collection_without_a_thermometer_shows_none(world: World) -> None:
    world.write("data/phases.yml", without_thermometer(PHASES))
    pdf = found(world, "druk/fasen/1-opstart-checklist.pdf").file()
    assert "De thermometer" not in text_of(pdf) and "Wie wil er koken?" in text_of(pdf)


def without_thermometer(phases: str) -> str:
    start, end = phases.index("  thermometer:"), phases.index("  question_groups:")
    return phases[:start] + phases[end:]


def test_a_question_of_the_thermometer_is_not_asked_again(world: World) -> None:
    world.change(
        "data/phases.yml",
        "    - name_id: kokers\n",
        "    - name_id: zin\n      title: Zin peilen\n      questions:\n"
        "        - {id: zin, text: Hoe warm loop je?, variant: Hoe warm loopt elk gezin?}\n"
        "    - name_id: kokers\n",
    )
    text = text_of(found(world, "druk/fasen/1-opstart-checklist.pdf").file())
    assert text.count("Hoe warm loop je?") == 1 and "Zin peilen" not in text
    assert "Ook: Hoe warm loopt elk gezin?" in text
    assert "Kokers zoeken" in text


def test_a_group_of_questions_stays_on_a_page_with_its_notes(world: World) -> None:
    groups = "".join(
        f"    - name_id: groep-{g}\n      title: Groep {g}\n      questions:\n"
        + "".join(f"        - {{id: v-{g}-{n}, text: Vraag {g}.{n}?}}\n" for n in range(g + 3))
        for g in range(5)
    )
    world.change(
        "data/phases.yml", "  sources: [gedeelde-bron]\n", f"{groups}  sources: [gedeelde-bron]\n"
    )
    pages = pages_of(found(world, "druk/fasen/1-opstart-checklist.pdf").file())
    assert len(pages) >= 2
    for g in range(5):
        (page,) = (page for page in pages if f"Groep {g}" in page)
        after = page[page.index(f"Vraag {g}.{g + 2}?") :]
        assert f"Vraag {g}.0?" in page and "Onze notities" in after


def test_a_table_longer_than_a_page_runs_on_under_its_headers(world: World) -> None:
    asked = "".join(f"        - {{id: lang-{n}, text: Lange vraag {n}?}}\n" for n in range(60))
    world.change(
        "data/phases.yml", "  sources: [gedeelde-bron]\n", f"{asked}  sources: [gedeelde-bron]\n"
    )
    pages = pages_of(found(world, "druk/fasen/1-opstart-checklist.pdf").file())
    assert len(pages) >= 3
    assert all("Ja Deels Nee N.v.t." in page for page in pages if "Lange vraag" in page)
    assert [n for n in range(60) if f"Lange vraag {n}?" not in " ".join(pages)] == []


WRITTEN_AT = ("checklist", "gezondheidscheck", "werfblad")


@pytest.mark.parametrize("name", WRITTEN_AT)
def test_room_that_is_left_is_room_to_write(name: str, all_papers: Papers) -> None:
    printed = [paper for paper in all_papers.all if paper.form.name == name]
    assert printed
    for paper in printed:
        assert max(widest_gaps(paper.file())) < 20


def test_a_health_check_has_factors_and_questions(world: World) -> None:
    address = "druk/netwerkmodellen/spontaan-gezondheidscheck.pdf"
    text = text_of(found(world, address).file())
    assert "Iemand trekt. Zonder trekker valt het stil." in text and "Wie nog niet?" in text


def test_the_answers_of_a_health_check_read_one_way(world: World) -> None:
    """A factor names a risk: `Ja` could mean that it is there, or that it is mended."""
    pdf = found(world, "druk/netwerkmodellen/spontaan-gezondheidscheck.pdf").file()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        said = [str(tag.Alt) for tag in tags(document.Root.StructTreeRoot.K) if "/Alt" in tag]
    boxes = [words for words in said if words.startswith("Vakje: ")]
    assert boxes == [f"Vakje: {word}" for word in ("Zit goed", "Deels", "Nog niet", "N.v.t.")]


def test_a_worksite_sheet_has_its_questions_and_outcomes(world: World) -> None:
    text = text_of(found(world, "druk/werven/soeppad-1-werfblad.pdf").file())
    assert "Wat willen jullie koken?" in text and "Welke soep?" in text
    assert "Wat je overhoudt Resultaat Klaar Een recept." in text


def without_the_talk(text: str) -> str:
    """Leave of the table what it must have: a title, a question and a sentence or two."""
    start, end = text.index("    headline: Vier pannen"), text.index("sources:\n  - {id")
    short = "    question: Waarom soep?\n    summary: Soep is warm.\n    text: Ook in Lier.\n"
    return text[:start] + short + text[end:]


def with_all_there_is_room_for(text: str) -> str:
    """Make everything of the table as long as a card may be."""
    sentence = "Buren en verenigingen organiseren samenwerkingsverbanden. "
    words = (sentence * 30).split()
    long = (
        ("In Lier koken buren elke vrijdag.", " ".join(words[:109])),
        ("Koken brengt een straat samen.", " ".join(words[:44])),
    )
    for old, new in long:
        text = text.replace(old, new)
    handholds = "".join(
        f"      - {{text: '{n} {' '.join(words[:43])}', sources: [verslag]}}\n" for n in range(4)
    )
    asked = "".join(f"      - {{text: '{n} {(sentence * 3)[:136]}?'}}\n" for n in range(2))
    tick = "".join(
        f"      - {{name: Een naam van bijna veertig teken {n}, text: '{(sentence * 2)[:88]}'}}\n"
        for n in range(5)
    )
    text = text.replace("    questions:\n", f"{handholds}    questions:\n")
    text = text.replace("    success_factors:\n", f"{asked}    success_factors:\n")
    return text.replace("sources:\n  - {id", f"{tick}sources:\n  - {{id")


def with_a_second_table(text: str) -> str:
    """Add a table of which little is known; a booklet of two doesn't fill its last sheet."""
    table = (
        "  - number: 2\n    title: Afwassen\n    question: Wie wast?\n    summary: Het is nat.\n"
    )
    return text.replace("sources:\n  - {id", f"{table}    text: Met zeep.\nsources:\n  - {{id")


def with_many_sources(text: str) -> str:
    """Add more sources than a page holds."""
    source = (
        "  - {{id: b{0}, title: Verslag {0}, publisher: Geel, url: 'https://geel.example/{0}/'}}\n"
    )
    listed = "".join(source.format(number) for number in range(25))
    return text.replace("checked_on:", f"{listed}checked_on:")


DOSSIERS = (
    str,
    without_the_talk,
    with_all_there_is_room_for,
    with_a_second_table,
    with_many_sources,
)


@pytest.fixture(params=DOSSIERS, ids=lambda change: change.__name__)
def a_booklet(request: pytest.FixtureRequest, world: World) -> bytes:
    text = (world.root / DOSSIER).read_text("utf-8")
    world.write(DOSSIER, request.param(text))
    assert world.problems() == []
    return found(world, "druk/dossiers/soepdag-boekje.pdf").file()


def test_a_booklet_folds_without_a_blank_page(a_booklet: bytes) -> None:
    assert len(pages_of(a_booklet)) % 4 == 0


def test_a_booklet_fills_its_pages(a_booklet: bytes) -> None:
    for picture in grey(a_booklet)[1:-1]:
        between = (0, round(picture.height * 0.6), picture.width, round(picture.height * 0.93))
        assert darkest(picture.crop(between)) < 160  # words or lines, down to the foot


def contents(pages: list[str]) -> list[tuple[str, int]]:
    found = re.findall(r"([A-Z][^.]*?)(?: \.){3,} (\d+)", pages[1].partition("Inhoud ")[2])
    return [(name, int(number)) for name, number in found]


def test_the_contents_of_a_booklet_are_right(a_booklet: bytes) -> None:
    pages = pages_of(a_booklet)
    names = [name for name, _ in contents(pages)]
    assert names[:2] == ["Waarover het gaat", "Voor je begint"]
    assert names[2].startswith("Tafel ")
    assert "Bronnen" in names[-2:]  # after it there may be room to write
    for name, number in contents(pages):
        assert name in pages[number - 1]


def test_each_table_of_a_booklet_starts_on_a_left_page(a_booklet: bytes) -> None:
    pages = pages_of(a_booklet)
    starts = {name: number for name, number in contents(pages) if name.startswith("Tafel ")}
    for name, number in starts.items():
        assert number % 2 == 0
        assert pages[number - 1].startswith(f"Een dag over soep Open Tafel {name}")


def test_the_code_of_a_booklet_is_on_its_back_alone(a_booklet: bytes) -> None:
    codes = [len(zxingcpp.read_barcodes(page)) for page in grey(a_booklet)]
    assert codes == [0] * (len(codes) - 1) + [1]
    pages = pages_of(a_booklet)
    assert f"De bronnen staan op bladzijde {dict(contents(pages))['Bronnen']}." in pages[-1]
    assert "De vragen zijn van de redactie." in pages[-1] and "Licentie: CC BY" in pages[-1]


def test_a_booklet_is_readable_when_folded(a_booklet: bytes) -> None:
    with pypdfium2.PdfDocument(a_booklet) as document:
        sizes = {
            round(found.get_font_size(), 1)
            for page in document
            for found in page.get_objects(textpage=page.get_textpage())
            if isinstance(found, pypdfium2.PdfTextObj) and found.extract().count(" ") > 4
        }
    assert sizes and min(sizes) >= 10.6  # the foot; at half the paper that is 7.5 points
    assert sizes - {10.6, 11.5} and min(sizes - {10.6, 11.5}) >= 13  # beside sources, what is read


def test_a_booklet_names_one_practice_or_more(world: World) -> None:
    address = "druk/dossiers/soepdag-boekje.pdf"
    assert "Praktijk Soep op de stoep" in re.sub(
        "Wie vertelt ", "", text_of(found(world, address).file())
    )
    world.change(DOSSIER, "[soep-op-de-stoep]", "[soep-op-de-stoep, tweede-kaart]")
    text = text_of(found(world, address).file())
    assert "Praktijken" in text and "Soep op de stoep en " in text


def test_a_booklet_writes_out_where_its_sources_stand(world: World) -> None:
    source = "{id: verslag, title: Verslag van de soepdag, publisher: Stad Lier, date: 2013-02-01"
    long = "lier.example/verslagen/2013/een-lange-naam-voor-een-dag-over-soep-en-buren-in-de-straat"
    world.change(DOSSIER, source, f"{source}, url: 'https://{long}/'")
    text = text_of(found(world, "druk/dossiers/soepdag-boekje.pdf").file())
    assert "Verslag van de soepdag Stad Lier, 1 februari 2013" in text
    assert long in text.replace(" ", "").replace("\ufffe", "")


def test_a_folded_booklet_has_its_pages_two_by_two_in_folding_order(world: World) -> None:
    papers = papers_in(world.root, cache=world.root / ".cache")
    booklet = papers.at("druk/dossiers/soepdag-boekje.pdf")
    folded = papers.at("druk/dossiers/soepdag-vouwboekje.pdf")
    assert booklet and folded
    pdf = folded.file()
    assert len(pages_of(pdf)) == folded.pages == len(pages_of(booklet.file())) // 2
    assert pdf == folded.file()
    with pypdfium2.PdfDocument(pdf) as document:
        assert tuple(round(side) for side in document[0].get_size()) == (842, 595)
    picture = grey(pdf)[0]
    half = picture.width // 2
    assert darkest(picture.crop((half, 0, picture.width, picture.height))) < 100  # cover


def test_a_folded_booklet_says_what_it_is_in_dutch(world: World) -> None:
    world.change(DOSSIER, "title: Een dag over soep", "title: 'Soep #panic(1) $x$'")
    pdf = found(world, "druk/dossiers/soepdag-vouwboekje.pdf").file()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.Root.Lang == "nl-BE"
        assert document.docinfo.Title == "Boekje: Soep #panic(1) $x$"
        assert document.docinfo.Author == "Open Tafel"


def test_the_form_asks_every_field_an_author_knows_under_its_name(world: World) -> None:
    text = text_of(found(world, "druk/invulblad.pdf").file())
    places = []
    for group in STYLE.words(FormWords).groups:
        places.append(text.index(group.title))
        for name, prompt in group.prompts.items():
            field = Practice.model_fields[name]
            needed = " (nodig)" if field.is_required() else ""
            asked = prompt.replace("{people}", "de mensen om wie het gaat")
            places.append(text.index(f"{field.title}{needed} {asked}"))
    assert len(places) >= 20 and places == sorted(places)
    assert "Buurt" in text and "Buurtbewoners" in text  # the collection's own choices
    assert "Begin Einde Toelichting" in text


@pytest.mark.parametrize(
    ("words", "key", "field"),
    [(FormWords, "of_editors", "media"), (TableWords, "report_of_editors", "summary")],
)
def test_a_field_that_no_form_asks_is_refused(
    words: type[FormWords | TableWords], key: str, field: str
) -> None:
    style = STYLE.words(words).model_dump()
    without = [name for name in style[key] if name != field]
    for wrong in (without, [*style[key], field], [*style[key], "recept"]):
        with pytest.raises(ValidationError, match=field if "recept" not in wrong else "recept"):
            words.model_validate({**style, key: wrong})


def test_the_form_says_where_it_goes_and_what_to_leave_out(world: World) -> None:
    plain = text_of(found(world, "druk/invulblad.pdf").file())
    assert "Bezorg de bladen aan" in plain and "@" not in plain
    assert "geen namen op van mensen die hulp krijgen" in plain
    reached = replace(IMPRINT, mailbox="redactie@lier.example")
    mailed = text_of(found(world, "druk/invulblad.pdf", reached).file())
    assert "Mailen kan ook, naar redactie@lier.example." in mailed


def test_only_what_is_filled_in_names_the_mailbox(all_papers: Papers) -> None:
    edition = all_papers.edition
    reached = replace(edition.imprint, mailbox="redactie@lier.example")
    others = replace(all_papers, edition=replace(edition, imprint=reached), _batches={})
    told = {
        paper.form.name
        for paper, other in zip(all_papers.all, others.all, strict=True)
        if paper.sheet != other.sheet
    }
    assert told == {"invulblad", "verslagblad", "verslagtekst"}


@pytest.mark.parametrize("address", ["druk/invulblad.pdf", f"{TABLE}-verslagblad.pdf"])
def test_a_form_is_full_to_the_foot_of_each_page(world: World, address: str) -> None:
    for page in grey(found(world, address).file()):
        white = [darkest(page.crop((0, y, page.width, y + 1))) > 250 for y in range(page.height)]
        gaps = "".join("w" if row else "." for row in white).strip("w").split(".")
        assert max(len(gap) for gap in gaps) * 0.5 / MM < 16  # a line and the air between two rooms


def test_a_practice_handout_tells_the_card(world: World) -> None:
    text = text_of(found(world, "druk/praktijken/soep-op-de-stoep-handout.pdf").file())
    for words in (
        "Soep op de stoep",
        "Praktijk uit Lier",
        "Wanneer sinds 2012",
        "Spontaan (inschatting)",
        "Elke vrijdag koken vier buren.",
        "Na een jaar kwamen er zestig mensen.",
        "1.060",
        "Wie in jullie straat heeft een grote pan?",
        "Iedereen weet wanneer de soep klaar is.",
    ):
        assert words in text


def test_a_sketch_prints_with_room_and_nothing_invented(world: World) -> None:
    pages = pages_of(found(world, "druk/praktijken/tweede-kaart-handout.pdf").file())
    assert len(pages) == 2
    assert "De praktijk in het kort onbekend" in pages[0]
    for heading in ("In cijfers", "Stap voor stap"):
        assert heading not in pages[0]


# ---- faults ----


@pytest.mark.parametrize(
    ("path", "old", "address", "field"),
    [
        (SOUP, "Na een jaar", "druk/praktijken/soep-op-de-stoep-handout.pdf", "Resultaat"),
        (
            "data/phases.yml",
            "Wie wil er koken",
            "druk/fasen/1-opstart-checklist.pdf",
            "Vraaggroepen, punt 1",
        ),
        (SOUP, "De Soeplepel", f"{TABLE}-handout.pdf", "Partners, punt 2 (Soep op de stoep)"),
    ],
)
def test_a_sign_without_a_letter_is_named_with_its_field(
    world: World, path: str, old: str, address: str, field: str
) -> None:
    world.change(path, old, f"🍲 {old}")
    with pytest.raises(PrintError) as refused:
        found(world, address).file()
    sign = "het teken '🍲' (U+1F372): niet in onze letters; schrijf woorden"
    assert refused.value.causes == (f"{field}: {sign}",)


def test_a_sign_in_the_name_of_the_site_is_not_blamed_on_a_record(world: World) -> None:
    other = Imprint("Open ✓", SITE, date(2026, 11, 21))
    with pytest.raises(PrintError, match="vaste woorden"):
        found(world, "druk/dossiers/soepdag-boekje.pdf", other).file()


# ---- version, press, pictures ----


def test_the_version_is_one_for_all_papers_of_a_record(all_papers: Papers) -> None:
    (table,) = all_papers.edition.catalogue.parts(Table)
    versions = {paper.sheet.colophon.version for paper in all_papers.of(table)}
    assert versions == {all_papers.of(table)[0].version}


def test_the_words_of_a_record_are_built_once_for_all_its_papers(world: World) -> None:
    papers, built = papers_in(world.root), []

    def counted(edition: Edition, record: Table) -> Content:
        built.append(record)
        return table_handout(edition, record)

    forms = (Form("handout", counted), Form("vouwboekje", counted, format="fold", repeats=True))
    one_kind = replace(ON_PAPER[0], forms=forms)
    papers = replace(papers, kinds=(one_kind,), _batches={})
    for paper in papers.all:
        assert paper.job is paper.job and paper.sheet.colophon.version == paper.version
    assert len(papers.all) == 2 and len(built) == 1


def test_a_model_is_as_old_as_the_check_of_its_list_or_else_of_the_collection(world: World) -> None:
    address, file = "druk/netwerkmodellen/spontaan-gezondheidscheck.pdf", "data/network_models.yml"
    without = found(world, address)
    assert isinstance(without.record, NetworkModel)
    records = textwrap.indent((world.root / file).read_text(encoding="utf-8"), "  ")
    head = "checked_on: 2026-11-20\nreview_before: 2027-11-20\nrecords:\n"
    world.write(file, head + records)
    listed = found(world, address)
    days = [paper.job.made_on for paper in (without, listed) if paper.job]
    assert days == [date(2026, 11, 21), date(2026, 11, 20)]


def jobs(papers: Papers) -> list[Job]:
    return [paper.job for paper in papers.all if paper.job]


def test_several_processes_print_what_is_not_kept_yet(world: World) -> None:
    cache, told = world.root / ".cache", []
    papers = papers_in(world.root, cache=cache)
    print_all(jobs(papers), cache, lambda ready, total: told.append((ready, total)))
    assert told[-1] == (len(jobs(papers)), len(jobs(papers)))
    assert len(list(cache.glob("*.pdf"))) == len(jobs(papers))
    again: list[tuple[int, int]] = []
    print_all(jobs(papers), cache, lambda ready, total: again.append((ready, total)))
    assert again == []
    assert papers.all[0].file() == papers_in(world.root).all[0].file()


def test_a_sheet_and_its_picture_are_printed_after_each_other(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = []

    def noted(format: Format, words: str, made_on: date) -> Printed:
        order.append((format, words))
        return Printed(b"", 1)

    monkeypatch.setattr(press_module, "typeset", noted)
    sheet, other = papers_in(world.root).all[:2]
    assert sheet.job and other.job
    scattered = (sheet.job, other.job, sheet.picture_job)
    print_all(scattered, world.root / ".cache", lambda ready, total: None)
    words = [job.words for job in (sheet.job, sheet.picture_job, other.job)]
    assert order == list(zip(("pdf", "picture", "pdf"), words, strict=True))


def test_what_is_refused_stops_no_other_sheet(world: World) -> None:
    world.change(SOUP, "title: Soep op de stoep", "title: 🍲 Soep op de stoep")
    cache = world.root / ".cache"
    papers = papers_in(world.root, cache=cache)
    ready: list[int] = []
    chosen = [paper for paper in papers.all if isinstance(paper.record, Practice | Phase)]
    print_all([one.job for one in chosen if one.job], cache, lambda one, _: ready.append(one))
    assert ready[-1] == len(chosen)
    assert len(list(cache.glob("*.pdf"))) == len(chosen) - len(papers.of(chosen[0].record))


def test_a_changed_card_prints_only_the_sheets_with_its_words(world: World) -> None:
    cache = world.root / ".cache"
    before = {paper.address: paper.job for paper in papers_in(world.root, cache=cache).all}
    world.change(SOUP, "title: Soep op de stoep", "title: Soep in de stoep")
    changed = [
        paper.address
        for paper in papers_in(world.root, cache=cache).all
        if paper.job and paper.job.key != getattr(before[paper.address], "key", None)
    ]
    naming = ("tafelpakket", "verslagblad", "boekje", "vouwboekje")  # they show its title
    assert "druk/praktijken/tweede-kaart-handout.pdf" in before
    assert changed == [
        *(f"{TABLE}-{form}.pdf" for form in naming[:2]),
        *(f"druk/praktijken/{SOUP_ID}-{form}.pdf" for form in ("handout", "grootdruk")),
        *(f"druk/dossiers/soepdag-{form}.pdf" for form in naming[2:]),
    ]


def test_a_kept_picture_is_not_made_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a picture was made again")

    paper = papers_in(world.root, cache=world.root / ".cache").all[0]
    picture = paper.small_picture()
    monkeypatch.setattr(press_module, "typeset", refuse)
    assert paper.small_picture() == picture


MANY = """
import sys
from datetime import date
from pathlib import Path
from kennisbank.printing import Imprint, print_all
from tests.papering import papers_in

root = Path(sys.argv[1])
for number in range(10):
    papers = papers_in(root, Imprint(f"Blad {number}", None, date(2026, 11, 21)))
    print_all([paper.job for paper in papers.all[:3]], root / ".cache", lambda ready, total: None)
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="each system counts memory in its own way")
def test_printing_many_sheets_takes_no_more_memory_than_printing_a_few(world: World) -> None:
    command = [sys.executable, "-c", MANY, str(world.root)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    assert len(list(world.root.glob(".cache/*.pdf"))) == 30
    assert int(done.stdout) < 160 * 1024  # kibibytes; what Typst remembers by itself takes 200 MB


def test_the_pages_of_a_paper_are_known_once_it_was_printed(world: World) -> None:
    papers = papers_in(world.root, cache=world.root / ".cache")
    for address, count in (("agenda.pdf", 1), ("grootdruk.pdf", 3), ("tafelpakket.pdf", 14)):
        paper = papers.at(f"{TABLE}-{address}")
        assert paper and paper.pages is None
        assert len(pages_of(paper.file())) == paper.pages == count
    assert list(world.root.glob(".cache/*.pages"))


def test_a_page_is_filled_without_printing(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a sheet was set to fill a page")

    monkeypatch.setenv("KENNISBANK_PRINT_CACHE", str(tmp_path))
    monkeypatch.setattr(press_module, "typeset", refuse)
    page = page_of(world, "afdrukken/")
    assert "Tafelpakket" in papers_page(page)
    (table,) = page.site.catalogue.parts(Table)
    assert [row.pages_text for row in papers_for(page, table)] == ["2 bladzijden A4", *[""] * 8]


def test_a_page_tells_how_many_pages_were_printed(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KENNISBANK_PRINT_CACHE", str(tmp_path))
    page = page_of(world, "")
    (dossier,) = page.site.catalogue.all(Dossier)
    rows = papers_for(page, dossier)
    assert [row.pages_text for row in rows] == ["", ""]
    for row in rows:
        row.paper.file()
    assert [row.pages_text for row in rows] == ["8 bladzijden A4", "2 vellen A4"]


def test_what_promises_a_number_of_pages_has_that_number(press: Press) -> None:
    promised = [case for case in CASES if case[1].pages]
    assert len(promised) == 2
    for case in promised:
        assert len(pages_of(press.pdf(case))) == case[1].pages == press.paper(case).pages


def test_a_text_to_type_in_has_no_pages(world: World) -> None:
    assert found(world, f"{TABLE}-verslagblad.odt").pages is None


def test_the_first_page_has_a_small_picture(press: Press) -> None:
    picture = Image.open(io.BytesIO(press.paper(CASES[0]).small_picture()))
    assert (picture.format, picture.size) == ("WEBP", PICTURE_SIZE)
    assert darkest(picture.convert("L")) < 120  # there is ink


def test_a_shared_link_has_a_picture(all_papers: Papers) -> None:
    table = all_papers.edition.catalogue.parts(Table)[0]
    assert share_address(table) == "druk/delen/table-soepdag-1.png"
    content, again = (SharedPicture(all_papers, table, share).file() for _ in range(2))
    assert content == again
    picture = Image.open(io.BytesIO(content))
    assert (picture.format, picture.size) == ("PNG", (1200, 630))


def test_the_table_is_as_large_on_a_page_as_on_paper_and_in_a_shared_picture(world: World) -> None:
    more = "".join(f"  - {{name: Partner {number}}}\n" for number in range(5))
    world.change(SOUP, "motive:", f"{more}motive:")
    edition = papers_in(world.root).edition
    (table,), card = edition.catalogue.parts(Table), edition.catalogue.one(Practice, SOUP_ID)
    emblem = Emblem(None, 7, 8)
    assert practice_handout(edition, card).front.emblem == share_practice(edition, card).emblem
    assert share_practice(edition, card).emblem == emblem
    assert table_handout(edition, table).front.emblem == share(edition, table).emblem
    assert share(edition, table).emblem == replace(emblem, number=1)
    assert table_seats([partner.name for partner in card.partners]).total == 8
    assert table_row(page_of(world, ""), table).seats == 7


def test_the_templates_are_explained_in_english() -> None:
    dutch = re.compile(r"\b(de|het|een|van|wordt|staat)\b")
    files = sorted(TYPST_TEMPLATES.glob("*.typ"))
    comments = {line for file in files for line in re.findall(r"// (.*)", file.read_text("utf-8"))}
    assert len(comments) > 80 and [line for line in comments if dutch.search(line)] == []


def test_dutch_words_are_broken_at_the_end_of_a_line(world: World) -> None:
    long = "De verenigingen en vrijwilligers organiseren samenwerkingsverbanden. " * 4
    world.change(SOUP, "Elke vrijdag koken vier buren.", long.strip())
    pdf = found(world, "druk/praktijken/soep-op-de-stoep-handout.pdf").file()
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_range()
    broken = re.findall(r"(\w+)[\ufffe\u00ad]\s*(\w+)", text)
    assert broken
    dutch = ("vereni", "ver", "vrij", "vrijwil", "orga", "or", "samen", "samenwer", "samenwerkings")
    assert all(
        any(
            start.endswith(part)
            for part in (
                *dutch,
                "nigin",
                "ni",
                "wil",
                "li",
                "king",
                "wer",
                "ga",
                "se",
                "ren",
                "ver",
            )
        )
        for start, _ in broken
    )


def test_nothing_of_a_record_is_read_as_code(world: World) -> None:
    world.change("data/phases.yml", "Wie wil er koken?", "'#panic(1) $x$ *a* @d'")
    pdf = found(world, "druk/fasen/1-opstart-checklist.pdf").file()
    assert "#panic(1) $x$ *a* @d" in text_of(pdf)


def test_a_payload_is_the_same_for_the_same_words(press: Press) -> None:
    paper = press.paper(CASES[0])
    assert payload(paper.sheet, STYLE) == payload(paper.sheet, STYLE)
