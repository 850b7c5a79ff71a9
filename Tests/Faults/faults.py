"""Breaks the running program in every way it may break in use, and looks whether what it said holds.

    faults.py [--only NAME]… [--engine sqlite|postgres]… [--rounds N] [--seed N]

Ends with "N passed, M failed". Environment: GESTAND_EXECUTABLE (the program).
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

import house as houses
from checks import Checks
from clocks import the_clock_jumps
from connections import connections_are_lost
from killing import kill_in_each_step
from mails import the_mail_server_has_moods
from officers import two_officers_at_once
from storage import PostgresServer

SEED = 20_260_101
PARTS = {
    "killing": kill_in_each_step, "officers": two_officers_at_once, "clocks": the_clock_jumps,
    "mails": the_mail_server_has_moods, "connections": connections_are_lost,
}
# A file has no connections to lose, and the mail server does not know who keeps the rows.
PARTS_OF = {
    "sqlite": ("killing", "officers", "clocks", "mails"), "postgres": ("killing", "officers", "clocks", "connections"),
}


def run(checks, name, house, known, rounds):
    house.sent_before = {row[0] for row in house.storage.rows("SELECT effect FROM outbox WHERE state = 'sent'")}
    try:
        PARTS[name](checks, house, known, rounds)
    except Exception as error:
        checks.check(f"goes to its end ({type(error).__name__})", False, error)
        print(house.output.read_text()[-1_500:] if house.output.exists() else "", flush=True)
        if "--trace" in sys.argv:
            raise
    finally:
        house.close()


def run_engine(checks, engine, options):
    with tempfile.TemporaryDirectory(prefix="gestand-faults-") as folder:
        server = PostgresServer() if engine == "postgres" else None
        try:
            if server:
                server.execute(f"CREATE DATABASE {houses.TEMPLATE}")
            demo = houses.template(folder, server.address_of(houses.TEMPLATE) if server else "")
            known = houses.known_addresses(demo)
            for name in PARTS_OF[engine]:
                if options.only and name not in options.only:
                    continue
                random.seed(f"{options.seed}-{name}")
                started = time.monotonic()
                run(checks, name, houses.copy_house(demo, Path(folder) / name, server), list(known), options.rounds)
                print(f"{name} on {engine}: {checks.passed} passed, {checks.failed} failed so far, "
                      f"{time.monotonic() - started:.0f} s", flush=True)
        finally:
            if server:
                server.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", action="append", choices=list(PARTS))
    parser.add_argument("--engine", action="append", choices=list(PARTS_OF))
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--trace", action="store_true", help="stops at the first surprise and shows where")
    options = parser.parse_args()
    checks = Checks()
    for engine in options.engine or PARTS_OF:
        run_engine(checks, engine, options)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
