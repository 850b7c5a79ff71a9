"""Runs the commands in docs/api as they are written, in one shell, against the demonstration.

    docs.py

A block of `sh` is run; a block of `json` or `text` right below it is what it prints, with … for what differs each
time. Only the port, and the place of the program and its data, are those of this run. Ends with "N passed, M failed".
"""

import os
import re
import subprocess
import sys

from program import EXECUTABLE, ROOT, House

PAGES = ["README", "organisations", "people", "records", "requests", "promises"]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
END = "--end-of-block--"


def steps(page):
    """Each block of commands with what is shown below it, or None, and its line."""
    text = (ROOT / "docs" / "api" / f"{page}.md").read_text()
    blocks = list(FENCE.finditer(text))
    for block, following in zip(blocks, blocks[1:] + [None]):
        if block[1] != "sh":
            continue
        between = text[block.end():following.start()] if following else "more"
        shown = following[2] if following and following[1] in ("json", "text") and not between.strip() else None
        yield block[2], shown, text.count("\n", 0, block.start()) + 1


def matches(shown, printed):
    """Whether what was printed is what is shown; … stands for anything."""
    pattern = ".*?".join(re.escape(part) for part in shown.strip().split("…"))
    return re.fullmatch(pattern, printed.strip(), re.DOTALL) is not None


class Shell:
    def __init__(self, house):
        environment = {**os.environ, "GESTAND_DATA": f"{house.folder.name}/demo"}
        self.process = subprocess.Popen(
            ["bash", "--norc", "--noprofile"], cwd=ROOT, env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )

    def run(self, commands):
        """What the commands print, and the code of the last one."""
        self.process.stdin.write(f"{commands}\nprintf '\\n{END} %s\\n' $?\n")
        self.process.stdin.flush()
        lines = []
        for line in self.process.stdout:
            if line.startswith(END):
                return "".join(lines), int(line.split()[1])
            lines.append(line)
        raise SystemExit(f"The shell ended:\n{''.join(lines)}")

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=20)


def main():
    passed = failed = 0
    with House() as house:
        shell = Shell(house)
        for page in PAGES:
            for commands, shown, line in steps(page):
                commands = commands.replace("http://localhost:8080", house.address)
                printed, code = shell.run(commands.replace(".build/debug/gestand", EXECUTABLE))
                # A shell writes what was kept into variables nowhere: an empty one is a step that failed silently.
                empty = [
                    name for name in re.findall(r"^([A-Z]+)=\$\(", commands, re.MULTILINE)
                    if not shell.run(f'printf %s "${name}"')[0].strip()
                ]
                if code == 0 and not empty and (shown is None or matches(shown, printed)):
                    passed += 1
                    continue
                failed += 1
                print(f"docs/api/{page}.md, line {line}: exit code {code}, empty: {empty}\n{printed}")
        shell.close()
        if "fault" in house.said():
            failed += 1
            print(house.said())
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
