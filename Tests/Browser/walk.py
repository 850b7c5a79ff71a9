"""Walks the journeys of a person and of a privacy contact through the demonstration, in a real browser.

    walk.py

In Dutch and in English, with and without JavaScript; every page is looked at by axe (WCAG 2.2 AA) and kept as a
picture in the folder Screenshots. Environment: GESTAND_EXECUTABLE (the program), GESTAND_CHROMIUM (the browser).
Ends with "N passed, M failed".
"""

import os
import sys

from playwright.sync_api import sync_playwright

from editing import declaration
from house import House
from visitor import PICTURES, Walk


def journey(walk, account):
    walk.public_pages()
    email = walk.known_address()
    reference, status = walk.ask(email)
    walk.confirm(email, reference)
    walk.sign_in(*account)
    walk.answer(reference)
    walk.collect(email, reference)
    walk.page.goto(status)
    walk.look("status-after", phone=True)
    elsewhere = walk.context.browser.new_context(java_script_enabled=walk.script).new_page()
    answer = elsewhere.goto(status)
    walk.check("the status page opens on another device", answer.status == 200)
    walk.check("and shows no address", email not in elsewhere.content())
    elsewhere.context.close()
    walk.desk_pages()
    walk.context.clear_cookies()
    walk.sign_in(*walk.house.staff("Verkoop"))
    walk.check("an employee sees no promises", walk.page.locator("a[href$='/promises']").count() == 0)
    walk.look_up(email)


def verdict(walk):
    """The verdict of the promise about the time to answer."""
    walk.page.goto(f"{walk.house.address}/desk/luxigo/promises")
    badge = walk.page.locator("[id='p-rights-all-respond-response-term']")
    for word in ["kept", "at-risk", "broken", "unproven"]:
        if f"g-promise-{word}" in (badge.get_attribute("class") or ""):
            return word
    return None


def move(walk, days):
    walk.page.goto(f"{walk.house.address}/demo/clock")
    # The jobs of all these days are done before the page comes back, the tests of every mechanism among them.
    walk.page.locator(f"form:has(input[name=days][value='{days}']) button").click(timeout=180_000)


def lateness(walk, account):
    """The clock moves on: due, overdue, broken; then the answer is sent, and what happened stays visible."""
    email = walk.known_address()
    reference, _ = walk.ask(email)
    walk.confirm(email, reference)
    walk.sign_in(*account)
    first = verdict(walk)
    for _ in range(4):
        move(walk, 7)
    walk.look("clock")
    walk.sign_in(*account)
    walk.check(f"nearly due is at risk or worse (was {first})", verdict(walk) in ["at-risk", "broken"])
    move(walk, 7)
    walk.sign_in(*account)
    walk.look("overdue")
    walk.check("overdue is broken", verdict(walk) == "broken")
    walk.page.goto(f"{walk.house.address}/desk/luxigo/requests/{reference}")
    walk.send_answer()
    walk.check("answered late stays broken", verdict(walk) == "broken")
    walk.page.goto(f"{walk.house.address}/desk/luxigo/promises")
    walk.check("and the late one is named", reference in walk.text())
    walk.look("broken-promise")


def main():
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*"):
        old.unlink()
    chromium = os.environ.get("GESTAND_CHROMIUM", "/usr/bin/chromium")
    passed = failed = 0
    with House() as house, sync_playwright() as playwright:
        account = house.staff("Contactpersoon privacy")
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium, args=options)
        walks = [
            ("nl", True, journey), ("en", True, journey), ("nl", False, journey), ("en", False, journey),
            ("nl", True, lateness), ("nl", True, declaration), ("en", False, declaration),
        ]
        # The one that moves the clock goes last: the others are about today.
        for number, (language, script, way) in sorted(enumerate(walks), key=lambda walk: walk[1][2] is lateness):
            walk = Walk(house, browser, language, script, number)
            try:
                way(walk, account)
            except Exception as error:  # A walk that stops is one failure; the others still go.
                walk.check(f"{way.__name__} goes to its end: {str(error).splitlines()[0]}", False)
                walk.page.screenshot(path=PICTURES / f"{walk.name}-stopped.png", full_page=True)
            walk.finish()
            print(f"{way.__name__} {walk.name}: {walk.passed} passed, {walk.failed} failed so far", flush=True)
            passed, failed = passed + walk.passed, failed + walk.failed
        browser.close()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
