"""Lets Schemathesis, which shares no code with us, hold the running API against its own description.

    contract.py [SECONDS]

Once with a token for everything, once without a token. It sends examples, values at every limit, made-up values and
whole series of calls; each answer must be described, of the described shape, and never a fault of ours. The seed is
fixed. Ends with "N passed, M failed": an operation that has anything against it counts as failed.
"""

import subprocess
import sys
import xml.etree.ElementTree
from pathlib import Path

from program import House, full_token

SEED = "20260305"
# What a schema cannot say is refused by the declaration, so valid data may be refused; and a condition that is missing
# has a status of its own (428), which the check does not know.
LEFT_OUT = "positive_data_acceptance,missing_required_header"
# A little under what one token may do in a minute.
RATE = "1100/m"


def run(house, name, options):
    """The operations that passed and failed."""
    report = Path(house.folder.name) / f"{name}.xml"
    command = [
        str(Path(sys.executable).parent / "schemathesis"), "run", f"{house.address}/api/v1/openapi.json",
        "--url", house.address, "--seed", SEED, "--exclude-checks", LEFT_OUT, "--report", "junit",
        "--report-junit-path", str(report), "--warnings", "off", "--no-color", *options,
    ]
    done = subprocess.run(command, cwd=house.folder.name, capture_output=True, text=True, check=False)
    if not report.exists():
        print(done.stdout + done.stderr)
        return 0, 1
    cases = list(xml.etree.ElementTree.parse(report).iter("testcase"))
    failed = sum(any(case.find(tag) is not None for tag in ("failure", "error")) for case in cases)
    if failed or done.returncode != 0:
        print(done.stdout + done.stderr)
    # A run that says no without naming an operation is no pass.
    return len(cases) - failed, failed or int(done.returncode != 0 or not cases)


def main():
    seconds = sys.argv[1] if len(sys.argv) > 1 else "50"
    with House() as house:
        token = full_token(house)
        results = [
            run(house, "token", [
                "--max-time", seconds, "--rate-limit", RATE, "-H", f"Authorization: Bearer {token}",
            ]),
            run(house, "nobody", ["--phases", "examples,coverage", "--max-examples", "10"]),
        ]
        said = house.said()
    faults = said.count("fault")
    if faults:
        print(said)
    results.append((1, 0) if not faults else (0, 1))
    passed, failed = (sum(column) for column in zip(*results))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
