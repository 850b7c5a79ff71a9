"""One visitor of the demonstration: what it does on a page, and what it checks there."""

import hashlib
import io
import json
import re
import zipfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

from house import ROOT

PICTURES = ROOT / "Screenshots"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
ORGANISATIONS = ["luxigo", "kruxs", "iv", "actief-klussenservice", "software-supplier"]
EXAMPLE_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]*example\.(?:org|com|net|nl)|[\w.+-]+@[\w.-]+\.(?:example|test)")


class Walk:
    def __init__(self, house, browser, language, script, number):
        self.house, self.language, self.script, self.number = house, language, script, number
        self.english = "/en" if language == "en" else ""
        self.name = f"{number + 1}-{language}{'' if script else '-noscript'}"
        self.context = browser.new_context(
            java_script_enabled=script, viewport={"width": 1280, "height": 900}, locale=f"{language}-NL",
            accept_downloads=True)
        self.context.set_default_timeout(20_000)
        self.page = self.context.new_page()
        self.foreign = []
        self.page.on("request", self.note_origin)
        self.passed = self.failed = 0
        self.axe = Axe()
        self.pictures = 0

    # What holds.

    def note_origin(self, request):
        if not request.url.startswith((self.house.address, "data:", "blob:")):
            self.foreign.append(request.url)

    def check(self, what, holds):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"failed: {self.name}: {what} at {self.page.url}", flush=True)
        return holds

    def look(self, title, phone=False):
        """Keeps a picture of the page and lets axe look at it."""
        self.pictures += 1
        if phone:
            self.page.set_viewport_size({"width": 390, "height": 844})
        self.page.screenshot(path=PICTURES / f"{self.name}-{self.pictures:02}-{title}.png", full_page=True)
        if self.script:
            violations = self.axe.run(self.page, options=RULES).response["violations"]
            for violation in violations:
                print(f"axe: {self.name}: {title}: {violation['id']}: {violation['nodes'][0]['html'][:160]}")
            self.check(f"axe finds nothing on {title}", not violations)
            wide = self.page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1")
            self.check(f"{title} does not scroll sideways", not wide)
        if phone:
            self.page.set_viewport_size({"width": 1280, "height": 900})

    def go(self, path):
        answer = self.page.goto(self.house.address + path)
        self.check(f"{path} answers 200", answer.status == 200)

    def text(self):
        return self.page.inner_text("main")

    def press(self):
        """The main button of the page."""
        self.page.locator("main form button.g-button-primary").first.click()

    # The journeys.

    def public_pages(self):
        self.go(self.english or "/")
        self.look("start")
        for organisation in ORGANISATIONS:
            self.go(f"/{organisation}{self.english}")
            self.check(f"{organisation} names itself an example", self.page.locator(".g-example-note").count() == 1)
            self.check(f"{organisation} has the right language",
                       self.page.locator("html").get_attribute("lang") == self.language)
            if organisation == "luxigo":
                self.look("statement")
                self.look("statement-phone", phone=True)

    def known_address(self):
        """An address of a made-up person, from the mailbox; another one for each walk, as mails are limited."""
        self.go("/demo/mail")
        self.look("mailbox")
        section = self.page.locator("section", has=self.page.locator("h2", has_text="Luxigo"))
        # The office gets mail too; its addresses are in the statement.
        office = set(EXAMPLE_ADDRESS.findall(self.page.request.get(f"{self.house.address}/luxigo").text()))
        people = [found for found in dict.fromkeys(EXAMPLE_ADDRESS.findall(section.inner_text())) if found not in office]
        return people[self.number]

    def ask(self, email):
        self.go(f"/luxigo{self.english}/rights")
        self.look("rights", phone=True)
        self.page.locator("form:has(input[name=right][value=access]) button").click()
        if self.page.locator("input[type=radio][value=customer]").count():
            self.look("question-capacity", phone=True)
            self.press()
            self.check("an unanswered question says so", self.page.locator(".g-error-summary, [role=alert]").count() > 0)
            self.look("question-error", phone=True)
            self.page.locator("input[type=radio][value=customer]").check(force=True)
            self.press()
        self.look("question-email", phone=True)
        self.page.fill("input[name=answer]", "geen adres")
        self.press()
        self.check("a wrong address is refused", "geen adres" in self.page.input_value("input[name=answer]"))
        self.page.fill("input[name=answer]", email)
        self.press()
        self.press()
        self.look("check-answers", phone=True)
        self.check("the answers are shown", email in self.text())
        self.press()
        self.look("sent", phone=True)
        reference = re.search(r"\d{4}-\d{4}-[A-Z]\d", self.text())
        self.check("a reference is given", reference is not None)
        self.check("the due date is explained", self.page.locator("details").count() > 0)
        return reference.group(0), self.page.url

    def open_mail(self, email, reference, subject=""):
        """Opens the newest mail to an address about a request, once it has been sent."""
        for _ in range(40):
            self.page.goto(f"{self.house.address}/demo/mail")
            rows = self.page.locator("li", has_text=email).locator("a")
            for href in [rows.nth(index).get_attribute("href") for index in range(min(rows.count(), 4))]:
                self.page.goto(self.house.address + href)
                if reference in self.text() and subject in self.page.inner_text("h1"):
                    return True
            self.page.wait_for_timeout(500)
        return self.check(f"a mail about {reference} comes", False)

    def confirm(self, email, reference):
        self.open_mail(email, reference)
        self.look("mail", phone=True)
        self.page.locator("main a[href*='/link/']").first.click()
        self.look("confirm", phone=True)
        address = self.page.url
        self.press()
        self.look("confirmed", phone=True)
        answer = self.page.goto(address)
        self.check("a used link is dead", answer.status == 404)

    def sign_in(self, username, password):
        self.go(f"/desk/luxigo{self.english}/sign-in")
        self.look("sign-in")
        self.page.fill("input[name=username]", username)
        self.page.fill("input[name=password]", password)
        self.press()
        self.look("today")
        self.check("the desk is open", "/sign-in" not in self.page.url)

    def answer(self, reference):
        self.page.locator("main").get_by_role("link", name=reference).first.click()
        self.look("request")
        self.check("the answer stands beside what the law requires", self.page.locator(".g-sides aside").count() == 1)
        self.send_answer()
        self.look("answered")
        self.check("the request is answered", self.page.locator("form[action$='/answer']").count() == 0)

    def send_answer(self):
        """Says of each other system that it was searched, and sends."""
        for box in self.page.locator("input[name^='searched-']").all():
            box.check(force=True)
        self.page.locator("form[action$='/answer'] button").click()

    def collect(self, email, reference):
        self.open_mail(email, reference, "klaar" if self.language == "nl" else "ready")
        self.page.locator("main a[href*='/link/']").first.click()
        self.look("answer", phone=True)
        with self.page.expect_download() as waiting:
            self.press()
        content = Path(waiting.value.path()).read_bytes()
        # Who closes the file too soon presses again; with the script a form rests a moment.
        self.page.wait_for_timeout(3_200)
        with self.page.expect_download() as again:
            self.press()
        self.check("a second press collects it again", Path(again.value.path()).read_bytes() == content)
        package = zipfile.ZipFile(io.BytesIO(content))
        names = package.namelist()
        self.check("the package is complete", {"overzicht.html", "data.json", "manifest.json"} <= set(names))
        manifest = json.loads(package.read("manifest.json"))
        sound = all(
            hashlib.sha256(package.read(file["path"])).hexdigest() == file["sha256"] for file in manifest["files"])
        self.check("the manifest's checksums hold", sound)
        overview = PICTURES / f"{self.name}-overzicht.html"
        overview.write_bytes(package.read("overzicht.html"))
        self.check("the overview holds the address", email in overview.read_text())
        page = self.context.new_page()
        page.goto(overview.as_uri())
        page.screenshot(path=overview.with_suffix(".png"), full_page=True)
        page.close()

    def desk_pages(self):
        for title in ["promises", "requests", "people", "log", "outbox", "tokens"]:
            self.go(f"/desk/luxigo{self.english}/{title}")
            self.look(title)
            self.look(f"{title}-phone", phone=True)

    def look_up(self, email):
        """An employee finds a customer for a purpose; one that belongs to a case asks for the case first."""
        self.go(f"/desk/luxigo{self.english}/people")
        found = 0
        for purpose in ["account", "order", "enquiry"]:
            if not self.page.locator(f"select[name=purpose] option[value={purpose}]").count():
                continue
            self.page.select_option("select[name=purpose]", purpose)
            self.page.select_option("select[name=category]", "email")
            self.page.fill("input[name=value]", email)
            self.press()
            self.look(f"people-{purpose}")
            choose = self.page.locator("main table form button")
            if choose.count():
                self.check("no value is shown before a case is chosen", "@" not in self.page.inner_text("main table"))
                choose.first.click()
                self.look(f"people-{purpose}-case")
            found += self.page.locator("main dl").count()
        # The first two are customers; what the others are to the shop, their purposes may not show.
        self.check("somebody is found for a purpose", found > 0 or self.number > 1)

    def finish(self):
        self.check(f"nothing foreign is loaded ({self.foreign[:2]})", not self.foreign)
        self.context.close()
