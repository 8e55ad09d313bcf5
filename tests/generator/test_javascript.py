"""The modules of the browser code do what they say, in Node; what a person does is in_browser."""

from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.node import node

FILES = sorted((PROJECT / "tests" / "javascript").glob("*.test.mjs"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_modules_pass_their_tests(file: Path) -> None:
    done = node("--test", "--test-reporter=spec", str(file))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "pass 0" not in done.stdout and "fail 0" in done.stdout
