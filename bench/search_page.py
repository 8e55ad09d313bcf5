"""What a reader waits for on the page for searching, with a collection of many more pages."""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from kennisbank.searching.writing import CORE, TEXT, as_script
from tests.browsers import launch
from tests.serving import serving

QUESTION, TYPED = "kortingspas", "vrijetijdsparticipatie"
LETTER = 60  # milliseconds between two letters of a quick typist

# When the first result stands there, and how long the page was ever too busy for a reader.
WATCH = """
window.first = 0;
window.busy = 0;
const watch = setInterval(() => {
  if (!document.querySelector("[data-results] li")) return;
  window.first = performance.now();
  clearInterval(watch);
}, 4);
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.busy = Math.max(window.busy, duration);
}).observe({ type: "longtask" });
"""


def report(site: Path, copies: tuple[int, ...]) -> Iterator[str]:
    """Yield milliseconds to the first result and of the longest task while a reader types."""
    yield f"{'pagina’s':>9} {'antwoord':>9} {'bezet':>9}  (milliseconden, in de browser)"
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for times in copies:
            with _enlarged(site, times) as (folder, count):
                first, busy = _waited(browser, folder)
            yield f"{count:9d} {first:9.0f} {busy:9.0f}"
        browser.close()


def _waited(browser: Browser, folder: Path) -> tuple[float, float]:
    for base in serving(folder):
        page = browser.new_page()
        page.add_init_script(WATCH)
        page.goto(f"{base}zoeken/?q={QUESTION}")
        page.wait_for_function("() => window.first")
        first = page.evaluate("window.first")
        busy = _typed(page)
        page.close()
        return first, busy
    raise RuntimeError("nothing was served")


def _typed(page: Page) -> float:
    page.locator("html[data-searched]").wait_for(state="attached", timeout=120_000)
    page.evaluate("window.busy = 0")
    page.locator("#zoekveld").focus()
    page.keyboard.type(TYPED, delay=LETTER)
    page.get_by_role("option").first.wait_for()
    busy: float = page.evaluate("window.busy")
    return busy


@contextmanager
def _enlarged(site: Path, times: int) -> Iterator[tuple[Path, int]]:
    """Make the page for searching of a site in which every practice stands so many times."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("assets", "zoeken"):
            shutil.copytree(site / part, folder / part)
        core, texts = (_read(folder / "zoeken" / file) for file in (CORE, TEXT))
        rows = list(zip(core["records"], texts, strict=True))
        more = [row for row in rows if row[0]["type"] == "praktijk"] * (times - 1)
        named = [({**record, "id": f"copy-{at}"}, text) for at, (record, text) in enumerate(more)]
        core["records"], texts = (list(column) for column in zip(*rows, *named, strict=True))
        (folder / "zoeken" / CORE).write_text(as_script("searchCore", core), encoding="utf-8")
        (folder / "zoeken" / TEXT).write_text(as_script("searchText", texts), encoding="utf-8")
        yield folder, len(texts)


def _read(file: Path) -> Any:
    """Return the data of a script, which stands in it as a text between quotes."""
    written = file.read_text(encoding="utf-8")
    quoted = written[written.index("'") + 1 : written.rindex("'")]
    return json.loads(quoted.replace("\\'", "'").replace("\\\\", "\\"))
