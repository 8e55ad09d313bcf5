"""One sheet of layers, and addresses that follow the content."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kennisbank.site import assets
from kennisbank.site.assets import EARLY, together, version, versions, with_versions
from tests.conftest import PROJECT

STYLES = PROJECT / "kennisbank/site/styles"


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Makes one sheet of some sheets of our own."""

    def make(**sheets: str) -> str:
        (tmp_path / "styles").mkdir()
        for name, css in sheets.items():
            (tmp_path / f"styles/{name}.css").write_text(css, encoding="utf-8")
        monkeypatch.setattr(assets, "HERE", tmp_path)
        monkeypatch.setattr(assets, "SHEETS", tuple(sheets))
        return assets.one_sheet(lambda path: (tmp_path / path).read_bytes())

    return make


def test_each_sheet_is_a_layer_in_the_order_of_the_list(made: Callable[..., str]) -> None:
    sheet = made(base="a{color:red}", print="b{color:blue}")
    assert sheet.startswith("@layer base,print;\n")
    assert sheet.index("@layer base{\na{color:red}") < sheet.index("@layer print{\nb{color:blue}")


def test_room_that_no_browser_needs_stays_at_home(made: Callable[..., str]) -> None:
    sheet = made(base="a,\nb {\n  font: 1em / 2 x, y;\n  --on: ;\n}\na :hover + b {}\n")
    assert "@layer base{\na,b{font:1em / 2 x,y;--on:}\na :hover + b{}" in sheet.replace(
        "}a", "}\na"
    )


def test_comments_stay_at_home(made: Callable[..., str]) -> None:
    assert "why" not in made(base="/* why */\na {\n  color: red;\n}\n")


def test_a_file_gets_another_address_when_its_content_changes(tmp_path: Path) -> None:
    file = tmp_path / "frame.js"
    file.write_text("one", encoding="utf-8")

    def read(path: str) -> bytes:
        return (tmp_path / path).read_bytes()

    before = versions(["frame.js"], read)
    assert re.fullmatch(r"\?v=[0-9a-f]{8}", before["frame.js"])
    assert before == versions(["frame.js"], read)
    file.write_text("two", encoding="utf-8")
    assert before != versions(["frame.js"], read)


def test_files_that_load_each_other_change_address_together() -> None:
    files = {"engine.js": b"one", "core.js": b"two"}
    before = together(files, files.__getitem__)
    assert before["engine.js"] == before["core.js"]
    after = together(files, {**files, "core.js": b"three"}.__getitem__)
    assert before["engine.js"] != after["engine.js"] == after["core.js"]


@pytest.mark.parametrize("start", ["", "../../", "/", "https://opentafel.example/"])
def test_a_page_asks_for_a_file_by_its_version(start: str) -> None:
    named = {"assets/a.js": "?v=12345678"}
    page = f'<script src="{start}assets/a.js" defer></script>'
    assert with_versions(page, named) == page.replace("a.js", "a.js?v=12345678")


@pytest.mark.parametrize(
    "text",
    [
        '<script src="assets/b.js"></script>',
        '<script src="assets/a.js?v=1"></script>',
        "<p>src=&#34;assets/a.js&#34;</p>",
        '<p title="assets/a.js">assets/a.js</p>',
    ],
)
def test_what_is_not_a_known_file_keeps_its_address(text: str) -> None:
    assert with_versions(text, {"assets/a.js": "?v=12345678"}) == text


def test_a_font_in_a_sheet_is_versioned_too(made: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "assets/fonts").mkdir(parents=True)
    (tmp_path / "assets/fonts/a.woff2").write_bytes(b"letters")
    sheet = made(fonts='@font-face { src: url("../fonts/a.woff2"); }')
    assert f'url("../fonts/a.woff2{version(b"letters")}")' in sheet


def test_what_is_fetched_early_exists_and_is_in_the_sheet() -> None:
    fonts = (STYLES / "fonts.css").read_text(encoding="utf-8")
    shipped = assets.shipped()
    for path in EARLY:
        assert shipped[path].is_file()
        assert Path(path).name in fonts


def test_every_sheet_is_listed_once_or_asked_for_by_the_page_that_needs_it() -> None:
    templates = "".join(
        file.read_text(encoding="utf-8") for file in PROJECT.glob("kennisbank/**/*.html")
    )
    listed, apart = list(assets.SHEETS), assets.OWN_SHEETS
    assert len(listed) == len(set(listed)) and not set(listed) & set(apart)
    assert {*listed, *apart} == {file.stem for file in STYLES.glob("*.css")}
    assert all(f"stylesheets/{name}.css" in templates for name in apart)
    assert listed[:3] == ["fonts", "tokens", "base"]
    assert listed[-2:] == ["print", "paper"]  # the stack prints in a way of its own
