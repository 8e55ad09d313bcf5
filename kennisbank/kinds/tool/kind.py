"""What the site asks of this kind of record, answered."""

from pathlib import Path

from kennisbank.kinds.facets import chosen
from kennisbank.kinds.gaps import without_phase
from kennisbank.kinds.tool.page import tool_page, tools_page
from kennisbank.kinds.tool.record import Tool
from kennisbank.kinds.tool.search import search
from kennisbank.records.kind import Gap, Kind, ListPage, Names, always, label_of
from kennisbank.records.outline import no_sections
from kennisbank.text.folding import fold

KIND = Kind(
    model=Tool,
    folder=Path(__file__).parent,
    home="data/tools.yml",
    plural="hulpmiddelen",
    heading="Gereedschap",
    needs=(),
    names=Names(("name",), fold),
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=tool_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda tool: tool.text,
    outline=no_sections,
    lists=(
        ListPage(
            "gereedschap/",
            tools_page,
            "Gereedschapskist",
            "Handleidingen, vragenlijsten en andere hulpmiddelen voor een lokaal netwerk.",
        ),
    ),
    blocks=(),
    search=search,
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=None,
    gap=Gap("Hulpmiddelen zonder fase", without_phase),
)
