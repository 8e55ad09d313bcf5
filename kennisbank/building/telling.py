"""What whoever builds or serves a site is told: problems, and how far the press is."""

import logging
from collections.abc import Iterator
from threading import Timer

from kennisbank.building.pages import views
from kennisbank.collection import open_collection
from kennisbank.reading import Problem
from kennisbank.site.calls import faults_below
from kennisbank.site.site import Site

log = logging.getLogger("mkdocs.kennisbank")  # MkDocs counts its warnings: a strict build stops

PAUSE = 2  # seconds


def problems(site: Site) -> Iterator[Problem]:
    """Yield what is wrong in the records and in the pages that people wrote."""
    collection = open_collection(site.root)
    yield from collection.problems
    if site.docs:
        yield from faults_below(site.docs, views(site), collection.known)


def tell_problems(site: Site) -> None:
    """Log a warning for each problem."""
    for problem in problems(site):
        log.warning(str(problem))


def tell_problems_later(site: Site) -> None:
    """Leave the processor to the page that somebody waits for: the checks can come after it."""
    timer = Timer(PAUSE, tell_problems, [site])
    timer.daemon = True
    timer.start()


def tell_progress(ready: int, total: int) -> None:
    """Log how many sheets have been printed, now and then."""
    if ready == total or ready % 25 == 0:
        log.info("Gedrukt: %s van %s", ready, total)
