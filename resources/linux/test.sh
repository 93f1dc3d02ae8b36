#!/usr/bin/env bash
# Does all the set-up on a fresh Linux machine and passes every check and test. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/../.."
. resources/linux/prepare.sh

prepare run test --
run() { "$UV" run --frozen --no-sync "$@"; }

say "Lint"
run ruff check .
run ruff format --check .
say "Layers"
run lint-imports --no-logo
say "Types"
run pyright
say "Tests"
run pytest -n 2 --dist loadgroup "$@"
