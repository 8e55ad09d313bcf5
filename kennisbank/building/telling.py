"""What whoever builds or serves a site is told of its problems."""

import logging
from threading import Timer

from kennisbank.building.linking import links_nowhere
from kennisbank.building.register import claims, contested, lost
from kennisbank.collection import open_collection
from kennisbank.reading import Problem
from kennisbank.settings import environment_problems
from kennisbank.site.calls import faults_below
from kennisbank.site.leading import leading_nowhere
from kennisbank.site.site import Site
from kennisbank.site.views import macros

log = logging.getLogger("mkdocs.kennisbank")  # MkDocs counts its warnings: a strict build stops

PAUSE = 2  # seconds

_timer = Timer(PAUSE, lambda: None)  # of the checks that come next


def problems(site: Site) -> set[Problem]:
    """Return what is wrong in a collection: its records, settings, pages and environment."""
    collection, docs = open_collection(site.root), site.docs
    found = {*collection.problems, *environment_problems()}
    if docs:
        found |= {*faults_below(docs, macros(collection.kinds), collection.known)}
        found |= {*leading_nowhere(collection, docs)}
    claimed = [*claims(site)]
    found |= {*contested(claimed)}
    if docs:
        found |= {*links_nowhere(docs, {claim.path for claim in claimed})}
    return found | {*lost(site)} if not collection.problems else found


def tell_problems(site: Site) -> None:
    """Log a warning for each problem."""
    for problem in sorted(problems(site)):
        log.warning(str(problem))


def tell_problems_later(site: Site) -> None:
    """Leave the processor to the page that somebody waits for: the checks can come after it.

    Who saves again meanwhile has the new state checked, and not the one before.
    """
    global _timer
    _timer.cancel()
    _timer = Timer(PAUSE, tell_problems, [site])
    _timer.daemon = True
    _timer.start()
