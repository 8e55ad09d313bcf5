"""The views: each picks records from the catalogue and hands them to the template of its name."""

from collections.abc import Callable, Mapping

from macros.views.dossiers import dossier_page, dossier_teaser, dossiers_page, table_page
from macros.views.editors import editors_page, level_requirements
from macros.views.events import event_page, events_page, learning_points_page
from macros.views.hubs import hub_index, hub_page, sources_page, terms_page
from macros.views.network_models import network_model_page, network_models_page
from macros.views.paper import paper_page, papers_page
from macros.views.phases import home_phases, phase_page, phases_page
from macros.views.policy import policy_page
from macros.views.practices import practice_cards, practice_page, practices_page
from macros.views.routes import route_page, routes_page
from macros.views.search import search_page
from macros.views.site_wide import (
    broken_page,
    home_doors,
    home_hero,
    practice_fields,
    tell_us,
)
from macros.views.toolkits import tool_page, toolkit_page, toolkits_page, tools_page, worksite_page

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
