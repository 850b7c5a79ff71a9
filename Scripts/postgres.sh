#!/usr/bin/env bash
# A PostgreSQL of one's own in a folder, for tests and measurements.
#   postgres.sh start FOLDER [OPTION…]   makes it, starts it, prints its address; OPTIONs are for the server (-c …)
#   postgres.sh stop FOLDER              stops it and removes the folder
# It listens on the loopback address only, on a free port, and asks no password.
set -euo pipefail

verb=${1:?start or stop}
folder=${2:?a folder}
shift 2

programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[ -n "$programs" ] || programs=$(dirname "$(command -v initdb)")

# PostgreSQL refuses to run as root.
as_owner=()
if [ "$(id -u)" -eq 0 ]; then as_owner=(runuser -u postgres --); fi

case "$verb" in
start)
    mkdir -p "$folder"
    [ "$(id -u)" -ne 0 ] || chown postgres "$folder"
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    cd "$folder"
    "${as_owner[@]}" "$programs/initdb" --pgdata="$folder/data" --username=gestand --auth=trust --encoding=UTF8 \
        --locale=C --no-sync >"$folder/initdb.txt" 2>&1 </dev/null || { cat "$folder/initdb.txt" >&2; exit 69; }
    "${as_owner[@]}" "$programs/pg_ctl" --pgdata="$folder/data" --wait --log="$folder/data/server.txt" \
        --options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300 $*" \
        start >/dev/null 2>&1 </dev/null || { cat "$folder/data/server.txt" >&2; exit 69; }
    echo "postgres://gestand@127.0.0.1:$port/postgres?sslmode=disable"
    ;;
stop)
    cd /
    "${as_owner[@]}" "$programs/pg_ctl" --pgdata="$folder/data" --mode=immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
    ;;
*)
    echo "start or stop, not $verb" >&2
    exit 64
    ;;
esac
