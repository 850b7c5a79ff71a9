"""What must hold after whatever happened: the tables, the log and the mails tell one story."""

import base64
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Independent"))

from verify_log import read_entry, tree_of

VERIFIER = Path(__file__).resolve().parent.parent / "Independent" / "verify_log.py"
# What of a timeline sends a letter; that identity was asked is noted when the first one has left.
STATUS_SECONDS = 180 * 86_400
SENDING = {"received", "link-renewed", "extended", "answered", "closed", "lifting-announced"}


class Story:
    """Everything about requests, as the tables tell it at one moment."""

    def __init__(self, house):
        # Mails leave while we look: what is compared must be of one moment.
        with house.storage.snapshot() as rows:
            self.read(rows)

    def read(self, rows):
        self.requests = {
            row[0]: dict(zip(("reference", "kind", "state", "person", "extended", "answered", "identity"), row[1:]))
            for row in rows(
                "SELECT request, reference, kind, state, person, extended_on, answered_on, identity_on FROM requests")
        }
        self.events = defaultdict(list)
        self.numbers = defaultdict(list)
        for request, number, kind in rows(
                "SELECT request, number, kind FROM request_events ORDER BY request, number"):
            self.events[request].append(kind)
            self.numbers[request].append(number)
        self.effects = {
            row[0]: dict(zip(("request", "state", "attempts", "next", "outcome"), row[1:]))
            for row in rows("SELECT effect, request, state, attempts, next_at, outcome FROM outbox")
        }
        self.answers = dict(rows("SELECT request, downloads FROM answers"))
        self.links = Counter(
            (request, kind) for request, kind in rows("SELECT request, kind FROM request_links"))
        self.restrictions = Counter(
            (request, lifted is not None) for request, lifted in rows("SELECT request, lifted_at FROM restrictions"))
        self.records = {row[0] for row in rows("SELECT record FROM records")}
        self.keys = {row[0] for row in rows("SELECT record FROM record_keys")}
        self.sealed = {row[0] for row in rows("SELECT record FROM sealed_values")}
        self.request_records = dict(rows("SELECT request, record FROM requests"))
        entries = rows("SELECT position, leaf, made_at FROM log_entries ORDER BY position")
        self.waiting = [bytes(leaf) for position, leaf, _ in entries if position is None]
        self.leaves = [(position, bytes(leaf)) for position, leaf, _ in entries if position is not None]
        self.heads = rows("SELECT size, note FROM log_heads ORDER BY size")
        self.log = defaultdict(Counter)
        for leaf in self.waiting + [leaf for _, leaf in self.leaves]:
            entry = read_entry(leaf)
            self.log[entry["case"]][entry["verb"], entry["detail"]] += 1
            self.log[entry["case"]][entry["verb"]] += 1

    def by_reference(self, reference):
        return next((id for id, request in self.requests.items() if request["reference"] == reference), None)


class Invariants:
    def __init__(self, checks, house):
        self.checks, self.house = checks, house
        self.heads = {}

    def check(self, what):
        """Everything that holds at any moment; returns the story that was looked at."""
        story = Story(self.house)
        wrong = []
        for id in story.requests:
            wrong += self.of_request(story, id)
        wrong += self.of_records(story)
        wrong += self.of_log(story)
        wrong += self.of_mail(story)
        wrong += self.house.faults
        self.house.faults.clear()
        self.checks.check(f"{what}: state, timeline, log and outbox agree", not wrong, wrong[:4])
        return story

    def of_request(self, story, id):
        request, log, events = story.requests[id], story.log[id], Counter(story.events[id])
        facts = {
            "received once": events["received"] == 1 == log["receive"],
            "its timeline has no hole": story.numbers[id] == list(range(1, len(story.numbers[id]) + 1)),
            "asked who they are once at most": events["identity-asked"] <= 1,
            "identified as often as logged": events["identified"] == log["identify"],
            "identity follows from its timeline": bool(request["identity"]) == bool(events["identified"]),
            "state follows from its timeline": (request["state"] == "awaiting-identity") == (
                not events["identified"] and not events["answered"] and not events["closed"]),
            "answered once, as logged": events["answered"] == log["answer"] <= 1 and (
                events["answered"] + events["closed"] == int(bool(request["answered"]))),
            "extended once, as logged": (
                events["extended"] == log["decide", "extended"] == int(bool(request["extended"])) <= 1),
            "collected as often as logged": (
                story.answers.get(id, 0) == events["downloaded"] == log["download"]),
            "restricted as logged": (events["restricted"] > 0) == (log["restrict"] > 0) and (
                events["restricted"] > 0) == bool(story.restrictions[id, False] + story.restrictions[id, True]),
            "lifted as logged": (log["liftRestriction"] > 0) == (story.restrictions[id, True] > 0),
            "one letter for each step that sends one": sum(events[kind] for kind in SENDING) == sum(
                effect["request"] == id for effect in story.effects.values()),
            "its record is there": story.request_records[id] in story.records & story.keys,
            # A status page is there for half a year, and known as one that ended for a month more.
            "its status page is there": story.links[id, "status"] >= 1 or self.house.ahead > STATUS_SECONDS,
        }
        if request["answered"] and request["kind"] in ("access", "portability") and id in story.answers:
            facts["the answer has a link"] = story.links[id, "answer"] >= 1 or bool(events["download-ended"])
        return [f"{request['reference']}: not so: {what}" for what, holds in facts.items() if not holds]

    @staticmethod
    def of_records(story):
        wrong = []
        if story.records != story.keys:
            wrong.append(f"{len(story.records ^ story.keys)} records without key, or keys without record")
        if story.sealed - story.records:
            wrong.append(f"{len(story.sealed - story.records)} sealed records without a row")
        # A letter that was sent is erased; one that waits is there.
        waiting = {effect for effect, row in story.effects.items() if row["state"] == "waiting"}
        sent = {effect for effect, row in story.effects.items() if row["state"] == "sent"}
        if waiting - story.sealed:
            wrong.append("a letter that waits has no text")
        if sent & story.records:
            wrong.append("a letter that was sent is still kept")
        return wrong

    def of_log(self, story):
        wrong = []
        positions = [position for position, _ in story.leaves]
        if positions != list(range(len(positions))):
            wrong.append("the log's positions are not consecutive")
        notes = dict(story.heads)
        for size, note in self.heads.items():
            if notes.get(size) != note:
                wrong.append(f"the head of size {size} changed or is gone")
        self.heads = notes
        if notes:
            size = max(notes)
            root = notes[size].split("\n")[2]
            tree = tree_of([leaf for _, leaf in story.leaves][:size])
            if size != len(positions) or base64.b64encode(tree.get_root()).decode() != root:
                wrong.append("the newest head is not that of the entries")
        return wrong

    def of_mail(self, story):
        """Each letter that arrived was decided, and none arrived under two ids."""
        wrong = []
        arrived = Counter(letter.id for letter in self.house.postbox.letters)
        references = {request["reference"]: id for id, request in story.requests.items()}
        if foreign := set(arrived) - set(story.effects) - self.house.storage.effects_of_others():
            wrong.append(f"{len(foreign)} letters arrived that no effect stands for")
        ids = defaultdict(set)
        for letter in self.house.postbox.letters:
            if letter.reference is None:
                continue
            if letter.reference not in references:
                wrong.append(f"a letter about {letter.reference}, which does not exist")
                continue
            ids[references[letter.reference]].add(letter.id)
        for id, letters in ids.items():
            decided = sum(kind in SENDING for kind in story.events[id])
            if len(letters) > decided:
                wrong.append(f"{len(letters)} letters of {decided} decisions about {story.requests[id]['reference']}")
        sent = [effect for effect, row in story.effects.items() if row["state"] == "sent"]
        before = getattr(self.house, "sent_before", set())
        if lost := [effect for effect in sent if effect not in arrived and effect not in before]:
            wrong.append(f"{len(lost)} letters count as sent and never arrived")
        return wrong

    def all_mail_arrived(self, what):
        story = Story(self.house)
        arrived = {letter.id for letter in self.house.postbox.letters} | self.house.sent_before
        missing = [effect for effect, row in story.effects.items() if row["state"] != "dead" and effect not in arrived]
        self.checks.check(f"{what}: every letter that was decided arrived", not missing, len(missing))

    def log_continues(self, what):
        """Exports the log and has it verified by the program that shares no code, also against the last checkpoint."""
        folder = Path(tempfile.mkdtemp(dir=self.house.folder))
        try:
            code, _, error = self.house.command("log", "export", "luxigo", folder / "log")
            self.checks.check(f"{what}: the log can be exported", code == 0, error[-300:])
            arguments = [sys.executable, VERIFIER, folder / "log"]
            earlier = self.house.folder / "earlier-checkpoint"
            if earlier.exists():
                arguments.append(earlier)
            verified = subprocess.run(arguments, capture_output=True, text=True)
            self.checks.check(
                f"{what}: the log verifies and continues the earlier one", verified.returncode == 0,
                [line for line in verified.stdout.splitlines() if not line.startswith("passed")][:4])
            shutil.copy(folder / "log" / "checkpoint", earlier)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def promises_compute(self, what):
        code, out, error = self.house.command("prove", "luxigo")
        self.checks.check(f"{what}: the promises can be computed", code == 0 and out.count("\n") > 50, error[-300:])
