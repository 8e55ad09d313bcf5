"""One style of layers, and addresses that follow the content."""

import re
from pathlib import Path

import pytest

from kennisbank.site import assets
from kennisbank.site.assets import EARLY, SCRIPTS, SEARCH, Assets, layered, version
from tests.conftest import PROJECT
from tests.viewing import page_of
from tests.world import World

STYLES = PROJECT / "kennisbank/site/styles"


def made(**styles: str) -> str:
    return layered(styles, lambda path: f"content of {path}".encode())


def test_each_sheet_is_a_layer_in_the_order_of_the_list() -> None:
    style = made(base="a{color:red}", print="b{color:blue}")
    assert style.startswith("@layer base,print;\n")
    assert style.index("@layer base{\na{color:red}") < style.index("@layer print{\nb{color:blue}")


def test_room_that_no_browser_needs_stays_at_home() -> None:
    style = made(base="a,\nb {\n  font: 1em / 2 x, y;\n  --on: ;\n}\na :hover + b {}\n")
    assert "@layer base{\na,b{font:1em / 2 x,y;--on:}\na :hover + b{}" in style.replace(
        "}a", "}\na"
    )


def test_comments_stay_at_home() -> None:
    assert "why" not in made(base="/* why */\na {\n  color: red;\n}\n")


def searching(**files: bytes) -> Assets:
    """Assets whose files of search hold nothing but what is given."""
    made = {path: files.get(Path(path).stem, b"") for path in SEARCH}
    return Assets({path: lambda path=path: made[path] for path in made})  # type: ignore[misc]


def test_a_file_gets_another_address_when_its_content_changes() -> None:
    assert re.fullmatch(r"\?v=[0-9a-f]{8}", version(b"one"))
    assert version(b"one") == version(b"one") != version(b"two")


def test_files_that_load_each_other_change_address_together() -> None:
    before, after = searching(engine=b"one"), searching(engine=b"two")
    engine, header, frame = "zoeken/engine.js", f"{SCRIPTS}header.js", f"{SCRIPTS}frame.js"
    assert before.version(engine) == before.version(header) != after.version(header)
    assert before.version(frame) == after.version(frame)


def test_a_page_names_nothing_that_changes_with_the_index() -> None:
    def index() -> bytes:
        raise AssertionError("asked for the index")

    files = searching()
    unlike = Assets({**files.made, "zoeken/core.js": index})
    header = f"{SCRIPTS}header.js"
    assert unlike.version(header) == files.version(header)


@pytest.mark.parametrize("base", ["/", "/kennisbank/"])
def test_a_page_asks_for_a_file_by_its_version(world: World, base: str) -> None:
    page = page_of(world, "praktijken/soep-op-de-stoep/")
    named = page.site.assets.version(assets.STYLESHEET)
    assert page.asset(assets.STYLESHEET) == f"../../{assets.STYLESHEET}{named}"
    page.base = base
    assert page.asset(assets.STYLESHEET) == f"{base}{assets.STYLESHEET}{named}"


def test_a_file_that_we_do_not_have_is_an_error(world: World) -> None:
    with pytest.raises(KeyError):
        page_of(world, "").asset("assets/javascripts/missing.js")


def test_a_font_in_a_sheet_is_versioned_too() -> None:
    style = made(fonts='@font-face { src: url("../fonts/a.woff2"); }')
    assert f'url("../fonts/a.woff2{version(b"content of assets/fonts/a.woff2")}")' in style


def test_what_is_fetched_early_exists_and_is_in_the_sheet() -> None:
    fonts = (STYLES / "fonts.css").read_text(encoding="utf-8")
    shipped = assets.shipped()
    for path in EARLY:
        assert shipped[path]()
        assert Path(path).name in fonts


def test_every_sheet_is_listed_once_or_asked_for_by_the_page_that_needs_it() -> None:
    templates = "".join(
        file.read_text(encoding="utf-8") for file in PROJECT.glob("kennisbank/**/*.html")
    )
    listed, apart = list(assets.LAYERS), assets.OWN_STYLES
    assert len(listed) == len(set(listed)) and not set(listed) & set(apart)
    assert {*listed, *apart} == {file.stem for file in STYLES.glob("*.css")}
    assert all(f"stylesheets/{name}.css" in templates for name in apart)
    assert listed[:3] == ["fonts", "tokens", "base"]
    assert listed[-2:] == ["print", "paper"]  # the stack prints in a way of its own
