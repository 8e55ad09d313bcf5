"""The registry: every kind of record, in the order in which readers meet them.

A kind from elsewhere comes in by an entry point of the group `kennisbank.kinds`: a package says
there where its `KIND` is.
"""

from functools import cache
from importlib.metadata import entry_points

from kennisbank.kinds import facets
from kennisbank.kinds.aspect.kind import KIND as ASPECT
from kennisbank.kinds.audience.kind import KIND as AUDIENCE
from kennisbank.kinds.chair.kind import KIND as CHAIR
from kennisbank.kinds.comparison.kind import KIND as COMPARISON
from kennisbank.kinds.critical_factor.kind import KIND as CRITICAL_FACTOR
from kennisbank.kinds.dossier.kind import KIND as DOSSIER
from kennisbank.kinds.event.kind import KIND as EVENT
from kennisbank.kinds.event_type.kind import KIND as EVENT_TYPE
from kennisbank.kinds.finder_question.kind import KIND as FINDER_QUESTION
from kennisbank.kinds.land_map.kind import KIND as LAND_MAP
from kennisbank.kinds.network_model.kind import KIND as NETWORK_MODEL
from kennisbank.kinds.organisation.kind import KIND as ORGANISATION
from kennisbank.kinds.phase.kind import KIND as PHASE
from kennisbank.kinds.place.kind import KIND as PLACE
from kennisbank.kinds.policy_part.kind import KIND as POLICY_PART
from kennisbank.kinds.policy_point.kind import KIND as POLICY_POINT
from kennisbank.kinds.practice.kind import KIND as PRACTICE
from kennisbank.kinds.practice.papers import FOR_ALL
from kennisbank.kinds.province.kind import KIND as PROVINCE
from kennisbank.kinds.question_group.kind import KIND as QUESTION_GROUP
from kennisbank.kinds.route.kind import KIND as ROUTE
from kennisbank.kinds.scan.kind import KIND as SCAN
from kennisbank.kinds.source.kind import KIND as SOURCE
from kennisbank.kinds.statement.kind import KIND as STATEMENT
from kennisbank.kinds.table.kind import KIND as TABLE
from kennisbank.kinds.term.kind import KIND as TERM
from kennisbank.kinds.theme.kind import KIND as THEME
from kennisbank.kinds.tool.kind import KIND as TOOL
from kennisbank.kinds.toolkit.kind import KIND as TOOLKIT
from kennisbank.kinds.withdrawn.kind import KIND as WITHDRAWN
from kennisbank.kinds.worksite.kind import KIND as WORKSITE
from kennisbank.records.kind import Kinds, ListPage
from kennisbank.site.views.paper import paper_page, papers_page
from kennisbank.site.views.search import search_page
from kennisbank.site.views.site_wide import broken_page, former_page, home_doors, home_hero, tell_us
from kennisbank.site.views.stack import stack_files

GROUP = "kennisbank.kinds"

OWN_KINDS = Kinds(
    all=(
        PRACTICE,
        DOSSIER,
        TABLE,
        EVENT,
        EVENT_TYPE,
        PHASE,
        QUESTION_GROUP,
        SCAN,
        STATEMENT,
        CHAIR,
        NETWORK_MODEL,
        CRITICAL_FACTOR,
        FINDER_QUESTION,
        TOOLKIT,
        WORKSITE,
        TOOL,
        ROUTE,
        COMPARISON,
        ASPECT,
        THEME,
        AUDIENCE,
        PLACE,
        PROVINCE,
        LAND_MAP,
        ORGANISATION,
        TERM,
        POLICY_PART,
        POLICY_POINT,
        SOURCE,
        WITHDRAWN,
    ),
    facets=facets.FACET_NAMES,
    lists=(
        ListPage(
            "zoeken/",
            search_page,
            "Zoeken",
            "Alle titels op één pagina, met het begin van elke tekst.",
            is_searched=False,
        ),
        ListPage(
            "afdrukken/",
            papers_page,
            "Afdrukken",
            "Alles wat je op papier kunt meenemen.",
            files=stack_files,
        ),
    ),
    paper=(FOR_ALL,),
    views=(paper_page, former_page, broken_page, home_hero, home_doors, tell_us),
)


@cache
def registry() -> Kinds:
    """Return our own kinds, and behind them those of packages that are installed beside us."""
    found = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    return OWN_KINDS.with_kinds(point.load() for point in found)
