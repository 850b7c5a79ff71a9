"""Two officers press a button at the same moment: one is heard, the other is told, and it happens once."""

import threading

from browser import REVISION, SEEN, Browser, first
from invariants import Invariants
from world import World

# What each of the two does, and how often it may have happened in the end.
PAIRS = [
    ("answer", {}, "answer", {}, {"answered": 1}),
    ("answer", {}, "extension", {"why": "complex", "explanation": "Er is veel."}, {"answered": 1}),
    ("letter", {"done": "Wij zijn gestopt.", "reason": ""}, "letter", {"done": "Wij zijn gestopt.", "reason": ""},
     {"answered": 1}),
    ("extension", {"why": "complex", "explanation": "Er is veel."},
     "extension", {"why": "complex", "explanation": "Er is veel."}, {"extended": 1}),
    ("identity", {"way": "show-original-id", "email": ""}, "identity", {"way": "show-original-id", "email": ""},
     {"identified": 1}),
    ("notice", {"cause": "Gewogen."}, "notice", {"cause": "Gewogen."}, {"lifting-announced": 1}),
]
STATES = {"identity": ("asked", "access"), "letter": ("confirmed", "objection"), "notice": ("decided", "objection")}


def two_officers_at_once(checks, house, known, rounds):
    house.start()
    invariants, world = Invariants(checks, house), World(house, known)
    account = house.account("privacy-contact")
    officers = [Browser(house), Browser(house)]
    for first, own, second, other, expected in PAIRS:
        house.forward(7_200)
        state = STATES.get(first, ("confirmed", "access"))
        world.fill({state: (rounds, state[1] == "objection" or "answer" in (first, second))})
        for officer in officers:
            officer.sign_in(account["username"], account["password"])
        for _ in range(rounds):
            reference, _ = world.take(*state)
            statuses = press_together(officers, reference, (first, own), (second, other))
            what = f"‘{first}’ and ‘{second}’ at once"
            checks.check(f"{what}: both are answered in words", all(status in (303, 422) for status in statuses), statuses)
            checks.check(f"{what}: at least one is heard", 303 in statuses, statuses)
            story = invariants.check(what)
            events = story.events[story.by_reference(reference)]
            for kind, most in expected.items():
                checks.check(f"{what}: {kind} no more than {most}", events.count(kind) <= most, events)
    invariants.log_continues("after two officers")


def press_together(officers, reference, *actions):
    """Both look at the same page first, and press when the other does."""
    pages = [officer.request_page(reference).text for officer in officers]
    seen = [{"revision": first(REVISION, page, "0"), "seen": first(SEEN, page, "")} for page in pages]
    together = threading.Barrier(2)
    statuses = [None, None]

    def press(number):
        action, fields = actions[number]
        together.wait()
        statuses[number] = officers[number].act(reference, action, **seen[number], **fields).status

    threads = [threading.Thread(target=press, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return statuses
