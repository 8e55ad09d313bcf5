"""The views: each picks records from the catalogue and hands them to the template of its name."""

from collections.abc import Callable, Mapping

from kennisbank.kinds.dossier.page import dossier_page, dossier_teaser, dossiers_page
from kennisbank.kinds.event.page import event_page, events_page, learning_points_page
from kennisbank.kinds.hubs import hub_index, hub_page
from kennisbank.kinds.network_model.page import network_model_page, network_models_page
from kennisbank.kinds.phase.page import home_phases, phase_page, phases_page
from kennisbank.kinds.policy_point.page import policy_page
from kennisbank.kinds.practice.levels_page import level_requirements
from kennisbank.kinds.practice.page import practice_cards, practice_page, practices_page
from kennisbank.kinds.route.page import route_page, routes_page
from kennisbank.kinds.source.page import sources_page
from kennisbank.kinds.table.page import table_page
from kennisbank.kinds.term.page import terms_page
from kennisbank.kinds.tool.page import tool_page, tools_page
from kennisbank.kinds.toolkit.page import toolkit_page, toolkits_page
from kennisbank.kinds.worksite.page import worksite_page
from kennisbank.site.views.editors import editors_page
from kennisbank.site.views.paper import paper_page, papers_page
from kennisbank.site.views.search import search_page
from kennisbank.site.views.site_wide import (
    broken_page,
    home_doors,
    home_hero,
    practice_fields,
    tell_us,
)

View = Callable[..., str]

VIEWS: Mapping[str, View] = {
    view.__name__: view
    for view in (
        practice_page,
        practices_page,
        dossier_page,
        table_page,
        dossiers_page,
        hub_index,
        hub_page,
        sources_page,
        terms_page,
        policy_page,
        events_page,
        event_page,
        learning_points_page,
        phases_page,
        phase_page,
        network_models_page,
        network_model_page,
        toolkits_page,
        toolkit_page,
        worksite_page,
        tools_page,
        tool_page,
        search_page,
        papers_page,
        paper_page,
        broken_page,
        home_hero,
        home_doors,
        home_phases,
        practice_cards,
        dossier_teaser,
        practice_fields,
        tell_us,
        routes_page,
        route_page,
        editors_page,
        level_requirements,
    )
}
