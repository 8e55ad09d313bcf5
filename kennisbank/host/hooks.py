"""What MkDocs calls. It reads the pages that people write; the generator makes all documents."""

import logging
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urljoin

from jinja2 import Environment, FunctionLoader
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from kennisbank.building.documents import build, build_on_request
from kennisbank.building.pages import answered, whole, written_page
from kennisbank.building.serving import OnRequest
from kennisbank.building.telling import tell_problems, tell_problems_later
from kennisbank.host import build_day, kept_site, open_site
from kennisbank.host.serving import Watcher
from kennisbank.reading.front_matter import front_matter
from kennisbank.site.addresses import page_file
from kennisbank.site.layout import HOME, Frame
from kennisbank.site.rendering import environment
from kennisbank.site.site import Site
from kennisbank.site.written import CurledQuotes

log = logging.getLogger("mkdocs.kennisbank")

WHERE = "Kijk op %s (stoppen: Ctrl+C); wat je wijzigt, zie je vanzelf."

_on_request: OnRequest | None = None  # while pages are served; MkDocs loads this module once
_built: Site | None = None  # from the settings of a build to its end
_drafts: TemporaryDirectory[str] | None = None  # where MkDocs works then
_folder = Path()  # and where the site goes


class GeneratedFile(File):
    """A page of the generator: menu and pages may link to it, but MkDocs has nothing to make."""

    def is_documentation_page(self) -> bool:
        """Keep MkDocs from reading it."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Keep MkDocs from writing it."""


def on_startup(command: str, **_: Any) -> None:
    """Make documents only when they are asked for, while somebody works on them."""
    global _on_request
    _on_request = OnRequest() if command == "serve" else None


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> None:
    """Stand before the server of files, listen to the system for changes, and say where to look."""
    app = server.get_app()
    assert _on_request and app
    server.set_app(_on_request.before(app, server.mount_path))
    watched = (config.docs_dir, config.config_file_path)
    for path in watched:
        server.unwatch(path)
    server.observer = Watcher()
    for path in watched:
        server.watch(path)
    log.info(WHERE, config.site_url)


def on_config(config: MkDocsConfig) -> None:
    """Start anew, and take over what a theme would do."""
    global _built
    _built = None
    kept_site.cache_clear()  # a style, script or template may have changed
    environment.cache_clear()
    build_day.cache_clear()
    config.markdown_extensions.append(CurledQuotes())  # type: ignore[arg-type]
    config.theme.static_templates = set()
    if _on_request:
        _on_request.close()
    else:
        tell_problems(_site(config))
        _work_apart(config)


def _work_apart(config: MkDocsConfig) -> None:
    """Give MkDocs a folder of its own: it empties that first, and most of a site may stay."""
    global _drafts, _folder
    _drafts, _folder = TemporaryDirectory(), Path(config.site_dir)
    config.site_dir = _drafts.name


def _site(config: MkDocsConfig) -> Site:
    """Return the site of this build: the files are looked at once, however many pages there are."""
    global _built
    if _built is None:
        _built = open_site(config, live=_on_request is not None)
    return _built


@event_priority(100)  # before the plugins, which only see the files that exist by then
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Name every page of the generator, and leave the files of the theme at home."""
    for file in [file for file in files if file.src_dir in config.theme.dirs]:
        files.remove(file)
    for stub in _site(config).pages.values():
        place = (stub.file, None, config.site_dir, config.use_directory_urls)
        files.append(GeneratedFile(*place, dest_uri=page_file(stub.address)))


@event_priority(100)  # before the macros plugin, which would run whatever stands between braces
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Answer the calls of a page; nothing else in it, its title or front matter is ever run."""
    said = front_matter(page.file.content_string)
    page.meta = {**said.model_dump(exclude_none=True), "render_macros": False}
    return answered(_site(config), markdown, page.url)


def on_env(env: Environment, **_: Any) -> None:
    """Leave the templates of the theme unread: the frame is ours."""
    env.loader = FunctionLoader(lambda _: "")


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Put the frame around what Markdown made of a page."""
    site = _site(config)
    title = HOME.title if page.is_homepage else Markup(page.title or "").striptags()
    description = page.meta.get("description") or site.description
    edit_url = urljoin(site.edit_url, page.file.src_uri) if site.edit_url else None
    frame = Frame(page.url, title, description, edit_url)
    path = f"{Path(config.docs_dir).name}/{page.file.src_uri}"
    draft = written_page(site, frame, page.content or "", page.file.content_string, path)
    return (whole(site, draft) if site.live else draft).decode()  # a build finishes all at its end


def on_post_build(config: MkDocsConfig) -> None:
    """Make every document, or say how each is made when somebody asks for it."""
    site = _site(config)
    if _on_request:
        build_on_request(site, Path(config.site_dir), _on_request)
        tell_problems_later(site)
    elif _drafts:
        config.site_dir = str(_folder)
        with _drafts as drafts:
            build(site, Path(drafts), _folder)
