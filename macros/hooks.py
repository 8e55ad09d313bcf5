"""What MkDocs calls: adds the generated pages and files, and names, guards and completes pages."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Timer
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache
from markupsafe import escape
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from kennisbank.collection import open_collection, problems_in
from kennisbank.kinds.toolkit.record import Toolkit
from kennisbank.printing import PrintError
from kennisbank.records.when import dutch_day
from kennisbank.site.assets import (
    EARLY,
    SHEET,
    STACK,
    one_sheet,
    shipped,
    together,
    version,
    versions,
    with_versions,
)
from kennisbank.site.outputs import SCRIPTS, SEARCH, outputs, print_ahead
from kennisbank.site.pages import Stub
from kennisbank.site.quoting import with_curled_quotes
from kennisbank.site.security import with_policy
from kennisbank.site.serving import Make, OnRequest, write
from kennisbank.site.sharing import share_picture
from kennisbank.site.site import Site
from kennisbank.text.quotes import curled
from macros import collection_root, fill, open_site, with_problems

log = logging.getLogger("mkdocs.kennisbank")

PAUSE = 2  # seconds after which the problems of the records are told, while pages are served

CONTENT = "inhoud"  # the element around every page's content, in kennisbank/site/layout/main.html

PROJECT = Path(__file__).parent.parent

# While pages are served; MkDocs loads this module once.
_on_request: OnRequest | None = None
_waiting: dict[str, Make] = {}
_nav: Navigation


class RecordPage(Page):
    """A page that a view fills: nothing of it passes through Markdown or is read as a template."""

    def __init__(self, site: Site, stub: Stub, file: File, config: MkDocsConfig) -> None:
        super().__init__(None, file, config)
        self.site = site
        self.stub = stub

    def read_source(self, config: MkDocsConfig) -> None:
        """Leave the macros plugin nothing to run."""
        self.markdown = ""
        self.meta = {"render_macros": False}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Name the page; after the macros plugin, so that no title is ever a template."""
        # The theme strips tags, which a title may resemble.
        self.title = escape(curled(self.stub.title))
        self.meta["description"] = self.stub.description
        anchors = [AnchorLink(section.title, section.id, 2) for section in self.stub.sections]
        self.toc = TableOfContents([AnchorLink(self.stub.title, CONTENT, 1)])
        self.toc.items[0].children = anchors
        self.content = "" if _on_request else self.filled()

    def filled(self) -> str:
        """Return what stands on the page, without the theme."""
        return fill(self.site, self.stub, self.url)


def on_startup(command: str, **_: Any) -> None:
    """Make pages and files only when they are asked for, while somebody works on them."""
    global _on_request
    _on_request = OnRequest() if command == "serve" else None


def on_serve(server: LiveReloadServer, **_: Any) -> None:
    """Stand before the server of files."""
    assert _on_request
    app = server.get_app()
    assert app
    server.set_app(_on_request.before(app, server.mount_path))


def on_config(config: MkDocsConfig) -> None:
    """Give the theme the date of the build, and every problem of the records a warning."""
    if _on_request:
        _on_request.close()
    else:
        _tell_problems(config)
        print_ahead(open_site(config), _tell_progress)
    if not config.repo_url:
        config.edit_uri = None
    site = open_site(config)
    config.extra["look_again"] = PAUSE if _on_request else 0
    config.extra["build_date"] = dutch_day(site.today)
    config.extra["paths"] = [
        path for kit in site.catalogue.all(Toolkit) if (path := kit.own_address)
    ]
    _name_assets(config, site)


def _tell_progress(ready: int, total: int) -> None:
    if ready == total or ready % 25 == 0:
        log.info("Gedrukt: %s van %s", ready, total)


def _tell_problems(config: MkDocsConfig) -> None:
    for problem in open_collection(collection_root(config)).problems:
        log.warning(str(problem))


def _tell_problems_later(config: MkDocsConfig) -> None:
    """Leave the processor to the page that somebody waits for: the checks can come after it."""
    timer = Timer(PAUSE, _tell_problems, [config])
    timer.daemon = True
    timer.start()


def _name_assets(config: MkDocsConfig, site: Site) -> None:
    """Make one sheet of all, and tell the theme and the pages what to ask for."""
    read = partial(_asset, config, outputs(site))
    named = versions([*SCRIPTS, *EARLY, STACK], read)
    if not _on_request:  # who works on it keeps nothing, and should not wait for the index
        named |= together(SEARCH, read)
    sheet = one_sheet(read)
    named[SHEET] = version(sheet.encode())
    config.extra.update(sheet=sheet, sheets=[SHEET], early=EARLY, versions=named)


def _asset(config: MkDocsConfig, made: Mapping[str, Make], path: str) -> bytes:
    """Return what is made, what the generator ships, or a file of the collection's docs/."""
    if path in made:
        return made[path]()
    return shipped().get(path, Path(config.docs_dir) / path).read_bytes()


@event_priority(100)  # before the plugins, which only see the files that exist by then
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add a page for every stub, and the assets of the theme when docs/ is another folder."""
    site = open_site(config)
    for stub in site.pages.values():
        file = File.generated(
            config, stub.file, content=stub.text, inclusion=InclusionLevel.NOT_IN_NAV
        )
        if stub.path:
            file.abs_src_path = str(collection_root(config) / stub.path)
            file.edit_uri = f"../{stub.path}"
        RecordPage(site, stub, file, config)
        files.append(file)
    for asset in _missing_assets(files):
        files.append(File(asset, str(PROJECT / "docs"), config.site_dir, config.use_directory_urls))
    for address, path in shipped().items():
        files.append(File.generated(config, address, abs_src_path=str(path)))
    for file in [file for file in files if _is_unused(file, config)]:
        files.remove(file)
    files.append(File.generated(config, SHEET, content=config.extra["sheet"]))


def _is_unused(file: File, config: MkDocsConfig) -> bool:
    """Say whether no page asks for it: it is of the theme's own look."""
    theme = set(config.theme.dirs) - {config.theme.custom_dir}
    return file.src_dir in theme


def _missing_assets(files: Files) -> list[str]:
    found = (file for file in (PROJECT / "docs" / "assets").rglob("*") if file.is_file())
    names = (file.relative_to(PROJECT / "docs").as_posix() for file in found)
    return [name for name in names if files.get_file_from_path(name) is None]


def on_nav(nav: Navigation, **_: Any) -> None:
    """Keep the menu, for the pages that are made when somebody asks for them."""
    global _nav
    _nav = nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Take the record pages out of this build when they are made on request."""
    env.bytecode_cache = FileSystemBytecodeCache()
    env.globals["share_picture"] = partial(share_picture, open_site(config))
    if not _on_request:
        return
    _waiting.clear()
    for file in files.documentation_pages():
        if isinstance(file.page, RecordPage):
            file.inclusion = InclusionLevel.EXCLUDED
            _waiting[file.dest_uri] = partial(_page, file.page, env, config, files)


def _page(page: RecordPage, env: Environment, config: MkDocsConfig, files: Files) -> bytes:
    """Fill one page and lay the theme around it, with the events that MkDocs has for that."""
    page.active = True
    page.content = _for_author(page, config)
    context = get_context(_nav, files, config, page)
    context = config.plugins.on_page_context(context, page=page, config=config, nav=_nav)
    html = env.get_template("main.html").render(context)
    page.active = False
    return config.plugins.on_post_page(html, page=page, config=config).encode()


def _for_author(page: RecordPage, config: MkDocsConfig) -> str:
    """Return what stands on a page, below what is wrong in its file; the problems if it fails."""
    url, stub = page.url, page.stub
    try:
        problems = problems_in(collection_root(config), stub.path) if stub.path else []
        return with_problems(page.site, problems, url) + page.filled()
    except Exception:  # a list that cannot be read must not take the pages with it that need it
        log.exception("%s kan niet gemaakt worden", url)
        return fill(page.site, replace(stub, macro="broken_page", argument=""), url)


def on_post_page(output: str, config: MkDocsConfig, **_: Any) -> str:
    """Name the versions, and add the policy unless the page is served for an author."""
    return _finished(output, config)


def on_post_template(
    output_content: str, template_name: str, config: MkDocsConfig, **_: Any
) -> str:
    """Do the same for the page for addresses that do not exist."""
    is_page = template_name.endswith(".html")
    return _finished(output_content, config) if is_page else output_content


def _finished(html: str, config: MkDocsConfig) -> str:
    """Live reload needs a script that no policy can name."""
    html = with_curled_quotes(with_versions(html, config.extra["versions"]))
    return html if _on_request else with_policy(html)


def on_post_build(config: MkDocsConfig) -> None:
    """Make every other file of the site, or say how each is made when somebody asks for it."""
    made = outputs(open_site(config))
    if _on_request:
        _on_request.open(Path(config.site_dir), {**_waiting, **made})
        _tell_problems_later(config)
        return
    for path, make in made.items():
        try:
            write(Path(config.site_dir) / path, make())
        except PrintError as error:
            log.warning(str(error))
