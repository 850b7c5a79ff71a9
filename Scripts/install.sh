#!/usr/bin/env bash
# Installs what is missing on this machine, and nothing else.
#   install.sh build   what building and running take
#   install.sh all     what testing takes too
set -euo pipefail

missing=()

# needs PACKAGE COMMAND…: the package is missing when the command fails.
needs() {
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}

has_header() { pkg-config --exists "$1"; }
has_venv() { python3 -c 'import ensurepip, venv'; }
has_go_logs() { test -d "${GESTAND_GOPATH:-/usr/share/gocode}/src/golang.org/x/mod/sumdb/tlog"; }
has_postgres() { test -n "$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null)" || command -v initdb; }
has_compiler() { command -v clang || command -v cc; }
has_chromium() { test -x "${GESTAND_CHROMIUM:-/usr/bin/chromium}"; }
has_package() { apt-cache show "$1"; }

if ! command -v swift >/dev/null; then
    echo "Swift is missing. Gestand needs Swift 6.2 or newer: https://www.swift.org/install" >&2
    exit 69
fi

if command -v pkg-config >/dev/null; then
    needs libsqlite3-dev has_header sqlite3
    needs libcurl4-openssl-dev has_header libcurl
    needs libpq-dev has_header libpq
    needs libzip-dev has_header libzip
    needs zlib1g-dev has_header zlib
else
    missing+=(pkg-config libsqlite3-dev libcurl4-openssl-dev libpq-dev libzip-dev zlib1g-dev)
fi

# Swift fetches the packages with it.
needs git command -v git
if [ "${1:-all}" = all ]; then
    needs python3 command -v python3
    needs python3-venv has_venv
    needs chromium has_chromium
    needs postgresql has_postgres
    needs wrk command -v wrk
    needs clang has_compiler
    needs curl command -v curl
    needs golang-go command -v go
    needs golang-golang-x-mod-dev has_go_logs
fi

if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi

echo "Missing on this machine: ${missing[*]}"
if ! command -v apt-get >/dev/null; then
    echo "There is no apt-get here. Please install them with this system's own means (names as in Debian)." >&2
    exit 69
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Please ask an administrator for: apt-get install ${missing[*]}" >&2
        exit 69
    fi
    as_root=(sudo)
    # Without a terminal nobody can type a password.
    [ -t 0 ] || as_root=(sudo -n)
fi

echo "Installing them with apt-get."
"${as_root[@]}" apt-get update -qq
# One name that is not known makes apt-get install nothing at all. Ubuntu has Chromium as a snap only.
for package in "${missing[@]}"; do
    if ! has_package "$package" >/dev/null 2>&1; then
        echo "There is no package $package here. Please install it by hand." >&2
        [ "$package" != chromium ] || echo "Point to the browser with GESTAND_CHROMIUM=/path/to/chromium." >&2
        exit 69
    fi
done
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
