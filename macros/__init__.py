"""The MkDocs side: registers every view as a macro that a page may call."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kennisbank.checks.images import FOLDER
from kennisbank.collection import open_collection
from kennisbank.dating import build_date
from macros.site import Page, Site
from macros.views import VIEWS, View


def define_env(env: Any) -> None:
    """Register the views; the macros plugin calls this at every build, Zensical at every page."""
    site = open_site(env.conf)
    for name, view in VIEWS.items():
        env.macro(_bound(view, site, env), name)


def open_site(config: Any) -> Site:
    """Return the site for a MkDocs configuration; the collection stands beside mkdocs.yml."""
    root = collection_root(config)
    loaded = open_collection(root)
    return Site(
        loaded,
        name=config["site_name"],
        today=build_date(root, loaded.catalogue),
        media=root / FOLDER,
        url=config["site_url"] or None,
        repo_url=config["repo_url"] or None,
        mailbox=config["extra"].get("mailbox") or None,
        directory_urls=config["use_directory_urls"],
    )


def collection_root(config: Any) -> Path:
    """Return the folder with practices/ and data/: `extra.collection`, from mkdocs.yml."""
    project = Path(config["config_file_path"]).parent
    return project / str(config["extra"].get("collection", "."))


def _bound(view: View, site: Site, env: Any) -> Callable[..., str]:
    def macro(*arguments: str) -> str:
        return view(Page(site, env.page.url), *arguments)

    return macro
