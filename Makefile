.DEFAULT_GOAL := help
.PHONY: help demo test torture lint format coverage mutants audit bench translations backtest packages test-packages lock clean

# Where there is no display, the demo brings its own, and that takes the tests' programs.
LEVEL := $(if $(DISPLAY)$(WAYLAND_DISPLAY),run,test)

help:  ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo:  ## Show the tray with sample keys, on a server of its own
	@packaging/setup.sh $(LEVEL)
	@packaging/demo.sh

test: lint  ## Check and test everything, on a real desktop of its own, too
	.venv/bin/pytest

torture:  ## Put up with bad servers, keyrings, disks and clocks, for up to 15 minutes
	@packaging/setup.sh test
	.venv/bin/pytest tests/torture -m "" --durations=12

lint:  ## Check style and types
	@packaging/setup.sh test
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy

format:  ## Put the code into the project's format
	@packaging/setup.sh run
	.venv/bin/ruff check --fix
	.venv/bin/ruff format

coverage:  ## Run the tests and count what they run of each room, started programs included
	@packaging/setup.sh test
	.venv/bin/pytest --cov --cov-report= --hypothesis-profile=measured
	.venv/bin/python packaging/rooms.py

mutants:  ## Change the core in thousands of small ways, and count what its tests notice: an hour
	@packaging/setup.sh test
	.venv/bin/python packaging/mutants.py $(ONLY)

audit:  ## Ask whether what the packages are made of has known weaknesses or was withdrawn
	@packaging/setup.sh run
	.venv/bin/python packaging/audit.py

bench:  ## Measure start, memory and a round beside a bare Qt tray
	@packaging/setup.sh test
	.venv/bin/python packaging/bench.py

translations:  ## Collect new texts for the translators, and compile what is translated
	@packaging/setup.sh run
	.venv/bin/python packaging/translations.py

backtest:  ## Replay working patterns, and score the forecast and the spike alarm
	@packaging/setup.sh run
	.venv/bin/python packaging/backtest.py

packages:  ## Build wheel, .deb, .rpm and archive into dist/, and check each
	@packaging/setup.sh packages
	.venv/bin/python packaging/build.py

test-packages:  ## Build the packages twice, install, use, upgrade and remove them
	@packaging/setup.sh packages
	.venv/bin/pytest -m packages

lock:  ## Pin anew, with hashes, what the packages are built of
	@packaging/setup.sh run
	packaging/lock.sh

clean:  ## Remove all that these targets have made
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
	find . -name __pycache__ -prune -exec rm -rf {} +
