# Plain make: any POSIX make, also the one that comes with macOS.
.POSIX:
.PHONY: setup run test check coverage bench bench-quick soak mutants screenshots messages lock clean

BIN = .venv/bin

setup: .venv/.ready
	@:

.venv/.ready: requirements.lock pyproject.toml scripts/setup
	@scripts/setup
	@touch .venv/.ready

run: setup
	@$(BIN)/python scripts/run.py

test: setup check
	@scripts/test-tools
	@echo "== tests"
	@$(BIN)/pytest -n 2 --dist worksteal -q

check: setup
	@echo "== format"
	@$(BIN)/ruff format --check --quiet .
	@echo "== lint"
	@$(BIN)/ruff check --quiet .
	@echo "== types"
	@$(BIN)/mypy --no-error-summary --num-workers 2
	@echo "== imports"
	@scripts/check-imports

coverage: setup
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -n 2 -q
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

bench: setup
	@$(BIN)/python -m tests.bench

bench-quick: setup
	@$(BIN)/python -m tests.bench --quick

soak: setup
	@$(BIN)/pytest -q -m soak
	@DUTYRING_EXAMPLES=600 $(BIN)/pytest -q -n 2 tests/solver/test_trust.py \
		tests/solver/test_sound.py tests/solver/test_rules_agree.py tests/solver/test_readings.py
	@DUTYRING_EXAMPLES=100 $(BIN)/pytest -q -n 2 tests/calendar tests/domain tests/intake \
		tests/planning/test_nameless.py tests/feeds/test_ical.py tests/solver/test_start.py \
		tests/solver/test_judge.py tests/bench/test_shift_scheduling.py

# Small changes to each rule, to see whether its tests notice: build/mutants.md.
mutants: setup
	@$(BIN)/python -m tests.mutants

screenshots: setup
	@$(BIN)/python scripts/screenshots.py

messages: setup
	@scripts/messages

lock:
	@scripts/lock

clean:
	@rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	@rm -rf build dist *.egg-info .coverage .coverage.* htmlcov
	@find roster solver tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +
