# The verbs of this house. `make run` on a fresh clone does everything; see README.md.
.PHONY: help setup run test check xtts lock clean

help:
	@echo 'make run     open the window (sets up what is missing first)'
	@echo 'make test    run the tests (ARGS="-k words" runs some of them)'
	@echo 'make check   ruff, mypy, the import law and the shell scripts'
	@echo 'make setup   only set up: .venv, locked packages, system libraries'
	@echo 'make xtts    add the XTTS voice to .venv (about 6 GB)'
	@echo 'make lock    lock requirements/*.in anew (UPGRADE=--upgrade takes newer versions)'
	@echo 'make clean   remove .venv and the caches of the tools'

setup:
	@packaging/setup.sh

run: setup
	@.venv/bin/tutor $(ARGS)

test:
	@packaging/setup.sh test
	.venv/bin/python -m pytest $(ARGS)

check:
	@packaging/setup.sh check
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports
	sh -n packaging/setup.sh
	bash -n .ci/run
	@! command -v shellcheck >/dev/null || shellcheck packaging/setup.sh .ci/run

xtts:
	@packaging/setup.sh xtts

# The locks name no index: `uv.lock` would.
COMPILE = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate $(UPGRADE)
lock:
	@command -v uv >/dev/null || { echo 'make lock needs uv: pipx install uv'; exit 1; }
	$(COMPILE) requirements/build.in -o requirements/build.txt
	$(COMPILE) requirements/base.in -o requirements/base.txt
	$(COMPILE) --no-deps requirements/starter.in -o requirements/starter.txt
	$(COMPILE) -c requirements/base.txt requirements/dev.in -o requirements/dev.txt
	$(COMPILE) -c requirements/base.txt requirements/xtts.in -o requirements/xtts.txt

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
