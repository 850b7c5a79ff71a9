"""Breaks the running program in every way it may break in use, and looks whether what it said holds.

    faults.py [--only NAME]… [--rounds N] [--seconds N] [--seed N] [--database URL] [--keep]

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
from killing import kill_in_each_step

SEED = 20_260_101


def killing(checks, demo, folder, options):
    with_house(checks, demo, folder, lambda house, known: kill_in_each_step(checks, house, known, options.rounds))


def with_house(checks, demo, folder, body):
    house = houses.copy_house(demo, folder)
    house.sent_before = {row[0] for row in house.storage.rows("SELECT effect FROM outbox WHERE state = 'sent'")}
    try:
        body(house, houses.known_addresses(demo))
    except Exception as error:
        checks.check(f"goes to its end ({type(error).__name__})", False, error)
        print(house.output.read_text()[-1_500:] if house.output.exists() else "", flush=True)
        if "--trace" in sys.argv:
            print(house.storage.rows("SELECT * FROM outbox WHERE state <> 'sent'"))
            print(house.storage.rows("SELECT * FROM leases"), time.time() + house.ahead)
            print(house.storage.rows("SELECT * FROM job_runs"))
            raise
    finally:
        house.close()


PARTS = {"killing": killing}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", action="append", choices=list(PARTS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=12)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--trace", action="store_true")
    options = parser.parse_args()
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="gestand-faults-") as folder:
        demo = houses.template(folder)
        for name in options.only or PARTS:
            random.seed(f"{options.seed}-{name}")
            started = time.monotonic()
            PARTS[name](checks, demo, Path(folder) / name, options)
            print(f"{name}: {checks.passed} passed, {checks.failed} failed so far, "
                  f"{time.monotonic() - started:.0f} s", flush=True)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
