"""The commands together, and what a machine that refuses is told."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from kennisbank.cli.arguments import Parser
from kennisbank.cli.beginning import add_beginnings
from kennisbank.cli.building import add_site
from kennisbank.cli.checking import add_check
from kennisbank.cli.commands import HERE, Arguments, refused
from kennisbank.cli.other_programs import add_for_programs
from kennisbank.cli.paper import add_print


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; returns 0, or 1 when there is something to mend."""
    for stream in (sys.stdout, sys.stderr):
        _take_any_letter(stream)
    arguments = _parser().parse_args(words)
    run: Callable[[Arguments], int] = arguments.run
    try:
        return run(arguments)
    except BrokenPipeError:  # such as `| head`: who reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        return refused(f"{error.filename or 'Dit'}: {_why(error)}")
    except KeyboardInterrupt:
        return refused("Gestopt.")


def _take_any_letter(stream: TextIO) -> None:
    """Let a terminal that does not know a letter show a question mark in its place."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")


# Why the machine refuses a file or folder; anything else it says in its own words.
_REFUSALS: tuple[tuple[type[OSError], str], ...] = (
    (FileNotFoundError, "dat bestaat niet"),
    (FileExistsError, "dat is een bestand, geen map"),
    (NotADirectoryError, "dat is een bestand, geen map"),
    (IsADirectoryError, "dat is een map, geen bestand"),
    (PermissionError, "daar mogen we niet lezen of schrijven"),
)


def _why(error: OSError) -> str:
    return next((words for kind, words in _REFUSALS if isinstance(error, kind)), str(error))


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="kennisbank", description="De kennisbank op je computer.")
    commands = parser.add_subparsers(required=True, metavar="opdracht", title="opdrachten")

    def command(name: str, run: Callable[[Arguments], int], text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text)
        added.set_defaults(run=run)
        added.add_argument("--root", type=Path, default=HERE, help="de map met practices/ en data/")
        return added

    for add in (add_check, add_beginnings, add_print, add_site, add_for_programs):
        add(command)
    return parser
