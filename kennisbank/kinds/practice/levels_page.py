"""What editors look at: the state of every card, the gaps, and what each level asks."""

from kennisbank.kinds.practice.levels import REQUIREMENTS
from kennisbank.site.site import Page


def level_requirements(page: Page) -> str:
    """Show what a card needs at each level, from the rules that `check` holds it to."""
    return page.fill("practice/levels.html", levels=REQUIREMENTS)
