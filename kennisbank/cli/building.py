"""`site`: a collection becomes a site."""

import argparse
from pathlib import Path

from kennisbank.building.documents import is_made_by_us
from kennisbank.building.standing import Standing
from kennisbank.cli.checking import check
from kennisbank.cli.commands import Arguments, Command, refused
from kennisbank.host import collection_root
from kennisbank.host.running import build, configured
from kennisbank.host.serving import FIRST_PORT, free_port, serve

SOURCES = ("practices", "data", "docs")


def _site(arguments: Arguments) -> int:
    """Build the site of a collection; one without docs/ gets a home page of ours."""
    if refusal := _in_the_way(arguments.to.resolve(), arguments.root.resolve()):
        return refused(f"{arguments.to}: {refusal}")
    root, to = arguments.root.resolve(), arguments.to.resolve()
    with configured(root, to, arguments.mkdocs) as config:
        collection, docs = collection_root(config).resolve(), Path(config.docs_dir)
        site = Standing.of(collection, to, docs, *filter(None, [arguments.mkdocs]))
        if site.is_kept:
            print("Alles in orde; de site staat er al, en er veranderde niets.")
            return 0
        if check(argparse.Namespace(root=collection, format="text", report=False)):
            return 1
        if build(config):
            return 1
    site.keep()
    return 0


def _in_the_way(to: Path, root: Path) -> str:
    """Say what would be lost if a site were built in a folder, which is emptied first."""
    if any(folder in (to, *to.parents) for folder in (root / name for name in SOURCES)):
        return "hier staan de bestanden van de verzameling; kies een andere map"
    if to.exists() and not to.is_dir():
        return "dat is een bestand, geen map"
    if to in (root, *root.parents):
        return "hierin ligt de verzameling zelf; kies een andere map"
    if to.is_dir() and any(to.iterdir()) and not is_made_by_us(to):
        return "hier staat al iets dat kennisbank niet maakte; kies een lege map"
    return ""


def _serve(arguments: Arguments) -> int:
    """Serve a collection; what is wrong in it stands on its pages."""
    port = free_port(arguments.port)
    if port is None:
        return refused(
            f"Poort {arguments.port or FIRST_PORT} is bezet; kies een andere met --port."
        )
    print("De site wordt klaargezet …", flush=True)
    serve(arguments.root.resolve(), port)
    return 0


def add_site(command: Command) -> None:
    """Add `site` and `serve`."""
    served = command("serve", _serve, "Toon de site op je eigen computer en volg wijzigingen.")
    served.add_argument("--port", type=int, help="de poort; anders de eerste vrije vanaf 8000")
    site = command("site", _site, "Bouw de site van een verzameling.")
    site.add_argument("--to", type=Path, required=True, help="de map voor de site")
    site.add_argument(
        "--mkdocs",
        type=Path,
        metavar="BESTAND",
        help="bouw met deze instellingen van MkDocs; de plugins die erin staan, worden uitgevoerd",
    )
