"""The model finder: questions that lead to a model, and how healthy a network of it is."""

from kennisbank.kinds.finder_question.record import FinderQuestion
from kennisbank.kinds.network_model.record import NetworkModel
from kennisbank.kinds.rows import helpful
from kennisbank.site.site import Page


def model_finder_page(page: Page) -> str:
    """Show every question with its answers, and each model with its reasons and its check."""
    catalogue = page.site.catalogue
    questions = catalogue.as_written(FinderQuestion)
    return page.fill(
        "finder_question/list.html",
        questions=questions,
        models=[
            (model, [(factor, helpful(page, factor)) for factor in model.critical_factors])
            for model in catalogue.all(NetworkModel)
        ],
        sources=catalogue.numbered_sources(questions[0]),
        review=catalogue.review_of(questions[0]),
    )
