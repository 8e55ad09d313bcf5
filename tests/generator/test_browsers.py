"""A machine without a tool: quiet at home, loud in CI."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests import browsers
from tests.conftest import PROJECT

SKIPPING_TEST = "import pytest\n\ndef test_it():\n    pytest.skip('geen zin')\n"


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHROME_PATH", raising=False)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(browsers, "APPLICATIONS", ())


@pytest.mark.usefixtures("bare_machine")
def test_a_bare_machine_has_no_browser() -> None:
    assert browsers.executable() is None


@pytest.mark.usefixtures("bare_machine")
def test_a_browser_on_the_path_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chrome = tmp_path / "google-chrome"
    chrome.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert browsers.executable() == str(chrome)


def test_a_browser_that_is_pointed_out_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROME_PATH", "/opt/eigen/chrome")
    assert browsers.executable() == "/opt/eigen/chrome"


def test_a_missing_tool_skips_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="lychee ontbreekt: installeer het"):
        browsers.missing("lychee", "installeer het")


def test_a_missing_tool_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="lychee ontbreekt: installeer het"):
        browsers.missing("lychee", "installeer het")


@pytest.mark.parametrize(("ci", "status"), [("true", 1), ("false", 0)])
def test_a_skipped_test_fails_the_run_in_ci_only(tmp_path: Path, ci: str, status: int) -> None:
    (tmp_path / "test_skips.py").write_text(SKIPPING_TEST, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.no_skips", "-p", "no:cacheprovider"]
    run = subprocess.run(
        [*command, "--rootdir", str(tmp_path), str(tmp_path)],
        cwd=PROJECT,
        env=os.environ | {"CI": ci},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == status, run.stdout + run.stderr
    assert ("In CI mag geen test overgeslagen worden" in run.stdout) == (ci == "true")


def test_the_browser_runs(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<h1>Tafel</h1>")
    assert page.inner_text("h1") == "Tafel"
    page.close()
