"""What a command was asked, read in Dutch: Python's own parser knows only English."""

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

# What the parser says when it refuses, and what an author reads instead.
_SAID = (
    (r"the following arguments are required: (.*)", r"dit ontbreekt nog: \1"),
    (r"one of the arguments (.*) is required", r"geef een van deze mee: \1"),
    (r"unrecognized arguments: (.*)", r"dit kennen we niet: \1"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\1: \2 kan niet; kies uit \3"),
    (r"argument (.*): expected one argument", r"\1: hier hoort nog iets achter"),
    (r"argument (.*): not allowed with argument (.*)", r"\1 en \2 gaan niet samen"),
)


class Parser(argparse.ArgumentParser):
    """A parser whose help and refusals are Dutch; so are those of the commands below it."""

    def __init__(self, **settings: object) -> None:
        super().__init__(**settings, add_help=False, formatter_class=_Help)  # type: ignore[arg-type]
        self._positionals.title = "wat je meegeeft"
        self._optionals.title = "wat je mag kiezen"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, and stop with status 2."""
        self.exit(2, f"{self.prog}: {translated(message)}\nMeer uitleg: {self.prog} --help\n")


class _Help(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Write the usage; the parser itself asks for one without a prefix, for those below it."""
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


def translated(message: str) -> str:
    """Return a refusal of Python's parser in Dutch; one that we do not know stays as it is."""
    for english, dutch in _SAID:
        if re.fullmatch(english, message):
            return re.sub(english, dutch, message)
    return message
