"""The door for MkDocs and its macros plugin: every view, as a macro that a page may call."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from kennisbank.building.pages import whole
from kennisbank.catalogue import Collection
from kennisbank.checks.images import MEDIA_FOLDER
from kennisbank.collection import open_records
from kennisbank.dating import build_date
from kennisbank.kinds.registry import registry
from kennisbank.printing import is_printed
from kennisbank.records.kind import View
from kennisbank.records.text import Line
from kennisbank.settings import Identity, for_build
from kennisbank.site.menu import menu_of
from kennisbank.site.rendering import as_block
from kennisbank.site.site import Page, Site
from kennisbank.site.views import macros


def define_env(env: Any) -> None:
    """Register the views; the macros plugin calls this at every build, Zensical at every page."""
    for name, view in macros(registry()).items():
        env.macro(_bound(name, view, env), name)


def _bound(name: str, view: View, env: Any) -> Callable[..., str]:
    def macro(*texts: str, **named: str) -> str:
        site = open_site(env.conf)
        html = as_block(view(Page(site, env.page.url), *texts, **named), name)
        return whole(site, html.encode()).decode()

    return macro


def open_site(config: Any, *, live: bool = False) -> Site:
    """Return the site for a MkDocs configuration; the same as before while nothing changed."""
    root = collection_root(config)
    collection = open_records(root)
    identity = _identity(collection, config)
    edit = (identity.repository, config["edit_uri"])
    return kept_site(
        collection,
        name=identity.name,
        description=identity.description,
        day=build_day(root, collection.catalogue),
        media=root / MEDIA_FOLDER,
        docs=Path(config["docs_dir"]),
        url=config["site_url"] if live else identity.address,
        repo_url=identity.repository,
        edit_url=urljoin(f"{edit[0].rstrip('/')}/", edit[1]) if edit[0] and edit[1] else None,
        mailbox=identity.mailbox,
        nav=menu_of(config["nav"], directory_urls=config["use_directory_urls"]),
        directory_urls=config["use_directory_urls"],
        root=root,
        live=live,
        is_printed=is_printed(),
    )


def _identity(collection: Collection, config: Any) -> Identity:
    """Return what the collection says of itself; without its file, what mkdocs.yml says."""
    if collection.told.entry:
        return for_build(collection.told.settings).identity
    return Identity.model_construct(
        name=config["site_name"],
        description=Line(config["site_description"] or ""),
        address=config["site_url"] or None,
        repository=config["repo_url"] or None,
        mailbox=config["extra"].get("mailbox") or None,
    )


def collection_root(config: Any) -> Path:
    """Return the folder with practices/ and data/: `extra.collection`, from mkdocs.yml."""
    project = Path(config["config_file_path"]).parent
    return project / str(config["extra"].get("collection", "."))


kept_site = lru_cache(maxsize=1)(Site)
build_day = lru_cache(maxsize=1)(build_date)  # asked for each page, and Git is a program of its own
