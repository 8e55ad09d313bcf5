"""What MkDocs calls: adds the generated pages and files, and names, guards and completes pages."""

import logging
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from kennisbank.pages import Stub
from kennisbank.pictures import pictures
from kennisbank.printing import Imprint, PrintError, print_table
from kennisbank.printing.papers import FOLDER
from kennisbank.publishing.schema import SCHEMAS, schema_text
from kennisbank.records import dutch_day
from macros import collection_root, open_site
from macros.policy import with_policy

log = logging.getLogger("mkdocs.kennisbank")

CONTENT = "inhoud"  # the element around every page's content, in overrides/main.html

PROJECT = Path(__file__).parent.parent
ASSETS = PROJECT / "docs" / "assets"
CACHE = PROJECT / ".cache" / "print"

_serving = False
_stubs: dict[str, Stub] = {}


def on_startup(command: str, **_: Any) -> None:
    """Remember whether pages are served: live reload needs a script that no policy can name."""
    global _serving
    _serving = command == "serve"


def on_config(config: MkDocsConfig) -> None:
    """Give the theme the date of the build, and every problem of the records a warning."""
    if not config.repo_url:
        config.edit_uri = None
    site = open_site(config)
    config.extra["build_date"] = dutch_day(site.today)
    config.extra["paths"] = [path for kit in site.catalogue.toolkits if (path := kit.own_address)]
    for problem in site.loaded.problems:
        log.warning(str(problem))


@event_priority(100)  # before the plugins, which only see the files that exist by then
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add a page for every stub, and the assets of the theme when docs/ is another folder."""
    _stubs.clear()
    for stub in open_site(config).pages.values():
        file = File.generated(config, stub.file, content=stub.text)
        if stub.path:
            file.abs_src_path = str(collection_root(config) / stub.path)
            file.edit_uri = f"../{stub.path}"
        files.append(file)
        _stubs[stub.file] = stub
    for asset in _missing_assets(files):
        files.append(File(asset, str(PROJECT / "docs"), config.site_dir, config.use_directory_urls))


def _missing_assets(files: Files) -> list[str]:
    found = (file for file in ASSETS.rglob("*") if file.is_file())
    names = (file.relative_to(PROJECT / "docs").as_posix() for file in found)
    return [name for name in names if files.get_file_from_path(name) is None]


def on_page_content(html: str, page: Page, **_: Any) -> None:
    """Name a generated page; after the macros plugin, so that no title is ever a template."""
    stub = _stubs.get(page.file.src_uri)
    if stub is None:
        return
    page.title = stub.title
    page.meta["description"] = stub.description
    anchors = [AnchorLink(section.title, section.id, 2) for section in stub.sections]
    page.toc = TableOfContents([AnchorLink(stub.title, CONTENT, 1)])
    page.toc.items[0].children = anchors


def on_post_page(output: str, **_: Any) -> str:
    """Name the Flemish language, and add the policy unless the page is served for an author."""
    return _finished(output)


def on_post_template(output_content: str, template_name: str, **_: Any) -> str:
    """Add the policy to the page for addresses that do not exist."""
    return _finished(output_content) if template_name.endswith(".html") else output_content


def _finished(html: str) -> str:
    flemish = html.replace('lang="nl"', 'lang="nl-BE"', 1)  # the theme only knows nl
    return flemish if _serving else with_policy(flemish)


def on_post_build(config: MkDocsConfig) -> None:
    """Print every sheet and remake every picture; a sheet that does not fit is a warning."""
    site = open_site(config)
    imprint = Imprint(site.name, site.url, site.today)
    for table in site.catalogue.tables:
        try:
            print_table(site.catalogue, table.id, imprint, Path(config.site_dir) / FOLDER, CACHE)
        except PrintError as error:
            log.warning(str(error))
    for kind in SCHEMAS:
        _write(config, f"data/v1/schema/{kind}.json", schema_text(kind, site.catalogue).encode())
    for card in site.catalogue.practices:
        for _, picture in pictures(card, site.media):
            _write(config, picture.address, picture.content)


def _write(config: MkDocsConfig, address: str, content: bytes) -> None:
    target = Path(config.site_dir) / address
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
