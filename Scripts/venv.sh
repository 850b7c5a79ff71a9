#!/usr/bin/env bash
# Makes the Python environment of the tests in .venv, once per version of the requirements.
set -euo pipefail
cd "$(dirname "$0")/.."

stamp=.venv/requirements.txt
if cmp -s Scripts/requirements.txt "$stamp" && .venv/bin/python -c '' 2>/dev/null; then
    exit 0
fi

echo "Making the Python environment of the tests in .venv"
rm -rf .venv
python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input -r Scripts/requirements.txt </dev/null
cp Scripts/requirements.txt "$stamp"
