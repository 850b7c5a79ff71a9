"""Brings along registers that openpyxl made, good ones and hostile ones.

    registers.py [PROGRAM]

A file that is no register has to be refused with a reason, whatever it is; what comes out of one that is has to be a
declaration that can be read. Ends with "N passed, M failed".
"""

import datetime
import io
import json
import sys
import tempfile
import zipfile
from pathlib import Path

import openpyxl

import documents as suite


def book(rows, *, title="Verwerkingen", more=()):
    workbook = openpyxl.Workbook()
    workbook.active.title = title
    for row in rows:
        workbook.active.append(row)
    for name, content in more:
        sheet = workbook.create_sheet(name)
        for row in content:
            sheet.append(row)
    return workbook


HEAD = ["Nr.", "Naam verwerking", "Doel", "Betrokkenen", "Persoonsgegevens", "Grondslag", "Ontvangers", "Bewaartermijn",
        "Datum laatste wijziging"]


def bring(folder, workbook, name):
    path = folder / f"{name}.xlsx"
    workbook.save(path)
    columns = suite.run("register", "import", path)
    (folder / f"{name}.txt").write_bytes(columns.stdout)
    return columns, suite.run("register", "import", path, "--mapping", folder / f"{name}.txt", "--format", "json")


def imports(folder):
    workbook = book([["Sportclub De Mol"], [], HEAD,
                     [1, "Ledenadministratie", "Contributie innen", "Leden", "Naam\nIBAN", "art 6.1.b", "Bank (verwerker)",
                      "2 jaar na opzeggen", datetime.date(2025, 3, 1)],
                     [None, None, None, None, "Geboortedatum"],
                     [2, "Salaris", "=1+1", "Trainers", "Naam", "wettelijke verplichting", None, "7 jaar", None]],
                    more=[("Datalekken", [["niets"]]), ("Keuzelijst", [["Leden"]])])
    workbook["Verwerkingen"].merge_cells("A1:D1")
    workbook["Keuzelijst"].sheet_state = "hidden"
    columns, done = bring(folder, workbook, "club")
    suite.check("a register of openpyxl: columns are proposed", columns.returncode == 0 and b"B: activity" in columns.stdout,
          columns.stderr)
    suite.check("a register of openpyxl is imported", done.returncode == 0, done.stderr)
    answer = json.loads(done.stdout)
    text = answer["declaration"]
    for part in ("ledenadministratie:", "geboortedatum", "basis: contract", "keep: P2Y", "role: processor", "2025-03-01"):
        suite.check(f"a register of openpyxl: {part}", part in text, text)
    suite.check("a register of openpyxl: rows", [row["rows"] for row in answer["report"]["rows"]] == [[4, 5], [6]])
    general = " ".join(one["en"] for one in answer["report"]["general"])
    for name in ("Datalekken", "Keuzelijst"):
        suite.check(f"a register of openpyxl: the sheet {name} is named", f"‘{name}’ was not read" in general, general)
    (folder / "club.yaml").write_text(text)
    found = json.loads(suite.run("check", folder / "club.yaml", "--format", "json").stdout)[0]["findings"]
    suite.check("what comes out can be read", not [one for one in found if one["rule"].startswith("format.")], found)


def hostile(folder):
    def refused(name, data):
        path = folder / f"{name}.xlsx"
        path.write_bytes(data)
        done = suite.run("register", "import", path)
        suite.check(f"{name} is refused", done.returncode == 1 and not done.stdout and done.stderr, (done.returncode, done.stderr))

    good = io.BytesIO()
    book([HEAD, [1, "A", "B"]]).save(good)

    def changed(part, data, compression=zipfile.ZIP_DEFLATED):
        out = io.BytesIO()
        with zipfile.ZipFile(good) as old, zipfile.ZipFile(out, "w", compression) as new:
            for item in old.infolist():
                new.writestr(item.filename, data if item.filename == part else old.read(item))
        return out.getvalue()

    sheet = "xl/worksheets/sheet1.xml"
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    refused("a zip bomb", changed(sheet, b" " * (200 * 1024 * 1024)))
    laughs = "".join(f'<!ENTITY l{n} "{("&l" + str(n - 1) + ";") * 10}">' for n in range(1, 9))
    refused("a billion laughs", changed(sheet, f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><worksheet>&l8;</worksheet>'.encode()))
    refused("an outside entity",
            changed(sheet, b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>'))
    refused("an entity in UTF-16", changed(sheet, '<!DOCTYPE x []><worksheet/>'.encode("utf-16")))
    refused("deep nesting", changed(sheet, f"<worksheet {space}>".encode() + b"<a>" * 100_000))
    rows = "".join(f'<row r="{n}"><c t="inlineStr"><is><t>x</t></is></c></row>' for n in range(1, 6_002))
    refused("too many rows", changed(sheet, f"<worksheet {space}><sheetData>{rows}</sheetData></worksheet>".encode()))
    far = '<row r="99999999999999999999"><c r="ZZZ1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    refused("a cell far away", changed(sheet, f"<worksheet {space}><sheetData>{far}</sheetData></worksheet>".encode()))
    refused("half a file", good.getvalue()[: len(good.getvalue()) // 2])
    refused("an archive of something else", changed("xl/workbook.xml", b"<x/>"))
    refused("a workbook without sheets", changed("xl/workbook.xml", f"<workbook {space}><sheets/></workbook>".encode()))
    odd = ('<row r="1"><c t="s"><v>-1</v></c><c t="s"><v>999999</v></c><c s="99999"><v>1e308</v></c><c s="1"><v>NaN</v></c>'
           '</row>')
    refused("odd numbers", changed(sheet, f"<worksheet {space}><sheetData>{odd}</sheetData></worksheet>".encode()))
    bad = ['"}\nx: {', "<script>", "a: b # c", "\u202eomgekeerd", "{{*&!", "'=1+1", "\\", "💣" * 50]
    workbook = book([HEAD] + [[index, text, text, text, text, text, text, text, text] for index, text in enumerate(bad)])
    _, done = bring(folder, workbook, "odd")
    suite.check("hostile texts are imported as texts", done.returncode == 0, done.stderr)
    (folder / "odd.yaml").write_text(json.loads(done.stdout)["declaration"])
    found = json.loads(suite.run("check", folder / "odd.yaml", "--format", "json").stdout)[0]["findings"]
    suite.check("and can be read", not [one for one in found if one["rule"].startswith("format.")], found)


def main():
    with tempfile.TemporaryDirectory() as folder:
        imports(Path(folder))
        hostile(Path(folder))
    print(f"{suite.passed} passed, {suite.failed} failed")
    return 1 if suite.failed else 0


if __name__ == "__main__":
    sys.exit(main())
