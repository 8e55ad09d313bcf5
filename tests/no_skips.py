"""A pytest plugin, named in the Makefile: with CI=true, a skipped test is a failure.

At home a test may pass by when the machine lacks a tool; in CI that would look like success.
"""

import os

import pytest


def _skipped(config: pytest.Config) -> bool:
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return os.environ.get("CI") == "true" and bool(reporter and reporter.stats.get("skipped"))


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """End with the status of a failed run."""
    if _skipped(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(config: pytest.Config) -> None:
    """Say why the run fails though nothing is red."""
    if _skipped(config):
        config.get_terminal_writer().line("In CI mag geen test overgeslagen worden.")
