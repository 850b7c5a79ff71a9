"""Measures what keeping the word costs, and prints a table of ratios from one run.

    run.py [--quick] [--write docs/performance.md] [--json FILE]

Everything is compared with the same engine, or the same HTTP library, with nothing around it. Variants take turns in
interleaved rounds; the table shows medians, and the lowest and highest round. Single times of a shared machine say
little: read the ratios. Needs PostgreSQL and wrk; servers are started on the loopback address and stopped again.
"""

import argparse
import json
import os
import platform
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CALLERS = (1, 8, 64)
# A token may call 1,200 times in a minute, so that one program cannot keep others out.
TOKENS = 64
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"


def build():
    flags = ["-c", "release", "--explicit-target-dependency-import-check", "error"]
    for product in ("gestand", "Measuring"):
        subprocess.run(["swift", "build", *flags, "--product", product], cwd=ROOT, check=True)
    shown = subprocess.run(["swift", "build", *flags, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True)
    return Path(shown.stdout.decode().strip())


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


class Server:
    """A program that serves until it is told to stop."""

    def __init__(self, command, port, page, environment=None):
        self.port = port
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            list(map(str, command)), cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env={**os.environ, **(environment or {})})
        self.seconds_to_page = self.wait_for(page)

    def wait_for(self, page):
        while time.monotonic() - self.started < 300:
            if self.process.poll() is not None:
                raise SystemExit(f"the server ended with {self.process.returncode}")
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{page}", timeout=5) as answer:
                    answer.read()
                return time.monotonic() - self.started
            except OSError:
                time.sleep(0.005)
        raise SystemExit("the server does not answer")

    def memory(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1024

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()


def requests_per_second(url, callers, seconds, script=None):
    command = ["wrk", "-t1", f"-c{callers}", f"-d{seconds}s", *(["-s", str(script)] if script else []), url]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if refused := re.search(r"Non-2xx or 3xx responses: (\d+)", said):
        raise SystemExit(f"{url}: {refused[1]} answers were refusals\n{said}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


def measure_serving(programs, folder, options):
    """Pages and API reads beside bare answers of the same size; start and memory."""
    port, bare_port = free_port(), free_port()
    demo = [programs / "gestand", "demo", "--folder", folder / "demo", "--port", port]
    with Server(demo, port, "/luxigo"):
        pass
    figures = []
    starts, idle = [], []
    for _ in range(3 if options.quick else 5):
        with Server(demo, port, "/luxigo") as server:
            starts.append(server.seconds_to_page)
            time.sleep(3)
            idle.append(server.memory())
    figures.append({"what": "from starting the server to its first page", "seconds": starts})
    figures.append({"what": "memory of the idle server with five organisations", "megabytes": idle})
    with Server(demo, port, "/luxigo") as server:
        base = f"http://127.0.0.1:{port}"
        page = len(urllib.request.urlopen(f"{base}/luxigo").read())
        script, path, read = prepare_api(programs, folder, base)
        for what, size, url, lua in (
            ("statement page", page, f"{base}/luxigo", None), ("API read of a person", read, base + path, script),
        ):
            with Server([programs / "Measuring", "bare", "--port", bare_port, "--size", size], bare_port, "/"):
                figures += compare_serving(what, url, f"http://127.0.0.1:{bare_port}/", lua, options)
        figures.append({"what": "memory of the server after these requests", "megabytes": [server.memory()]})
    return figures


def prepare_api(programs, folder, base):
    """Tokens, a person, and the script that sends the tokens in turn."""
    data = ["--data", folder / "demo"]
    tokens = []
    for number in range(TOKENS):
        made = subprocess.run(
            [str(part) for part in (
                programs / "gestand", "token", "create", "luxigo", "--name", f"measuring {number}", "--purpose",
                "account", "--action", "people:read", "--action", "people:search", *data)],
            cwd=folder, capture_output=True, text=True)
        if made.returncode != 0:
            raise SystemExit(f"no token: {made.stderr}")
        tokens.append(made.stdout.strip())
    mails = urllib.request.urlopen(f"{base}/demo/mail").read().decode()
    found = []
    for mail in dict.fromkeys(re.findall(r"[\w.+-]+@[\w.-]*(?:example\.org|\.example|\.test)\b", mails)):
        search = urllib.request.Request(
            f"{base}/api/v1/luxigo/for/account/people/searches", method="POST",
            data=json.dumps({"category": "email", "value": mail}).encode(),
            headers={"Authorization": f"Bearer {tokens[0]}", "Content-Type": "application/json",
                     "Idempotency-Key": f"measuring-{mail}"})
        found += json.load(urllib.request.urlopen(search))["matches"]
    person = found[0]["person"]
    path = f"/api/v1/luxigo/for/account/people/{person}"
    read = urllib.request.Request(f"{base}{path}", headers={"Authorization": f"Bearer {tokens[1]}"})
    size = len(urllib.request.urlopen(read).read())
    script = folder / "tokens.lua"
    listed = ", ".join(f'"{token}"' for token in tokens)
    script.write_text(
        f"local tokens = {{{listed}}}\nlocal number = 0\n"
        "request = function()\n  number = number % #tokens + 1\n"
        '  return wrk.format("GET", nil, {["Authorization"] = "Bearer " .. tokens[number]})\nend\n')
    return script, path, size


def compare_serving(what, url, bare, script, options):
    seconds = 1 if options.quick else 2
    figures = []
    for callers in CALLERS:
        rates = {"gestand": [], "plain": []}
        for counted in range(-1, options.rounds):
            for name, address, lua in (("gestand", url, script), ("plain", bare, None)):
                rate = requests_per_second(address, callers, seconds, lua)
                if counted >= 0:
                    rates[name].append(1 / rate)
        figures.append({"what": what, "engine": "HTTP", "callers": callers, "seconds": rates})
    return figures


def measure_vault(programs, place, options):
    command = [programs / "Measuring", "vault", *place, "--rounds", options.rounds]
    if options.quick:
        command += ["--operations", 128, "--people", 400, "--largest", 1_000]
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
    return [json.loads(line) for line in done.stdout.splitlines()]


def measure(programs, options):
    with tempfile.TemporaryDirectory(prefix="gestand-measuring-") as name:
        folder = Path(name)
        figures = measure_vault(programs, ["--folder", folder / "sqlite"], options)
        server = Path(tempfile.mkdtemp(prefix="gestand-postgres-"))
        started = subprocess.run(
            [ROOT / "Scripts" / "postgres.sh", "start", server], check=True, capture_output=True, text=True)
        try:
            figures += measure_vault(programs, ["--database", started.stdout.strip()], options)
        finally:
            subprocess.run([ROOT / "Scripts" / "postgres.sh", "stop", server], check=False)
        return figures + measure_serving(programs, folder, options)


def spread(values):
    return f"{min(values):.2f}–{max(values):.2f}"


def shown(seconds):
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1_000:.2f} ms" if seconds >= 0.001 else f"{seconds * 1_000_000:.0f} µs"


def table(figures):
    lines = [
        "| what | where | callers | Gestand, each | plain, each | ratio | lowest–highest round |",
        "|---|---|---|---|---|---|---|",
    ]
    for figure in figures:
        if "callers" not in figure:
            continue
        own, plain = figure["seconds"]["gestand"], figure["seconds"]["plain"]
        ratios = [a / b for a, b in zip(own, plain)]
        lines.append(
            f"| {figure['what']} | {figure['engine']} | {figure['callers']} | {shown(statistics.median(own))} | "
            f"{shown(statistics.median(plain))} | **{statistics.median(ratios):.1f}** | {spread(ratios)} |")
    lines += ["", "| by itself | where | time | share of opening a person |", "|---|---|---|---|"]
    for engine in dict.fromkeys(figure["engine"] for figure in figures if "part" in figure):
        parts = {figure["part"]: figure["seconds"]["gestand"] for figure in figures
                 if figure.get("engine") == engine and "part" in figure}
        whole = statistics.median(parts["the whole"])
        for part, seconds in parts.items():
            median = statistics.median(seconds)
            lines.append(f"| {part} | {engine} | {shown(median)} | {100 * median / whole:.0f} % |")
    lines += ["", "| the server | median | lowest–highest |", "|---|---|---|"]
    for figure in figures:
        if "megabytes" in figure:
            values = figure["megabytes"]
            lines.append(f"| {figure['what']} | {statistics.median(values):.0f} MB | {spread(values)} |")
        elif "callers" not in figure and "part" not in figure:
            values = figure["seconds"]
            lines.append(f"| {figure['what']} | {shown(statistics.median(values))} | {spread(values)} s |")
    return "\n".join(lines) + "\n"


def machine():
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())[1]) / 1024**2
    return f"{os.cpu_count()} cores, {memory:.0f} GB of memory, {platform.system()} {platform.machine()}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="few and short rounds, to see whether it works")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--write", type=Path, help="puts the table between the marks of this file")
    parser.add_argument("--json", type=Path, help="keeps the figures")
    parser.add_argument("--programs", type=Path, help="where the built programs are; otherwise they are built")
    options = parser.parse_args()
    options.rounds = options.rounds or (3 if options.quick else 7)
    if not shutil.which("wrk"):
        raise SystemExit("wrk is missing: apt-get install wrk")
    programs = (options.programs or build()).resolve()
    figures = measure(programs, options)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1))
    text = f"Measured on {machine()}; {options.rounds} rounds.\n\n{table(figures)}"
    print(text)
    if options.write:
        old = options.write.read_text()
        head, rest = old.split(BEGIN)
        options.write.write_text(f"{head}{BEGIN}\n\n{text}\n{END}{rest.split(END)[1]}")


if __name__ == "__main__":
    sys.exit(main())
