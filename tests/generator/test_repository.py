"""The repository itself: explained to people, the same everywhere, safe for strangers' work."""

import os
import re
import shutil
import subprocess
import textwrap
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

from kennisbank.collection import open_collection
from kennisbank.kinds.practice.record import Practice
from tests.browsers import missing
from tests.building import run
from tests.conftest import PROJECT

LISTS = ("requirements.txt", "requirements-dev.txt")
CONTRACT = {"serve", "site", "test", "check", "bench"}
WORKFLOWS = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))
FORMS = ("melding.yml", "nieuwe-praktijk.yml")
GUIDES = sorted((PROJECT / "docs" / "meewerken").glob("*.md"))

PIN = re.compile(r"^([a-z0-9.-]+)==(\S+?)(?: ; .+)? \\$", re.MULTILINE)
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
PINNED_ACTION = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
MACHINE_PATH = re.compile(r"(?<![\w.-])(?:/(?:root|home|Users|work)/\w|/tmp/\w|[A-Z]:\\Users\\)")
LOCAL_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


def read(path: str) -> str:
    return (PROJECT / path).read_text(encoding="utf-8")


def pins(text: str) -> dict[str, str]:
    return dict(PIN.findall(text))


def committed() -> list[str]:
    """Every file that a clone has: known to Git, or new and not ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    return [name for name in listed.stdout.split("\0") if (PROJECT / name).is_file()]


def folders() -> set[str]:
    return {name.split("/")[0] for name in committed() if "/" in name}


def targets() -> set[str]:
    return set(TARGET.findall(read("Makefile")))


def commands() -> set[str]:
    """The commands of `kennisbank`, as its help lists them."""
    return set(re.findall(r"^    ([a-z-]+)(?: |$)", run("--help").stdout, re.MULTILINE))


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("make") or missing("make", "installeer GNU make")
    environment = {key: value for key, value in os.environ.items() if "MAKE" not in key}
    return subprocess.run(
        [program, *words], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def workflow_values(node: Any) -> Iterator[tuple[str, Any]]:
    """Every key and value in a workflow, however deep."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield key, value
            yield from workflow_values(value)
    elif isinstance(node, list):
        for item in node:
            yield from workflow_values(item)


@pytest.fixture
def bare_copy(tmp_path: Path) -> Path:
    for name in ("Makefile", "pyproject.toml", *LISTS):
        shutil.copy(PROJECT / name, tmp_path)
    return tmp_path


# --- README, CONTRIBUTING and CHANGELOG explain what there is --------------------------------


def test_the_readme_names_every_folder_and_no_other() -> None:
    named = set(re.findall(r"^\| `([\w.]+)/` \|", read("README.md"), re.MULTILINE))
    assert named == folders()


def test_the_readme_names_every_make_target() -> None:
    explained = set(re.findall(r"`?make ([a-z-]+)`?", read("README.md")))
    assert explained == targets() - {"help"}


def test_make_itself_names_every_target() -> None:
    listed = make(PROJECT, "help").stdout
    assert set(re.findall(r"^make ([a-z-]+)", listed, re.MULTILINE)) == targets() - {"help"}


def test_the_readme_explains_every_command() -> None:
    explained = set(re.findall(r"^\| `kennisbank ([a-z-]+)", read("README.md"), re.MULTILINE))
    assert explained == commands()
    assert {"check", "new", "pages", "schema", "site", "print"} <= explained


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_to_a_file(name: str) -> None:
    dead = [link for link in LOCAL_LINK.findall(read(name)) if not (PROJECT / link).exists()]
    assert not dead


def test_the_readme_does_link() -> None:
    assert "CONTRIBUTING.md" in LOCAL_LINK.findall(read("README.md"))


def test_the_changelog_is_open_for_what_comes() -> None:
    assert "\n## Unreleased\n" in read("CHANGELOG.md")


def test_contributing_speaks_dutch_for_content_and_english_for_code() -> None:
    content, code = read("CONTRIBUTING.md").split("\n## Code\n")
    assert "Je hoeft geen lijst" in content
    assert "A test states a claim" in code


def test_both_licences_are_there_and_named() -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    assert project["license"] == "MIT"
    assert read("LICENSE").startswith("MIT License")
    assert "creativecommons.org/licenses/by/4.0/legalcode" in read("LICENSE-content")
    for page in ("README.md", "docs/over.md", "docs/meewerken/index.md"):
        assert "CC BY 4.0" in read(page), page
    assert "MIT" in read("docs/over.md")


# --- The pages for contributors --------------------------------------------------------------


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_a_guide_has_a_title_a_description_and_one_heading(guide: Path) -> None:
    _, front, body = guide.read_text(encoding="utf-8").split("---\n", 2)
    meta = yaml.safe_load(front)
    prose = re.sub(r"^    .*$", "", body, flags=re.MULTILINE)
    assert set(meta) == {"title", "description"}
    assert re.findall(r"^# (.+)$", prose, re.MULTILINE) == [meta["title"]]


def test_the_guides_are_the_promised_ones() -> None:
    assert {"index", "met-git", "velden", "criteria"} <= {guide.stem for guide in GUIDES}


def test_the_fields_come_from_the_model() -> None:
    assert "\n\n{{ practice_fields() }}\n\n" in read("docs/meewerken/velden.md")


def test_the_example_card_is_a_good_card(tmp_path: Path) -> None:
    card = max(re.findall(r"(?:    .*\n|\n)+", read("docs/meewerken/velden.md")), key=len)
    shutil.copytree(PROJECT / "data", tmp_path / "data")
    shutil.copytree(PROJECT / "practices", tmp_path / "practices")
    (tmp_path / "practices" / "soep-op-de-stoep.yml").write_text(
        textwrap.dedent(card), encoding="utf-8"
    )
    loaded = open_collection(tmp_path)
    assert not loaded.problems
    assert loaded.catalogue.one(Practice, "soep-op-de-stoep").title == "Soep op de stoep"


# --- Set-up: the same packages everywhere ----------------------------------------------------


def test_the_makefile_keeps_its_contract() -> None:
    assert targets() >= CONTRACT
    phony = re.search(r"^\.PHONY: (.+)$", read("Makefile"), re.MULTILINE)
    assert phony
    assert set(phony[1].split()) == targets()


def test_without_a_new_enough_python_make_says_so_in_dutch(bare_copy: Path) -> None:
    done = make(bare_copy, "serve", "PYTHON=false")
    assert done.returncode
    assert done.stderr.startswith("Open Tafel vraagt Python 3.11 of nieuwer")
    assert not (bare_copy / ".venv").exists()


def test_a_second_run_starts_at_once(bare_copy: Path) -> None:
    (bare_copy / ".venv").mkdir()
    for stamp in ("made", "site", "dev"):
        (bare_copy / ".venv" / stamp).touch()
    assert make(bare_copy, "--dry-run", "serve").stdout == ".venv/bin/kennisbank serve \n"


def test_other_packages_mean_a_new_set_up(bare_copy: Path) -> None:
    (bare_copy / ".venv").mkdir()
    for stamp in ("made", "site"):
        (bare_copy / ".venv" / stamp).touch()
    later = (bare_copy / ".venv" / "site").stat().st_mtime + 60
    os.utime(bare_copy / "requirements.txt", (later, later))
    assert "--require-hashes" in make(bare_copy, "--dry-run", "serve").stdout


@pytest.mark.parametrize("name", LISTS)
def test_a_list_holds_pins_and_hashes_and_nothing_else(name: str) -> None:
    lines = [line for line in read(name).splitlines() if not line.startswith("#")]
    assert len(pins(read(name))) > 30
    assert [line for line in lines if not (PIN.match(line) or HASH.match(line))] == []


@pytest.mark.parametrize("name", LISTS)
def test_a_list_names_no_index_and_no_path(name: str) -> None:
    assert not re.search(r"://|--(?:extra-)?index|--find-links|/", read(name))


@pytest.mark.parametrize("name", LISTS)
def test_no_package_lacks_hashes(name: str) -> None:
    for block in re.split(r"^(?=[a-z])", read(name), flags=re.MULTILINE)[1:]:
        assert "--hash=sha256:" in block, block


@pytest.mark.parametrize(("name", "extras"), [(LISTS[0], ()), (LISTS[1], ("dev",))])
def test_the_lists_hold_what_the_project_asks_for(name: str, extras: tuple[str, ...]) -> None:
    metadata = tomllib.loads(read("pyproject.toml"))
    asked = [*metadata["project"]["dependencies"], *metadata["build-system"]["requires"]]
    for extra in extras:
        asked += metadata["project"]["optional-dependencies"][extra]
    locked = pins(read(name))
    for requirement in map(Requirement, asked):
        assert requirement.specifier.contains(locked[requirement.name.lower()]), requirement


def test_the_tests_run_with_the_packages_of_the_site() -> None:
    site, dev = (pins(read(name)) for name in LISTS)
    assert site.items() <= dev.items()
    assert "pytest" in dev.keys() - site.keys()


def test_each_package_for_the_tests_has_its_reason() -> None:
    block = read("pyproject.toml").split("\ndev = [\n")[1].split("\n]\n")[0]
    assert all(re.search(r'",\s+# \w', line) for line in block.splitlines())


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    for name in committed():
        try:
            text = read(name)
        except UnicodeDecodeError:
            continue
        found = MACHINE_PATH.search(text)
        assert not found, f"{name}: {found[0] if found else ''}"


def test_a_path_of_somebodys_machine_would_be_seen() -> None:
    assert MACHINE_PATH.search("see /" + "home/ann/kaart.yml")


# --- Proposals of strangers ------------------------------------------------------------------


def test_ci_is_a_program() -> None:
    assert os.access(PROJECT / ".ci" / "run", os.X_OK)
    assert "CI=true make test" in read(".ci/run")


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_a_workflow_has_no_secrets_and_no_dangerous_trigger(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"secrets\.|pull_request_target|workflow_run|GITHUB_TOKEN", text)


def test_what_is_published_knows_its_history() -> None:
    published = yaml.safe_load(read(".github/workflows/publish.yml"))
    depths = [value for key, value in workflow_values(published) if key == "fetch-depth"]
    assert depths == [0]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_every_action_is_pinned_to_a_commit(file: Path) -> None:
    uses = [line for line in file.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED_ACTION.search(line)] == []


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_no_text_of_others_reaches_a_shell_or_keeps_the_key(file: Path) -> None:
    values = list(workflow_values(yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)))
    scripts = [value for key, value in values if key == "run"]
    assert scripts
    assert not [script for script in scripts if "${{" in script]
    checkouts = [value for key, value in values if key == "uses" and "/checkout@" in value]
    assert [value for key, value in values if key == "persist-credentials"] == (
        ["false"] * len(checkouts)
    )


def test_a_proposal_is_checked_built_and_tested_with_nothing_but_reading() -> None:
    workflow = yaml.load(read(".github/workflows/pull-request.yml"), yaml.BaseLoader)
    assert workflow["on"] == {"pull_request": ""}
    permissions = [value for key, value in workflow_values(workflow) if key == "permissions"]
    assert permissions == [{"contents": "read"}]
    scripts = [value for key, value in workflow_values(workflow) if key == "run"]
    assert scripts == ['make check ARGS="--format github"', "make site", ".ci/run"]


@pytest.mark.parametrize("name", FORMS)
def test_a_form_asks_for_what_it_needs(name: str) -> None:
    form = yaml.safe_load(read(f".github/ISSUE_TEMPLATE/{name}"))
    assert {"name", "description", "body"} <= set(form)
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert all(field["attributes"]["label"] for field in fields)
    assert any(field.get("validations", {}).get("required") for field in fields)


@pytest.mark.parametrize("name", ["ISSUE_TEMPLATE/nieuwe-praktijk.yml", "PULL_REQUEST_TEMPLATE.md"])
def test_whoever_sends_a_card_agrees_to_share_it(name: str) -> None:
    text = read(f".github/{name}")
    assert "Ik mag dit delen" in text
    assert "CC BY 4.0" in text


def test_every_owned_path_exists() -> None:
    lines = [line.split() for line in read(".github/CODEOWNERS").splitlines() if line[:1] == "/"]
    assert lines
    assert not [path for path, *_ in lines if not (PROJECT / path.strip("/")).exists()]
