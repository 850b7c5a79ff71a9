"""Runs the suites that share no code with Gestand and adds up what they say.

    python_suites.py LOGS

A suite is a program that ends with a line "N passed, M failed" and with exit code 0 when nothing failed. The
verifier of the log runs on each export that the Swift tests left in LOGS/exports, and once more on a copy with one
changed byte, which it must reject. The browser suite starts the program itself.
"""

import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERIFIER = ROOT / "Tests" / "Independent" / "verify_log.py"
BROWSER = ROOT / "Tests" / "Browser" / "walk.py"
CLOSING = re.compile(r"^(\d+) passed, (\d+) failed$")
# The browser suite takes a few minutes on a slow machine; one that takes longer than this hangs.
TIMEOUT_SECONDS = 1_800


def run(title, command, show):
    """The counts of one suite, as (passed, failed)."""
    print(f"-- {title}", flush=True)
    process = subprocess.Popen(
        [sys.executable, "-u", *map(str, command)],
        cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )
    watchdog = threading.Timer(TIMEOUT_SECONDS, process.kill)
    watchdog.start()
    counts = None
    lines = []
    for line in process.stdout:
        found = CLOSING.match(line.strip())
        counts = (int(found[1]), int(found[2])) if found else counts
        lines.append(line)
        if show:
            print(line, end="", flush=True)
    code = process.wait()
    watchdog.cancel()
    if counts is None or (code != 0) != (counts[1] > 0):
        print(f"{title}: exit code {code} without matching closing line")
        counts = (counts[0] if counts else 0, max(1, counts[1] if counts else 0))
    if counts[1] and not show:
        print("".join(line for line in lines if not line.startswith("passed")), end="")
    return counts


def verify_exports(folder):
    exports = sorted(path for path in folder.iterdir() if path.is_dir())
    if not exports:
        print("No test left an export of a log, so nothing was verified.")
        return [(0, 1)]
    results = [run(f"log {export.name}", [VERIFIER, export], show=False) for export in exports]
    return results + [reject_forgery(exports[-1])]


def reject_forgery(export):
    """A verifier that accepts everything would pass the rest."""
    copy = export.parent.parent / "forged"
    shutil.copytree(export, copy)
    victim = min(copy.glob("tile/entries/*"), key=str, default=copy / "checkpoint")
    if victim.is_dir():
        victim = min(path for path in victim.rglob("*") if path.is_file())
    content = bytearray(victim.read_bytes())
    content[len(content) // 2] ^= 1
    victim.write_bytes(content)
    print("-- a log with one changed byte is rejected", flush=True)
    code = subprocess.run([sys.executable, str(VERIFIER), str(copy)], capture_output=True).returncode
    return (1, 0) if code == 1 else (0, 1)


def main(logs):
    results = []
    if VERIFIER.exists():
        results += verify_exports(logs / "exports")
    if BROWSER.exists():
        results.append(run("browser", [BROWSER], show=True))
    passed, failed = (sum(column) for column in zip(*results)) if results else (0, 0)
    closing = f"{passed} passed, {failed} failed\n" if results else ""
    (logs / "python-closing.txt").write_text(closing)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
