"""Where the tests find a browser, and what they do when a machine lacks a tool."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

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


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
