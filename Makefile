# `make help` lists the targets. Only Python 3.11+ with venv, make and git must be there.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo-venv
BENCH := build/bench-venv
LOCK := build/lock-venv
FAST := build/fast-venv
CONFORMANCE := build/conformance-venv
ORACLES := build/oracles-venv
TORTURE := build/torture-venv
WHEEL = dist/tallion-$(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' overrides/tallion/__init__.py)-py3-none-any.whl

# Wheels only: building a source distribution would fetch packages that no lock pins.
PIP_INSTALL := -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:
PIP_WHEEL = -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps --no-index $(WHEEL)
COMPILE := $(LOCK)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header
# A socket whose handshake is given up is left to the garbage collector by aiohttp.
AIOHTTP_LEAVES := -W "ignore:unclosed:ResourceWarning"
PYTEST := $(BIN)/pytest -n auto --maxprocesses 8 --dist loadfile

# The project is not installed while it is worked on; its packages are found where they lie.
export PYTHONPATH := $(CURDIR)/overrides:$(CURDIR)/generated

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup generate check-generated lint-specs reproducible explain lint types test check test-fast torture torture-reports torture-specs bench bench-more faults wheel diff dist release demo lock clean conformance mutants

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.stamp ## make .venv with everything that the other targets need
	@:

$(VENV)/.stamp: requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11+ is needed: make PYTHON=...")'
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python $(PIP_INSTALL) -r $<
	@touch $@

generate: setup ## write generated/ anew from specs/
	@$(BIN)/python -m codegen generate

check-generated: setup ## fail if generated/ is not what specs/ and codegen/ give
	@$(BIN)/python -m codegen check

lint-specs: setup ## check specs/ against OpenAPI and our own rules
	@$(BIN)/python -m codegen lint

reproducible: setup ## generate with every Python from 3.11 on that is here, and compare the bytes
	@$(BIN)/python -m tests.codegen.pythons
	@$(BIN)/pytest -v tests/codegen/test_pythons.py tests/codegen/test_reproducible.py

explain: setup ## say all that is known of one operation: make explain OP=braze.create_coupon
	@$(BIN)/python -m codegen explain $(OP)

lint: setup ## check style, format and import contracts
	@$(BIN)/ruff check --quiet --config pyproject.toml .
	@$(BIN)/ruff format --quiet --check --config pyproject.toml .
	@$(BIN)/ruff check --quiet --config codegen/generated.ruff.toml generated
	@$(BIN)/ruff format --quiet --check --config codegen/generated.ruff.toml generated
	@$(BIN)/lint-imports --no-logo

types: setup ## check types, strictly
	@$(BIN)/mypy overrides generated codegen tests/typing/usage.py
	@$(BIN)/basedpyright
	@$(BIN)/python tests/typing/anys.py
	@! grep -rnE --include='*.py' '(type|pyright): *(ignore|basic)' overrides generated tests/typing/usage.py

test: check-generated lint-specs lint types ## set everything up and run every check and test
	@$(PYTEST)

torture: torture-reports torture-specs ## everything that takes minutes because it does the same many times

torture-specs: setup $(TORTURE)/.stamp ## put payloads into every string of small specs, and look whether any becomes code
	@PYTHONPATH="$(PYTHONPATH):$(CURDIR)/tests" $(BIN)/python -m tests.hostile --stock $(TORTURE)/bin/python $(if $(SEED),--seed $(SEED))

$(TORTURE)/.stamp: requirements/torture.txt
	@$(PYTHON) -m venv --clear $(TORTURE)
	@$(TORTURE)/bin/python $(PIP_INSTALL) -r $<
	@touch $@

test-fast: $(FAST)/.stamp ## run the tests of the asynchronous clients with tallion[fast], over aiohttp
	@$(FAST)/bin/python -c 'import tallion.network_fast'
	@$(FAST)/bin/pytest -n auto --maxprocesses 8 --dist loadfile -k async $(AIOHTTP_LEAVES) tests/runtime tests/wire

$(FAST)/.stamp: requirements/fast.txt
	@$(PYTHON) -m venv --clear $(FAST)
	@$(FAST)/bin/python $(PIP_INSTALL) -r $<
	@touch $@

torture-reports: setup ## cut a thousand report downloads at random bytes of each framing, and kill two hundred
	@$(BIN)/python -m pytest -q tests/reports

check: setup ## in about a minute: lint, types, import contracts, generated/ in sync, tests of what changed since main
	@$(MAKE) --no-print-directory --keep-going --jobs 2 --output-sync=target types check-generated lint test-changed

.PHONY: hooks test-changed
test-changed:
	@$(BIN)/python tests/changed.py --numprocesses auto --maxprocesses 8 --dist loadfile -q

hooks: setup ## let git run the linters before each commit
	@$(BIN)/pre-commit install

faults: setup ## run 10,000 random schedules of faults; SEED= and COUNT= replay some of them
	@PYTHONPATH="$(PYTHONPATH):$(CURDIR)/tests" $(BIN)/python -m tests.faults \
		$(if $(SEED),--seed $(SEED)) $(if $(COUNT),--count $(COUNT)) $(if $(ONLY),--only $(ONLY))

conformance: setup $(CONFORMANCE)/.stamp $(ORACLES)/.stamp ## prove that the clients do what the specs say, and print a table; see docs/conformance.md
	@rm -rf build/conformance
	@wrong=0; $(MAKE) --no-print-directory --keep-going --jobs 2 --output-sync=target $(PARTS) || wrong=1; \
		$(MAKE) --no-print-directory mutants || wrong=1; $(BIN)/python -m tests.conformance.summary || wrong=1; exit $$wrong

# Together they keep two processors busy for as long as the slowest takes; the mutants want both for themselves.
PARTS := conformance-sandbox conformance-vectors conformance-completeness conformance-differential conformance-judged
.PHONY: $(PARTS)
CONFORMANCE_PATH = PYTHONPATH="$(PYTHONPATH):$(CURDIR)/tests:$(CURDIR)/tests/conformance"

conformance-sandbox:
	@$(BIN)/python tests/conformance/run.py

conformance-vectors:
	@$(CONFORMANCE_PATH) $(BIN)/python tests/conformance/vectors.py

conformance-completeness:
	@$(BIN)/python -m tests.conformance.completeness

conformance-differential:
	@$(CONFORMANCE_PATH) $(BIN)/python -m differential

conformance-judged:
	@$(BIN)/python tests/conformance/judged.py

mutants: setup ## break the clients and the runtime in 200 ways, and count how many the suite finds; SEED= and COUNT= draw others
	@PYTHONPATH="$(CURDIR)/tests" $(BIN)/python -m tests.conformance.mutation \
		$(if $(SEED),--seed $(SEED)) $(if $(COUNT),--count $(COUNT))

$(CONFORMANCE)/.stamp: requirements/conformance.txt
	@$(PYTHON) -m venv --clear $(CONFORMANCE)
	@$(CONFORMANCE)/bin/python $(PIP_INSTALL) -r $<
	@touch $@

$(ORACLES)/.stamp: requirements/oracles.txt
	@$(PYTHON) -m venv --clear $(ORACLES)
	@$(ORACLES)/bin/python $(PIP_INSTALL) -r $<
	@touch $@

bench: wheel $(DEMO)/.stamp $(BENCH)/.stamp ## measure against peers, and print a table; takes five minutes
	@$(DEMO)/bin/python $(PIP_WHEEL)
	@$(BIN)/python benchmarks/stock.py
	@$(BIN)/python benchmarks

$(BENCH)/.stamp: requirements/bench.txt
	@$(PYTHON) -m venv --clear $(BENCH)
	@$(BENCH)/bin/python $(PIP_INSTALL) -r $<
	@touch $@

bench-more: setup ## measure reports of a million rows, how the sandbox and the command line start, and the generator on specs of up to 1,000 operations; takes minutes
	@for file in benchmarks/reports.py benchmarks/sandbox_start.py benchmarks/cli_start.py benchmarks/scale.py; do $(BIN)/python $$file || exit 1; done

diff: setup ## say what changed for users between OLD= and NEW=: spec files or git revisions
	@$(BIN)/python -m codegen diff $(OLD) $(NEW)

wheel: setup ## build dist/tallion-<version>-py3-none-any.whl
	@env -u SOURCE_DATE_EPOCH $(BIN)/python -m build --wheel --no-isolation --outdir dist .

dist: setup ## build the wheel and the source distribution into dist/, and check them
	@$(BIN)/python -m codegen dist

release: setup ## say what the next release would be; GO=1 makes it, BUMP=minor asks for more than is needed
	@$(BIN)/python -m codegen release $(if $(GO),--go) $(if $(BUMP),--bump $(BUMP))

demo: wheel $(DEMO)/.stamp ## install the wheel by itself and run the guide's workflow with it
	@$(DEMO)/bin/python $(PIP_WHEEL)
	@rm -rf build/demo && mkdir -p build/demo
	@cd build/demo && env -u PYTHONPATH "$(CURDIR)/$(DEMO)/bin/python" -I "$(CURDIR)/docs/demo/workflow.py"

$(DEMO)/.stamp: requirements/runtime.txt
	@$(PYTHON) -m venv --clear $(DEMO)
	@$(DEMO)/bin/python $(PIP_INSTALL) -r $<
	@touch $@

lock: $(LOCK)/.stamp ## write the locks in requirements/ anew; LOCK_FLAGS=--upgrade takes newer releases
	@$(COMPILE) $(LOCK_FLAGS) requirements/lock.in -o requirements/lock.txt
	@$(COMPILE) $(LOCK_FLAGS) pyproject.toml requirements/dev.in --extra cli --extra sandbox --extra progress -o requirements/dev.txt
	@$(COMPILE) pyproject.toml --extra sandbox --extra progress -c requirements/dev.txt -o requirements/runtime.txt
	@$(COMPILE) pyproject.toml requirements/dev.in --extra sandbox --extra progress --extra fast -c requirements/dev.txt -o requirements/fast.txt
	@$(COMPILE) $(LOCK_FLAGS) requirements/conformance.in -o requirements/conformance.txt
	@$(COMPILE) $(LOCK_FLAGS) requirements/oracles.in -o requirements/oracles.txt
	@$(COMPILE) $(LOCK_FLAGS) requirements/torture.in -o requirements/torture.txt
	@$(COMPILE) $(LOCK_FLAGS) requirements/bench.in -c requirements/dev.txt -o requirements/bench.txt

$(LOCK)/.stamp: requirements/lock.txt
	@$(PYTHON) -m venv --clear $(LOCK)
	@$(LOCK)/bin/python $(PIP_INSTALL) -r $<
	@touch $@

clean: ## remove all that these targets made, except generated/
	@rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -prune -exec rm -rf {} +
