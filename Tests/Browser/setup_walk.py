"""Sets up an organisation in a real browser: from an empty folder to a published statement and a desk.

    setup_walk.py

In Dutch and in English, with and without JavaScript, on a desk's width and a phone's; every page is looked at by axe
(WCAG 2.2 AA) and kept as a picture in the folder Screenshots. Environment: GESTAND_EXECUTABLE (the program),
GESTAND_CHROMIUM (the browser). Ends with "N passed, M failed".
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from house import ROOT, START_SECONDS, free_port
from visitor import PICTURES, Walk

EXECUTABLE = os.environ.get("GESTAND_EXECUTABLE", str(ROOT / ".build/debug/gestand"))
ANSWERS = {
    "name": "Molen en Zoon", "kvk": "01234567", "street": "Dorpsstraat 1", "postcode": "1234 ab", "city": "Delft",
    "email": "info@molen.example", "web": "https://molen.example", "contact-name": "Sanne Voorbeeld",
    "hosting": "Server B.V.", "hosting-since": "2024-05-01", "mail": "Server B.V.", "mail-since": "2024-05-01",
}


class EmptyHouse:
    """A house without organisations, on a free port."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="gestand-setup-")
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        key = f"{self.folder.name}/root.key"
        subprocess.run([EXECUTABLE, "key", "create", key], check=True, capture_output=True)
        self.options = ["--data", f"{self.folder.name}/data", "--root-key", key]
        self.output = open(Path(self.folder.name) / "output.txt", "w+")
        self.process = subprocess.Popen(
            [EXECUTABLE, "serve", "--port", str(self.port), *self.options],
            stdin=subprocess.DEVNULL, stdout=self.output, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + START_SECONDS
        while "/setup/" not in self.said():
            if self.process.poll() is not None or time.monotonic() > deadline:
                said = self.said()
                self.__exit__(None, None, None)
                raise SystemExit(f"The site did not start:\n{said}")
            time.sleep(0.1)
        return self

    def said(self):
        self.output.flush()
        return Path(self.output.name).read_text()

    def link(self, language):
        """A new link; serve printed another at its start."""
        done = subprocess.run(
            [EXECUTABLE, "init", "--link", "--base-address", self.address, "--language", language, *self.options],
            check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)
        self.output.close()
        self.folder.cleanup()


def set_up(walk, organisation, is_first, phone):
    page = walk.page
    if is_first:
        walk.go(walk.english or "/")
        walk.look("setup-empty", phone=phone)
    link = walk.house.link(walk.language)
    walk.check("the link opens", page.goto(link).status == 200)
    walk.look("setup-link", phone=phone)
    walk.press()
    seen = 0
    while not page.url.endswith("/answers") and seen < 30:
        seen += 1
        question = page.url.rsplit("/", 1)[1]
        walk.look(f"setup-{question}", phone=phone)
        if question == "kind":
            page.check("input[value=web-shop]", force=True)
        if question == "voice":
            page.check("input[value=nl-en]", force=True)
        if question == "name":
            walk.press()
            walk.check("an empty name is refused", page.locator(".g-errors").count() == 1)
            walk.look("setup-name-error", phone=phone)
        for field in page.locator("main form input.g-input").all():
            name = field.get_attribute("name")
            if name in ANSWERS:
                field.fill(ANSWERS[name])
            if name == "id":
                field.fill(organisation)
        walk.press()
    walk.check("all answers stand together", ANSWERS["name"] in walk.text())
    walk.look("setup-answers", phone=phone)
    page.locator("a[href$='/setup/name'], a[href$='/setup/en/name']").first.click()
    walk.check("an answer is kept", page.locator("#name").input_value() == ANSWERS["name"])
    walk.press()
    page.locator("main a.g-button-primary").first.click()
    walk.check("the statement is shown", "PostNL" in walk.text())
    walk.look("setup-preview", phone=phone)
    page.locator("main a.g-button-primary").first.click()
    walk.look("setup-account", phone=phone)
    page.fill("#username", "sanne")
    page.fill("#password", "kort")
    walk.press()
    walk.check("a short password is refused", page.locator(".g-errors").count() == 1)
    page.fill("#password", "een lange zin graag")
    walk.press()
    walk.check("the desk opens", page.url.endswith(f"/desk/{organisation}{walk.english}"))
    walk.look("setup-today", phone=phone)
    walk.go(f"/{organisation}{walk.english}")
    walk.check("the statement is online", ANSWERS["name"] in walk.text())
    walk.look("setup-statement", phone=phone)
    walk.check("the link works once", page.goto(link).status == 404)
    walk.look("setup-used", phone=phone)


def main():
    PICTURES.mkdir(exist_ok=True)
    chromium = os.environ.get("GESTAND_CHROMIUM", "/usr/bin/chromium")
    passed = failed = 0
    with EmptyHouse() as house, sync_playwright() as playwright:
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium, args=options)
        walks = [("nl", True, False), ("en", True, True), ("nl", False, True), ("en", False, False)]
        for number, (language, script, phone) in enumerate(walks):
            walk = Walk(house, browser, language, script, number)
            try:
                set_up(walk, f"molen-{number + 1}", number == 0, phone)
            except Exception as error:  # A walk that stops is one failure; the others still go.
                walk.check(f"the setup goes to its end: {str(error).splitlines()[0]}", False)
                walk.page.screenshot(path=PICTURES / f"{walk.name}-setup-stopped.png", full_page=True)
            walk.finish()
            passed, failed = passed + walk.passed, failed + walk.failed
        browser.close()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
