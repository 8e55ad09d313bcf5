"""The Dutch dictionary of the machine, and the words that it does not have and we use."""

import re
import shutil
import subprocess

from tests.browsers import missing
from tests.conftest import PROJECT

CURE = "op Debian en Ubuntu: sudo apt install hunspell hunspell-nl"
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
OWN_WORDS = PROJECT / "tests/words.txt"


def unknown(words: set[str]) -> set[str]:
    """Return the words that the Dutch dictionary does not have."""
    if shutil.which("hunspell") is None:
        missing("hunspell", CURE)
    done = subprocess.run(
        ["hunspell", "-d", "nl_NL", "-i", "utf-8", "-l"],
        input="\n".join(sorted(words)),
        capture_output=True,
        text=True,
    )
    if "Can't open affix or dictionary files" in done.stderr:
        missing("het Nederlandse woordenboek van hunspell", CURE)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def own_words() -> list[str]:
    """Return the words of `tests/words.txt`, as they stand there."""
    lines = OWN_WORDS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
