"""What a knowledge base says of itself, apart from its records: `data/site.yml`, `data/words.yml`.

Both are read as strictly as a card; whatever they leave out, the generator has its own word for.
"""

from kennisbank.settings.colours import Colours, Tone
from kennisbank.settings.frame import Footer, Licence, Link, MenuItem
from kennisbank.settings.home import Door, Home
from kennisbank.settings.identity import Identity
from kennisbank.settings.lists import ListWords, SharePicture
from kennisbank.settings.opening import (
    SETTINGS_FILES,
    SITE_FILE,
    WORDS_FILE,
    SettingsRead,
    environment_problems,
    for_build,
    open_settings,
    read_settings,
)
from kennisbank.settings.settings import THOSE_CONCERNED, Settings
from kennisbank.settings.words import Words

__all__ = [
    "SETTINGS_FILES",
    "SITE_FILE",
    "THOSE_CONCERNED",
    "WORDS_FILE",
    "Colours",
    "Door",
    "Footer",
    "Home",
    "Identity",
    "Licence",
    "Link",
    "ListWords",
    "MenuItem",
    "Settings",
    "SettingsRead",
    "SharePicture",
    "Tone",
    "Words",
    "environment_problems",
    "for_build",
    "open_settings",
    "read_settings",
]
