# Each target sets itself up first, in .venv, from the hash-locked lists.
# A stamp file remembers that this is done, so that a second run starts at once.

PYTHON ?= python3 python3.14 python3.13 python3.12 python3.11 python
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
FOUND = $(firstword $(shell for p in $(PYTHON); do $$p -c '$(NEW_ENOUGH)' 2>/dev/null && command -v $$p; done))

BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:
SELF := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-index --no-deps --no-build-isolation --editable .
LOCK := uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
  --generate-hashes --no-annotate --custom-compile-command 'make lock'
NODE := $(BIN)/node
TSC := $(NODE) node_modules/typescript/bin/tsc --project
BIOME := $(NODE) node_modules/@biomejs/biome/bin/biome check

PYTEST := $(BIN)/python -m pytest -n auto --dist worksteal -rs -p tests.no_skips

export NO_MKDOCS_2_WARNING := 1
ifdef PAPER
export KENNISBANK_PAPER := $(PAPER)
endif

.PHONY: help serve site check test test-generator test-site format bench lock
.DEFAULT_GOAL := help

help:
	@echo "make serve   toont de site op je eigen computer en volgt je wijzigingen"
	@echo "make check   kijkt alle kaarten en andere gegevens na"
	@echo "make site    kijkt na en bouwt de hele site in site/ (PAPER=no: zonder papier; CLEAN=1: van nul)"
	@echo "make test    kijkt de code na: stijl, types en alle tests"
	@echo "make test-generator  draait alleen de tests van het programma"
	@echo "make test-site       draait alleen de tests van deze site: feiten, links, toegankelijkheid"
	@echo "make format  zet de code in de huisstijl"
	@echo "make bench   meet naast andere bouwers, en schrijft bench/RESULTS.md"
	@echo "make lock    vernieuwt de lijsten met pakketten (vraagt uv)"
	@echo 'Meegeven kan met ARGS, bijvoorbeeld: make test ARGS="-k prose"'

serve: .venv/site
	$(BIN)/kennisbank serve $(ARGS)

site: .venv/site
	$(if $(CLEAN),rm -rf .cache)
	$(BIN)/kennisbank site --mkdocs mkdocs.yml --to site $(ARGS)

check: .venv/site
	$(BIN)/kennisbank check $(ARGS)

test: .venv/dev .venv/browser
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIOME)
	$(TSC) kennisbank/browser/jsconfig.json
	$(TSC) tests/javascript/jsconfig.json
	$(PYTEST) $(ARGS)

test-generator: .venv/dev
	$(PYTEST) tests/generator $(ARGS)

test-site: .venv/dev
	$(PYTEST) tests/site $(ARGS)

format: .venv/dev .venv/browser
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIOME) --write

bench: .venv/dev
	$(BIN)/python -m bench $(ARGS)

lock:
	@command -v uv >/dev/null || { echo "make lock vraagt uv: python3 -m pip install uv"; exit 1; }
	@echo 'setuptools>=80' | $(LOCK) $(ARGS) pyproject.toml - --output-file requirements.txt
	@echo 'setuptools>=80' | $(LOCK) $(ARGS) pyproject.toml - --extra dev --constraints requirements.txt --output-file requirements-dev.txt
	@$(LOCK) $(ARGS) bench/peers/requirements.in --output-file bench/peers/requirements.txt
	@test -x $(BIN)/npm || { echo "package-lock.json vraagt npm: eerst make test"; exit 1; }
	@$(BIN)/npm install --package-lock-only --loglevel=error

.venv/made:
	@test -n "$(FOUND)" || { echo "Open Tafel vraagt Python 3.11 of nieuwer, en dat vind ik hier niet; installeer het of wijs het aan: make PYTHON=python3.12" >&2; exit 1; }
	@echo "Eén keer klaarzetten in .venv; dat duurt een à twee minuten."
	@$(FOUND) -m venv .venv || { echo "Python kan geen omgeving maken; op Debian en Ubuntu helpt: sudo apt install python3-venv" >&2; exit 1; }
	@touch $@

.venv/site: requirements.txt pyproject.toml .venv/made
	@$(INSTALL) --requirement requirements.txt
	@$(SELF)
	@touch $@

.venv/dev: requirements-dev.txt .venv/site
	@$(INSTALL) --requirement requirements-dev.txt
	@touch $@

# What package-lock.json lists lands in node_modules/; `make lock` renews it.
.venv/browser: package.json package-lock.json .npmrc .venv/dev
	@$(BIN)/npm ci --loglevel=error
	@touch $@
