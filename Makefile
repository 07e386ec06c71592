# The verbs of this house. `make run` on a fresh clone does everything; see README.md.
.PHONY: help setup run test check bundle test-bundle installers test-deb audit translations xtts lock clean

help:
	@echo 'make run     open the window (sets up what is missing first)'
	@echo 'make test    run the tests (ARGS="-k words" runs some of them)'
	@echo 'make check   ruff, mypy, the import law and the shell scripts'
	@echo 'make translations  collect what the window says, and compile its translations'
	@echo 'make setup   only set up: .venv, locked packages, system libraries'
	@echo 'make xtts    add the XTTS voice to .venv (about 6 GB)'
	@echo 'make bundle  freeze the program into dist/voice-tutor; test-bundle tests what came of it'
	@echo 'make installers  a .deb and a .tar.xz of the bundle'
	@echo 'make test-deb  installs the .deb on a clean Debian, and purges it (as root)'
	@echo 'make audit   ask for known holes in what is locked (needs the internet)'
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
	.venv/bin/python packaging/translations.py check
	for script in packaging/setup.sh packaging/*/*.sh packaging/linux/deb/post*; do sh -n $$script || exit 1; done
	bash -n .ci/run
	@! command -v shellcheck >/dev/null || shellcheck packaging/setup.sh packaging/*/*.sh packaging/linux/deb/post* .ci/run

# What the window says, into assets/translations: new texts to translate, and what is translated compiled.
translations:
	.venv/bin/python packaging/translations.py update

# The same sources at the same moment make the same bundle, as far as PyInstaller can.
bundle test-bundle installers test-deb: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
bundle:
	@packaging/setup.sh bundle
	rm -rf dist/voice-tutor
	PYTHONHASHSEED=0 .venv/bin/pyinstaller --noconfirm --log-level WARN build.spec
	@.venv/bin/python packaging/weigh.py dist/voice-tutor

test-bundle:
	@packaging/setup.sh test
	@packaging/setup.sh bundle
	dist/voice-tutor/voice-tutor --self-test
	.venv/bin/python packaging/check_bundle.py dist/voice-tutor
	TUTOR_BUNDLE=dist/voice-tutor .venv/bin/python -m pytest tests/packaging $(ARGS)

installers:
	.venv/bin/python packaging/linux/build.py deb tar

test-deb:
	@packaging/setup.sh deb
	.venv/bin/python packaging/linux/build.py deb
	packaging/linux/try_deb.sh dist/voice-tutor_*_amd64.deb

# One lock at a time: a package that two of them name may have two versions. xtts.txt and gpu.txt are for who wants them.
audit:
	@packaging/setup.sh bundle
	for lock in base starter build dev bundle xtts gpu; do \
	    echo "requirements/$$lock.txt"; \
	    .venv/bin/pip-audit --strict --disable-pip --require-hashes -r requirements/$$lock.txt || exit 1; \
	done

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
	$(COMPILE) -c requirements/base.txt requirements/bundle.in -o requirements/bundle.txt
	$(COMPILE) -c requirements/base.txt requirements/xtts.in -o requirements/xtts.txt
	$(COMPILE) requirements/gpu.in -o requirements/gpu.txt

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
