"""Reads the settings of a collection; whatever is wrong in them becomes a `Problem`, like a card's.

With a fault in a file its settings are those of a knowledge base without that file.
"""

import os
from collections.abc import Iterator
from collections.abc import Mapping as Environment
from dataclasses import dataclass, field
from os.path import lexists
from pathlib import Path

from kennisbank.reading import Entry, Mapping, Position, Problem, Scalar, read_block, structure
from kennisbank.settings.identity import VARIABLES, Identity
from kennisbank.settings.settings import Settings
from kennisbank.settings.words import Words

SITE_FILE = "data/site.yml"
WORDS_FILE = "data/words.yml"
SETTINGS_FILES = (SITE_FILE, WORDS_FILE)
SETTINGS_TOP = Position(1, 1)


@dataclass(frozen=True)
class SettingsRead:
    """The settings as the files give them, without the environment."""

    settings: Settings = field(default_factory=Settings)
    words: Words = field(default_factory=Words)
    problems: tuple[Problem, ...] = ()
    entry: Entry[Settings] | None = None  # where each setting was written; None without a file


def read_settings(root: Path) -> SettingsRead:
    """Read both files of a collection, each of which may be absent; never raises."""
    site = read_block(root / SITE_FILE, root, Settings) if lexists(root / SITE_FILE) else None
    words = read_block(root / WORDS_FILE, root, Words) if lexists(root / WORDS_FILE) else None
    problems = [*(site.problems if site else ()), *(words.problems if words else ())]
    return SettingsRead(
        (site and site.record) or Settings(),
        (words and words.record) or Words(),
        tuple(problems),
        site,
    )


def open_settings(root: Path, environment: Environment[str, str] = os.environ) -> Settings:
    """Return the settings for one build: those of the file, with what the environment overrides."""
    return for_build(read_settings(root).settings, environment)


def for_build(settings: Settings, environment: Environment[str, str] = os.environ) -> Settings:
    """Return settings with what the environment overrides; a value that does not fit is left out.

    `environment_problems` tells what does not fit.
    """
    unfit = {problem.path for problem in environment_problems(environment)}
    fitting = {name: text for name, text in environment.items() if name not in unfit}
    identity = settings.identity.overridden(fitting)
    return settings.model_copy(update={"identity": identity})


def environment_problems(environment: Environment[str, str] = os.environ) -> Iterator[Problem]:
    """Yield a problem for each variable with a value that the file could not have either."""
    for name, key in VARIABLES.items():
        text = environment.get(name, "").strip()
        if text:
            block = Mapping(
                ((Scalar(key, SETTINGS_TOP), Scalar(text, SETTINGS_TOP)),), SETTINGS_TOP
            )
            yield from structure(block, Identity, name)[1]
