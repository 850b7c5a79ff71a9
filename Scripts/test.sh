#!/usr/bin/env bash
# Runs every check, cheapest first, and stops at the first step that fails. Ends with the closing lines of the
# suites, so that the end of a long output says how it went.
set -euo pipefail
cd "$(dirname "$0")/.."

read -r -a flags <<<"${BUILD_FLAGS:?run make test}"
logs="$PWD/.build/test-logs"
rm -rf "$logs"
mkdir -p "$logs/exports"

export GESTAND_PYTHON="$PWD/.venv/bin/python"
export GESTAND_CHROMIUM="${GESTAND_CHROMIUM:-/usr/bin/chromium}"
# Tests of the log leave exports here, one folder each, for the verifier that shares no code with us.
export GESTAND_LOG_EXPORTS="$logs/exports"

step() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }

# Leaves out the thousands of lines that say that something started or passed.
quietly() { grep -av --line-buffered -E '^(◇|✔|↳)|started\.$|^\[[0-9]+/[0-9]+\] ' || true; }

step "style"
swift format lint --strict --parallel --recursive "$@"

step "build"
swift build --build-tests "${flags[@]}" </dev/null
export GESTAND_EXECUTABLE="$(swift build "${flags[@]}" --show-bin-path)/gestand"

# swift_tests NAME [OPTION…]: runs the suites, keeps what they say in NAME.txt, and stops when one fails.
closings=()
swift_tests() {
    local output="$logs/$1.txt" result=0 closing
    shift
    swift test "${flags[@]}" --disable-xctest "$@" </dev/null 2>&1 | tee "$output" | quietly || result=$?
    closing=$(grep -a 'Test run with' "$output" | tail -n 1 || true)
    if [ "$result" -ne 0 ] || [ -z "$closing" ]; then
        printf '\n%s\n' "${closing:-The tests did not run to their end.}"
        echo "All of it: $output"
        exit 1
    fi
    closings+=("$closing")
}

step "tests in Swift"
swift_tests swift-test

step "a PostgreSQL of this run"
database=$(mktemp -d)
trap 'Scripts/postgres.sh stop "$database"' EXIT
# Nothing of it needs to survive a power cut.
GESTAND_TEST_DATABASE=$(Scripts/postgres.sh start "$database" -c fsync=off)
export GESTAND_TEST_DATABASE

step "the suites with data, on PostgreSQL"
# Of the command line: two servers on one database, moving there and back, and being refused by a real server.
# One after the other: each test has a pool of connections of its own.
swift_tests swift-test-postgres --no-parallel \
    --filter '^(Vault|Processing|Proof|Site)Tests\.' --filter '^CommandTests\.(TwoServers|DatabaseServer|Move)Tests'

step "tests in Python"
python_result=0
"$GESTAND_PYTHON" Scripts/python_suites.py "$logs" || python_result=$?

step "result"
printf '%s\n' "${closings[@]}"
cat "$logs/python-closing.txt"
exit "$python_result"
