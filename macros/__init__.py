"""The MkDocs side: registers every view as a macro that a page may call."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from kennisbank.checks.images import FOLDER
from kennisbank.collection import open_records
from kennisbank.dating import build_date
from kennisbank.reading import Problem
from kennisbank.records.kind import View
from kennisbank.site.pages import Stub
from kennisbank.site.rendering import as_block
from kennisbank.site.site import Page, Site
from kennisbank.site.views import macros


def define_env(env: Any) -> None:
    """Register the views; the macros plugin calls this at every build, Zensical at every page."""
    site = open_site(env.conf)
    for name, view in macros(site.kinds).items():
        env.macro(_bound(view, site, env), name)


def open_site(config: Any) -> Site:
    """Return the site for a MkDocs configuration; the same as before while nothing changed."""
    root = collection_root(config)
    return _site(
        loaded := open_records(root),
        name=config["site_name"],
        today=build_date(root, loaded.catalogue),
        media=root / FOLDER,
        docs=Path(config["docs_dir"]),
        url=config["site_url"] or None,
        repo_url=config["repo_url"] or None,
        mailbox=config["extra"].get("mailbox") or None,
        directory_urls=config["use_directory_urls"],
        root=root,
    )


def collection_root(config: Any) -> Path:
    """Return the folder with practices/ and data/: `extra.collection`, from mkdocs.yml."""
    project = Path(config["config_file_path"]).parent
    return project / str(config["extra"].get("collection", "."))


def fill(site: Site, stub: Stub, url: str) -> str:
    """Return the content of a generated page, which stands at this URL."""
    arguments = [stub.argument] if stub.argument else []
    return site.once(_views)[stub.macro](Page(site, url), *arguments)


def with_problems(site: Site, problems: Sequence[Problem], url: str) -> str:
    """Return what an author sees above a page whose file has problems; nothing without any."""
    return Page(site, url).fill("problems.html", problems=problems) if problems else ""


def _views(site: Site) -> Mapping[str, View]:
    return macros(site.kinds)


_site = lru_cache(maxsize=1)(Site)


def _bound(view: View, site: Site, env: Any) -> Callable[..., str]:
    def macro(*arguments: str) -> str:
        return as_block(view(Page(site, env.page.url), *arguments), view.__name__)

    return macro
