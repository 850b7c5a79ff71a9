"""The real program with its data, under a clock that can be moved, and with a mail server of its own."""

import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import time
import urllib.request
from pathlib import Path

from postbox import Postbox
from storage import PostgresStorage, SQLiteStorage

ROOT = Path(__file__).resolve().parent.parent.parent
EXECUTABLE = os.environ.get("GESTAND_EXECUTABLE", str(ROOT / ".build/debug/gestand"))
START_SECONDS = 120
# The database that the demonstration filled, and that each part gets a copy of.
TEMPLATE = "template_house"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def clock_library(folder):
    """The library that moves the clock of a program that it is loaded into, built from the file beside this one."""
    library = Path(folder) / "clock.so"
    compiler = shutil.which("clang") or shutil.which("cc")
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", library, Path(__file__).with_name("clock.c"), "-ldl"], check=True)
    return library


class House:
    def __init__(self, folder, storage, accounts):
        self.folder, self.storage, self.accounts = Path(folder), storage, accounts
        self.port = free_port()
        self.postbox = Postbox()
        self.clock = self.folder / "clock"
        self.library = clock_library(self.folder)
        self.output = self.folder / "output.txt"
        self.faults = []
        self.process = None
        self.starts = 0
        self.set_clock(0)

    # The clock.

    def set_clock(self, seconds):
        self.ahead = seconds
        # Written in place: the program looks at this very file.
        with self.clock.open("r+b" if self.clock.exists() else "w+b") as file:
            file.write(struct.pack("=q", seconds))

    def forward(self, seconds):
        self.set_clock(self.ahead + seconds)

    # The program.

    def environment(self):
        return {
            **os.environ,
            **self.storage.environment,
            # What a killed program leaves behind goes with the folder.
            "TMPDIR": str(self.folder),
            "GESTAND_ROOT_KEY": str(self.folder / "root.key"),
            "GESTAND_SMTP": f"smtp://127.0.0.1:{self.postbox.port}?tls=none",
            "GESTAND_MAIL_FROM": "desk@example.org",
            "LD_PRELOAD": str(self.library),
            "GESTAND_CLOCK": str(self.clock),
        }

    def start(self, awaits=True):
        self.starts += 1
        with self.output.open("a") as output:
            self.process = subprocess.Popen(
                [EXECUTABLE, "serve", "--port", str(self.port), "--behind-proxy",
                 "--base-address", f"http://127.0.0.1:{self.port}", *self.storage.options],
                cwd=ROOT, env=self.environment(), stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        if awaits:
            self.await_health()
        return self

    def await_health(self):
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"the program stopped:\n{self.output.read_text()[-2_000:]}")
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.02)
        raise RuntimeError("the program did not start in time")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                return self.process.wait(timeout=90)
            except subprocess.TimeoutExpired:
                self.kill()
                return None
        return self.process and self.process.returncode

    def command(self, *arguments, wait=True, **options):
        process = subprocess.Popen(
            [EXECUTABLE, *map(str, arguments), *self.storage.options], cwd=ROOT, env=self.environment(),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if not wait:
            return process
        out, err = process.communicate(timeout=120, **options)
        return process.returncode, out, err

    def account(self, role):
        return next(each for each in self.accounts if each["role"] == role)

    def close(self):
        self.stop()
        self.storage.close()


def template(folder, database=""):
    """A house with people, requests and staff in it, made by the demonstration: its data, key and accounts.

    :param database: the address of the database that the data go to; in the folder when it is empty.
    """
    folder = Path(folder)
    port = free_port()
    with (folder / "output.txt").open("w") as output:
        process = subprocess.Popen(
            [EXECUTABLE, "demo", "--port", str(port), "--folder", str(folder / "demo")], cwd=ROOT,
            env={**os.environ, "GESTAND_DATABASE": database, "TMPDIR": str(folder)},
            stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    mark = folder / "demo" / "gestand-demo.json"
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        if mark.exists() and json.loads(mark.read_text() or "{}").get("isComplete"):
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=60)
    return folder / "demo"


def accounts(demo, organisation):
    found = json.loads((demo / "gestand-demo.json").read_text())["accounts"]
    return [account for account in found if account["organisation"] == organisation]


def known_addresses(demo):
    """Addresses of made-up people of whom something is held: those who asked something before."""
    found = {}
    for line in (demo / "mails.jsonl").read_text().splitlines():
        mail = json.loads(line)
        if "/luxigo/" in mail["text"]:
            found[mail["to"]] = True
    return list(found)


def copy_house(demo, folder, server=None, organisation="luxigo"):
    """A house of its own with what the template holds; in a database of its own when a server is given."""
    folder = Path(folder)
    folder.mkdir(parents=True)
    shutil.copy(demo / "root.key", folder)
    (folder / "root.key").chmod(0o600)
    if server:
        name = f"part_{folder.name}".replace("-", "_")
        server.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        return House(folder, PostgresStorage(server, name, organisation), accounts(demo, organisation))
    data = folder / "data" / "organisations"
    data.mkdir(parents=True)
    for file in (demo / "data" / "organisations").glob(f"{organisation}.sqlite*"):
        shutil.copy(file, data)
    return House(folder, SQLiteStorage(folder / "data", organisation), accounts(demo, organisation))
