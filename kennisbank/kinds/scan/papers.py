"""The paper of a scan: its statements to tick, a thermometer, and a strip to hand in."""

from collections.abc import Iterator
from pathlib import Path

from kennisbank.kinds.guide_sheets import present, source_line
from kennisbank.kinds.scan.record import Scan
from kennisbank.printing.edition import Edition
from kennisbank.printing.form import Form, OnPaper
from kennisbank.printing.sheet import Blanks, Block, FlowContent, Heading, RunningHead, Tick, Ticks
from kennisbank.printing.sources import Citations
from kennisbank.printing.style import Wording
from kennisbank.records.model import Model


class ScanWords(Model):
    """The words of a scan's sheet."""

    right: str
    statement: str
    answers: tuple[str, ...]
    strip: str
    strip_label: str
    strip_hint: str
    degrees: str


def statements_sheet(edition: Edition, scan: Scan) -> FlowContent:
    """Return the statements to tick, and the strip that a partner gives to the host."""
    words = edition.words(ScanWords)
    return FlowContent(
        title=scan.title,
        head=RunningHead((edition.imprint.site_name, words.right), (scan.title, words.right)),
        headline=scan.title,
        subtitle=scan.lead,
        work=tuple(_statements(edition, scan)),
        source=source_line(edition, Citations(edition), scan),
    )


def _statements(edition: Edition, scan: Scan) -> Iterator[Block]:
    words = edition.words(ScanWords)
    yield present(edition)
    numbered = enumerate(scan.statements, start=1)
    ticks = tuple(Tick("", f"{number}. {one.text}") for number, one in numbered)
    yield Ticks(words.statement, words.answers, ticks)
    yield Heading(words.strip)
    numbers = (str(number) for number in range(1, len(ticks) + 1))
    yield Blanks(words.strip_label, words.strip_hint, (*numbers, words.degrees))


ON_PAPER = OnPaper(
    model=Scan,
    folder="zelftests",
    wording=Wording(Path(__file__).with_suffix(".yml"), "scan", ScanWords),
    forms=(Form("zinnen", statements_sheet),),
)
