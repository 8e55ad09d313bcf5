"""Small modules become one classic script that does what the modules do."""

from pathlib import Path

import pytest

from kennisbank.browser.joining import ScriptError, script
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
