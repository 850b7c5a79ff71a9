"""Runs the suites that share no code with Gestand and adds up what they say.

    python_suites.py LOGS

A suite is a program that ends with a line "N passed, M failed" and with exit code 0 when nothing failed. Two
verifiers of the log, one in Python and one in Go, run on each export that the Swift tests left in LOGS/exports, with
the checkpoint of a shorter one as one that was kept; and once more on copies with one changed byte, which they must
reject.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERIFIER = ROOT / "Tests" / "Independent" / "verify_log.py"
GO_VERIFIER = ROOT / "Tests" / "Independent" / "verifylog"
# Where Debian keeps the sources of Go's packages.
GO_PATH = os.environ.get("GESTAND_GOPATH", "/usr/share/gocode")
# The other programs, in the order in which they run, and whether all that they say is shown. Most of them start the
# program themselves.
SUITES = [
    ("the schema of a declaration", "Independent/schema.py", False),
    ("documents, with software of others", "Independent/documents.py", False),
    ("registers of others", "Independent/registers.py", False),
    ("the calendar of evidence", "Independent/read_calendar.py", False),
    ("the pages about the API", "API/docs.py", False),
    ("the API against its description", "API/contract.py", True),
    ("faults", "Faults/faults.py", True),
    ("browser, setting up", "Browser/setup_walk.py", False),
    ("browser", "Browser/walk.py", True),
]
CLOSING = re.compile(r"^(\d+) passed, (\d+) failed$")
# The browser suite takes a few minutes on a slow machine; one that takes longer than this hangs.
TIMEOUT_SECONDS = 1_800


def run(title, command, show):
    """The counts of one suite, as (passed, failed)."""
    print(f"-- {title}", flush=True)
    process = subprocess.Popen(
        list(map(str, command)),
        cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    )
    # With the programs that it started, which hold the output open.
    watchdog = threading.Timer(TIMEOUT_SECONDS, os.killpg, (process.pid, signal.SIGKILL))
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


def build_go_verifier(folder):
    """The program in Go, or None when it cannot be built."""
    program = folder / "verifylog"
    settings = {
        "GO111MODULE": "off", "GOPATH": GO_PATH, "GOFLAGS": "", "GOCACHE": str(folder / "go-cache"), "CGO_ENABLED": "0",
    }
    command = ["go", "build", "-o", str(program), str(GO_VERIFIER / "main.go")]
    try:
        done = subprocess.run(command, env={**os.environ, **settings}, capture_output=True, text=True)
    except OSError as error:
        print(f"Go's verifier cannot be built: {error}")
        return None
    if done.returncode != 0:
        print(f"Go's verifier cannot be built:\n{done.stderr}")
        return None
    return program


def verify_exports(folder):
    exports = sorted(path for path in folder.iterdir() if path.is_dir())
    if not exports:
        print("No test left an export of a log, so nothing was verified.")
        return [(0, 1)]
    go_verifier = build_go_verifier(folder.parent)
    verifiers = {"Python": [sys.executable, "-u", VERIFIER]} | ({"Go": [go_verifier]} if go_verifier else {})
    results = [] if go_verifier else [(0, 1)]
    for name, verifier in verifiers.items():
        for export in exports:
            kept = kept_checkpoint(export, exports)
            results.append(run(f"log {export.name}, {name}", [*verifier, export, *kept], show=False))
        results += [reject_forgery(verifier, name, export, victim) for export, victim in forgeries(exports)]
    return results


def size_of(export):
    return int((export / "checkpoint").read_text().split("\n")[1])


def kept_checkpoint(export, exports):
    """The checkpoint of the longest shorter export of the same log, and the key; nothing when there is none."""
    key = (export / "key.vkey").read_text()
    shorter = [
        other for other in exports if size_of(other) < size_of(export) and (other / "key.vkey").read_text() == key
    ]
    if not shorter:
        return []
    return [max(shorter, key=size_of) / "checkpoint", export / "key.vkey"]


def forgeries(exports):
    """One file of each kind in the longest export: the note, hashes, entries."""
    export = max(exports, key=size_of)
    files = sorted(str(path.relative_to(export)) for path in export.rglob("*") if path.is_file())
    kinds = ("checkpoint", "tile/0/", "tile/entries/")
    return [(export, next(name for name in files if name.startswith(kind))) for kind in kinds]


def reject_forgery(verifier, name, export, victim):
    """A verifier that accepts everything would pass the rest."""
    copy = export.parent.parent / "forged"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(export, copy)
    content = bytearray((copy / victim).read_bytes())
    content[len(content) // 2] ^= 1
    (copy / victim).write_bytes(content)
    print(f"-- a log with one changed byte in {victim} is rejected, {name}", flush=True)
    code = subprocess.run([*map(str, verifier), str(copy)], capture_output=True).returncode
    return (1, 0) if code == 1 else (0, 1)


def main(logs):
    results = verify_exports(logs / "exports")
    for title, program, shows in SUITES:
        results.append(run(title, [sys.executable, "-u", ROOT / "Tests" / program], shows))
    passed, failed = (sum(column) for column in zip(*results))
    closing = f"{passed} passed, {failed} failed\n"
    (logs / "python-closing.txt").write_text(closing)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
