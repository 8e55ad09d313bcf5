"""Small modules become one classic script that does what the modules do."""

import re
from pathlib import Path

import pytest

from kennisbank.browser import MODULES as BROWSER
from kennisbank.browser.joining import ScriptError, script
from kennisbank.searching.shipping import PAGE_SCRIPTS
from kennisbank.site.assets import FRAME_SCRIPTS, OWN_SCRIPTS
from tests.node import node

MODULES = {
    "main.mjs": (
        '// For readers.\nimport { twice, WORD as word } from "./parts/more.mjs";\n'
        'import Soup from "./soup.mjs";\n\nconst local = 1;\n'
        "/** @type {any} */ (globalThis).eaten = true;\n/** Nothing. */\n"
        "console.log(twice(word), new Soup().taste, globalThis.eaten && local);\n"
    ),
    "parts/more.mjs": (
        'import { WORD } from "../words.mjs";\n/** Says it twice. */\n'
        "export function twice(text) {\n  const local = text + text;\n  return local;\n}\n"
        "export { WORD };\n"
    ),
    "words.mjs": (
        'export const WORD = "soep"; // stays: behind code\nexport let other = `a\n    b`;\n'
    ),
    "soup.mjs": '/*! MIT */\nclass Soup {\n  taste = "goed";\n}\nexport { Soup as default };\n',
}


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    for name, text in MODULES.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def run(modules: Path) -> str:
    joined = modules / "joined.js"
    joined.write_text(script(modules / "main.mjs"), encoding="utf-8")
    done = node(str(joined))
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_script_does_what_the_modules_do(modules: Path) -> None:
    assert run(modules) == "soepsoep goed 1\n"


def test_a_module_that_two_others_need_stands_in_it_once(modules: Path) -> None:
    again = 'import { WORD } from "./words.mjs";\n' + MODULES["main.mjs"] + "console.log(WORD);\n"
    (modules / "main.mjs").write_text(again, encoding="utf-8")
    assert run(modules) == "soepsoep goed 1\nsoep\n"
    assert script(modules / "main.mjs").count('"soep"') == 1


def test_comments_stay_behind_and_licences_travel_along(modules: Path) -> None:
    joined = script(modules / "main.mjs")
    assert "For readers" not in joined and "Says it twice" not in joined
    assert "/*! MIT */" in joined and "// stays" in joined and "a\n    b" in joined


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("function a() {\n\n  return `${1} x`;\n}\n", False),
        ("const a = `\n  x`;\n", True),
        ("const a = `${`\n  x`}`;\n", True),
    ],
)
def test_room_stays_behind_unless_it_may_be_text(modules: Path, text: str, *, kept: bool) -> None:
    (modules / "alone.mjs").write_text(text, encoding="utf-8")
    joined = script(modules / "alone.mjs")
    assert ("\n  " in joined or "\n\n" in joined) is kept


@pytest.mark.parametrize(
    "line", ['import * as all from "./words.mjs";', "export default 3;", 'import "./words.mjs";']
)
def test_a_form_we_do_not_know_is_refused(modules: Path, line: str) -> None:
    (modules / "soup.mjs").write_text(line + "\n", encoding="utf-8")
    with pytest.raises(ScriptError, match="soup.mjs: cannot join"):
        script(modules / "main.mjs")


def test_a_circle_of_imports_is_refused(modules: Path) -> None:
    text = 'import { twice } from "./parts/more.mjs";\nexport const WORD = twice("a");\n'
    (modules / "words.mjs").write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError, match="more.mjs: imports itself"):
        script(modules / "main.mjs")


# The rooms of the browser code, and those that each may import from beside itself.
ROOMS = {
    "vendor": set[str](),
    "address": set[str](),
    "dutch": {"vendor"},
    "frame": set[str](),
    "meeting": {"our_table"},
    "header": set[str](),
    "terms": set[str](),
    "paper": {"address"},
    "search": {"address", "dutch", "vendor"},
    "qr": {"vendor"},
    "our_table": {"address"},
    "where_we_stand": {"our_table"},
    "together": {"our_table"},
    "phase": {"our_table"},
    "thermometer": {"our_table"},
    "projector": {"our_table"},
    "model_finder": {"our_table"},
    "beside": {"address", "our_table"},
    "who_is_missing": {"our_table"},
}


def test_each_room_of_the_browser_code_knows_only_those_below() -> None:
    assert {folder.name for folder in BROWSER.iterdir() if any(folder.glob("*.mjs"))} == set(ROOMS)
    for module in BROWSER.glob("*/*.mjs"):
        room = module.parent.name
        text = module.read_text(encoding="utf-8")
        asked = set(re.findall(r"""(?:from |import\()["']\.\./([a-z_]+)/""", text))
        assert asked <= ROOMS[room], module


def test_a_script_bears_the_name_of_its_module() -> None:
    search = {f"assets/javascripts/{name}": f"search/{name}" for name in PAGE_SCRIPTS}
    engine = {"zoeken/engine.js": "search/engine.js"}
    for address, module in {**FRAME_SCRIPTS, **OWN_SCRIPTS, **search, **engine}.items():
        entry = BROWSER / module.removesuffix(".js").removesuffix(".mjs").replace("-", "_")
        assert entry.with_suffix(".mjs").is_file()
        assert Path(address).stem.replace("-", "_") == entry.name
