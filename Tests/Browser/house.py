"""The demonstration as a browser sees it: started in a folder of its own, on a free port, and ended afterwards."""

import os
import re
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
START_SECONDS = 180


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class House:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="gestand-walk-")
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        executable = os.environ.get("GESTAND_EXECUTABLE", str(ROOT / ".build/debug/gestand"))
        self.output = open(Path(self.folder.name) / "output.txt", "w+")
        self.process = subprocess.Popen(
            [executable, "demo", "--port", str(self.port), "--folder", f"{self.folder.name}/demo"],
            cwd=ROOT, stdin=subprocess.DEVNULL, stdout=self.output, stderr=subprocess.STDOUT,
        )
        try:
            self.await_health()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def await_health(self):
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise SystemExit(f"The demonstration stopped:\n{self.said()}")
            try:
                with urllib.request.urlopen(f"{self.address}/healthz", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.2)
        raise SystemExit(f"The demonstration did not start in time:\n{self.said()}")

    def said(self):
        self.output.flush()
        return Path(self.output.name).read_text()

    def staff(self, role):
        """Name and password of the one at Luxigo with a role, as the start page shows them."""
        with urllib.request.urlopen(self.address, timeout=10) as answer:
            page = re.sub(r"<[^>]+>", " ", answer.read().decode())
        row = re.search(rf"Luxigo\s+(?:[\w.-]+\s+){{1,4}}?{role}\s+(\S+)\s+(\S+)", page)
        if row is None:
            raise SystemExit(f"The start page shows no account at Luxigo with the role {role}.")
        return row[1], row[2]

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.code = self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.code = None
        self.output.close()
        self.folder.cleanup()
