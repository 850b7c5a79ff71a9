#!/usr/bin/env python3
"""Checks the JSON Schema of a declaration without Gestand's own reader.

    schema.py [--renew]

The schema is asked from the program, and held against the metaschema of JSON Schema 2020-12. The examples and the
sound fixtures must fit it, read once as an editor reads YAML (YAML 1.2) and once as Gestand does (every value is
text). Each entry of a table of broken files must not fit. With --renew the golden file and the tables of
docs/declaration.md are written anew from the program. The last line is "N passed, M failed".
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = Path(os.environ.get("GESTAND_EXECUTABLE", ROOT / ".build" / "debug" / "gestand"))
GOLDEN = ROOT / "Tests" / "Fixtures" / "declaration.schema.json"
DESCRIPTION = ROOT / "docs" / "declaration.md"
SOUND = sorted((ROOT / "Examples").glob("*.yaml")) + sorted((ROOT / "Tests/Fixtures/declarations").glob("*.yaml"))
TABLE = re.compile(r"<!-- keys: (\w+) -->\n.*?<!-- end of keys -->\n", re.DOTALL)


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2 as the language server of editors reads it: no dates, no yes and no, `NO` is Norway."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", list("~nN") + [""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
# In YAML 1.2 a nought in front changes nothing; PyYAML would read 01234567 in octal.
EditorLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


class TextLoader(yaml.SafeLoader):
    """Every value is text, as in Gestand; nothing behind a key stays nothing."""


TextLoader.yaml_implicit_resolvers = {}
TextLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""])

MINIMAL = (ROOT / "Tests/Fixtures/declarations/minimal.yaml").read_text()
RICH = (ROOT / "Tests/Fixtures/declarations/rich.yaml").read_text()

# What is broken, a piece of a sound file, and what stands there instead.
BROKEN = [
    ("an unknown key", MINIMAL, "  name: De Buurtbakker", "  nmae: De Buurtbakker"),
    ("no version of the format", MINIMAL, "gestand: 1\n", ""),
    ("another version of the format", MINIMAL, "gestand: 1\n", "gestand: 2\n"),
    ("no organisation", MINIMAL, "organisation:\n  id: buurtbakker", "organization:\n  id: buurtbakker"),
    ("an id with a capital", MINIMAL, "id: buurtbakker", "id: Buurtbakker"),
    ("an id of 41 characters", MINIMAL, "id: buurtbakker", "id: " + "a" * 41),
    ("seven digits", MINIMAL, "kvk: 01234567", 'kvk: "1234567"'),
    ("a trade register number in words", MINIMAL, "kvk: 01234567", "kvk: acht"),
    ("no mail address", MINIMAL, "info@buurtbakker.example", "info at buurtbakker"),
    ("half a date", MINIMAL, "effective: 2026-01-05", "effective: 2026-01"),
    ("a month too many", MINIMAL, "effective: 2026-01-05", "effective: 2026-13-05"),
    ("version nought", MINIMAL, "version: 1", "version: 0"),
    ("a version in words", MINIMAL, "version: 1", "version: one"),
    ("an unknown basis", MINIMAL, "basis: contract", "basis: agreement"),
    ("an unknown type", MINIMAL, "type: email", "type: mail"),
    ("a flag in Dutch", MINIMAL, "identifies: true", "identifies: ja"),
    ("no title", MINIMAL, "    title: Uw bestelling klaarzetten\n", ""),
    ("a purpose with a taken id", MINIMAL, "  order:\n    title", "  rights:\n    title"),
    ("a period in words", MINIMAL, "keep: P30D", "keep: 30 days"),
    ("an empty period", MINIMAL, "keep: P30D", "keep: P"),
    ("no period", MINIMAL, ", keep: P30D", ""),
    ("an event without a record", MINIMAL, "after: order.collected-by-customer", "after: collected"),
    ("a right that does not exist", MINIMAL, "  erasure:\n", "  forgetting:\n"),
    ("a list where a text belongs", MINIMAL, "label: klant", "label: [klant]"),
    ("a mapping where a list belongs", MINIMAL, "people: customer", "people: {customer: true}"),
    ("a text where keys belong", MINIMAL, "registration: {kvk: 01234567}", "registration: 01234567"),
    ("a third language", RICH, "note: {nl: Dit", "note: {de: Dit"),
    ("an officer and a reason", RICH, "    name: Bram Voorbeeld", "    not-required: Klein"),
    ("an unknown language", RICH, "languages: [nl, en]", "languages: [nl, de]"),
    ("the same language twice", RICH, "languages: [nl, en]", "languages: [nl, nl]"),
    ("an unknown promise", RICH, "never: [commercial-sharing", "never: [sharing"),
    ("a country in small letters", RICH, "country: NO", "country: no"),
    ("a web address without https", RICH, "https://bode.example/privacy", "http://bode.example/privacy"),
    ("no name and no category", RICH, "category: {nl: deurwaarders, en: bailiffs}, ", ""),
    ("an unknown element of an agreement", RICH, "elements: [subject,", "elements: [topic,"),
    ("an unknown instrument", RICH, "tool: standard-clauses", "tool: contract"),
    ("a source that always exists", RICH, "  marketplace:\n    name", "  person:\n    name"),
    ("an unknown kind of cookie", RICH, "kind: analytics", "kind: counting"),
    ("an age of a thousand", RICH, "minimum-age: 16", "minimum-age: 1000"),
    ("a sentence with a space", RICH, "clauses: [M-10]", "clauses: [M 10]"),
    ("an acceptance without an end", RICH, ", until: 2026-12-31", ""),
    ("a promise with a value", RICH, "{publishing: {clauses: [M-9]}}", "{publishing: yes}"),
    ("a Dutch postcode of a letter", RICH, "postcode: 2801HA", "postcode: 2801H"),
]


class Checks:
    """Counts what passed and what failed, and goes on after a failure."""

    def __init__(self):
        self.passed = self.failed = 0

    def hold(self, title, problems):
        if problems:
            self.failed += 1
            print(f"FAILED  {title}: {'; '.join(problems[:5])}")
        else:
            self.passed += 1
            print(f"passed  {title}")


def ask(*arguments):
    done = subprocess.run([PROGRAM, "schema", *arguments], capture_output=True, text=True, check=True)
    return done.stdout


def problems(validator, text, loader):
    return [f"{'.'.join(map(str, e.absolute_path))}: {e.message[:120]}" for e in
            validator.iter_errors(yaml.load(text, loader))]


def renew():
    GOLDEN.write_text(ask("--lang", "en"))
    tables = {match[1]: match[0] for match in TABLE.finditer(ask("--lang", "en", "--format", "md"))}
    text = DESCRIPTION.read_text()
    DESCRIPTION.write_text(TABLE.sub(lambda match: tables[match[1]], text))
    print(f"{GOLDEN.name} and {DESCRIPTION.name} are renewed.")


def main():
    if "--renew" in sys.argv:
        renew()
        return 0
    checks = Checks()
    written = ask("--lang", "en")
    checks.hold("the golden file is what the program prints",
                [] if GOLDEN.read_text() == written else ["run Tests/Independent/schema.py --renew"])
    for language in ("nl", "en"):
        schema = json.loads(ask("--lang", language))
        try:
            Draft202012Validator.check_schema(schema)
            wrong = []
        except Exception as error:
            wrong = [str(error)[:200]]
        checks.hold(f"the schema in {language} is a schema of 2020-12", wrong)
    schema = json.loads(written)
    unknown = [r for r in re.findall(r'"#/\$defs/(\w+)"', written) if r not in schema["$defs"]]
    checks.hold("every reference leads somewhere", unknown)
    bare = [f"{name}.{key}" for name, shape in schema["$defs"].items()
            for key, value in shape.get("properties", {}).items() if not value.get("description")]
    checks.hold("every key has a description", bare)
    validator = Draft202012Validator(schema)
    for loader in (EditorLoader, TextLoader):
        for path in SOUND:
            checks.hold(f"{path.name} fits, {loader.__name__}", problems(validator, path.read_text(), loader))
    for title, sound, old, new in BROKEN:
        if old not in sound:
            checks.hold(f"{title} is seen", [f"{old!r} is not in the sound file"])
            continue
        broken = sound.replace(old, new, 1)
        for loader in (EditorLoader, TextLoader):
            found = problems(validator, broken, loader)
            checks.hold(f"{title} is seen, {loader.__name__}", [] if found else ["nothing was found"])
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
