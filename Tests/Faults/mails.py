"""The mail server hangs, defers, refuses, is away, or breaks off after it took a letter."""

import time

from invariants import Invariants, Story
from browser import Browser
from world import World

HOUR = 3_600
# Longer than the program waits for a silent server.
PATIENCE = 90


def the_mail_server_has_moods(checks, house, known, rounds):
    house.start()
    invariants, world = Invariants(checks, house), World(house, known)
    for mood in ("defer", "away", "hang", "drop", "refuse"):
        house.forward(2 * HOUR)
        house.postbox.mood = mood
        reference, status = Browser(house).ask(world.address())
        seen = wait_for(lambda: tried(house, reference), PATIENCE)
        checks.check(f"{mood}: the letter is tried", seen, effects(house, reference))
        page = Browser(house).get(status)
        checks.check(f"{mood}: the site answers meanwhile", page.status == 200, page.status)
        story = invariants.check(f"mood {mood}")
        states = {row["state"] for row in of(story, reference)}
        if mood == "refuse":
            checks.check("refused for good: a visible dead end", states == {"dead"}, states)
            desk = world.officer().get("/desk/luxigo/outbox")
            checks.check("refused for good: the desk shows it", desk.status == 200 and reference in desk.text)
        else:
            checks.check(f"{mood}: the letter waits", states == {"waiting"} or mood == "drop", states)
        house.postbox.mood = "take"
        if mood != "refuse":
            arrived = wait_for(lambda: retried(house, reference), 60)
            checks.check(f"{mood}: it arrives when the server is well again", arrived, effects(house, reference))
            copies = {letter.id for letter in house.postbox.letters if letter.reference == reference}
            checks.check(f"{mood}: under one id, however often", len(copies) == 1, copies)
    invariants.check("after all moods")
    invariants.log_continues("after all moods")


def of(story, reference):
    id = story.by_reference(reference)
    return [row for row in story.effects.values() if row["request"] == id]


def effects(house, reference):
    return of(Story(house), reference)


def tried(house, reference):
    # A server that is not there costs no attempt, and is noted all the same.
    return any(row["attempts"] > 0 or row["outcome"] for row in effects(house, reference))


def retried(house, reference):
    """Moves the clock to the next attempt; back-off is by the clock."""
    house.forward(HOUR)
    time.sleep(2.5)
    return house.postbox.find(reference) is not None and all(
        row["state"] == "sent" for row in effects(house, reference))


def wait_for(holds, seconds):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.3)
    return False
