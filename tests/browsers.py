"""Where the tests find a browser, and what they do when a machine lacks a tool."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

COMMANDS = ("google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome")
APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
)
CURE = (
    "installeer Chromium of Chrome, draai .venv/bin/playwright install chromium,"
    " of wijs er een aan met CHROME_PATH"
)

# A test reaches nothing but its own pages: Chromium's own errands would be noise.
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
]


def executable() -> str | None:
    """Return the path of `CHROME_PATH` or the machine's own Chromium or Chrome."""
    named = [os.environ.get("CHROME_PATH"), *map(shutil.which, COMMANDS)]
    installed = [path for path in APPLICATIONS if Path(path).exists()]
    return next((path for path in [*named, *installed] if path), None)


def launch(playwright: Playwright) -> Browser:
    """Start the machine's browser, else Playwright's own.

    Chromium refuses its sandbox to root, so only root goes without.
    """
    path = executable()
    if path is None and not Path(playwright.chromium.executable_path).exists():
        missing("een browser", CURE)
    return playwright.chromium.launch(
        executable_path=path, args=QUIET, chromium_sandbox=not _is_root()
    )


def missing(tool: str, cure: str) -> NoReturn:
    """Skip the test and say how to get the tool; with CI=true, fail."""
    message = f"{tool} ontbreekt: {cure}"
    if os.environ.get("CI") == "true":
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests; each test opens a context of its own."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


def opened(browser: Browser, url: str, width: int = 1280, **options: Any) -> Page:
    """Open a page in a fresh context and remember what it asks for and complains about."""
    page = browser.new_context(viewport={"width": width, "height": 800}, **options).new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(url)
    if options.get("java_script_enabled", True):
        page.evaluate("document.fonts.ready.then(() => true)")
    host = "/".join(url.split("/")[:3])
    assert not [other for other in asked if not other.startswith((host, "data:", "blob:"))]
    assert complaints == []
    return page


def axe_faults(page: Page, options: dict[str, Any] | None = None) -> list[tuple[str, list[str]]]:
    """Return each rule of axe that a page breaks, with the start of some elements that do."""
    found = Axe().run(page, options=options).response["violations"]
    return [(fault["id"], [node["html"][:120] for node in fault["nodes"][:3]]) for fault in found]


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
