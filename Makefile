# `make map` and `make test` need nothing but Python 3.11 or newer and make.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check --no-input
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --fork-strategy fewest --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command "make lock" $(UPGRADE)

.PHONY: help map test check docs lint format lock clean FORCE
.DELETE_ON_ERROR:

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile

map: .venv/run ## build the map of the texts in seeds/
	@$(BIN)/crossborder build .

test: .venv/dev lint ## run everything: style, types, all tests, with a Chromium that is installed if there is none
	@chromium=$$($(BIN)/python scripts/find_chromium.py --install) && CHROMIUM="$$chromium" $(BIN)/python -m pytest -q
	@echo "make test: style, types and all tests passed."

check: .venv/dev lint ## style, types and the fast tests
	@$(BIN)/python -m pytest -q -n auto --dist worksteal -m "not browser and not slow" --ignore tests/gazetteer/test_tables.py

docs: .venv/dev ## build the documentation, with its live maps, and say where it is
	@$(BIN)/python -m sphinx -q -W -E -b html docs docs/_build/html
	@echo "The documentation is $(CURDIR)/docs/_build/html/index.html"

lint: .venv/dev
	@$(BIN)/ruff format --check --quiet --output-format concise || { echo "make format puts these right."; exit 1; }
	@$(BIN)/ruff check --quiet
	@$(BIN)/mypy --no-error-summary

format: .venv/dev ## put the code into the one shape, and mend what can be mended
	@$(BIN)/ruff check --fix --quiet || true
	@$(BIN)/ruff format --quiet

lock: .venv/dev ## write the lock files anew (make lock UPGRADE=--upgrade takes the newest versions)
	@$(LOCK) --group build --output-file requirements.lock
	@$(LOCK) --all-extras --group build --group dev --group docs --constraint requirements.lock --output-file requirements-dev.lock

clean: ## remove everything that make made, except the map
	rm -rf .venv docs/_build .mypy_cache .pytest_cache .ruff_cache .hypothesis dist

.venv/run: .venv/home requirements.lock pyproject.toml
	@echo "Installing what the map is made with ..."
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	@touch $@

.venv/dev: .venv/run requirements-dev.lock
	@echo "Installing what the tests are made with ..."
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

# A virtual environment works in one folder only: one that was copied or moved with the checkout is made anew.
ifneq ($(shell cat .venv/home 2>/dev/null) $(wildcard $(BIN)/python),$(CURDIR) $(BIN)/python)
.venv/home: FORCE
endif
.venv/home:
	@sh scripts/make-venv.sh "$(PYTHON)"
	@printf '%s\n' "$(CURDIR)" > $@
