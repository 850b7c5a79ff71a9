"""Reads the calendar of evidence with a parser that shares no code with Gestand.

    read_calendar.py

Makes an organisation with evidence, asks the program for its calendar in both languages, and reads it back with the
icalendar package: each event whole, on the last day, once, with an alarm thirty days before, and nothing else.
"""

import datetime
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from icalendar import Calendar

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = os.environ.get("GESTAND_EXECUTABLE", str(ROOT / ".build/debug/gestand"))
HOSTILE = "Een audit; met \\ komma's, €10 en BEGIN:VEVENT " + "héél lang " * 30
passed = failed = 0


def check(what, holds):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"failed: {what}")


def gestand(*arguments, language="nl"):
    run = subprocess.run(
        [PROGRAM, *arguments], cwd=ROOT, capture_output=True, stdin=subprocess.DEVNULL,
        env={"LANG": f"{language}_NL.UTF-8", "PATH": os.environ.get("PATH", "")})
    if run.returncode:
        raise SystemExit(f"gestand {' '.join(arguments)}: exit code {run.returncode}: {run.stderr.decode()}")
    return run.stdout


with tempfile.TemporaryDirectory(prefix="gestand-calendar-") as folder:
    place = ["--data", f"{folder}/data", "--root-key", f"{folder}/root.key"]
    gestand("key", "create", f"{folder}/root.key")
    text = (ROOT / "Examples/software-supplier.yaml").read_text()
    plain = "      nl: Een ander dan de beheerder toetste onze beveiliging.\n"
    check("the example has the sentence", plain in text)
    # Single quotes are doubled in YAML; nothing else is special between them.
    quoted = HOSTILE.replace("'", "''")
    Path(f"{folder}/declaration.yaml").write_text(text.replace(plain, f"      nl: '{quoted}'\n"))
    gestand("publish", f"{folder}/declaration.yaml", *place)
    gestand(
        "attestation", "record", "software-supplier", "attestation/audit/organisation", "--given-on", "2026-03-05",
        "--reference", "bij Zwartkruis", *place)
    for language in ["nl", "en"]:
        calendar = gestand("attestation", "calendar", "software-supplier", *place, "--language", language)
        lines = calendar.split(b"\r\n")
        check("lines have 75 octets at most", all(len(line) <= 75 for line in lines))
        check("lines end as they must", b"\n" not in b"".join(lines))
        events = Calendar.from_ical(calendar).walk("VEVENT")
        check("there are events", len(events) > 1)
        check("each has an id of its own", len({str(event["UID"]) for event in events}) == len(events))
        audit = [event for event in events if "attestation/audit" in event["UID"]]
        check("the audit is there once", len(audit) == 1)
        if audit:
            check("it is on its last day", audit[0]["DTSTART"].dt == datetime.date(2027, 3, 5))
            check("it ends the day after", audit[0]["DTEND"].dt == datetime.date(2027, 3, 6))
            if language == "nl":
                check("its words come back as they were written", HOSTILE.strip() in str(audit[0]["SUMMARY"]))
            alarms = audit[0].walk("VALARM")
            check("it warns thirty days before", [alarm["TRIGGER"].dt.days for alarm in alarms] == [-30])
        check("it names no one", b"Zwartkruis" not in calendar)

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
