"""The styles and the templates know each other: no dead rule, no class without one."""

import re
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.html_page import HtmlPage
from tests.styles import CSS, STYLES, bare, classes_of, strange_classes

WRITERS = [
    *PROJECT.glob("kennisbank/**/*.html"),
    *PROJECT.glob("kennisbank/browser/**/*.mjs"),
    *PROJECT.glob("kennisbank/prose/*.py"),
]

# Python-Markdown's own, for whoever switches its extension on.
OF_MARKDOWN = {"admonition", "admonition-title"}


WRITTEN = "\n".join(file.read_text(encoding="utf-8") for file in WRITERS)


def written(name: str) -> bool:
    """Whether a template, script or the prose pipeline writes this class, or fills in its end."""
    filled_in = (name.rpartition(joint)[0] + joint + "{{" for joint in ("--", "__"))
    whole = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", WRITTEN)
    return bool(whole) or any(part in WRITTEN for part in filled_in if part[:2] not in ("--", "__"))


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_no_rule_is_dead(style: Path) -> None:
    unused = {name for name in classes_of(style.read_text("utf-8")) if not written(name)}
    assert unused - OF_MARKDOWN == set()


def test_a_dead_rule_would_be_seen() -> None:
    assert classes_of(".gone > .row:hover { color: red }") == {"gone", "row"}
    assert not written("gone-for-good") and written("row") and written("seat--taken")


def test_no_page_has_a_class_that_no_style_knows(pages: dict[str, HtmlPage]) -> None:
    assert len(pages) > 30
    assert strange_classes(pages) == {}


def test_a_class_without_a_style_would_be_seen() -> None:
    page = HtmlPage('<p class="lead">x</p><p class="gone-for-good">y</p>')
    assert strange_classes({"ergens/": page}) == {"gone-for-good": "ergens/"}


def test_only_the_tokens_name_colours() -> None:
    for style in STYLES:
        if style.name != "tokens.css":
            assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", bare(style.read_text()))


def test_every_token_is_used_and_every_used_one_exists() -> None:
    made = set(re.findall(r"^\s*(--[a-z0-9-]+):", CSS, re.MULTILINE))
    asked = set(re.findall(r"var\((--[a-z0-9-]+)", CSS + WRITTEN))
    filled_in = set(re.findall(r"(--[a-z]+): \{\{", WRITTEN))  # by a template, on the element
    assert asked - made - filled_in == set()
    assert made - asked == set()


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAIRS = re.findall(r"--([a-z-]+): var\(--light, (#\w{6})\) var\(--dark, (#\w{6})\);", CSS)
USUAL = {name: pair for name, *pair in PAIRS[:13]}
STRONG = USUAL | {name: pair for name, *pair in PAIRS[13:]}


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_words_stand_out_from_what_they_stand_on(scheme: int) -> None:
    def ratio(colours: dict[str, list[str]], text: str, ground: str) -> float:
        return contrast(colours[text][scheme], colours[ground][scheme])

    for text in ("ink", "grey", "accent", "accent-deep", "signal"):
        for ground in ("paper", "tint", "accent-tint"):
            assert ratio(USUAL, text, ground) >= 4.5, (text, ground)
        assert ratio(STRONG, text, "paper") >= 7 or text == "signal", text
    assert ratio(USUAL, "on-ink", "ink") >= 4.5 and ratio(USUAL, "on-accent", "accent") >= 4.5
    assert ratio(USUAL, "line", "paper") >= 3  # the frame of a control
    assert ratio(STRONG, "hairline", "paper") >= 3


def test_the_browsers_own_bar_has_the_colour_of_the_paper() -> None:
    main = (PROJECT / "kennisbank/site/templates/layout.html").read_text(encoding="utf-8")
    frame = (PROJECT / "kennisbank/browser/frame/frame.mjs").read_text(encoding="utf-8")
    for colour in USUAL["paper"]:
        assert f'content="{colour}"' in main and f'"{colour}"' in frame
