# Everything a newcomer needs: Python 3.11+ and make. `make` alone lists the targets.
#
#   make crawl                          the bundled demo sites, served on loopback
#   make crawl URL=https://news.example/            a real site, section, feed, sitemap or article
#   make crawl URL=… OUT=news.jsonl ARGS="--limit 20 --since 2025-11-01"

PYTHON ?= python3
VENV ?= .venv
OUT ?= articles.jsonl
URL ?=
ARGS ?=

BIN := $(VENV)/bin
SOURCES := pyproject.toml setup.py $(wildcard newsspider/page/*/*.[ch] newsspider/fields/*/*/*.[ch] newsspider/discovery/*/*.c)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
export URL OUT

.DEFAULT_GOAL := help
.PHONY: help crawl test check lint types imports fresh docs package walk clone format clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(firstword $(MAKEFILE_LIST)) | expand -t 16

crawl: $(VENV)/.installed ## crawl the demo sites, or URL=…, into articles.jsonl
	@if [ -n "$$URL" ]; then $(BIN)/newsspider crawl "$$URL" -o "$$OUT" $(ARGS); \
	else $(BIN)/newsspider crawl --demo -o "$$OUT" $(ARGS); fi

test: $(VENV)/.developing ## run the tests
	@$(BIN)/python -m pytest -n auto $(ARGS)

check: test lint types imports fresh docs package clone ## everything that CI runs

lint: $(VENV)/.developing ## style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.developing ## mypy, strict
	$(BIN)/mypy

imports: $(VENV)/.developing ## imports point down
	$(BIN)/lint-imports

fresh: $(VENV)/.developing ## generated pages and schema match their sources
	$(BIN)/python -m docs.build --check

docs: $(VENV)/.developing ## the documentation as a web site, build/docs; a warning is an error
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

package: $(VENV)/.developing ## wheel and sdist, installed and tried outside of this folder
	@.ci/package $(BIN)/python

clone: $(VENV)/.developing ## a newcomer's walk: README's commands in a fresh clone
	@$(BIN)/python -m docs.walk --check

walk: $(VENV)/.developing ## the same, written to docs/walk.md
	@$(BIN)/python -m docs.walk

format: $(VENV)/.developing ## put the code in shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean: ## remove what the targets made
	rm -rf $(VENV) $(OUT) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist *.egg-info newsspider/page/*/*.so newsspider/fields/*/*/*.so

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "newsspider needs Python 3.11 or newer, $(PYTHON) is " + sys.version.split()[0] + "; name another: make PYTHON=python3.12 …")'
	@echo "setting up $(VENV) (once)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(SOURCES) | $(BIN)/python
	@echo "installing newsspider into $(VENV)"
	@$(PIP) -e .
	@touch $@

$(VENV)/.developing: $(SOURCES) | $(BIN)/python
	@echo "installing newsspider and its development tools into $(VENV)"
	@$(PIP) -e '.[dev]'
	@touch $@ $(VENV)/.installed
