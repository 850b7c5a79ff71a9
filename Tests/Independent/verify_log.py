#!/usr/bin/env python3
"""Checks an exported log without Gestand.

    verify_log.py FOLDER [EARLIER_CHECKPOINT [TRUSTED_KEY]]

FOLDER is an export in the layout of C2SP tlog-tiles. EARLIER_CHECKPOINT is a
checkpoint of the same log that was handed out before. TRUSTED_KEY is the
verifier key that must have signed; without it the key in the folder is used.

The tree is pymerkle's (RFC 6962, SHA-256), the signature is checked by
cryptography, and the entries are read after the description of their format.
The last line is "N passed, M failed"; the exit code is 1 if anything failed.
"""

import base64
import hashlib
import re
import struct
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pymerkle import InmemoryTree, verify_consistency, verify_inclusion

WIDTH = 256
HASH = 32
TEXT = re.compile(rb"[\x21-\x7e]{1,128}")
DETAIL = re.compile(rb"[a-z0-9.-]{1,64}")
KINDS = {"staff", "token", "system", "operator", "person"}
VERBS = set(
    "open store correct erase anonymise restrict liftRestriction disclose send search receive identify decide "
    "answer download publish signIn signOut signInRefused refuse configure run selfTest end checkpoint attest withdraw".split()
)


class Checks:
    """Counts what passed and what failed, and goes on after a failure."""

    def __init__(self):
        self.passed = self.failed = 0

    def run(self, title, action):
        try:
            result = action()
        except Exception as error:  # whatever a forged file makes a parser do is a failed check
            self.failed += 1
            print(f"FAILED  {title}: {type(error).__name__}: {error}")
            return None
        self.passed += 1
        print(f"passed  {title}")
        return result


def require(condition, reason):
    if not condition:
        raise ValueError(reason)


def strict_base64(text):
    raw = base64.b64decode(text, validate=True)
    require(base64.b64encode(raw).decode() == text, "Base 64 is not canonical")
    return raw


def read_key(line):
    name, key_hash, encoded = line.split("+", 2)
    raw = strict_base64(encoded)
    require(len(raw) == 33 and raw[0] == 1, "not an Ed25519 key")
    digest = hashlib.sha256(name.encode() + b"\n" + raw).digest()[:4]
    require(digest.hex() == key_hash, "the key's hash is wrong")
    return name, digest, Ed25519PublicKey.from_public_bytes(raw[1:])


def read_checkpoint(note, key):
    """Verifies the note and returns the size and root in it."""
    name, key_hash, public_key = key
    text, separator, signatures = note.rpartition(b"\n\n")
    require(separator and signatures.endswith(b"\n"), "not a signed note")
    text += b"\n"
    verified = False
    for line in signatures.decode().splitlines():
        match = re.fullmatch(r"\u2014 (\S+) (\S+)", line)
        require(match, "a signature line is malformed")
        raw = strict_base64(match[2])
        if match[1] == name and raw[:4] == key_hash:
            public_key.verify(raw[4:], text)
            verified = True
    require(verified, "not signed by the key")
    origin, size, root, *_ = text.decode().split("\n")
    require(origin == name, "the log has another name than the key")
    require(re.fullmatch(r"0|[1-9][0-9]*", size), "the size is malformed")
    require(len(strict_base64(root)) == HASH, "the root is malformed")
    return int(size), strict_base64(root)


def tile_path(folder, index, width):
    groups = [f"{index % 1000:03}"]
    while index >= 1000:
        index //= 1000
        groups.insert(0, f"x{index % 1000:03}")
    return "/".join(["tile", folder, *groups]) + (f".p/{width}" if width < WIDTH else "")


def tiles(folder, count):
    """Yields path and width of each tile in a row of `count` hashes or entries."""
    for start in range(0, count, WIDTH):
        width = min(WIDTH, count - start)
        yield tile_path(folder, start // WIDTH, width), width


def read_bundle(raw, width):
    entries = []
    while raw:
        (length,) = struct.unpack_from(">H", raw)
        require(len(raw) >= 2 + length, "the last entry is cut off")
        entries.append(raw[2 : 2 + length])
        raw = raw[2 + length :]
    require(len(entries) == width, f"{len(entries)} entries instead of {width}")
    return entries


def read_entry(raw):
    """Reads an entry after the description of its format; whatever is left over is an error."""
    rest = memoryview(raw)

    def take(count):
        nonlocal rest
        require(len(rest) >= count, "the entry is cut off")
        taken, rest = bytes(rest[:count]), rest[count:]
        return taken

    def text(pattern=TEXT, optional=False):
        taken = take(take(1)[0])
        require((optional and not taken) or pattern.fullmatch(taken), "a text is malformed")
        return taken.decode()

    require(take(1) == b"\x01", "another version of the format")
    take(16)
    entry = {"instant": struct.unpack(">q", take(8))[0], "organisation": text()}
    entry["actor"] = (text(), text())
    require(entry["actor"][0] in KINDS, "an unknown kind of actor")
    entry["verb"] = text()
    require(entry["verb"] in VERBS, "an unknown verb")
    for part in ("purpose", "case", "subject"):
        entry[part] = text(optional=True)
    (count,) = struct.unpack(">H", take(2))
    require(count <= 256, "too many fields")
    fields = [text() for _ in range(count)]
    require(fields == sorted(set(fields)), "fields are not in order")
    entry["fields"] = fields
    (entry["declaration"],) = struct.unpack(">I", take(4))
    entry["detail"] = text(DETAIL, optional=True)
    require(not rest, "bytes follow after the entry")
    return entry


def tree_of(entries):
    tree = InmemoryTree(algorithm="sha256")
    for entry in entries:
        tree.append_entry(entry)
    return tree


def samples(count):
    """Numbers from 1 to `count` with both ends, the powers of two and their neighbours."""
    near = {2**power + step for power in range(count.bit_length() + 1) for step in (-1, 0, 1)}
    return sorted(number for number in near | {count} if 1 <= number <= count)


def verify(folder, earlier=None, trusted=None):
    checks = Checks()
    key_line = (folder / "key.vkey").read_text().removesuffix("\n")
    key = checks.run("the verifier key is well formed", lambda: read_key(key_line))
    if trusted:
        checks.run("the verifier key is the trusted one", lambda: require(key_line == trusted, "another key"))
    if key is None:
        return checks
    note = (folder / "checkpoint").read_bytes()
    checkpoint = checks.run("the checkpoint's signature", lambda: read_checkpoint(note, key))
    if checkpoint is None:
        return checks
    size, root = checkpoint

    expected = {"checkpoint", "key.vkey"}
    log = []
    for path, width in tiles("entries", size):
        expected.add(path)
        entries = checks.run(path, lambda: read_bundle((folder / path).read_bytes(), width))
        if entries is None:
            return checks
        for entry in entries:
            try:
                read_entry(entry)
            except ValueError as error:
                checks.run(f"entry {len(log)}", lambda: require(False, error))
            log.append(entry)
    tree = tree_of(log)
    checks.run(f"{size} entries are there", lambda: require(len(log) == size, f"{len(log)} are"))
    checks.run("the root follows from the entries", lambda: require(tree.get_root() == root, "another root"))

    level, hashes = 0, [tree.get_leaf(index) for index in range(1, size + 1)]
    while hashes:
        for number, (path, width) in enumerate(tiles(str(level), len(hashes))):
            expected.add(path)
            content = b"".join(hashes[number * WIDTH : number * WIDTH + width])
            checks.run(path, lambda: require((folder / path).read_bytes() == content, "other hashes"))
        level += 1
        spans = range(WIDTH**level, size + 1, WIDTH**level)
        hashes = [tree_of(log[end - WIDTH**level : end]).get_root() for end in spans]

    present = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    checks.run("no other files", lambda: require(present == expected, sorted(present ^ expected)))

    for number in samples(size):
        checks.run(
            f"entry {number - 1} is included",
            lambda: verify_inclusion(
                tree.get_leaf(number), root, tree.prove_inclusion(number), index=number, size=size, algorithm="sha256"
            ),
        )
        checks.run(
            f"the log grew from its first {number}",
            lambda: verify_consistency(
                tree.get_root(number), root, tree.prove_consistency(number),
                prior_size=number, later_size=size, algorithm="sha256",
            ),
        )
    if earlier is not None:
        checks.run("the log grew from the earlier checkpoint", lambda: grew(tree, root, read_checkpoint(earlier, key)))
    return checks


def grew(tree, root, earlier):
    earlier_size, earlier_root = earlier
    require(earlier_size <= tree.get_size(), "the log was longer before")
    if earlier_size == 0:
        require(earlier_root == hashlib.sha256().digest(), "not the root of the empty log")
        return
    verify_consistency(earlier_root, root, tree.prove_consistency(earlier_size), prior_size=earlier_size)


def main(arguments):
    if not 1 <= len(arguments) <= 3:
        print(__doc__, file=sys.stderr)
        return 2
    earlier = Path(arguments[1]).read_bytes() if len(arguments) > 1 else None
    trusted = Path(arguments[2]).read_text().strip() if len(arguments) > 2 else None
    try:
        checks = verify(Path(arguments[0]), earlier, trusted)
    except (OSError, InvalidSignature, ValueError) as error:
        checks = Checks()
        checks.failed = 1
        print(f"FAILED  {type(error).__name__}: {error}")
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
