"""A kind of record from elsewhere: one folder and an entry point, and the site knows all of it."""

import json
import re
from pathlib import Path

import pytest

from kennisbank.kinds.registry import registry
from tests.building import run
from tests.conftest import PROJECT
from tests.html_page import HtmlPage
from tests.once import once, shared_folder
from tests.world import World

RECORD = '''
from typing import Annotated, ClassVar

from pydantic import Field

from kennisbank.kinds.references import ThemeRef
from kennisbank.records.named import Named
from kennisbank.records.text import Limit, Prose


class Recipe(Named):
    """What a network cooks."""

    kind: ClassVar[str] = "recipe"
    noun: ClassVar[str] = "recept"
    section: ClassVar[str] = "recepten"

    text: Annotated[Prose, Limit(words=60)] = Field(title="Tekst", description="Hoe je het maakt.")
    pans: int = Field(title="Pannen", description="Hoeveel pannen het vraagt.", ge=1)
    themes: tuple[ThemeRef, ...] = Field((), title="Thema's", description="Id's van thema's.")
'''
KIND = """
from pathlib import Path

from kennisbank import prose
from kennisbank.kinds.facets import chosen
from kennisbank.kinds.gaps import unused
from kennisbank.printing.form import share_content
from kennisbank.records.kind import Gap, Kind, ListPage, always, label_of
from kennisbank.records.outline import Section, told
from recipe.record import Recipe


def recipe_page(page, recipe):
    return page.fill("recipe/page.html", recipe=recipe, sections=page.sections(recipe))


def recipes_page(page):
    return page.fill("recipe/list.html", recipes=page.site.catalogue.all(Recipe))


def outline(_, recipe):
    yield Section("zo-maak-je-het", "Zo maak je het", told(recipe.text))


KIND = Kind(
    model=Recipe,
    folder=Path(__file__).parent,
    home="data/recipes/",
    plural="recepten",
    heading="Recepten",
    needs=(),
    names=None,
    is_vocabulary=False,
    checks=(),
    first_values={},
    page=recipe_page,
    page_title=label_of,
    listed=None,
    is_shown=always,
    summary=lambda recipe: recipe.text,
    outline=outline,
    lists=(ListPage("recepten/", recipes_page, "Recepten", "Wat er op tafel komt."),),
    blocks=(),
    search=lambda catalogue, recipe: {"summary": prose.plain(recipe.text)},
    facets=chosen,
    spreadsheet=None,
    is_start=False,
    paper=None,
    share=share_content,
    gap=Gap("Recepten die niemand maakt", unused),
)
"""
PAGE = """
<article class="listing">
  <h1>{{ recipe.label }}</h1>
  <h2 id="zo-maak-je-het">{{ sections["zo-maak-je-het"].title }}</h2>
  {{ prose(recipe.text) }}
</article>
"""
LIST = """
<section class="listing">
  <h1>Recepten</h1>
  <ul>
    {% for recipe in recipes %}
      <li><a href="{{ href(recipe) }}">{{ recipe.label }}</a></li>
    {% endfor %}
  </ul>
</section>
"""
STREET = "practices/soep-op-de-stoep.yml"
LINKED = "De straat kende [een soep](recept:soep) niet."
SOUP = """\
name: Soep van de straat
text: Snijd vier wortels en kook ze gaar.
pans: 3
themes: [buurt]
"""
FILES = {
    "recipe/__init__.py": "",
    "recipe/record.py": RECORD,
    "recipe/kind.py": KIND,
    "recipe/page.html": PAGE,
    "recipe/list.html": LIST,
    "recipe-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: recipe\nVersion: 1\n",
    "recipe-1.dist-info/entry_points.txt": "[kennisbank.kinds]\nrecipe = recipe.kind:KIND\n",
}


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def toys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder beside ours on the path, with the package of a kind in it."""
    return written(tmp_path_factory.mktemp("toys"), FILES)


@pytest.fixture(scope="module")
def toy_site(tmp_path_factory: pytest.TempPathFactory, toys: Path) -> Path:
    """The small world with a recipe in it, as a site."""

    def make(folder: Path) -> None:
        world = World(folder / "world")
        written(world.root, {"data/recipes/soep.yml": SOUP})
        world.change(STREET, "De straat kende elkaar niet.", LINKED)
        done = told(toys, "site", "--root", str(world.root), "--to", str(folder / "site"))
        assert done == "", done

    return once(shared_folder(tmp_path_factory) / "toy", make) / "site"


def told(toys: Path, *words: str) -> str:
    """What a command says when it fails; nothing when all is well."""
    address = "https://proef.example/"
    done = run(*words, PYTHONPATH=f"{PROJECT}:{toys}", KENNISBANK_SITE_URL=address)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def page(site: Path, address: str) -> HtmlPage:
    return HtmlPage((site / address / "index.html").read_text(encoding="utf-8"))


def test_it_has_a_page_with_its_own_contents(toy_site: Path) -> None:
    shown = page(toy_site, "recepten/soep")
    assert shown.text("h1") == "Soep van de straat" and "vier wortels" in shown.text()
    assert 'id="zo-maak-je-het"' in shown.html


def test_it_has_a_list(toy_site: Path) -> None:
    assert 'href="soep/"' in page(toy_site, "recepten").html


def test_it_is_on_the_page_of_all_titles_and_in_the_index(toy_site: Path) -> None:
    assert "Soep van de straat" in page(toy_site, "zoeken").text()
    index = (toy_site / "zoeken/core.js").read_text(encoding="utf-8")
    assert "recipe:soep" in index and "Zo maak je het" in index


def test_it_is_shown_where_its_theme_is(toy_site: Path) -> None:
    assert "Soep van de straat" in page(toy_site, "themas/buurt").text()


def test_it_has_a_share_picture_with_its_own_name(toy_site: Path) -> None:
    assert (toy_site / "druk/delen/recipe-soep.png").read_bytes().startswith(b"\x89PNG")
    assert "druk/delen/recipe-soep.png" in page(toy_site, "recepten/soep").html


def test_a_text_links_to_it_by_its_noun(toy_site: Path) -> None:
    assert 'href="../../recepten/soep/"' in page(toy_site, "praktijken/soep-op-de-stoep").html


def test_it_is_in_the_sitemap(toy_site: Path) -> None:
    assert "recepten/soep/" in (toy_site / "sitemap.xml").read_text(encoding="utf-8")


def test_it_is_counted_by_the_editors(toy_site: Path) -> None:
    assert "Recepten die niemand maakt" in page(toy_site, "redactie").text()


def test_it_has_a_schema_with_the_ids_of_the_collection(toy_site: Path) -> None:
    text = (toy_site / "data/v1/schema/recipe.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    assert schema["title"] == "Recept" and set(schema["required"]) == {"name", "text", "pans"}
    assert schema["properties"]["themes"]["items"]["enum"] == ["buurt"]


def test_it_has_a_commented_example(toys: Path, tmp_path: Path) -> None:
    root = World(tmp_path / "world").root
    done = run(
        "new", "recipe", "--title", "Brood", "--root", str(root), PYTHONPATH=f"{PROJECT}:{toys}"
    )
    assert done.returncode == 0, done.stderr
    text = (root / "data/recipes/brood.yml").read_text(encoding="utf-8")
    assert "name: Brood" in text and re.search(r"# Pannen: Hoeveel pannen het vraagt\.", text)


def test_its_faults_are_told_like_those_of_a_card(toys: Path, tmp_path: Path) -> None:
    root = World(tmp_path / "world").root
    written(root, {"data/recipes/soep.yml": SOUP.replace("[buurt]", "[buurtt]")})
    said = told(toys, "check", "--root", str(root))
    assert "data/recipes/soep.yml:4:10: thema's (themes), punt 1: 'buurtt' bestaat niet" in said
    assert "bedoelde je 'buurt'?" in said


def test_a_question_without_an_answer_is_an_error_at_import(tmp_path: Path) -> None:
    files = FILES | {"recipe/kind.py": KIND.replace("    first_values={},\n", "")}
    said = told(written(tmp_path, files), "check", "--root", str(tmp_path))
    assert "missing 1 required keyword-only argument: 'first_values'" in said


def test_two_kinds_of_one_name_are_refused() -> None:
    kinds = registry()
    with pytest.raises(ValueError, match="practice"):
        kinds.with_kinds([kinds.main])
