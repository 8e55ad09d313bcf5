"""The four network models."""

from kennisbank.kinds.event.record import Event
from kennisbank.kinds.network_model.record import Example, NetworkModel
from kennisbank.kinds.practice.record import Practice
from kennisbank.kinds.reasoned import more_practices, reasoned_practices
from kennisbank.kinds.rows import helpful, practices_in
from kennisbank.site.site import Page
from kennisbank.site.views.paper import papers_for


def network_models_page(page: Page) -> str:
    """Show the four models beside each other on equal fields."""
    catalogue = page.site.catalogue
    models = [
        (model, _examples(page, model), practices_in(catalogue.used_by(model)))
        for model in catalogue.all(NetworkModel)
    ]
    return page.fill("network_model/list.html", models=models)


def network_model_page(page: Page, model: NetworkModel) -> str:
    """Show a model: examples, critical factors and the health check."""
    if page.number > 1:
        return more_practices(page, model, "Praktijken van dit model")
    catalogue = page.site.catalogue
    users = catalogue.used_by(model)
    return page.citing(model.source_ids).fill(
        "network_model/page.html",
        model=model,
        models=catalogue.all(NetworkModel),
        examples=_examples(page, model),
        factors=[(factor, helpful(page, factor)) for factor in model.critical_factors],
        part=reasoned_practices(page, model),
        events=[user for user in users if isinstance(user, Event)],
        sources=catalogue.numbered_sources(model),
        review=catalogue.review_of(model),
        sections=page.sections(model),
        papers=papers_for(page, model),
    )


def _examples(page: Page, model: NetworkModel) -> list[tuple[Example, Practice | None]]:
    """Return the examples of a model, each with its card if it has one."""
    catalogue = page.site.catalogue
    return [(example, catalogue.maybe(Practice, example.practice)) for example in model.examples]
