"""Opens what `gestand render` makes with other people's software.

    documents.py [PROGRAM]

Every example, in both languages and every form: spreadsheets with openpyxl, CSV with Python's csv module, JSON-LD with
rdflib, TILT with jsonschema, drawings with an XML parser, pages with an HTML parser. Ends with "N passed, M failed".
"""

import csv
import io
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import openpyxl
import rdflib

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = Path(
    sys.argv[1] if len(sys.argv) > 1 else os.environ.get("GESTAND_EXECUTABLE", ROOT / ".build" / "debug" / "gestand"))
FIXTURES = ROOT / "Tests" / "Fixtures" / "interchange"
EXAMPLES = sorted((ROOT / "Examples").glob("*.yaml"))
LANGUAGES = ("nl", "en")
SHEETS = ("register", "agreements", "attestations", "measures", "assessments", "processors", "cookies", "map")
# Columns that a declaration fills with plain text, the same in both languages.
PLAIN = ("owner", "evidence", "document")
FORMULA = re.compile(r"^\s*[=+\-@＝＋－＠]")
# Words that only one of the two languages has; a page of the other language would be untranslated.
ONLY = {"nl": re.compile(r"\b(het|een|van|niet|wij)\b", re.I), "en": re.compile(r"\b(the|which|with|from|we)\b", re.I)}

passed = failed = 0


def check(name, holds, detail=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {name}: {str(detail)[:400]}", flush=True)


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], cwd=ROOT, capture_output=True, timeout=120)


def render(example, kind, language, form):
    done = run("render", example, "--as", kind, "--lang", language, "--format", form, "--link", f"https://site.example/{example.stem}")
    name = f"{example.stem} {kind} {language} {form}"
    check(f"{name} is made", done.returncode == 0 and done.stdout, done.stderr)
    return name, done.stdout


class Page(HTMLParser):
    VOID = {"meta", "link", "br", "input", "img", "hr", "path", "rect"}

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.origins, self.open, self.faults, self.words = [], [], [], [], [], []
        self.headings, self.lang, self.scripts = [], None, 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        facts = dict(attributes)
        if tag == "html":
            self.lang = facts.get("lang")
        if tag == "script" or any(name.startswith("on") for name in facts):
            self.scripts += 1
        if "id" in facts:
            self.ids.append(facts["id"])
        if tag == "a":
            self.links.append(facts.get("href", ""))
        self.origins += [facts[name] for name in ("src", "srcset", "poster", "data") if facts.get(name)]
        if tag == "link":
            self.origins.append(facts.get("href", ""))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, text):
        if "style" not in self.open:
            self.words.append(text)


def html(name, data, language, plain=()):
    """`plain`: texts that a declaration has in one language only, such as where evidence is."""
    page = Page(data.decode())
    check(f"{name}: elements are closed in order", not page.faults and not page.open, (page.faults, page.open))
    check(f"{name}: ids are unique", len(page.ids) == len(set(page.ids)),
          [one for one in page.ids if page.ids.count(one) > 1])
    inside = [link[1:] for link in page.links if link.startswith("#")]
    check(f"{name}: links inside lead somewhere", set(inside) <= set(page.ids), set(inside) - set(page.ids))
    others = [link for link in page.links if not re.match(r"(#|https://|mailto:|tel:)", link)]
    check(f"{name}: no link of another kind", not others, others)
    check(f"{name}: nothing is loaded from elsewhere", not page.origins, page.origins)
    check(f"{name}: no script", page.scripts == 0)
    check(f"{name}: says its language", page.lang == language)
    steps = zip(page.headings, page.headings[1:])
    check(f"{name}: headings go down one step at a time", page.headings[:1] == [1] and all(b <= a + 1 for a, b in steps),
          page.headings)
    other = "en" if language == "nl" else "nl"
    words = " ".join(text for text in page.words if text.strip() not in plain)
    mine, theirs = (len(ONLY[one].findall(words)) for one in (language, other))
    check(f"{name}: is in its language", mine > 4 * theirs, (mine, theirs))


def cells(value):
    """The lines of a cell of our JSON as the spreadsheet has them."""
    return "\n".join(value)


def sheets(example, kind, language):
    name, data = render(example, kind, language, "json")
    facts = json.loads(data)
    name, data = render(example, kind, language, "xlsx")
    book = openpyxl.load_workbook(io.BytesIO(data))
    check(f"{name}: the tabs are the sheets", len(book.worksheets) == len(facts["sheets"]))
    for tab, sheet in zip(book.worksheets, facts["sheets"]):
        rows = list(tab.iter_rows())
        check(f"{name} {tab.title}: headings", [cell.value for cell in rows[0]] == [c["title"] for c in sheet["columns"]])
        wanted = [[cells(row[column["id"]]) for column in sheet["columns"]] for row in sheet["rows"]]
        check(f"{name} {tab.title}: cells", [[cell.value or "" for cell in row] for row in rows[1:]] == wanted)
        check(f"{name} {tab.title}: no formulas", all(cell.data_type != "f" for row in rows for cell in row))
        check(f"{name} {tab.title}: title fits a tab", len(tab.title) <= 31)
    name, data = render(example, kind, language, "csv")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    sheet = facts["sheets"][0]
    wanted = [[c["title"] for c in sheet["columns"]]]
    wanted += [["; ".join(row[column["id"]]) for column in sheet["columns"]] for row in sheet["rows"]]
    read = [[cell[1:] if cell.startswith("'") and FORMULA.match(cell[1:]) else cell for cell in row] for row in rows]
    check(f"{name}: cells", read == wanted)
    check(f"{name}: nothing to calculate", not any(FORMULA.match(cell) for row in rows for cell in row))
    for form in ("html", "md"):
        name, data = render(example, kind, language, form)
        if form == "md":
            check(f"{name}: has a title", data.startswith(b"# "))
            continue
        plain = {line for row in sheet["rows"] for column in PLAIN for line in row.get(column, [])}
        html(name, data, language, plain)


def tilt(example, language, schema):
    name, data = render(example, "tilt", language, "json")
    document = json.loads(data)
    validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    faults = [f"{list(fault.path)}: {fault.message}" for fault in validator.iter_errors(document)]
    check(f"{name}: follows the schema", not faults, faults[:5])
    ids = [category["_id"] for category in document["dataDisclosed"]]
    check(f"{name}: each category once", len(ids) == len(set(ids)) and ids)
    broken = dict(document)
    del broken["rightToComplain"]
    check(f"{name}: the schema sees what is missing", any(validator.iter_errors(broken)))


def vocabulary(example, language, known):
    name, data = render(example, "dpv", language, "jsonld")
    graph = rdflib.Graph().parse(data=data, format="json-ld")
    check(f"{name}: is read", len(graph) > 50, len(graph))
    used = {str(term) for triple in graph for term in triple if isinstance(term, rdflib.URIRef)}
    terms = {iri for iri in used if iri.startswith("https://w3id.org/dpv")}
    places = {iri for iri in terms if iri.startswith("https://w3id.org/dpv/loc#")}
    check(f"{name}: places are countries", all(re.search(r"#([A-Z]{2}|EEA)$", iri) for iri in places), places)
    check(f"{name}: every term exists", terms - places <= known, terms - places - known)
    dpv = rdflib.Namespace("https://w3id.org/dpv#")
    processes = set(graph.subjects(rdflib.RDF.type, dpv.Process))
    check(f"{name}: each process has a purpose", processes and all(graph.value(one, dpv.hasPurpose) for one in processes))
    said = {str(one).partition("#")[2] for one in processes}
    _, page = render(example, "statement", language, "html")
    check(f"{name}: each process has its place in the statement", said <= set(Page(page.decode()).ids), said)
    pointed = {str(target) for target in graph.objects() if str(target).startswith("https://site.example/")}
    described = {str(subject) for subject in graph.subjects()}
    check(f"{name}: what is pointed to is described", pointed <= described, pointed - described)


def drawing(example, language):
    name, data = render(example, "map", language, "svg")
    tree = ElementTree.fromstring(data)
    space = "{http://www.w3.org/2000/svg}"
    check(f"{name}: is an SVG with a title and a description",
          tree.tag == f"{space}svg" and tree[0].tag == f"{space}title" and tree[1].tag == f"{space}desc")
    titles = {one.text for one in tree.iter(f"{space}title")}
    _, facts = render(example, "map", language, "json")
    flows, recipients = json.loads(facts)["sheets"]
    told = {row["purpose"][0] for row in flows["rows"]} | {row["recipient"][0] for row in recipients["rows"]}
    told |= {label for row in recipients["rows"] for label in row["data"]}
    check(f"{name}: has what the tables have", told <= titles, told - titles)


def everything(example, schema, known):
    for language in LANGUAGES:
        for kind in ("statement", "notices"):
            for form in ("html", "md", "json"):
                name, data = render(example, kind, language, form)
                if form == "html":
                    html(name, data, language)
                elif form == "json":
                    check(f"{name}: is JSON", isinstance(json.loads(data), dict))
        for kind in SHEETS:
            sheets(example, kind, language)
        tilt(example, language, schema)
        vocabulary(example, language, known)
        drawing(example, language)


def main():
    schema = json.loads((FIXTURES / "tilt-fields.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    known = {line for line in (FIXTURES / "dpv-terms.txt").read_text().split("\n") if line.startswith("https://")}
    check("there are examples", len(EXAMPLES) == 5)
    for example in EXAMPLES:
        everything(example, schema, known)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
