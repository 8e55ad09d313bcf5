"""Hugo: pages from the same YAML by a content adapter, in the frame of our own site."""

import re
import shutil
from pathlib import Path

from bench.builders import Builder, copy_collection, own_environment
from bench.peers import environment

SITE = Path(__file__).parent / "sites" / "hugo"
MAIN = '{{ block "main" . }}{{ end }}'


def hugo(collection: Path, place: Path, our_site: Path) -> Builder:
    """Lay out the site of Hugo; the frame and the assets come from a site that we built."""
    copy_collection(collection, place)
    shutil.copytree(SITE, place, dirs_exist_ok=True)
    page = (our_site / "over" / "index.html").read_text(encoding="utf-8")
    (place / "layouts" / "_default" / "baseof.html").write_text(frame(page), encoding="utf-8")
    shutil.copytree(our_site / "assets", place / "static" / "assets")
    program = str(environment.hugo())
    return Builder(
        name=f"Hugo {environment.version('hugo')}",
        place=place,
        build=((program, "--quiet"),),
        serve=(program, "server", "--quiet"),
        kept=("public", "resources", "tmp", "cache"),
        site=place / "public",
        environment=own_environment(place),
        address=("--bind", "127.0.0.1", "--port", "{port}", "--baseURL", "/"),
    )


def frame(page: str) -> str:
    """Return a template out of a page of ours: all but what stands in it, with its own title."""
    before, opening, rest = re.split(r"(<main\b[^>]*>)", page, maxsplit=1)
    _, closing, after = rest.partition("</main>")
    head = before.replace("{{", "{ {").replace("../", "/")
    head = re.sub(r"<title>[^<]*</title>", "<title>{{ .Title }}</title>", head)
    return head + opening + MAIN + closing + after.replace("{{", "{ {").replace("../", "/")
