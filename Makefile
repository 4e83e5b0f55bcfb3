# Two commands do everything: `make demo` and `make test`.
# They need Python 3.11 or newer with its venv module, and nothing else.

PYTHON ?= python3
VENV   ?= .venv

BIN       := $(VENV)/bin
INSTALLED := $(VENV)/.installed
PIP       := $(BIN)/python -m pip --disable-pip-version-check --quiet
UV        ?= uv

.DEFAULT_GOAL := help
.PHONY: help demo run test check bench lock clean

help:
	@echo "make demo    install, build the demo book and show its nudges of today"
	@echo "make run     your own book"
	@echo "make test    install and pass all tests"
	@echo "make check   format, lint, types, import contracts, then all tests"
	@echo "make bench   measure, as ratios in one run (takes minutes)"
	@echo "make lock    pin every dependency again (needs uv)"
	@echo "make clean   remove $(VENV) and what the tools left behind"
	@echo "Another interpreter: make test PYTHON=python3.12"

demo: $(INSTALLED)
	@$(BIN)/crm demo

# 6: there is no book that can be used, and the program has said so.
run: $(INSTALLED)
	@$(BIN)/crm || test $$? -eq 6

test: $(INSTALLED)
	@$(BIN)/python -m pytest

check: $(INSTALLED)
	@echo "Format"
	@$(BIN)/ruff format --check --quiet .
	@echo "Lint"
	@$(BIN)/ruff check --quiet .
	@echo "Types"
	@$(BIN)/mypy
	@echo "Import contracts"
	@$(BIN)/lint-imports
	@echo "Tests"
	@$(BIN)/python -m pytest

bench: $(INSTALLED)
	@$(BIN)/python -m tests.bench.figures

lock:
	@command -v $(UV) >/dev/null || { echo "make lock needs uv." >&2; exit 1; }
	@$(UV) pip compile --quiet --universal --python-version 3.11 --upgrade --group dev \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
		--output-file requirements.lock pyproject.toml

clean:
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find crm migrations tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(INSTALLED): pyproject.toml requirements.lock
	@command -v "$(PYTHON)" >/dev/null || \
		{ echo "There is no $(PYTHON). Name one: make PYTHON=python3.12" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Rapport needs Python 3.11 or newer. Name one: make PYTHON=python3.12" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "This Python cannot make environments: install its venv package." >&2; exit 1; }
	@echo "Installing into $(VENV)"
	@"$(PYTHON)" -m venv "$(VENV)"
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@
