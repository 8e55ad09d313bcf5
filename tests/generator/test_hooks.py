"""What the host asks while somebody works on a card."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from macros.hooks import _for_author
from tests.viewing import page_of
from tests.world import SOUP, World

ADDRESS = "praktijken/soep-op-de-stoep/"


def seen(world: World, filled: Any) -> str:
    site = page_of(world, ADDRESS).site
    page = SimpleNamespace(url=ADDRESS, stub=site.pages[ADDRESS], site=site, filled=filled)
    config = {
        "config_file_path": str(world.root / "mkdocs.yml"),
        "extra": {"collection": str(world.root)},
    }
    return _for_author(cast(Any, page), cast(Any, config))


def test_a_page_without_problems_is_as_it_is(world: World) -> None:
    assert seen(world, lambda: "het verhaal") == "het verhaal"


def test_what_is_wrong_stands_above_the_page(world: World) -> None:
    world.change(SOUP, "De straat kende elkaar niet.", "Mail jan@gmail.com.")
    page = seen(world, lambda: "het verhaal")
    assert page.endswith("het verhaal") and "e-mailadres" in page and f"{SOUP}, regel" in page


def test_a_page_that_cannot_be_made_shows_every_problem(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> str:
        raise KeyError("network_model")

    (world.root / "data/network_models.yml").write_text("kapot: [", encoding="utf-8")
    page = seen(world, fail)
    assert "nog niet leesbaar" in page and "data/network_models.yml, regel 1" in page
    assert "kan niet gemaakt worden" in caplog.text
