"""A program that is connected to the demonstration: its token, made on the command line as a user would."""

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "Browser"))

from house import House  # noqa: E402

EXECUTABLE = os.environ.get("GESTAND_EXECUTABLE", str(ROOT / ".build/debug/gestand"))
ACTIONS = [
    "declaration:read", "people:search", "people:read", "people:write", "records:write", "disclosures:write",
    "requests:read", "requests:write", "promises:read",
]


def make_token(house, purposes, actions):
    """The secret of a new token of Luxigo."""
    options = [part for purpose in purposes for part in ("--purpose", purpose)]
    options += [part for action in actions for part in ("--action", action)]
    done = subprocess.run(
        [EXECUTABLE, "token", "create", "luxigo", "--name", "suite", "--data", f"{house.folder.name}/demo", *options],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"No token was made:\n{done.stderr}")
    return done.stdout.strip()


def declared(house, token):
    """What the declaration names, as a program reads it."""
    call = urllib.request.Request(
        f"{house.address}/api/v1/luxigo/declaration", headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(call, timeout=10) as answer:
        return json.load(answer)


def full_token(house):
    """A token for every purpose and every action."""
    purposes = [purpose["id"] for purpose in declared(house, make_token(house, [], ACTIONS[:1]))["purposes"]]
    return make_token(house, purposes, ACTIONS)
